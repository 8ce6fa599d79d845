"""Things are found by their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.retrieval.items import Commonness, ItemFinder, Thing
from knowledge.retrieval.names import NameFinder, variants

THINGS = [
    Thing("たんす", ("たんす", "cômoda", "throw")),
    Thing("傘", ("傘", "umbrella", "cái ô", "guarda-chuva", "छाता")),
    Thing("スーツケース", ("スーツケース", "suitcase", "vali", "mala de viagem", "सुटकेस")),
    Thing("タイヤ", ("タイヤ", "wheel", "tyre", "पाङ्ग्रा")),
    Thing("乾電池", ("乾電池", "電池", "battery", "pilha")),
    Thing("モバイルバッテリー", ("モバイルバッテリー", "power bank", "mobile battery")),
    Thing("植木鉢（陶器）", ("植木鉢（陶器）", "flower pot (ceramic)")),
    Thing("植木鉢（プラスチック）", ("植木鉢（プラスチック）", "flower pot (plastic)")),
    Thing("いす", ("いす", "椅子", "chair")),
    Thing("毛布", ("毛布", "blanket")),
    Thing("マットレス", ("マットレス", "mattress", "colchão")),
]
FINDER = ItemFinder(THINGS)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("My umbrella broke in the storm", "傘"),
        ("傘がこわれました", "傘"),
        ("kasa ga koware mashita", None),
        ("छाताको डन्डी भाँचियो", "傘"),
        ("two batteries from the remote", "乾電池"),
        ("is a mobile battery dangerous", "モバイルバッテリー"),
        ("a matress for one person", "マットレス"),
        ("dois colchões velhos", "マットレス"),
        ("suitcase with a broken wheel", "スーツケース"),
        ("タイヤがとれたスーツケース", "スーツケース"),
        ("陶器の植木鉢です", "植木鉢（陶器）"),
        ("もうふ ふるい", "毛布"),
        ("古いいす", "いす"),
        ("きれいすぎる部屋", None),
        ("como se chama", None),
        ("mattresses", "マットレス"),
        ("what is the weather", None),
    ],
)
def test_the_thing_of_the_sentence_is_found(text: str, key: str | None) -> None:
    assert FINDER.find(text).key == key


SPOKEN = [
    Thing(
        "ホチキス",
        ("ホチキス", "stapler", "trombone"),
        {"stapler": frozenset(["en"]), "trombone": frozenset(["fr"])},
    ),
    Thing("楽器", ("楽器", "ดนตรี"), {"ดนตรี": frozenset(["th"])}),
]


@pytest.mark.parametrize(
    ("text", "languages", "key"),
    [
        ("how to dispose of a trombone", ["en"], None),
        ("comment jeter un trombone", ["fr"], "ホチキス"),
        ("trombone", ["en"], "ホチキス"),  # all that is said
        ("old ดนตรี", ["en"], "楽器"),  # letters of its own
        ("ホチキス", ["en"], "ホチキス"),  # understood in all
        ("how to dispose of a stapler", ["en"], "ホチキス"),
    ],
)
def test_a_name_counts_in_the_languages_in_which_it_is_used(
    text: str, languages: list[str], key: str | None
) -> None:
    assert ItemFinder(SPOKEN).find(text, languages=frozenset(languages)).key == key


def test_an_unknown_thing_has_near_ones() -> None:
    match = FINDER.find("umbrela stand holder")
    assert match.key is None or match.key == "傘"
    assert "傘" in (match.key, *match.nearest)
    assert len(FINDER.find("flower").nearest) <= 3


def test_marked_words_are_not_taken_for_other_marked_words() -> None:
    finder = NameFinder([("table", "bàn"), ("dirty", "bẩn")])
    assert [found.owners for found in finder.find("cái bàn cũ")] == [("table",)]
    assert {owner for found in finder.find("cai ban cu") for owner in found.owners} >= {"table"}


def test_names_lose_their_brackets() -> None:
    assert list(variants("まな板（木）")) == ["まな板（木）", "まな板"]


@given(st.text(max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    assert len(FINDER.find(text).nearest) <= 3


def test_a_word_of_many_topics_names_nothing_unless_it_stands_alone() -> None:
    asked = {f"topic-{number}": ["how do I throw it away", "傘"] for number in range(5)}
    finder = ItemFinder(THINGS, Commonness({**asked, "other-1": [], "other-2": [], "other-3": []}).telling)
    assert finder.find("throw away a blanket").key == "毛布"
    assert finder.find("can I throw this").key is None
    assert finder.find("Throw").key == "たんす"
