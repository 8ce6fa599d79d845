"""Checks of articles: complete in all languages, the same facts and numbers as the Japanese, nothing abolished."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from knowledge.articles import Article
from knowledge.content_folder import Content
from knowledge.errors import Problem
from knowledge.languages import CODES, EASY_JAPANESE, JAPANESE
from knowledge.rendering import NATIONAL_PHONES, parsed, placeholders_in
from knowledge.retrieval.normalise import fold

_FEWEST_QUESTIONS = 10
_FEWEST_TERMS = 40
_LONGEST_EASY_SENTENCE = 60
_TEMPLATE = re.compile(r"{{.*?}}|{%.*?%}", re.DOTALL)
_NUMBER = re.compile(r"#?\d+")
_PHONE = re.compile(r"#\d{4}|\d{2,4}-\d{2,4}-\d{3,4}")
_ALLOWED = {"paragraph", "bullet_list", "list_item", "inline", "text", "strong", "softbreak", "hardbreak"}
_OTHER_MARKUP = re.compile(r"<[a-zA-Z/!]|^\s*\|", re.MULTILINE)
# Abolished names (field facts, sections 2 and 4): evacuation advice in 2021, flood warnings in 2026, alien
# registration in 2012. Residents may still ask with them, so only titles and bodies are checked.
_JAPANESE_BANNED = ("避難勧告", "避難準備", "外国人登録", "洪水警報", "洪水注意報", "土砂災害警戒情報")
BANNED: dict[str, tuple[str, ...]] = {
    JAPANESE: _JAPANESE_BANNED,
    EASY_JAPANESE: _JAPANESE_BANNED,
    "en": ("evacuation advisory", "alien registration", "alien card", "避難勧告", "外国人登録"),
    "zh-Hans": ("避难劝告", "外国人登录证", "外国人登记证", "避難勧告", "外国人登録"),
    "zh-Hant": ("避難勸告", "外國人登錄證", "外國人登記證", "避難勧告", "外国人登録"),
    "ko": ("피난 권고", "피난권고", "외국인 등록", "외국인등록", "避難勧告", "外国人登録"),
    "vi": ("khuyến cáo sơ tán", "khuyến cáo lánh nạn", "đăng ký ngoại kiều", "避難勧告", "外国人登録"),
    "pt-BR": ("recomendação de evacuação", "registro de estrangeiro", "避難勧告", "外国人登録"),
    "ne": ("विदेशी दर्ता", "避難勧告", "外国人登録"),
    "fil": ("payo ng paglikas", "alien registration", "避難勧告", "外国人登録"),
    "my": ("နိုင်ငံခြားသားမှတ်ပုံတင်", "避難勧告", "外国人登録"),
    "th": ("คำแนะนำให้อพยพ", "ทะเบียนคนต่างด้าว", "避難勧告", "外国人登録"),
    "es": ("recomendación de evacuación", "registro de extranjero", "避難勧告", "外国人登録"),
    "fr": (
        "conseil d’évacuation",
        "recommandation d’évacuation",
        "carte d’étranger",
        "避難勧告",
        "外国人登録",
    ),
    "km": ("ការចុះឈ្មោះជនបរទេស", "避難勧告", "外国人登録"),
    "mn": ("гадаадын иргэний бүртгэлийн карт", "нүүлгэн шилжүүлэх зөвлөмж", "避難勧告", "外国人登録"),
    "id": ("anjuran evakuasi", "imbauan evakuasi", "registrasi orang asing", "避難勧告", "外国人登録"),
}


def lint_articles(content: Path, loaded: Content) -> list[Problem]:
    """Return the problems of all articles, and of topics that lack one."""
    folder = content / "articles"
    problems = [
        Problem(str(folder / topic), 0, "topics.yaml does not know this topic")
        for topic in loaded.articles.topics()
        if topic not in loaded.topics
    ]
    for topic in loaded.topics:
        for code in CODES:
            article = loaded.articles.get(topic.id, code)
            if article is None or not article.complete:
                problems.append(Problem(str(folder / topic.id / f"{code}.md"), 0, "title or body is missing"))
            if article is not None:
                problems += lint_article(article, loaded.articles.get(topic.id, JAPANESE), loaded)
    return problems + _questions_twice(loaded)


def lint_article(article: Article, master: Article | None, loaded: Content) -> list[Problem]:
    """Return the problems of one article, compared with the Japanese one where there is one."""
    reasons = [*_too_few(article)]
    if article.body:
        reasons += [*_wrong_markup(article), *_wrong_terms(article), *_unknown_placeholders(article, loaded)]
        if master is not None and master.body and article is not master:
            reasons += _differences(article, master)
    problems = [Problem(str(article.path), article.body_line, reason) for reason in reasons]
    if article.language == EASY_JAPANESE:
        problems += [
            Problem(str(article.path), article.body_line, f"a long sentence: {sentence}", warning=True)
            for sentence in _long_sentences(article.body)
        ]
    return problems


def numbers(body: str) -> set[str]:
    """Return the numbers that a text states itself, outside its placeholders, in western digits."""
    return set(_NUMBER.findall(_own_text(body)))


def _own_text(body: str) -> str:
    text = unicodedata.normalize("NFKC", _TEMPLATE.sub("", body))
    return "".join(
        str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char for char in text
    )


def _too_few(article: Article) -> Iterator[str]:
    if len(article.questions) < _FEWEST_QUESTIONS:
        yield f"{len(article.questions)} questions; at least {_FEWEST_QUESTIONS}"
    if len(article.terms) < _FEWEST_TERMS:
        yield f"{len(article.terms)} terms; at least {_FEWEST_TERMS}"


def _wrong_markup(article: Article) -> Iterator[str]:
    text = _TEMPLATE.sub("x", article.body)
    tokens = [inner for token in parsed(text) for inner in (token, *(token.children or []))]
    kinds = {re.sub("_(open|close)$", "", token.type) for token in tokens}
    if kinds - _ALLOWED:
        yield f"only paragraphs, '- ' lists and **bold** are allowed, not {', '.join(sorted(kinds - _ALLOWED))}"
    if any(token.type == "text" and "**" in token.content for token in tokens):
        yield "** that is not bold: between punctuation and a letter it needs a space, or the punctuation outside"
    if _OTHER_MARKUP.search(text):
        yield "HTML and tables are not allowed"


def _wrong_terms(article: Article) -> Iterator[str]:
    text = f"{article.title}\n{article.body}".casefold()
    yield from (f"abolished: {term}" for term in BANNED[article.language] if term.casefold() in text)
    for phone in _PHONE.findall(_own_text(article.body)):
        if phone not in NATIONAL_PHONES:
            yield f"{phone}: a local telephone number must be a placeholder"


def _unknown_placeholders(article: Article, loaded: Content) -> Iterator[str]:
    for key in sorted(placeholders_in(f"{article.title}\n{article.body}") - loaded.placeholders.keys()):
        yield f"{key}: placeholders.yaml does not know this fact"


def _differences(article: Article, master: Article) -> Iterator[str]:
    here, there = placeholders_in(article.body), placeholders_in(master.body)
    if here != there:
        yield f"facts differ from the Japanese: missing {sorted(there - here)}, extra {sorted(here - there)}"
    said, wanted = numbers(article.body), numbers(master.body)
    if said != wanted:
        yield f"numbers differ from the Japanese: missing {sorted(wanted - said)}, extra {sorted(said - wanted)}"


def _long_sentences(body: str) -> Iterator[str]:
    for sentence in re.split(r"[。！？\n]", _TEMPLATE.sub("", body)):
        if len(re.sub(r"\s", "", sentence)) > _LONGEST_EASY_SENTENCE:
            yield sentence.strip()


def _questions_twice(loaded: Content) -> list[Problem]:
    seen: dict[tuple[str, str], Article] = {}
    problems = []
    for article in loaded.articles:
        for question in article.questions:
            first = seen.setdefault((article.language, fold(question)), article)
            if first is not article:
                problems.append(
                    Problem(str(article.path), 0, f"also a question of {first.topic}: {question}")
                )
    return problems
