"""Known names inside a sentence, however they are spelt: inflected, unmarked, or as one hears them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.retrieval.grams import words
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.romanise import sound_key

_DENSE = re.compile(
    "[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)
_DENSE_RUN = re.compile(f"{_DENSE.pattern}+")
_KANA = re.compile("[\u3041-\u309fー]+")
_SHORT_KANA = 3
_BEFORE_NOUNS = "のはがをともいなたる"  # particles and endings after which a noun may begin
_STOP = re.compile("[、。，．,.!?！？\n;；]")
_IN_BRACKETS = re.compile(r"[（(][^）)]*[）)]")
_LONGEST_ENDING = 3  # signs that an inflected word may have more at its end, where endings are written on
_SHORTEST_STEM = 3
_PLURALS = (
    ("y", ("ies",)),
    ("ao", ("oes", "aes", "aos")),
    ("al", ("ais",)),
    ("el", ("eis",)),
    ("m", ("ns",)),
    ("f", ("ves",)),
)
_SHORTEST_SOUND = 5
_PREFIX = 3
_NEARLY_THE_SAME = 0.75
_HEAD_LAST = re.compile("[\u3040-\u30ff\uac00-\ud7af\u0900-\u097f]")
_DENSE_CHARACTER = 3.0  # one Han or kana character says about as much as three letters


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it was typed (lower case), folded, and as it sounds."""

    typed: str
    folded: str
    sound: str


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text: whose it may be, where it stands (characters or words), and how much it says."""

    owners: tuple[str, ...]
    name: str
    start: int
    end: int
    weight: float


def _typed_words(text: str) -> tuple[Word, ...]:
    lower = unicodedata.normalize("NFKC", text).lower()
    parts = (part for word in words(lower) for part in _DENSE_RUN.split(word) if part)
    return tuple(Word(typed, fold(typed), sound_key(fold(typed))) for typed in parts)


def _inflections(name: str) -> Iterator[str]:
    """Yield the plurals of a folded Latin word, in English, Portuguese and their like."""
    yield from (f"{name}s", f"{name}es")
    for ending, plurals in _PLURALS:
        if name.endswith(ending):
            yield from (name.removesuffix(ending) + plural for plural in plurals)


def _similar(text: str, name: str) -> bool:
    """Whether two folded words are one word, one of them inflected (battery, batteries; फोहोर, फोहोरको)."""
    if min(len(text), len(name)) < _SHORTEST_STEM:
        return False
    if not name.isascii():
        return text.startswith(name) and len(text) - len(name) <= _LONGEST_ENDING
    return text in _inflections(name) or name in _inflections(text)


def _likeness(text: Word, name: Word) -> float:
    """Return 1 for the same word, less for the same with doubts, 0 for another word."""
    if text.folded == name.folded:
        marks_differ = text.typed != name.typed and text.typed != text.folded and name.typed != name.folded
        return 0.0 if marks_differ else 1.0
    if _similar(text.folded, name.folded):
        return 0.8
    if min(len(text.sound), len(name.sound)) >= _SHORTEST_SOUND and text.sound == name.sound:
        return 0.7
    return 0.0


def _keys_of_name(word: Word) -> set[str]:
    """Return all under which a name's first word is looked up: itself, its plurals, how it sounds."""
    keys = {word.folded}
    if word.folded.isascii():
        keys.update(_inflections(word.folded))
    if len(word.sound) >= _SHORTEST_SOUND:
        keys.add(f"~{word.sound}")
    return keys


def _keys_of_text(word: Word) -> set[str]:
    """Return all under which a word of a text may be a name: whatever `_likeness` takes for alike is among them."""
    keys = {word.folded, f"~{word.sound}", *_inflections(word.folded)}
    keys.update(word.folded[:-cut] for cut in range(1, _LONGEST_ENDING + 1) if len(word.folded) > cut)
    return keys


def _begin_alike(text: Word, name: Word) -> bool:
    return text.folded[:_PREFIX] == name.folded[:_PREFIX] or text.sound[:_PREFIX] == name.sound[:_PREFIX]


def _all_likeness(text: Sequence[Word], name: Sequence[Word]) -> list[float]:
    """Return how alike the words are, pair by pair; none where one pair is not."""
    found: list[float] = []
    for one, other in zip(text, name, strict=True):
        likeness = _likeness(one, other)
        if not likeness:
            return []
        found.append(likeness)
    return found


def _begins_a_word(line: str, start: int, end: int) -> bool:
    """Whether a few hiragana are a word and not letters out of the middle of one (いす in きれいすぎる)."""
    if start == 0 or end - start > _SHORT_KANA or not _KANA.fullmatch(line[start:end]):
        return True
    return not _KANA.fullmatch(line[start - 1]) or line[start - 1] in _BEFORE_NOUNS


