"""What a message is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.retrieval.entries import KINDS, Kind
from knowledge.retrieval.features import LabelGroups
from knowledge.situations.judge import Judge, emergency_threshold
from knowledge.situations.recognise import Recogniser, grounded
from tests.knowledge import small_index


def recogniser() -> Recogniser:
    index = small_index.index()
    return Recogniser(index.ranker, index.judge, index.strong_words)


@pytest.mark.parametrize(
    ("text", "kind", "detail"),
    [
        ("help, the kitchen is on fire, smoke everywhere", "emergency", "fire"),
        ("mother collapsed and does not breathe", "emergency", "medical"),
        ("台所が燃えている助けて", "emergency", "fire"),
        ("please, a real human, not a robot", "person", None),
        ("hello", "smalltalk", "greet"),
        ("thanks a lot", "smalltalk", "thank"),
        ("how do I throw away a sofa", "question", None),
        ("write me a joke about the movie", "other", None),
    ],
)
def test_messages_are_told_apart(text: str, kind: str, detail: str | None) -> None:
    situation = recogniser().recognise(text).situation
    assert (situation.kind, situation.detail) == (kind, detail)


def test_asking_for_the_number_is_no_emergency() -> None:
    assert recogniser().recognise("which number do I call to report a fire?").situation.kind == "question"


@pytest.mark.parametrize(
    ("text", "kind"), [("😀😀", "smalltalk"), ("???", "smalltalk"), ("", "other"), ("🆘", "emergency")]
)
def test_messages_without_letters_are_taken_politely(text: str, kind: str) -> None:
    assert recogniser().recognise(text).situation.kind == kind


def test_a_language_that_nobody_taught_is_nothing_for_us() -> None:
    assert recogniser().recognise("ძალიან კარგი ამინდია").situation.kind == "other"


@given(st.text(max_size=80))
def test_any_message_is_something(text: str) -> None:
    situation = recogniser().recognise(text).situation
    assert situation.kind in KINDS
    assert 0.0 <= situation.confidence <= 1.0


def test_the_threshold_lets_the_agreed_share_of_false_alarms_through() -> None:
    emergency = np.linspace(0, 1, 101)
    threshold = emergency_threshold(emergency, np.ones(101, dtype=bool), false_alarms=0.2)
    assert np.isclose((emergency > threshold).mean(), 0.2, atol=0.02)
    assert emergency_threshold(emergency, np.zeros(101, dtype=bool), false_alarms=0.2) == 0.5


def test_an_emergency_is_raised_even_when_something_else_is_likelier() -> None:
    judge = small_index.index().judge
    careful = Judge(judge.model, 0.0)
    numbers = recogniser().recognise("how do I throw away a sofa").numbers
    assert numbers is not None
    assert careful.judge(numbers).kind == "emergency"
    assert Judge(judge.model, 1.1).judge(numbers).kind != "emergency"


def test_a_cry_for_help_without_words_is_a_danger_of_no_kind() -> None:
    assert recogniser().recognise("🆘🆘").situation.detail is None


LABELS = ("tax-payment", "life-library", "smalltalk:greet", "other:outside")


@pytest.mark.parametrize(
    ("kind", "scores", "grounded_kind"),
    [
        ("smalltalk", [5.0, 0.1, -0.2, 0.0], "question"),  # "tax": as short as a greeting, and in none
        ("smalltalk", [5.0, 0.1, 2.2, 0.0], "smalltalk"),  # "hi there"
        ("smalltalk", [1.0, 0.1, -0.2, 0.0], "smalltalk"),
        ("other", [6.0, 0.1, -0.2, 0.8], "question"),
        ("other", [6.0, 0.1, -0.2, 4.0], "other"),
        ("emergency", [6.0, 0.1, -0.2, 0.0], "emergency"),
        ("person", [6.0, 0.1, -0.2, 0.0], "person"),
    ],
)
def test_what_is_only_short_is_no_small_talk(kind: Kind, scores: list[float], grounded_kind: Kind) -> None:
    assert grounded(kind, np.array(scores, dtype=np.float32), LabelGroups.of(LABELS)) == grounded_kind
