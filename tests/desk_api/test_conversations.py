"""A resident's conversation: accepted once, answered in order, streamed and resumed."""

from __future__ import annotations

import uuid

import pytest

from tests.desk_api.live import LiveDesk, frames


def test_a_question_is_answered_from_the_rules_while_rasa_is_away(desk: LiveDesk) -> None:
    resident = desk.resident()
    accepted = resident.say("futon, how?")
    assert accepted.status_code == 202
    assert accepted.json()["event"]["seq"] == 1
    answer = resident.wait_for("answer")
    assert answer["body"]["topic"] == "garbage-oversized"
    assert answer["body"]["source"]["name"] == "環境課"
    assert answer["body"]["checked_on"] == "2026-11-01"


def test_the_same_client_id_stores_one_message(desk: LiveDesk) -> None:
    resident = desk.resident()
    first = resident.say("futon", client_id="once")
    again = resident.say("futon", client_id="once")
    assert (first.json()["duplicate"], again.json()["duplicate"]) == (False, True)
    assert first.json()["event"] == again.json()["event"]
    resident.wait_for("answer")
    kinds = [event["kind"] for event in resident.events()]
    assert kinds == ["resident_message", "answer"]


def test_a_client_id_for_another_text_is_refused(desk: LiveDesk) -> None:
    resident = desk.resident()
    resident.say("futon", client_id="mine")
    refused = resident.say("something else", client_id="mine")
    assert refused.status_code == 409
    assert refused.json()["error"]["code"] == "client_id_reused"


def test_messages_are_answered_in_the_order_they_came(desk: LiveDesk) -> None:
    resident = desk.resident()
    for text in ("futon 1", "vague 2", "unknown 3"):
        assert resident.say(text).status_code == 202
    resident.wait_for("offer_person")
    said = [event["kind"] for event in resident.events() if event["author"] == "bot"]
    assert said == ["answer", "ask_back", "offer_person"]


def test_a_chosen_topic_is_answered(desk: LiveDesk) -> None:
    resident = desk.resident()
    resident.say("Joining the association", choice="topic:community-join")
    assert resident.wait_for("answer")["body"]["topic"] == "community-join"


def test_a_chosen_thing_is_answered_by_its_row(desk: LiveDesk) -> None:
    resident = desk.resident()
    resident.say("Futon (布団)", choice="item:futon")
    assert resident.wait_for("answer")["body"]["topic"] == "garbage-oversized"


def test_a_chosen_question_of_the_citys_faq_is_answered_and_one_that_is_gone_is_asked(desk: LiveDesk) -> None:
    resident = desk.resident()
    resident.say("Wasps", choice="faq:w1")
    assert resident.wait_for("answer")["body"]["title"] == "Wasps"
    other = desk.resident()
    other.say("futon", choice="faq:gone")
    assert other.wait_for("answer")["body"]["topic"] == "garbage-oversized"


def test_an_emergency_comes_first_and_alerts_the_staff(desk: LiveDesk) -> None:
    resident = desk.resident()
    resident.say("fire! in my kitchen")
    card = resident.wait_for("emergency")["body"]
    assert card["calls"][0]["number"] == "119"
    cases = desk.staff("linh").get("/api/staff/cases", params={"state": "waiting"}).json()["cases"]
    assert cases[0]["urgency"] == "emergency"
    assert [each["topic"] for each in cases[0]["topics"]] == ["emergency-fire-ambulance"]


def test_the_stream_gives_what_was_missed_and_then_what_comes(desk: LiveDesk) -> None:
    resident = desk.resident()
    resident.say("futon")
    resident.wait_for("answer")
    with resident.http.stream("GET", resident.path("/stream"), headers={"Last-Event-ID": "1"}) as response:
        events = (data for name, data in frames(response) if name == "conversation")
        assert next(events)["seq"] == 2
        resident.say("vague")
        assert [next(events)["kind"], next(events)["kind"]] == ["resident_message", "ask_back"]


def test_a_rating_counts_once_and_the_last_word_holds(desk: LiveDesk) -> None:
    resident = desk.resident()
    resident.say("futon")
    seq = resident.wait_for("answer")["seq"]
    for helpful in (True, False):
        rated = resident.http.post(resident.path(f"/events/{seq}/rating"), json={"helpful": helpful})
        assert rated.json() == {"helpful": helpful}
    assert resident.http.post(resident.path("/events/1/rating"), json={"helpful": True}).status_code == 404


def test_the_language_can_be_changed(desk: LiveDesk) -> None:
    resident = desk.resident("en")
    changed = resident.http.patch(resident.path(), json={"language": "vi"})
    assert changed.json()["language"] == "vi"
    resident.say("futon")
    assert resident.wait_for("answer")["body"]["language"] == "vi"


