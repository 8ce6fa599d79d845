"""Turns what knowledge found into events. The bot's actions and the fallback use the same functions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import anyio.to_thread

from desk_api.calendar.service import page_addresses
from desk_api.conversations.rasa import Reply
from desk_api.web import Desk
from knowledge import Answer, ArticleUnavailable, Card, Choice, CollectionResult, ItemResult

JAPAN = ZoneInfo("Asia/Tokyo")


@dataclass(frozen=True, slots=True)
class Told:
    """The outcome of a question, how sure it is (0–1), and the events that say it."""

    outcome: str
    confidence: float
    replies: list[Reply]


def today() -> date:
    """The date in Japan, where the garbage is collected."""
    return datetime.now(JAPAN).date()


def choices_json(choices: Iterable[Choice]) -> list[dict[str, str]]:
    return [{"title": choice.title, "payload": choice.payload} for choice in choices]


def card_reply(card: Card) -> Reply:
    return Reply("emergency" if card.type == "emergency" else "answer", card.as_json())


async def answer(
    desk: Desk, *, municipality: str, language: str, text: str, topic: str | None = None
) -> Told:
    """Answer from the rules."""
    if topic is not None:
        return await _topic(desk, municipality, language, topic)
    found = await anyio.to_thread.run_sync(
        lambda: desk.knowledge.answer(text, municipality=municipality, language=language, today=today())
    )
    return Told(found.outcome, found.confidence, replies_of(found))


async def _topic(desk: Desk, municipality: str, language: str, topic: str) -> Told:
    try:
        card = await anyio.to_thread.run_sync(
            lambda: desk.knowledge.topic(topic, municipality=municipality, language=language)
        )
    except ArticleUnavailable:  # the municipality has not given a fact that the article needs
        lead = desk.messages.format("fact-missing", language)
        return Told("hand_over", 1.0, [Reply("offer_person", {"lead": lead, "choices": []})])
    return Told("answer", 1.0, [card_reply(card)])


def item_replies(result: ItemResult) -> list[Reply]:
    """The thing's card; or that it is not in the table, with the nearest things and a person."""
    if result.card is None or not (result.found or result.nearest):
        return []
    if result.found:
        return [card_reply(result.card)]
    return [Reply("offer_person", {"lead": result.card.text, "choices": choices_json(result.nearest)})]


async def collection_days(
    desk: Desk, text: str, *, municipality: str, language: str, area: str | None
) -> CollectionResult:
    """The next collection days of an area, with the way to its whole calendar; or which areas to ask for."""
    return await anyio.to_thread.run_sync(
        lambda: desk.knowledge.collection_days(
            text,
            municipality=municipality,
            language=language,
            area=area,
            today=today(),
            calendar_address=page_addresses(desk, slug=municipality, language=language),
        )
    )


def replies_of(found: Answer) -> list[Reply]:
    """The events that say an answer; the order is the order of reading."""
    if found.outcome in ("answer", "emergency") and found.card is not None:
        return [card_reply(found.card)]
    if found.outcome == "ask_back":
        return [Reply("ask_back", {"lead": found.lead, "choices": choices_json(found.choices)})]
    if found.outcome == "smalltalk":
        return [Reply("bot_message", {"text": found.lead, "buttons": choices_json(found.choices)})]
    return [Reply("offer_person", {"lead": found.lead, "choices": choices_json(found.choices)})]
