"""Tables of a case: what a person at the desk works on and what the statistics count."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk_api.database import Model, utcnow


class Case(Model):
    """A consultation handed to people. `state`: waiting, taken, handed_over (to a section), closed."""

    __tablename__ = "cases"
    __table_args__ = (UniqueConstraint("municipality", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    municipality: Mapped[str] = mapped_column(String(64), index=True)
    number: Mapped[str] = mapped_column(String(16))
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    state: Mapped[str] = mapped_column(String(16), default="waiting", index=True)
    urgency: Mapped[str] = mapped_column(String(16), default="normal")
    language: Mapped[str] = mapped_column(String(16))
    method: Mapped[str] = mapped_column(String(32), default="chatbot")
    consent: Mapped[bool] = mapped_column(default=False)
    contact: Mapped[str | None] = mapped_column(String(200), default=None)
    summary_ja: Mapped[str] = mapped_column(Text, default="")
    assigned_to: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)
    section: Mapped[str | None] = mapped_column(String(64), default=None)
    plan: Mapped[str | None] = mapped_column(String(8), default=None)
    fiscal: Mapped[str | None] = mapped_column(String(16), default=None)
    outcome: Mapped[str | None] = mapped_column(String(32), default=None)
    language_support: Mapped[str | None] = mapped_column(String(32), default=None)
    minutes: Mapped[int | None] = mapped_column(default=None)
    created_at: Mapped[datetime] = mapped_column(default=utcnow, index=True)
    taken_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)


class CaseTopic(Model):
    """A topic of a case; a contact with three topics counts three (counting rule of the ISA)."""

    __tablename__ = "case_topics"
    __table_args__ = (UniqueConstraint("case_id", "topic"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    topic: Mapped[str] = mapped_column(String(64))
    confidence: Mapped[float | None] = mapped_column(default=None)
    source: Mapped[str] = mapped_column(String(8), default="bot")
