"""What the bot may ask for. Protected by the shared secret; the bot knows no rule and no fact of its own."""

from __future__ import annotations

import anyio.to_thread
from fastapi import APIRouter, Depends

from desk_api.announcements import current
from desk_api.cases import service as cases
from desk_api.conversations import answers, service
from desk_api.conversations.dispatcher import HANDLED
from desk_api.conversations.rasa import Reply
from desk_api.errors import not_found
from desk_api.internal.schemas import (
    AnswerIn,
    AnswerOut,
    AreaIn,
    AskIn,
    CollectionOut,
    EventsOut,
    HandoffIn,
    HandoffOut,
    ItemsOut,
    LanguageIn,
    LanguageOut,
    ReplyOut,
)
from desk_api.municipalities.service import check_language, check_municipality
from desk_api.web import DeskDep, Reading, Writing, internal
from knowledge import UnknownTopic

router = APIRouter(prefix="/internal", tags=["internal"], dependencies=[Depends(internal)])


def _out(replies: list[Reply]) -> list[ReplyOut]:
    return [ReplyOut(kind=reply.kind, body=reply.body) for reply in replies]


@router.post("/answers")
async def answer(desk: DeskDep, body: AnswerIn) -> AnswerOut:
    """Answer from the rules, ask back, or offer a person."""
    check_language(check_municipality(desk, body.municipality), body.language)
    try:
        told = await answers.answer(
            desk, municipality=body.municipality, language=body.language, text=body.text, topic=body.topic
        )
    except UnknownTopic as error:
        raise not_found("The topic") from error
    if told.outcome == "emergency":
        await cases.alert(desk, body.conversation, None)
    return AnswerOut(outcome=told.outcome, confidence=told.confidence, events=_out(told.replies))


@router.post("/items")
async def items(desk: DeskDep, body: AskIn) -> ItemsOut:
    """Where a thing goes, by the municipality's own table; else the nearest things of the table, and a person."""
    result = await anyio.to_thread.run_sync(
        lambda: desk.knowledge.find_items(body.text, municipality=body.municipality, language=body.language)
    )
    return ItemsOut(found=result.found and result.card is not None, events=_out(answers.item_replies(result)))


@router.post("/collection-days")
async def collection_days(desk: DeskDep, body: AreaIn) -> CollectionOut:
    """The next collection days of an area; asks for the area when none is known."""
    result = await answers.collection_days(
        desk, body.text, municipality=body.municipality, language=body.language, area=body.area
    )
    return CollectionOut(
        status=result.status,
        areas=answers.choices_json(result.areas),
        area=result.area,
        events=_out([answers.card_reply(result.card)] if result.card else []),
    )


@router.post("/shelters")
async def shelters(desk: DeskDep, body: AreaIn) -> EventsOut:
    """The shelters, nearest area first."""
    card = await anyio.to_thread.run_sync(
        lambda: desk.knowledge.shelters(
            body.text, municipality=body.municipality, language=body.language, area=body.area
        )
    )
    return EventsOut(events=_out([answers.card_reply(card)]))


@router.post("/current-state")
async def current_state(desk: DeskDep, session: Reading, body: AskIn) -> EventsOut:
    """What is announced at this moment; says so when nothing is."""
    card = await current.current_card(desk, session, body.municipality, body.language)
    return EventsOut(events=_out([answers.card_reply(card)]))


@router.post("/emergencies")
async def emergencies(desk: DeskDep, body: AskIn) -> EventsOut:
    """The emergency card; a person is alerted."""
    situation = await anyio.to_thread.run_sync(
        lambda: desk.knowledge.assess(body.text, municipality=body.municipality, language=body.language)
    )
    kind = situation.detail if situation.kind == "emergency" else None
    card = desk.knowledge.emergency_card(kind, municipality=body.municipality, language=body.language)
    await cases.alert(desk, body.conversation, kind)
    return EventsOut(events=_out([answers.card_reply(card)]))


@router.post("/handoffs")
async def handoffs(desk: DeskDep, tx: Writing, body: HandoffIn) -> HandoffOut:
    """Give the conversation to people. What the resident is told is stored with it; the bot says no more."""
    case, _ = await cases.hand_off(desk, tx, body.conversation, consent=body.consent, contact=body.contact)
    return HandoffOut(case_number=case.number, events=[ReplyOut(kind=HANDLED, body={})])


@router.post("/language")
async def language(desk: DeskDep, tx: Writing, body: LanguageIn) -> LanguageOut:
    """Note the language that the resident asked for."""
    conversation = await service.lock(tx, body.conversation)
    code = check_language(check_municipality(desk, conversation.municipality), body.language)
    await service.change_language(tx, conversation.id, code)
    return LanguageOut(language=code)
