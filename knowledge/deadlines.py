"""Deadlines of the law as data: how many days, counted from when, and whether that day counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.errors import ContentInvalid, problem
from knowledge.facts import Placeholder
from knowledge.yaml_text import read_yaml

PREFIX = "deadline."


@dataclass(frozen=True)
class Deadline:
    """One deadline. `limit_days` are counted from the day that `counted_from` names in Japanese.

    `inclusive` says whether that day is the first of them (戸籍法43条 counts it, 民法140条 does not).
    `source` is the law and article.
    """

    key: str
    limit_days: int
    counted_from: str
    inclusive: bool
    source: str

    def __post_init__(self) -> None:
        if isinstance(self.limit_days, bool) or not isinstance(self.limit_days, int) or self.limit_days < 1:
            raise TypeError("limit_days must be a number of days")
        if not isinstance(self.inclusive, bool):
            raise TypeError("inclusive must be true or false")

    @property
    def placeholder(self) -> Placeholder:
        """Return how an article writes the number of days: `{{ deadline.birth }}`."""
        return Placeholder(f"{PREFIX}{self.key}", "count", self.counted_from)


def load_deadlines(path: Path) -> dict[str, Deadline]:
    """Return the deadlines by key; raise ContentInvalid naming those with a missing, unknown or wrong field."""
    rows: Mapping[str, Any] = read_yaml(path.read_text(encoding="utf-8")) or {}
    found, problems = {}, []
    for key, row in rows.items():
        try:
            found[key] = Deadline(key, **row)
        except TypeError as error:
            problems.append(problem(path, 0, f"{key}: {error}"))
    if problems:
        raise ContentInvalid(problems)
    return found
