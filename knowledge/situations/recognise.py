"""From a message to its situation: danger first, then a wish for a person, small talk, or nothing for us."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.records import Situation
from knowledge.retrieval.entries import KINDS, Kind
from knowledge.retrieval.features import LabelGroups, best_by_kind, features
from knowledge.retrieval.grams import words
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.ranking import Opinion, Ranker
from knowledge.retrieval.vocabulary import AnalysedText, Floats
from knowledge.situations.judge import Judge
from knowledge.situations.strong_words import StrongWords

_LETTER = re.compile(r"[^\W_]")
_CRY_FOR_HELP = "🆘"
_CLEAR_DANGER = (
    0.8  # z-scores: below, or nearer than this to the second kind, the kind of danger is not clear
)
_CLEAR_LEAD = 0.3
_A_TRACE, _A_TOPIC = (
    1.2,
    3.0,
)  # z-scores: a kind below the first is not in the text, a topic above the second is
_HARDLY_KNOWN = 0.05  # below this share of known n-grams a text is in no language of the index


@dataclass(frozen=True, slots=True)
class Recognised:
    """The situation of a message, and the opinion and features from which it was judged (None without letters).

    `strong` is whether words stand in it that surely mean danger.
    """

    situation: Situation
    opinion: Opinion | None
    numbers: Floats | None
    strong: bool = False


class Recogniser:
    """Recognises situations with the ranker and the judge of an index."""

    def __init__(self, ranker: Ranker, judge: Judge, strong_words: StrongWords) -> None:
        self._ranker = ranker
        self._judge = judge
        self._strong_words = strong_words
        self._labels = LabelGroups.of(ranker.labels)

    def analysed(self, text: str) -> AnalysedText:
        """Return a text as the index sees it."""
        return self._ranker.vocabulary.analyse(text)

    def recognise(self, text: str, language: str = "") -> Recognised:
        """Return what `text` is; a text without letters is small talk, unless it calls for help."""
        if not any(_LETTER.search(word) for word in words(fold(text))):
            return Recognised(_without_letters(text), None, None)
        opinion = self._ranker.opinion(text, language)
        strong = self._strong_words.kinds_in(text)
        numbers = features(opinion, self._labels, sum(strong.values()))
        judged = self._judge.judge(numbers, language)
        kind, detail = grounded(judged.kind, opinion.fused, self._labels), None
        if kind == "emergency":
            detail = max(strong, key=strong.__getitem__) if strong else self._danger(opinion)
        elif opinion.text.known < _HARDLY_KNOWN:
            kind = "other"
        elif kind == "smalltalk":
            detail = self._detail(opinion, "smalltalk")
        return Recognised(Situation(kind, detail, judged.probability), opinion, numbers, bool(strong))

    def _of_kind(self, opinion: Opinion, kind: str) -> list[tuple[float, str]]:
        scored = zip(opinion.fused, self._ranker.labels, strict=True)
        return sorted(
            (
                (float(score), label.partition(":")[2])
                for score, label in scored
                if label.startswith(f"{kind}:")
            ),
            reverse=True,
        )

    def _detail(self, opinion: Opinion, kind: str) -> str | None:
        return next((detail for _, detail in self._of_kind(opinion, kind)), None)

    def _danger(self, opinion: Opinion) -> str | None:
        """Return the kind of danger, None where no kind stands out: then the card names all numbers."""
        ranked = self._of_kind(opinion, "emergency")
        if not ranked or ranked[0][0] < _CLEAR_DANGER:
            return None
        second = ranked[1][0] if len(ranked) > 1 else -1.0
        return ranked[0][1] if ranked[0][0] - second >= _CLEAR_LEAD else None


def grounded(kind: Kind, scores: Floats, labels: LabelGroups) -> Kind:
    """Return the judged kind, or a question where nothing of small talk stands in the text but its shortness.

    Greetings are short; "tax" is short, too, and stands in no greeting, but among the terms of a topic. `scores` are
    the z-scores of `labels`.
    """
    if kind not in ("smalltalk", "other"):
        return kind
    best = dict(zip(KINDS, best_by_kind(scores, labels.kinds), strict=True))
    return "question" if best[kind] < _A_TRACE and best["question"] >= _A_TOPIC else kind


def _without_letters(text: str) -> Situation:
    if _CRY_FOR_HELP in text:
        return Situation("emergency", None, 1.0)
    return Situation("smalltalk", "greet", 1.0) if text.strip() else Situation("other", None, 1.0)
