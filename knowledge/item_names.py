"""Which thing of the content a city's row is: its name in other spellings, in kana, or with brackets behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from knowledge.items import Item
from knowledge.languages import EASY_JAPANESE, JAPANESE
from knowledge.retrieval.normalise import fold

_BRACKETS = re.compile(r"[（(\[［〔【＜<]([^）)\]］〕】＞>]*)[）)\]］〕】＞>]")
_NO_LETTERS = re.compile(r"[\s・･、，,。.．/／\-‐–—―「」『』\"'“”’]+")
_KANJI = re.compile("[\u3400-\u9fff々]")
_KANA_ONLY = re.compile("[\u3041-\u3096\u30fc]+")
_LONG_ENOUGH = 4  # コンピューター and コンピュータ are one word, キー and 木 are two


@dataclass(frozen=True)
class Joined:
    """A thing of the content, and whether the row is that very thing or one kind of it (`鍋（陶器）`)."""

    item: Item
    same: bool

    def as_row(self, name: str) -> Item:
        """Return the thing as this row: Japanese readers see the city's own name."""
        japanese = tuple(dict.fromkeys((name, *(self.item.names[JAPANESE] if self.same else ()))))
        names = {code: spelt for code, spelt in self.item.names.items() if self.same or code != EASY_JAPANESE}
        return replace(self.item, names={**names, JAPANESE: japanese})


class ItemNames:
    """The things of the content by all the ways to write their Japanese names."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._first: dict[str, list[Item]] = {}
        self._any: dict[str, list[Item]] = {}
        for item in items:
            names = [*item.names[JAPANESE], *item.names.get(EASY_JAPANESE, ())]
            for at, name in enumerate(names):
                _put(self._first if at == 0 else self._any, key(name), item)
                _put(self._any, key(name), item)

    def of(self, name: str, reading: str = "") -> Joined | None:
        """Return the thing that a row of this name and reading is, or None where that is not certain."""
        for spelling in _spellings(name):
            if item := self._one(key(spelling)):
                return Joined(item, same=True)
        if reading and (item := self._one(key(reading))) and _can_be(item, name):
            return Joined(item, same=True)
        bare = _BRACKETS.sub("", name).strip()
        if bare and bare != name and (item := self._one(key(bare))):
            return Joined(item, same=False)
        return None

    def _one(self, spelling: str) -> Item | None:
        for known in (self._first, self._any):
            found = known.get(spelling, [])
            if found:
                return found[0] if len(found) == 1 else None
        return None


def join(rows: Iterable[tuple[str, str]], items: Iterable[Item]) -> Mapping[str, Joined]:
    """Return the things of the rows, given by name and reading; one kind of a thing only where none is the very thing.

    A city that has 鍋 and 鍋（陶器） means the first one by a pot.
    """
    names = ItemNames(items)
    found = {name: joined for name, reading in rows if (joined := names.of(name, reading))}
    whole = {joined.item.id for joined in found.values() if joined.same}
    return {name: one for name, one in found.items() if one.same or one.item.id not in whole}


def key(name: str) -> str:
    """Return a name in the one form in which names are compared."""
    text = _NO_LETTERS.sub("", fold(_BRACKETS.sub(r"\1", name)))
    return text.rstrip("ー") if len(text) >= _LONG_ENOUGH else text


def _spellings(name: str) -> Iterator[str]:
    """The name as it is, and where only its reading stands in brackets, each of the two."""
    yield name
    inside = _BRACKETS.search(name)
    if inside and _KANA_ONLY.fullmatch(fold(inside[1])) and _KANJI.search(name):
        bare = _BRACKETS.sub("", name).strip()
        if bare:
            yield bare


def _can_be(item: Item, name: str) -> bool:
    """Whether a row that sounds like the thing may be it: くし is 串 and 櫛, but うえき鉢 and 植木鉢 share a sign."""
    theirs = {sign for spelt in item.names[JAPANESE] for sign in _KANJI.findall(spelt)}
    ours = set(_KANJI.findall(name))
    return not theirs or not ours or bool(theirs & ours)


def _put(table: dict[str, list[Item]], spelling: str, item: Item) -> None:
    found = table.setdefault(spelling, [])
    if all(other.id != item.id for other in found):
        found.append(item)
