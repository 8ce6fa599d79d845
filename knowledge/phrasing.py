"""How one fact reads in a language: yen, clock times, opening hours, dates, names and lists of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from knowledge.languages import locale, name_of
from knowledge.messages import Messages

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LEAP_YEAR = 2024
_SHORTEST_RANGE = 3


@dataclass(frozen=True)
class Phrasing:
    """Writes values for one reader."""

    messages: Messages
    language: str

    def say(self, key: str, **args: object) -> str:
        """Return one of knowledge's own sentences."""
        return self.messages.format(key, self.language, **args)

    def name(self, value: Mapping[str, str]) -> str:
        """Return a Japanese name as it is for readers of Japanese, else 'Romaji (日本語)'."""
        return self.say("form-name", ja=value["ja"], romaji=value["romaji"])

    def names(self, values: Sequence[Mapping[str, str]]) -> str:
        """Return names as a list with commas."""
        return self.join([self.name(value) for value in values])

    def join(self, texts: Sequence[str]) -> str:
        """Return the texts with the comma of the language between them."""
        return self.say("form-separator").join(texts)

    def languages(self, codes: Sequence[str]) -> str:
        """Return the names of languages as this reader calls them."""
        return self.join([name_of(code, reader=self.language) for code in codes])

    def yen(self, amount: int) -> str:
        """Return an amount with its unit: 1,800 yen."""
        return self.say("form-yen", amount=self.number(amount))

    def number(self, value: int) -> str:
        """Return a number in western digits, grouped as the language groups them."""
        return str(format_decimal(value, locale=locale(self.language)))

    def clock(self, value: str) -> str:
        """Return a time of day given as HH:MM."""
        hour, minute = value.split(":")
        whole = "yes" if minute == "00" else "no"
        number = int(hour)
        half, hour12 = ("am", number) if number < 12 else ("pm", number - 12)
        return self.say(
            "form-clock", hour=str(number), minute=minute, whole=whole, half=half, hour12=str(hour12)
        )

    def hours(self, value: Mapping[str, Any]) -> str:
        """Return opening hours; a close before the opening is on the next morning."""
        overnight = value["close"] <= value["open"]
        key = "form-hours-overnight" if overnight else "form-hours"
        opens, closes = self.clock(value["open"]), self.clock(value["close"])
        return self.say(key, days=self.days(value["days"]), open=opens, close=closes)

    def days(self, days: Sequence[str]) -> str:
        """Return days of the week, from three on in a row as a range."""
        wanted = [day for day in DAYS if day in days]
        if len(wanted) == len(DAYS):
            return self.say("form-every-day")
        first, last = DAYS.index(wanted[0]), DAYS.index(wanted[-1])
        if len(wanted) >= _SHORTEST_RANGE and last - first + 1 == len(wanted):
            return self.say("form-day-range", first=self.weekday(wanted[0]), last=self.weekday(wanted[-1]))
        return self.join([self.weekday(day) for day in wanted])

    def weekday(self, day: str) -> str:
        """Return the name of a day of the week given as mon … sun."""
        return self.say(f"weekday-{day}")

    def weekday_short(self, day: str) -> str:
        """Return the short name of a day of the week given as mon … sun, for the head of a column."""
        some_monday = date(_LEAP_YEAR, 1, 1)
        shown = some_monday.replace(day=1 + DAYS.index(day))
        return str(format_date(shown, "ccc", locale=locale(self.language)))

    def month(self, value: date) -> str:
        """Return the month of a date with its year."""
        return str(format_skeleton("yMMMM", value, locale=locale(self.language)))

    def month_day(self, value: str) -> str:
        """Return a day of the year given as MM-DD."""
        month, day = map(int, value.split("-"))
        return str(format_skeleton("MMMMd", date(_LEAP_YEAR, month, day), locale=locale(self.language)))

    def day(self, value: date) -> str:
        """Return a date of the near future with its weekday."""
        return str(format_date(value, self.say("form-date"), locale=locale(self.language)))

    def date(self, value: date) -> str:
        """Return a date with its year."""
        return str(format_date(value, "long", locale=locale(self.language)))
