"""Reading the five files of 5374. What can be read is taken exactly; what cannot is named with its place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.garbage.cells import CellRule, CellUnreadable, parse_cell
from knowledge.tables import Row, parse_day, read_rows, tidy

_KANA_READING = re.compile(r"^(.*?)[(（]([ぁ-ゖァ-ヶー・ ]+)[)）]$")
_SEPARATOR_LABEL = re.compile(r"^[-‐–—―ー─_=＝・.\s]+$")
_UNKNOWN_CENTRE = "NULL"
_REMARK_COLUMNS = 2
_LABEL_COLUMNS = ("label", "type")


@dataclass(frozen=True)
class CollectionArea:
    """One row of area_days: the rule of each category, and the labels of which not all could be read."""

    name: str
    reading: str
    centre: str
    rules: Mapping[str, CellRule]
    unreadable: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Closure:
    """Days on which a centre is closed, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


@dataclass(frozen=True)
class Target:
    """One thing of target.csv: its category's label, name and notice."""

    label: str
    name: str
    notice: str


@dataclass(frozen=True)
class GarbageTables:
    """All that the files say, with the problems met in them."""

    labels: tuple[str, ...]
    areas: Mapping[str, CollectionArea]
    closures: Mapping[str, Closure]
    descriptions: Mapping[str, str]
    targets: tuple[Target, ...]
    remarks: Mapping[str, str]
    problems: tuple[Problem, ...] = field(default=(), compare=False)


def read_tables(folder: Path) -> GarbageTables:
    """Return the tables of a folder; only area_days.csv must be there. Raise ContentInvalid when it cannot be used."""
    problems: list[Problem] = []
    closures = _closures(folder / "center.csv", problems)
    remarks = _remarks(folder / "remarks.csv")
    labels, areas = _areas(folder / "area_days.csv", closures, remarks, problems)
    descriptions = _descriptions(folder / "description.csv", labels, problems)
    targets = _targets(folder / "target.csv", labels, problems)
    return GarbageTables(labels, areas, closures, descriptions, targets, remarks, tuple(problems))


def name_and_reading(full_name: str) -> tuple[str, str]:
    """Return an area's name and the reading that stands in brackets behind it, as in `榎町(えのまち)`."""
    match = _KANA_READING.match(full_name)
    return (match[1].strip(), match[2].strip()) if match and match[1].strip() else (full_name, "")


def is_label(label: str) -> bool:
    """Return whether a header names a category: some are only a line (`---`)."""
    return bool(label) and not _SEPARATOR_LABEL.match(label)


def _optional_rows(path: Path) -> list[Row]:
    return read_rows(path) if path.exists() else []


def _closures(path: Path, problems: list[Problem]) -> dict[str, Closure]:
    closures: dict[str, Closure] = {}
    for row in _optional_rows(path)[1:]:
        name, first_text, last_text = row.cell(0), row.cell(1), row.cell(2)
        closures.pop(tidy(name), None)
        if not first_text and not last_text:
            continue
        first, last = parse_day(first_text), parse_day(last_text)
        if first is None or last is None or last < first:
            wrong = f"{first_text} – {last_text}"
            problems.append(problem(path, row.line, f"{name}: this is no span of days YYYY/M/D", cell=wrong))
            continue
        closures[tidy(name)] = Closure(first, last)
    return closures


def _remarks(path: Path) -> dict[str, str]:
    rows = [row for row in _optional_rows(path) if len(row.cells) >= _REMARK_COLUMNS]
    return {row.cell(0): row.cell(1) for row in rows if row.cell(0).upper() != "ID" and row.cell(1)}


def _areas(
    path: Path, closures: Mapping[str, Closure], remarks: Mapping[str, str], problems: list[Problem]
) -> tuple[tuple[str, ...], dict[str, CollectionArea]]:
    rows = _optional_rows(path)
    if len(rows) < 2:
        raise ContentInvalid([problem(path, 0, "the file is missing or has no area")])
    header = rows[0]
    centre = next((index for index, cell in enumerate(header.cells) if "センター" in cell), 1)
    columns = {index: label for index, label in enumerate(header.cells) if index > centre and is_label(label)}
    if not columns:
        raise ContentInvalid([problem(path, header.line, "no category after the column センター")])
    _report_cells_without_label(path, rows[1:], columns, centre, problems)
    reader = _AreaReader(path, centre, columns, closures, remarks, problems)
    areas: dict[str, CollectionArea] = {}
    first_lines: dict[str, int] = {}
    twice: set[str] = set()
    for row in rows[1:]:
        area = reader.read(row)
        if area is None:
            continue
        if area.name in areas and areas[area.name] != area:
            twice.add(area.name)
            reason = f"the area is also on line {first_lines[area.name]}, with other days: neither is used"
            problems.append(problem(path, row.line, reason, cell=area.name))
        areas.setdefault(area.name, area)
        first_lines.setdefault(area.name, row.line)
    labels = tuple(dict.fromkeys(columns.values()))
    return labels, {name: area for name, area in areas.items() if name not in twice}


