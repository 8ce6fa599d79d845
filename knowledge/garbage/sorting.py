"""A municipality's table of things: which kind of garbage each is, and what to mind, as translated notes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.tables import read_rows

_COLUMNS = ("品目", "読み", "分別区分", "出し方")


@dataclass(frozen=True)
class SortingRow:
    """One thing: `notes` are the keys of the notes understood, `note_ja` what is left and shown in Japanese."""

    name: str
    reading: str
    label: str
    notes: tuple[str, ...]
    note_ja: str
    line: int


@dataclass(frozen=True)
class SortingTable:
    """The municipality's things by their Japanese name."""

    rows: Mapping[str, SortingRow]

    @classmethod
    def load(cls, path: Path, notes: Mapping[str, str]) -> "SortingTable":
        """Return the table of a CSV file with 品目, 読み, 分別区分, 出し方; `notes` maps Japanese sentences to keys.

        Raise ContentInvalid for a missing column, a thing without a category or one that appears twice.
        """
        rows = read_rows(path)
        header = rows[0].cells if rows else ()
        missing = [name for name in _COLUMNS if name not in header]
        if missing:
            raise ContentInvalid([problem(path, 1, f"columns missing: {', '.join(missing)}")])
        at = {name: header.index(name) for name in _COLUMNS}
        found: dict[str, SortingRow] = {}
        problems: list[Problem] = []
        for row in rows[1:]:
            name, reading, label, note = (row.cell(at[column]) for column in _COLUMNS)
            if not name or not label:
                problems.append(problem(path, row.line, "品目 or 分別区分 is empty", cell=name or label))
            if name in found:
                problems.append(problem(path, row.line, f"also on line {found[name].line}", cell=name))
            keys, rest = understood(note, notes)
            found[name] = SortingRow(name, reading, label, keys, rest, row.line)
        if problems:
            raise ContentInvalid(problems)
        return cls(found)

    def get(self, names: Iterable[str]) -> SortingRow | None:
        """Return the row of the first of the names that the table has, or None."""
        return next((self.rows[name] for name in names if name in self.rows), None)


def understood(note: str, notes: Mapping[str, str]) -> tuple[tuple[str, ...], str]:
    """Return the keys of the sentences of a note that have translations, and the rest of the note in Japanese."""
    keys: list[str] = []
    unknown = ""
    rest = note
    while rest:
        sentence = max((known for known in notes if rest.startswith(known)), key=len, default="")
        if sentence:
            keys.append(notes[sentence])
        else:
            end = rest.find("。") + 1 or len(rest)
            sentence = rest[:end]
            unknown += sentence
        rest = rest[len(sentence) :]
    return tuple(keys), unknown
