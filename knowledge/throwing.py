"""The words with which residents ask where a thing goes, apart from the name of the thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from knowledge.errors import ContentInvalid, problem
from knowledge.languages import JAPANESE, is_japanese, is_known
from knowledge.retrieval.grams import words
from knowledge.retrieval.normalise import fold
from knowledge.yaml_text import read_yaml

_LISTS = ("throw", "garbage", "beside", "instead")
_THROWING = {"throw", "garbage"}
_KATAKANA = re.compile("[\u30a1-\u30fa]")  # a sign out of a foreign word, no particle
_AT_MOST = 0.75  # share of a text that a name is taken for which does not stand there letter by letter


@dataclass(frozen=True)
class Words:
    """Folded words of one language: they say "throw away" or "garbage", stand beside that, or want something else."""

    throw: frozenset[str]
    garbage: frozenset[str]
    beside: frozenset[str]
    instead: frozenset[str]

    @cached_property
    def nothing_else(self) -> frozenset[str]:
        """Return the words that say nothing but that something is thrown away."""
        return self.throw | self.garbage | self.beside

    @cached_property
    def inside(self) -> list[str]:
        """Return the words that may stand inside others (those of scripts without spaces), longest first."""
        every = (word for word in self.nothing_else | self.instead if not word.isascii())
        return sorted(every, key=lambda word: (-len(word), word))


@dataclass(frozen=True, slots=True)
class Said:
    """What a message says beside the name of a thing; shares (0–1) of its letters.

    `named` is the name: .75 at most where the text spells it otherwise, 0 where the name is itself a word of throwing
    ("which bag?" is not about a bag that somebody wants to be rid of). `told` is the name with the words of throwing,
    no more than the name where none says "throw away". `instead` is whether something else is wanted of the thing, and
    nothing is said of throwing it away; `throws` is whether the act is named, not only garbage.
    """

    named: float
    told: float
    instead: bool = False
    throws: bool = False


@dataclass(frozen=True)
class ThrowingWords:
    """The words of every language. Japanese ones are understood in all: residents mix them in."""

    by_language: Mapping[str, Words]

    @cached_property
    def throw(self) -> frozenset[str]:
        """Return the folded words of all languages that say "throw away" or "garbage"."""
        return frozenset(word for one in self.by_language.values() for word in one.throw | one.garbage)

    @classmethod
    def load(cls, path: Path) -> ThrowingWords:
        """Return the words of a YAML file, lists of words by their name and language; raise ContentInvalid."""
        found, problems = {}, []
        for code, lists in (read_yaml(path.read_text(encoding="utf-8")) or {}).items():
            if not is_known(code):
                problems.append(problem(path, 0, f"{code!r} is not a language of Kakehashi"))
            elif not isinstance(lists, dict) or set(lists) != set(_LISTS) or not all(lists.values()):
                problems.append(problem(path, 0, f"{code}: the lists {', '.join(_LISTS)} are expected"))
            else:
                found[code] = Words(*(frozenset(fold(str(word)) for word in lists[name]) for name in _LISTS))
        if problems:
            raise ContentInvalid(problems)
        return cls(found)

    def said(self, text: str, name: str, language: str) -> Said:
        """Return what a text says of a thing that it calls by `name`; empty where it names none."""
        folded, called = fold(text), fold(name)
        total = _letters(folded) or 1
        share = min(1.0, _letters(called) / total)
        known = self._of(language)
        if called and any(called in one.nothing_else for one in known):
            return Said(0.0, share)
        if called not in folded:  # misspelt, or found by its sound: how much of the text it is cannot be told
            return Said(min(share, _AT_MOST), min(share, _AT_MOST))
        rest = folded.replace(called, " ", 1)
        found = [_known(rest, one) for one in known]
        throwing = max((letters for letters, words_said in found if words_said & _THROWING), default=0)
        instead = not throwing and any("instead" in words_said for _, words_said in found)
        throws = any("throw" in words_said for _, words_said in found)
        return Said(share, min(1.0, share + throwing / total), instead, throws)

    def rest(self, text: str, language: str) -> str:
        """Return what a text says beside throwing away: the thing, if it asks for one. Spelt as in the text."""
        every, known = words(unicodedata.normalize("NFKC", text)), self._of(language)
        left = [word for word in every if not any(_told_in_full(fold(word), one) for one in known)]
        if len(every) > 1 or not left:
            return " ".join(left)
        for one in known:
            left = [_without_ends(word, one) for word in left]
        return left[0]

    def _of(self, language: str) -> list[Words]:
        codes = (language,) if is_japanese(language) else (language, JAPANESE)
        return [self.by_language[code] for code in codes if code in self.by_language]


def _known(rest: str, known: Words) -> tuple[int, set[str]]:
    """Return how many letters are words of throwing or beside it, and which lists the words belong to."""
    letters, lists = 0, set()
    for word in words(rest):
        left = word
        for piece in [word] if word.isascii() else [word, *known.inside]:
            if piece not in left or not (list_of := _list_of(piece, known)):
                continue
            lists.add(list_of)
            left = left.replace(piece, " ")
            letters += _letters(piece) * (list_of != "instead")
    return letters, lists


def _told_in_full(word: str, known: Words) -> bool:
    if word in known.nothing_else:
        return True
    letters, lists = (0, set[str]()) if word.isascii() else _known(word, known)
    return bool(lists) and "instead" not in lists and letters == _letters(word)


def _without_ends(word: str, known: Words) -> str:
    """Return a word of a script without spaces without what is said of throwing before and behind the thing."""
    folded = fold(word)
    if len(folded) != len(word):
        return word
    start, end = 0, len(word)
    pieces = [piece for piece in known.inside if piece not in known.instead]
    while start < end:
        before = next((one for one in pieces if folded.startswith(one, start) and len(one) > 1), "")
        behind = next((one for one in pieces if folded.endswith(one, start, end)), "")
        if _KATAKANA.match(word, end - len(behind)) and len(behind) == 1:
            behind = ""
        if not before and not behind:
            break
        start, end = start + len(before), max(start + len(before), end - len(behind))
    return word[start:end]


def _list_of(word: str, known: Words) -> str | None:
    return next((name for name in _LISTS if word in getattr(known, name)), None)


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)
