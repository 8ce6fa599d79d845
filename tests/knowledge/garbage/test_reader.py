from datetime import date
from pathlib import Path

import pytest

from knowledge.errors import ContentInvalid
from knowledge.garbage.reader import Closure, GarbageTables, read_tables

AREAS = "地名,センター,燃えるごみ,びん\n旭町,東センター,月 木,水2\n"


def tables(folder: Path, *, areas: str = AREAS, encoding: str = "utf-8", **others: str) -> GarbageTables:
    (folder / "area_days.csv").write_bytes(areas.encode(encoding))
    for name, text in others.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_tables(folder)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_make_no_difference(tmp_path: Path, encoding: str, line_end: str) -> None:
    found = tables(tmp_path, areas=AREAS.replace("\n", line_end), encoding=encoding)
    assert found.labels == ("燃えるごみ", "びん")
    assert found.areas["旭町"].rules.keys() == {"燃えるごみ", "びん"}


def test_semicolons_and_quoted_cells_over_two_lines_are_read(tmp_path: Path) -> None:
    found = tables(tmp_path, areas='地名;センター;燃えるごみ\n旭町;;"月\n木"\n港町;;祝\n')
    assert len(found.areas["旭町"].rules["燃えるごみ"].weekdays) == 2
    (problem,) = found.problems
    assert problem.line == 4
    assert problem.cell == "祝"


def test_an_extra_first_column_and_a_reading_in_the_name_are_understood(tmp_path: Path) -> None:
    found = tables(tmp_path, areas="番号,地名,センター,燃えるごみ\n1,榎町(えのまち),,月\n")
    assert found.areas["榎町"].reading == "えのまち"


def test_labels_that_are_only_a_line_are_no_category(tmp_path: Path) -> None:
    assert tables(tmp_path, areas="地名,センター,---,燃えるごみ\n旭町,,,月\n").labels == ("燃えるごみ",)


def test_a_label_and_its_description_may_differ_by_a_space(tmp_path: Path) -> None:
    description = "label,sublabel,description,styles,bgcolor\n燃える ごみ,,生ごみ,,\n"
    assert tables(tmp_path, description=description).descriptions == {"燃えるごみ": "生ごみ"}


def test_the_last_row_of_a_centre_wins_and_dates_may_lack_slashes(tmp_path: Path) -> None:
    center = "名称,休止開始日,休止終了日\n東センター,2025/12/29,2026/1/3\n東センター,20261230,20270103\n"
    closures = tables(tmp_path, center=center).closures
    assert closures == {"東センター": Closure(date(2026, 12, 30), date(2027, 1, 3))}


def test_a_remark_file_may_lack_its_header(tmp_path: Path) -> None:
    assert tables(tmp_path, remarks="1,川側は別の日です\n").remarks == {"1": "川側は別の日です"}
    assert tables(tmp_path, remarks="ID,注意事項\n1,別の日\n").remarks == {"1": "別の日"}


@pytest.mark.parametrize("column", ["label", "type"])
def test_targets_are_read_with_either_header(tmp_path: Path, column: str) -> None:
    (target,) = tables(tmp_path, target=f"{column},name,notice,furigana\nびん,一升びん,店へ,い\n").targets
    assert (target.label, target.name, target.notice) == ("びん", "一升びん", "店へ")


def test_what_cannot_be_read_is_named_with_file_line_cell_and_reason(tmp_path: Path) -> None:
    center = "名称,休止開始日,休止終了日\n西センター,年末,年始\n"
    found = tables(
        tmp_path, areas=AREAS + "港町,NULL,第1月曜日,\n,,月,\n北山,南センター,月,水2 *9\n", center=center
    )
    told = {(Path(problem.path).name, problem.line, problem.cell) for problem in found.problems}
    assert ("center.csv", 2, "年末 – 年始") in told
    assert ("area_days.csv", 3, "第1月曜日") in told
    assert ("area_days.csv", 4, "") in told
    assert ("area_days.csv", 5, "水2 *9") in told
    assert found.areas["港町"].unreadable == {"燃えるごみ"}


def test_an_area_that_appears_twice_with_other_days_is_not_guessed(tmp_path: Path) -> None:
    found = tables(tmp_path, areas=AREAS + "旭町,東センター,火 金,水2\n北山,,月,\n北山,,月,\n")
    assert found.areas.keys() == {"北山"}
    assert [problem.cell for problem in found.problems] == ["旭町"]


def test_a_folder_without_areas_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentInvalid, match="missing"):
        read_tables(tmp_path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "area_days.csv").write_bytes(b"\xff\xfe\x00\x81\x20")
    with pytest.raises(ContentInvalid, match="no text in UTF-8"):
        read_tables(tmp_path)
