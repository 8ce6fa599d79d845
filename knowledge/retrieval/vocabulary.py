"""The n-grams that the index knows, numbered, with how telling each one is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge.retrieval.grams import all_grams

Ints = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]


def summed(matrix: sparse.csr_matrix, owners: npt.ArrayLike, groups: int) -> sparse.csr_matrix:
    """Return the sum of each group's rows (groups × columns); `owners` names the group of each row."""
    rows = np.asarray(owners)
    members = sparse.csr_matrix(
        (np.ones(len(rows), dtype=np.float32), (rows, np.arange(len(rows)))), shape=(groups, len(rows))
    )
    return (members @ matrix).tocsr()


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
    """Numbers for n-grams. Built once from the indexed texts, then only read.

    Without `grams` it knows them by number only: enough to weigh what has been counted already.
    """

    def __init__(self, grams: Sequence[str], idf: Floats) -> None:
        self.grams = list(grams)
        self.idf = idf
        self._number = {gram: number for number, gram in enumerate(self.grams)}
        self._unknown_idf = float(idf.max()) if len(idf) else 1.0

    def __len__(self) -> int:
        return len(self.idf)

    def extended(self, grams: Iterable[str]) -> Vocabulary:
        """Return this vocabulary with further n-grams at its end, each as telling as the rarest known one."""
        new = [gram for gram in dict.fromkeys(grams) if gram not in self._number]
        if not new:
            return self
        idf = np.concatenate([self.idf, np.full(len(new), self._unknown_idf, dtype=np.float32)])
        return Vocabulary([*self.grams, *new], idf)

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
        return self.analysed(text, *self.count(all_grams(text)))

    def analysed(self, text: str, ids: Ints, counts: Floats, unknown: int) -> AnalysedText:
        """Return a text of which the known n-grams and the number of unknown ones are counted."""
        known = float(self.idf[ids].sum())
        whole = known + unknown * self._unknown_idf
        return AnalysedText(text, ids, counts, known / whole if whole else 0.0)

    def weights(self, ids: Ints, counts: Floats) -> Floats:
        """Return TF-IDF weights of unit length, with logarithmic term frequency."""
        values = (1 + np.log(counts)) * self.idf[ids]
        length = float(np.sqrt(values @ values))
        return values / length if length else values

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
