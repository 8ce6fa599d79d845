"""Deadlines of the law: read as data, written into articles, and not for a municipality to change."""

from pathlib import Path

import pytest

from knowledge.deadlines import load_deadlines
from knowledge.errors import ContentInvalid
from knowledge.facts import Facts
from tests.knowledge.city import content


def deadlines(folder: Path, text: str) -> Path:
    path = folder / "deadlines.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_deadline_says_from_when_it_is_counted(tmp_path: Path) -> None:
    path = deadlines(
        tmp_path, "birth: {limit_days: 14, counted_from: 生まれた日, inclusive: true, source: 戸籍法49条}\n"
    )
    birth = load_deadlines(path)["birth"]
    assert (birth.limit_days, birth.inclusive, birth.counted_from) == (14, True, "生まれた日")
    assert birth.placeholder.key == "deadline.birth"


@pytest.mark.parametrize(
    "row",
    [
        "{limit_days: 14, counted_from: 生まれた日, source: 戸籍法49条}",
        "{limit_days: two weeks, counted_from: 生まれた日, inclusive: true, source: 戸籍法49条}",
        "{limit_days: 0, counted_from: 生まれた日, inclusive: true, source: 戸籍法49条}",
        "{limit_days: 14, counted_from: 生まれた日, inclusive: often, source: 戸籍法49条}",
    ],
)
def test_a_deadline_without_its_start_is_refused(tmp_path: Path, row: str) -> None:
    with pytest.raises(ContentInvalid, match="birth"):
        load_deadlines(deadlines(tmp_path, f"birth: {row}\n"))


def test_a_municipality_cannot_change_the_law(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text("sample: true\ndeadline: {birth: 20}\n", encoding="utf-8")
    with pytest.raises(ContentInvalid, match="the law decides this"):
        Facts.load(facts, content().placeholders, content().law())


def test_every_deadline_names_its_law() -> None:
    assert all(each.source and each.counted_from for each in content().deadlines.values())
