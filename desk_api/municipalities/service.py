"""Finds a municipality and a language, and says what the widget needs before the first word."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desk_api.conversations.answers import JAPAN, choices_json
from desk_api.errors import not_found, unprocessable
from desk_api.web import Desk
from knowledge import Choice, Municipality, UnknownMunicipality
from knowledge import language as language_named

QUICK_TOPICS = (
    "garbage-collection-day",
    "garbage-oversized",
    "garbage-burnable",
    "community-join",
    "disaster-shelter",
    "emergency-fire-ambulance",
)


def check_municipality(desk: Desk, slug: str) -> Municipality:
    """Return the municipality; raises 404 `unknown_municipality`."""
    try:
        return desk.knowledge.municipality(slug)
    except UnknownMunicipality as error:
        raise not_found_municipality(slug) from error


def not_found_municipality(slug: str) -> Exception:
    error = not_found("The municipality")
    error.code = "unknown_municipality"
    return error


def check_language(municipality: Municipality, code: str) -> str:
    """Return the language's code; raises 422 `unknown_language` when the municipality does not offer it."""
    if code not in municipality.languages:
        offered = ", ".join(municipality.languages)
        raise unprocessable("unknown_language", f"The language is not offered here. Offered: {offered}")
    return code


def widget_config(desk: Desk, slug: str, code: str) -> dict[str, Any]:
    """Everything the widget shows before the first message, in the language `code`."""
    municipality = check_municipality(desk, slug)
    language = check_language(municipality, code)
    titles = dict(desk.knowledge.topics(slug, language))
    quick = [Choice(titles[topic], f"topic:{topic}") for topic in QUICK_TOPICS if topic in titles]
    return {
        "slug": slug,
        "name": municipality.name(language),
        "short_name": municipality.short_name(language),
        "sample": municipality.sample,
        "language": language,
        "languages": [
            {"code": each, "name": language_named(each).native, "dir": language_named(each).direction}
            for each in municipality.languages
        ],
        "areas": [{"id": area.id, "name": area.name(language)} for area in municipality.areas],
        "quick_topics": choices_json(quick),
        "desk": desk.knowledge.desk_hours(slug, language, datetime.now(JAPAN)),
        "links": {"announcements": f"/m/{slug}/announcements?lang={language}"},
    }
