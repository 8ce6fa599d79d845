"""Which thing of the content a city's row is: its name in other spellings, in kana, or with brackets behind it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from knowledge.items import Item
from knowledge.language_id.scripts import han
from knowledge.languages import EASY_JAPANESE, JAPANESE
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.romanise import reading

_BRACKETS = re.compile(r"[（(\[［〔【＜<]([^）)\]］〕】＞>]*)[）)\]］〕】＞>]")
_BEHIND = re.compile(_BRACKETS.pattern + "$")
_LISTS = re.compile("[・、，／/]")
_NO_LETTERS = re.compile(r"[\s・･、，,。.．/／\-‐–—―「」『』\"'“”’]+")
_KANJI = re.compile("[\u3400-\u9fff々]")
_KANA = re.compile("[\u3041-\u30fa]")
_KANA_ONLY = re.compile("[\u3041-\u3096\u30fc]+")
_JAPANESE = re.compile("[\u3041-\u30ff\u3400-\u9fff]")
_COMPOUND = re.compile("[\u30a1-\u30fa\u30fc\u3400-\u9fff々]")
# What a question goes on with behind a thing's name, without being part of it.
_GOES_ON = re.compile(
    "捨|処分|処理|回収|廃棄|出[すしせさ]|分別|分類|区分|収集|粗大|可燃|不燃|燃|資源|何|要|不要|壊|割|古|大量|一|二|三|数|以外"
    "|類|等|ゴミ|リサイクル|ステーション"
)
_CHINESE = ("zh-Hans", "zh-Hant")
_LONG_ENOUGH = 4  # コンピューター and コンピュータ are one word, キー and 木 are two


class Nearness(IntEnum):
    """How a row's name is a thing's, best first: its own name, one kind of it (`鍋（陶器）`), another word for it.

    A row that lists things (`チャイルドシート・ジュニアシート`) comes last.
    """

    SAME = 0
    KIND = 1
    SYNONYM = 2
    KIND_OF_SYNONYM = 3
    LISTED = 4


@dataclass(frozen=True)
class Joined:
    """A thing of the content, how near the row is to it, and the further things that the row lists."""

    item: Item
    nearness: Nearness
    others: tuple[Item, ...] = ()

    @property
    def same(self) -> bool:
        """Whether the row is that very thing."""
        return self.nearness is Nearness.SAME

    def as_row(self, name: str) -> Item:
        """Return the thing as this row: Japanese readers see, and find it by, the city's own name.

        The names of further things that the row lists stand behind those of the first.
        """
        names = {code: spelt for code, spelt in self.item.names.items() if self.same or code != EASY_JAPANESE}
        for other in self.others:
            names = {code: (*spelt, *other.names.get(code, ())) for code, spelt in names.items()}
        return replace(self.item, names={**names, JAPANESE: (name,)})


class ItemNames:
    """The things of the content by all the ways to write their Japanese names."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._own: dict[str, list[Item]] = {}
        self._others: dict[str, list[Item]] = {}
        for item in items:
            first, *others = item.names[JAPANESE]
            sounds = {key(first), key(reading(first)), *map(key, item.names.get(EASY_JAPANESE, ())[:1])}
            for name in (first, *others):
                _put(self._own if key(name) in sounds else self._others, key(name), item)
            for sound in sounds:
                _put(self._own, sound, item)

    def of(self, name: str, kana: str = "") -> Joined | None:
        """Return the thing that a row of this name and reading is, or None where that is not certain."""
        bare = _BRACKETS.sub("", name).strip()
        spelt = tuple(map(key, _spellings(name)))
        kinds = (key(bare),) if bare and bare != name else ()
        for table, words, nearness in (
            (self._own, spelt, Nearness.SAME),
            (self._own, kinds, Nearness.KIND),
            (self._others, spelt, Nearness.SYNONYM),
            (self._others, kinds, Nearness.KIND_OF_SYNONYM),
        ):
            found = [items[0] for word in words if len(items := table.get(word, [])) == 1]
            if found and (
                _can_be(found[0], name) if nearness is Nearness.SAME else _no_other_kind(found[0], name)
            ):
                return Joined(found[0], nearness)
        listed = self._listed(name)
        if listed:
            return Joined(listed[0], Nearness.LISTED, listed[1:])
        heard = self._own.get(key(kana), []) if kana else []
        return Joined(heard[0], Nearness.SAME) if len(heard) == 1 and _can_be(heard[0], name) else None

    def _listed(self, name: str) -> tuple[Item, ...]:
        """Return the things of a name that lists several (`冷蔵庫・冷凍庫`), none where the first is no thing.

        What stands in brackets behind the last is said of all of them.
        """
        behind = _BEHIND.search(name)
        parts = [part.strip() for part in _LISTS.split(name[: behind.start()] if behind else name)]
        if len(parts) < 2 or _BRACKETS.search(parts[0]):
            return ()
        found = [self.of(part + (behind[0] if behind else "")) for part in parts]
        items = {one.item.id: one.item for one in found if one is not None}
        return tuple(items.values()) if found[0] is not None else ()


