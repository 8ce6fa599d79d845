from pathlib import Path

import pytest

from knowledge.errors import ContentInvalid
from knowledge.shelters import Shelters
from tests.knowledge.city import sakurano


def load(folder: Path, text: str, encoding: str = "utf-8") -> Shelters:
    path = folder / "shelters.csv"
    path.write_bytes(text.encode(encoding))
    return Shelters.load(path, sakurano().areas)


def test_the_sample_city_has_eight_shelters_that_can_all_be_read() -> None:
    shelters = sakurano().shelters
    assert len(shelters.all) == 8
    assert shelters.problems == ()
    assert {shelter.area for shelter in shelters.all} == {area.id for area in sakurano().areas}


def test_those_of_the_area_come_first() -> None:
    here, elsewhere = sakurano().shelters.nearest_first(sakurano().areas.get("kawabe"))
    assert [shelter.name_ja for shelter in here] == ["川辺小学校"]
    assert len(elsewhere) == 7


def test_the_school_by_the_river_is_not_for_floods() -> None:
    school = next(shelter for shelter in sakurano().shelters.all if shelter.name_ja == "川辺小学校")
    assert "flood" not in school.hazards
    assert "earthquake" in school.hazards


@pytest.mark.parametrize("yes", ["1", "○", "有", "TRUE", "1.0", "１"])
def test_a_flag_may_be_written_in_many_ways(tmp_path: Path, yes: str) -> None:
    shelters = load(tmp_path, f"NO,名称,住所,災害種別_洪水,災害種別_地震\n1,旭小学校,旭町1,{yes},\n")
    assert shelters.all[0].hazards == ("flood",)
    assert shelters.all[0].area == "asahi"


def test_a_flag_that_says_neither_is_not_safe_and_is_named(tmp_path: Path) -> None:
    shelters = load(tmp_path, "NO,名称,住所,災害種別_洪水\n1,旭小学校,旭町1,△\n")
    assert shelters.all[0].hazards == ()
    assert (shelters.problems[0].line, shelters.problems[0].cell) == (2, "△")


def test_lines_above_the_header_and_cp932_are_read(tmp_path: Path) -> None:
    shelters = load(tmp_path, "避難所一覧\n\nNO,名称,住所\n1,旭小学校,旭町1\n", "cp932")
    assert [shelter.name_ja for shelter in shelters.all] == ["旭小学校"]


def test_a_table_without_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentInvalid, match="名称"):
        load(tmp_path, "a,b\n1,2\n")
