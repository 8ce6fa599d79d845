"""A municipality's shelters, from the table that it publishes as open data."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from knowledge.areas import Area, Areas
from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.tables import Row, read_rows

# Hazard → what its column's name holds: the standard set writes 災害種別_洪水, older ones the hazard alone.
_HAZARD_COLUMNS = {
    "flood": "洪水",
    "landslide": "崖崩れ",
    "storm-surge": "高潮",
    "earthquake": "地震",
    "tsunami": "津波",
    "fire": "大規模な火事",
    "inland-flood": "内水氾濫",
    "volcano": "火山現象",
}
_NAMES = ("名称", "施設・場所名")
_ADDRESSES = ("所在地_連結表記", "住所")
_TOWN, _ENGLISH, _PHONE, _CAPACITY, _REMARK = "所在地_町字", "名称_英字", "電話番号", "想定収容人数", "備考"
_YES = {"1", "1.0", "○", "〇", "◯", "有", "true"}
_NO = {"", "0", "0.0", "×", "✕", "無", "false", "-"}


@dataclass(frozen=True)
class Shelter:
    """One place: `hazards` are those it is safe from, `remark_ja` the municipality's note."""

    name_ja: str
    romaji: str
    address: str
    area: str | None
    hazards: tuple[str, ...]
    capacity: int | None
    phone: str
    remark_ja: str


@dataclass(frozen=True)
class Shelters:
    """All shelters in the order of the table, with the cells that could not be read."""

    all: tuple[Shelter, ...]
    problems: tuple[Problem, ...]

    @classmethod
    def load(cls, path: Path, areas: Areas) -> "Shelters":
        """Return the shelters of a CSV file; raise ContentInvalid when no line names the columns."""
        rows = read_rows(path)
        top = next(
            (index for index, row in enumerate(rows) if set(map(_header, row.cells)) & set(_NAMES)), None
        )
        if top is None:
            raise ContentInvalid([problem(path, 0, "no line has the column 名称")])
        reader = _Reader(path, [_header(cell) for cell in rows[top].cells], areas, [])
        shelters = tuple(shelter for row in rows[top + 1 :] if (shelter := reader.read(row)))
        return cls(shelters, tuple(reader.problems))

    def nearest_first(self, area: Area | None) -> tuple[tuple[Shelter, ...], tuple[Shelter, ...]]:
        """Return the shelters of the area and the others, each in the order of the table."""
        here = tuple(shelter for shelter in self.all if area is not None and shelter.area == area.id)
        return here, tuple(shelter for shelter in self.all if shelter not in here)


def _header(cell: str) -> str:
    """Header cells hold full-width forms, spaces and dashes that only look like ー."""
    return re.sub(r"[\s#]", "", unicodedata.normalize("NFKC", cell)).replace("―", "ー")


@dataclass(frozen=True)
class _Reader:
    path: Path
    header: list[str]
    areas: Areas
    problems: list[Problem]

    def read(self, row: Row) -> Shelter | None:
        name = self._cell(row, _NAMES)
        if not name:
            self.problems.append(problem(self.path, row.line, "the row names no place"))
            return None
        address = self._cell(row, _ADDRESSES)
        return Shelter(
            name_ja=name,
            romaji=self._cell(row, (_ENGLISH,)),
            address=address,
            area=self._area(self._cell(row, (_TOWN,)), address),
            hazards=tuple(key for key in _HAZARD_COLUMNS if self._flag(row, key)),
            capacity=self._capacity(row),
            phone=self._cell(row, (_PHONE,)),
            remark_ja=self._cell(row, (_REMARK,)),
        )

    def _cell(self, row: Row, names: Iterable[str]) -> str:
        return next((row.cell(self.header.index(name)) for name in names if name in self.header), "")

    def _flag(self, row: Row, hazard: str) -> bool:
        column = next((at for at, name in enumerate(self.header) if _HAZARD_COLUMNS[hazard] in name), -1)
        cell = unicodedata.normalize("NFKC", row.cell(column)).lower()
        if cell not in _YES | _NO:
            reason = f"{_HAZARD_COLUMNS[hazard]}: neither yes nor no, taken as not safe"
            self.problems.append(problem(self.path, row.line, reason, cell=cell))
        return cell in _YES

    def _capacity(self, row: Row) -> int | None:
        cell = (
            unicodedata.normalize("NFKC", self._cell(row, (_CAPACITY,))).replace(",", "").removesuffix("人")
        )
        if cell and not cell.isdigit():
            self.problems.append(problem(self.path, row.line, f"{_CAPACITY}: no number", cell=cell))
        return int(cell) if cell.isdigit() else None

    def _area(self, town: str, address: str) -> str | None:
        by_town = [area.id for area in self.areas if town and area.name_ja == town]
        by_address = [area.id for area in self.areas if area.name_ja in address]
        found = by_town or by_address
        return found[0] if len(found) == 1 else None
