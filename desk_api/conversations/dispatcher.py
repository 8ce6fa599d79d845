"""Answers accepted messages: one conversation at a time, in order, resumed after a crash.

Emergencies first; then a person, if a person has the conversation; else Rasa; and if Rasa is away, knowledge.
The answer is stored in the transaction that takes the message off the inbox: never lost, never doubled.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import anyio.to_thread
import structlog

from desk_api import tokens
from desk_api.bus import conversation_topic
from desk_api.conversations import answers, repository, service, wording
from desk_api.conversations.models import Conversation, Event, Pending
from desk_api.conversations.rasa import RasaClient, RasaUnavailable, Reply
from desk_api.database import utcnow
from desk_api.web import Desk

log = structlog.get_logger()

CLAIM = timedelta(seconds=10)
SWEEP_SECONDS = 2.0
HANDLED = "handled"


@dataclass(frozen=True)
class Work:
    """One claimed message and its conversation as it stands."""

    claim: str
    pending: Pending
    event: Event
    conversation: Conversation


class Dispatcher:
    """Runs inside desk_api. `start` before serving, `stop` at the end; `kick` when a message was accepted."""

    def __init__(self, rasa: RasaClient) -> None:
        self._rasa = rasa
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        assert self._desk is not None, "the dispatcher is started with its desk"
        return self._desk

    async def start(self, desk: Desk) -> None:
        """Begin; what an earlier process left unanswered is taken up."""
        self._desk = desk
        self._spawn(self._sweep())

    async def stop(self) -> None:
        """Stop at once; what is in work stays in the inbox and is taken up later."""
        for task in (*self._tasks, *self._busy.values()):
            task.cancel()
        await asyncio.gather(*self._tasks, *self._busy.values(), return_exceptions=True)
        await self._rasa.close()

    async def kick(self, conversation_id: str) -> None:
        """See that the conversation's inbox is worked on."""
        if conversation_id in self._busy:
            self._again.add(conversation_id)
            return
        task = asyncio.create_task(self._drain(conversation_id))
        self._busy[conversation_id] = task
        task.add_done_callback(lambda _: self._busy.pop(conversation_id, None))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _sweep(self) -> None:
        while True:
            try:
                async with self.desk.database.reading() as session:
                    waiting = await repository.conversations_waiting(session, utcnow())
                for conversation_id in waiting:
                    await self.kick(conversation_id)
            except Exception:
                log.exception("sweep_failed")
            await asyncio.sleep(SWEEP_SECONDS)

    async def _drain(self, conversation_id: str) -> None:
        try:
            while True:
                self._again.discard(conversation_id)
                work = await self._claim(conversation_id)
                if work is not None:
                    await self._answer(work)
                elif conversation_id not in self._again:
                    return
        except Exception:
            log.exception("answering_failed", conversation=conversation_id)

    async def _claim(self, conversation_id: str) -> Work | None:
        claim = tokens.new_token()
        now = utcnow()
        async with self.desk.database.writing() as tx:
            pending = await repository.claim_next(
                tx.session, conversation_id, claim=claim, until=now + CLAIM, now=now
            )
            if pending is None:
                return None
            event = await tx.session.get(Event, pending.event_id)
            conversation = await repository.find(tx.session, conversation_id)
            assert event is not None and conversation is not None, "foreign keys hold"
            return Work(claim=claim, pending=pending, event=event, conversation=conversation)

    async def _answer(self, work: Work) -> None:
        started = time.perf_counter()
        await self._typing(work, active=True)
        replies = await self._replies(work)
        await self._store(work, replies)
        await self._typing(work, active=False)
        log.info(
            "answered",
            conversation=work.conversation.id,
            seq=work.event.seq,
            kinds=[reply.kind for reply in replies],
            milliseconds=round((time.perf_counter() - started) * 1000, 1),
        )

    async def _typing(self, work: Work, *, active: bool) -> None:
        if work.conversation.state == "bot":
            await self.desk.bus.publish(conversation_topic(work.conversation.id), {"typing": active})

    async def _replies(self, work: Work) -> list[Reply]:
        text = str(work.event.body["text"])
        language = work.conversation.language
        if work.pending.choice is None:
            language = await anyio.to_thread.run_sync(
                lambda: self.desk.knowledge.identify_language(text, chosen=work.conversation.language)
            )
            emergency = await self._emergency(work, text, language)
            if emergency is not None:
                return [emergency]
        if work.conversation.state != "bot":
            await self._give_to_person(work)
            return []
        return await self._from_bot(work, text, language)

    async def _emergency(self, work: Work, text: str, language: str) -> Reply | None:
        from desk_api.cases import service as cases

        conversation = work.conversation
        situation = await anyio.to_thread.run_sync(
            lambda: self.desk.knowledge.assess(
                text, municipality=conversation.municipality, language=language
            )
        )
        if situation.kind != "emergency":
            return None
        card = self.desk.knowledge.emergency_card(
            situation.detail, municipality=conversation.municipality, language=language
        )
        await cases.alert(self.desk, conversation.id, situation.detail)
        return answers.card_reply(card)

    async def _give_to_person(self, work: Work) -> None:
        from desk_api.cases import service as cases

        await cases.message_arrived(self.desk, work.conversation.id)

    async def _from_bot(self, work: Work, text: str, language: str) -> list[Reply]:
        conversation, choice = work.conversation, work.pending.choice
        if choice is not None and choice.startswith("item:"):
            return await self._row(conversation, choice.removeprefix("item:"), language)
        if choice is not None and choice.startswith("faq:"):
            return await self._faq(conversation, choice.removeprefix("faq:"), text, language)
        try:
            return await self._rasa.talk(
                conversation=conversation.id,
                text=wording.for_rasa(text, choice),
                language=language,
                municipality=conversation.municipality,
            )
        except RasaUnavailable:
            return await self._fallback(conversation, text, language, choice)

    async def _row(self, conversation: Conversation, name: str, language: str) -> list[Reply]:
        """A button with a thing of the table: its row, whatever else the name may mean."""
        result = await anyio.to_thread.run_sync(
            lambda: self.desk.knowledge.find_items(
                name, municipality=conversation.municipality, language=language
            )
        )
        return answers.item_replies(result) or await self._fallback(conversation, name, language, None)

    async def _faq(self, conversation: Conversation, row_id: str, text: str, language: str) -> list[Reply]:
        """A button with a question of the city's own FAQ: its answer. A row that is gone is asked for by its words."""
        try:
            card = await anyio.to_thread.run_sync(
                lambda: self.desk.knowledge.faq(
                    row_id, municipality=conversation.municipality, language=language
                )
            )
        except KeyError:
            return await self._fallback(conversation, text, language, None)
        return [answers.card_reply(card)]

    async def _fallback(
        self, conversation: Conversation, text: str, language: str, choice: str | None
    ) -> list[Reply]:
        kind, _, value = (choice or "").partition(":")
        if kind == "area":
            result = await answers.collection_days(
                self.desk, "", municipality=conversation.municipality, language=language, area=value
            )
            if result.card is not None:
                return [answers.card_reply(result.card)]
        told = await answers.answer(
            self.desk,
            municipality=conversation.municipality,
            language=language,
            text=text,
            topic=value if kind == "topic" else None,
        )
        return told.replies

    async def _store(self, work: Work, replies: list[Reply]) -> None:
        async with self.desk.database.writing() as tx:
            if not await repository.settle(tx.session, work.event.id, work.claim):
                return
            for reply in replies:
                if reply.kind == HANDLED:
                    continue
                await repository.append(tx.session, work.conversation.id, reply.kind, "bot", reply.body)
                topic = reply.body.get("topic")
                if isinstance(topic, str):
                    confidence = reply.body.get("confidence")
                    await repository.count_topic(tx.session, work.conversation.id, topic, confidence)
            tx.after_commit(lambda: service.notify(self.desk, work.conversation.id))
