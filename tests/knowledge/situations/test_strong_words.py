"""Strong phrases are found however they are spelt."""

from __future__ import annotations

import pytest

from knowledge.situations.strong_words import StrongWords

WORDS = StrongWords.of(
    [
        {"fire": ("is on fire",), "medical": ("không thở được",)},
        {"fire": ("火事だ",), "medical": ("息をしていない",)},
        {"fire": ("आगो लाग्यो",)},
    ]
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the house IS ON FIRE!!", "fire"),
        ("bo toi khong tho duoc", "medical"),
        ("隣が火事だ！", "fire"),
        ("父が息をして いない", "medical"),
        ("ghar ma aago lagyo", "fire"),
        ("घरमा आगो लाग्यो छिटो", "fire"),
    ],
)
def test_marked_unmarked_spaced_and_romanised_phrases_are_found(text: str, kind: str) -> None:
    assert kind in WORDS.kinds_in(text)


@pytest.mark.parametrize("text", ["", "campfire is on fireplace", "火", "this fire", "is on"])
def test_parts_of_other_words_are_not_found(text: str) -> None:
    assert WORDS.kinds_in(text) == {}


def test_they_survive_saving() -> None:
    assert StrongWords.from_json(WORDS.as_json()).kinds_in("is on fire") == {"fire": 2}
