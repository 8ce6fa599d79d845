"""Payloads between the bot's actions and the desk."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from desk_api.plain_text import Tidy


class AskIn(BaseModel):
    municipality: str = Field(max_length=64)
    conversation: str = Field(max_length=64)
    language: str = Field(max_length=16)
    text: str = Field(default="", max_length=4000)


class AnswerIn(AskIn):
    topic: str | None = Field(default=None, max_length=64)


class AreaIn(AskIn):
    area: str | None = Field(default=None, max_length=64)


class HandoffIn(AskIn):
    consent: bool
    contact: Tidy | None = Field(default=None, max_length=200)


class LanguageIn(BaseModel):
    conversation: str = Field(max_length=64)
    language: str = Field(max_length=16)


class ReplyOut(BaseModel):
    kind: str
    body: dict[str, Any]


class EventsOut(BaseModel):
    events: list[ReplyOut]


class AnswerOut(EventsOut):
    """`confidence` (0–1) is how sure the outcome is."""

    outcome: str
    confidence: float


class ItemsOut(EventsOut):
    found: bool


class CollectionOut(EventsOut):
    status: str
    areas: list[dict[str, str]]
    area: str | None = None


class HandoffOut(EventsOut):
    case_number: str


class LanguageOut(BaseModel):
    language: str
