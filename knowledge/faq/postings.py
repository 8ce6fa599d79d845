"""BM25 over hashed terms: which rows a term stands in and what it weighs there, as arrays that are read in place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from knowledge.faq.terms import FIELDS, Terms, field_of
from knowledge.retrieval.vocabulary import Floats, Ints

# The usual values of the formula; nothing here is tuned to a FAQ.
_SATURATION = 1.2
_LENGTH_PENALTY = 0.75


@dataclass(frozen=True, slots=True)
class Counts:
    """The terms of all rows in one line: row i has those from `ends[i]` to `ends[i + 1]`."""

    terms: Terms
    counts: npt.NDArray[np.uint16]
    ends: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ends) - 1

    def row(self, number: int) -> tuple[Terms, npt.NDArray[np.uint16]]:
        """Return one row's terms and counts."""
        span = slice(self.ends[number], self.ends[number + 1])
        return self.terms[span], self.counts[span]

    def owners(self) -> Ints:
        """Return the row of each term."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.ends))


class Postings:
    """Scores rows by the terms that they share with a query, apart for each field."""

    _PARTS = ("terms", "starts", "rows", "weights")

    def __init__(
        self,
        terms: Terms,
        starts: npt.NDArray[np.int64],
        rows: Ints,
        weights: npt.NDArray[np.float16],
        size: int,
    ) -> None:
        self._terms, self._starts, self._rows, self._weights = terms, starts, rows, weights
        self._size = size

    @classmethod
    def of(cls, counted: Counts) -> Postings:
        """Return the postings of counted rows."""
        size, order = (
            len(counted),
            np.argsort(counted.terms, kind="stable"),
        )  # rows stay in order within a term
        sorted_terms, rows = counted.terms[order], counted.owners()[order]
        tf, fields = counted.counts[order].astype(np.float32), field_of(sorted_terms)
        lengths = np.bincount(rows * len(FIELDS) + fields, weights=tf, minlength=size * len(FIELDS)).reshape(
            size, len(FIELDS)
        )
        stretch = 1 - _LENGTH_PENALTY + _LENGTH_PENALTY * lengths / np.maximum(lengths.mean(axis=0), 1)
        new = np.ones(len(sorted_terms), dtype=bool)
        new[1:] = sorted_terms[1:] != sorted_terms[:-1]
        first = np.flatnonzero(new)
        starts = np.append(first, len(sorted_terms))
        frequency = np.diff(starts)
        weights = tf * (_SATURATION + 1) / (tf + _SATURATION * stretch[rows, fields])
        weights *= np.repeat(idf(frequency, size), frequency)
        return cls(sorted_terms[first], starts, rows, weights.astype(np.float16), size)

    def _found(self, query: Terms) -> tuple[Ints, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Return which terms of the query stand in some row, and where their postings begin and end."""
        if not len(self._terms):
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        places = np.minimum(np.searchsorted(self._terms, query), len(self._terms) - 1)
        found = np.flatnonzero(self._terms[places] == query).astype(np.int32)
        return found, self._starts[places[found]], self._starts[places[found] + 1]

    def scores(self, query: Terms) -> npt.NDArray[np.float32]:
        """Return one score per field and row (fields × rows), 0 where nothing is shared."""
        found, starts, ends = self._found(query)
        if not len(found):
            return np.zeros((len(FIELDS), self._size), dtype=np.float32)
        spans = [slice(one, two) for one, two in zip(starts.tolist(), ends.tolist(), strict=True)]
        rows = np.concatenate([self._rows[span] for span in spans])
        weights = np.concatenate([self._weights[span] for span in spans])
        bases = np.repeat(field_of(query[found]) * self._size, ends - starts)
        sums = np.bincount(bases + rows, weights=weights, minlength=len(FIELDS) * self._size)
        return sums.astype(np.float32).reshape(len(FIELDS), self._size)

    def covered(self, query: Terms, rows: Ints) -> Floats:
        """Return how much of the query each of `rows` holds, by rarity: 0.0 to 1.0. A term in no row is the rarest."""
        found, starts, ends = self._found(query)
        frequency = np.ones(len(query), dtype=np.int64)
        frequency[found] = ends - starts
        telling = idf(frequency, self._size)
        held = np.zeros(len(rows), dtype=np.float32)
        for at, start, end in zip(found.tolist(), starts.tolist(), ends.tolist(), strict=True):
            places = start + np.searchsorted(self._rows[start:end], rows)
            held += telling[at] * ((places < end) & (self._rows[np.minimum(places, end - 1)] == rows))
        return held / max(float(telling.sum()), 1.0)

    def save(self, folder: Path) -> None:
        """Write one array per file, so that a query reads only its own pages."""
        for name in self._PARTS:
            np.save(folder / f"{name}.npy", getattr(self, f"_{name}"), allow_pickle=False)

    @classmethod
    def load(cls, folder: Path, size: int) -> Postings:
        """Return what `save` wrote, left on the disk."""
        parts = [
            np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False))
            for name in cls._PARTS
        ]
        return cls(parts[0], parts[1], parts[2], parts[3], size)


def idf(frequency: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.float32]:
    """Return how telling terms are that stand in `frequency` of `size` rows."""
    telling: npt.NDArray[np.float32] = np.log(1 + (size - frequency + 0.5) / (frequency + 0.5)).astype(
        np.float32
    )
    return telling
