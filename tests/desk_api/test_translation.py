"""Between a resident and a person at the desk: both texts kept, the translation labelled, nothing sent unsure."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from knowledge.translation import Translator
from tests.desk_api.live import LiveDesk, settings_in, until
from tests.desk_api.test_cases import a_case, reply
from tests.knowledge.translation.test_translator import TableEngine

TABLE = {
    ("vi", "ja"): {"futon cũ": "古い布団", "Phòng 3 ạ": "部屋です"},
    ("ja", "vi"): {
        "シールを貼ってください。": "Hãy dán tem nhé.",
        "8時までに出してください。": "Hãy mang ra.",
    },
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveDesk]:
    live = LiveDesk(settings_in(tmp_path_factory.mktemp("translated")), Translator(TableEngine(TABLE)))
    live.add_user("linh", "agent")
    yield live
    live.stop()


def test_the_desk_reads_the_resident_in_japanese_beside_the_original(desk: LiveDesk) -> None:
    _, case_id = a_case(desk)
    linh = desk.staff("linh")
    path = f"/api/staff/cases/{case_id}"
    first = until(
        lambda: next((e for e in linh.get(path).json()["events"] if e["seq"] == 1 and e["ja"]), None)
    )
    assert first["body"]["text"] == "futon cũ"
    assert first["ja"] == {"text": "古い布団", "provenance": "machine"}
    case = linh.get(path).json()
    assert (case["machine_translation"], case["machine_translation_to_resident"]) == (True, True)


def test_a_translation_that_lost_a_number_is_not_shown(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    resident.say("Phòng 3 ạ")
    linh = desk.staff("linh")

    def rendered() -> dict[str, object] | None:
        events = linh.get(f"/api/staff/cases/{case_id}").json()["events"]
        return next((e["ja"] for e in events if e["body"].get("text") == "Phòng 3 ạ" and e["ja"]), None)

    assert until(rendered) == {"text": None, "provenance": "none"}


def test_a_japanese_reply_reaches_the_resident_translated_and_labelled(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    linh = desk.staff("linh")
    linh.post(f"/api/staff/cases/{case_id}/take")
    sent = reply(linh, case_id, "シールを貼ってください。", language="ja", translate=True)
    assert sent.status_code == 201, sent.text
    body = resident.wait_for("staff_message")["body"]
    assert (body["text"], body["original"]) == ("Hãy dán tem nhé.", "シールを貼ってください。")
    assert (body["provenance"], body["translated_from"]) == ("machine", "ja")


def test_a_reply_whose_translation_lost_the_time_is_not_sent(desk: LiveDesk) -> None:
    resident, case_id = a_case(desk)
    linh = desk.staff("linh")
    linh.post(f"/api/staff/cases/{case_id}/take")
    refused = reply(linh, case_id, "8時までに出してください。", language="ja", translate=True)
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "not_translated")
    assert all(event["kind"] != "staff_message" for event in resident.events())
