"""The grammar of one cell of area_days.csv: `月 木` or `水2:4 6` becomes a rule, and what could not be read."""

import unicodedata
from dataclasses import dataclass, field
from datetime import date

WEEKDAYS = "月火水木金土日"
FORTNIGHTS = 27
_ALL_MONTHS = frozenset(range(1, 13))
_MAX_NTH = 5


class CellUnreadable(ValueError):
    """A part of the cell is not in the grammar, or it contradicts itself; the text says why."""


@dataclass(frozen=True)
class WeekdayRule:
    """Every such weekday (`nth` 0) or the nth of the month; weekday 0 is Monday."""

    weekday: int
    nth: int = 0


@dataclass(frozen=True)
class CellRule:
    """What a cell says. One of weekdays, fortnightly starts and dates is filled; remarks may be in any cell."""

    weekdays: tuple[WeekdayRule, ...] = ()
    fortnightly: tuple[date, ...] = ()
    dates: tuple[date, ...] = ()
    months: frozenset[int] = _ALL_MONTHS
    remarks: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()

    @property
    def gives_dates(self) -> bool:
        """Whether the cell names any collection at all; a remark alone does not."""
        return bool(self.weekdays or self.fortnightly or self.dates)


def parse_cell(cell: str) -> CellRule:
    """Return the rule of a cell in the grammar of 5374 (`tokens [":" months]`).

    A token that cannot be read gives no day and stands in `unreadable`. The last token that is not a weekday decides
    which kind of days the cell holds; tokens of another kind are unreadable. Raise CellUnreadable for its months.
    """
    text = unicodedata.normalize("NFKC", cell)
    tokens_text, colon, months_text = text.partition(":")
    months = _months(months_text) if colon else _ALL_MONTHS
    tokens = tokens_text.split()
    reading = _Reading(mode=_deciding_mode(tokens))
    for token in tokens:
        reading.take(token)
    return CellRule(
        weekdays=tuple(dict.fromkeys(reading.weekdays)),
        fortnightly=tuple(reading.fortnightly),
        dates=tuple(sorted(set(reading.dates))),
        months=months,
        remarks=tuple(reading.remarks),
        unreadable=tuple(reading.unreadable),
    )


@dataclass
class _Reading:
    mode: str
    weekdays: list[WeekdayRule] = field(default_factory=list)
    fortnightly: list[date] = field(default_factory=list)
    dates: list[date] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    def take(self, token: str) -> None:
        if _is_remark(token):
            self.remarks.append(token[1:])
            return
        try:
            self._take_day(token)
        except CellUnreadable as error:
            self.unreadable.append(str(error))

    def _take_day(self, token: str) -> None:
        if _mode(token) != self.mode:
            raise CellUnreadable(f"{token!r} is not of the kind that the cell's last days are ({self.mode})")
        if self.mode == "weekday":
            self.weekdays.append(_weekday(token))
        elif self.mode == "fortnightly":
            self.fortnightly.append(_fortnightly(token))
        else:
            self.dates.append(_date(token, token))


def _deciding_mode(tokens: list[str]) -> str:
    modes = [_mode(token) for token in tokens if not _is_remark(token)]
    return next((mode for mode in reversed(modes) if mode != "weekday"), "weekday")


def _is_remark(token: str) -> bool:
    return len(token) == 2 and token[0] == "*"


def _mode(token: str) -> str:
    """The grammar tells tokens apart by their length alone."""
    return {1: "weekday", 2: "weekday", 10: "fortnightly"}.get(len(token), "dates")


def _weekday(token: str) -> WeekdayRule:
    if token[0] not in WEEKDAYS:
        raise CellUnreadable(f"{token!r} is no weekday")
    if len(token) == 1:
        return WeekdayRule(WEEKDAYS.index(token))
    if not (token[1].isascii() and token[1].isdigit() and 1 <= int(token[1]) <= _MAX_NTH):
        raise CellUnreadable(f"{token!r}: the number must be 1 to {_MAX_NTH}")
    return WeekdayRule(WEEKDAYS.index(token[0]), int(token[1]))


def _fortnightly(token: str) -> date:
    if token[0] != "隔":
        raise CellUnreadable(f"{token!r} has ten characters but does not begin with 隔")
    start = _date(token[2:], token)
    if token[1] not in WEEKDAYS:
        raise CellUnreadable(f"{token!r}: {token[1]} is no weekday")
    if WEEKDAYS[start.weekday()] != token[1]:
        raise CellUnreadable(f"{token!r}: that date is a {WEEKDAYS[start.weekday()]}, not a {token[1]}")
    return start


def _date(digits: str, token: str) -> date:
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        raise CellUnreadable(f"{token!r} is no weekday and no date YYYYMMDD")
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise CellUnreadable(f"{token!r}: there is no such day") from None


def _months(text: str) -> frozenset[int]:
    tokens = text.split()
    if not tokens:
        raise CellUnreadable("no month after ':'")
    for token in tokens:
        if not (token.isascii() and token.isdigit() and int(token) in _ALL_MONTHS):
            raise CellUnreadable(f"{token!r} is no month")
    return frozenset(map(int, tokens))
