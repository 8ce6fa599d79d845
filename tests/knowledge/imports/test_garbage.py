from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.areas import Areas
from knowledge.garbage.calendar import CollectionCalendar
from knowledge.garbage.cells import parse_cell
from knowledge.garbage.reader import read_tables
from knowledge.imports import ImportPlan, ImportRefused, plan_garbage
from knowledge.imports.collection_days import readable
from tests.knowledge.imports.cities import a_5374, a_municipality, files_of

ENCODINGS = ("utf-8", "utf-8-sig", "cp932", "euc_jp", "utf-16", "iso2022_jp")
CENTER = "名称,休止開始日,休止終了日\n東センター,2026/12/29,2027/1/3\n"


def planned(tmp_path: Path, **files: str) -> ImportPlan:
    return plan_garbage(a_5374(tmp_path, **files), a_municipality(tmp_path))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_gives_the_same_collection_days(tmp_path: Path, encoding: str) -> None:
    city = a_municipality(tmp_path)
    plan = plan_garbage(
        a_5374(tmp_path, encoding=encoding, center=CENTER, remarks="1,川側は別の日です\n"), city
    )
    assert plan.report.unread == ()
    plan.write()
    calendar = CollectionCalendar(read_tables(city / "garbage"))
    assert calendar.next_dates("旭町", "びん", today=date(2026, 6, 1), count=1) == (date(2026, 6, 10),)
    assert calendar.remarks("旭町", "びん") == ("川側は別の日です",)
    assert calendar.tables.areas["港町"].reading == "みなとちょう"
    assert date(2026, 12, 31) in calendar.tables.closures["東センター"]


def test_the_encoding_is_said(tmp_path: Path) -> None:
    plan = plan_garbage(a_5374(tmp_path, encoding="euc_jp"), a_municipality(tmp_path))
    assert plan.report.sources[0].encoding == "EUC-JP"


