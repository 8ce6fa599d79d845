"""A municipality's other places (AED, hospitals, Wi-Fi, public facilities), from the tables that it publishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import ContentInvalid, problem
from knowledge.tables import Row, read_rows

COLUMNS = ("名称", "名称_カナ", "名称_英字", "住所", "緯度", "経度", "電話番号", "利用時間", "URL", "備考")
KINDS = ("aed", "care", "facility", "hospital", "preschool", "toilet", "wifi")


@dataclass(frozen=True)
class Facility:
    """One place: `latitude` and `longitude` in degrees, or None; `hours_ja` and `notes_ja` as the city wrote them."""

    name_ja: str
    kana: str
    english: str
    address: str
    latitude: float | None
    longitude: float | None
    phone: str
    hours_ja: str
    url: str
    notes_ja: str


@dataclass(frozen=True)
class Facilities:
    """A municipality's places by kind, each in the order of its table."""

    by_kind: Mapping[str, tuple[Facility, ...]]

    @classmethod
    def load(cls, folder: Path) -> Facilities:
        """Return the places of a folder's `<kind>.csv`, none where there is no folder; raise ContentInvalid."""
        return cls({path.stem: _read(path) for path in sorted(folder.glob("*.csv"))})

    def of(self, kind: str) -> tuple[Facility, ...]:
        """Return the places of a kind, in the order of the table."""
        return self.by_kind.get(kind, ())


def _read(path: Path) -> tuple[Facility, ...]:
    rows = read_rows(path)
    header = rows[0].cells if rows else ()
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        raise ContentInvalid([problem(path, 1, f"columns missing: {', '.join(missing)}")])
    at = {name: header.index(name) for name in COLUMNS}
    return tuple(_facility(path, row, at) for row in rows[1:])


def _facility(path: Path, row: Row, at: Mapping[str, int]) -> Facility:
    name, kana, english, address, latitude, longitude, phone, hours, url, notes = (
        row.cell(at[column]) for column in COLUMNS
    )
    if not name:
        raise ContentInvalid([problem(path, row.line, "the row names no place")])
    try:
        north, east = (float(latitude), float(longitude)) if latitude and longitude else (None, None)
    except ValueError as error:
        raise ContentInvalid([problem(path, row.line, "no latitude and longitude", cell=latitude)]) from error
    return Facility(name, kana, english, address, north, east, phone, hours, url, notes)
