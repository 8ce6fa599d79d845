"""Short phrases that nearly always mean danger: found however they are spelt, unmarked or in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from knowledge.retrieval.grams import words
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.romanise import romanised, sound_key

_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_SHORTEST_SOUND = 7  # a shorter key of sounds would be found inside harmless words


def _line(text: str) -> str:
    return f" {' '.join(words(fold(text)))} "


def _sounds(text: str) -> str:
    latin = romanised(text) or text
    return f" {' '.join(sound_key(word) for word in words(fold(latin)))} "


def _needle(line: str) -> str:
    """Return what is looked for: whole words in Latin, word beginnings where words are inflected, anything in CJK."""
    if _DENSE.search(line):
        return line.replace(" ", "")
    return line if line.isascii() else line.rstrip()


class StrongWords:
    """The strong phrases of every language, by kind of emergency."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        spelt: dict[str, str] = {}
        heard: dict[str, str] = {}
        for kind, phrase in phrases:
            line = _line(phrase)
            spelt.setdefault(_needle(line), kind)
            sounds = _sounds(phrase)
            if sounds.isascii() and len(sounds) >= _SHORTEST_SOUND:
                heard.setdefault(sounds, kind)
        self._spelt = {phrase: kind for phrase, kind in spelt.items() if phrase.strip()}
        self._heard = heard

    @classmethod
    def of(cls, by_language: Iterable[Mapping[str, tuple[str, ...]]]) -> StrongWords:
        """Return the phrases of several languages together."""
        return cls(
            (kind, phrase) for words_ in by_language for kind, found in words_.items() for phrase in found
        )

    def as_json(self) -> list[dict[str, str]]:
        """Return what `from_json` reads."""
        return [self._spelt, self._heard]

    @classmethod
    def from_json(cls, stored: list[dict[str, str]]) -> StrongWords:
        """Return the strong words of an index."""
        known = cls(())
        known._spelt, known._heard = stored
        return known

    def kinds_in(self, text: str) -> dict[str, int]:
        """Return how many strong phrases of each kind of emergency stand in `text`; empty if there is none."""
        line = _line(text)
        close, sounds = line.replace(" ", ""), _sounds(text)
        found: dict[str, int] = {}
        for phrase, kind in self._spelt.items():
            if phrase in (line if phrase[0] == " " else close):
                found[kind] = found.get(kind, 0) + 1
        for phrase, kind in self._heard.items():
            if phrase in sounds:
                found[kind] = found.get(kind, 0) + 1
        return found
