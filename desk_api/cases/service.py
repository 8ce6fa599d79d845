"""What happens to a case: opened, taken, answered, handed over, closed. Each step is an event of its thread."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desk_api import tokens, vocabulary
from desk_api.cases import repository
from desk_api.cases.models import Case, CaseTopic
from desk_api.cases.opening import announce_change, note_action, open_case, tell_resident
from desk_api.cases.schemas import CloseIn, ReplyIn
from desk_api.conversations import repository as conversations
from desk_api.conversations import service as conversation_service
from desk_api.conversations.answers import JAPAN
from desk_api.conversations.models import Event
from desk_api.conversations.wording import clean
from desk_api.database import Transaction, utcnow
from desk_api.errors import conflict, not_found, unprocessable
from desk_api.staff.models import User
from desk_api.web import Desk


async def hand_off(
    desk: Desk, tx: Transaction, conversation_id: str, *, consent: bool, contact: str | None
) -> tuple[Case, str]:
    """Give the conversation to people; return the case and what the resident is told.

    Raises 422 `consent_needed`, 409 `conversation_closed`. Asking again finds the same case.
    """
    if not consent:
        raise unprocessable(
            "consent_needed", "A person may read the conversation only with the resident's consent."
        )
    conversation = await conversation_service.lock(tx, conversation_id)
    if conversation.state == "closed":
        raise conflict("conversation_closed", "This conversation is closed. Please start a new one.")
    case = await open_case(desk, tx, conversation, urgency="normal", consent=True, contact=contact)
    text = _promise(desk, conversation.municipality, conversation.language, case.number)
    if conversation.state == "bot":
        await note_action(tx, case, "opened", "resident", author="system")
        await conversation_service.set_state(
            desk, tx, conversation.id, "waiting", {"text": text, "case_number": case.number}
        )
    return case, text


def _promise(desk: Desk, municipality: str, language: str, number: str) -> str:
    hours = desk.knowledge.desk_hours(municipality, language, datetime.now(JAPAN))
    key = "handoff-open" if hours["open_now"] else "handoff-closed"
    return desk.messages.format(key, language, number=number, opens=str(hours["opens_next"] or ""))


async def alert(desk: Desk, conversation_id: str, kind: str | None) -> None:
    """Somebody is in danger: open a case for the staff at once, without waiting for consent (life comes first)."""
    async with desk.database.writing() as tx:
        conversation = await conversation_service.lock(tx, conversation_id)
        case = await open_case(desk, tx, conversation, urgency="emergency", consent=False, contact=None)
        card = desk.knowledge.emergency_card(
            kind, municipality=conversation.municipality, language=conversation.language
        )
        if card.topic is not None:
            await _add_topic(tx, case, card.topic, "bot")
        await note_action(tx, case, "emergency", "bot", author="system", detail=kind or "")


async def message_arrived(desk: Desk, conversation_id: str) -> None:
    """A resident wrote while people have the conversation: show it at the desk, translated if that can be done."""
    async with desk.database.reading() as session:
        case = await repository.open_case_of(session, conversation_id)
    if case is not None:
        await desk.renditions.see_to(conversation_id)
        await announce_change(desk, case.municipality, case.id, "message")


async def working_case(tx: Transaction, user: User, case_id: int) -> Case:
    """The case, locked; raises 404, or 409 `case_closed`."""
    case = await repository.find(tx.session, user.municipality, case_id, lock=True)
    if case is None:
        raise not_found("The case")
    if case.state == "closed":
        raise conflict("case_closed", "The case is closed. Reopen it first.")
    return case


async def take(desk: Desk, tx: Transaction, user: User, case_id: int) -> Case:
    """Make the case one's own; raises 409 `case_taken` when another person has it."""
    case = await working_case(tx, user, case_id)
    if case.assigned_to == user.id:
        return case
    if case.state == "taken":
        raise conflict("case_taken", "Another person has taken this case.")
    case.state, case.assigned_to, case.taken_at = "taken", user.id, case.taken_at or utcnow()
    await note_action(tx, case, "taken", user.name)
    await tell_resident(desk, tx, case, "person", "case-taken")
    _changed(desk, tx, case, "taken")
    return case


async def release(desk: Desk, tx: Transaction, user: User, case_id: int) -> Case:
    """Put the case back into the queue."""
    case = await working_case(tx, user, case_id)
    case.state, case.assigned_to = "waiting", None
    await note_action(tx, case, "released", user.name)
    _changed(desk, tx, case, "released")
    return case


