"""The page of one month of an area, and the page to choose the area on."""

from __future__ import annotations

from calendar import SUNDAY, Calendar
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk_api.calendar import service
from desk_api.site.public_page import render_page
from desk_api.web import Desk
from knowledge import AreaCalendar, GarbageKind, Municipality

_TEMPLATES = Path(__file__).with_name("templates")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# As on the sheet that the city hands out.
_WEEKS = Calendar(firstweekday=SUNDAY)


@dataclass(frozen=True)
class Day:
    """One cell of the table; `name` is the whole date in the reader's language."""

    date: date
    name: str
    kinds: tuple[GarbageKind, ...]
    is_today: bool
    suspended: bool


def render_areas(desk: Desk, municipality: Municipality, language: str) -> str:
    """The page to choose the area on."""
    slug = municipality.slug
    return render_page(
        desk,
        municipality,
        language,
        _TEMPLATES / "areas.html",
        address_in=lambda code: service.page_path(slug, language=code),
        areas=municipality.collection_areas(),
        address_of=lambda area: service.page_path(slug, language=language, area=area),
    )


def render_month(
    desk: Desk, municipality: Municipality, shown: AreaCalendar, *, month: date, today: date
) -> str:
    """The page of a month; `shown` covers it."""
    slug, language, area = municipality.slug, shown.language, shown.area
    words = desk.knowledge.phrasing(language)
    offered = service.months(today)
    feed = desk.settings.public_base + service.feed_path(slug, area=area, language=language)

    def address(code: str, of_month: date) -> str:
        return service.page_path(slug, language=code, area=area, month=of_month)

    neighbours = [offered.index(month) - 1, offered.index(month) + 1]
    previous, following = (offered[at] if 0 <= at < len(offered) else None for at in neighbours)
    return render_page(
        desk,
        municipality,
        language,
        _TEMPLATES / "month.html",
        address_in=lambda code: address(code, month),
        address_of=lambda of_month: address(language, of_month),
        areas_address=service.page_path(slug, language=language),
        calendar=shown,
        weekdays=[(_headed(words.weekday_short(day)), words.weekday(day)) for day in _from_sunday()],
        weeks=_weeks(desk, shown, month, today),
        month=month,
        previous=previous,
        following=following,
        month_name=lambda of_month: _headed(words.month(of_month)),
        today_name=words.say("collection-today", date=_headed(words.day(today)))
        if today.replace(day=1) == month
        else "",
        feed=feed,
        webcal="webcal" + feed[feed.index(":") :],
    )


def _from_sunday() -> list[str]:
    return [_WEEKDAYS[day] for day in _WEEKS.iterweekdays()]


def _headed(name: str) -> str:
    """A name that stands alone begins with a capital letter."""
    return name[:1].upper() + name[1:]


def _weeks(desk: Desk, shown: AreaCalendar, month: date, today: date) -> list[list[Day | None]]:
    """The weeks of the month; None where a week reaches into another."""
    words = desk.knowledge.phrasing(shown.language)
    kinds: dict[date, tuple[GarbageKind, ...]] = {}
    for each in shown.collections:
        kinds[each.day] = (*kinds.get(each.day, ()), each.kind)

    def cell(day: date) -> Day | None:
        if day.month != month.month:
            return None
        return Day(day, _headed(words.day(day)), kinds.get(day, ()), day == today, day in shown.suspended)

    return [[cell(day) for day in week] for week in _WEEKS.monthdatescalendar(month.year, month.month)]
