"""The residents' API of a conversation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query, Response
from fastapi.responses import StreamingResponse

from desk_api import sse
from desk_api.cases import service as cases
from desk_api.conversations import repository, service, streams
from desk_api.conversations.schemas import (
    AcceptedOut,
    ConversationOut,
    EventOut,
    EventsOut,
    HandoffIn,
    HandoffOut,
    LanguageIn,
    MessageIn,
    RatingIn,
    RatingOut,
    StartedOut,
    StartIn,
)
from desk_api.municipalities.service import check_language, check_municipality
from desk_api.web import LARGEST, DeskDep, Reading, ResidentDep, Writing, public

router = APIRouter(prefix="/api", tags=["residents"])


@router.post("/municipalities/{slug}/conversations", status_code=201, dependencies=[Depends(public)])
async def start(
    desk: DeskDep, tx: Writing, slug: Annotated[str, Path(max_length=64)], body: StartIn
) -> StartedOut:
    """Start a conversation. The token is shown once; whoever holds it can read and write the conversation."""
    municipality = check_municipality(desk, slug)
    language = check_language(municipality, body.language)
    conversation, token = await service.start(tx, slug, language)
    return StartedOut(token=token, events=[], **ConversationOut.of(conversation).model_dump())


@router.get("/conversations/{conversation_id}")
async def show(conversation: ResidentDep) -> ConversationOut:
    """The conversation's language and state."""
    return ConversationOut.of(conversation)


@router.patch("/conversations/{conversation_id}")
async def change_language(
    desk: DeskDep, tx: Writing, conversation: ResidentDep, body: LanguageIn
) -> ConversationOut:
    """Change the language that the resident is answered in."""
    language = check_language(check_municipality(desk, conversation.municipality), body.language)
    return ConversationOut.of(await service.change_language(tx, conversation.id, language))


@router.post("/conversations/{conversation_id}/messages", status_code=202)
async def post_message(desk: DeskDep, tx: Writing, conversation: ResidentDep, body: MessageIn) -> AcceptedOut:
    """Accept a message. It is stored when this answers; sending it again with the same client id stores nothing."""
    event, duplicate = await service.post_message(
        desk, tx, conversation, client_id=body.client_id, text=body.text, choice=body.choice
    )
    return AcceptedOut(event=EventOut.of(event), duplicate=duplicate)


@router.get("/conversations/{conversation_id}/events")
async def events(
    session: Reading, conversation: ResidentDep, after: Annotated[int, Query(ge=0, le=LARGEST)] = 0
) -> EventsOut:
    """The events numbered above `after`."""
    found = await repository.events_after(session, conversation.id, after)
    return EventsOut(events=[EventOut.of(event) for event in found])


@router.get("/conversations/{conversation_id}/stream", response_class=StreamingResponse)
async def stream(
    desk: DeskDep,
    conversation: ResidentDep,
    after: Annotated[int, Query(ge=0, le=LARGEST)] = 0,
    last_event_id: Annotated[str | None, Header()] = None,
) -> StreamingResponse:
    """The same events as server-sent events; resumes after the header Last-Event-ID or `after`."""
    known = last_event_id is not None and last_event_id.isascii() and last_event_id.isdigit()
    resumed = min(int(last_event_id), LARGEST) if known and last_event_id else after
    return sse.stream(streams.conversation_frames(desk, conversation.id, resumed))


@router.post("/conversations/{conversation_id}/handoff", status_code=202)
async def hand_off(desk: DeskDep, tx: Writing, conversation: ResidentDep, body: HandoffIn) -> HandoffOut:
    """Ask for a person. Needs the resident's consent; asking twice finds the same case."""
    case, text = await cases.hand_off(desk, tx, conversation.id, consent=body.consent, contact=body.contact)
    return HandoffOut(case_number=case.number, text=text)


@router.post("/conversations/{conversation_id}/events/{seq}/rating")
async def rate(
    tx: Writing, conversation: ResidentDep, seq: Annotated[int, Path(ge=1, le=LARGEST)], body: RatingIn
) -> RatingOut:
    """Say whether an answer helped; the last word counts."""
    await service.rate(tx, conversation, seq, body.helpful)
    return RatingOut(helpful=body.helpful)


@router.post("/conversations/{conversation_id}/close", status_code=204)
async def close(desk: DeskDep, tx: Writing, conversation: ResidentDep) -> Response:
    """End the conversation."""
    await service.close(desk, tx, conversation)
    return Response(status_code=204)
