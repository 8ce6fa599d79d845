"""Reading the tables that municipalities really publish: encodings, separators, line ends, and the line of each row."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.errors import ContentInvalid, problem

_ENCODINGS = ("utf-8-sig", "cp932")
_DAY = re.compile(r"(\d{4})(?:[/.-](\d{1,2})[/.-](\d{1,2})|(\d{2})(\d{2}))")


@dataclass(frozen=True)
class Row:
    """One row: its cells without outer spaces, and the line of the file on which it begins."""

    line: int
    cells: tuple[str, ...]

    def cell(self, index: int) -> str:
        """Return a cell, empty when the row is too short."""
        return self.cells[index] if 0 <= index < len(self.cells) else ""


def read_rows(path: Path) -> list[Row]:
    """Return the rows that are not blank of a UTF-8 or CP932 file; raise ContentInvalid when it is neither."""
    text = re.sub("\r\n?", "\n", _text(path))
    separator = _separator(text)
    return [row for row in _rows(text, separator) if any(row.cells)]


def tidy(label: str) -> str:
    """Return a label without any space, as labels of one file are compared with those of another."""
    return re.sub(r"\s+", "", label)


def parse_day(text: str) -> date | None:
    """Return a date written 2026/1/3, 2026-01-03 or 20260103; None when it is no date."""
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = match[1], match[2] or match[4], match[3] or match[5]
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _text(path: Path) -> str:
    data = path.read_bytes()
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ContentInvalid([problem(path, 0, "neither UTF-8 nor CP932")])


def _separator(text: str) -> str:
    header = text.lstrip("\n").partition("\n")[0]
    return max(",;\t", key=header.count)


def _rows(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = 1
    for cells in reader:
        yield Row(line, tuple(cell.strip() for cell in cells))
        line = reader.line_num + 1
