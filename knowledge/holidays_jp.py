"""Japan's public holidays, and the days around New Year on which offices are closed."""

from datetime import date
from functools import cache
from typing import Any


def is_public_holiday(day: date) -> bool:
    """Return whether the day is a national holiday, substitute holidays included (law of holidays, Act 178 of 1948)."""
    return day in _holidays()


def is_new_year_closure(day: date) -> bool:
    """Return whether local offices are closed for New Year: 29 December to 3 January (Local Autonomy Act, 4-2)."""
    return (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)


@cache
def _holidays() -> Any:
    import holidays

    return holidays.country_holidays("JP")
