"""Putting an import into the municipality's folder: all of its files, or none."""

from __future__ import annotations

import csv
import io
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import ContentInvalid
from knowledge.imports.report import FileChange, ImportRefused, ImportReport, Record, compare
from knowledge.tables import read_rows

_TEMPORARY = ".importing"
_KEPT = ".before-import"


@dataclass(frozen=True)
class ImportPlan:
    """An import that is ready: what it reports, and the text of each file that becomes another."""

    report: ImportReport
    contents: Mapping[Path, str]

    def write(self) -> None:
        """Write all files, or none; raises OSError, and then every file is as it was."""
        write_all(self.contents)


def write_all(contents: Mapping[Path, str]) -> None:
    """Write the texts beside their files, bring them to the disk, then rename them all; undo when one fails."""
    made = {path: path.with_name(path.name + _TEMPORARY) for path in contents}
    replaced: list[Path] = []
    try:
        for path, temporary in made.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(temporary, contents[path])
        for path, temporary in made.items():
            if path.exists():
                shutil.copy2(path, _kept(path))
            replaced.append(path)
            temporary.replace(path)
    except OSError:
        _undo(replaced)
        raise
    finally:
        for left in (*made.values(), *map(_kept, made)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    for folder in {path.parent for path in contents}:
        _to_disk(folder)


def csv_text(header: Sequence[str], rows: Iterable[Record]) -> str:
    """Return a CSV file's text with these columns."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([row.get(name, "") for name in header] for row in rows)
    return out.getvalue()


def records_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a file of the municipality by their columns; none where there is no file yet."""
    if not path.exists():
        return []
    try:
        rows = read_rows(path)
    except ContentInvalid as error:
        raise ImportRefused(f"The municipality's own {path.name} cannot be read: {error}") from error
    header = rows[0].cells if rows else ()
    return [{name: row.cell(at) for at, name in enumerate(header)} for row in rows[1:]]


def table_change(
    folder: Path, name: str, header: Sequence[str], rows: Sequence[Record], keys: Sequence[str]
) -> tuple[FileChange, dict[Path, str]]:
    """Return what changes in a CSV file of the municipality, and its new text where anything does."""
    path = folder / name
    before = records_of(path)
    change = compare(name, before, [{column: row.get(column, "") for column in header} for row in rows], keys)
    return change, {} if path.exists() and not change.changes else {path: csv_text(header, rows)}


def _kept(path: Path) -> Path:
    return path.with_name(path.name + _KEPT)


def _undo(replaced: Iterable[Path]) -> None:
    for path in replaced:
        if _kept(path).exists():
            _kept(path).replace(path)
        else:
            path.unlink(missing_ok=True)


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _to_disk(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
