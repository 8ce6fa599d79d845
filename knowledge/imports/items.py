"""`kakehashi import items`: a city's dictionary of things into its items.csv, joined to the names in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from knowledge.garbage.categories import Categories
from knowledge.imports.item_columns import LABEL, NAME, NOTE, READING, ROLES, Columns, guessed_columns
from knowledge.imports.report import Finding, ImportRefused, ImportReport, Source
from knowledge.imports.sheets import Sheet, read_sheet
from knowledge.imports.writing import ImportPlan, table_change
from knowledge.item_names import join
from knowledge.items import Items
from knowledge.tables import Row

FILE = "items.csv"
_MOST_UNREADABLE = 0.5
_LONGEST_NAME = 100


def plan_items(file: Path, municipality: Path, content: Path, columns: Mapping[str, str]) -> ImportPlan:
    """Return what a dictionary of things would change; `columns` names the columns of 品目, 読み, 分別区分, 出し方.

    What is not named is guessed; the guess stands in the report's figures (`columns`). Raises ImportRefused.
    """
    unknown = [role for role in columns if role not in ROLES]
    if unknown:
        raise ImportRefused(f"{'、'.join(unknown)} is none of {'、'.join(ROLES)}.")
    sheet = read_sheet(file)
    categories = Categories.load(content / "categories.yaml")
    found = guessed_columns(sheet, categories, columns)
    data = sheet.rows[found.header_at + 1 :]
    if not data:
        raise ImportRefused(f"{sheet.file} has a header but no row.")
    rows, unread = _rows(sheet, data, found)
    if len(unread) > _MOST_UNREADABLE * len(data) or not rows:
        first = f" The first: {unread[0]}." if unread else ""
        raise ImportRefused(f"{sheet.file}: {len(unread)} of {len(data)} rows cannot be read.{first}")
    taken, notes = _once(sheet, rows)
    change, contents = table_change(municipality, FILE, ROLES, taken, [NAME])
    labels = Counter(row[LABEL] for row in taken)
    strange = {label: count for label, count in labels.items() if categories.of_label(label) is None}
    notes += [
        Finding(sheet.file, 0, LABEL, label, f"no category of Kakehashi: {count} things, shown in Japanese")
        for label, count in sorted(strange.items(), key=lambda pair: -pair[1])
    ]
    if found.swapped:
        notes.insert(
            0, Finding(sheet.file, 0, "", "", "品目 and 分別区分 seem to be swapped: read the other way")
        )
    report = ImportReport(
        "items",
        municipality.name,
        (Source(sheet.file, sheet.encoding, len(data), len(unread)),),
        tuple(unread),
        tuple(notes),
        (change,),
        _figures(found, taken, strange, Items.load(content / FILE)),
    )
    return ImportPlan(report, contents)


def _rows(
    sheet: Sheet, data: Sequence[Row], columns: Columns
) -> tuple[list[tuple[Row, dict[str, str]]], list[Finding]]:
    rows: list[tuple[Row, dict[str, str]]] = []
    unread: list[Finding] = []
    header = [" ".join(cell.split()) for cell in columns.header]
    for row in data:
        record = {role: columns.cell(row, role) for role in ROLES}
        name, label = record[NAME], record[LABEL]
        if columns.header_at >= 0 and [" ".join(cell.split()) for cell in row.cells][: len(header)] == header:
            reason, cell, column = "the header again", "", ""
        elif not name or not label:
            column = NAME if not name else LABEL
            reason, cell = f"{column} is empty", next((cell for cell in row.cells if cell), "")
        elif len(name) > _LONGEST_NAME:
            reason, cell, column = f"longer than {_LONGEST_NAME} characters: no name of a thing", name, NAME
        else:
            rows.append((row, record))
            continue
        unread.append(Finding(sheet.file, row.line, column, cell, reason))
    return rows, unread


def _once(
    sheet: Sheet, rows: Sequence[tuple[Row, dict[str, str]]]
) -> tuple[list[dict[str, str]], list[Finding]]:
    """Every name once: readings tell two things apart, and two answers for one thing are both told."""
    notes: list[Finding] = []
    by_name: dict[str, list[tuple[Row, dict[str, str]]]] = {}
    for row, record in rows:
        by_name.setdefault(record[NAME], []).append((row, record))
    taken: dict[str, dict[str, str]] = {}
    for name, same in by_name.items():
        different = list({tuple(record.items()): record for _, record in same}.values())
        readings = {record[READING] for record in different}
        if len(different) > 1 and len(readings) == len(different) and "" not in readings:
            for record in different:
                taken[f"{name}（{record[READING]}）"] = {**record, NAME: f"{name}（{record[READING]}）"}
            reason = "the name stands twice, with two readings: taken as two things"
        elif len(different) > 1:
            taken[name] = _together(different)
            reason = "the name stands more than once: what its lines say is shown together"
        else:
            taken[name] = different[0]
            reason = "the same line again, taken once"
        if len(same) > 1:
            lines = ", ".join(str(row.line) for row, _ in same)
            notes.append(Finding(sheet.file, same[1][0].line, NAME, name, f"{reason} (lines {lines})"))
    return list(taken.values()), notes


def _together(records: Sequence[dict[str, str]]) -> dict[str, str]:
    labels = list(dict.fromkeys(record[LABEL] for record in records))
    notes = [record[NOTE] for record in records]
    if len(labels) > 1:
        notes = [f"{record[LABEL]}：{record[NOTE]}" for record in records if record[NOTE]]
    said = [note if note.endswith("。") else f"{note}。" for note in dict.fromkeys(filter(None, notes))]
    return {**records[0], LABEL: "／".join(labels), NOTE: "".join(said)}


def _figures(
    columns: Columns, rows: Sequence[dict[str, str]], strange: Mapping[str, int], items: Items
) -> dict[str, Any]:
    joined = join([(row[NAME], row[READING]) for row in rows], items)
    languages: Counter[str] = Counter()
    for one in joined.values():
        languages.update(code for code, names in one.item.names.items() if names)
    return {
        "columns": columns.shown(),
        "things": len(rows),
        "with names in other languages": len(joined),
        "of these the very thing": sum(one.same for one in joined.values()),
        "things of Kakehashi found": f"{len({one.item.id for one in joined.values()})} of {len(items)}",
        "rows per language": dict(languages.most_common()),
        "labels without a category": list(strange),
    }