def test_a_closed_conversation_takes_no_more(desk: LiveDesk) -> None:
    resident = desk.resident()
    assert resident.http.post(resident.path("/close")).status_code == 204
    refused = resident.say("futon")
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "conversation_closed")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "message_empty"),
        (" \n\t ", "message_empty"),
        ("x" * 10_000, "message_too_long"),
        ("\u0000\u0007\u001b", "message_unreadable"),
    ],
)
def test_what_cannot_be_taken_has_a_code_and_stores_nothing(desk: LiveDesk, text: str, code: str) -> None:
    resident = desk.resident()
    refused = resident.say(text)
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, code)
    assert resident.events() == []


@pytest.mark.parametrize(
    "text", ["😊🙏", "<script>alert(1)</script>", "a\u202eb", "/restart", "'; DROP TABLE events;--"]
)
def test_odd_messages_are_answered_politely(desk: LiveDesk, text: str) -> None:
    resident = desk.resident()
    assert resident.say(text).status_code == 202
    assert resident.wait_for("offer_person")["body"]["lead"]


def test_a_wrong_token_sees_nothing(desk: LiveDesk) -> None:
    mine, other = desk.resident(), desk.resident()
    for method, rest in (("GET", "/events"), ("GET", ""), ("POST", "/close"), ("GET", "/stream")):
        answer = other.http.request(method, mine.path(rest))
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "unauthorized")
    nobody = desk.client().get(mine.path("/events"))
    assert nobody.json()["error"]["code"] == "unauthorized"


def test_unknown_places_and_languages_are_named(desk: LiveDesk) -> None:
    client = desk.client()
    place = client.post("/api/municipalities/atlantis/conversations", json={"language": "en"})
    assert (place.status_code, place.json()["error"]["code"]) == (404, "unknown_municipality")
    tongue = client.post("/api/municipalities/sakurano/conversations", json={"language": "tlh"})
    assert (tongue.status_code, tongue.json()["error"]["code"]) == (422, "unknown_language")


def test_a_choice_that_no_button_offers_is_refused(desk: LiveDesk) -> None:
    refused = desk.resident().say("x", choice='topic:a"}{"injected')
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "choice_not_offered")


def test_a_conversation_that_writes_too_fast_is_slowed_down(desk: LiveDesk) -> None:
    resident = desk.resident()
    answers = [resident.say(f"vague {number}").status_code for number in range(31)]
    assert answers[:30] == [202] * 30
    assert answers[30] == 429
    assert desk.resident().say("another conversation on the same address").status_code == 202


def test_a_body_that_is_too_large_is_refused(desk: LiveDesk) -> None:
    resident = desk.resident()
    refused = resident.http.post(resident.path("/messages"), content=b"x" * 70_000)
    assert (refused.status_code, refused.json()["error"]["code"]) == (413, "too_large")


def test_a_body_that_is_no_json_is_refused_in_the_common_shape(desk: LiveDesk) -> None:
    resident = desk.resident()
    refused = resident.http.post(
        resident.path("/messages"), content=b"{not json", headers={"Content-Type": "application/json"}
    )
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "validation_failed")


def test_asking_for_a_person_twice_finds_the_same_case(desk: LiveDesk) -> None:
    resident = desk.resident()
    first, again = resident.ask_for_person().json(), resident.ask_for_person().json()
    assert first["case_number"] == again["case_number"]
    assert first["case_number"] in first["text"]


def test_no_person_reads_it_without_consent(desk: LiveDesk) -> None:
    resident = desk.resident()
    refused = resident.http.post(
        resident.path("/handoff"), json={"client_id": uuid.uuid4().hex, "consent": False}
    )
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "consent_needed")


def test_numbers_without_end_are_refused_not_stumbled_over(desk: LiveDesk) -> None:
    resident = desk.resident()
    endless = "9" * 40
    assert resident.http.get(resident.path("/events"), params={"after": endless}).status_code == 422
    assert (
        resident.http.post(resident.path(f"/events/{endless}/rating"), json={"helpful": True}).status_code
        == 422
    )
    with resident.http.stream(
        "GET", resident.path("/stream"), headers={"Last-Event-ID": endless}
    ) as response:
        assert response.status_code == 200
    assert desk.staff("linh").get(f"/api/staff/cases/{endless}").status_code == 422


def test_a_contact_is_stored_without_control_characters(desk: LiveDesk) -> None:
    resident = desk.resident()
    body = {"client_id": "contact", "consent": True, "contact": "090-\u0000 1234\u202e"}
    number = resident.http.post(resident.path("/handoff"), json=body).json()["case_number"]
    linh = desk.staff("linh")
    case = next(each for each in linh.get("/api/staff/cases").json()["cases"] if each["number"] == number)
    assert linh.get(f"/api/staff/cases/{case['id']}").json()["contact"] == "090- 1234"
