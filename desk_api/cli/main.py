"""The commands of `kakehashi`. Heavy rooms are entered only by the command that needs them, so that --help is fast."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError
from rich.console import Console

from desk_api.cli import importing
from desk_api.settings import SECRETS_FILE, Settings, load_settings

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="Kakehashi: resident support for municipalities."
)
users = typer.Typer(no_args_is_help=True, help="People at the desk.")
evaluate = typer.Typer(no_args_is_help=True, help="Measure answers on labelled questions (JSON lines).")
translation = typer.Typer(no_args_is_help=True, help="Offline translation packages.")
app.add_typer(users, name="users")
app.add_typer(translation, name="translation")
app.add_typer(evaluate, name="evaluate")
app.add_typer(importing.app, name="import")

console = Console()
errors = Console(stderr=True)

Municipality = Annotated[str, typer.Option(help="Slug of the municipality.")]
Questions = Annotated[list[Path], typer.Argument(help="JSON lines files.", exists=True, dir_okay=False)]
JsonPath = Annotated[Path | None, typer.Option("--json", help="Write the figures here as JSON.")]


def settings_or_exit() -> Settings:
    """The settings; ends with one sentence when secrets are missing."""
    try:
        return load_settings()
    except ValidationError as error:
        missing = ", ".join(f"KAKEHASHI_{str(each['loc'][0]).upper()}" for each in error.errors())
        errors.print(f"[red]Missing or wrong settings: {missing}. `make setup` writes the secrets.[/red]")
        raise typer.Exit(2) from error


@app.command()
def up() -> None:
    """Start everything in the foreground; Ctrl-C stops it."""
    from desk_api.cli.up import run

    run(settings_or_exit(), console)


@app.command()
def build() -> None:
    """Database, retrieval index, Rasa model, demo accounts: whatever is not up to date."""
    from desk_api.cli.build import build as build_all
    from desk_api.cli.build import secrets_file

    if secrets_file(SECRETS_FILE):
        console.print("  [green]✓[/green] secrets written to var/secrets.env")
    build_all(settings_or_exit(), console)


@app.command()
def prepare() -> None:
    """Database and retrieval index only; for a container that has no bot beside it."""
    from desk_api.cli.build import prepare as prepare_all

    prepare_all(settings_or_exit(), console)


@app.command()
def lint() -> None:
    """Check the content: same facts in every language, nothing missing, no abolished term."""
    from desk_api.cli.linting import lint as lint_content

    lint_content(console)


@app.command()
def serve(host: Annotated[str | None, typer.Option(help="Address; default: the setting.")] = None) -> None:
    """Run desk_api."""
    import uvicorn

    from desk_api.app import create_app

    settings = settings_or_exit()
    uvicorn.run(
        create_app(settings),
        host=host or settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=3,
        proxy_headers=True,
    )


@app.command()
def worker() -> None:
    """Run the worker."""
    import asyncio

    from desk_api.logs import configure_logs
    from desk_api.worker import run

    settings = settings_or_exit()
    configure_logs(settings.log_level)
    asyncio.run(run(settings))


@app.command()
def city(host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1") -> None:
    """Run the pretend city website."""
    import uvicorn

    from desk_api.cli.city import city_app

    settings = settings_or_exit()
    uvicorn.run(city_app(settings), host=host, port=settings.city_port, log_level="warning", access_log=False)


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="What a resident would type.")],
    municipality: Municipality = "sakurano",
    language: Annotated[str, typer.Option(help="The resident's language (BCP 47).")] = "ja",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Ask the knowledge base, without the bot."""
    from desk_api.cli.ask import answer_json, show

    try:
        answer = answer_json(settings_or_exit(), question, municipality=municipality, language=language)
    except LookupError as error:
        errors.print(f"[red]{type(error).__name__}: {error}[/red]")
        raise typer.Exit(2) from error
    if as_json:
        typer.echo(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        show(answer, console)


@evaluate.command("knowledge")
def evaluate_knowledge(
    files: Questions, json_path: JsonPath = None, municipality: Municipality = "sakurano"
) -> None:
    """Measure the knowledge base alone."""
    from desk_api.cli.evaluation import knowledge

    knowledge(settings_or_exit(), files, json_path, municipality, console)


@evaluate.command("bot")
def evaluate_bot(
    files: Questions, json_path: JsonPath = None, municipality: Municipality = "sakurano"
) -> None:
    """Measure the whole: a stack of its own with real Rasa, through the residents' API."""
    from desk_api.cli.evaluation import bot

    bot(settings_or_exit(), files, json_path, municipality, console)


@evaluate.command("faq")
def evaluate_faq(
    queries: Annotated[Path, typer.Argument(help="JSON: texts by id.", exists=True, dir_okay=False)],
    grades: Annotated[
        Path,
        typer.Argument(help="JSON: grades of rows by query id; 2 is right.", exists=True, dir_okay=False),
    ],
    json_path: JsonPath = None,
    municipality: Municipality = "sakurano",
) -> None:
    """Measure how a municipality's own FAQ is found: Hit@1 and Hit@3."""
    from desk_api.cli.evaluation import faq

    faq(settings_or_exit(), queries, grades, json_path, municipality, console)


@users.command("add")
def add_user(
    username: str,
    name: Annotated[str, typer.Option(help="Name shown to residents and colleagues.")],
    role: Annotated[
        list[str], typer.Option(help="agent, coordinator, editor, announcer, approver, admin, auditor.")
    ],
    municipality: Municipality,
    language: Annotated[list[str] | None, typer.Option(help="Languages the person writes.")] = None,
    password: Annotated[
        str,
        typer.Option(prompt=True, hide_input=True, confirmation_prompt=True, envvar="KAKEHASHI_NEW_PASSWORD"),
    ] = "",
) -> None:
    """Add a person to the desk; asks for the password."""
    from desk_api.cli.users import add

    add(
        settings_or_exit(),
        console,
        municipality=municipality,
        username=username,
        name=name,
        password=password,
        roles=role,
        languages=language or ["ja"],
    )


@translation.command("install")
def install_translation(
    files: Annotated[list[Path], typer.Argument(help=".argosmodel files.", exists=True, dir_okay=False)],
) -> None:
    """Install Argos Translate packages from files, made fit for use without a network."""
    from knowledge.translation import PackageUnusable, install_package

    folder = settings_or_exit().argos_packages_dir
    for file in files:
        try:
            source, target = install_package(file, folder)
        except PackageUnusable as error:
            errors.print(f"[red]{error}[/red]")
            raise typer.Exit(1) from error
        console.print(f"  [green]✓[/green] {source} → {target}. Start desk_api again to use it.")


@app.command()
def report(
    year: Annotated[int, typer.Option(help="Fiscal year (April to March).")],
    municipality: Municipality = "sakurano",
    output: Annotated[Path | None, typer.Option(help="Write .csv or .xlsx here; otherwise print.")] = None,
) -> None:
    """Counts of consultations by month, language, topic and category."""
    from desk_api.cli.reporting import write

    write(settings_or_exit(), console, municipality=municipality, year=year, output=output)


@app.command()
def openapi(
    output: Annotated[Path, typer.Argument(help="File to write.")] = Path("docs/openapi.json"),
) -> None:
    """Export the OpenAPI description."""
    from desk_api.cli.openapi import export

    export(output)
