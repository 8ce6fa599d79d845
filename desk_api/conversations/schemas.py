"""Payloads of the residents' API."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from desk_api.conversations.models import Conversation, Event
from desk_api.plain_text import Tidy


class StartIn(BaseModel):
    language: str = Field(max_length=16)


class LanguageIn(BaseModel):
    language: str = Field(max_length=16)


class MessageIn(BaseModel):
    client_id: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:-]+$")
    text: str
    choice: str | None = None


class HandoffIn(BaseModel):
    client_id: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:-]+$")
    consent: bool
    contact: Tidy | None = Field(default=None, max_length=200)


class RatingIn(BaseModel):
    helpful: bool


class EventOut(BaseModel):
    seq: int
    kind: str
    author: str
    at: str
    body: dict[str, Any]

    @classmethod
    def of(cls, event: Event) -> EventOut:
        return cls(
            seq=event.seq, kind=event.kind, author=event.author, at=event.at.isoformat(), body=event.body
        )


class ConversationOut(BaseModel):
    id: str
    municipality: str
    language: str
    state: str

    @classmethod
    def of(cls, conversation: Conversation) -> ConversationOut:
        return cls(
            id=conversation.id,
            municipality=conversation.municipality,
            language=conversation.language,
            state=conversation.state,
        )


class StartedOut(ConversationOut):
    token: str
    events: list[EventOut] = []


class EventsOut(BaseModel):
    events: list[EventOut]


class AcceptedOut(BaseModel):
    event: EventOut
    duplicate: bool


class HandoffOut(BaseModel):
    case_number: str
    text: str


class RatingOut(BaseModel):
    helpful: bool
