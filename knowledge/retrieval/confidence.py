"""How sure the first topic is the right one, and what to do with that: answer, ask back, or fetch a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.calibration import Calibrated, cross_fitted
from knowledge.retrieval.vocabulary import Floats

Decision = Literal["answer", "ask_back", "hand_over"]


@dataclass(frozen=True, slots=True)
class Goals:
    """What thresholds are chosen for, as shares of out-of-fold questions and of messages outside the rules."""

    right_of_answered: float = 0.87
    outside_answered: float = 0.12
    inside_handed_over: float = 0.03


@dataclass(frozen=True, slots=True)
class Confidence:
    """A calibrated probability and two thresholds, learnt when the index is built."""

    model: Calibrated
    answer_from: float
    ask_from: float

    def probability(self, numbers: Floats) -> float:
        """Return the probability (0–1) that the best topic is the one that was asked for."""
        return float(self.model.probabilities(numbers)[1])

    def decide(self, probability: float) -> Decision:
        """Return what a resident should get at this probability."""
        if probability >= self.answer_from:
            return "answer"
        return "ask_back" if probability >= self.ask_from else "hand_over"

    def as_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return {"model": self.model.as_json(), "answer_from": self.answer_from, "ask_from": self.ask_from}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Confidence:
        """Return the confidence of an index."""
        return cls(Calibrated.from_json(stored["model"]), stored["answer_from"], stored["ask_from"])


def answer_threshold(
    probability: npt.NDArray[np.float64],
    right: npt.NDArray[np.bool_],
    inside: npt.NDArray[np.bool_],
    goals: Goals,
) -> float:
    """Return the lowest probability above which both goals of answering hold, 1.0 if they never do.

    `right` says where the first topic was right, `inside` where the text was a question about the rules at all.
    """
    best = 1.0
    for threshold in np.arange(0.98, 0.02, -0.02):
        accepted = probability >= threshold
        answered, outside = accepted & inside, accepted & ~inside
        if not answered.any() or right[answered].mean() < goals.right_of_answered:
            continue
        if (~inside).any() and outside.sum() / (~inside).sum() > goals.outside_answered:
            continue
        best = float(threshold)
    return best


def learn_confidence(
    numbers: npt.NDArray[np.float32],
    right: Sequence[bool],
    inside: Sequence[bool],
    goals: Goals,
) -> Confidence:
    """Return the confidence learnt from out-of-fold texts: their features, if right, if inside the rules."""
    targets = [int(is_right and is_inside) for is_right, is_inside in zip(right, inside, strict=True)]
    probability = cross_fitted(numbers, targets, 2)[:, 1]
    is_inside = np.array(inside, dtype=bool)
    answer_from = answer_threshold(probability, np.array(right, dtype=bool), is_inside, goals)
    asked = probability[is_inside]
    ask_from = float(np.quantile(asked, goals.inside_handed_over)) if len(asked) else 0.0
    return Confidence(Calibrated.fit(numbers, targets, 2), answer_from, min(ask_from, answer_from))
