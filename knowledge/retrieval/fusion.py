"""Several scorers' opinions as one: z-scores over the labels, summed with weights."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from knowledge.retrieval.vocabulary import Floats

_TINY = 1e-9


def standardised(scores: Floats) -> Floats:
    """Return scores with mean 0 and standard deviation 1 over the labels; all 0 if they are all the same."""
    spread = float(scores.std())
    if spread < _TINY:
        return np.zeros_like(scores)
    return np.asarray((scores - scores.mean()) / spread, dtype=np.float32)


def fused(opinions: Mapping[str, Floats], weights: Mapping[str, float]) -> Floats:
    """Return the weighted mean of the scorers' z-scores; a scorer without a weight counts 1.

    Raises ValueError where there is no opinion at all.
    """
    if not opinions:
        raise ValueError("no scorer gave an opinion")
    total = sum(weights.get(name, 1.0) for name in opinions)
    parts = [weights.get(name, 1.0) / total * standardised(scores) for name, scores in opinions.items()]
    return np.asarray(np.sum(parts, axis=0), dtype=np.float32)
