"""Whether the row of a thing is the answer to a message that names it."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from knowledge.item_search import FoundItem, ItemSearch
from knowledge.retrieval.confidence import Decision
from knowledge.situations.recognise import Recogniser
from knowledge.thing_meant import NamedThing, is_garbage_as_such
from knowledge.throwing import Said
from tests.knowledge import small_index
from tests.knowledge.city import content, sakurano


@cache
def things() -> ItemSearch:
    return ItemSearch(content(), sakurano())


def found(text: str) -> FoundItem:
    thing = things().find(text, "en")
    assert thing is not None
    return thing


MATTRESS = found("mattress")
DUMPING = [("garbage-illegal-dumping", 6.1), ("garbage-oversized", 2.8), ("life-library", 1.0)]
OVERSIZED = [("garbage-oversized", 6.0), ("garbage-appliances", 3.0), ("life-library", 1.0)]
BURNABLE = [("garbage-burnable", 6.0), ("garbage-bags", 3.0), ("life-library", 1.0)]
LIBRARY = [("life-library", 5.0), ("garbage-oversized", 1.0)]


@pytest.mark.parametrize(
    ("ranking", "decision", "probability", "said", "meant"),
    [
        (DUMPING, "answer", 0.8, Said(0.25, 1.0), True),  # "where to throw an old mattress"
        (DUMPING, "answer", 0.8, Said(0.25, 0.6), False),  # "a neighbour dumped a mattress in the park"
        (DUMPING, "answer", 0.95, Said(0.25, 0.9), False),  # an article that is certain
        (DUMPING, "ask_back", 0.4, Said(0.25, 0.6), True),  # about garbage, and no article is sure
        (DUMPING, "answer", 0.6, Said(0.4, 0.6), True),  # hardly more than the name
        (OVERSIZED, "answer", 0.9, Said(0.1, 0.1), True),  # the article to which the row belongs
        (OVERSIZED, "ask_back", 0.4, Said(0.3, 0.3, instead=True), False),  # "where can I buy a mattress"
        (
            BURNABLE,
            "answer",
            0.9,
            Said(0.1, 0.3),
            False,
        ),  # the sure article is of another kind, the name in passing
        (BURNABLE, "answer", 0.9, Said(0.3, 0.3), True),
        (LIBRARY, "answer", 0.9, Said(0.2, 0.2), False),
        (LIBRARY, "ask_back", 0.4, Said(0.2, 0.2), False),
        (LIBRARY, "hand_over", 0.1, Said(0.9, 0.9), True),  # nothing but the name
        (OVERSIZED, "hand_over", 0.1, Said(0.3, 0.3), False),
        (OVERSIZED, "hand_over", 0.1, Said(0.3, 0.5), True),  # with a word of throwing
        ([], "hand_over", 0.0, Said(0.5, 0.5), False),
        (OVERSIZED, "ask_back", 0.4, Said(0.0, 0.2), False),  # the name is a word of throwing: "which bag"
    ],
)
def test_the_wish_to_throw_away_decides(
    ranking: list[tuple[str, float]], decision: Decision, probability: float, said: Said, meant: bool
) -> None:
    assert NamedThing(MATTRESS, said).is_meant(ranking, decision, probability) is meant


@pytest.mark.parametrize(
    ("said", "ranking", "decision", "as_such"),
    [
        (Said(0, 1.0), DUMPING, "answer", True),  # "where do I throw garbage" is no crime
        (Said(0, 1.0), LIBRARY, "hand_over", True),
        (Said(0, 1.0), [("garbage-time-and-place", 5.0)], "answer", False),
        (Said(0, 0.5), DUMPING, "ask_back", False),
    ],
)
def test_garbage_as_such_is_asked_back(
    said: Said, ranking: list[tuple[str, float]], decision: Decision, as_such: bool
) -> None:
    assert is_garbage_as_such(said, ranking, decision) is as_such


def recognised(text: str) -> str:
    index = small_index.index()
    return Recogniser(index.ranker, index.judge, index.strong_words).recognise(text, "en").situation.kind


def situation(text: str, language: str = "en") -> str:
    base = small_index.sakurano_base()
    return base.assess(text, municipality="sakurano", language=language).kind


@pytest.mark.parametrize("text", ["fan heater", "cigarette lighter", "carving knife", "LPG tank"])
def test_a_thing_and_nothing_else_is_looked_up_however_dangerous_it_sounds(text: str) -> None:
    assert situation(text) == "question"
    answer = small_index.sakurano_base().answer(
        text, municipality="sakurano", language="en", today=date(2026, 11, 21)
    )
    assert answer.outcome in ("answer", "ask_back")
    assert answer.topic is not None and answer.topic.startswith("garbage-")


def test_without_this_such_a_name_would_be_taken_for_a_cry_for_help() -> None:
    assert recognised("fan heater") == "emergency"


@pytest.mark.parametrize("text", ["the fan heater is on fire", "fan heater is on fire"])
def test_words_that_surely_mean_danger_keep_it_an_emergency(text: str) -> None:
    assert situation(text) == "emergency"
