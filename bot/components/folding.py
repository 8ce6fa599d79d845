"""One spelling for what people type in many: width, case, Latin diacritics, spaces; and the n-grams made of it."""

from __future__ import annotations

import unicodedata
from collections import Counter

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
WITHOUT_MARK = str.maketrans({"đ": "d", "ı": "i", "ł": "l", "ø": "o"})


def fold(text: str) -> str:
    """NFKC, casefold, Vietnamese and Portuguese letters without their marks, single spaces.

    Marks of other scripts stay: in Devanagari they are vowels, in kana they make another syllable.
    """
    plain = unicodedata.normalize("NFKC", text).casefold().translate(INVISIBLE)
    plain = "".join(_without_latin_marks(plain)).translate(WITHOUT_MARK)
    return " ".join(unicodedata.normalize("NFC", plain).split())


def _without_latin_marks(text: str) -> list[str]:
    kept: list[str] = []
    after_latin = False
    for character in unicodedata.normalize("NFD", text):
        if unicodedata.combining(character):
            if not after_latin:
                kept.append(character)
            continue
        after_latin = character.isalpha() and character < "\u0250"
        kept.append(character)
    return kept


def ngrams(folded: str, shortest: int, longest: int) -> Counter[str]:
    """Character n-grams inside each word, the word's edges marked by a space.

    A run of Japanese or Chinese is one long word, so the same rule serves languages without spaces.
    """
    counts: Counter[str] = Counter()
    for word in folded.split(" "):
        padded = f" {word} "
        for size in range(shortest, longest + 1):
            if len(padded) <= size:
                counts[padded] += 1
                break
            counts.update(padded[start : start + size] for start in range(len(padded) - size + 1))
    return counts


def is_spaced(phrase: str) -> bool:
    """True for a phrase of a script that separates words: there a match must be whole words."""
    return all(character < "\u0900" or character.isspace() for character in phrase)
