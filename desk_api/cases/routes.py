"""The staff's case API."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query

from desk_api.cases import repository, service, views
from desk_api.cases.schemas import CaseOut, CasesOut, CloseIn, HandOverIn, NoteIn, ReplyIn
from desk_api.conversations.schemas import EventOut
from desk_api.errors import not_found
from desk_api.staff.models import User
from desk_api.web import LARGEST, DeskDep, Reading, Writing, staff

router = APIRouter(prefix="/api/staff/cases", tags=["staff"])

Reader = Annotated[User, Depends(staff("agent", "coordinator", "auditor"))]
CaseId = Annotated[int, Path(ge=1, le=LARGEST)]
Worker = Annotated[User, Depends(staff("agent", "coordinator"))]


@router.get("")
async def queue(
    desk: DeskDep,
    session: Reading,
    user: Reader,
    state: Literal["waiting", "taken", "handed_over", "closed"] | None = None,
    mine: Annotated[bool, Query()] = False,
) -> CasesOut:
    """The queue: emergencies first, then the longest waiting."""
    cases = await repository.listed(
        session, user.municipality, state=state, assigned_to=user.id if mine else None
    )
    return CasesOut(cases=await views.summaries(desk, session, cases))


@router.get("/{case_id}")
async def show(desk: DeskDep, session: Reading, user: Reader, case_id: CaseId) -> CaseOut:
    """The case with its whole thread."""
    case = await repository.find(session, user.municipality, case_id)
    if case is None:
        raise not_found("The case")
    return await views.case_out(desk, session, case)


@router.post("/{case_id}/take")
async def take(desk: DeskDep, tx: Writing, user: Worker, case_id: CaseId) -> CaseOut:
    """Make the case one's own; the resident is told that a person is there."""
    case = await service.take(desk, tx, user, case_id)
    return await views.case_out(desk, tx.session, case)


@router.post("/{case_id}/release")
async def release(desk: DeskDep, tx: Writing, user: Worker, case_id: CaseId) -> CaseOut:
    """Put the case back into the queue."""
    case = await service.release(desk, tx, user, case_id)
    return await views.case_out(desk, tx.session, case)


@router.post("/{case_id}/replies", status_code=201)
async def reply(desk: DeskDep, tx: Writing, user: Worker, case_id: CaseId, body: ReplyIn) -> EventOut:
    """Send a reply to the resident."""
    return EventOut.of(await service.reply(desk, tx, user, case_id, body))


@router.post("/{case_id}/notes", status_code=201)
async def note(desk: DeskDep, tx: Writing, user: Worker, case_id: CaseId, body: NoteIn) -> EventOut:
    """Write a note for the staff."""
    return EventOut.of(await service.note(desk, tx, user, case_id, body.text))


@router.post("/{case_id}/handover")
async def hand_over(desk: DeskDep, tx: Writing, user: Worker, case_id: CaseId, body: HandOverIn) -> CaseOut:
    """Hand the case over to a section."""
    case = await service.hand_over(desk, tx, user, case_id, body.section, body.note)
    return await views.case_out(desk, tx.session, case)


@router.post("/{case_id}/close")
async def close(desk: DeskDep, tx: Writing, user: Worker, case_id: CaseId, body: CloseIn) -> CaseOut:
    """Close the case under its categories."""
    case = await service.close(desk, tx, user, case_id, body)
    return await views.case_out(desk, tx.session, case)


@router.post("/{case_id}/reopen")
async def reopen(desk: DeskDep, tx: Writing, user: Worker, case_id: CaseId) -> CaseOut:
    """Take a closed case up again."""
    case = await service.reopen(desk, tx, user, case_id)
    return await views.case_out(desk, tx.session, case)
