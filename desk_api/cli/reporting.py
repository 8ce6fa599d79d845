"""`kakehashi report`."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rich.console import Console
from rich.table import Table

from desk_api.cli.ask import open_knowledge
from desk_api.database import Database
from desk_api.reports import files
from desk_api.reports.consultations import Report, report
from desk_api.settings import Settings


def write(settings: Settings, console: Console, *, municipality: str, year: int, output: Path | None) -> None:
    """Print the report, or write it as CSV or xlsx by the file's ending."""
    counted = asyncio.run(_count(settings, municipality, year))
    if output is None:
        console.print(_table(counted))
    elif output.suffix == ".csv":
        output.write_bytes(files.as_csv(counted))
    elif output.suffix == ".xlsx":
        output.write_bytes(files.as_xlsx(counted))
    else:
        raise SystemExit("The output ends in .csv or .xlsx.")


async def _count(settings: Settings, municipality: str, year: int) -> Report:
    knowledge = open_knowledge(settings)
    knowledge.municipality(municipality)
    database = Database(settings.database_url)
    try:
        async with database.reading() as session:
            return await report(session, knowledge, municipality, year)
    finally:
        await database.dispose()


def _table(counted: Report) -> Table:
    table = Table(title=f"{counted.municipality} {counted.year}", caption=counted.rule_ja)
    for name in ("区分", "項目", "合計"):
        table.add_column(name)
    for row in (counted.contacts, counted.topics_counted, counted.cases, counted.minutes):
        table.add_row("合計", row.ja, str(row.total))
    for name, rows in counted.tables.items():
        for row in rows:
            table.add_row(files.TABLES_JA[name], row.ja, str(row.total))
    return table
