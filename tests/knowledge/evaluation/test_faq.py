"""Measuring a FAQ: which queries count, and what a hit is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge.evaluation import BadQuestions, evaluate_faq, read_judged


def written(folder: Path, queries: object, grades: object) -> tuple[Path, Path]:
    paths = folder / "queries.json", folder / "grades.json"
    for path, value in zip(paths, (queries, grades), strict=True):
        path.write_text(json.dumps(value), encoding="utf-8")
    return paths


def test_only_queries_with_a_right_row_count(tmp_path: Path) -> None:
    paths = written(
        tmp_path,
        {"1": "wasps", "2": "dogs", "3": "cats"},
        {"1": {"a": 2, "b": 1}, "2": {"c": 1}, "3": {"d": 2}},
    )
    assert read_judged(*paths) == {"wasps": {"a"}, "cats": {"d"}}


def test_a_hit_is_a_right_row_at_the_first_place_or_among_three() -> None:
    right = {"wasps": {"a"}, "cats": {"d", "e"}, "dogs": {"x"}, "birds": {"y"}}
    found = {
        "wasps": ("a", "b"),
        "cats": ("b", "c", "e"),
        "dogs": ("b", "c", "d", "x"),
        "birds": (),
    }
    report = evaluate_faq(found, right)
    assert (report.queries, report.hit_at_1, report.hit_at_3) == (4, 0.25, 0.5)


@pytest.mark.parametrize(
    ("queries", "grades"),
    [({"1": "a"}, {"2": {"a": 2}}), ({"1": "a"}, {"1": ["a"]}), ("x", {"1": {"a": 2}})],
)
def test_files_of_another_shape_are_named(tmp_path: Path, queries: object, grades: object) -> None:
    with pytest.raises(BadQuestions, match=r"queries\.json"):
        read_judged(*written(tmp_path, queries, grades))