def join(rows: Iterable[tuple[str, str]], items: Iterable[Item]) -> Mapping[str, Joined]:
    """Return the things of the rows, given by name and reading; only the rows that are nearest to a thing have it.

    A city that has 鍋 and 鍋（陶器） means the first one by a pot, and one that has フライパン does not mean 中華鍋.
    """
    names = ItemNames(items)
    found = {name: joined for name, kana in rows if (joined := names.of(name, kana))}
    nearest: dict[str, Nearness] = {}
    for one in found.values():
        nearest[one.item.id] = min(one.nearness, nearest.get(one.item.id, one.nearness))
    kept = {name: one for name, one in found.items() if one.nearness == nearest[one.item.id]}
    return {
        name: replace(one, others=tuple(other for other in one.others if other.id not in nearest))
        for name, one in kept.items()
    }


def synonyms(pairs: Iterable[tuple[str, str]], rows: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return other words for rows, from pairs of a word and a row's name: none that is a row's own name.

    In a table that has both, ナイフ is not another word for 包丁.
    """
    own = {spelt for name in rows for spelt in (key(name), key(_BRACKETS.sub("", name)))}
    found: dict[str, tuple[str, ...]] = {}
    for word, name in pairs:
        if key(word) not in own:
            found[name] = (*found.get(name, ()), word)
    return found


def is_part_of_a_word(name: str, text: str) -> bool:
    """Return whether a Japanese name stands in the text only inside a longer word: 毛布 in 電気毛布, 傘 in 傘立て.

    What a table says of the one is no answer about the other. Chinese writes no spaces either, but its words are short:
    there a name stands for itself.
    """
    if not _KANA.search(text) and han(text) in _CHINESE:
        return False
    whole, folded, sought = unicodedata.normalize("NFKC", text), fold(text), fold(name)
    at = folded.find(sought)
    if len(whole) != len(folded) or at < 0 or not _JAPANESE.search(sought):
        return False
    while at >= 0:
        before, after = whole[max(0, at - 1) : at], whole[at + len(sought) :]
        if not _COMPOUND.match(before) and not (_COMPOUND.match(after) and not _GOES_ON.match(after)):
            return False
        at = folded.find(sought, at + 1)
    return True


def key(name: str) -> str:
    """Return a name in the one form in which names are compared."""
    text = _NO_LETTERS.sub("", fold(_BRACKETS.sub(lambda inside: inside[1].removesuffix("製"), name)))
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


def _no_other_kind(item: Item, name: str) -> bool:
    """Whether a row may be a thing that is one kind itself: まな板（木製） is no まな板（プラスチック）."""
    kinds, ours = _kinds(item.names[JAPANESE][0]), " ".join(_kinds(name))
    return not kinds or not ours or any(kind in ours for kind in kinds)


def _kinds(name: str) -> list[str]:
    return [fold(inside).removesuffix("製") for inside in _BRACKETS.findall(name) if inside]


def _put(table: dict[str, list[Item]], spelling: str, item: Item) -> None:
    found = table.setdefault(spelling, [])
    if all(other.id != item.id for other in found):
        found.append(item)
