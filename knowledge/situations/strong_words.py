"""Short phrases that nearly always mean danger: found however they are spelt, unmarked or in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from knowledge.retrieval.grams import words
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.romanise import romanised, sound_key

_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_SHORTEST_SOUND = 7  # a shorter key of sounds would be found inside harmless words
_BEGINNING = 2  # characters under which phrases are kept


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
        self._index()

    def _index(self) -> None:
        """A text is looked through once: phrases lie under their first characters."""
        self._far = _by_beginning({phrase: kind for phrase, kind in self._spelt.items() if phrase[0] == " "})
        self._close = _by_beginning(
            {phrase: kind for phrase, kind in self._spelt.items() if phrase[0] != " "}
        )
        self._sounds = _by_beginning(self._heard)

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
        known._index()
        return known

    def kinds_in(self, text: str) -> dict[str, int]:
        """Return how many strong phrases of each kind of emergency stand in `text`; empty if there is none."""
        line = _line(text)
        found: dict[str, int] = {}
        for phrases, where in (
            (self._far, line),
            (self._close, line.replace(" ", "")),
            (self._sounds, _sounds(text)),
        ):
            begun = {where[at : at + size] for size in range(1, _BEGINNING + 1) for at in range(len(where))}
            for phrase, kind in (one for start in begun for one in phrases.get(start, ())):
                if phrase in where:
                    found[kind] = found.get(kind, 0) + 1
        return found


def _by_beginning(phrases: Mapping[str, str]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for phrase, kind in phrases.items():
        found.setdefault(phrase[:_BEGINNING], []).append((phrase, kind))
    return found
