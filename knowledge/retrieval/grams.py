"""Texts as bags of character n-grams and words: the one analysis that all scorers share."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import pairwise

from knowledge.retrieval.normalise import fold
from knowledge.retrieval.romanise import dictionary_words, has_japanese, romanised, sound_key

# Split at spaces and punctuation, never by \w: that cuts Indic scripts at their vowel signs.
_WORD = re.compile(
    r"[^\s.,!?¡¿:;、。？！，．：；「」『』（）()\[\]{}<>।॥・~〜…—–\-'\"“”‘’«»/\\|*_=+#@&%^`။၊៖។]+"
)
# Scripts whose single characters already carry meaning: Han, kana, Hangul.
_DENSE = re.compile("([\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]+)")
_LATIN = re.compile("[a-z]{3,}")
_SPARSE_SIZES = range(3, 5)
_DENSE_SIZES = range(1, 4)
_EDGE_SIZES = range(2, 6)


def words(text: str) -> list[str]:
    """Return the words of an already folded text, in order."""
    return _WORD.findall(text)


def _pieces(text: str, sizes: range) -> Iterator[str]:
    for size in sizes:
        for start in range(len(text) - size + 1):
            yield text[start : start + size]


@functools.lru_cache(maxsize=65_536)
def _word_grams(word: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in _DENSE.split(word):
        if not part:
            continue
        if _DENSE.match(part):
            found.extend(_pieces(part, _DENSE_SIZES))
        else:
            found.extend(_pieces(f"<{part}>", _SPARSE_SIZES))
    return (*found, f"={word}")


@functools.lru_cache(maxsize=65_536)
def _sound(word: str) -> str:
    return f"~{sound_key(word)}"


def grams_of_folded(text: str) -> list[str]:
    """Return every n-gram, word and sound key of one folded text, repeats kept."""
    found: list[str] = []
    for word in words(text):
        found.extend(_word_grams(word))
    found.extend(_sound(word) for word in _LATIN.findall(text))
    return found


def _shape(text: str) -> Iterator[str]:
    """How a text begins and ends tells a question from a cry for help, whatever it is about."""
    found = words(text)
    line = " ".join(found)
    yield from (f"^{line[:size]}" for size in _EDGE_SIZES)
    yield from (f"{line[-size:]}$" for size in _EDGE_SIZES)
    yield f"^{' '.join(found[:2])}"
    yield f"{' '.join(found[-2:])}$"
    yield from (f"={first} {second}" for first, second in pairwise(found))
    yield from (mark for mark in "?!" if mark in text)


def grams(text: str) -> list[str]:
    """Return the n-grams of a text as it was typed, without its Latin copy; Japanese with its dictionary words."""
    folded = fold(text)
    found = grams_of_folded(folded)
    found.extend(_shape(folded))
    if has_japanese(text):
        spelt = [fold(word) for word in dictionary_words(text)]
        found.extend(f"@{word}" for word in spelt)
        found.extend(f"@{first} {second}" for first, second in pairwise(spelt))
    return found


def all_grams(text: str) -> list[str]:
    """Return the n-grams of a text and of its Latin copy, if it has one (Japanese, Nepali)."""
    copy = romanised(text)
    return grams(text) + (grams(copy) if copy else [])
