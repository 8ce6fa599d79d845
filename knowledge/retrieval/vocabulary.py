"""The n-grams that the index knows, numbered, with how telling each one is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge.retrieval.grams import all_grams

Ints = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AnalysedText:
    """A resident's text as numbers: ids of its known n-grams, how often each stands there, and the share known.

    `known` weighs each n-gram by how rare it is: 0.0 (nothing known) to 1.0.
    """

    text: str
    ids: Ints
    counts: Floats
    known: float


class Vocabulary:
    """Numbers for n-grams. Built once from the indexed texts, then only read."""

    def __init__(self, grams: Sequence[str], idf: Floats) -> None:
        self.grams = list(grams)
        self.idf = idf
        self._number = {gram: number for number, gram in enumerate(self.grams)}
        self._unknown_idf = float(idf.max()) if len(idf) else 1.0

    def __len__(self) -> int:
        return len(self.grams)

    @classmethod
    def learn(cls, documents: Sequence[Sequence[str]], *, at_least: int = 2) -> Vocabulary:
        """Return the n-grams that stand in `at_least` documents, with their smoothed inverse document frequency."""
        frequency: Counter[str] = Counter()
        for grams in documents:
            frequency.update(set(grams))
        kept = sorted(gram for gram, count in frequency.items() if count >= at_least)
        counts = np.array([frequency[gram] for gram in kept], dtype=np.float32)
        idf = np.log((1 + len(documents)) / (1 + counts)) + 1
        return cls(kept, idf.astype(np.float32))

    def count(self, grams: Iterable[str]) -> tuple[Ints, Floats, int]:
        """Return ids and counts of the known n-grams, and how many different ones are unknown."""
        number = self._number
        found: dict[int, int] = {}
        unknown: set[str] = set()
        for gram in grams:
            key = number.get(gram)
            if key is None:
                unknown.add(gram)
            else:
                found[key] = found.get(key, 0) + 1
        ids = np.fromiter(found.keys(), dtype=np.int32, count=len(found))
        counts = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        return ids, counts, len(unknown)

    def analyse(self, text: str) -> AnalysedText:
        """Return `text` (and its Latin copy, if it has one) as numbers for the scorers."""
        ids, counts, unknown = self.count(all_grams(text))
        known = float(self.idf[ids].sum())
        whole = known + unknown * self._unknown_idf
        return AnalysedText(text, ids, counts, known / whole if whole else 0.0)

    def weights(self, ids: Ints, counts: Floats) -> Floats:
        """Return TF-IDF weights of unit length, with logarithmic term frequency."""
        values = (1 + np.log(counts)) * self.idf[ids]
        length = float(np.sqrt(values @ values))
        return values / length if length else values

    def counts(self, documents: Sequence[Sequence[str]]) -> sparse.csr_matrix:
        """Return how often each known n-gram stands in each document: documents × n-grams."""
        indptr, indices, data = [0], [], []
        for grams in documents:
            ids, counts, _ = self.count(grams)
            order = np.argsort(ids)
            indices.append(ids[order])
            data.append(counts[order])
            indptr.append(indptr[-1] + len(ids))
        return sparse.csr_matrix(
            (
                np.concatenate(data) if data else np.zeros(0, dtype=np.float32),
                np.concatenate(indices) if indices else np.zeros(0, dtype=np.int32),
                np.array(indptr, dtype=np.int32),
            ),
            shape=(len(documents), len(self)),
        )

    def weighed(self, counts: sparse.csr_matrix) -> sparse.csr_matrix:
        """Return rows of counts as `weights` gives them: TF-IDF of unit length."""
        values = (1 + np.log(counts.data)) * self.idf[counts.indices]
        rows = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
        length = np.sqrt(np.bincount(rows, weights=values**2, minlength=counts.shape[0]))
        values = (values / length[rows]).astype(np.float32)
        return sparse.csr_matrix((values, counts.indices, counts.indptr), shape=counts.shape)

    def save(self, folder: Path) -> None:
        """Write `grams.json` and `idf.npy`."""
        (folder / "grams.json").write_text(json.dumps(self.grams, ensure_ascii=False), encoding="utf-8")
        np.save(folder / "idf.npy", self.idf, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> Vocabulary:
        """Return what `save` wrote."""
        grams = json.loads((folder / "grams.json").read_text(encoding="utf-8"))
        return cls(grams, np.load(folder / "idf.npy", allow_pickle=False))
