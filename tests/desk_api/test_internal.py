"""What the bot may ask for, and that nobody else may."""

from __future__ import annotations

import pytest

from tests.desk_api.live import INTERNAL, LiveDesk


def ask(desk: LiveDesk, path: str, **more: object) -> dict[str, object]:
    resident = desk.resident("vi")
    body = {
        "municipality": "sakurano",
        "conversation": resident.id,
        "language": "vi",
        "text": "futon",
        **more,
    }
    answer = desk.client().post(f"/internal/{path}", json=body, headers=INTERNAL)
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


def test_answers_items_days_and_shelters_come_as_events(desk: LiveDesk) -> None:
    answered = ask(desk, "answers")
    assert answered["outcome"] == "answer"
    assert answered["events"][0]["body"]["topic"] == "garbage-oversized"  # type: ignore[index]
    assert ask(desk, "items")["found"] is True
    assert ask(desk, "collection-days")["status"] == "area_needed"
    assert ask(desk, "collection-days", area="asahi")["status"] == "ok"
    assert ask(desk, "shelters")["events"][0]["kind"] == "answer"  # type: ignore[index]
    assert ask(desk, "current-state")["events"][0]["body"]["type"] == "alerts"  # type: ignore[index]
    assert ask(desk, "emergencies")["events"][0]["kind"] == "emergency"  # type: ignore[index]


def test_a_thing_that_is_not_in_the_table_comes_with_the_nearest_and_a_person(desk: LiveDesk) -> None:
    unknown = ask(desk, "items", text="vague thing")
    assert unknown["found"] is False
    assert unknown["events"] == [
        {
            "kind": "offer_person",
            "body": {"lead": "Not in the table.", "choices": [{"title": "Futon", "payload": "item:futon"}]},
        }
    ]


def test_a_handoff_opens_a_case_and_tells_the_resident_itself(desk: LiveDesk) -> None:
    resident = desk.resident("vi")
    body = {
        "municipality": "sakurano",
        "conversation": resident.id,
        "language": "vi",
        "consent": True,
        "contact": "090-0000-0000",
    }
    answer = desk.client().post("/internal/handoffs", json=body, headers=INTERNAL).json()
    assert answer["events"] == [{"kind": "handled", "body": {}}]
    assert resident.wait_for("state")["body"]["case_number"] == answer["case_number"]


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic internal-secret"}]
)
def test_without_the_secret_there_is_nothing(desk: LiveDesk, headers: dict[str, str]) -> None:
    for path in (
        "answers",
        "items",
        "collection-days",
        "shelters",
        "current-state",
        "emergencies",
        "handoffs",
        "language",
    ):
        answer = desk.client().post(f"/internal/{path}", json={}, headers=headers)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "unauthorized"), path


def test_an_unknown_topic_is_said(desk: LiveDesk) -> None:
    body = {
        "municipality": "sakurano",
        "conversation": "x",
        "language": "vi",
        "text": "",
        "topic": "no-topic",
    }
    answer = desk.client().post("/internal/answers", json=body, headers=INTERNAL)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")
