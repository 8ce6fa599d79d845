"""What is counted of a FAQ's texts: dictionary words of question, answer and both, and n-grams of both, as numbers.

A term is a hash of 64 bits: the field in the two highest, then its letters. A municipality's index then needs no list
of strings, and can be read from the disk in place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.grams import grams, words
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.romanise import dictionary_words, has_japanese

Terms = npt.NDArray[np.uint64]
WORDS_OF_QUESTION, WORDS_OF_ANSWER, WORDS_OF_BOTH, GRAMS_OF_BOTH = FIELDS = range(4)
_FIELD_BITS = 62
_LETTERS = (1 << _FIELD_BITS) - 1


@lru_cache(maxsize=262_144)
def _hashed(term: str) -> int:
    return int.from_bytes(blake2b(term.encode(), digest_size=8).digest()) & _LETTERS


def gram_hashes(names: Iterable[str]) -> Terms:
    """Return the hashes of n-grams, without a field."""
    return np.fromiter(
        (int.from_bytes(blake2b(name.encode(), digest_size=8).digest()) & _LETTERS for name in names),
        dtype=np.uint64,
    )


def letters_of(terms: Terms) -> Terms:
    """Return terms without their field."""
    return terms & np.uint64(_LETTERS)


def field_of(terms: Terms) -> npt.NDArray[np.int64]:
    """Return the field of each term."""
    return (terms >> np.uint64(_FIELD_BITS)).astype(np.int64)


def content_words(text: str) -> list[str]:
    """Return the words of a text that say what it is about, as a dictionary spells them where it is Japanese."""
    return [fold(word) for word in dictionary_words(text)] if has_japanese(text) else words(fold(text))


def _counted(field: int, found: Iterable[str]) -> Counter[int]:
    return Counter(field << _FIELD_BITS | _hashed(term) for term in found)


def terms_of_row(question: str, answer: str) -> tuple[Terms, npt.NDArray[np.uint16]]:
    """Return the terms of all fields of one row, sorted, and how often each stands there."""
    of_question, of_answer = content_words(question), content_words(answer)
    counted = (
        _counted(WORDS_OF_QUESTION, of_question)
        + _counted(WORDS_OF_ANSWER, of_answer)
        + _counted(WORDS_OF_BOTH, (*of_question, *of_answer))
        + _counted(GRAMS_OF_BOTH, grams(f"{question}\n{answer}"))
    )
    terms = np.fromiter(counted.keys(), dtype=np.uint64, count=len(counted))
    counts = np.fromiter(
        (min(many, 65_535) for many in counted.values()), dtype=np.uint16, count=len(counted)
    )
    order = np.argsort(terms)
    return terms[order], counts[order]


def terms_of_query(text: str) -> Terms:
    """Return what is looked for in each field, each term once."""
    spelt, pieces = set(content_words(text)), set(grams(text))
    found = [
        field << _FIELD_BITS | _hashed(term)
        for field in FIELDS
        for term in (pieces if field == GRAMS_OF_BOTH else spelt)
    ]
    return np.array(found, dtype=np.uint64)
