"""Files of what people type in each situation."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.situations.phrases import OUTSIDE, BadSituations, read_all_phrases, read_outside, read_phrases

GOOD = """
emergency: {fire: ["it burns"]}
emergency_words: {fire: [is on fire]}
person: [a human please]
smalltalk: {greet: [hello]}
other: ["1 + 1", 42]
"""


def test_a_file_becomes_labels_and_strong_words(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text(GOOD, encoding="utf-8")
    (phrases,) = read_all_phrases(tmp_path)
    assert phrases.language == "en"
    assert ("emergency:fire", "it burns") in phrases.texts
    assert ("smalltalk:greet", "hello") in phrases.texts
    assert ("other", "42") in phrases.texts
    assert phrases.strong_words == {"fire": ("is on fire",)}


@pytest.mark.parametrize(
    "text", ["- a", "emergency: {flood: [x]}", "person: hello", "smalltalk: [x]", "a: [", "''"]
)
def test_a_wrong_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "en.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadSituations, match=r"en\.yaml"):
        read_phrases(path)


def test_questions_outside_are_left_out_once_their_topic_is_answered(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text("tax: [pay tax]\npets: [my dog]\n", encoding="utf-8")
    (outside,) = read_outside(tmp_path, answered={"pets"})
    assert outside.texts == ((OUTSIDE, "pay tax"),)
    assert read_outside(tmp_path / "none", answered=()) == ()
