"""Tables of a conversation: itself, its numbered events, the inbox of what still awaits an answer."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk_api.database import Model, utcnow


class Conversation(Model):
    """One resident's conversation. `state`: bot, waiting (for a person), person, closed."""

    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    municipality: Mapped[str] = mapped_column(String(64), index=True)
    language: Mapped[str] = mapped_column(String(16))
    token_digest: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(16), default="bot")
    last_seq: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(default=utcnow)
    last_at: Mapped[datetime] = mapped_column(default=utcnow, index=True)


class Event(Model):
    """Something that happened; never changed. `audience`: resident (both sides see it) or staff."""

    __tablename__ = "events"
    __table_args__ = (UniqueConstraint("conversation_id", "seq"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    seq: Mapped[int]
    kind: Mapped[str] = mapped_column(String(32))
    author: Mapped[str] = mapped_column(String(16))
    audience: Mapped[str] = mapped_column(String(16), default="resident")
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(default=utcnow)


class Submission(Model):
    """What a resident or staff member sent under a client id: sent twice, it is still one."""

    __tablename__ = "submissions"
    __table_args__ = (UniqueConstraint("conversation_id", "client_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    client_id: Mapped[str] = mapped_column(String(64))
    content_digest: Mapped[str] = mapped_column(String(64))
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))


class Pending(Model):
    """An accepted message that awaits its answer. It goes in the transaction that stores the answer."""

    __tablename__ = "pending"
    __table_args__ = (Index("ix_pending_conversation_id_event_id", "conversation_id", "event_id"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True, autoincrement=False)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    choice: Mapped[str | None] = mapped_column(String(80), default=None)
    claim: Mapped[str | None] = mapped_column(String(64), default=None)
    claimed_until: Mapped[datetime | None] = mapped_column(default=None)
    attempts: Mapped[int] = mapped_column(default=0)


class ConversationTopic(Model):
    """A topic that came up in a conversation; each topic of a contact counts once (rule of the ISA statistics)."""

    __tablename__ = "conversation_topics"
    __table_args__ = (UniqueConstraint("conversation_id", "topic"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    topic: Mapped[str] = mapped_column(String(64))
    confidence: Mapped[float | None] = mapped_column(default=None)
    at: Mapped[datetime] = mapped_column(default=utcnow, index=True)


class Rating(Model):
    """Whether an answer helped; the last word of the resident counts."""

    __tablename__ = "ratings"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True, autoincrement=False)
    helpful: Mapped[bool]
    at: Mapped[datetime] = mapped_column(default=utcnow)


class Rendition(Model):
    """The Japanese (or another) text of an event, for whoever does not read the original. Both are kept."""

    __tablename__ = "renditions"
    __table_args__ = (UniqueConstraint("event_id", "language"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    language: Mapped[str] = mapped_column(String(16))
    text: Mapped[str | None] = mapped_column(Text, default=None)
    provenance: Mapped[str] = mapped_column(String(16))
