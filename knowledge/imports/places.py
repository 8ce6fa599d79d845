"""Tables of places, whatever generation their header is of: rows by the names that the national standard uses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.imports.geojson import is_json, read_features
from knowledge.imports.place_cells import CellUnclear, phone, point
from knowledge.imports.report import Finding, ImportRefused, Source
from knowledge.imports.sheets import Sheet, read_bytes, read_sheet, text_of
from knowledge.tables import Row

NAME, KANA, ENGLISH, ADDRESS, TOWN = "名称", "名称_カナ", "名称_英字", "所在地_連結表記", "所在地_町字"
PREFECTURE, CITY, LATITUDE, LONGITUDE, PHONE = (
    "所在地_都道府県",
    "所在地_市区町村",
    "緯度",
    "経度",
    "電話番号",
)
URL, REMARK = "URL", "備考"
_NUMBER, _BUILDING, _BOTH = "所在地_番地以下", "方書", "緯度経度"

# Column of the standard data set → what older and other tables call it, compared by `header_name`.
PLACE_COLUMNS: dict[str, tuple[str, ...]] = {
    NAME: (
        "名称", "施設・場所名", "施設名", "施設名称", "避難所名", "避難所名称", "避難場所名", "避難場所名称", 
        "設置施設名", "名前", "name",
    ),
    KANA: (
        "名称_カナ", "名称カナ", "名称(カナ)", "施設名_カナ", "施設名カナ", "名称_かな", "フリガナ", "ふりがな", 
        "カナ", "name_kana",
    ),
    ENGLISH: ("名称_英字", "名称_英語", "名称英語", "名称(英語)", "英語名", "name_en", "nameenglish"),
    ADDRESS: ("所在地_連結表記", "住所", "所在地", "所在地住所", "設置場所住所", "施設所在地", "address"),
    TOWN: ("所在地_町字", "町字", "町名"),
    _NUMBER: ("所在地_番地以下", "番地以下"),
    _BUILDING: ("方書", "建物名等(方書)", "建物名"),
    PREFECTURE: ("所在地_都道府県", "都道府県名", "都道府県"),
    CITY: ("所在地_市区町村", "市区町村名", "市区町村"),
    LATITUDE: ("緯度", "緯度(北緯)", "latitude", "lat", "y"),
    LONGITUDE: ("経度", "経度(東経)", "longitude", "lon", "lng", "long", "x"),
    _BOTH: ("緯度経度", "緯度・経度", "緯度,経度", "座標", "位置情報", "経緯度"),
    PHONE: ("電話番号", "電話", "連絡先電話番号", "問い合わせ先電話番号", "tel", "telephonenumber", "phone"),
    URL: ("url", "ホームページ", "web"),
    REMARK: ("備考", "remarks", "note", "notes"),
}  # fmt: skip
_HEADER_WITHIN = 30
_MOST_UNREADABLE = 0.5
_LEAST_COLUMNS = 2


@dataclass
class Places:
    """The rows of a table by standard columns, beside each its row of the file, and what was met."""

    source: Source
    titles: tuple[str, ...]
    rows: list[tuple[Row, dict[str, str]]] = field(default_factory=list)
    unread: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)

    @property
    def header(self) -> tuple[str, ...]:
        """The titles of the columns as they are compared."""
        return tuple(header_name(title) for title in self.titles)

    def unclear(self, row: Row, column: str, cell: str, reason: str) -> None:
        """Note a cell that could not be read; its row stays."""
        self.unread.append(Finding(self.source.file, row.line, column, cell, reason))


def read_places(
    file: Path,
    columns: Mapping[str, tuple[str, ...]] = PLACE_COLUMNS,
    *,
    more: Sequence[re.Pattern[str]] = (),
) -> Places:
    """Return the places of a CSV, xlsx or GeoJSON file; raises ImportRefused when it is no table of places.

    `more` are patterns of further titles by which the header is known.
    """
    sheet, unread = _opened(file)
    top, header = _header(sheet, columns, more)
    at = {column: _at(header, names) for column, names in columns.items()}
    data = sheet.rows[top + 1 :]
    if not data:
        raise ImportRefused(f"{sheet.file} has a header but no row.")
    places = Places(Source(sheet.file, sheet.encoding, 0), header, unread=unread)
    blank = left_out = 0
    for row in data:
        record = {column: " ".join(row.cell(place).split()) for column, place in at.items() if place >= 0}
        if not any(record.get(column) for column in (NAME, ADDRESS, LATITUDE, _BOTH)):
            blank += 1
        elif not record[NAME]:
            left_out += 1
            places.unclear(row, NAME, record.get(ADDRESS, ""), "the row names no place")
        else:
            places.rows.append((row, _tidied(record, row, places)))
    total = len(data) - blank
    if not total:
        raise ImportRefused(f"{sheet.file} has a header but no place.")
    if left_out > _MOST_UNREADABLE * total:
        raise ImportRefused(f"{sheet.file}: {left_out} of {total} rows name no place; nothing was taken.")
    places.source = Source(sheet.file, sheet.encoding, total, left_out)
    return places


def header_name(cell: str) -> str:
    """Return a header as it is compared: width, spaces, case, # and signs that only look like ー make no difference."""
    text = re.sub(r"[\s#]", "", unicodedata.normalize("NFKC", cell)).lower()
    return re.sub("[―‐‑–—−]", "ー", text)


