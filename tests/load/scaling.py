"""What a question costs however large the installation is: many municipalities, each with a FAQ of its own.

Rows are made of the project's own Japanese sentences, so that they are as long and as alike as real ones. All
municipalities have the same rows, each in files of its own, and are asked in turn; only one is timed.
"""

from __future__ import annotations

import csv
import resource
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.table import Table

from desk_api.conversations.answers import today
from desk_api.settings import ROOT
from knowledge import KnowledgeBase
from knowledge.articles import Articles
from knowledge.faq import FIELDS
from knowledge.retrieval.corpus import paragraphs
from tests.load.retrieval import QUESTIONS
from tests.load.timing import Timing, timed

ROWS_OF_ONE = 1000
_CALLS = 200
_POOL = 20_000


@dataclass(frozen=True)
class Scale:
    """One size: rows of all municipalities, how long one municipality's index took, and what its questions cost.

    `first_seconds` is for texts that were never counted, `again_seconds` for an index of which one row was edited.
    """

    rows: int
    first_seconds: float
    again_seconds: float
    disk_mb: float
    memory_mb: float
    search: Timing
    answer: Timing


def measure(folder: Path, index: Path, sizes: Sequence[int]) -> list[Scale]:
    """Measure each number of rows (of all municipalities together) in `folder`; `index` is the built shared index."""
    pool = _pool()
    return [_at(folder / str(size), index, pool, size) for size in sizes]


def _pool() -> list[tuple[str, str]]:
    """Different pairs of a question and a few sentences."""
    articles = [
        one
        for one in Articles.load(ROOT / "knowledge" / "content" / "articles")
        if one.language in ("ja", "ja-x-easy")
    ]
    questions = [text for one in articles for text in one.questions]
    sentences = [text for one in articles for text in paragraphs(one.body)]
    chance = np.random.default_rng(0)
    pairs = {
        (
            f"{questions[one]}{questions[other]}",
            "".join(sentences[at] for at in chance.integers(0, len(sentences), 3)),
        )
        for one, other in chance.integers(0, len(questions), (_POOL * 2, 2))
    }
    return sorted(pairs)[:_POOL]


def _at(folder: Path, index: Path, pool: Sequence[tuple[str, str]], size: int) -> Scale:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(index, folder / "index", ignore=shutil.ignore_patterns("faq"))
    count = max(1, size // ROWS_OF_ONE)
    for number in range(count):
        city = folder / "municipalities" / f"city-{number:03}"
        shutil.copytree(ROOT / "knowledge" / "municipalities" / "sakurano", city)
        _write(city, pool, ROWS_OF_ONE)
    base = KnowledgeBase.open(
        content=ROOT / "knowledge" / "content",
        municipalities=folder / "municipalities",
        index=folder / "index",
    )
    cities = base.municipalities()
    timed_city, others = cities[0], cities[1:]
    first = _ask(base, timed_city)
    for city in others:  # the same rows: their files are copied, and are read as files of their own
        shutil.copytree(folder / "index" / "faq" / timed_city, folder / "index" / "faq" / city)
        _ask(base, city)
    begun = time.perf_counter()
    _edit(folder / "municipalities" / timed_city)
    base.faq_ranking("粗大ごみ", municipality=timed_city, language="ja")
    again = time.perf_counter() - begun
    day = today()

    def search(number: int) -> object:
        _, text = QUESTIONS[number % len(QUESTIONS)]
        return base.faq_ranking(text, municipality=timed_city, language="ja")

    def answer(number: int) -> object:
        language, text = QUESTIONS[number % len(QUESTIONS)]
        return base.answer(text, municipality=timed_city, language=language, today=day)

    def other(number: int) -> object:
        if not others:
            return None
        return base.faq_ranking("地震", municipality=others[number % len(others)], language="ja")

    answer(0)  # the municipality's things are made ready
    found = Scale(
        rows=count * ROWS_OF_ONE,
        first_seconds=first,
        again_seconds=again,
        disk_mb=_size(folder / "index" / "faq") / 1e6,
        memory_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
        search=timed("search in the own FAQ", search, _CALLS, before=other),
        answer=timed("whole answer", answer, _CALLS, before=other),
    )
    shutil.rmtree(folder)
    return found


def _write(city: Path, pool: Sequence[tuple[str, str]], rows: int) -> None:
    chosen = np.random.default_rng(0).permutation(len(pool))[:rows]
    with (city / "faq.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        writer.writerows([at, "ja", pool[at][0], f"{pool[at][1]}（{at}）", "", "", ""] for at in chosen)


def _ask(base: KnowledgeBase, city: str) -> float:
    begun = time.perf_counter()
    base.faq_ranking("ごみの日", municipality=city, language="ja")
    return time.perf_counter() - begun


def _edit(city: Path) -> None:
    path = city / "faq.csv"
    head, first, rest = path.read_text(encoding="utf-8").split("\n", 2)
    path.write_text("\n".join((head, first.replace("（", "（直した", 1), rest)), encoding="utf-8")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def table(scales: Sequence[Scale]) -> Table:
    """The figures as a table."""
    shown = Table(
        title=f"One municipality's questions, {ROWS_OF_ONE} FAQ rows in each municipality (one thread)"
    )
    costs = ("index of one s", "after an edit s", "disk MB", "memory MB")
    for name in ("rows in all", *costs, "search p50", "p95", "answer p50", "p95"):
        shown.add_column(name, justify="right")
    for one in scales:
        shown.add_row(
            f"{one.rows:,}",
            f"{one.first_seconds:.2f}",
            f"{one.again_seconds:.2f}",
            f"{one.disk_mb:,.0f}",
            f"{one.memory_mb:,.0f}",
            f"{one.search.p50:.2f}",
            f"{one.search.p95:.2f}",
            f"{one.answer.p50:.2f}",
            f"{one.answer.p95:.2f}",
        )
    return shown
