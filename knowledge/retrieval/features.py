"""What an opinion looks like from outside: the few numbers from which situation and confidence are judged."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from knowledge.retrieval.entries import KINDS, kind_of
from knowledge.retrieval.fusion import standardised
from knowledge.retrieval.ranking import Opinion
from knowledge.retrieval.vocabulary import Floats, Ints


def kinds_of(labels: Sequence[str]) -> Ints:
    """Return the number of each label's kind in `KINDS`."""
    return np.array([KINDS.index(kind_of(label)) for label in labels], dtype=np.int32)


def _best_by_kind(scores: Floats, kinds: Ints) -> list[float]:
    lowest = float(scores.min(initial=0.0))
    return [float(scores[kinds == kind].max(initial=lowest)) for kind in range(len(KINDS))]


def _lead(scores: Floats) -> float:
    """Return how far the best score is ahead of the second."""
    if len(scores) < 2:
        return 0.0
    second, first = np.sort(scores)[-2:]
    return float(first - second)


def features(opinion: Opinion, kinds: Ints, strong_words: int) -> Floats:
    """Return the numbers of one opinion: `kinds` from `kinds_of`, `strong_words` found in the text."""
    topics = kinds == KINDS.index("question")
    numbers: list[float] = []
    for name in ("bm25", "classifier"):
        scores = opinion.by_scorer[name]
        relative = standardised(scores)
        numbers += _best_by_kind(relative, kinds)
        numbers.append(_lead(relative[topics]))
        numbers += _best_by_kind(np.log1p(scores) if name == "bm25" else scores, kinds)
    numbers.append(_lead(opinion.fused[topics]))
    numbers += [float(score) for score in opinion.kinds]
    numbers += [opinion.text.known, float(np.log1p(len(opinion.text.ids))), min(strong_words, 3)]
    return np.array(numbers, dtype=np.float32)
