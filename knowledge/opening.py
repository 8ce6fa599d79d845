"""Whether an office is open now, and when it opens next: its hours, public holidays and the days around New Year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from knowledge.holidays_jp import is_new_year_closure, is_public_holiday
from knowledge.phrasing import DAYS, Phrasing

JAPAN = ZoneInfo("Asia/Tokyo")
_LONGEST_CLOSURE = 60


@dataclass(frozen=True)
class OpeningHours:
    """Days (0 = Monday) and times; a close that is not after the opening is on the next morning."""

    days: frozenset[int]
    opens: time
    closes: time

    @classmethod
    def from_fact(cls, value: Mapping[str, Any]) -> "OpeningHours":
        """Return the hours of a fact of the type hours."""
        days = frozenset(DAYS.index(day) for day in value["days"])
        return cls(days, time.fromisoformat(value["open"]), time.fromisoformat(value["close"]))

    def is_open(self, now: datetime) -> bool:
        """Return whether it is open at the moment, which must know its time zone."""
        return self.closes_at(now) is not None

    def closes_at(self, now: datetime) -> datetime | None:
        """Return when it closes today (or tonight), in Japan's time; None while it is closed."""
        moment = _in_japan(now)
        for day in (moment.date() - timedelta(days=1), moment.date()):
            begins, ends = self._span(day)
            if self._works_on(day) and begins <= moment < ends:
                return ends
        return None

    def opens_next(self, now: datetime) -> datetime | None:
        """Return the next opening after the moment, in Japan's time; None when no day comes within two months."""
        moment = _in_japan(now)
        days = (moment.date() + timedelta(days=ahead) for ahead in range(_LONGEST_CLOSURE))
        openings = (self._span(day)[0] for day in days if self._works_on(day))
        return next((opening for opening in openings if opening > moment), None)

    def _works_on(self, day: date) -> bool:
        return day.weekday() in self.days and not is_public_holiday(day) and not is_new_year_closure(day)

    def _span(self, day: date) -> tuple[datetime, datetime]:
        begins = datetime.combine(day, self.opens, JAPAN)
        last = day if self.closes > self.opens else day + timedelta(days=1)
        return begins, datetime.combine(last, self.closes, JAPAN)


def describe(hours: OpeningHours, now: datetime, phrasing: Phrasing) -> str:
    """Return one sentence: open until when, or closed and open again when. Empty when it does not open again."""
    closes = hours.closes_at(now)
    if closes is not None:
        return phrasing.say("opening-now", close=phrasing.clock(f"{closes:%H:%M}"))
    opens = hours.opens_next(now)
    if opens is None:
        return ""
    return phrasing.say(
        "opening-later", date=phrasing.day(opens.date()), open=phrasing.clock(f"{opens:%H:%M}")
    )


def _in_japan(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("the moment must know its time zone")
    return moment.astimezone(JAPAN)
