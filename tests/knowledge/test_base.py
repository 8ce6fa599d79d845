"""The facade over the project's content, the sample city and a small index."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from knowledge import KnowledgeBase, UnknownLanguage, UnknownMunicipality, UnknownTopic
from knowledge.records import Answer
from tests.knowledge import small_index
from tests.knowledge.city import content, sakurano

TODAY = date(2026, 11, 21)


@cache
def base() -> KnowledgeBase:
    return small_index.sakurano_base()


def answer(text: str, language: str = "en") -> Answer:
    return base().answer(text, municipality="sakurano", language=language, today=TODAY)


def test_a_clear_question_is_answered_with_its_article() -> None:
    found = answer("ソファを捨てたい", "ja")
    assert (found.outcome, found.topic) == ("answer", small_index.OVERSIZED)
    assert found.card is not None and found.card.source is not None
    assert found.ranking[0][0] == small_index.OVERSIZED


def test_the_row_of_the_citys_table_stands_before_the_article() -> None:
    found = answer("how do I throw away a sofa")
    assert found.card is not None
    assert found.card.topic == small_index.OVERSIZED
    assert found.card.text.startswith("sofa (ソファー)") or "粗大ごみ" in found.card.text.splitlines()[0]


def test_danger_comes_before_everything() -> None:
    found = answer("help, my kitchen is on fire, smoke everywhere")
    assert found.outcome == "emergency"
    assert found.card is not None and [call.number for call in found.card.calls] == ["119"]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("I want a real person", "person"),
        ("thank you", "smalltalk"),
        ("write a poem about cats", "hand_over"),
        ("write a poem about bitcoin and football", "hand_over"),
        ("", "hand_over"),
        ("🙂", "smalltalk"),
    ],
)
def test_other_messages_get_their_sentence(text: str, outcome: str) -> None:
    found = answer(text)
    assert (found.outcome, found.card) == (outcome, None)
    assert found.lead


def test_a_person_is_offered_in_the_residents_language() -> None:
    assert answer("人と話したい", "ja").lead != answer("人と話したい", "en").lead


def test_items_are_found_or_their_neighbours_offered() -> None:
    found = base().find_items("my umbrella is broken", municipality="sakurano", language="en")
    assert found.found and found.card is not None and found.card.type == "item"
    unknown = base().find_items("xyzzy plugh", municipality="sakurano", language="en")
    assert not unknown.found and unknown.card is not None
    assert all(choice.payload.removeprefix("item:") in sakurano().sorting.rows for choice in found.nearest)


def test_collection_days_need_the_area() -> None:
    def days(text: str, area: str | None = None) -> tuple[str, int]:
        result = base().collection_days(text, municipality="sakurano", language="en", area=area, today=TODAY)
        assert (result.card is not None) == (result.status == "ok")
        return result.status, len(result.areas)

    assert days("burnable garbage")[0] == "area_needed"
    assert days("burnable garbage")[1] > 1
    assert days("burnable garbage in Asahi-machi") == ("ok", 0)
    assert days("burnable garbage", "asahi") == ("ok", 0)
    assert days("burnable garbage", "Atlantis")[0] == "area_unknown"


def test_what_is_unknown_is_said_by_name() -> None:
    with pytest.raises(UnknownMunicipality):
        base().answer("x", municipality="atlantis", language="en", today=TODAY)
    with pytest.raises(UnknownLanguage):
        base().answer("x", municipality="sakurano", language="tlh", today=TODAY)
    with pytest.raises(UnknownTopic):
        base().topic("no-such-topic", municipality="sakurano", language="en")


def test_topics_have_titles_in_the_language() -> None:
    titles = dict(base().topics("sakurano", "ja"))
    assert titles[small_index.OVERSIZED]
    assert set(titles) <= {topic.id for topic in content().topics}
