"""area_days.csv of a city, brought into one form: which column is what, and what each cell says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from knowledge.garbage.cells import CellUnreadable, parse_cell
from knowledge.garbage.reader import is_label, name_and_reading
from knowledge.imports.report import Finding, ImportRefused
from knowledge.imports.sheets import Sheet
from knowledge.imports.wording import in_tokens
from knowledge.retrieval.normalise import fold
from knowledge.tables import Row, parse_day, tidy

NAME, CENTRE = "地名", "センター"
_NAMES = re.compile("地名|地区|地域|町名|町丁|町会|校下|校区|エリア|住所|area")
_CENTRES = re.compile("せんたー|center|centre")
_READINGS = re.compile("^(読み.*|よみ.*|ふりがな|かな|kana|.*_かな)$")
_NO_CATEGORY = re.compile("備考|注意|注記|めも|^郵便|こーど|^id$|^no\\.?$|番号|電話|url|緯度|経度|更新")
_SEPARATORS = re.compile("[・、,，/／\\s]+")
_HEADER_WITHIN = 10
_MOST_UNREADABLE = 0.5


@dataclass(frozen=True)
class Columns:
    """Where the columns are; `centre` and `reading` are -1 where the file has none. Labels may repeat."""

    line: int
    at: int
    name: int
    centre: int
    reading: int
    labels: Mapping[int, str]


@dataclass
class CollectionDays:
    """The areas' rows in one form, and what was met in reading them."""

    labels: tuple[str, ...]
    rows: list[dict[str, str]] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    unread: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    left_out: int = 0

    @property
    def header(self) -> tuple[str, ...]:
        """The columns of the municipality's area_days.csv."""
        return (NAME, CENTRE, *self.labels)

    def areas(self) -> list[tuple[str, str]]:
        """Return the name and, where the table has it, the reading of each area."""
        return [name_and_reading(row[NAME]) for row in self.rows]


def read_collection_days(sheet: Sheet) -> CollectionDays:
    """Return the rows of area_days; raises ImportRefused when it is no such table, or most of it cannot be read.

    A cell that cannot be read stays as it is: the calendar gives no day for it and residents are told to ask.
    """
    columns = _columns(sheet)
    days = CollectionDays(tuple(dict.fromkeys(columns.labels.values())))
    data = sheet.rows[columns.at + 1 :]
    if not data:
        raise ImportRefused(f"{sheet.file} has a header but no area.")
    _report_strays(sheet, columns, data, days)
    found: dict[str, list[tuple[Row, dict[str, str]]]] = {}
    cells = bad = 0
    for row in data:
        record, filled, unreadable = _record(sheet, columns, row, days)
        cells, bad = cells + filled, bad + unreadable
        if not record[NAME]:
            days.left_out += 1
            days.unread.append(Finding(sheet.file, row.line, NAME, "", "the row names no area"))
            continue
        found.setdefault(name_and_reading(record[NAME])[0], []).append((row, record))
    if cells and bad > _MOST_UNREADABLE * cells:
        raise ImportRefused(
            f"{sheet.file}: {bad} of {cells} cells are no collection days; nothing was taken."
        )
    for same in found.values():
        _take(sheet, same, days)
    if days.left_out > _MOST_UNREADABLE * len(data):
        raise ImportRefused(
            f"{sheet.file}: {days.left_out} of {len(data)} rows cannot be read; nothing was taken."
        )
    return days


def _take(sheet: Sheet, same: list[tuple[Row, dict[str, str]]], days: CollectionDays) -> None:
    (first, record), *others = same
    for row, other in others:
        days.left_out += 1
        if other == record:
            reason = f"the same as line {first.line}, taken once"
            days.notes.append(Finding(sheet.file, row.line, NAME, record[NAME], reason))
        else:
            reason = f"the area is also on line {first.line}, with other days: neither is used"
            days.unread.append(Finding(sheet.file, row.line, NAME, record[NAME], reason))
    if all(other == record for _, other in others):
        days.rows.append(record)
        days.lines[record[NAME]] = first.line
    else:
        days.left_out += 1


def _columns(sheet: Sheet) -> Columns:
    top = next((at for at, row in enumerate(sheet.rows[:_HEADER_WITHIN]) if _at(row, _CENTRES) >= 0), -1)
    if top < 0:
        top = next((at for at, row in enumerate(sheet.rows[:_HEADER_WITHIN]) if _at(row, _NAMES) >= 0), -1)
    if top < 0:
        raise ImportRefused(f"{sheet.file}: no line names the columns 地名 and センター and the categories.")
    header = sheet.rows[top]
    reading, centre = _at(header, _READINGS), _at(header, _CENTRES)
    named = _at(header, _NAMES, but=(reading, centre))
    name = named if named >= 0 else max(0, centre - 1)
    if centre < 0 and _is_centre(sheet, top, name + 1):
        centre = name + 1
    labels = {
        at: " ".join(cell.split())
        for at, cell in enumerate(header.cells)
        if at > max(name, centre) and at != reading and is_label(cell) and not _NO_CATEGORY.search(fold(cell))
    }
    if not labels:
        raise ImportRefused(f"{sheet.file}: no column after 地名 and センター names a category.")
    return Columns(header.line, top, name, centre, reading, labels)


