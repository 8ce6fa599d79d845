"""Emergency, wish for a person, small talk, nothing for us, or a question: judged from a ranker's opinion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.calibration import Calibrated, cross_fitted
from knowledge.retrieval.entries import KINDS, Kind
from knowledge.retrieval.vocabulary import Floats

_EMERGENCY = KINDS.index("emergency")
_QUESTION = KINDS.index("question")
_ENOUGH = 100  # harmless texts of a language from which its own threshold says something


@dataclass(frozen=True, slots=True)
class Judgement:
    """The kind of a message with its probability, and the probabilities of all kinds in the order of `KINDS`."""

    kind: Kind
    probability: float
    all: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """Probabilities of kinds; an emergency is raised from `emergency_from` on, however probable the rest is.

    `in_language` holds that threshold for languages where harmless questions look more, or less, like cries for help.
    """

    model: Calibrated
    emergency_from: float
    in_language: Mapping[str, float] = field(default_factory=dict)

    def emergency_from_in(self, language: str) -> float:
        """Return the threshold for texts in a language."""
        return self.in_language.get(language, self.emergency_from)

    def judge(self, numbers: Floats, language: str = "") -> Judgement:
        """Return the kind of the message whose opinion has these features."""
        probabilities = self.model.probabilities(numbers)
        best = int(probabilities.argmax())
        if probabilities[_EMERGENCY] >= self.emergency_from_in(language):
            best = _EMERGENCY
        elif best == _EMERGENCY:
            best = _QUESTION
        return Judgement(KINDS[best], float(probabilities[best]), tuple(float(p) for p in probabilities))

    def as_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return {
            "model": self.model.as_json(),
            "emergency_from": self.emergency_from,
            "in_language": dict(self.in_language),
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Judge:
        """Return the judge of an index."""
        return cls(Calibrated.from_json(stored["model"]), stored["emergency_from"], stored["in_language"])


def emergency_threshold(
    emergency: npt.NDArray[np.float64], harmless: npt.NDArray[np.bool_], *, false_alarms: float
) -> float:
    """Return the probability of an emergency that at most this share of the harmless texts reaches."""
    if not harmless.any():
        return 0.5
    return float(np.clip(np.quantile(emergency[harmless], 1 - false_alarms), 0.05, 0.9))


def learn_judge(
    numbers: npt.NDArray[np.float32],
    kinds: Sequence[Kind],
    weights: Sequence[float],
    harmless: Sequence[bool],
    languages: Sequence[str],
    *,
    false_alarms: float,
) -> tuple[Judge, npt.NDArray[np.float64]]:
    """Return the judge learnt from out-of-fold features, and each text's probabilities from one that had not seen it.

    `weights` say how much each text counts. `harmless` marks questions that nobody can take for an emergency: those
    about danger itself are left out. A language's own threshold is the mean of what its texts and all texts say: it has
    not many.
    """
    targets = [KINDS.index(kind) for kind in kinds]
    unseen = cross_fitted(numbers, targets, len(KINDS), weights=weights)
    emergency, calm = unseen[:, _EMERGENCY], np.array(harmless, dtype=bool)
    threshold = emergency_threshold(emergency, calm, false_alarms=false_alarms)
    spoken = np.array(languages)
    own = {
        str(language): (
            threshold + emergency_threshold(emergency, calm & (spoken == language), false_alarms=false_alarms)
        )
        / 2
        for language in np.unique(spoken)
        if (calm & (spoken == language)).sum() >= _ENOUGH
    }
    return Judge(Calibrated.fit(numbers, targets, len(KINDS), weights=weights), threshold, own), unseen
