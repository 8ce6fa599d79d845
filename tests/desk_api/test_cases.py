"""A case at the desk: seen, taken, answered, handed over, closed; nobody sees another municipality's."""

from __future__ import annotations

import uuid
from typing import Any

import httpx

from tests.desk_api.live import PASSWORD, LiveDesk, ResidentClient

CLOSING: dict[str, Any] = {
    "topics": ["garbage-oversized", "community-join"],
    "plan": "1-1",
    "fiscal": "R8-1",
    "outcome": "completed",
    "minutes": 15,
    "language_support": "cir",
}


def a_case(desk: LiveDesk, language: str = "vi") -> tuple[ResidentClient, int]:
    """A resident who asked about a futon and then for a person; the case's id."""
    resident = desk.resident(language)
    resident.say("futon cũ")
    resident.wait_for("answer")
    number = resident.ask_for_person().json()["case_number"]
    cases = desk.staff("linh").get("/api/staff/cases").json()["cases"]
    return resident, next(case["id"] for case in cases if case["number"] == number)


def reply(staff: httpx.Client, case_id: int, text: str, **more: Any) -> httpx.Response:
    body = {"client_id": uuid.uuid4().hex, "text": text, "language": "vi", **more}
    return staff.post(f"/api/staff/cases/{case_id}/replies", json=body)


def test_the_desk_sees_the_language_and_the_topic_in_japanese(desk: LiveDesk) -> None:
    _, case_id = a_case(desk)
    case = desk.staff("linh").get(f"/api/staff/cases/{case_id}").json()
    assert case["language_ja"] == "ベトナム語"
    assert case["topics"][0]["ja"] == "粗大ごみの申し込み"
    assert case["topics"][0]["confidence"] == 0.9
    assert case["machine_translation"] is False
    assert case["events"][0]["body"]["text"] == "futon cũ"


def test_a_person_takes_the_case_and_the_reply_reaches_the_resident(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    linh = desk.staff("linh")
    assert reply(linh, case_id, "Chào bạn").status_code == 409
    assert linh.post(f"/api/staff/cases/{case_id}/take").json()["state"] == "taken"
    assert reply(linh, case_id, "Chào bạn").status_code == 201
    message = resident.wait_for("staff_message")
    assert message["body"]["text"] == "Chào bạn"
    assert message["body"]["provenance"] == "written"
    assert message["body"]["staff_name"] == "Linh"


def test_what_the_resident_writes_then_goes_to_the_person_not_to_the_bot(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    linh = desk.staff("linh")
    linh.post(f"/api/staff/cases/{case_id}/take")
    before = resident.events()[-1]["seq"]
    resident.say("futon nữa")
    resident.say("fire! now")
    resident.wait_for("emergency", after=before)
    kinds = [event["kind"] for event in resident.events(before)]
    assert kinds == ["resident_message", "resident_message", "emergency"]


def test_two_people_cannot_have_one_case(desk: LiveDesk) -> None:
    _, case_id = a_case(desk)
    desk.staff("linh").post(f"/api/staff/cases/{case_id}/take")
    refused = desk.staff("sato").post(f"/api/staff/cases/{case_id}/take")
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "case_taken")


def test_notes_stay_at_the_desk(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    linh = desk.staff("linh")
    assert linh.post(f"/api/staff/cases/{case_id}/notes", json={"text": "要確認"}).status_code == 201
    assert all(event["kind"] != "note" for event in resident.events())
    thread = linh.get(f"/api/staff/cases/{case_id}").json()["events"]
    assert any(event["kind"] == "note" and event["audience"] == "staff" for event in thread)


def test_a_translation_that_is_not_installed_sends_nothing(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    linh = desk.staff("linh")
    linh.post(f"/api/staff/cases/{case_id}/take")
    refused = reply(linh, case_id, "こんにちは", language="ja", translate=True)
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "not_translated")
    assert all(event["kind"] != "staff_message" for event in resident.events())


def test_a_case_is_handed_over_and_closed_under_its_categories(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    linh = desk.staff("linh")
    linh.post(f"/api/staff/cases/{case_id}/take")
    over = linh.post(
        f"/api/staff/cases/{case_id}/handover", json={"section": "kankyo", "note": "お願いします"}
    )
    assert (over.json()["state"], over.json()["section"]) == ("handed_over", "kankyo")
    closed = linh.post(f"/api/staff/cases/{case_id}/close", json=CLOSING)
    assert closed.status_code == 200, closed.text
    assert {topic["topic"] for topic in closed.json()["topics"]} == set(CLOSING["topics"])
    assert resident.events()[-1]["body"]["state"] == "bot"
    again = linh.post(f"/api/staff/cases/{case_id}/close", json=CLOSING)
    assert (again.status_code, again.json()["error"]["code"]) == (409, "case_closed")
    resident.say("futon")
    assert resident.wait_for("answer", after=resident.events()[-2]["seq"])


def test_unknown_categories_are_refused_by_name(desk: LiveDesk) -> None:
    _, case_id = a_case(desk)
    linh = desk.staff("linh")
    for key, wrong in (("plan", "9-9"), ("outcome", "magic"), ("fiscal", "R99"), ("topics", ["no-topic"])):
        refused = linh.post(f"/api/staff/cases/{case_id}/close", json={**CLOSING, key: wrong})
        assert (refused.status_code, refused.json()["error"]["code"]) == (422, "validation_failed"), key


def test_another_municipality_sees_nothing_even_by_guessing(desk: LiveDesk) -> None:
    _, case_id = a_case(desk)
    ito = desk.staff("ito", "minato")
    assert ito.get("/api/staff/cases").json()["cases"] == []
    for method, rest in (("GET", ""), ("POST", "/take"), ("POST", "/release")):
        answer = ito.request(method, f"/api/staff/cases/{case_id}{rest}")
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")


def test_roles_are_kept(desk: LiveDesk) -> None:
    _, case_id = a_case(desk)
    mori = desk.staff("mori")
    assert mori.get(f"/api/staff/cases/{case_id}").status_code == 200
    assert mori.post(f"/api/staff/cases/{case_id}/take").json()["error"]["code"] == "forbidden"


def test_without_login_or_header_there_is_no_desk(desk: LiveDesk) -> None:
    client = desk.client()
    assert client.get("/api/staff/cases").json()["error"]["code"] == "unauthorized"
    linh = desk.staff("linh")
    del linh.headers["X-Kakehashi-Staff"]
    assert linh.post("/api/staff/logout").json()["error"]["code"] == "forbidden"
    linh.headers["X-Kakehashi-Staff"] = "1"
    assert linh.post("/api/staff/logout").status_code == 204
    assert linh.get("/api/staff/me").status_code == 401


def test_ten_wrong_passwords_close_the_account_for_a_while(desk: LiveDesk) -> None:
    desk.add_user("tanaka", "agent")
    client = desk.client()
    wrong = {"municipality": "sakurano", "username": "tanaka", "password": "wrong"}
    codes = [client.post("/api/staff/login", json=wrong).json()["error"]["code"] for _ in range(11)]
    assert codes[:10] == ["unauthorized"] * 10
    assert codes[10] == "rate_limited"
    right = client.post("/api/staff/login", json={**wrong, "password": PASSWORD})
    assert right.json()["error"]["code"] == "rate_limited"
