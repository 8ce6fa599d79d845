"""The demo accounts of the sample city. They are made for さくら野市 only and are marked as such."""

from __future__ import annotations

from dataclasses import dataclass

from desk_api.database import Database
from desk_api.staff import repository, service

SAMPLE = "sakurano"


@dataclass(frozen=True)
class DemoUser:
    """A demo account; its password is public, so it must never exist outside the sample city."""

    username: str
    name: str
    title: str
    roles: tuple[str, ...]
    languages: tuple[str, ...]
    password: str = "sakurano-demo"


DEMO_USERS = (
    DemoUser("linh", "グエン・リン", "CIR, writes Vietnamese", ("agent", "announcer"), ("ja", "vi", "en")),
    DemoUser(
        "sato", "佐藤 恵", "coordinator, approves announcements", ("coordinator", "approver"), ("ja", "en")
    ),
    DemoUser("suzuki", "鈴木 誠", "disaster desk, writes announcements", ("announcer", "auditor"), ("ja",)),
)


async def add_demo_users(database_url: str) -> int:
    """Add the demo accounts that are missing; return how many were added."""
    database = Database(database_url)
    added = 0
    try:
        async with database.writing() as tx:
            for demo in DEMO_USERS:
                if await repository.user_named(tx.session, SAMPLE, demo.username) is None:
                    await service.add_user(
                        tx.session,
                        municipality=SAMPLE,
                        username=demo.username,
                        name=demo.name,
                        password=demo.password,
                        roles=list(demo.roles),
                        languages=list(demo.languages),
                    )
                    added += 1
    finally:
        await database.dispose()
    return added
