"""The things that residents throw away, with their names in every language."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.languages import JAPANESE, chain, is_known

_KEY = "item"  # not "id": that is Indonesian


@dataclass(frozen=True)
class Item:
    """A household thing; the first name in a language is the one shown, the others are only searched."""

    id: str
    names: Mapping[str, tuple[str, ...]]

    @property
    def ja(self) -> str:
        """The Japanese name, which joins the item to a municipality's table."""
        return self.names[JAPANESE][0]

    def name(self, language: str) -> str:
        """Return the name in the language, or in the nearest that may stand in for it."""
        return next((self.names[code][0] for code in chain(language) if self.names.get(code)), self.ja)


@dataclass(frozen=True)
class Items:
    """All items by id."""

    by_id: Mapping[str, Item]

    @classmethod
    def load(cls, path: Path) -> "Items":
        """Return the items of a CSV file with the columns `item` and one per language, `name|synonym|synonym`.

        Raise ContentInvalid for an unknown language, a repeated id or a missing Japanese name.
        """
        problems: list[Problem] = []
        found: dict[str, Item] = {}
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            languages = [name for name in rows.fieldnames or () if name != _KEY]
            problems += [
                problem(path, 1, f"{name!r} is not a language of Kakehashi")
                for name in languages
                if not is_known(name)
            ]
            for row in rows:
                item = Item(row[_KEY], {name: _names(row[name]) for name in languages if _names(row[name])})
                if item.id in found:
                    problems.append(problem(path, rows.line_num, f"{item.id} appears twice"))
                if not item.names.get(JAPANESE):
                    problems.append(problem(path, rows.line_num, f"{item.id} has no Japanese name"))
                found[item.id] = item
        if problems:
            raise ContentInvalid(problems)
        return cls(found)

    def __iter__(self) -> Iterator[Item]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def get(self, item_id: str) -> Item | None:
        """Return the item of the id, or None."""
        return self.by_id.get(item_id)


def _names(cell: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in (cell or "").split("|") if name.strip()))
