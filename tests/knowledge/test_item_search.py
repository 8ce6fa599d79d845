"""A city's own table: its row and its note are the answer, whatever the content knows of the thing."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from knowledge.cards import CardMaker
from knowledge.garbage.sorting import SortingTable
from knowledge.item_names import ItemNames, join
from knowledge.item_search import ItemSearch
from knowledge.municipality import Municipality
from knowledge.records import Answer, ItemResult
from tests.knowledge import small_index
from tests.knowledge.city import content, sakurano

TABLE = """品目,読み,分別区分,出し方
フライパン（テフロン加工）,,粗大ごみ,取っ手は外してください。
謎の箱,なぞのはこ,エコステーション,月末だけです。
鍋（金属製）,,燃えないごみ,
鍋（陶器製）,,有料ごみ,
やかん（アルミ）,,燃えないごみ,
やかん（鉄）,,燃えないごみ,
布団,ふとん,粗大ごみ,
傘,かさ,燃えないごみ,
"""


def city(table: str = TABLE) -> Municipality:
    """The sample city with another table of things, in which no note has a translation."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "items.csv"
        path.write_text(table, encoding="utf-8")
        return replace(sakurano(), sorting=SortingTable.load(path, {}))


def result(text: str, language: str = "en") -> ItemResult:
    place = city()
    return ItemSearch(content(), place).result(text, CardMaker(content(), place, language))


def answer(text: str, language: str = "en") -> Answer:
    base = small_index.knowledge_base(city())
    return base.answer(text, municipality="sakurano", language=language, today=date(2026, 11, 21))


def test_the_citys_row_is_the_answer_not_what_most_cities_do() -> None:
    found = result("where does a frying pan go")
    assert found.found and found.card is not None
    assert "粗大ごみ" in found.card.text
    assert "取っ手は外してください。" in found.card.text
    assert "フライパン（テフロン加工）" in found.card.title


@pytest.mark.parametrize("language", ["en", "vi", "ne", "pt-BR", "zh-Hans"])
def test_a_category_that_nobody_translated_is_shown_in_japanese_and_said_to_be(language: str) -> None:
    found = result("謎の箱", language)
    assert found.card is not None
    marked = content().messages.format("item-category-japanese", language, label="エコステーション")
    noted = content().messages.format("item-note-japanese", language, note="月末だけです。")
    for said in (marked, noted):
        assert said.replace("**", "").strip() in found.card.text


def test_a_question_about_such_a_thing_is_answered_by_its_row_too() -> None:
    found = answer("謎の箱を捨てたい", "ja")
    assert found.outcome == "answer" and found.card is not None
    assert "エコステーション" in found.card.text
    assert "月末だけです。" in found.card.text


def test_a_thing_that_is_not_in_the_table_is_said_to_be_so_and_the_nearest_are_of_the_table() -> None:
    found = result("鍋敷きの布")
    assert not found.found and found.card is not None
    assert "鍋敷きの布" in found.card.text or found.nearest
    assert len(found.nearest) <= 6
    assert all(choice.payload.removeprefix("item:") in city().sorting.rows for choice in found.nearest)
    strange = result("ロケット燃料")
    assert not strange.found and strange.card is not None
    assert "ロケット燃料" in strange.card.text


@pytest.mark.parametrize(
    ("text", "language", "thing"),
    [
        ("where do I throw away a telescope", "en", "telescope"),
        ("how to dispose of a trombone", "en", "trombone"),
        ("望遠鏡はどこに捨てますか", "ja", "望遠鏡"),
        ("vứt kính thiên văn ở đâu", "vi", "kính thiên văn"),
    ],
)
def test_an_unknown_thing_is_said_by_its_name_never_guessed(text: str, language: str, thing: str) -> None:
    found = small_index.sakurano_base().find_items(text, municipality="sakurano", language=language)
    assert not found.found and found.card is not None
    assert thing in found.card.text and text not in found.card.text
    assert 0 < len(found.nearest) <= 3


