"""Which language a text in Latin letters is in: n-grams counted over the project's own texts."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from knowledge.retrieval.normalise import fold

_WORD = re.compile("[a-z']+")
_SIZES = range(1, 5)
_SMOOTHING = 0.3
# N-grams of one word say nearly the same thing several times over: their evidence is scaled down.
_EVIDENCE = 0.35
_SMALLEST_COUNT = 2


def _grams(text: str) -> Iterator[str]:
    for word in _WORD.findall(fold(text)):
        padded = f"<{word}>"
        for size in _SIZES:
            for start in range(len(padded) - size + 1):
                yield padded[start : start + size]


class NaiveBayes:
    """Log-probabilities of n-grams per language."""

    def __init__(self, logs: Mapping[str, Mapping[str, float]], unseen: Mapping[str, float]) -> None:
        self._logs = logs
        self._unseen = unseen

    @classmethod
    def learn(cls, texts: Iterable[tuple[str, str]]) -> NaiveBayes:
        """Return the model of pairs of a language and a text in Latin letters."""
        counts: dict[str, Counter[str]] = {}
        for language, text in texts:
            counts.setdefault(language, Counter()).update(_grams(text))
        known = {gram for counter in counts.values() for gram in counter}
        logs, unseen = {}, {}
        for language, counter in counts.items():
            whole = counter.total() + _SMOOTHING * len(known)
            kept = {gram: count for gram, count in counter.items() if count >= _SMALLEST_COUNT}
            logs[language] = {
                gram: round(math.log((count + _SMOOTHING) / whole), 3) for gram, count in kept.items()
            }
            unseen[language] = math.log(_SMOOTHING / whole) if whole else 0.0
        return cls(logs, unseen)

    def probabilities(self, text: str) -> dict[str, float]:
        """Return each language's probability; empty where nothing was learnt or the text has no Latin letters."""
        found = list(_grams(text))
        if not found or not self._logs:
            return {}
        scores = {
            language: _EVIDENCE * sum(logs.get(gram, self._unseen[language]) for gram in found)
            for language, logs in self._logs.items()
        }
        highest = max(scores.values())
        raised = {language: math.exp(score - highest) for language, score in scores.items()}
        whole = sum(raised.values())
        return {language: value / whole for language, value in raised.items()}

    def save(self, path: Path) -> None:
        """Write the model as JSON."""
        path.write_text(
            json.dumps({"logs": self._logs, "unseen": self._unseen}, ensure_ascii=False), encoding="utf-8"
        )

    @classmethod
    def load(cls, path: Path) -> NaiveBayes:
        """Return what `save` wrote."""
        stored = json.loads(path.read_text(encoding="utf-8"))
        return cls(stored["logs"], stored["unseen"])
