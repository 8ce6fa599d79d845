"""A report as a table for people."""

from __future__ import annotations

from dataclasses import asdict, fields

from rich.table import Table

from knowledge.evaluation.metrics import Numbers, Report

_HEADINGS = {
    "r_at_1": "R@1",
    "r_at_3": "R@3",
    "mrr": "MRR",
    "answered_right": "right",
    "asked_back": "asked",
    "handed_over": "handed",
    "emergency_recall": "emerg.",
    "emergency_false": "false",
    "human_recall": "human",
    "item_found": "item",
    "out_of_scope_answered": "out ans.",
}


def _cells(numbers: Numbers) -> list[str]:
    values = asdict(numbers)
    return [
        str(value) if name == "n" else "–" if value is None else f"{value:.3f}"
        for name, value in values.items()
    ]


def as_table(report: Report) -> Table:
    """Return the report with one row per language and the overall numbers last."""
    table = Table(title="Evaluation", caption=_caption(report))
    table.add_column("language")
    for one in fields(Numbers):
        table.add_column(_HEADINGS.get(one.name, one.name), justify="right")
    for code, numbers in report.languages.items():
        table.add_row(code, *_cells(numbers))
    table.add_section()
    table.add_row("all", *_cells(report.overall), style="bold")
    return table


def _caption(report: Report) -> str:
    return (
        f"not asked: {report.skipped_topics} questions on topics without an article,"
        f" {report.skipped_languages} in other languages"
    )
