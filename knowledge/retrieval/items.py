"""Which thing a resident wants to throw away: found by its name in any language, or the nearest names."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.counting import GramCounts
from knowledge.retrieval.grams import all_grams, grams, words
from knowledge.retrieval.names import Found, NameFinder, variants
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.romanise import has_japanese, reading, romanised

_SHORTEST_COPY = 5  # a shorter romanised name is found inside other words all the time
_SHORT_NAME = 2  # longer names in other scripts than Latin are no common words
_COMMON = 0.25  # a word in the questions of more topics than this share names nothing by itself
_SHORTEST_KANA = 3
_SHARE_OF_NAME = 0.72  # how much of a name's n-grams must stand in a text that has no name word for word
_TELLS_APART = 0.15  # how much more of a name must stand in the text than the words that several names share


_IN_BRACKETS = re.compile(r"\(([^)]+)\)")

Shares = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to throw away: its key in the municipality's table, and its names in all languages.

    `spoken` says in which languages a name is used; one that is not there is understood in all.
    """

    key: str
    names: tuple[str, ...]
    spoken: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ItemMatch:
    """The thing that was found (None if none was), how much its name says, and the nearest others, best first.

    `equals` are all things, the found one first, that the text names as well as it; empty when it is the only one.
    """

    key: str | None
    name: str
    weight: float
    nearest: tuple[str, ...]
    equals: tuple[str, ...] = ()


def _copies(name: str) -> Iterable[str]:
    copy = romanised(name)
    if copy and len(copy) >= _SHORTEST_COPY:
        yield copy
    if has_japanese(name):
        kana = reading(name)
        if len(kana) >= _SHORTEST_KANA:
            yield kana


def _short_pieces(text: str) -> Iterator[str]:
    """Yield what a short name in another script than Latin may be, wherever it stands in a text."""
    for size in range(1, _SHORT_NAME + 1):
        yield from (
            piece
            for start in range(len(text) - size + 1)
            if not (piece := text[start : start + size]).isascii()
        )


class Commonness:
    """How often words stand in what residents ask about anything: `throw` is a blanket, but hardly ever one."""

    def __init__(self, texts_by_topic: Mapping[str, Iterable[str]]) -> None:
        self._topics = len(texts_by_topic)
        self._in_topics: Counter[str] = Counter()
        for texts in texts_by_topic.values():
            folded = [fold(text) for text in texts]
            self._in_topics.update({word for text in folded for word in (*words(text), *_short_pieces(text))})

    def telling(self, name: str) -> float:
        """Return 1 for a name in no topic's questions, less the more topics it stands in, 0 for a common word."""
        key = fold(name)
        if " " in key or not self._topics or not (key.isascii() or len(key) <= _SHORT_NAME):
            return 1.0
        topics = self._in_topics[key]
        return 0.0 if topics > _COMMON * self._topics else 1 / (1 + math.log1p(topics) / 2)