def _report_cells_without_label(
    path: Path, rows: list[Row], columns: Mapping[int, str], centre: int, problems: list[Problem]
) -> None:
    for row in rows:
        for index in range(centre + 1, len(row.cells)):
            if index not in columns and row.cell(index) and not _SEPARATOR_LABEL.match(row.cell(index)):
                problems.append(
                    problem(path, row.line, f"column {index + 1} has no label", cell=row.cell(index))
                )


@dataclass(frozen=True)
class _AreaReader:
    path: Path
    centre: int
    columns: Mapping[int, str]
    closures: Mapping[str, Closure]
    remarks: Mapping[str, str]
    problems: list[Problem]

    def read(self, row: Row) -> CollectionArea | None:
        full_name = row.cell(self.centre - 1)
        if not full_name:
            self.problems.append(problem(self.path, row.line, "the row names no area"))
            return None
        name, reading = name_and_reading(full_name)
        rules, unreadable = self._rules(row)
        return CollectionArea(name, reading, self._centre(row), rules, frozenset(unreadable))

    def _rules(self, row: Row) -> tuple[dict[str, CellRule], set[str]]:
        rules: dict[str, CellRule] = {}
        unreadable: set[str] = set()
        for index, label in self.columns.items():
            cell = row.cell(index)
            if not cell or _SEPARATOR_LABEL.match(cell):
                continue
            try:
                rules[label] = parse_cell(cell)
            except CellUnreadable as error:
                unreadable.add(label)
                self.problems.append(problem(self.path, row.line, f"{label}: {error}", cell=cell))
                continue
            if rules[label].unreadable:
                unreadable.add(label)
                reasons = "; ".join(rules[label].unreadable)
                self.problems.append(problem(self.path, row.line, f"{label}: {reasons}", cell=cell))
            for number in rules[label].remarks:
                if number not in self.remarks:
                    reason = f"{label}: there is no remark {number}"
                    self.problems.append(problem(self.path, row.line, reason, cell=cell))
        return rules, unreadable

    def _centre(self, row: Row) -> str:
        name = row.cell(self.centre)
        if name and name.upper() != _UNKNOWN_CENTRE and self.closures and tidy(name) not in self.closures:
            reason = "center.csv has no closing days for this centre"
            self.problems.append(problem(self.path, row.line, reason, cell=name))
        return tidy(name)


def _descriptions(path: Path, labels: tuple[str, ...], problems: list[Problem]) -> dict[str, str]:
    known = {tidy(label): label for label in labels}
    found: dict[str, str] = {}
    for row in _optional_rows(path)[1:]:
        label = known.get(tidy(row.cell(0)))
        if label is not None:
            found[label] = row.cell(2)
        elif is_label(row.cell(0)):
            problems.append(problem(path, row.line, "no such category in area_days.csv", cell=row.cell(0)))
    return found


def _targets(path: Path, labels: tuple[str, ...], problems: list[Problem]) -> tuple[Target, ...]:
    rows = _optional_rows(path)
    if not rows:
        return ()
    header = [cell.lower() for cell in rows[0].cells]
    label_at = next((header.index(name) for name in _LABEL_COLUMNS if name in header), 0)
    name_at = header.index("name") if "name" in header else label_at + 1
    notice_at = header.index("notice") if "notice" in header else name_at + 1
    known = {tidy(label): label for label in labels}
    targets = []
    reported: set[str] = set()
    for row in rows[1:]:
        label = row.cell(label_at)
        if tidy(label) not in known and label not in reported:
            reported.add(label)
            problems.append(problem(path, row.line, "no such category in area_days.csv", cell=label))
        targets.append(Target(known.get(tidy(label), label), row.cell(name_at), row.cell(notice_at)))
    return tuple(targets)
