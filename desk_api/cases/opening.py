"""How a case begins: the resident asked for a person, or is in danger."""

from __future__ import annotations

from desk_api.bus import staff_topic
from desk_api.cases import repository
from desk_api.cases.models import Case, CaseTopic
from desk_api.conversations import repository as conversations
from desk_api.conversations import service as conversation_service
from desk_api.conversations.models import Conversation, ConversationTopic, Event
from desk_api.database import Transaction
from desk_api.web import Desk


async def open_case(
    desk: Desk,
    tx: Transaction,
    conversation: Conversation,
    *,
    urgency: str,
    consent: bool,
    contact: str | None,
) -> Case:
    """Return the conversation's open case, or open one with its topics and a Japanese summary."""
    case = await repository.open_case_of(tx.session, conversation.id)
    if case is None:
        case = await _new_case(desk, tx, conversation, urgency)
    case.consent = case.consent or consent
    case.contact = contact or case.contact
    if urgency == "emergency":
        case.urgency = urgency
    case_id = case.id
    tx.after_commit(lambda: announce_change(desk, conversation.municipality, case_id, "opened"))
    tx.after_commit(lambda: desk.renditions.see_to(conversation.id))
    return case


async def _new_case(desk: Desk, tx: Transaction, conversation: Conversation, urgency: str) -> Case:
    topics = await conversations.topics_of(tx.session, conversation.id)
    case = Case(
        municipality=conversation.municipality,
        number=await repository.next_number(tx.session, conversation.municipality),
        conversation_id=conversation.id,
        urgency=urgency,
        language=conversation.language,
        summary_ja=await _summary(desk, tx, conversation, topics),
    )
    tx.session.add(case)
    await tx.session.flush()
    tx.session.add_all(
        CaseTopic(case_id=case.id, topic=each.topic, confidence=each.confidence, source="bot")
        for each in topics
    )
    return case


async def _summary(
    desk: Desk, tx: Transaction, conversation: Conversation, topics: list[ConversationTopic]
) -> str:
    names = "、".join(desk.knowledge.topic_ja(each.topic) for each in topics)
    events = await conversations.events_after(tx.session, conversation.id, 0)
    asked = sum(event.kind == "resident_message" for event in events)
    about = f"相談の話題：{names}。" if names else "話題はまだ分かりません。"
    return f"{about}住民の発言 {asked} 件。"


async def announce_change(desk: Desk, municipality: str, case_id: int, change: str) -> None:
    """Tell every open desk of the municipality that a case has changed."""
    await desk.bus.publish(staff_topic(municipality), {"cases": {"case_id": case_id, "change": change}})


async def note_action(
    tx: Transaction, case: Case, action: str, by: str, *, author: str = "staff", detail: str = ""
) -> Event:
    """Write what was done with the case into its thread, for the staff only."""
    return await conversations.append(
        tx.session,
        case.conversation_id,
        "case",
        author,
        {"action": action, "by": by, "detail": detail, "number": case.number},
        audience="staff",
    )


async def tell_resident(desk: Desk, tx: Transaction, case: Case, state: str, key: str) -> None:
    """Tell the resident in words what becomes of the case."""
    conversation = await conversation_service.lock(tx, case.conversation_id)
    text = desk.messages.format(key, conversation.language, number=case.number)
    await conversation_service.set_state(
        desk, tx, case.conversation_id, state, {"text": text, "case_number": case.number}
    )
