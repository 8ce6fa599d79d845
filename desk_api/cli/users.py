"""`kakehashi users add`."""

from __future__ import annotations

import asyncio

from rich.console import Console

from desk_api.database import Database
from desk_api.errors import DeskError
from desk_api.settings import Settings
from desk_api.staff import service


def add(
    settings: Settings,
    console: Console,
    *,
    municipality: str,
    username: str,
    name: str,
    password: str,
    roles: list[str],
    languages: list[str],
) -> None:
    """Add a person; ends with one sentence when that cannot be done."""
    if not (settings.municipalities_dir / municipality).is_dir():
        raise SystemExit(f"There is no municipality {municipality} in {settings.municipalities_dir}.")

    async def work() -> None:
        database = Database(settings.database_url)
        try:
            async with database.writing() as tx:
                await service.add_user(
                    tx.session,
                    municipality=municipality,
                    username=username,
                    name=name,
                    password=password,
                    roles=roles,
                    languages=languages,
                )
        finally:
            await database.dispose()

    try:
        asyncio.run(work())
    except (DeskError, ValueError) as error:
        raise SystemExit(str(error)) from error
    console.print(f"{username} was added to {municipality} as {', '.join(roles)}.")
