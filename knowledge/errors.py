"""Problems of content and tables with their place, and the exception that lists them."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One thing that a person has to mend. `line` counts from 1; 0 when the whole file is meant."""

    path: str
    line: int
    reason: str
    cell: str = ""
    warning: bool = False

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        cell = f" [{self.cell}]" if self.cell else ""
        return f"{place}{cell} {'warning: ' if self.warning else ''}{self.reason}"


class ContentInvalid(ValueError):
    """Content cannot be used; `problems` says what and where."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


def problem(path: Path, line: int, reason: str, *, cell: str = "") -> Problem:
    """Return a problem at a line of a file."""
    return Problem(path=str(path), line=line, reason=reason, cell=cell)
