import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.articles import Article
from knowledge.errors import Problem
from knowledge.lint import lint
from knowledge.lint.articles import lint_article, numbers
from knowledge.lint.municipalities import lint_municipality
from tests.knowledge.city import SAKURANO, content


def article(language: str = "en", body: str = "Answer.", title: str = "Title") -> Article:
    questions, terms = (
        tuple(f"q{number}" for number in range(10)),
        tuple(f"t{number}" for number in range(40)),
    )
    path = Path("articles") / "garbage-bags" / f"{language}.md"
    return Article("garbage-bags", language, title, body, questions, terms, "kakehashi", None, path, 9)


def reasons(problems: list[Problem]) -> str:
    return "\n".join(str(problem) for problem in problems)


def checked(body: str, master_body: str = "答え。", language: str = "en") -> str:
    return reasons(lint_article(article(language, body), article("ja", master_body), content()))


def test_an_article_like_its_master_has_no_problem() -> None:
    body = "Bring {{ garbage.bags.name }} by 8, level 4.\n\n- **one**\n- two"
    master = "{{ garbage.bags.name }}を8、レベル４まで。\n\n- **一**\n- 二"
    assert checked(body, master) == ""


@pytest.mark.parametrize(
    ("body", "master", "reason"),
    [
        ("Call us.", "{{ garbage.office.phone }}へ", "missing ['garbage.office.phone']"),
        ("Within 10 days.", "14日以内", "missing ['14'], extra ['10']"),
        ("See {{ garbage.moon }}.", "{{ garbage.moon }}", "placeholders.yaml does not know"),
        ("Call 0120-123-456.", "0120-123-456へ", "must be a placeholder"),
        ("Wait for the evacuation advisory.", "避難", "abolished"),
        ("# Head", "答え", "not heading"),
        ("[site](https://x.example)", "答え", "not link"),
        ("1. one", "1 一", "not ordered_list"),
        ("A <b>bold</b> word.", "答え", "HTML"),
        ("| a | b |", "答え", "tables"),
    ],
)
def test_what_differs_from_the_master_or_the_rules_is_told(body: str, master: str, reason: str) -> None:
    assert reason in checked(body, master)


def test_the_abolished_japanese_names_are_caught() -> None:
    found = reasons(lint_article(article("ja", "避難勧告と洪水警報。"), None, content()))
    assert "避難勧告" in found and "洪水警報" in found


def test_numbers_inside_placeholders_do_not_count_and_all_digits_are_the_same() -> None:
    assert numbers("{{ emergency.phone_7119 }} #7119 ４ ५") == {"#7119", "4", "5"}


def test_too_few_questions_and_terms_are_told() -> None:
    thin = replace(article(), questions=("one",), terms=())
    found = reasons(lint_article(thin, None, content()))
    assert "1 questions" in found and "0 terms" in found


def test_a_long_sentence_in_easy_japanese_is_a_warning() -> None:
    problems = lint_article(article("ja-x-easy", "あ" * 80 + "。"), None, content())
    assert [problem.warning for problem in problems] == [True]


def test_a_municipality_that_lacks_a_fact_is_warned_which_articles_it_loses(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    shutil.copytree(SAKURANO, folder)
    facts = folder / "facts.yaml"
    text = facts.read_text(encoding="utf-8").replace("    phone: 0000-53-5374\n", "")
    facts.write_text(text, encoding="utf-8")
    problems = lint_municipality(folder, content())
    found = reasons(problems)
    assert "garbage.oversized.phone is missing" in found
    assert "garbage-oversized/ja.md" in found.replace("\\", "/")
    assert all(problem.warning for problem in problems)


def test_a_note_that_nobody_translated_is_a_warning(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    shutil.copytree(SAKURANO, folder)
    with (folder / "items.csv").open("a", encoding="utf-8") as table:
        table.write("ひな人形,ひなにんぎょう,火山灰,月末だけです。\n")
    found = reasons(lint_municipality(folder, content()))
    assert "月末だけです。" in found
    assert "shown in Japanese: 火山灰" in found


def test_content_that_cannot_be_read_is_reported_and_not_raised(tmp_path: Path) -> None:
    (tmp_path / "topics.yaml").write_text("sections: {}\nsources: {}\ntopics: []\n", encoding="utf-8")
    (tmp_path / "deadlines.yaml").write_text("{}\n", encoding="utf-8")
    (tmp_path / "items.csv").write_text("item,ja\nfuton,\n", encoding="utf-8")
    assert "no Japanese name" in reasons(lint(tmp_path, []))