def test_a_question_about_an_unknown_thing_is_met_with_the_nearest_and_a_person() -> None:
    found = answer("where do I throw away a telescope")
    assert found.outcome == "hand_over"
    assert "telescope" in found.lead and "throw away a" not in found.lead
    assert 0 < len(found.choices) <= 3


def test_what_goes_to_two_places_is_asked_back_not_guessed() -> None:
    for text, language in (("cooking pot", "en"), ("鍋", "ja"), ("鍋を捨てたい", "ja")):
        found = result(text, language)
        assert not found.found, text
        assert {choice.payload for choice in found.nearest} == {"item:鍋（金属製）", "item:鍋（陶器製）"}
    titles = [choice.title for choice in result("cooking pot").nearest]
    assert len(set(titles)) == 2
    assert answer("古い鍋を捨てたい", "ja").outcome == "ask_back"


def test_a_word_that_tells_them_apart_or_the_whole_name_decides() -> None:
    for text in ("陶器の鍋", "鍋（陶器製）", "陶器製の鍋を捨てたい"):
        found = result(text, "ja")
        assert found.found and found.card is not None
        assert "有料ごみ" in found.card.text


def test_what_goes_to_one_place_anyway_is_not_asked_back() -> None:
    assert result("kettle").found


@pytest.mark.parametrize(
    ("name", "reading", "item", "same"),
    [
        ("ﾌﾗｲﾊﾟﾝ", "", "frying-pan", True),
        ("ふらいぱん", "", "frying-pan", True),
        ("フライパン（鉄製）", "", "frying-pan", False),
        ("鍋(なべ)", "", "pot", True),
        ("まな板(木製)", "", "chopping-board-wood", True),
        ("土なべ", "どなべ", "clay-pot", True),
        ("ほうちょう", "", "kitchen-knife", True),
    ],
)
def test_a_row_is_joined_however_it_is_spelt(name: str, reading: str, item: str, same: bool) -> None:
    joined = ItemNames(content().items).of(name, reading)
    assert joined is not None
    assert (joined.item.id, joined.same) == (item, same)


@pytest.mark.parametrize(
    ("name", "reading"),
    [("謎の箱", "なぞのはこ"), ("まな板（ガラス製）", ""), ("那辺", "なべ"), ("", ""), ("（）", "")],
)
def test_what_only_sounds_alike_is_not_joined(name: str, reading: str) -> None:
    assert ItemNames(content().items).of(name, reading) is None


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("冷蔵庫・冷凍庫・冷凍冷蔵庫", "fridge"),
        ("チャイルドシート・ジュニアシート", "child-seat"),
        ("ヨーグルトの容器・ふた（プラスチック製）", "yoghurt-cup"),
    ],
)
def test_a_row_that_lists_things_is_joined_with_the_first(name: str, item: str) -> None:
    joined = ItemNames(content().items).of(name)
    assert joined is not None
    assert (joined.item.id, joined.same) == (item, False)


def test_a_row_that_lists_two_things_is_found_by_both() -> None:
    row = ItemNames(content().items).of("寝袋・傘")
    assert row is not None and [other.id for other in row.others] == ["umbrella"]
    assert {"sleeping bag", "umbrella"} <= set(row.as_row("寝袋・傘").names["en"])
    both = join([("寝袋・傘", ""), ("傘", "")], content().items)
    assert both["寝袋・傘"].others == ()


def test_the_very_thing_keeps_the_name_from_its_kinds() -> None:
    joined = join([("鍋", ""), ("鍋（陶器製）", "")], content().items)
    assert list(joined) == ["鍋"]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "how do I throw garbage away"), ("ja", "ゴミの捨て方"), ("ne", "फोहोर कहाँ फाल्ने")],
)
def test_garbage_that_is_no_thing_is_asked_back_by_its_kinds(language: str, text: str) -> None:
    found = small_index.sakurano_base().answer(
        text, municipality="sakurano", language=language, today=date(2026, 11, 21)
    )
    if found.outcome == "answer":
        assert found.topic in (small_index.BURNABLE, small_index.OVERSIZED)
    else:
        assert found.outcome == "ask_back"
        assert found.choices[0].payload == "topic:garbage-time-and-place"
        assert len(found.choices) == 5