def without_repeats(places: Places) -> Iterator[tuple[Row, dict[str, str]]]:
    """Yield the rows, a row that says the same as an earlier one only once; that is noted."""
    seen: dict[tuple[tuple[str, str], ...], int] = {}
    for row, record in places.rows:
        key = tuple(sorted(record.items()))
        if key in seen:
            reason = f"the same as line {seen[key]}, taken once"
            places.notes.append(Finding(places.source.file, row.line, NAME, record[NAME], reason))
            continue
        seen[key] = row.line
        yield row, record


def _opened(file: Path) -> tuple[Sheet, list[Finding]]:
    data = read_bytes(file)
    if not data.startswith(b"PK"):
        text, encoding = text_of(file, data)
        if is_json(text):
            return read_features(file, text, encoding)
    return read_sheet(file), []


def _header(
    sheet: Sheet, columns: Mapping[str, tuple[str, ...]], more: Sequence[re.Pattern[str]]
) -> tuple[int, tuple[str, ...]]:
    """The line that names most columns, alone or with the group names in the line above it."""
    best: tuple[float, int, tuple[str, ...]] = (0.0, -1, ())
    for at, row in enumerate(sheet.rows[:_HEADER_WITHIN]):
        for cells, cost in ((row.cells, 0.0), (_two_lines(sheet, at), 0.5)):
            known = sum(_at(cells, names) >= 0 for names in columns.values())
            known += sum(any(one.search(header_name(cell)) for cell in cells) for one in more)
            if known - cost > best[0] and _at(cells, columns[NAME]) >= 0 and known >= _LEAST_COLUMNS:
                best = (known - cost, at, cells)
    if best[1] < 0:
        raise ImportRefused(
            f"{sheet.file}: no line has the column {NAME} and another one of a table of places."
        )
    return best[1], best[2]


def _two_lines(sheet: Sheet, at: int) -> tuple[str, ...]:
    above, below = (sheet.rows[at - 1] if at else Row(0, ())), sheet.rows[at]
    width = max(len(above.cells), len(below.cells))
    return tuple(below.cell(column) or above.cell(column) for column in range(width))


def _at(header: Sequence[str], names: Sequence[str]) -> int:
    """The column that has the first of the names; -1 when none has."""
    cells = [header_name(cell) for cell in header]
    return next((cells.index(known) for name in names if (known := header_name(name)) in cells), -1)


def _tidied(record: dict[str, str], row: Row, places: Places) -> dict[str, str]:
    tidy = {**record, **_place_on_map(record, row, places)}
    tidy.pop(_BOTH, None)
    building, number = tidy.pop(_BUILDING, ""), tidy.pop(_NUMBER, "")
    parts = (tidy.get(PREFECTURE, ""), tidy.get(CITY, ""), tidy.get(TOWN, ""), number)
    address = tidy.get(ADDRESS) or ("".join(parts) if parts[2] else "")
    tidy[ADDRESS] = f"{address} {building}".strip() if building not in address else address
    try:
        tidy[PHONE], note = phone(record.get(PHONE, ""))
    except CellUnclear as error:
        tidy[PHONE], note = "", ""
        places.unclear(row, PHONE, record[PHONE], str(error))
    if note:
        places.notes.append(Finding(places.source.file, row.line, PHONE, record[PHONE], note))
    return tidy


def _place_on_map(record: Mapping[str, str], row: Row, places: Places) -> dict[str, str]:
    latitude, longitude = record.get(LATITUDE, ""), record.get(LONGITUDE, "")
    cells = (latitude, longitude) if latitude or longitude else (record.get(_BOTH, ""), "")
    shown = ", ".join(filter(None, cells))
    try:
        found = point(*cells)
    except CellUnclear as error:
        places.unclear(row, f"{LATITUDE}、{LONGITUDE}", shown, f"{error}: taken without them")
        return {LATITUDE: "", LONGITUDE: ""}
    if found.note:
        places.notes.append(
            Finding(places.source.file, row.line, f"{LATITUDE}、{LONGITUDE}", shown, found.note)
        )
    return {LATITUDE: found.latitude, LONGITUDE: found.longitude}
