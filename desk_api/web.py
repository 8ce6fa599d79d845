"""What every route needs: the wired parts of the application, a transaction, and the three rules of access."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Cookie, Depends, Header, Path, Request
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api import tokens
from desk_api.bus import Bus
from desk_api.conversations import repository as conversations
from desk_api.conversations.models import Conversation
from desk_api.database import Database, Transaction
from desk_api.errors import DeskError, forbidden, unauthorized
from desk_api.settings import Settings
from desk_api.staff import repository as people
from desk_api.staff.models import User
from knowledge import KnowledgeBase, Messages

if TYPE_CHECKING:
    from desk_api.conversations.dispatcher import Dispatcher
    from desk_api.conversations.renditions import Renditions

LARGEST = 2**31 - 1  # of the numbers that a caller may name
SESSION_COOKIE = "kakehashi_session"
STAFF_HEADER = "X-Kakehashi-Staff"


@dataclass(frozen=True)
class Desk:
    """The wired parts of one running desk_api; built once in app.py."""

    settings: Settings
    database: Database
    bus: Bus
    knowledge_now: Callable[[], KnowledgeBase]
    messages: Messages
    dispatcher: Dispatcher
    renditions: Renditions

    @property
    def knowledge(self) -> KnowledgeBase:
        """The knowledge base as the files are at this moment."""
        return self.knowledge_now()


def get_desk(request: Request) -> Desk:
    """The wired parts; routes and access rules take them from here."""
    desk: Desk = request.app.state.desk
    return desk


DeskDep = Annotated[Desk, Depends(get_desk)]


async def _transaction(desk: DeskDep) -> AsyncIterator[Transaction]:
    async with desk.database.writing() as transaction:
        yield transaction


async def _reading(desk: DeskDep) -> AsyncIterator[AsyncSession]:
    async with desk.database.reading() as session:
        yield session


# scope="function": committed before the answer leaves, so that what is confirmed is stored.
Writing = Annotated[Transaction, Depends(_transaction, scope="function")]
Reading = Annotated[AsyncSession, Depends(_reading, scope="function")]


def bearer(authorization: str | None) -> str:
    """Return the token of an `Authorization: Bearer …` header; raises 401 without one."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise unauthorized()
    return token.strip()


async def public() -> None:
    """Access rule: anybody."""


async def resident(
    desk: DeskDep,
    conversation_id: Annotated[str, Path()],
    authorization: Annotated[str | None, Header()] = None,
) -> Conversation:
    """Access rule: who holds the token of this conversation. A wrong id and a wrong token look the same."""
    token = bearer(authorization)
    async with desk.database.reading() as session:
        conversation = await conversations.find(session, conversation_id)
    if conversation is None or not tokens.matches(token, conversation.token_digest):
        raise unauthorized()
    return conversation


async def internal(desk: DeskDep, authorization: Annotated[str | None, Header()] = None) -> None:
    """Access rule: the bot's action server, by the shared secret."""
    expected = tokens.digest(desk.settings.internal_token.get_secret_value())
    if not tokens.matches(bearer(authorization), expected):
        raise unauthorized()


def staff(*roles: str) -> Callable[..., Coroutine[Any, Any, User]]:
    """Access rule: a logged-in person who has one of `roles` (admin always has; none named: anybody logged in)."""

    async def staff_member(
        request: Request,
        desk: DeskDep,
        kakehashi_session: Annotated[str | None, Cookie()] = None,
        x_kakehashi_staff: Annotated[str | None, Header()] = None,
    ) -> User:
        if request.method not in ("GET", "HEAD") and x_kakehashi_staff is None:
            raise DeskError("forbidden", f"The header {STAFF_HEADER} is needed.", 403)
        async with desk.database.reading() as session:
            user = await people.user_of_session(session, kakehashi_session or "")
        if user is None:
            raise unauthorized("Please log in.")
        if roles and not {"admin", *roles} & set(user.roles):
            raise forbidden()
        return user

    setattr(staff_member, "__access_rule__", "staff")  # noqa: B010
    return staff_member


RULES: dict[str, Callable[..., Any]] = {"public": public, "resident": resident, "internal": internal}
for _name, _rule in RULES.items():
    setattr(_rule, "__access_rule__", _name)  # noqa: B010 - a mark for the test that walks all routes

ResidentDep = Annotated[Conversation, Depends(resident)]
