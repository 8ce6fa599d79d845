"""The frame of the pages that any phone shows without a script: city, title, the languages to choose from, styles."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape

from desk_api.web import Desk
from knowledge import Municipality
from knowledge import language as language_named

_FRAME = Path(__file__).with_name("templates")


@cache
def _environment(folder: Path) -> Environment:
    return Environment(loader=FileSystemLoader([folder, _FRAME]), autoescape=select_autoescape())


def render_page(
    desk: Desk,
    municipality: Municipality,
    language: str,
    template: Path,
    *,
    address_in: Callable[[str], str],
    **values: Any,
) -> str:
    """The page of a template that extends public.html; `address_in` gives its address in another language."""

    def message(key: str) -> str:
        return desk.messages.format(key, language)

    return (
        _environment(template.parent)
        .get_template(template.name)
        .render(
            municipality=municipality.name(language),
            sample=municipality.sample,
            language=language_named(language),
            languages=[language_named(code) for code in municipality.languages],
            address_in=address_in,
            message=message,
            **values,
        )
    )
