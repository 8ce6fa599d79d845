"""Does a FAQ find its own answer? Queries with graded rows in, the share of hits out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from knowledge.evaluation.questions import BadQuestions

RIGHT = 2  # the grade of a row that answers the query; 1 is related


@dataclass(frozen=True, slots=True)
class FaqReport:
    """Shares (0–1) over the queries that have a right row: at the first place, among the first three."""

    queries: int
    hit_at_1: float
    hit_at_3: float

    def as_json(self) -> dict[str, float]:
        """Return the report as JSON-able values."""
        return asdict(self)


def read_judged(queries: Path, grades: Path) -> dict[str, set[str]]:
    """Return the ids of the right rows by query text, of queries that have one.

    `queries` maps ids to texts, `grades` ids to the grades of rows by their id. Raises BadQuestions.
    """
    try:
        texts: Mapping[str, str] = json.loads(queries.read_text(encoding="utf-8"))
        judged: Mapping[str, Mapping[str, int]] = json.loads(grades.read_text(encoding="utf-8"))
        right = {
            str(texts[query]): {row for row, grade in rows.items() if int(grade) >= RIGHT}
            for query, rows in judged.items()
        }
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise BadQuestions(
            f"{queries.name}, {grades.name}: texts and grades by id are expected ({error})"
        ) from error
    return {text: rows for text, rows in right.items() if rows}


def evaluate_faq(found: Mapping[str, tuple[str, ...]], right: Mapping[str, set[str]]) -> FaqReport:
    """Return the report on the ids that were `found` for each query, best first."""
    count = max(len(right), 1)

    def share(places: int) -> float:
        return round(sum(bool(rows & set(found[text][:places])) for text, rows in right.items()) / count, 4)

    return FaqReport(len(right), share(1), share(3))
