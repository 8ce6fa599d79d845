"""Which garbage is collected on which day in an area: exact dates from the tables, closures and holidays."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from knowledge.garbage.cells import FORTNIGHTS, CellRule, WeekdayRule
from knowledge.garbage.reader import GarbageTables

_HORIZON = timedelta(days=400)
_WEEK = timedelta(days=7)

Closed = Callable[[date], bool]


class OnClosure(StrEnum):
    """What a municipality does with a collection day on which its centre is closed."""

    SKIP = "SkipSuspend"
    SHIFT = "WeekShift"


def _never(_: date) -> bool:
    return False


@dataclass(frozen=True)
class CollectionCalendar:
    """The collection days of a municipality. `city_closed` tells days without any collection in the whole city."""

    tables: GarbageTables
    on_closure: OnClosure = OnClosure.SKIP
    city_closed: Closed = _never

    def next_dates(self, area: str, label: str, *, today: date, count: int) -> tuple[date, ...]:
        """Return the next days, today included, earliest first; fewer than `count` when the tables end before.

        Nothing is returned for a category that the area's row leaves empty or that could not be read.
        """
        return tuple(self.days(area, label, first=today, last=today + _HORIZON))[:count]

    def days(self, area: str, label: str, *, first: date, last: date) -> list[date]:
        """Return all collection days from first to last, both included."""
        row = self.tables.areas[area]
        rule = row.rules.get(label)
        if rule is None:
            return []
        closed = self._closed(row.centre)
        found = {day for day in self._all(rule, first, last, closed) if first <= day <= last}
        return sorted(day for day in found if day.month in rule.months and not closed(day))

    def collections(self, area: str, *, first: date, last: date) -> tuple[tuple[date, str], ...]:
        """Return every day with the category collected on it, earliest first, a day's in the order of the table.

        A category of which not all could be read is left out: half a calendar would be a wrong one.
        """
        row = self.tables.areas[area]
        labels = [label for label in self.tables.labels if label not in row.unreadable]
        pairs = [(day, label) for label in labels for day in self.days(area, label, first=first, last=last)]
        return tuple(sorted(pairs, key=lambda pair: pair[0]))

    def suspended(self, area: str, *, first: date, last: date) -> tuple[date, ...]:
        """Return the days that the rules name and on which nothing is collected, because of a closure."""
        row = self.tables.areas[area]
        closed = self._closed(row.centre)
        named = {
            day
            for rule in row.rules.values()
            for day in self._all(rule, first, last, _never)
            if day.month in rule.months
        }
        return tuple(sorted(day for day in named if first <= day <= last and closed(day)))

    def remarks(self, area: str, label: str) -> tuple[str, ...]:
        """Return the municipality's remarks on a category in an area, in Japanese."""
        rule = self.tables.areas[area].rules.get(label)
        numbers = rule.remarks if rule else ()
        return tuple(self.tables.remarks[number] for number in numbers if number in self.tables.remarks)

    def _closed(self, centre: str) -> Closed:
        closure = self.tables.closures.get(centre)
        if closure is None:
            return self.city_closed
        return lambda day: day in closure or self.city_closed(day)

    def _all(self, rule: CellRule, first: date, last: date, closed: Closed) -> Iterator[date]:
        yield from rule.dates
        for start in rule.fortnightly:
            yield from (start + 2 * week * _WEEK for week in range(FORTNIGHTS))
        for month in _months(first, last):
            for weekday in rule.weekdays:
                yield from self._of_month(weekday, month, closed)

    def _of_month(self, rule: WeekdayRule, month: date, closed: Closed) -> Iterator[date]:
        """The days of one month; by WeekShift a closed day moves itself and the rest of the month by a week."""
        first = month + timedelta(days=(rule.weekday - month.weekday()) % 7)
        shift = timedelta(0)
        for week in range(5):
            day = first + week * _WEEK
            if self.on_closure is OnClosure.SHIFT and closed(day):
                shift = _WEEK
            if rule.nth in (0, week + 1) and (day + shift).month == month.month:
                yield day + shift


def _months(first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + timedelta(days=32)).replace(day=1)
