"""What was accepted is answered, whatever dies in between, and never twice."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import update

from desk_api.conversations.models import Pending
from desk_api.database import Database
from tests.desk_api.fakes import FakeRasa
from tests.desk_api.live import LiveDesk, settings_in, until
from tests.threads import finished


def test_rasa_is_asked_with_the_token_and_its_words_reach_the_resident(tmp_path: Path) -> None:
    with FakeRasa() as rasa:
        rasa.replies = [
            {"text": "Which area?", "buttons": [{"title": "Asahi", "payload": "area:asahi"}]},
            {"custom": {"kind": "offer_person", "body": {"lead": "Shall I?"}}},
        ]
        desk = LiveDesk(settings_in(tmp_path, rasa_url=rasa.url))
        resident = desk.resident("vi")
        resident.say("/restart thứ mấy")
        offered = resident.wait_for("offer_person")
        message = resident.wait_for("bot_message")
        desk.stop()
    assert offered["seq"] == message["seq"] + 1
    assert message["body"]["buttons"] == [{"title": "Asahi", "payload": "area:asahi"}]
    assert rasa.tokens == ["Bearer rasa-secret"]
    assert rasa.asked[0]["message"] == "restart thứ mấy"
    assert rasa.asked[0]["metadata"]["language"] == "vi"


def test_an_empty_reply_of_rasa_is_a_failure_and_the_rules_answer(tmp_path: Path) -> None:
    with FakeRasa() as rasa:
        desk = LiveDesk(settings_in(tmp_path, rasa_url=rasa.url))
        resident = desk.resident()
        resident.say("futon")
        assert resident.wait_for("answer")["body"]["topic"] == "garbage-oversized"
        desk.stop()


def test_a_message_left_in_work_by_a_dead_process_is_answered_by_the_next(tmp_path: Path) -> None:
    desk = LiveDesk(settings_in(tmp_path))
    resident = desk.resident()
    resident.say("futon")
    resident.wait_for("answer")
    before = len(resident.events())

    async def crash_in_the_middle() -> None:
        """A process stored and claimed a message, then died: claim still held, nothing answered."""
        from datetime import timedelta

        from desk_api.conversations import repository
        from desk_api.database import utcnow

        database = Database(desk.settings.database_url)
        async with database.writing() as tx:
            event = await repository.append(
                tx.session, resident.id, "resident_message", "resident", {"text": "vague", "client_id": "x"}
            )
            tx.session.add(Pending(event_id=event.id, conversation_id=resident.id))
            await tx.session.flush()
            await tx.session.execute(
                update(Pending).values(claim="dead", claimed_until=utcnow() + timedelta(seconds=1))
            )
        await database.dispose()

    desk.interrupt()
    finished(crash_in_the_middle())
    desk.serve_again()
    resident.wait_for("ask_back", after=before)
    until(lambda: len(resident.events()) == before + 2)
    desk.stop()
