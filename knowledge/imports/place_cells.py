"""Cells of tables of places: yes or no, where it lies, its telephone, how many people it holds."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_YES = frozenset(
    ("1", "1.0", "○", "〇", "◯", "●", "◎", "有", "あり", "有り", "true", "yes", "可", "適", "該当")
)
_NO = frozenset(
    (
        "",
        "0",
        "0.0",
        "×",
        "✕",
        "✖",
        "x",
        "無",
        "なし",
        "無し",
        "false",
        "no",
        "不可",
        "否",
        "不適",
        "-",
        "―",
        "ー",
        "−",
        "‐",
    )
)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DEGREES = re.compile(r"(\d{2,3})[°度]\s*(\d{1,2})['′分]\s*(\d{1,2}(?:\.\d+)?)[\"″秒]?")
# Japan from Okinotorishima to Wakkanai, and from Yonaguni to Minamitorishima.
_LATITUDES, _LONGITUDES = (20.0, 46.0), (122.0, 154.0)
_LEAST_DIGITS, _MOST_DIGITS = 10, 11
_DASHES = re.compile("[‐‑–—―−ー－]")


class CellUnclear(ValueError):
    """A cell does not say what its column asks; the text says why."""


@dataclass(frozen=True)
class Point:
    """A place on the map in decimal degrees as text, both or neither; `note` when something was put right."""

    latitude: str = ""
    longitude: str = ""
    note: str = ""


def flag(cell: str) -> bool:
    """Return whether a cell says yes; raises CellUnclear for `△` and everything else that is neither."""
    text = unicodedata.normalize("NFKC", cell).strip().lower()
    if text not in _YES and text not in _NO:
        raise CellUnclear("neither yes nor no, taken as no")
    return text in _YES


def point(latitude: str, longitude: str) -> Point:
    """Return the place of two cells, or of one cell that holds both; raises CellUnclear when it is not in Japan."""
    text = unicodedata.normalize("NFKC", f"{latitude} {longitude}").replace("，", ",")
    if not text.strip(" ,-"):
        return Point()
    degrees = [f"{_decimal(*map(float, parts)):.6f}" for parts in _DEGREES.findall(text)]
    numbers = degrees or _NUMBER.findall(text)
    if len(numbers) != 2:
        raise CellUnclear("no latitude and longitude")
    first, second = numbers
    if _within(first, _LATITUDES) and _within(second, _LONGITUDES):
        return Point(first, second)
    if _within(second, _LATITUDES) and _within(first, _LONGITUDES):
        return Point(second, first, "latitude and longitude were the wrong way round")
    raise CellUnclear("latitude and longitude lie outside Japan")


def phone(cell: str) -> tuple[str, str]:
    """Return a telephone number with hyphens, and what was put right; raises CellUnclear when it holds no number.

    What stands behind the number (`内線`, a second number) stays.
    """
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", cell)).strip()
    if not text.strip("-"):
        return "", ""
    text = re.sub(r"^(\d{2,5})\((\d{1,4})\)", r"\1-\2-", re.sub(r"^\((\d{2,5})\)\s*-?", r"\1-", text))
    number = re.match(r"[\d-]*", text)
    digits = re.sub(r"\D", "", number[0] if number else "")
    if digits.startswith("0") and _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return text, ""
    if digits and digits[0] != "0" and len(digits) in (_LEAST_DIGITS - 1, _MOST_DIGITS - 1):
        return f"0{text}", "the leading zero was lost"
    raise CellUnclear("no complete telephone number")


def people(cell: str) -> str:
    """Return a number of people as digits; raises CellUnclear when the cell holds another thing."""
    text = re.sub(r"[,\s]|人|名", "", unicodedata.normalize("NFKC", cell))
    if text in ("", "-", "ー", "―"):
        return ""
    if not re.fullmatch(r"\d+(?:\.0+)?", text):
        raise CellUnclear("no number of people")
    return text.partition(".")[0]


def _decimal(degrees: float, minutes: float, seconds: float) -> float:
    return degrees + minutes / 60 + seconds / 3600


def _within(number: str, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= float(number) <= bounds[1]
