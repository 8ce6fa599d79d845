from pathlib import Path

import pytest

from knowledge.articles import Articles
from knowledge.errors import ContentInvalid

HEAD = """---
title: {title}
drafted_by: kakehashi
reviewed_by: {reviewed_by}
questions:
- {question}
terms: []
---
"""


def write(folder: Path, topic: str, language: str, *, body: str = "Text.", title: str = "Title") -> Path:
    path = folder / topic / f"{language}.md"
    path.parent.mkdir(exist_ok=True)
    head = HEAD.format(title=title, reviewed_by="null", question=f"{topic} {language}?")
    path.write_text(head + body, encoding="utf-8")
    return path


def test_an_article_is_read_with_its_head_and_its_body(tmp_path: Path) -> None:
    write(tmp_path, "garbage-bags", "vi", title="Túi rác", body="\nMua túi ở siêu thị.\n")
    article = Articles.load(tmp_path).get("garbage-bags", "vi")
    assert article is not None
    assert (article.title, article.body) == ("Túi rác", "Mua túi ở siêu thị.")
    assert article.questions == ("garbage-bags vi?",)
    assert article.reviewed_by is None
    assert article.path.read_text(encoding="utf-8").splitlines()[article.body_line - 1] == article.body


def test_a_language_without_text_gets_the_nearest_one(tmp_path: Path) -> None:
    for language in ("ja", "en"):
        write(tmp_path, "garbage-bags", language)
    write(tmp_path, "garbage-bags", "ne", body="")
    articles = Articles.load(tmp_path)
    nepali, easy = articles.best("garbage-bags", "ne"), articles.best("garbage-bags", "ja-x-easy")
    assert nepali is not None and nepali.language == "en"
    assert easy is not None and easy.language == "ja"
    assert articles.best("garbage-holidays", "ne") is None


def test_a_municipality_replaces_an_article_of_the_same_topic_and_language(tmp_path: Path) -> None:
    write(tmp_path, "garbage-bags", "ja", body="全国の文。")
    write(tmp_path, "garbage-bags", "en", body="Common.")
    own = tmp_path / "own"
    own.mkdir()
    write(own, "garbage-bags", "ja", body="この市の文。")
    articles = Articles.load(tmp_path).replaced_by(Articles.load(own))
    bodies = {article.language: article.body for article in articles if article.topic == "garbage-bags"}
    assert bodies == {"ja": "この市の文。", "en": "Common."}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("title: no fence\n", 1, "head"),
        ("---\ntitle: a\nquestions: [x\nterms: []\n---\nText.", 4, "expected"),
        ("---\ntitle: a\nqestions: []\n---\nText.", 1, "qestions"),
        ("---\ntitle: a\nquestions: what?\n---\nText.", 3, "must be a list"),
        ("---\ntitle: a\nquestions: []\nterms:\n- {a: b}\n---\nText.", 4, "not a text"),
    ],
)
def test_a_wrong_file_is_named_with_its_line(tmp_path: Path, text: str, line: int, reason: str) -> None:
    path = tmp_path / "garbage-bags" / "ja.md"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentInvalid) as raised:
        Articles.load(tmp_path)
    (problem,) = raised.value.problems
    assert problem.path == str(path)
    assert problem.line == line
    assert reason in problem.reason


def test_a_file_of_an_unknown_language_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "garbage-bags", "xx")
    with pytest.raises(ContentInvalid, match="'xx' is not a language"):
        Articles.load(tmp_path)
