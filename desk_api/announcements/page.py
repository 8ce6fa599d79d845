"""The public page of announcements: plain HTML that any phone shows, without a script."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

from desk_api.announcements.schemas import PublicAnnouncements
from desk_api.web import Desk
from knowledge import Municipality
from knowledge import language as language_named


@cache
def _environment() -> Environment:
    folder = Path(__file__).with_name("templates")
    return Environment(loader=FileSystemLoader(folder), autoescape=select_autoescape())


def render(desk: Desk, municipality: Municipality, language: str, shown: PublicAnnouncements) -> str:
    """The page in one language; the texts of announcements are sanitised already."""

    def message(key: str) -> str:
        return desk.messages.format(key, language)

    return (
        _environment()
        .get_template("announcements.html")
        .render(
            announcements=shown.announcements,
            municipality=municipality.name(language),
            slug=municipality.slug,
            sample=municipality.sample,
            language=language_named(language),
            languages=[language_named(code) for code in municipality.languages],
            message=message,
            comma="、" if language.startswith(("ja", "zh")) else ", ",
            local_time=lambda moment: desk.knowledge.local_time(moment, language),
        )
    )
