"""Tables of announcements: the announcement, each of its versions, and what each channel did with it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk_api.database import Model, utcnow


class Announcement(Model):
    """One message to everyone. `state`: draft, waiting, sent, cancelled, expired (see states.py)."""

    __tablename__ = "announcements"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    municipality: Mapped[str] = mapped_column(String(64), index=True)
    template: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(16), default="draft", index=True)
    severity: Mapped[str] = mapped_column(String(16))
    drill: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    author_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    approver_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)
    created_at: Mapped[datetime] = mapped_column(default=utcnow)
    sent_at: Mapped[datetime | None] = mapped_column(default=None)
    cancelled_at: Mapped[datetime | None] = mapped_column(default=None)
    expires_at: Mapped[datetime]


class AnnouncementVersion(Model):
    """What was written at one time: slots, areas and the text of each language as it was shown for approval."""

    __tablename__ = "announcement_versions"
    __table_args__ = (UniqueConstraint("announcement_id", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    announcement_id: Mapped[str] = mapped_column(ForeignKey("announcements.id"))
    version: Mapped[int]
    slots: Mapped[dict[str, Any]] = mapped_column(JSON)
    areas: Mapped[list[str]] = mapped_column(JSON)
    texts: Mapped[dict[str, dict[str, str]]] = mapped_column(JSON)
    author_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime] = mapped_column(default=utcnow)


class AnnouncementStep(Model):
    """A step an announcement took: who, when, what, why. Never changed."""

    __tablename__ = "announcement_steps"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    announcement_id: Mapped[str] = mapped_column(ForeignKey("announcements.id"), index=True)
    action: Mapped[str] = mapped_column(String(16))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)
    detail: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = mapped_column(default=utcnow)


class Delivery(Model):
    """What one channel (widget, page) did with one version."""

    __tablename__ = "deliveries"
    __table_args__ = (UniqueConstraint("announcement_id", "version", "channel"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    announcement_id: Mapped[str] = mapped_column(ForeignKey("announcements.id"))
    version: Mapped[int]
    channel: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(16), default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    delivered_at: Mapped[datetime | None] = mapped_column(default=None)
