"""What an opinion looks like from outside: the few numbers from which situation and confidence are judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.entries import KINDS, kind_of
from knowledge.retrieval.fusion import standardised
from knowledge.retrieval.ranking import Opinion
from knowledge.retrieval.vocabulary import Floats, Ints

# Questions about these stand near to cries for help.
DANGER_TOPICS = ("emergency-", "safety-", "health-mental")
DISASTER_TOPICS = ("disaster-",)
# Questions about these may tell of something bad that happens now: an emergency card is no false alarm there.
NEAR_DANGER_TOPICS = (
    *DANGER_TOPICS,
    *DISASTER_TOPICS,
    "health-night-clinic",
    "health-infection",
    "housing-electricity-gas",
    "work-injury",
)


@dataclass(frozen=True, slots=True)
class LabelGroups:
    """The labels of a ranker by group: the number of each one's kind in `KINDS`, and masks of topics."""

    kinds: Ints
    topics: npt.NDArray[np.bool_]
    danger: npt.NDArray[np.bool_]
    disaster: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, labels: Sequence[str]) -> LabelGroups:
        """Return the groups of labels, in their order."""
        kinds = np.array([KINDS.index(kind_of(label)) for label in labels], dtype=np.int32)
        topics = kinds == KINDS.index("question")
        danger = np.array([label.startswith(DANGER_TOPICS) for label in labels], dtype=bool)
        disaster = np.array([label.startswith(DISASTER_TOPICS) for label in labels], dtype=bool)
        return cls(kinds, topics, topics & danger, topics & disaster)


def best_by_kind(scores: Floats, kinds: Ints) -> list[float]:
    """Return the best score of each kind, in the order of `KINDS`; the lowest of all where a kind has no label."""
    lowest = float(scores.min(initial=0.0))
    return [float(scores[kinds == kind].max(initial=lowest)) for kind in range(len(KINDS))]


def _lead(scores: Floats) -> float:
    """Return how far the best score is ahead of the second."""
    if len(scores) < 2:
        return 0.0
    second, first = np.sort(scores)[-2:]
    return float(first - second)


def features(opinion: Opinion, labels: LabelGroups, strong_words: int) -> Floats:
    """Return the numbers of one opinion, with how many `strong_words` stand in the text."""
    kinds, topics = labels.kinds, labels.topics
    numbers: list[float] = []
    for name in ("bm25", "classifier"):
        scores = opinion.by_scorer[name]
        relative = standardised(scores)
        numbers += best_by_kind(relative, kinds)
        numbers += [float(relative[group].max(initial=-1.0)) for group in (labels.danger, labels.disaster)]
        numbers.append(_lead(relative[topics]))
        numbers += best_by_kind(np.log1p(scores) if name == "bm25" else scores, kinds)
    numbers.append(_lead(opinion.fused[topics]))
    numbers += [float(score) for score in opinion.kinds]
    numbers += [opinion.text.known, float(np.log1p(len(opinion.text.ids))), min(strong_words, 3)]
    return np.array(numbers, dtype=np.float32)
