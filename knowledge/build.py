"""Building the index from content: the same content, settings and code never build twice."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.articles import Articles
from knowledge.language_id.naive_bayes import NaiveBayes
from knowledge.languages import language
from knowledge.loading import municipality_folders
from knowledge.retrieval.corpus import corpus
from knowledge.retrieval.entries import Entry
from knowledge.retrieval.index import Index, current_key
from knowledge.retrieval.learning import learn
from knowledge.retrieval.romanise import has_japanese, romanised
from knowledge.retrieval.settings import IndexSettings
from knowledge.situations.phrases import read_all_phrases, read_outside
from knowledge.situations.strong_words import StrongWords
from knowledge.written import digests, documents

_CODE = ("build.py", "written.py", "articles.py", "retrieval", "situations", "language_id")
_CONTENT = ("articles", "situations", "outside")


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built. `built` is False where the index was already of this content; `seconds` is wall time."""

    key: str
    built: bool
    seconds: float
    entries: int = 0
    topics: int = 0
    languages: tuple[str, ...] = ()
    numbers: dict[str, float] | None = None


def build_index(
    content: Path,
    municipalities: Sequence[Path] | Path,
    index: Path,
    *,
    settings: IndexSettings | None = None,
    progress: Callable[[str], None] = lambda step: None,
    anew: bool = False,
) -> BuildReport:
    """Build the index of `content` and of the municipalities' own articles into the folder `index`.

    Says each step to `progress`. Does nothing if the index is of the same content, code and settings, unless `anew`.
    Raises ContentInvalid or BadSituations where content cannot be read; the index in use then stays.
    """
    started = time.monotonic()
    chosen = settings or IndexSettings()
    own = municipality_folders(municipalities)
    key = _key(content, own, chosen)
    if key == current_key(index) and not anew:
        progress("the index is up to date")
        return BuildReport(key, built=False, seconds=time.monotonic() - started)
    progress("reading content")
    entries, strong_words, wordings = _read(content, own)
    learnt = learn(entries, strong_words, chosen, progress)
    progress("learning languages")
    languages = NaiveBayes.learn(_latin_texts(entries))
    progress("writing the index")
    Index(
        learnt.ranker,
        learnt.judge,
        learnt.confidence,
        strong_words,
        languages,
        key,
        dict(learnt.report),
        wordings,
    ).save(index)
    return BuildReport(
        key,
        built=True,
        seconds=time.monotonic() - started,
        entries=len(entries),
        topics=len({entry.label for entry in entries if entry.kind == "question"}),
        languages=tuple(sorted({entry.language for entry in entries})),
        numbers=learnt.report,
    )


def _read(content: Path, own: Sequence[Path]) -> tuple[list[Entry], StrongWords, dict[str, str]]:
    articles = list(Articles.load(content / "articles"))
    for folder in own:
        articles += list(Articles.load(folder / "articles"))
    phrases = read_all_phrases(content / "situations")
    answered = {article.topic for article in articles}
    outside = read_outside(content / "outside", answered=answered)
    return (
        corpus(articles, (*phrases, *outside)),
        StrongWords.of(one.strong_words for one in phrases),
        digests(documents(articles)),
    )


def _latin_texts(entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Return sentences in Latin letters with their language. Single terms are left out: many are shared."""
    for entry in entries:
        if entry.kind == "term":
            continue
        copy = romanised(entry.text)
        if copy is not None:
            yield ("ja" if has_japanese(entry.text) else "ne"), copy
        elif entry.text.isascii() or language(entry.language).script == "Latn":
            yield entry.language.removesuffix("-x-easy"), entry.text


def _files(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    if folder.is_file():
        return [folder]
    return sorted(path for path in folder.rglob("*") if path.suffix in suffixes)


def _key(content: Path, own: Sequence[Path], settings: IndexSettings) -> str:
    digest = hashlib.sha256(json.dumps(settings.as_json(), sort_keys=True, default=dict).encode())
    here = Path(__file__).parent
    for root, names, suffixes in (
        (content, _CONTENT, (".md", ".yaml")),
        (here, _CODE, (".py",)),
        *((folder, ("articles",), (".md",)) for folder in own),
    ):
        for name in names:
            for path in _files(root / name, suffixes):
                digest.update(str(path.relative_to(root)).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
