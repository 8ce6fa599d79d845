"""Calendars for residents: the page, and the feed for phones."""

from __future__ import annotations

import hashlib
from typing import Annotated

import anyio.to_thread
from fastapi import APIRouter, Depends, Header, Query
from fastapi.responses import HTMLResponse, Response

from desk_api.calendar import ics, page, service
from desk_api.conversations.answers import today as today_in_japan
from desk_api.municipalities.service import check_language, check_municipality
from desk_api.web import DeskDep, public

router = APIRouter(prefix="/m/{slug}", tags=["residents"], dependencies=[Depends(public)])

Language = Annotated[str, Query(max_length=16)]


class ICalendar(Response):
    """An answer in the form of RFC 5545."""

    media_type = "text/calendar"


@router.get("/calendar", response_class=HTMLResponse)
async def month_page(
    desk: DeskDep, slug: str, area: str | None = None, month: str | None = None, lang: Language = "ja"
) -> HTMLResponse:
    """A month (YYYY-MM, this month without one) of an area; without an area, the areas to choose from."""
    municipality = check_municipality(desk, slug)
    language, today = check_language(municipality, lang), today_in_japan()

    def render() -> str:
        if not area:
            return page.render_areas(desk, municipality, language)
        first = service.chosen_month(month, today)
        last = service.last_of(first)
        shown = service.of_area(
            desk, slug=slug, area=area, language=language, first=first, last=last, today=today
        )
        return page.render_month(desk, municipality, shown, month=first, today=today)

    return HTMLResponse(
        await anyio.to_thread.run_sync(render), headers={"Cache-Control": "public, max-age=300"}
    )


@router.get("/calendar/{area}.ics", response_class=ICalendar)
async def feed(
    desk: DeskDep,
    slug: str,
    area: str,
    lang: Language = "ja",
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """Every collection of an area from last month to this month in a year, for phones to subscribe to."""
    language, today = check_language(check_municipality(desk, slug), lang), today_in_japan()
    offered = service.months(today)
    first, last = offered[0], service.last_of(offered[-1])

    def render() -> bytes:
        shown = service.of_area(
            desk, slug=slug, area=area, language=language, first=first, last=last, today=today
        )
        return ics.to_ical(shown, municipality=slug)

    content = await anyio.to_thread.run_sync(render)
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "public, max-age=3600"}
    if _has(tag, if_none_match):
        return Response(status_code=304, headers=headers)
    headers["Content-Disposition"] = f'inline; filename="{area}.ics"'
    headers["Content-Language"] = language
    return ICalendar(content, headers=headers)


def _has(tag: str, if_none_match: str | None) -> bool:
    """Whether the caller has this version; a proxy that packs answers may have made the tag a weak one."""
    known = [each.strip().removeprefix("W/") for each in (if_none_match or "").split(",")]
    return tag in known or "*" in known
