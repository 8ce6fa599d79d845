"""The stream of a conversation: what was missed first, then what comes, each event once and in order."""

from __future__ import annotations

from collections.abc import AsyncIterator

from desk_api import sse
from desk_api.bus import conversation_topic
from desk_api.conversations import repository
from desk_api.conversations.schemas import EventOut
from desk_api.web import Desk


async def conversation_frames(desk: Desk, conversation_id: str, after: int) -> AsyncIterator[bytes]:
    """Yield the frames of a conversation's events numbered above `after`, for as long as the reader stays."""
    last = after
    async with desk.bus.subscribe(conversation_topic(conversation_id)) as queue:
        yield sse.PING
        while True:
            async with desk.database.reading() as session:
                events = await repository.events_after(session, conversation_id, last)
            for event in events:
                last = event.seq
                yield sse.frame("conversation", EventOut.of(event).model_dump(), number=event.seq)
            news = await sse.next_news(queue)
            while news is not None and "typing" in news:
                yield sse.frame("typing", {"active": news["typing"]})
                news = await sse.next_news(queue)
            if news is None:
                yield sse.PING
