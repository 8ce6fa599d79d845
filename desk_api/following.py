"""Follows the files of the knowledge base: an edit answers residents about a second later, without a restart."""

from __future__ import annotations

import asyncio
import logging

import anyio.to_thread

from knowledge import ContentInvalid, IndexMissing, LiveKnowledge

_log = logging.getLogger(__name__)


async def follow(live: LiveKnowledge, every_seconds: float) -> None:
    """Make the first questions quick, then look at the files again and again; ends when it is cancelled.

    Content that cannot be used is logged with file and line, and the answers stay as they were.
    """
    await anyio.to_thread.run_sync(live.current.warm)
    while True:
        await asyncio.sleep(every_seconds)
        try:
            if await anyio.to_thread.run_sync(live.refresh):
                _log.info("the knowledge base was read again")
        except (ContentInvalid, IndexMissing, OSError) as error:
            _log.error("the changed files cannot be used, answers stay as they were: %s", error)
