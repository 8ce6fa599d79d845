"""BM25 over n-grams: one document per label and language, a label scores as its best document does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import sparse

from knowledge.retrieval.entries import Entry
from knowledge.retrieval.vocabulary import AnalysedText, Floats, Ints, summed

# Long documents (a topic with all its questions and terms) want a late saturation; chosen by cross-validation.
_SATURATION = 2.0
_LENGTH_PENALTY = 0.5


class Bm25:
    """Scores labels by the n-grams that their documents share with a text."""

    name = "bm25"

    def __init__(self, weights: sparse.csr_matrix, label_of: Ints, labels: int) -> None:
        self._weights = weights  # n-grams × documents, so that a query reads only its own rows
        self._label_of = label_of
        self._labels = labels

    @classmethod
    def fit(
        cls,
        entries: Sequence[Entry],
        counted: sparse.csr_matrix,
        labels: Sequence[str],
    ) -> Bm25:
        """Return the scorer for `entries`, whose rows of counts stand in `counted` in the same order."""
        documents: dict[tuple[str, str], int] = {}
        owners = [documents.setdefault((each.label, each.language), len(documents)) for each in entries]
        counts = summed(counted, owners, len(documents))
        rows = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
        frequency = np.bincount(counts.indices, minlength=counts.shape[1])
        idf = np.log(1 + (counts.shape[0] - frequency + 0.5) / (frequency + 0.5))
        length = np.asarray(counts.sum(axis=1)).ravel()
        stretch = 1 - _LENGTH_PENALTY + _LENGTH_PENALTY * length / length.mean()
        tf = counts.data
        counts.data = (
            tf * (_SATURATION + 1) / (tf + _SATURATION * stretch[rows]) * idf[counts.indices]
        ).astype(np.float32)
        number = {label: index for index, label in enumerate(labels)}
        label_of = np.array([number[label] for label, _ in documents], dtype=np.int32)
        return cls(counts.T.tocsr(), label_of, len(labels))

    def scores(self, text: AnalysedText) -> Floats:
        """Return one score per label, 0 where nothing is shared."""
        weights = self._weights
        spans = [slice(weights.indptr[gram], weights.indptr[gram + 1]) for gram in text.ids]
        by_label = np.zeros(self._labels, dtype=np.float32)
        if spans:
            documents = np.concatenate([weights.indices[span] for span in spans])
            values = np.concatenate([weights.data[span] for span in spans])
            sums = np.bincount(documents, weights=values, minlength=len(self._label_of)).astype(np.float32)
            np.maximum.at(by_label, self._label_of, sums)
        return by_label

    def save(self, folder: Path) -> None:
        """Write `bm25.npz`."""
        weights = self._weights
        np.savez(
            folder / "bm25.npz",
            data=weights.data.astype(np.float16),
            indices=weights.indices.astype(np.int32),
            indptr=weights.indptr,
            shape=np.array(weights.shape),
            label_of=self._label_of,
            labels=np.array(self._labels),
        )

    @classmethod
    def load(cls, folder: Path) -> Bm25:
        """Return what `save` wrote."""
        with np.load(folder / "bm25.npz", allow_pickle=False) as stored:
            weights = sparse.csr_matrix(
                (stored["data"].astype(np.float32), stored["indices"], stored["indptr"]),
                shape=tuple(stored["shape"]),
            )
            return cls(weights, stored["label_of"], int(stored["labels"]))
