"""From a message to its situation: danger first, then a wish for a person, small talk, or nothing for us."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.records import Situation
from knowledge.retrieval.features import LabelGroups, features
from knowledge.retrieval.grams import words
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.ranking import Opinion, Ranker
from knowledge.retrieval.vocabulary import Floats
from knowledge.situations.judge import Judge
from knowledge.situations.strong_words import StrongWords

_LETTER = re.compile(r"[^\W_]")
_CRY_FOR_HELP = "🆘"
_DEFAULT_DANGER = "medical"
_HARDLY_KNOWN = 0.05  # below this share of known n-grams a text is in no language of the index


@dataclass(frozen=True, slots=True)
class Recognised:
    """The situation of a message, and the opinion and features from which it was judged (None without letters)."""

    situation: Situation
    opinion: Opinion | None
    numbers: Floats | None


class Recogniser:
    """Recognises situations with the ranker and the judge of an index."""

    def __init__(self, ranker: Ranker, judge: Judge, strong_words: StrongWords) -> None:
        self._ranker = ranker
        self._judge = judge
        self._strong_words = strong_words
        self._labels = LabelGroups.of(ranker.labels)

    def recognise(self, text: str) -> Recognised:
        """Return what `text` is; a text without letters is small talk, unless it calls for help."""
        if not any(_LETTER.search(word) for word in words(fold(text))):
            return Recognised(_without_letters(text), None, None)
        opinion = self._ranker.opinion(text)
        strong = self._strong_words.kinds_in(text)
        numbers = features(opinion, self._labels, sum(strong.values()))
        judged = self._judge.judge(numbers)
        kind, detail = judged.kind, None
        if kind == "emergency":
            detail = max(strong, key=strong.__getitem__) if strong else self._detail(opinion, "emergency")
        elif opinion.text.known < _HARDLY_KNOWN:
            kind = "other"
        elif kind == "smalltalk":
            detail = self._detail(opinion, "smalltalk")
        return Recognised(Situation(kind, detail, judged.probability), opinion, numbers)

    def _detail(self, opinion: Opinion, kind: str) -> str | None:
        labels: Sequence[tuple[float, str]] = [
            (float(score), label)
            for score, label in zip(opinion.fused, self._ranker.labels, strict=True)
            if label.startswith(f"{kind}:")
        ]
        return max(labels)[1].partition(":")[2] if labels else None


def _without_letters(text: str) -> Situation:
    if _CRY_FOR_HELP in text:
        return Situation("emergency", _DEFAULT_DANGER, 1.0)
    return Situation("smalltalk", "greet", 1.0) if text.strip() else Situation("other", None, 1.0)
