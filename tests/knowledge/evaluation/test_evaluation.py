"""Questions in, numbers out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rich.console import Console

from knowledge.evaluation import BadQuestions, Question, Reaction, Scope, as_table, evaluate, read_questions
from knowledge.evaluation.subject import names_of_items
from knowledge.items import Item, Items

SCOPE = Scope(
    frozenset({"a", "b", "emergency-police"}),
    frozenset({"en", "ja"}),
    lambda question, shown: shown == "umbrella",
)


def a_question(text: str, *, kind: str = "topic", topic: str | None = "a", language: str = "en") -> Question:
    return Question(id=text, language=language, kind=kind, text=text, topic=topic)


REACTIONS = {
    "right": Reaction("answer", "a", ("a", "b")),
    "second": Reaction("ask_back", "b", ("b", "a")),
    "wrong": Reaction("answer", "b", ("b",)),
    "alarm": Reaction("emergency", None, ()),
    "help": Reaction("emergency", None, ()),
    "chat": Reaction("answer", "a", ("a",)),
    "human": Reaction("person"),
    "thing": Reaction("answer", "a", ("a",), "umbrella"),
}


def report_of(*questions: Question):  # type: ignore[no-untyped-def]
    return evaluate(questions, lambda question: REACTIONS[question.text], SCOPE)


def test_ranks_and_outcomes_are_counted() -> None:
    numbers = report_of(
        a_question("right"), a_question("second"), a_question("wrong"), a_question("alarm")
    ).overall
    assert (numbers.n, numbers.r_at_1, numbers.r_at_3) == (4, 0.25, 0.5)
    assert numbers.mrr == pytest.approx(0.375)
    assert (numbers.answered, numbers.answered_right, numbers.asked_back) == (0.5, 0.5, 0.25)
    assert numbers.emergency_false == 0.25
    assert numbers.emergency_recall is None


def test_an_alarm_on_a_question_about_danger_is_no_false_alarm() -> None:
    assert report_of(a_question("alarm", topic="emergency-police")).overall.emergency_false is None


def test_every_kind_has_its_number() -> None:
    numbers = report_of(
        a_question("help", kind="emergency", topic="b"),
        a_question("human", kind="human", topic=None),
        a_question("chat", kind="out_of_scope", topic=None),
        a_question("thing", kind="item", topic=None),
        a_question("second", kind="pii"),
    ).overall
    assert (numbers.emergency_recall, numbers.human_recall, numbers.out_of_scope_answered) == (1.0, 1.0, 1.0)
    assert (numbers.item_found, numbers.r_at_1, numbers.r_at_3) == (1.0, 0.0, 1.0)


def test_what_the_knowledge_base_lacks_is_counted_apart() -> None:
    report = report_of(a_question("right"), a_question("x", topic="z"), a_question("y", language="fr"))
    assert report.as_json()["skipped"] == {"topics": 1, "languages": 1}
    assert report.overall.n == 1
    assert list(report.languages) == ["en"]


def test_a_thing_is_right_by_any_of_its_names() -> None:
    same = names_of_items(Items({"u": Item("u", {"ja": ("傘", "かさ"), "en": ("umbrella", "parasol")})}))
    question = Question("1", "en", "item", "my umbrella", item_ja="傘", item_en="umbrella")
    assert same(question, "Parasol")
    assert same(question, "捨て方：傘")
    assert not same(question, "chair")


def test_files_and_folders_are_read(tmp_path: Path) -> None:
    row = {"id": "1", "lang": "en", "kind": "topic", "topic": "a", "style": "plain", "text": "right"}
    (tmp_path / "en.jsonl").write_text(json.dumps(row) + "\n\n", encoding="utf-8")
    assert read_questions([tmp_path]) == read_questions([tmp_path / "en.jsonl"])
    assert read_questions([tmp_path])[0].topic == "a"


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"lang": "en", "kind": "topic"}', '{"lang": "en", "kind": "x", "text": "y"}']
)
def test_a_wrong_line_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "en.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(BadQuestions, match=r"en\.jsonl:2"):
        read_questions([tmp_path])


def test_the_table_has_a_row_for_each_language_and_dashes_for_nothing() -> None:
    console = Console(width=180, record=True, file=None, quiet=True)
    table = as_table(report_of(a_question("right"), a_question("wrong", language="ja")))
    assert table.row_count == 3
    console.print(table)
    assert "–" in "".join(str(cell) for column in table.columns for cell in column.cells)