class ItemFinder:
    """The things of one municipality's table."""

    def __init__(self, things: Sequence[Thing], telling: Callable[[str], float] = lambda name: 1.0) -> None:
        self._things = tuple(things)
        typed = [(thing.key, name, thing.spoken.get(name)) for thing in things for name in thing.names]
        copies = [(key, copy, spoken) for key, name, spoken in typed for copy in _copies(name)]
        every = [*typed, *copies]
        self._finder = NameFinder([(key, name) for key, name, _ in every], telling)
        self._owners = [key for key, _, _ in every]
        self._names = [name for _, name, _ in every]
        self._spoken = [spoken for _, _, spoken in every]
        self._spoken_by: dict[tuple[str, str], frozenset[str] | None] = {}
        for key, name, spoken in every:
            for variant in variants(name):
                place = (fold(variant), key)
                before = self._spoken_by.get(place, frozenset())
                self._spoken_by[place] = None if spoken is None or before is None else before | spoken
        self._rows_in_languages: dict[frozenset[str], npt.NDArray[np.bool_]] = {}
        self._whole: dict[str, dict[str, None]] = {}
        for key, name, _ in typed:
            self._whole.setdefault(fold(name), {})[key] = None
        self._rows: dict[str, list[int]] = {}
        for row, owner in enumerate(self._owners):
            self._rows.setdefault(owner, []).append(row)
        documents = [grams(name) for name in self._names]
        known = GramCounts.of(documents).known(at_least=1)
        self._vocabulary = known.vocabulary
        self._matrix = self._vocabulary.weighed(known.counts)
        # Of two names with the same share the longer says more.
        self._telling = np.log1p(np.array([len(name) for name in self._names], dtype=np.float32))
        self._matrix.data **= 2  # the squares of a row sum to 1: shares of the name
        self._matrix = self._matrix.T.tocsr()  # n-grams × names: a text reads only its own rows

    def find(self, text: str, *, count: int = 3, languages: frozenset[str] | None = None) -> ItemMatch:
        """Return the thing named in `text`, and up to `count` others that are near to it.

        With `languages` a name must be used in one of them. What none of these knows may still be a name of another
        language, if it is all that is said, or stands in letters of its own.
        """
        every, shares = self._finder.every(text), self._shares(text)
        if languages is None:
            return self._chosen(text, count, every, shares, None)
        known = [
            replace(one, owners=owners)
            for one in every
            if (owners := self._of(one.name, one.owners, languages))
        ]
        match = self._chosen(text, count, known, shares * self._rows_in(languages), languages)
        if match.key is not None:
            return match
        other = self._chosen(text, count, every, shares, None)
        foreign = not fold(other.name).isascii() or fold(other.name) == fold(text).strip()
        return other if other.key is not None and foreign else match

    def _chosen(
        self,
        text: str,
        count: int,
        every: Sequence[Found],
        shares: Shares,
        languages: frozenset[str] | None,
    ) -> ItemMatch:
        found = self._finder.best(text, every)
        whole = fold(text).strip()
        alone = self._of(whole, tuple(self._whole.get(whole, ())), languages)
        nearest = self._nearest(found, shares) if count else []
        if alone:
            return self._match(alone, text.strip(), float(len(text)), nearest, count)
        if found:
            best = found[0]
            return self._match(self._meant(best, text, shares), best.name, best.weight, nearest, count)
        if len(shares) and float(shares.max()) >= _SHARE_OF_NAME:
            rows = np.flatnonzero(shares >= shares.max() - 1e-6)
            owners = tuple(dict.fromkeys(self._owners[int(row)] for row in rows))
            name = self._names[int(rows[0])]
            return self._match(owners, name, 0.7 * len(name), nearest, count)
        return ItemMatch(None, "", 0.0, tuple(nearest[:count]))

    def _of(self, name: str, owners: tuple[str, ...], languages: frozenset[str] | None) -> tuple[str, ...]:
        """Return those of a name's owners that are called so in one of the languages."""
        if languages is None:
            return owners
        known = ((owner, self._spoken_by.get((fold(name), owner))) for owner in owners)
        return tuple(owner for owner, spoken in known if spoken is None or spoken & languages)

    def _rows_in(self, languages: frozenset[str]) -> npt.NDArray[np.bool_]:
        if languages not in self._rows_in_languages:
            self._rows_in_languages[languages] = np.array(
                [spoken is None or bool(spoken & languages) for spoken in self._spoken], dtype=bool
            )
        return self._rows_in_languages[languages]

    def _match(
        self, keys: tuple[str, ...], name: str, weight: float, nearest: list[str], count: int
    ) -> ItemMatch:
        others = tuple([other for other in nearest if other not in keys][:count])
        return ItemMatch(keys[0], name, weight, others, keys if len(keys) > 1 else ())

    def _meant(self, best: Found, text: str, shares: Shares) -> tuple[str, ...]:
        """Return those of a name's owners that the text means, best first.

        Words beside the shared name decide (陶器の植木鉢 is 植木鉢（陶器）), then a thing that is called just so.
        """
        if len(best.owners) == 1:
            return best.owners
        bare = self._shares(best.name)
        said = fold(text)
        more = {
            key: self._share_of(key, shares) - self._share_of(key, bare) + self._is_told(key, said)
            for key in best.owners
        }
        most = max(more.values())
        if most >= _TELLS_APART:
            return tuple(
                sorted((key for key in more if more[key] >= most - 0.05), key=lambda key: -more[key])
            )
        whole = tuple(key for key in best.owners if self._share_of(key, bare) > 0.999)
        return whole or best.owners

    def _shares(self, text: str) -> Shares:
        ids, _, _ = self._vocabulary.count(all_grams(text))
        matrix = self._matrix
        spans = [slice(matrix.indptr[gram], matrix.indptr[gram + 1]) for gram in ids]
        if not spans:
            return np.zeros(len(self._names), dtype=np.float32)
        names = np.concatenate([matrix.indices[span] for span in spans])
        parts = np.concatenate([matrix.data[span] for span in spans])
        return np.bincount(names, weights=parts, minlength=len(self._names)).astype(np.float32)

    def _share_of(self, key: str, shares: Shares) -> float:
        """Return the best share of a thing's names: 陶器の植木鉢 is nearer to 植木鉢（陶器） than to another 植木鉢."""
        return max(float(shares[row]) for row in self._rows[key])

    def _is_told(self, key: str, text: str) -> bool:
        """Whether what stands in brackets behind a thing's name is in the text: 木のまな板 is まな板（木製）."""
        inside = [part for row in self._rows[key] for part in _IN_BRACKETS.findall(fold(self._names[row]))]
        return any(kind and kind in text for part in inside if (kind := part.removesuffix("製")))

    def _nearest(self, found: Sequence[Found], shares: Shares) -> list[str]:
        order = np.argsort(-(shares * self._telling), kind="stable")
        near = [owner for one in found for owner in one.owners] + [
            self._owners[int(row)] for row in order[:50] if shares[row] > 0
        ]
        return list(dict.fromkeys(near))
