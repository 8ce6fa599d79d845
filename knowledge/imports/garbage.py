"""`kakehashi import garbage`: a folder of 5374 into the municipality's garbage tables and its list of areas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.garbage.reader import is_label
from knowledge.imports.area_list import known_spellings, merged_areas
from knowledge.imports.collection_days import CollectionDays, read_collection_days
from knowledge.imports.report import FileChange, Finding, ImportRefused, ImportReport, Source
from knowledge.imports.sheets import Sheet, read_sheet
from knowledge.imports.writing import ImportPlan, table_change
from knowledge.tables import Row, parse_day, tidy

_AREA_DAYS = "area_days.csv"
_CENTRE = ("名称", "休止開始日", "休止終了日")
_DESCRIPTION = ("label", "sublabel", "description", "styles", "bgcolor")
_TARGET = ("label", "name", "notice", "furigana")
_REMARKS = ("ID", "注意事項")
_HOLIDAY = ("日付", "名称")
_DAY_IN_TEXT = re.compile(
    r"(?:\d{4}|令和\s*\w{1,2}|R\d{1,2})\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}日?|\d{8}"
)
_MOST_UNREADABLE = 0.5


@dataclass
class _Part:
    """One of the files beside area_days.csv, as it is read."""

    sheet: Sheet
    days: CollectionDays
    rows: list[dict[str, str]] = field(default_factory=list)
    unread: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)

    def left_out(self, row: Row, column: str, cell: str, reason: str) -> None:
        self.unread.append(Finding(self.sheet.file, row.line, column, cell, reason))

    def named(self, columns: tuple[str, ...], *, first: str = "") -> Iterator[tuple[Row, dict[str, str]]]:
        """Rows by their columns: by the header where it names them (`first` is its other name), else by position."""
        header = [tidy(cell).lower() for cell in self.sheet.rows[0].cells]
        has_header = bool({name.lower() for name in (*columns, first) if name} & set(header))
        names = [name.lower() for name in columns]
        at = [header.index(name) if name in header else -1 for name in names] if has_header else []
        if has_header and first and at[0] < 0 and first in header:
            at[0] = header.index(first)
        if not has_header or at[0] < 0:
            at = list(range(len(columns)))
        for row in self.sheet.rows[1 if has_header else 0 :]:
            yield row, {name: row.cell(place) for name, place in zip(columns, at, strict=True)}


def plan_garbage(folder: Path, municipality: Path) -> ImportPlan:
    """Return what a folder of 5374 would change; raises ImportRefused when its area_days.csv cannot be used.

    Files of 5374 that the folder lacks stay as the municipality has them.
    """
    if not folder.is_dir():
        raise ImportRefused(f"There is no folder {folder}.")
    found = _files(folder)
    if _AREA_DAYS not in found:
        raise ImportRefused(f"{folder} has no {_AREA_DAYS}.")
    sheet = read_sheet(found[_AREA_DAYS])
    days = read_collection_days(sheet)
    _as_the_municipality_writes(days, municipality, sheet)
    sources = [Source(sheet.file, sheet.encoding, len(days.rows) + days.left_out, days.left_out)]
    unread, notes = list(days.unread), list(days.notes)
    area_change, area_text, area_notes = merged_areas(municipality, days.areas())
    change, contents = table_change(municipality, f"garbage/{_AREA_DAYS}", days.header, days.rows, ["地名"])
    files: list[FileChange] = [change]
    parts: dict[str, _Part] = {}
    for name, (columns, keys, read) in _PARTS.items():
        if name in found:
            part = parts[name] = _read_part(found[name], days, read)
            sources.append(
                Source(
                    part.sheet.file, part.sheet.encoding, len(part.rows) + len(part.unread), len(part.unread)
                )
            )
            unread, notes = [*unread, *part.unread], [*notes, *part.notes]
            change, text = table_change(municipality, f"garbage/{name}", columns, part.rows, keys)
            files.append(change)
            contents |= text
        elif (municipality / "garbage" / name).exists():
            notes.append(Finding(name, 0, "", "", "not in the folder: the municipality's own stays"))
    notes += [*_unknown_places(sheet, days, parts), *area_notes]
    files.append(area_change)
    report = ImportReport(
        "garbage",
        municipality.name,
        tuple(sources),
        tuple(unread),
        tuple(notes),
        tuple(files),
        {"areas": len(days.rows), "categories": list(days.labels)},
    )
    return ImportPlan(report, {**contents, **area_text})


def _as_the_municipality_writes(days: CollectionDays, municipality: Path, sheet: Sheet) -> None:
    """Areas take the spelling of areas.yaml: else one area would be two, one of them without days."""
    known = known_spellings(municipality, [name for name, _ in days.areas()])
    for row, (name, _) in zip(days.rows, days.areas(), strict=True):
        if name in known:
            line = days.lines.pop(row["地名"])
            row["地名"] = row["地名"].replace(name, known[name], 1)
            days.lines[row["地名"]] = line
            reason = f"taken as {known[name]}, as areas.yaml writes it"
            days.notes.append(Finding(sheet.file, line, "地名", name, reason))


def _files(folder: Path) -> dict[str, Path]:
    """The CSV files of the folder, or of its folder `data`, by their name in lower case."""
    for place in (folder, folder / "data"):
        found = {path.name.lower(): path for path in sorted(place.glob("*")) if path.is_file()}
        if _AREA_DAYS in found:
            return found
    return {}


def _read_part(path: Path, days: CollectionDays, read: Callable[[_Part], None]) -> _Part:
    try:
        sheet = read_sheet(path, columns=1)
    except ImportRefused as refused:
        if not path.read_bytes().strip():  # an empty file says that there is nothing of the kind
            return _Part(Sheet(path.name, "UTF-8", ()), days)
        raise ImportRefused(f"{refused} Nothing was taken.") from refused
    part = _Part(sheet, days)
    read(part)
    total = len(part.rows) + len(part.unread)
    if len(part.unread) > _MOST_UNREADABLE * total:
        raise ImportRefused(
            f"{path.name}: {len(part.unread)} of {total} rows cannot be read; nothing was taken. "
            f"The first: {part.unread[0]}"
        )
    return part


def _centres(part: _Part) -> None:
    for row, record in part.named(_CENTRE):
        name, first, last = record.values()
        if not first and not last:
            part.rows.append(record)
            continue
        written = [*_DAY_IN_TEXT.findall(first), *_DAY_IN_TEXT.findall(last)]
        span = [parse_day(re.sub(r"\s+", "", day)) for day in written]
        if not name:
            part.left_out(row, "名称", "", "the row names no centre")
        elif len(span) != 2 or span[0] is None or span[1] is None or span[1] < span[0]:
            part.left_out(row, "休止開始日", f"{first} – {last}", f"{name}: this is no span of days YYYY/M/D")
        else:
            part.rows.append(
                {**record, "休止開始日": f"{span[0]:%Y/%m/%d}", "休止終了日": f"{span[1]:%Y/%m/%d}"}
            )


def _descriptions(part: _Part) -> None:
    known = {tidy(label): label for label in part.days.labels}
    for row, record in part.named(_DESCRIPTION):
        label = record["label"]
        if not is_label(label):
            continue
        if tidy(label) not in known:
            part.notes.append(Finding(part.sheet.file, row.line, "label", label, f"not in {_AREA_DAYS}"))
        part.rows.append({**record, "label": known.get(tidy(label), label)})


def _targets(part: _Part) -> None:
    known = {tidy(label): label for label in part.days.labels}
    unknown: set[str] = set()
    for row, record in part.named(_TARGET, first="type"):
        label, name = record["label"], record["name"]
        if not label or not name:
            part.left_out(row, "label" if not label else "name", name or label, "label or name is empty")
            continue
        if tidy(label) not in known and label not in unknown:
            unknown.add(label)
            part.notes.append(Finding(part.sheet.file, row.line, "label", label, f"not in {_AREA_DAYS}"))
        part.rows.append({**record, "label": known.get(tidy(label), label)})


def _remarks(part: _Part) -> None:
    for row, record in part.named(_REMARKS):
        if not record["ID"] or not record["注意事項"]:
            part.left_out(row, "ID", record["ID"] or record["注意事項"], "the row lacks its ID or its text")
        else:
            part.rows.append(record)


def _holidays(part: _Part) -> None:
    for row in part.sheet.rows:
        day = next((found for cell in row.cells if (found := parse_day(cell))), None)
        if day is None:
            if row is not part.sheet.rows[0]:
                part.left_out(row, "日付", row.cell(0), "there is no day in the row")
            continue
        name = next((cell for cell in row.cells if cell and not parse_day(cell)), "")
        record = {"日付": day.isoformat(), "名称": name}
        if record not in part.rows:
            part.rows.append(record)
    reason = (
        "kept beside the tables; whether nothing is collected on them stands in facts.yaml (garbage.holidays)"
    )
    part.notes.append(Finding(part.sheet.file, 0, "", "", f"{len(part.rows)} days: {reason}"))


def _unknown_places(sheet: Sheet, days: CollectionDays, parts: dict[str, _Part]) -> Iterator[Finding]:
    centres = {tidy(row["名称"]) for row in parts["center.csv"].rows} if "center.csv" in parts else set()
    remarks = {row["ID"] for row in parts["remarks.csv"].rows} if "remarks.csv" in parts else set()
    reported: set[str] = set()
    for row in days.rows:
        line = days.lines[row["地名"]]
        centre = row["センター"]
        if centres and centre and centre not in centres and centre not in reported:
            reported.add(centre)
            yield Finding(
                sheet.file, line, "センター", centre, "center.csv has no closing days for this centre"
            )
        for label in days.labels:
            for number in re.findall(r"\*(\S)(?:\s|$)", row[label]):
                if number not in remarks:
                    yield Finding(sheet.file, line, label, row[label], f"there is no remark {number}")


_PARTS: dict[str, tuple[tuple[str, ...], list[str], Callable[[_Part], None]]] = {
    "center.csv": (_CENTRE, ["名称", "休止開始日"], _centres),
    "description.csv": (_DESCRIPTION, ["label"], _descriptions),
    "target.csv": (_TARGET, ["label", "name"], _targets),
    "remarks.csv": (_REMARKS, ["ID"], _remarks),
    "holiday.csv": (_HOLIDAY, ["日付"], _holidays),
}
