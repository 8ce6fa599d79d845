"""Payloads of announcements."""

from __future__ import annotations

from typing import Any

from pydantic import AwareDatetime, BaseModel, Field

from desk_api.plain_text import Tidy


class DraftIn(BaseModel):
    template: str = Field(max_length=64)
    slots: dict[str, str | int | list[str] | None]
    areas: list[str] = Field(min_length=1, max_length=200)
    drill: bool = False
    expires_at: AwareDatetime


class ReasonIn(BaseModel):
    reason: Tidy = Field(default="", max_length=2000)


class StepOut(BaseModel):
    action: str
    by: str | None
    at: str
    detail: str


class DeliveryOut(BaseModel):
    version: int
    channel: str
    state: str
    delivered_at: str | None


class AnnouncementOut(BaseModel):
    id: str
    template: str
    template_ja: str
    state: str
    severity: str
    drill: bool
    version: int
    slots: dict[str, Any]
    areas: list[str]
    texts: dict[str, dict[str, str]]
    author: str
    author_username: str
    approver: str | None
    created_at: str
    sent_at: str | None
    expires_at: str
    steps: list[StepOut]
    deliveries: list[DeliveryOut]


class AnnouncementsOut(BaseModel):
    announcements: list[AnnouncementOut]


class PublicAnnouncement(BaseModel):
    id: str
    version: int
    kind: str
    severity: str
    drill: bool
    cancelled: bool
    title: str
    title_html: str = ""
    html: str
    text: str
    areas: list[str]
    language: str
    sent_at: str
    expires_at: str


class PublicAnnouncements(BaseModel):
    announcements: list[PublicAnnouncement]