def test_known_areas_keep_their_ids_and_new_ones_get_a_name_in_latin_letters(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    plan_garbage(a_5374(tmp_path, area_days="地名,センター,びん\n旭町,,月\n大手町,,火\n"), city).write()
    areas = Areas.load(city / "areas.yaml")
    assert (areas.find("旭町")[0].id, areas.find("旭町")[0].romaji) == ("asahi", "Asahi-machi")
    assert areas.find("Otemachi")[0].name_ja == "大手町"
    assert areas.find("緑が丘")[0].aliases == ("緑が丘", "緑ケ丘")
    assert "# The city's areas." in (city / "areas.yaml").read_text(encoding="utf-8")


def test_an_area_in_another_spelling_is_the_same_area(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    plan = plan_garbage(a_5374(tmp_path, area_days="地名,センター,びん\n緑ケ丘,,月\n"), city)
    assert any("緑ヶ丘" in one.reason for one in plan.report.notes)
    plan.write()
    assert list(read_tables(city / "garbage").areas) == ["緑ヶ丘"]
    assert len(Areas.load(city / "areas.yaml").all) == 6


def test_the_same_folder_twice_changes_nothing_the_second_time(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    source = a_5374(tmp_path, center=CENTER, target="type,name,notice,furigana\nびん,ジャムのびん,,し\n")
    plan_garbage(source, city).write()
    before = files_of(city)
    again = plan_garbage(source, city)
    assert not again.report.changes_anything
    again.write()
    assert files_of(city) == before


def test_planning_writes_nothing(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    before = files_of(city)
    assert plan_garbage(a_5374(tmp_path), city).report.changes_anything
    assert files_of(city) == before


def test_a_cell_that_cannot_be_read_is_named_and_residents_are_told_to_ask(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    days = "地名,センター,燃えるごみ,びん\n旭町,,月 木,公社\n港町,,火,20260230\n北山,,火,隔水20160415\n"
    plan = plan_garbage(a_5374(tmp_path, area_days=days), city)
    places = [(one.line, one.column, one.cell) for one in plan.report.unread]
    assert places == [(2, "びん", "公社"), (3, "びん", "20260230"), (4, "びん", "隔水20160415")]
    assert all(one.file == "area_days.csv" and one.reason for one in plan.report.unread)
    plan.write()
    area = read_tables(city / "garbage").areas["旭町"]
    assert "びん" in area.unreadable
    assert "燃えるごみ" in area.rules


def test_lines_count_cells_that_go_over_two(tmp_path: Path) -> None:
    plan = planned(tmp_path, area_days='地名,センター,びん\n旭町,,"月\n木"\n港町,,火\n北山,,祝\n')
    assert [one.line for one in plan.report.unread] == [5]


@pytest.mark.parametrize(
    ("cell", "tokens"),
    [
        ("第２・４月曜日", "月2 月4"),
        ("2・4火曜", "火2 火4"),
        ("毎週火・金曜日", "火 金"),
        ("水2・水4", "水2 水4"),
        ("　月　　木 ", "月 木"),
        ("月２", "月2"),
        ("2026/4/1、2026/5/13", "20260401 20260513"),
        ("令和8年4月1日", "20260401"),
    ],
)
def test_words_that_have_one_meaning_are_read(cell: str, tokens: str) -> None:
    assert readable(cell) == tokens


@pytest.mark.parametrize(
    "cell",
    [
        "2月",
        "月日",
        "第1火・木曜",
        "第6月曜",
        "毎週月曜日（祝日を除く）",
        "随時",
        "隔週水曜",
        "月:13",
        "4/8",
        "4月8日",
    ],
)
def test_words_that_may_mean_another_day_are_not(cell: str) -> None:
    assert readable(cell) is None


def test_what_words_were_read_as_is_shown(tmp_path: Path) -> None:
    plan = planned(tmp_path, area_days="地名,センター,びん\n旭町,,第２・４月曜日\n")
    assert (plan.report.notes[0].line, plan.report.notes[0].reason) == (2, "read as 月2 月4")


@pytest.mark.parametrize(
    "header",
    [
        "番号,地区,センター,びん",
        "title\n番号,校下・地区,center,びん",
        "番号,町名,センター（空白でもよい）,---,びん",
    ],
)
def test_header_variants_are_understood(tmp_path: Path, header: str) -> None:
    dash = "," if "---" in header else ""
    plan = planned(tmp_path, area_days=f"{header}\n1,旭町,{dash},月 木\n2,港町,{dash},火\n")
    assert plan.report.figures == {"areas": 2, "categories": ["びん"]}
    assert plan.report.unread == ()


def test_a_table_without_a_centre_loses_no_category(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    plan_garbage(a_5374(tmp_path, area_days="地区,燃えるごみ,びん\n旭町,月 木,水2\n"), city).write()
    assert read_tables(city / "garbage").labels == ("燃えるごみ", "びん")


def test_an_area_with_two_answers_has_none(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    days = "地名,センター,びん\n旭町,,月\n港町,,火\n旭町,,水\n北山,,木\n南,,金\n港町,,火\n"
    plan = plan_garbage(a_5374(tmp_path, area_days=days), city)
    assert [(one.line, one.cell) for one in plan.report.unread] == [(4, "旭町")]
    plan.write()
    assert list(read_tables(city / "garbage").areas) == ["港町", "北山", "南"]


def test_two_columns_of_one_name_that_differ_give_no_day(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    plan_garbage(
        a_5374(tmp_path, area_days="地名,センター,びん,びん\n旭町,,月,木\n港町,,火,火\n"), city
    ).write()
    tables = read_tables(city / "garbage")
    assert tables.areas["旭町"].unreadable == {"びん"}
    assert len(tables.areas["港町"].rules["びん"].weekdays) == 1


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ("", "is empty"),
        ("地名,センター,びん\n", "no area"),
        ("a,b\n1,2\n", "地名"),
        ("地名,センター\n旭町,\n", "category"),
        ("地名,センター,びん\n旭町,,祝\n港町,,公社\n北山,,月\n", "2 of 3 cells"),
        ("<!DOCTYPE html><html>地名,センター", "web page"),
        ("ただの文です。\n", "no table"),
        ('地名,センター,びん\n旭町,,"月\n' + "港町,,火\n" * 40, "never closed"),
    ],
)
def test_a_file_that_is_none_is_refused_with_one_sentence(tmp_path: Path, days: str, words: str) -> None:
    with pytest.raises(ImportRefused, match=words) as refused:
        planned(tmp_path, area_days=days)
    assert "\n" not in str(refused.value)


def test_bytes_of_no_encoding_are_refused(tmp_path: Path) -> None:
    folder = a_5374(tmp_path)
    (folder / "area_days.csv").write_bytes(b"\x00\x81\xff\xfe" * 50)
    with pytest.raises(ImportRefused, match="UTF-8"):
        plan_garbage(folder, a_municipality(tmp_path))


def test_closing_days_in_other_notations_are_read_and_wrong_ones_named(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    center = (
        "名称,休止開始日,休止終了日\n東センター,令和8年12月29日,令和9年1月3日\n西センター,20261229,20270103\n"
        '南センター,"2026/12/29\n～2027/1/3",\n北センター,,\n誤,2027/1/3,2026/12/29\n'
    )
    plan = plan_garbage(a_5374(tmp_path, center=center), city)
    assert [(one.line, one.file) for one in plan.report.unread] == [(7, "center.csv")]
    plan.write()
    closures = read_tables(city / "garbage").closures
    assert set(closures) == {"東センター", "西センター", "南センター"}
    assert len(set(closures.values())) == 1


def test_a_label_takes_the_spelling_of_area_days(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    target = "label,name,notice,furigana\n燃える ごみ,紙くず,,か\nびん,,,\n"
    plan = plan_garbage(a_5374(tmp_path, target=target), city)
    assert [one.line for one in plan.report.unread] == [3]
    plan.write()
    assert read_tables(city / "garbage").targets[0].label == "燃えるごみ"


def test_holidays_are_kept_beside_the_tables(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    plan_garbage(a_5374(tmp_path, holiday="2026-05-05\n2026-05-06\n2026-05-06\n"), city).write()
    assert (city / "garbage" / "holiday.csv").read_text().splitlines()[1:] == ["2026-05-05,", "2026-05-06,"]


_TOKENS = st.sampled_from(
    ["月", "木", "水2", "*1", "20260401", "20260230", "隔水20160413", "公社", "火9", "第２・４月曜日", "・"]
)


@given(st.lists(_TOKENS, max_size=5), st.sampled_from(["", ":", ":4 6", ":13"]))
def test_what_is_read_says_the_same_as_the_cell_wherever_the_grammar_knows_it(
    tokens: list[str], months: str
) -> None:
    cell = " ".join(tokens) + months
    text = readable(cell)
    if text is None:
        return
    rule = parse_cell(text)
    assert not rule.unreadable
    assert readable(text) == text
    if "第" not in cell and "・" not in cell:
        assert rule == parse_cell(cell)
