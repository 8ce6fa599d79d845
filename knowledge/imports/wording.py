"""Collection days in words, as some cities write them: `第２・４月曜日` says exactly what `月2 月4` says."""

from __future__ import annotations

import re
import unicodedata

_DAY = "[月火水木金土日]"
_SEPARATOR = r"(?:\s*[・、,/と]\s*|\s*(?:及び|および)\s*)"
_DAYS = rf"{_DAY}(?:曜日?)?(?:{_SEPARATOR}{_DAY}(?:曜日?)?)*"
_NUMBERS = rf"第?[1-5](?:{_SEPARATOR}第?[1-5])*"
_WEEKLY = re.compile(rf"(?P<every>毎週)?\s*(?P<days>{_DAYS})")
# One weekday only: 第1火・木曜 may mean every Thursday.
_MONTHLY = re.compile(rf"(?:毎月)?\s*(?P<numbers>{_NUMBERS})\s*(?P<day>{_DAY})(?P<week>曜日?)?")
_END = re.compile(r"(?:に収集|収集|回収)$")
_MONTH_AND_DAY = {"月", "日"}


def in_tokens(cell: str) -> str | None:
    """Return a cell of words in the tokens of 5374, or None when it says anything but weekdays, or nth weekdays.

    Only what has one meaning is taken: `毎週火・金曜日`, `火曜日と金曜日`, `第２・４月曜日`, `2・4火曜`; not `2月`.
    """
    text = _END.sub("", unicodedata.normalize("NFKC", cell).strip())
    if weekly := _WEEKLY.fullmatch(text):
        days = re.findall(_DAY, re.sub("曜日?", "", weekly["days"]))
        telling = weekly["every"] or "曜" in text or not set(days) <= _MONTH_AND_DAY
        return " ".join(dict.fromkeys(days)) if telling else None
    monthly = _MONTHLY.fullmatch(text)
    if monthly and (monthly["week"] or "第" in text):
        numbers = re.findall("[1-5]", monthly["numbers"])
        return " ".join(dict.fromkeys(f"{monthly['day']}{number}" for number in numbers))
    return None
