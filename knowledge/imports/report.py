"""What an import read, what it would change, and what it could not read: the same for every format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Kind = Literal["added", "changed", "removed"]
Record = Mapping[str, str]


class ImportRefused(ValueError):
    """Nothing of the file can be taken; the text is one sentence that says why."""


@dataclass(frozen=True)
class Finding:
    """One place of a source. `line` counts from 1, in GeoJSON it counts the features; 0 means the whole file."""

    file: str
    line: int
    column: str
    cell: str
    reason: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        named = " ".join(part for part in (self.column, f"[{self.cell}]" if self.cell else "") if part)
        return f"{place}  {named}{': ' if named else ''}{self.reason}"


@dataclass(frozen=True)
class Source:
    """One file that was read: rows of data, and how many of them were left out."""

    file: str
    encoding: str
    rows: int
    left_out: int = 0


@dataclass(frozen=True)
class Change:
    """One row of a file of the municipality, before and after; the missing side is empty."""

    kind: Kind
    key: str
    before: Record
    after: Record

    def __str__(self) -> str:
        if self.kind == "changed":
            differing = (name for name in self.after if self.before.get(name, "") != self.after[name])
            cells = (f"{name}: {self.before.get(name, '')!r} → {self.after[name]!r}" for name in differing)
            return f"~ {self.key}  {', '.join(cells)}"
        return f"{'+' if self.kind == 'added' else '-'} {self.key}"


@dataclass(frozen=True)
class FileChange:
    """What would change in one file of the municipality."""

    file: str
    changes: tuple[Change, ...]
    unchanged: int

    def count(self, kind: Kind) -> int:
        """Return how many rows change in this way."""
        return sum(change.kind == kind for change in self.changes)


@dataclass(frozen=True)
class ImportReport:
    """All of one import. `unread` could not be read; `notes` were taken, and a person should look at them."""

    kind: str
    municipality: str
    sources: tuple[Source, ...]
    unread: tuple[Finding, ...]
    notes: tuple[Finding, ...]
    files: tuple[FileChange, ...]
    figures: Mapping[str, Any] = field(default_factory=dict)

    @property
    def changes_anything(self) -> bool:
        """Whether a file of the municipality would become another."""
        return any(file.changes for file in self.files)

    def as_json(self) -> dict[str, Any]:
        """Return everything, with all rows."""
        return {
            "import": self.kind,
            "municipality": self.municipality,
            "sources": [asdict(source) for source in self.sources],
            "could_not_be_read": [asdict(finding) for finding in self.unread],
            "notes": [asdict(finding) for finding in self.notes],
            "changes": [
                {
                    "file": file.file,
                    "unchanged": file.unchanged,
                    "added": [dict(one.after) for one in file.changes if one.kind == "added"],
                    "changed": [
                        {"key": one.key, "before": dict(one.before), "after": dict(one.after)}
                        for one in file.changes
                        if one.kind == "changed"
                    ],
                    "removed": [dict(one.before) for one in file.changes if one.kind == "removed"],
                }
                for file in self.files
            ],
            "figures": dict(self.figures),
        }


def compare(file: str, before: Sequence[Record], after: Sequence[Record], keys: Sequence[str]) -> FileChange:
    """Return what changes from one table to another; rows are the same when their key columns are."""
    old, new = dict(_keyed(before, keys)), dict(_keyed(after, keys))
    changes = [
        *(Change("added", key, {}, row) for key, row in new.items() if key not in old),
        *(
            Change("changed", key, old[key], row)
            for key, row in new.items()
            if key in old and old[key] != row
        ),
        *(Change("removed", key, row, {}) for key, row in old.items() if key not in new),
    ]
    return FileChange(file, tuple(changes), sum(old.get(key) == row for key, row in new.items()))


def _keyed(rows: Sequence[Record], keys: Sequence[str]) -> Iterator[tuple[str, Record]]:
    """Rows with the same key are numbered: `旭町`, `旭町 (2)`."""
    seen: Counter[str] = Counter()
    for row in rows:
        key = " | ".join(row.get(name, "") for name in keys)
        seen[key] += 1
        yield (key if seen[key] == 1 else f"{key} ({seen[key]})"), row
