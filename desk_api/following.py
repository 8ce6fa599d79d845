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
    try:
        await anyio.to_thread.run_sync(live.current.warm)
    except Exception:
        _log.exception("not every municipality could be made ready")
    said = ""
    while True:
        await asyncio.sleep(every_seconds)
        try:
            if await anyio.to_thread.run_sync(live.refresh):
                _log.info("the knowledge base was read again")
            said = ""
        except (ContentInvalid, IndexMissing, OSError) as error:
            if said != str(error):
                _log.error("the changed files cannot be used, answers stay as they were: %s", error)
            said = str(error)
        except Exception as error:  # whatever it is: the next look must come
            if said != str(error):
                _log.exception("following the files failed, answers stay as they were")
            said = str(error)
