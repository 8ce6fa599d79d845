"""Logging in and out, and adding users."""

from __future__ import annotations

from datetime import timedelta

import anyio.to_thread
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api import tokens
from desk_api.database import utcnow
from desk_api.errors import DeskError, conflict, unauthorized
from desk_api.staff import passwords, repository
from desk_api.staff.models import FailedLogin, StaffSession, User
from desk_api.web import Desk

ROLES = ("agent", "coordinator", "editor", "announcer", "approver", "admin", "auditor")
MAX_FAILURES = 10
FAILURE_WINDOW = timedelta(minutes=15)


async def log_in(desk: Desk, municipality: str, username: str, password: str) -> tuple[User, str]:
    """Return the user and a new session token; raises 401, or 429 after ten failures in fifteen minutes."""
    async with desk.database.reading() as session:
        failures = await repository.failures_since(session, municipality, username, utcnow() - FAILURE_WINDOW)
        user = await repository.user_named(session, municipality, username)
    if failures >= MAX_FAILURES:
        raise DeskError("rate_limited", "Too many wrong passwords. Please wait fifteen minutes.", 429)
    stored = user.password_hash if user and user.active else None
    fits = await anyio.to_thread.run_sync(passwords.verify, stored, password)
    async with desk.database.writing() as tx:
        if not fits or user is None:
            tx.session.add(FailedLogin(municipality=municipality, username=username))
        else:
            token = tokens.new_token()
            expires = utcnow() + timedelta(hours=desk.settings.session_hours)
            tx.session.add(
                StaffSession(token_digest=tokens.digest(token), user_id=user.id, expires_at=expires)
            )
            return user, token
    raise unauthorized("The user name or the password is wrong.")


async def add_user(
    session: AsyncSession,
    *,
    municipality: str,
    username: str,
    name: str,
    password: str,
    roles: list[str],
    languages: list[str],
) -> User:
    """Add a user; raises 409 when the name is taken, ValueError for an unknown role or a short password."""
    unknown = sorted(set(roles) - set(ROLES))
    if unknown:
        raise ValueError(f"unknown roles {unknown}; known: {list(ROLES)}")
    if await repository.user_named(session, municipality, username) is not None:
        raise conflict("conflict", f"There is already a user {username} in {municipality}.")
    user = User(
        municipality=municipality,
        username=username,
        name=name,
        password_hash=passwords.hash_password(password),
        roles=roles,
        languages=languages,
    )
    session.add(user)
    await session.flush()
    return user
