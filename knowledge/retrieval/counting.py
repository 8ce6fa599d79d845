"""How often each n-gram stands in each text of a corpus: counted once, then cut into what a ranker may see."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
from scipy import sparse

from knowledge.retrieval.vocabulary import AnalysedText, Floats, Ints, Vocabulary

# With more texts than this an n-gram of two is left out: two fifths of the memory, 0.3 points of R@1.
_LARGE = 50_000


@dataclass(frozen=True, slots=True)
class GramCounts:
    """Counts (texts × n-grams). `grams` names the columns; it is empty where the numbers alone are enough."""

    matrix: sparse.csr_matrix
    grams: tuple[str, ...] = ()

    @classmethod
    def of(cls, documents: Iterable[Sequence[str]]) -> GramCounts:
        """Return the counts of texts that are given as their n-grams."""
        numbers: defaultdict[str, int] = defaultdict(count().__next__)
        columns = array("i")
        ends = [0]
        for document in documents:
            columns.extend(map(numbers.__getitem__, document))
            ends.append(len(columns))
        matrix = sparse.csr_matrix(
            (
                np.ones(len(columns), dtype=np.float32),
                np.frombuffer(columns, dtype=np.int32) if columns else np.zeros(0, dtype=np.int32),
                np.array(ends),
            ),
            shape=(len(ends) - 1, len(numbers)),
        )
        matrix.sum_duplicates()
        return cls(matrix, tuple(numbers))

    def without_names(self) -> GramCounts:
        """Return the counts alone: less to send to another process."""
        return GramCounts(self.matrix)

    def take(self, rows: Sequence[int]) -> GramCounts:
        """Return the counts of some of the texts."""
        return GramCounts(self.matrix[np.asarray(rows, dtype=np.int64)], self.grams)

    def known(self, *, at_least: int | None = None) -> Known:
        """Return the n-grams of `at_least` so many texts (three of a large corpus, else two), and their counts."""
        if at_least is None:
            at_least = 3 if self.matrix.shape[0] > _LARGE else 2
        frequency = np.bincount(self.matrix.indices, minlength=self.matrix.shape[1])
        kept = np.flatnonzero(frequency >= at_least)
        number = np.full(self.matrix.shape[1], -1, dtype=np.int32)
        number[kept] = np.arange(len(kept), dtype=np.int32)
        idf = np.log((1 + self.matrix.shape[0]) / (1 + frequency[kept])) + 1
        names = [self.grams[gram] for gram in kept] if self.grams else []
        return Known(Vocabulary(names, idf.astype(np.float32)), self.matrix[:, kept].tocsr(), number)


@dataclass(frozen=True, slots=True)
class Known:
    """A vocabulary, the counts of its n-grams in the texts it was learnt from, and its numbers for all n-grams.

    `number` holds -1 for an n-gram of the corpus that the vocabulary does not know.
    """

    vocabulary: Vocabulary
    counts: sparse.csr_matrix
    number: Ints

    def analysed(self, text: str, row: sparse.csr_matrix) -> AnalysedText:
        """Return a text of the corpus, given by its row of counts, as the vocabulary sees it."""
        ids = self.number[row.indices]
        seen = ids >= 0
        counts: Floats = row.data[seen].astype(np.float32)
        return self.vocabulary.analysed(text, ids[seen], counts, int((~seen).sum()))
