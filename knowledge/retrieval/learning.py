"""Learning an index from entries: out-of-fold opinions first, judges and thresholds from them, then all data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.confidence import Confidence, learn_confidence
from knowledge.retrieval.counting import GramCounts
from knowledge.retrieval.embedding import named_scorer
from knowledge.retrieval.entries import Entry, Kind, kind_of, with_latin_copies
from knowledge.retrieval.features import DANGER_TOPICS, NEAR_DANGER_TOPICS, LabelGroups, features
from knowledge.retrieval.grams import grams
from knowledge.retrieval.out_of_fold import Judged, out_of_fold, parts_of
from knowledge.retrieval.ranking import Opinion, Ranker
from knowledge.retrieval.sentence_model import SentenceModel
from knowledge.retrieval.settings import IndexSettings
from knowledge.situations.judge import Judge, learn_judge
from knowledge.situations.strong_words import StrongWords

Progress = Callable[[str], None]
# A question about calling 119 that is taken for a cry for help does little harm; the other way round it may kill.
_WEIGHT_OF_DANGER_QUESTIONS = 0.25
# There are far more written messages outside the rules than residents really send.
_WEIGHT_OF_OTHERS = 0.5


@dataclass(frozen=True, slots=True)
class Learnt:
    """A ranker on all entries, its judges, and what they reached on texts that they had not seen."""

    ranker: Ranker
    judge: Judge
    confidence: Confidence
    report: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Unseen:
    """Out-of-fold texts as arrays, one row each."""

    entries: list[Entry]
    numbers: npt.NDArray[np.float32]
    right: list[bool]


def labels_of(entries: Sequence[Entry]) -> tuple[str, ...]:
    """Return the topics, sorted, and then the situation labels, sorted."""
    every = {entry.label for entry in entries}
    return tuple(sorted(every, key=lambda label: (kind_of(label) != "question", label)))


def learn(
    entries: Sequence[Entry], strong_words: StrongWords, settings: IndexSettings, progress: Progress
) -> Learnt:
    """Return all that is learnt from `entries` (without Latin copies: they are made here)."""
    progress(f"counting the n-grams of {len(entries)} entries")
    doubled = with_latin_copies(entries)
    labels = labels_of(doubled)
    counts = GramCounts.of(grams(entry.text) for entry in doubled)
    extra = (
        partial(named_scorer, SentenceModel.open(settings.model), settings.model_languages)
        if settings.model
        else None
    )
    parts = parts_of(_held_out(doubled), enough=settings.judged)
    progress(
        f"learning {len(labels)} labels from {len(doubled)} entries,"
        f" and judging {sum(len(part.judged) for part in parts)} unseen"
    )
    judged = out_of_fold(
        doubled, counts, labels, settings.weights, parts=parts, extra=extra, beside=settings.processes > 1
    )
    ranker = Ranker.fit(doubled, counts.known(), labels, settings.weights)
    if extra is not None:
        progress(f"comparing meanings with {settings.model}")
        ranker = ranker.joined_by(extra(doubled, labels))
    judge, confidence, report = _judges(_unseen(judged(), labels, strong_words), settings)
    return Learnt(ranker, judge, confidence, report)


def _held_out(entries: Sequence[Entry]) -> list[int]:
    """Return which entries may be judged unseen: questions and messages, of languages that have both."""
    languages = {entry.language for entry in entries if entry.kind == "situation"}
    return [
        index
        for index, entry in enumerate(entries)
        if entry.kind in ("question", "situation")
        and not entry.is_latin_copy
        and (entry.language in languages or not languages)
    ]


def _unseen(judged: Judged, labels: Sequence[str], strong_words: StrongWords) -> _Unseen:
    groups = LabelGroups.of(labels)
    topics = int(groups.topics.sum())

    def is_right(entry: Entry, opinion: Opinion) -> bool:
        return labels[int(opinion.fused[:topics].argmax())] == entry.label

    rows = [
        features(opinion, groups, sum(strong_words.kinds_in(entry.text).values()))
        for entry, opinion in judged
    ]
    return _Unseen([entry for entry, _ in judged], np.array(rows), [is_right(*pair) for pair in judged])


def _weight(kind: Kind, entry: Entry) -> float:
    if kind == "other":
        return _WEIGHT_OF_OTHERS
    return _WEIGHT_OF_DANGER_QUESTIONS if entry.label.startswith(DANGER_TOPICS) else 1.0


def _judges(unseen: _Unseen, settings: IndexSettings) -> tuple[Judge, Confidence, dict[str, float]]:
    kinds = [kind_of(entry.label) for entry in unseen.entries]
    harmless = [
        kind == "question" and not entry.label.startswith(NEAR_DANGER_TOPICS)
        for kind, entry in zip(kinds, unseen.entries, strict=True)
    ]
    weights = [_weight(kind, entry) for kind, entry in zip(kinds, unseen.entries, strict=True)]
    judge, probabilities = learn_judge(
        unseen.numbers,
        kinds,
        weights,
        harmless,
        [entry.language for entry in unseen.entries],
        false_alarms=settings.false_alarms,
    )
    counted = [row for row, kind in enumerate(kinds) if kind in ("question", "other")]
    confidence = learn_confidence(
        unseen.numbers[counted],
        [unseen.right[row] for row in counted],
        [kinds[row] == "question" for row in counted],
        settings.goals,
    )
    is_question = np.array([kind == "question" for kind in kinds])
    is_emergency = np.array([kind == "emergency" for kind in kinds])
    raised = probabilities[:, 1] >= [judge.emergency_from_in(entry.language) for entry in unseen.entries]
    report = {
        "unseen_questions": float(is_question.sum()),
        "r_at_1": float(np.array(unseen.right)[is_question].mean()) if is_question.any() else 0.0,
        "emergency_recall": float(raised[is_emergency].mean()) if is_emergency.any() else 0.0,
        "emergency_false": float(raised[np.array(harmless)].mean()) if any(harmless) else 0.0,
        "emergency_from": judge.emergency_from,
        "answer_from": confidence.answer_from,
        "ask_from": confidence.ask_from,
    }
    return judge, confidence, report
