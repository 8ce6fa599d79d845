"""`kakehashi import faq`: every way in which cities hand over questions and answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from knowledge.faq import read_faq
from knowledge.imports import ImportRefused, plan_faq

TABLE = (
    "番号,質問,回答,担当課,更新日,URL\n"
    "12,犬の登録は？,環境課です。,環境課,2026年4月1日,https://city.example/12\n"
    "13,猫の登録は？,いりません。,環境課,令和8年4月2日,\n"
)


@pytest.fixture
def city(tmp_path: Path) -> Path:
    (tmp_path / "city").mkdir()
    return tmp_path / "city"


def given(city: Path, name: str, data: str | bytes) -> Path:
    path = city.parent / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "euc_jp", "utf-16"])
def test_a_table_in_any_encoding_is_read_by_its_headers(city: Path, encoding: str) -> None:
    plan = plan_faq(given(city, "faq.csv", TABLE.encode(encoding)), city)
    plan.write()
    dog, cat = read_faq(city / "faq.csv")
    assert (dog.id, dog.question, dog.answer, dog.section) == ("12", "犬の登録は？", "環境課です。", "環境課")
    assert (dog.checked_on, cat.checked_on) == ("2026-04-01", "2026-04-02")
    assert dog.url == "https://city.example/12"


def test_a_workbook_is_read(city: Path) -> None:
    book = Workbook()
    book.active.append(["よくある質問", "答え"])
    book.active.append(["犬の登録は？", "環境課です。"])
    book.save(city.parent / "faq.xlsx")
    plan_faq(city.parent / "faq.xlsx", city).write()
    assert read_faq(city / "faq.csv")[0].answer == "環境課です。"


SHAPES = {
    "list": [{"question": "犬の登録は？", "answer": "環境課です。"}],
    "japanese keys": [{"質問": "犬の登録は？", "回答": "環境課です。"}],
    "by id": {"12": "Question: 犬の登録は？\nAnswer: 環境課です。\n"},
    "inside": {"license": "…", "items": [{"q": "犬の登録は？", "a": "環境課です。"}]},
    "schema.org": {
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": "犬の登録は？",
                "acceptedAnswer": {"@type": "Answer", "text": "<p>環境課です。</p>"},
            }
        ],
    },
}


@pytest.mark.parametrize("shape", SHAPES)
def test_json_is_read_in_the_shapes_that_occur(city: Path, shape: str) -> None:
    plan_faq(given(city, "faq.json", json.dumps(SHAPES[shape], ensure_ascii=False)), city).write()
    (row,) = read_faq(city / "faq.csv")
    assert (row.question, row.answer) == ("犬の登録は？", "環境課です。")
    assert row.id == "12" or shape != "by id"


def test_json_lines_are_read_and_a_broken_line_is_named(city: Path) -> None:
    line = json.dumps({"question": "犬？", "answer": "環境課です。"}, ensure_ascii=False)
    plan_faq(given(city, "faq.jsonl", f"{line}\n"), city).write()
    assert len(read_faq(city / "faq.csv")) == 1
    with pytest.raises(ImportRefused, match=":2"):
        plan_faq(given(city, "broken.jsonl", f"{line}\n{{\n"), city)


def test_html_becomes_lines(city: Path) -> None:
    answer = (
        "<p>次の&nbsp;二つです。</p><ul><li>印鑑</li><li>在留カード<br>（本人）</li></ul><script>x()</script>"
    )
    plan_faq(given(city, "faq.json", json.dumps([{"q": "何が<b>いる</b>？", "a": answer}])), city).write()
    (row,) = read_faq(city / "faq.csv")
    assert row.question == "何がいる？"
    assert row.answer.splitlines() == ["次の 二つです。", "印鑑", "在留カード", "（本人）"]


def test_what_no_file_can_hold_is_left_out(city: Path) -> None:
    text = '[{"q": "犬\\u0008？", "a": "環境課\\ud83dです。\\u0001"}]'
    plan_faq(given(city, "faq.json", text), city).write()
    (row,) = read_faq(city / "faq.csv")
    assert (row.question, row.answer) == ("犬？", "環境課です。")


def test_a_long_answer_of_many_lines_is_no_open_quotation_mark(city: Path) -> None:
    answer = "\n".join(f"{number}行目です。" for number in range(1, 90))
    plan_faq(given(city, "faq.csv", f'質問,回答\n犬？,"{answer}"\n'), city).write()
    assert len(read_faq(city / "faq.csv")[0].answer.splitlines()) == 89


def test_what_cannot_be_taken_is_told_with_its_line_and_the_rest_is_taken(city: Path) -> None:
    rows = (
        "a,犬？,はい。,ja",
        "b,,いいえ。,ja",
        "c,猫？,,ja",
        "d,鳥？,はい。,xx",
        "a,馬？,はい。,ja",
        "e,犬？,別。,ja",
    )
    text = "\n".join(("id,質問,回答,言語", *rows))
    report = plan_faq(given(city, "faq.csv", text), city).report
    assert [(one.line, one.column) for one in report.unread] == [
        (3, "question"),
        (4, "answer"),
        (5, "language"),
        (6, "id"),
    ]
    assert [one.line for one in report.notes] == [7], "the same question again is taken, and shown"
    assert report.figures == {"questions": 2, "languages": {"ja": 2}}


def test_without_ids_two_answers_to_one_question_are_both_kept(city: Path) -> None:
    plan = plan_faq(given(city, "faq.csv", "質問,回答\n犬？,環境課。\n犬？,市民課。\n犬？,環境課。\n"), city)
    assert plan.report.figures["questions"] == 2 and not plan.report.unread
    assert [(one.line, one.reason) for one in plan.report.notes][-1] == (4, "the same row again")


def test_the_file_is_the_whole_faq_afterwards(city: Path) -> None:
    plan_faq(given(city, "faq.csv", TABLE), city).write()
    plan = plan_faq(given(city, "later.csv", "番号,質問,回答\n13,猫の登録は？,もういりません。\n"), city)
    (change,) = plan.report.files
    assert (change.count("added"), change.count("changed"), change.count("removed")) == (0, 1, 1)
    assert len(read_faq(city / "faq.csv")) == 2, "a plan writes nothing"
    plan.write()
    assert [row.answer for row in read_faq(city / "faq.csv")] == ["もういりません。"]


def test_columns_may_be_named(city: Path) -> None:
    file = given(city, "faq.csv", "みだし,なかみ\n犬？,はい。\n")
    with pytest.raises(ImportRefused, match="no column is question"):
        plan_faq(file, city)
    plan_faq(file, city, {"question": "みだし", "answer": "なかみ"}).write()
    assert read_faq(city / "faq.csv")[0].question == "犬？"
    with pytest.raises(ImportRefused, match="frage"):
        plan_faq(file, city, {"frage": "みだし"})


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"[]", b"{}", b'[{"x": 1}]'])
def test_what_is_no_faq_is_refused(city: Path, data: bytes) -> None:
    with pytest.raises(ImportRefused):
        plan_faq(given(city, "faq.json", data), city)
    assert not (city / "faq.csv").exists()
