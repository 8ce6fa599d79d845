"""Which months and areas have a calendar, and where it is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from urllib.parse import quote, urlencode

from desk_api.errors import not_found, unprocessable
from desk_api.web import Desk
from knowledge import AreaCalendar, UnknownArea

_MONTHS_BACK, _MONTHS_AHEAD = 1, 12


def months(today: date) -> list[date]:
    """The first day of each month that is shown: last month to this month in a year.

    Whole months, so that a phone that asks every day is told for a month that nothing has changed.
    """
    count = today.year * 12 + today.month - 1
    around = range(count - _MONTHS_BACK, count + _MONTHS_AHEAD + 1)
    return [date(month // 12, month % 12 + 1, 1) for month in around]


def last_of(month: date) -> date:
    """The last day of a month."""
    return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def chosen_month(text: str | None, today: date) -> date:
    """The first day of the month written YYYY-MM, this month without one; raises 422 `unknown_month`."""
    offered = {f"{month:%Y-%m}": month for month in months(today)}
    try:
        return offered[text or f"{today:%Y-%m}"]
    except KeyError:
        first, last = min(offered), max(offered)
        raise unprocessable("unknown_month", f"There is a calendar from {first} to {last}.") from None


def of_area(
    desk: Desk, *, slug: str, area: str, language: str, first: date, last: date, today: date
) -> AreaCalendar:
    """All collections of an area in a span of days; raises 404 `unknown_area`."""
    try:
        return desk.knowledge.area_calendar(
            area, municipality=slug, language=language, first=first, last=last, today=today
        )
    except UnknownArea as error:
        missing = not_found("The area")
        missing.code = "unknown_area"
        raise missing from error


def page_path(slug: str, *, language: str, area: str | None = None, month: date | None = None) -> str:
    """The path of the page: of a month, of this month, or to choose the area."""
    asked = {"area": area, "month": f"{month:%Y-%m}" if month else None, "lang": language}
    return f"/m/{quote(slug)}/calendar?{urlencode({key: value for key, value in asked.items() if value})}"


def feed_path(slug: str, *, area: str, language: str) -> str:
    """The path of the feed that phones subscribe to."""
    return f"/m/{quote(slug)}/calendar/{quote(area)}.ics?{urlencode({'lang': language})}"


def page_addresses(desk: Desk, *, slug: str, language: str) -> Callable[[str], str]:
    """What gives the whole address of an area's page, for cards that lead to it."""
    return lambda area: desk.settings.public_base + page_path(slug, language=language, area=area)
