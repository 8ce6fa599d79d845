"""From articles and situations to entries."""

from __future__ import annotations

from pathlib import Path

from knowledge.articles import Article
from knowledge.retrieval.corpus import corpus, paragraphs
from knowledge.retrieval.entries import with_latin_copies
from knowledge.situations.phrases import Phrases

ARTICLE = Article(
    topic="garbage-bags",
    language="ja",
    title="ごみ袋",
    body="**袋**は{{ garbage.bags.name }}です。\n\n- 店で買います\n{% if x.y %}\n- 広告 x\n{% endif %}",
    questions=("袋はどこ", "袋はどこ"),
    terms=("45L",),
    drafted_by="",
    reviewed_by=None,
    path=Path("ja.md"),
    body_line=1,
)


def test_paragraphs_hold_words_and_no_markup() -> None:
    assert paragraphs(ARTICLE.body) == ["袋は です。", "店で買います", "広告 x"]


def test_each_text_stands_once_with_its_label() -> None:
    phrases = Phrases("ja", (("person", "人と話したい"),), {"fire": ("火事だ",)})
    entries = corpus([ARTICLE], [phrases])
    assert [entry.text for entry in entries if entry.kind == "question"] == ["袋はどこ"]
    assert ("emergency:fire", "strong") in {(entry.label, entry.kind) for entry in entries}


def test_only_texts_in_other_scripts_get_a_latin_copy() -> None:
    doubled = with_latin_copies(corpus([ARTICLE], []))
    copied = [doubled[place - 1].text for place, entry in enumerate(doubled) if entry.is_latin_copy]
    assert "袋はどこ" in copied and "45L" not in copied
