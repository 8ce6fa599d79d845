"""The door through which desk_api hands a resident's message to Rasa and takes the replies of that turn."""

from __future__ import annotations

import hmac
import logging
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

logger = logging.getLogger(__name__)

MAX_SENDER = 100
MAX_MESSAGE = 4000
METADATA_KEYS = ("language", "municipality", "conversation")
REPLY_KEYS = ("text", "custom", "buttons")


class UnreadableMessage(ValueError):
    """The body is not what desk_api and the bot agreed on; its text says what is wrong, never what was written."""


@dataclass(frozen=True)
class DeskMessage:
    """One turn of a resident."""

    sender: str
    text: str
    metadata: dict[str, str]


def read_message(body: Any) -> DeskMessage:
    """Check the JSON body {"sender", "message", "metadata"}; raises UnreadableMessage."""
    if not isinstance(body, dict):
        raise UnreadableMessage("the body must be a JSON object")
    metadata = body.get("metadata") or {}
    if not isinstance(metadata, dict) or not all(isinstance(metadata.get(k, ""), str) for k in METADATA_KEYS):
        raise UnreadableMessage("metadata must be an object of strings")
    return DeskMessage(
        sender=_text_field(body, "sender", MAX_SENDER),
        text=_text_field(body, "message", MAX_MESSAGE),
        metadata={key: metadata[key] for key in METADATA_KEYS if key in metadata},
    )


def _text_field(body: dict[str, Any], name: str, longest: int) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise UnreadableMessage(f"{name} is missing")
    if len(value) > longest:
        raise UnreadableMessage(f"{name} is longer than {longest} characters")
    return value


def as_reply(message: dict[str, Any]) -> dict[str, Any]:
    """What desk_api is told of one bot message: text, custom, buttons, where there is any."""
    return {key: message[key] for key in REPLY_KEYS if message.get(key)}


class DeskChannel(InputChannel):
    """Custom input channel `desk`, mounted by Rasa under /webhooks/desk."""

    def __init__(self, token: str) -> None:
        self._token = token.encode()

    @classmethod
    def name(cls) -> str:
        return "desk"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> DeskChannel:
        """Rasa's constructor; raises RuntimeError without $KAKEHASHI_RASA_TOKEN, so that no open door is served."""
        token = os.environ.get("KAKEHASHI_RASA_TOKEN", "")
        if not token:
            raise RuntimeError("KAKEHASHI_RASA_TOKEN is not set")
        return cls(token)

    def may_enter(self, header: str | None) -> bool:
        """True for `Authorization: Bearer <the token>`; compared in constant time."""
        scheme, _, given = (header or "").partition(" ")
        return scheme.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), self._token)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Routes: GET / (alive?), POST /webhook (one turn)."""
        door = Blueprint("desk_channel")

        @door.route("/", methods=["GET"])
        async def health(_: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @door.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            if not self.may_enter(request.headers.get("Authorization")):
                return response.json({"error": "unauthorized"}, status=401)
            try:
                message = read_message(_json_of(request))
            except UnreadableMessage as error:
                return response.json({"error": str(error)}, status=400)
            return await self._answer(message, on_new_message)

        return door

    async def _answer(
        self, message: DeskMessage, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> HTTPResponse:
        collector = CollectingOutputChannel()
        try:
            await on_new_message(
                UserMessage(
                    message.text,
                    collector,
                    message.sender,
                    input_channel=self.name(),
                    metadata=message.metadata,
                )
            )
        except Exception as error:
            # The traceback of a failing turn can quote the message, hence only the kind of error.
            logger.error("turn failed conversation=%s error=%s", message.sender, type(error).__name__)
            return response.json({"error": "turn failed"}, status=500)
        return response.json([as_reply(reply) for reply in collector.messages])


def _json_of(request: Request) -> Any:
    try:
        return request.json
    except Exception as error:  # sanic raises its own kind for broken JSON, depending on its version
        raise UnreadableMessage("the body is not JSON") from error