def variants(name: str) -> Iterator[str]:
    """Yield the name, and the name without what stands in brackets (まな板（木） → まな板)."""
    yield name
    bare = _IN_BRACKETS.sub("", name).strip()
    if bare and bare != name:
        yield bare


_Spaced = tuple[tuple[Word, ...], tuple[str, ...], str]


class NameFinder:
    """Names and their owners, ready to be looked for in texts."""

    def __init__(
        self, names: Iterable[tuple[str, str]], telling: Callable[[str], float] = lambda name: 1.0
    ) -> None:
        """`names` are pairs of an owner and one of its names; a name may have several owners.

        `telling` says how much a name says by itself: 1 if it names a thing only, 0 leaves it out.
        """
        self._telling: dict[str, float] = {}
        owners: dict[str, dict[str, None]] = {}
        shown: dict[str, str] = {}
        for owner, name in names:
            for variant in variants(name):
                key = fold(variant)
                # Marks tell words apart that write them (bàn is a table, bẩn is dirty).
                key = key if _DENSE.search(key) else unicodedata.normalize("NFKC", variant).lower()
                owners.setdefault(key, {})[owner] = None
                shown.setdefault(key, variant)
        self._dense: dict[str, tuple[tuple[str, ...], str]] = {}
        self._spaced: dict[str, list[_Spaced]] = {}
        for key, name in shown.items():
            self._telling[name] = telling(name)
            if self._telling[name] > 0:
                self._add(tuple(owners[key]), name, key)
        self._longest_dense = max(map(len, self._dense), default=0)

    def _add(self, owners: tuple[str, ...], name: str, key: str) -> None:
        if _DENSE.search(key):
            self._dense["".join(words(key))] = (owners, name)
            return
        typed = _typed_words(name)
        if typed:
            for key in _keys_of_name(typed[0]):
                self._spaced.setdefault(key, []).append((typed, owners, name))

    def every(self, text: str) -> list[Found]:
        """Return all names in `text`, also those inside others, in no order."""
        return [*self._find_dense(text), *self._find_spaced(text)]

    def find(self, text: str) -> list[Found]:
        """Return the names in `text`, those that say most first; a name inside a longer found one is left out."""
        return self.best(text, self.every(text))

    def best(self, text: str, every: Iterable[Found]) -> list[Found]:
        """Return those of the names in `text` that count, those that say most first, as `find` does.

        Of names that say nearly the same, the head of the phrase comes first: the last one where the head stands
        last (Japanese, Nepali: 車輪のこわれたスーツケース), the first one elsewhere (suitcase with broken wheels).
        """
        found = sorted(every, key=lambda one: (-one.weight, one.start))
        kept: list[Found] = []
        for one in found:
            if not any(other.start <= one.start and one.end <= other.end for other in kept):
                kept.append(one)
        if not kept:
            return []
        least = _NEARLY_THE_SAME * kept[0].weight
        turn = -1 if _HEAD_LAST.search(text) else 1
        kept.sort(
            key=lambda one: (one.weight < least, turn * one.start if one.weight >= least else -one.weight)
        )
        return kept

    def _find_dense(self, text: str) -> Iterator[Found]:
        offset = 0
        for sentence in _STOP.split(fold(text)):
            line = "".join(words(sentence))
            for start in range(len(line)):
                for end in range(min(len(line), start + self._longest_dense), start, -1):
                    hit = self._dense.get(line[start:end])
                    if hit and _begins_a_word(line, start, end):
                        yield Found(
                            *hit,
                            offset + start,
                            offset + end,
                            _DENSE_CHARACTER * (end - start) * self._telling[hit[1]],
                        )
                        break
            offset += len(sentence)

    def _find_spaced(self, text: str) -> Iterator[Found]:
        line = _typed_words(text)
        for start, word in enumerate(line):
            for key in _keys_of_text(word):
                for name, owners, shown in self._spaced.get(key, ()):
                    window = line[start : start + len(name)]
                    if len(window) < len(name) or not _begin_alike(word, name[0]):
                        continue
                    likeness = _all_likeness(window, name)
                    if likeness:
                        letters = sum(
                            len(one.folded) * like for one, like in zip(name, likeness, strict=True)
                        )
                        # Words are counted after the characters, so that spans of both kinds never overlap.
                        offset = len(text) + start
                        said = (letters + len(name) - 1) * self._telling[shown]
                        yield Found(owners, shown, offset, offset + len(name), said)
