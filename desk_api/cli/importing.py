"""`kakehashi import`: a city's real data in. A dry run prints what would change; a mistake ends with one sentence."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from pydantic import ValidationError
from rich.console import Console

from desk_api.settings import Settings, load_settings

if TYPE_CHECKING:
    from knowledge.imports import FileChange, ImportPlan, ImportReport

app = typer.Typer(
    no_args_is_help=True,
    help="A city's own tables in; --dry-run prints what would change and writes nothing.",
)
console = Console(highlight=False, markup=False, soft_wrap=True)
errors = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)

_FIRST = 8  # lines of each list that are printed; --json prints all
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]*")

Municipality = Annotated[str, typer.Option(help="Slug of the municipality.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Print what would change, write nothing.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print everything as JSON.")]


@app.command()
def garbage(
    folder: Annotated[Path, typer.Argument(help="Folder of 5374: area_days.csv and the files beside it.")],
    municipality: Municipality,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Collection days: a folder of 5374 (area_days, center, description, target, remarks, holiday)."""
    from knowledge.imports import plan_garbage

    _run(lambda settings, place: plan_garbage(folder, place), municipality, dry_run=dry_run, as_json=as_json)


@app.command()
def items(
    file: Annotated[Path, typer.Argument(help="CSV or xlsx with the city's things.")],
    municipality: Municipality,
    columns: Annotated[
        str,
        typer.Option(
            "--map", help="品目=…,分別区分=…,出し方=…,読み=…: a column's header or number; + joins two."
        ),
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Take the columns as guessed, do not ask.")] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Where things go: the city's dictionary, joined to the names in other languages."""
    from knowledge.imports import plan_items

    named = _mapping(columns)
    _run(
        lambda settings, place: plan_items(file, place, settings.content_dir, named),
        municipality,
        dry_run=dry_run,
        as_json=as_json,
        confirm=lambda: (
            yes or (sys.stdin.isatty() and typer.confirm("Are these the right columns?", err=True))
        ),
    )


@app.command()
def shelters(
    files: Annotated[
        list[Path], typer.Argument(help="CSV, xlsx or GeoJSON; together they are the whole list.")
    ],
    municipality: Municipality,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Shelters: the national data sets of all generations, or GSI's GeoJSON."""
    from knowledge.imports import plan_shelters

    _run(lambda settings, place: plan_shelters(files, place), municipality, dry_run=dry_run, as_json=as_json)


@app.command()
def facilities(
    kind: Annotated[str, typer.Argument(help="aed, care, facility, hospital, preschool, toilet or wifi.")],
    file: Annotated[Path, typer.Argument(help="CSV, xlsx or GeoJSON.")],
    municipality: Municipality,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Other places: AED, hospitals, Wi-Fi, public facilities."""
    from knowledge.imports import plan_facilities

    _run(
        lambda settings, place: plan_facilities(kind, file, place),
        municipality,
        dry_run=dry_run,
        as_json=as_json,
    )


@app.command()
def faq(
    file: Annotated[Path, typer.Argument(help="CSV, xlsx, JSON or JSON lines with questions and answers.")],
    municipality: Municipality,
    columns: Annotated[
        str, typer.Option("--map", help="question=…,answer=…,section=…,url=…: a column's header.")
    ] = "",
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """The city's own FAQ: its rows answer residents in the city's words, before the articles for every city."""
    from knowledge.imports import plan_faq

    named = _mapping(columns)
    _run(lambda settings, place: plan_faq(file, place, named), municipality, dry_run=dry_run, as_json=as_json)


def _mapping(text: str) -> dict[str, str]:
    """`品目=ごみの名前,出し方=注意点+備考` as a mapping."""
    pairs = [part.partition("=") for part in re.split("[,，、]", text) if part.strip()]
    if any(not equals or not value.strip() for _, equals, value in pairs):
        _refuse("--map is written 品目=…,分別区分=…,出し方=…,読み=….")
    return {role.strip(): value.strip() for role, _, value in pairs}


def _run(
    plan: Callable[[Settings, Path], ImportPlan],
    municipality: str,
    *,
    dry_run: bool,
    as_json: bool,
    confirm: Callable[[], bool] = lambda: True,
) -> None:
    """Plan, print, ask where asking is needed, write."""
    from knowledge import ContentInvalid
    from knowledge.imports import ImportRefused

    settings = _settings()
    place = settings.municipalities_dir / municipality
    if not _SLUG.fullmatch(municipality) or not place.is_dir():
        _refuse(f"There is no municipality {municipality} in {settings.municipalities_dir}.")
    try:
        ready = plan(settings, place)
    except (ImportRefused, ContentInvalid) as refused:
        _refuse(f"{refused} Nothing was written.")
    if as_json:
        typer.echo(json.dumps({**ready.report.as_json(), "dry_run": dry_run}, ensure_ascii=False, indent=1))
    else:
        show(ready.report, dry_run=dry_run)
    if dry_run:
        return
    if not confirm():
        _refuse("Nothing was written. --yes takes the columns as shown, --map names others.")
    try:
        ready.write()
    except OSError as error:
        _refuse(f"{error.filename}: {error.strerror}. Everything is as it was.")
    if not as_json:
        console.print(
            "Written. A running desk_api reads it within a few seconds."
            if ready.contents
            else "Nothing changed."
        )


def show(report: ImportReport, *, dry_run: bool) -> None:
    """Print a report for people: counts and the first lines of each list."""
    console.print(
        f"{report.kind} → {report.municipality}{' (dry run: nothing is written)' if dry_run else ''}"
    )
    for source in report.sources:
        left = f", {source.left_out} left out" if source.left_out else ""
        console.print(f"  {source.file}: {source.rows} rows, {source.encoding}{left}")
    _list("Could not be read", [str(one) for one in report.unread])
    _list("To look at", [str(one) for one in report.notes])
    for name, value in report.figures.items():
        console.print(f"{name}: {_figure(value)}")
    console.print("Would change:" if dry_run else "Changes:")
    for file in report.files:
        _changes(file)


def _figure(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {each}" for key, each in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _changes(file: FileChange) -> None:
    counts = f"+{file.count('added')} ~{file.count('changed')} -{file.count('removed')}"
    console.print(f"  {file.file}: {counts}, {file.unchanged} unchanged")
    for sort in ("added", "changed", "removed"):
        these = [str(change) for change in file.changes if change.kind == sort]
        for line in these[:_FIRST]:
            console.print(f"    {line}")
        if len(these) > _FIRST:
            console.print(f"    … {len(these) - _FIRST} more {sort} (--json prints all)")


def _list(title: str, lines: list[str]) -> None:
    if not lines:
        return
    console.print(f"{title}: {len(lines)}")
    for line in lines[:_FIRST]:
        console.print(f"  {line}")
    if len(lines) > _FIRST:
        console.print(f"  … {len(lines) - _FIRST} more (--json prints all)")


def _settings() -> Settings:
    try:
        return load_settings()
    except ValidationError as error:
        missing = ", ".join(f"KAKEHASHI_{str(each['loc'][0]).upper()}" for each in error.errors())
        _refuse(f"Missing or wrong settings: {missing}. `make setup` writes the secrets.")


def _refuse(sentence: str) -> NoReturn:
    errors.print(sentence, style="red")
    raise typer.Exit(2)
