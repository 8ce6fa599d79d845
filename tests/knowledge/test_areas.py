from pathlib import Path

import pytest

from knowledge.areas import Areas
from knowledge.errors import ContentInvalid
from tests.knowledge.city import sakurano


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("旭町", "asahi"),
        ("あさひまち", "asahi"),
        ("ASAHI", "asahi"),
        ("tôi ở Asahimachi", "asahi"),
        ("Asahi-chō", "asahi"),
        ("Chūō", "chuo"),
        ("Chuou 3-2-1", "chuo"),
        ("緑が丘に住んでいます", "midorigaoka"),
        ("midori ga oka", "midorigaoka"),
        ("カワベチョウ", "kawabe"),
        ("moro em Minato", "minato"),
        ("港", "minato"),
    ],
)
def test_an_area_is_found_however_it_is_written(text: str, area: str) -> None:
    assert [found.id for found in sakurano().areas.find(text)] == [area]


@pytest.mark.parametrize("text", ["Shibuya", "", "北", "kita"])
def test_what_is_no_area_is_not_guessed(text: str) -> None:
    assert sakurano().areas.find(text) == ()


def test_a_text_with_two_areas_gives_both() -> None:
    assert {area.id for area in sakurano().areas.find("旭町か中央")} == {"asahi", "chuo"}


def test_names_are_shown_for_the_reader() -> None:
    area = sakurano().areas.get("kawabe")
    assert area is not None
    assert area.name("ja-x-easy") == "川辺町"
    assert area.name("ne") == "Kawabe-cho (川辺町)"


def test_an_id_that_is_used_twice_is_refused(tmp_path: Path) -> None:
    row = "- {id: asahi, ja: 旭町, kana: あさひまち, romaji: Asahi}\n"
    (tmp_path / "areas.yaml").write_text(row * 2, encoding="utf-8")
    with pytest.raises(ContentInvalid, match="asahi"):
        Areas.load(tmp_path / "areas.yaml")
