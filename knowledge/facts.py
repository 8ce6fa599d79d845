"""A municipality's facts: read, checked against the register of placeholders, and written into articles."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from knowledge.errors import ContentInvalid, Problem
from knowledge.languages import is_known
from knowledge.phrasing import DAYS, Phrasing
from knowledge.yaml_text import read_yaml

_ABOUT = ("sample", "checked_on", "checked_by")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_MONTH_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_PHONE = re.compile(r"#?\d[\d-]{1,14}\d")
_URL = re.compile(r"https?://[^\s<>\"']+")


class MissingFact(LookupError):
    """The municipality has not given this fact, so what needs it cannot be said."""


@dataclass(frozen=True)
class Placeholder:
    """What an article may leave open: its type and the question that a municipality answers."""

    key: str
    type: str
    ja: str
    proposed: Any = None
    """What we believe the value to be where it is the same everywhere; shown nowhere until a city confirms it."""


def load_placeholders(path: Path) -> dict[str, Placeholder]:
    """Return the register by key; raise ContentInvalid for an unknown type."""
    rows: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"))
    problems = [
        Problem(str(path), 0, f"{key} has the unknown type {row['type']}")
        for key, row in rows.items()
        if row["type"] not in _CHECKS
    ]
    if problems:
        raise ContentInvalid(problems)
    return {key: Placeholder(key, row["type"], row["ja"], row.get("proposed")) for key, row in rows.items()}


@dataclass(frozen=True)
class Facts:
    """The facts by dotted key. `missing` are placeholders of the register that the municipality left out."""

    values: Mapping[str, Any]
    placeholders: Mapping[str, Placeholder]
    sample: bool
    checked_on: date | None
    checked_by: str
    missing: tuple[str, ...]

    @classmethod
    def load(
        cls, path: Path, placeholders: Mapping[str, Placeholder], law: Mapping[str, Any] | None = None
    ) -> "Facts":
        """Return the facts of a file; raise ContentInvalid listing all that are unknown or of the wrong type.

        A missing fact is no error: it is listed in `missing`, and texts that need it are not available.
        `law` are facts that no municipality decides, by key.
        """
        given = law or {}
        tree = read_yaml(path.read_text(encoding="utf-8")) or {}
        about = {key: tree.pop(key, None) for key in _ABOUT}
        values = dict(_flatten(tree, placeholders))
        problems = _problems(path, values, placeholders)
        problems += [Problem(str(path), 0, f"{key}: the law decides this") for key in values if key in given]
        values.update(given)
        if problems:
            raise ContentInvalid(problems)
        missing = tuple(key for key in placeholders if values.get(key) is None)
        return cls(
            values={key: value for key, value in values.items() if value is not None},
            placeholders=placeholders,
            sample=bool(about["sample"]),
            checked_on=about["checked_on"],
            checked_by=str(about["checked_by"] or ""),
            missing=missing,
        )

    def value(self, key: str) -> Any:
        """Return the fact as it is in the file; raise MissingFact."""
        try:
            return self.values[key]
        except KeyError:
            raise MissingFact(key) from None

    def flag(self, key: str) -> bool:
        """Return a yes-or-no fact; raise MissingFact."""
        return bool(self.value(key))

    def text(self, key: str, phrasing: Phrasing) -> str:
        """Return the fact as the reader sees it; raise MissingFact."""
        value = self.value(key)
        return _WRITERS[self.placeholders[key].type](phrasing, value)

    def phones(self) -> frozenset[str]:
        """Return all telephone numbers among the facts."""
        keys = (key for key, placeholder in self.placeholders.items() if placeholder.type == "phone")
        return frozenset(str(self.values[key]) for key in keys if key in self.values)

    def tree(self, keys: Iterable[str], write: Callable[[str], Any]) -> dict[str, Any]:
        """Return those of the facts that are there, nested by the parts of their keys, as `write(key)` gives them."""
        root: dict[str, Any] = {}
        for key in keys:
            if key not in self.values:
                continue
            *parents, leaf = key.split(".")
            node = root
            for part in parents:
                node = node.setdefault(part, {})
            node[leaf] = write(key)
        return root


def _flatten(
    tree: Mapping[str, Any], known: Mapping[str, Placeholder], prefix: str = ""
) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in tree.items():
        key = f"{prefix}{name}"
        inner = any(other.startswith(f"{key}.") for other in known)
        if isinstance(value, Mapping) and key not in known and inner:
            found += _flatten(value, known, f"{key}.")
        else:
            found.append((key, value))
    return found


def _problems(path: Path, values: Mapping[str, Any], known: Mapping[str, Placeholder]) -> list[Problem]:
    problems = []
    for key, value in values.items():
        if key not in known:
            problems.append(Problem(str(path), 0, f"{key}: no article knows this fact"))
        elif value is not None and not _CHECKS[known[key].type](value):
            problems.append(
                Problem(str(path), 0, f"{key}: {value!r} is no {known[key].type} ({known[key].ja})")
            )
    return problems


def _is_name(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and set(value) == {"ja", "romaji"}
        and all(_is_text(part) for part in value.values())
    )


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _matches(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and bool(pattern.fullmatch(value))


def _is_hours(value: Any) -> bool:
    if not isinstance(value, Mapping) or set(value) != {"days", "open", "close"}:
        return False
    days = value["days"]
    clocks = all(_matches(_CLOCK)(value[key]) for key in ("open", "close"))
    return clocks and isinstance(days, list) and bool(days) and set(days) <= set(DAYS)


def _is_list_of(check: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and bool(value) and all(check(part) for part in value)


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "name": _is_name,
    "phone": _matches(_PHONE),
    "url": _matches(_URL),
    "yen": _is_count,
    "clock": _matches(_CLOCK),
    "hours": _is_hours,
    "count": _is_count,
    "month_day": _matches(_MONTH_DAY),
    "flag": lambda value: isinstance(value, bool),
    "languages": _is_list_of(lambda value: isinstance(value, str) and is_known(value)),
    "names": _is_list_of(_is_name),
    "weekday": lambda value: value in DAYS,
}
_WRITERS: dict[str, Callable[[Phrasing, Any], str]] = {
    "name": Phrasing.name,
    "phone": lambda _, value: str(value),
    "url": lambda _, value: str(value),
    "yen": Phrasing.yen,
    "clock": Phrasing.clock,
    "hours": Phrasing.hours,
    "count": Phrasing.number,
    "month_day": Phrasing.month_day,
    "flag": lambda _, value: "true" if value else "",
    "languages": Phrasing.languages,
    "names": Phrasing.names,
    "weekday": Phrasing.weekday,
}
