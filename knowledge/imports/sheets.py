"""Opening what a city hands over: CSV in any Japanese encoding, or an xlsx workbook, as rows with their line."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

from knowledge.imports.report import ImportRefused
from knowledge.tables import Row, decode, rows_of

_LARGEST_BYTES = 50_000_000
_LARGEST_UNPACKED = 500_000_000
_LONGEST_CELL_LINES = 30  # a cell over more lines begins with a quotation mark that was never closed
_FOREIGN = (
    (b"%PDF", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "a workbook of the old kind (.xls): save it as .xlsx or CSV"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_MARKUP = re.compile(r"\s*<(?:!doctype|html|\?xml)", re.IGNORECASE)


@dataclass(frozen=True)
class Sheet:
    """The rows of a file that are not blank, with their line in it."""

    file: str
    encoding: str
    rows: tuple[Row, ...]


def read_sheet(path: Path, *, columns: int = 2, longest_cell_lines: int = _LONGEST_CELL_LINES) -> Sheet:
    """Return the table of a CSV or xlsx file; raises ImportRefused with one sentence when it is none.

    A text of which no line has that many `columns` is no table, nor one with a cell of more lines than that.
    """
    data = read_bytes(path)
    if data.startswith(b"PK"):
        rows, encoding = _workbook(path, data), "xlsx"
    else:
        text, encoding = text_of(path, data)
        rows = _table(path, text, columns, longest_cell_lines)
    if not rows:
        raise ImportRefused(f"{path.name} is empty.")
    return Sheet(path.name, encoding, tuple(rows))


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes; raises ImportRefused when it is missing, a folder, empty, or too large."""
    if not path.is_file():
        raise ImportRefused(f"There is no file {path}.")
    if path.stat().st_size > _LARGEST_BYTES:
        raise ImportRefused(f"{path.name} is larger than {_LARGEST_BYTES // 1_000_000} MB.")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ImportRefused(f"{path.name} cannot be opened: {error.strerror}.") from error
    if not data.strip():
        raise ImportRefused(f"{path.name} is empty.")
    return data


def text_of(path: Path, data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding; raises ImportRefused when the bytes are no Japanese text."""
    for magic, kind in _FOREIGN:
        if data.startswith(magic):
            raise ImportRefused(f"{path.name} is no table but {kind}.")
    try:
        text, encoding = decode(data)
    except UnicodeError as error:
        raise ImportRefused(f"{path.name} cannot be read: {error}.") from error
    if _MARKUP.match(text):
        raise ImportRefused(f"{path.name} is no table but a web page or XML.")
    return text, encoding


def _table(path: Path, text: str, columns: int, longest: int) -> list[Row]:
    try:
        rows = rows_of(text)
    except csv.Error as error:
        raise ImportRefused(f"{path.name} is no table: {error}.") from error
    for row in rows:
        if any(cell.count("\n") > longest for cell in row.cells):
            raise ImportRefused(
                f"{path.name} cannot be read: a quotation mark on line {row.line} is never closed."
            )
    if rows and max(len(row.cells) for row in rows) < columns:
        raise ImportRefused(f"{path.name} is no table: no line has {columns} cells.")
    return rows


def _workbook(path: Path, data: bytes) -> list[Row]:
    """The rows of the sheet that has most of them; cells that are merged downwards are filled."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > _LARGEST_UNPACKED:
                raise ImportRefused(f"{path.name} is too large.")
        book = load_workbook(BytesIO(data), data_only=True)
    except ImportRefused:
        raise
    except Exception as error:  # openpyxl raises many kinds for files that are no workbooks
        raise ImportRefused(f"{path.name} is no workbook that can be read.") from error
    sheets = [list(_rows(sheet)) for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return max(sheets, key=len, default=[])


def _rows(sheet: Any) -> Iterator[Row]:
    values = {(cell.row, cell.column): cell.value for line in sheet.iter_rows() for cell in line}
    for merged in sheet.merged_cells.ranges:
        if merged.min_col == merged.max_col:
            first = values.get((merged.min_row, merged.min_col))
            values.update(
                {(line, merged.min_col): first for line in range(merged.min_row, merged.max_row + 1)}
            )
    for line in range(1, sheet.max_row + 1):
        cells = tuple(_cell(values.get((line, column))) for column in range(1, sheet.max_column + 1))
        if any(cells):
            yield Row(line, cells)


def _cell(value: object) -> str:
    if isinstance(value, datetime) and value.time() == time():
        return f"{value:%Y-%m-%d}"
    if isinstance(value, date | datetime):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()
