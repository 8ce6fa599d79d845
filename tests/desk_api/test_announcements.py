"""An announcement: written by one, approved by another, seen by everyone, withdrawn for all."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

import httpx
import pytest

from desk_api.database import utcnow
from tests.desk_api.live import INTERNAL, LiveDesk, frames


def a_draft(**changes: Any) -> dict[str, Any]:
    return {
        "template": "garbage-stopped",
        "slots": {"date": "2026-12-01"},
        "areas": ["asahi"],
        "drill": False,
        "expires_at": (utcnow() + timedelta(hours=6)).isoformat(),
        **changes,
    }


def submitted(staff: httpx.Client, **changes: Any) -> str:
    written = staff.post("/api/staff/announcements", json=a_draft(**changes))
    assert written.status_code == 201, written.text
    announcement_id: str = written.json()["id"]
    assert staff.post(f"/api/staff/announcements/{announcement_id}/submit").json()["state"] == "waiting"
    return announcement_id


def standing(desk: LiveDesk, language: str = "vi") -> list[dict[str, Any]]:
    answer = desk.client().get("/api/municipalities/sakurano/announcements", params={"language": language})
    found: list[dict[str, Any]] = answer.json()["announcements"]
    return found


def test_it_stands_in_every_language_within_two_seconds_of_approval(desk: LiveDesk) -> None:
    announcement_id = submitted(desk.staff("linh"))
    sato = desk.staff("sato")
    path = "/api/municipalities/sakurano/announcements/stream"
    with desk.client().stream("GET", path, params={"language": "ne"}) as response:
        lists = (data["announcements"] for name, data in frames(response) if name == "announcements")
        assert all(each["id"] != announcement_id for each in next(lists))
        approved = time.monotonic()
        assert sato.post(f"/api/staff/announcements/{announcement_id}/approve").json()["state"] == "sent"
        shown = next(lists)
        assert time.monotonic() - approved < 2.0
    assert (shown[0]["id"], shown[0]["title"]) == (announcement_id, "ne garbage-stopped")
    page = desk.client().get("/m/sakurano/announcements", params={"lang": "vi"})
    assert "vi garbage-stopped" in page.text
    deliveries = sato.get(f"/api/staff/announcements/{announcement_id}").json()["deliveries"]
    assert {(each["channel"], each["state"]) for each in deliveries} == {
        ("widget", "delivered"),
        ("page", "delivered"),
    }


def test_nobody_approves_what_he_or_she_wrote(desk: LiveDesk) -> None:
    desk.add_user("chief", "announcer", "approver")
    chief = desk.staff("chief")
    announcement_id = submitted(chief)
    refused = chief.post(f"/api/staff/announcements/{announcement_id}/approve")
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "forbidden")
    assert desk.staff("linh").post(f"/api/staff/announcements/{announcement_id}/approve").status_code == 403


def test_an_edit_after_submission_needs_a_new_approval(desk: LiveDesk) -> None:
    linh, sato = desk.staff("linh"), desk.staff("sato")
    announcement_id = submitted(linh)
    edited = linh.put(f"/api/staff/announcements/{announcement_id}", json=a_draft(areas=["chuo"]))
    assert (edited.json()["state"], edited.json()["version"]) == ("draft", 2)
    refused = sato.post(f"/api/staff/announcements/{announcement_id}/approve")
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "conflict")


@pytest.mark.parametrize(
    "changes", [{"areas": []}, {"template": "no-such"}, {"expires_at": "2020-01-01T00:00:00+09:00"}]
)
def test_without_an_area_a_template_or_a_future_end_there_is_no_draft(
    desk: LiveDesk, changes: dict[str, Any]
) -> None:
    refused = desk.staff("linh").post("/api/staff/announcements", json=a_draft(**changes))
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "validation_failed")


def test_a_drill_and_a_withdrawal_are_marked(desk: LiveDesk) -> None:
    announcement_id = submitted(desk.staff("linh"), drill=True)
    sato = desk.staff("sato")
    sato.post(f"/api/staff/announcements/{announcement_id}/approve")
    assert next(each for each in standing(desk) if each["id"] == announcement_id)["drill"] is True
    asked = {
        "municipality": "sakurano",
        "conversation": desk.resident("en").id,
        "language": "en",
        "text": "is there a warning now?",
    }
    told = desk.client().post("/internal/current-state", json=asked, headers=INTERNAL)
    assert "THIS IS A DRILL. Nothing has really happened. en garbage-stopped" in told.text
    cancelled = sato.post(f"/api/staff/announcements/{announcement_id}/cancel", json={"reason": "誤り"})
    assert cancelled.json()["state"] == "cancelled"
    assert next(each for each in standing(desk) if each["id"] == announcement_id)["cancelled"] is True
    page = desk.client().get("/m/sakurano/announcements", params={"lang": "en"}).text
    assert "THIS IS A DRILL" in page
    assert "CANCELLED" in page
    assert [step["action"] for step in cancelled.json()["steps"]] == ["draft", "submit", "approve", "cancel"]


def test_what_has_run_out_is_gone(desk: LiveDesk) -> None:
    announcement_id = submitted(
        desk.staff("linh"), expires_at=(utcnow() + timedelta(seconds=1.5)).isoformat()
    )
    desk.staff("sato").post(f"/api/staff/announcements/{announcement_id}/approve")
    assert any(each["id"] == announcement_id for each in standing(desk))
    time.sleep(1.6)
    assert all(each["id"] != announcement_id for each in standing(desk))
