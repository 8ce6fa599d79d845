"""What the desk shows of cases."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api.cases import repository
from desk_api.cases.models import Case
from desk_api.cases.schemas import CaseOut, CaseSummaryOut, Person, RenditionOut, StaffEventOut, TopicOut
from desk_api.conversations import repository as conversations
from desk_api.conversations.models import Event, Rendition
from desk_api.database import utcnow
from desk_api.staff.models import User
from desk_api.web import Desk
from knowledge import language as language_named


async def summaries(desk: Desk, session: AsyncSession, cases: list[Case]) -> list[CaseSummaryOut]:
    """The rows of the queue."""
    topics = await repository.topics_of(session, [case.id for case in cases])
    people = {
        user.id: user for user in await session.scalars(select(User).where(User.id.in_(_assigned(cases))))
    }
    return [
        CaseSummaryOut(
            id=case.id,
            number=case.number,
            state=case.state,
            urgency=case.urgency,
            language=case.language,
            language_ja=language_named(case.language).ja,
            created_at=case.created_at.isoformat(),
            closed_at=case.closed_at.isoformat() if case.closed_at else None,
            waiting_minutes=_waiting_minutes(case),
            assigned_to=_person(people.get(case.assigned_to or 0)),
            section=case.section,
            topics=[
                TopicOut(
                    topic=row.topic,
                    ja=desk.knowledge.topic_ja(row.topic),
                    confidence=row.confidence,
                    source=row.source,
                )
                for row in topics[case.id]
            ],
            summary_ja=case.summary_ja,
        )
        for case in cases
    ]


def _waiting_minutes(case: Case) -> int:
    """Minutes from the beginning until a person took it; still running while nobody has it."""
    running = case.state in ("waiting", "handed_over")
    until = utcnow() if running else (case.taken_at or case.closed_at or utcnow())
    return int((until - case.created_at).total_seconds() // 60)


def _assigned(cases: list[Case]) -> list[int]:
    return [case.assigned_to for case in cases if case.assigned_to is not None]


def _person(user: User | None) -> Person | None:
    return Person(username=user.username, name=user.name) if user else None


async def case_out(desk: Desk, session: AsyncSession, case: Case) -> CaseOut:
    """The whole case with its thread, originals and Japanese side by side."""
    [summary] = await summaries(desk, session, [case])
    conversation = await conversations.find(session, case.conversation_id)
    assert conversation is not None, "a case keeps its conversation"
    events = await conversations.events_after(session, case.conversation_id, 0, staff=True)
    japanese = await conversations.renditions(session, case.conversation_id, "ja")
    return CaseOut(
        **summary.model_dump(),
        contact=case.contact,
        consent=case.consent,
        plan=case.plan,
        fiscal=case.fiscal,
        outcome=case.outcome,
        minutes=case.minutes,
        language_support=case.language_support,
        machine_translation=desk.renditions.can_translate(case.language, "ja"),
        machine_translation_to_resident=desk.renditions.can_translate("ja", case.language),
        conversation_state=conversation.state,
        events=[_event(event, japanese.get(event.id)) for event in events],
    )


def _event(event: Event, rendition: Rendition | None) -> StaffEventOut:
    return StaffEventOut(
        seq=event.seq,
        kind=event.kind,
        author=event.author,
        at=event.at.isoformat(),
        audience=event.audience,
        body=event.body,
        ja=RenditionOut(text=rendition.text, provenance=rendition.provenance) if rendition else None,
    )
