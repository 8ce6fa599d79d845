"""Small models from a few numbers to honest probabilities, learnt from out-of-fold opinions, kept as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.vocabulary import Floats


class Calibrated:
    """Multinomial logistic regression over standardised features."""

    def __init__(self, weights: npt.NDArray[np.float64], bias: npt.NDArray[np.float64]) -> None:
        self._weights = weights  # classes × features
        self._bias = bias

    @classmethod
    def fit(
        cls,
        features: npt.ArrayLike,
        targets: Sequence[int],
        classes: int,
        *,
        weights: Sequence[float] | None = None,
    ) -> Calibrated:
        """Return the model of the probability of each target 0 … classes-1; a class never seen gets none.

        `weights` say how much each row counts; without them all count the same.
        """
        from sklearn.linear_model import LogisticRegression

        rows = np.asarray(features, dtype=np.float64)
        mean, spread = rows.mean(axis=0), rows.std(axis=0)
        spread[spread < 1e-6] = 1.0
        seen = np.unique(np.asarray(targets))
        learnt = np.zeros((classes, rows.shape[1]))
        bias = np.full(classes, -50.0)
        if len(seen) < 2:
            bias[seen] = 0.0
            return cls(learnt, bias)
        model = LogisticRegression(C=1.0, max_iter=2000)
        model.fit((rows - mean) / spread, np.asarray(targets), sample_weight=weights)
        if len(seen) == 2:
            coefficients, intercepts = np.vstack([0 * model.coef_, model.coef_]), np.r_[0.0, model.intercept_]
        else:
            coefficients, intercepts = model.coef_, model.intercept_
        learnt[seen] = coefficients / spread
        bias[seen] = intercepts - learnt[seen] @ mean
        return cls(learnt, bias)

    def probabilities(self, features: Floats) -> npt.NDArray[np.float64]:
        """Return one probability per class, together 1."""
        scores = self._weights @ features.astype(np.float64) + self._bias
        raised = np.exp(scores - scores.max())
        return np.asarray(raised / raised.sum())

    def as_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return {"weights": self._weights.tolist(), "bias": self._bias.tolist()}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Calibrated:
        """Return the model of an index."""
        return cls(np.array(stored["weights"]), np.array(stored["bias"]))


def cross_fitted(
    features: npt.NDArray[np.float32],
    targets: Sequence[int],
    classes: int,
    *,
    weights: Sequence[float] | None = None,
    folds: int = 5,
) -> npt.NDArray[np.float64]:
    """Return each row's probabilities from a model that was fitted without it: what thresholds are chosen on."""
    chosen = np.asarray(targets)
    weighed = np.ones(len(chosen)) if weights is None else np.asarray(weights)
    out = np.zeros((len(chosen), classes))
    order = np.random.default_rng(1).permutation(len(chosen))
    for part in np.array_split(order, folds):
        rest = np.setdiff1d(order, part)
        model = Calibrated.fit(features[rest], chosen[rest].tolist(), classes, weights=weighed[rest].tolist())
        for row in part:
            out[row] = model.probabilities(features[row])
    return out
