"""Reading the tables that municipalities really publish: encodings, separators, line ends, and the line of each row."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.errors import ContentInvalid, problem

# The pages of Japan; EUC-JP is often valid CP932 too, and then shows as half-width katakana and rare kanji.
_JAPANESE_ENCODINGS = ("cp932", "euc_jp", "euc_jis_2004", "shift_jis_2004")
_NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 with BOM",
    "utf-16": "UTF-16",
    "iso2022_jp": "ISO-2022-JP",
    "cp932": "Shift_JIS (CP932)",
    "shift_jis_2004": "Shift_JIS",
    "euc_jp": "EUC-JP",
    "euc_jis_2004": "EUC-JP",
}
_USUAL = re.compile("[ぁ-んァ-ヶー一-龠、。（）・〜～]")
_UNUSUAL = re.compile("[\uff61-\uff9f\ue000-\uf8ff\x80-\x9f]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_DAY = re.compile(r"(\d{4})(?:[/.-](\d{1,2})[/.-](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))")
_ERA_DAY = re.compile(r"(?:令和|R)(元|\d{1,2})(?:年(\d{1,2})月(\d{1,2})日|[/.-](\d{1,2})[/.-](\d{1,2}))")
_REIWA = 2018  # 令和1年 is 2019


@dataclass(frozen=True)
class Row:
    """One row: its cells without outer spaces, and the line of the file on which it begins."""

    line: int
    cells: tuple[str, ...]

    def cell(self, index: int) -> str:
        """Return a cell, empty when the row is too short."""
        return self.cells[index] if 0 <= index < len(self.cells) else ""


def read_rows(path: Path) -> list[Row]:
    """Return the rows that are not blank of a text file; raise ContentInvalid when it is no Japanese text."""
    try:
        text, _ = decode(path.read_bytes())
    except UnicodeError as error:
        raise ContentInvalid([problem(path, 0, str(error))]) from error
    try:
        return rows_of(text)
    except csv.Error as error:
        raise ContentInvalid([problem(path, 0, f"this is no table ({error})")]) from error


def rows_of(text: str) -> list[Row]:
    """Return the rows of a text that are not blank; raises csv.Error when it cannot be a table."""
    text = re.sub("\r\n?", "\n", text)
    return [row for row in _rows(text, _separator(text)) if any(row.cells)]


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of a file and the name of its encoding: UTF-8, UTF-16, ISO-2022-JP, Shift_JIS or EUC-JP.

    Raise UnicodeError when it is none of them.
    """
    first = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    certain = [*(["iso2022_jp"] if b"\x1b$" in data else []), first]
    found = [pair for encoding in certain if (pair := _decoded(data, encoding))]
    if not found:
        found = [pair for encoding in _JAPANESE_ENCODINGS if (pair := _decoded(data, encoding))]
        found.sort(key=lambda pair: _likeness(pair[0]), reverse=True)
    if not found:
        raise UnicodeError("this is no text in UTF-8, Shift_JIS or EUC-JP")
    text, encoding = found[0]
    bom = data.startswith(b"\xef\xbb\xbf")
    return text, _NAMES["utf-8" if encoding == "utf-8-sig" and not bom else encoding]


def tidy(label: str) -> str:
    """Return a label without any space, as labels of one file are compared with those of another."""
    return re.sub(r"\s+", "", label)


def parse_day(text: str) -> date | None:
    """Return a date written 2026/1/3, 2026-01-03, 20260103, 2026年1月3日 or 令和8年1月3日; None when it is no date."""
    text = unicodedata.normalize("NFKC", text).strip()
    if match := _DAY.fullmatch(text):
        year = int(match[1])
    elif match := _ERA_DAY.fullmatch(text):
        year = _REIWA + (1 if match[1] == "元" else int(match[1]))
    else:
        return None
    month, day = (int(part) for part in match.groups()[1:] if part)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _decoded(data: bytes, encoding: str) -> tuple[str, str] | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else (text, encoding)


def _likeness(text: str) -> float:
    """Return how much a text looks like Japanese: of two encodings that fit, the one with usual characters is right."""
    return len(_USUAL.findall(text)) - 4.0 * len(_UNUSUAL.findall(text))


def _separator(text: str) -> str:
    header = text.lstrip("\n").partition("\n")[0]
    return max(",;\t", key=header.count)


def _rows(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = 1
    for cells in reader:
        yield Row(line, tuple(cell.strip() for cell in cells))
        line = reader.line_num + 1