async def reply(desk: Desk, tx: Transaction, user: User, case_id: int, body: ReplyIn) -> Event:
    """Send a reply to the resident; only by who has the case. Sent twice under one client id, it is one."""
    case = await working_case(tx, user, case_id)
    if case.assigned_to != user.id:
        raise conflict("case_taken", "Take the case before you reply.")
    text = clean(body.text)
    content = tokens.digest(text)
    known = await conversation_service.sent_before(tx, case.conversation_id, body.client_id, content)
    if known is not None:
        return known
    message = await _staff_message(desk, case, user, text, body)
    event = await conversations.append(tx.session, case.conversation_id, "staff_message", "staff", message)
    conversation_service.remember(tx, event, body.client_id, content)
    tx.after_commit(lambda: conversation_service.notify(desk, case.conversation_id))
    _changed(desk, tx, case, "replied")
    return event


async def _staff_message(desk: Desk, case: Case, user: User, text: str, body: ReplyIn) -> dict[str, Any]:
    written = {"text": text, "original": None, "translated_from": None, "provenance": "written"}
    if body.translate and body.language != case.language:
        translated = await desk.renditions.translate(text, source=body.language, target=case.language)
        if translated is None:
            raise conflict(
                "not_translated", "There is no translation for this language here. Nothing was sent."
            )
        written = {
            "text": translated,
            "original": text,
            "translated_from": body.language,
            "provenance": "machine",
        }
    return {**written, "staff_name": user.name}


async def note(desk: Desk, tx: Transaction, user: User, case_id: int, text: str) -> Event:
    """Write a note that only the staff sees."""
    case = await working_case(tx, user, case_id)
    event = await conversations.append(
        tx.session,
        case.conversation_id,
        "note",
        "staff",
        {"text": clean(text), "by": user.name},
        audience="staff",
    )
    _changed(desk, tx, case, "note")
    return event


async def hand_over(desk: Desk, tx: Transaction, user: User, case_id: int, section: str, text: str) -> Case:
    """Hand the case over to a section of the municipality."""
    vocabulary.check("sections", section)
    case = await working_case(tx, user, case_id)
    case.state, case.section, case.assigned_to = "handed_over", section, None
    name = vocabulary.label("sections", section)
    await note_action(tx, case, "handed_over", user.name, detail=f"{name} {text}".strip())
    await tell_resident(desk, tx, case, "waiting", "case-handed-over")
    _changed(desk, tx, case, "handed_over")
    return case


async def close(desk: Desk, tx: Transaction, user: User, case_id: int, body: CloseIn) -> Case:
    """File the case under its categories and give the conversation back to the bot."""
    for name, key in (
        ("plan", body.plan),
        ("fiscal", body.fiscal),
        ("outcomes", body.outcome),
        ("language_support", body.language_support),
    ):
        vocabulary.check(name, key)
    for topic in body.topics:
        if not desk.knowledge.has_topic(topic):
            raise unprocessable("validation_failed", f"topics: {topic} is not a topic")
    case = await working_case(tx, user, case_id)
    await _replace_topics(tx, case, body.topics)
    case.state, case.closed_at = "closed", utcnow()
    case.plan, case.fiscal, case.outcome = body.plan, body.fiscal, body.outcome
    case.minutes, case.language_support = body.minutes, body.language_support
    case.assigned_to = case.assigned_to or user.id
    await note_action(tx, case, "closed", user.name, detail=body.note)
    await tell_resident(desk, tx, case, "bot", "case-closed")
    _changed(desk, tx, case, "closed")
    return case


async def reopen(desk: Desk, tx: Transaction, user: User, case_id: int) -> Case:
    """Take a closed case up again; raises 409 when the conversation has another open case."""
    case = await repository.find(tx.session, user.municipality, case_id, lock=True)
    if case is None:
        raise not_found("The case")
    if case.state != "closed" or await repository.open_case_of(tx.session, case.conversation_id):
        raise conflict("conflict", "Only a closed case without a successor can be reopened.")
    case.state, case.closed_at, case.assigned_to = "waiting", None, None
    await note_action(tx, case, "reopened", user.name)
    await tell_resident(desk, tx, case, "waiting", "case-reopened")
    _changed(desk, tx, case, "reopened")
    return case


async def _replace_topics(tx: Transaction, case: Case, topics: list[str]) -> None:
    present = {row.topic: row for row in (await repository.topics_of(tx.session, [case.id]))[case.id]}
    for topic, row in present.items():
        if topic not in topics:
            await tx.session.delete(row)
    for topic in topics:
        await _add_topic(tx, case, topic, "staff")


async def _add_topic(tx: Transaction, case: Case, topic: str, source: str) -> None:
    present = (await repository.topics_of(tx.session, [case.id]))[case.id]
    if topic not in {row.topic for row in present}:
        tx.session.add(CaseTopic(case_id=case.id, topic=topic, source=source))
        await tx.session.flush()


def _changed(desk: Desk, tx: Transaction, case: Case, change: str) -> None:
    municipality, case_id = case.municipality, case.id
    tx.after_commit(lambda: announce_change(desk, municipality, case_id, change))
