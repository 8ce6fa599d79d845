"""What happens to every request: an id, a size limit, one line in the log — never what people wrote."""

from __future__ import annotations

import json
import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desk_api import errors, tokens

log = structlog.get_logger()

MAX_BODY_BYTES = 64 * 1024
QUIET = ("/healthz", "/widget/", "/desk/", "/site/")


class TooLarge(Exception):
    """The body passed the limit while it was read."""


class Requests:
    """Numbers and logs requests, and refuses bodies above 64 KiB with 413."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id, started, status, read = tokens.new_id(), time.perf_counter(), 0, 0
        scope.setdefault("state", {})["request_id"] = request_id

        async def counted_receive() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > MAX_BODY_BYTES:
                raise TooLarge
            return message

        async def watched_send(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            if _announced_size(scope) > MAX_BODY_BYTES:
                raise TooLarge
            await self.app(scope, counted_receive, watched_send)
        except TooLarge:
            status = 413
            await _refuse(send)
        if not scope["path"].startswith(QUIET):
            log.info(
                "request",
                request_id=request_id,
                method=scope["method"],
                route=_route(scope),
                status=status,
                milliseconds=round((time.perf_counter() - started) * 1000, 1),
            )


def _announced_size(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


def _route(scope: Scope) -> str:
    route = scope.get("route")
    return str(getattr(route, "path", "unmatched"))


async def _refuse(send: Send) -> None:
    content = json.dumps(errors.body("too_large", "The request is too large.")).encode()
    headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": content})
