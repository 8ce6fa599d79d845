"""Japanese for whoever does not read the resident's language: made aside, stored beside the original."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import anyio.to_thread
import structlog
from sqlalchemy import select

from desk_api.bus import staff_topic
from desk_api.conversations import repository
from desk_api.conversations.models import Conversation, Event, Rendition
from knowledge.translation import Translator

if TYPE_CHECKING:
    from desk_api.web import Desk

log = structlog.get_logger()
STAFF_LANGUAGE = "ja"


class Renditions:
    """Translates between residents and staff with the packages installed on this machine, if there are any."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self._tasks: set[asyncio.Task[None]] = set()
        self._desk: Desk | None = None

    def start(self, desk: Desk) -> None:
        self._desk = desk

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def can_translate(self, source: str, target: str) -> bool:
        """Whether a package (or a route through English) for the pair is installed."""
        return self._translator.can_translate(source, target)

    async def translate(self, text: str, *, source: str, target: str) -> str | None:
        """The machine translation, or None when there is no package or its result is not to be trusted."""
        result = await anyio.to_thread.run_sync(lambda: self._translator.translate(text, source, target))
        return result.text if result is not None else None

    async def see_to(self, conversation_id: str) -> None:
        """See that every message of the conversation gets its Japanese; returns at once."""
        task = asyncio.create_task(self._render(conversation_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _render(self, conversation_id: str) -> None:
        desk = self._desk
        if desk is None:
            return
        try:
            async with desk.database.reading() as session:
                conversation = await repository.find(session, conversation_id)
                done = await repository.renditions(session, conversation_id, STAFF_LANGUAGE)
                events = list(
                    await session.scalars(
                        select(Event).where(
                            Event.conversation_id == conversation_id, Event.kind == "resident_message"
                        )
                    )
                )
            if conversation is None:
                return
            missing = [event for event in events if event.id not in done]
            for event in missing:
                await self._render_one(desk, conversation, event)
            if missing:
                await desk.bus.publish(
                    staff_topic(conversation.municipality),
                    {"cases": {"case_id": None, "change": "translated"}},
                )
        except Exception:
            log.exception("translation_failed", conversation=conversation_id)

    async def _render_one(self, desk: Desk, conversation: Conversation, event: Event) -> None:
        text = str(event.body["text"])
        source = desk.knowledge.identify_language(text, chosen=conversation.language)
        if source in ("ja", "ja-x-easy"):
            return
        translated = await self.translate(text, source=source, target=STAFF_LANGUAGE)
        async with desk.database.writing() as tx:
            known = await repository.renditions(tx.session, conversation.id, STAFF_LANGUAGE)
            if event.id not in known:
                provenance = "machine" if translated is not None else "none"
                tx.session.add(
                    Rendition(
                        event_id=event.id, language=STAFF_LANGUAGE, text=translated, provenance=provenance
                    )
                )
