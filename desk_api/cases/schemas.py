"""Payloads of the staff's case API."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from desk_api.plain_text import Tidy


class ReplyIn(BaseModel):
    client_id: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:-]+$")
    text: str
    language: str = Field(max_length=16)
    translate: bool = False


class NoteIn(BaseModel):
    text: str


class HandOverIn(BaseModel):
    section: str = Field(max_length=64)
    note: Tidy = Field(default="", max_length=2000)


class CloseIn(BaseModel):
    topics: list[str] = Field(min_length=1, max_length=20)
    plan: str = Field(max_length=8)
    fiscal: str | None = Field(default=None, max_length=16)
    outcome: str = Field(max_length=32)
    minutes: int = Field(ge=0, le=24 * 60)
    language_support: str = Field(max_length=32)
    note: Tidy = Field(default="", max_length=2000)


class TopicOut(BaseModel):
    topic: str
    ja: str
    confidence: float | None
    source: str


class Person(BaseModel):
    username: str
    name: str


class CaseSummaryOut(BaseModel):
    id: int
    number: str
    state: str
    urgency: str
    language: str
    language_ja: str
    created_at: str
    closed_at: str | None
    waiting_minutes: int
    assigned_to: Person | None
    section: str | None
    topics: list[TopicOut]
    summary_ja: str


class RenditionOut(BaseModel):
    text: str | None
    provenance: str


class StaffEventOut(BaseModel):
    seq: int
    kind: str
    author: str
    at: str
    audience: str
    body: dict[str, Any]
    ja: RenditionOut | None


class CaseOut(CaseSummaryOut):
    contact: str | None
    consent: bool
    plan: str | None
    fiscal: str | None
    outcome: str | None
    minutes: int | None
    language_support: str | None
    machine_translation: bool
    machine_translation_to_resident: bool
    conversation_state: str
    events: list[StaffEventOut]


class CasesOut(BaseModel):
    cases: list[CaseSummaryOut]
