"""Opinions on texts that the ranker has never seen: what judges and thresholds are learnt from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

import numpy as np

from knowledge.retrieval.counting import GramCounts
from knowledge.retrieval.entries import Entry
from knowledge.retrieval.ranking import MakeScorer, Opinion, Ranker

Judged = list[tuple[Entry, Opinion]]
_PARTS = 4
# Below this many entries a process takes longer to start than to learn.
_WORTH_A_PROCESS = 10_000


@dataclass(frozen=True, slots=True)
class Part:
    """Entries by number: those that a ranker must not see, and those of them that it then judges."""

    hidden: Sequence[int]
    judged: Sequence[int]


def parts_of(held_out: Sequence[int], *, enough: int) -> list[Part]:
    """Return as many random quarters of `held_out` as hold `enough` texts to be judged, and of each no more.

    Three quarters are nearly all to learn from, so that a quarter is judged much as a resident's question will be.
    """
    order = np.random.default_rng(0).permutation(np.array(held_out, dtype=np.int64))
    quarters = [part.tolist() for part in np.array_split(order, _PARTS)]
    needed = -(-enough * _PARTS // max(len(held_out), 1))
    return [Part(quarter, quarter[:enough]) for quarter in quarters[: max(1, needed)]]


def out_of_fold(
    entries: Sequence[Entry],
    counts: GramCounts,
    labels: Sequence[str],
    weights: Mapping[str, float],
    *,
    parts: Sequence[Part],
    extra: MakeScorer | None = None,
    beside: bool = False,
) -> Callable[[], Judged]:
    """Return what gives, when called, opinions on the entries of `parts`: each from a ranker that never saw its part.

    A Latin copy follows its original directly in `entries` (see `with_latin_copies`); it is hidden and judged with it.
    `extra` makes one more scorer from what may be seen. With `beside` another process begins at once, and the caller
    can go on. A process, not a thread: linear machines draw their random numbers from one place per process, and the
    same content must give the same index.
    """
    if not beside or extra is not None or len(entries) < _WORTH_A_PROCESS:
        return lambda: [
            pair for part in parts for pair in _judged(entries, counts, labels, weights, part, extra)
        ]
    pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
    numbers = counts.without_names()
    waiting = [pool.submit(_judged, entries, numbers, labels, weights, part) for part in parts]

    def judged() -> Judged:
        with pool:
            return [pair for each in waiting for pair in each.result()]

    return judged


def _judged(
    entries: Sequence[Entry],
    counts: GramCounts,
    labels: Sequence[str],
    weights: Mapping[str, float],
    part: Part,
    extra: MakeScorer | None = None,
) -> Judged:
    from threadpoolctl import threadpool_limits

    copies = {index: index + 1 for index in part.hidden if _is_copy(entries, index + 1)}
    hidden = {*part.hidden, *copies.values()}
    seen = [index for index in range(len(entries)) if index not in hidden]
    visible = [entries[index] for index in seen]
    with threadpool_limits(1):  # another process learns beside this one
        known = counts.take(seen).known()
        ranker = Ranker.fit(visible, known, labels, weights)
        if extra is not None:
            ranker = ranker.joined_by(extra(visible, labels))
        judged = []
        for index in part.judged:
            row = counts.matrix[index]
            if index in copies:
                row = row + counts.matrix[copies[index]]
            entry = entries[index]
            judged.append((entry, ranker.opinion_on(known.analysed(entry.text, row), entry.language)))
        return judged


def _is_copy(entries: Sequence[Entry], index: int) -> bool:
    return index < len(entries) and entries[index].is_latin_copy
