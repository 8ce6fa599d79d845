"""Opinions on texts that the ranker has never seen: what judges and thresholds are learnt from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import numpy as np

from knowledge.retrieval.entries import Entry
from knowledge.retrieval.grams import grams
from knowledge.retrieval.ranking import MakeScorer, Opinion, Ranker

_PARTS = 4
# Below this many entries a process takes longer to start than to learn.
_WORTH_A_PROCESS = 10_000


def out_of_fold(
    entries: Sequence[Entry],
    labels: Sequence[str],
    weights: Mapping[str, float],
    *,
    held_out: Sequence[int],
    folds: int,
    processes: int,
    extra: MakeScorer | None = None,
) -> list[tuple[Entry, Opinion]]:
    """Return opinions on entries of `held_out`, each from a ranker that never saw it nor its Latin copy.

    They are cut into four parts at random, of which the first `folds` are judged: three quarters of the questions are
    nearly all, and two parts are enough to learn the judges from.
    A Latin copy follows its original directly in `entries` (see `with_latin_copies`) and is left out with it.
    `extra` makes one more scorer from what may be seen. Processes, not threads: the learning of the linear machines
    draws its random numbers from one place per process, and the same content must give the same index.
    """
    order = np.random.default_rng(0).permutation(np.array(held_out, dtype=np.int64))
    parts = [part.tolist() for part in np.array_split(order, max(folds, _PARTS))[:folds]]
    if extra is not None or processes < 2 or len(entries) < _WORTH_A_PROCESS:
        return [pair for part in parts for pair in _judged(entries, labels, weights, part, extra)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        waiting = [pool.submit(_judged, entries, labels, weights, part) for part in parts]
        return [pair for judged in waiting for pair in judged.result()]


def _judged(
    entries: Sequence[Entry],
    labels: Sequence[str],
    weights: Mapping[str, float],
    part: Sequence[int],
    extra: MakeScorer | None = None,
) -> list[tuple[Entry, Opinion]]:
    from threadpoolctl import threadpool_limits

    hidden = set(part)
    hidden |= {index + 1 for index in hidden if index + 1 < len(entries) and entries[index + 1].is_latin_copy}
    known = [entry for index, entry in enumerate(entries) if index not in hidden]
    with threadpool_limits(1):  # the parts share the processors already
        ranker = Ranker.fit(known, [grams(entry.text) for entry in known], labels, weights)
        if extra is not None:
            ranker = ranker.joined_by(extra(known, labels))
        return [(entries[index], ranker.opinion(entries[index].text)) for index in part]