def _at(row: Row, pattern: re.Pattern[str], *, but: tuple[int, ...] = ()) -> int:
    cells = enumerate(fold(tidy(cell)) for cell in row.cells)
    return next((at for at, cell in cells if at not in but and pattern.search(cell)), -1)


def _is_centre(sheet: Sheet, top: int, at: int) -> bool:
    """A column without a telling header is the centre's unless its cells are collection days."""
    cells = [row.cell(at) for row in sheet.rows[top + 1 :] if row.cell(at)]
    days = sum(readable(cell) is not None for cell in cells)
    return not sheet.rows[top].cell(at) or (bool(cells) and days * 2 < len(cells))


def readable(cell: str) -> str | None:
    """Return a cell in the grammar of 5374, or None when not all of it can be read."""
    for text in (cell, _SEPARATORS.sub(" ", cell), _dates(cell), in_tokens(cell)):
        if text is None:
            continue
        try:
            rule = parse_cell(text)
        except CellUnreadable:
            continue
        if not rule.unreadable and (rule.gives_dates or rule.remarks):
            return " ".join(unicodedata.normalize("NFKC", text).split())
    return None


def _dates(cell: str) -> str | None:
    """Whole dates in another notation (`2026/4/1`, `令和8年4月1日`) as the grammar writes them."""
    days = [parse_day(part) for part in re.split("[・、,，\\s]+", cell)]
    return None if None in days else " ".join(f"{day:%Y%m%d}" for day in days if day)


def _record(
    sheet: Sheet, columns: Columns, row: Row, days: CollectionDays
) -> tuple[dict[str, str], int, int]:
    """Return the row in one form, how many cells it fills and how many of them cannot be read."""
    name = " ".join(row.cell(columns.name).split())
    kana = row.cell(columns.reading)
    record = {NAME: f"{name}({kana})" if kana and name and not name_and_reading(name)[1] else name}
    record[CENTRE] = "" if row.cell(columns.centre).upper() == "NULL" else tidy(row.cell(columns.centre))
    record |= dict.fromkeys(days.labels, "")
    filled = bad = 0
    for at, label in columns.labels.items():
        cell = row.cell(at)
        if not is_label(cell):
            continue
        filled += 1
        text, reason = _understood(cell)
        bad += bool(reason)
        if reason:
            days.unread.append(Finding(sheet.file, row.line, label, cell, reason))
        elif text != " ".join(unicodedata.normalize("NFKC", cell).split()):
            days.notes.append(Finding(sheet.file, row.line, label, cell, f"read as {text}"))
        if record[label] and record[label] != text:
            reason = f"another column {label} says {record[label]}: neither is used"
            days.unread.append(Finding(sheet.file, row.line, label, cell, reason))
            text = f"{record[label]} / {text}"
        record[label] = text
    return record, filled, bad


def _understood(cell: str) -> tuple[str, str]:
    """Return the cell in the grammar and no reason, or as it is and why it cannot be read."""
    text = readable(cell)
    if text is not None:
        return text, ""
    try:
        return " ".join(cell.split()), "; ".join(parse_cell(cell).unreadable) or "it names no day"
    except CellUnreadable as error:
        return " ".join(cell.split()), str(error)


def _report_strays(sheet: Sheet, columns: Columns, data: tuple[Row, ...], days: CollectionDays) -> None:
    """Cells right of the centre in columns that name no category."""
    known = {columns.name, columns.centre, columns.reading, *columns.labels}
    header = sheet.rows[columns.at]
    for row in data:
        for at in _strays(row, columns, known):
            if header.cell(at):
                continue
            reason = f"column {at + 1} has no label"
            days.unread.append(Finding(sheet.file, row.line, "", row.cell(at), reason))
    for at, cell in enumerate(header.cells):
        if at > max(columns.name, columns.centre) and at not in known and is_label(cell):
            days.notes.append(
                Finding(sheet.file, header.line, cell, "", "the column names no category: not taken")
            )


def _strays(row: Row, columns: Columns, known: set[int]) -> Iterator[int]:
    for at in range(max(columns.name, columns.centre) + 1, len(row.cells)):
        if at not in known and is_label(row.cell(at)):
            yield at
