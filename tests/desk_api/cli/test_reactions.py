"""What the evaluation of the running bot makes of the first event that answers a message."""

from __future__ import annotations

from typing import Any

import pytest

from desk_api.cli.evaluation import reaction_to


@pytest.mark.parametrize(
    ("kind", "body", "outcome", "ranking"),
    [
        ("answer", {"type": "article", "topic": "garbage-bags"}, "answer", ("garbage-bags",)),
        ("ask_back", {"choices": [{"payload": "topic:a"}, {"payload": "topic:b"}]}, "ask_back", ("a", "b")),
        ("emergency", {"topic": "emergency-police"}, "emergency", ("emergency-police",)),
        ("bot_message", {"buttons": [{"payload": "yes"}, {"payload": "no"}]}, "person", ()),
        ("bot_message", {"buttons": [{"payload": "area:asahi"}]}, "answer", ("garbage-collection-day",)),
        ("bot_message", {"buttons": []}, "smalltalk", ()),
        ("offer_person", {"lead": "…"}, "hand_over", ()),
    ],
)
def test_an_event_is_read_as_a_resident_would(
    kind: str, body: dict[str, Any], outcome: str, ranking: tuple[str, ...]
) -> None:
    reaction = reaction_to({"kind": kind, "body": body})
    assert (reaction.outcome, reaction.ranking) == (outcome, ranking)
