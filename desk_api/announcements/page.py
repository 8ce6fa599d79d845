"""The public page of announcements: plain HTML that any phone shows, without a script."""

from __future__ import annotations

from pathlib import Path

from desk_api.announcements.schemas import PublicAnnouncements
from desk_api.site.public_page import render_page
from desk_api.web import Desk
from knowledge import Municipality

_TEMPLATE = Path(__file__).with_name("templates") / "announcements.html"


def render(desk: Desk, municipality: Municipality, language: str, shown: PublicAnnouncements) -> str:
    """The page in one language; the texts of announcements are sanitised already."""
    return render_page(
        desk,
        municipality,
        language,
        _TEMPLATE,
        address_in=lambda code: f"/m/{municipality.slug}/announcements?lang={code}",
        announcements=shown.announcements,
        comma="、" if language.startswith(("ja", "zh")) else ", ",
        local_time=lambda moment: desk.knowledge.local_time(moment, language),
    )
