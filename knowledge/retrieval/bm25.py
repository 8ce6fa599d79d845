"""BM25 over n-grams: one document per label and language, a label scores as its best document does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse

from knowledge.retrieval.entries import Document, Entry, documents_of
from knowledge.retrieval.vocabulary import AnalysedText, Floats, Ints, Vocabulary, summed

# Long documents (a topic with all its questions and terms) want a late saturation; chosen by cross-validation.
_SATURATION = 2.0
_LENGTH_PENALTY = 0.5


@dataclass(frozen=True, slots=True)
class _Scale:
    """What a document is measured by: how telling each n-gram is, and how many a document has on average."""

    idf: Floats
    mean_length: float

    def weighed(self, counts: sparse.csr_matrix) -> sparse.csr_matrix:
        """Return counts (documents × n-grams) as BM25 weights (n-grams × documents)."""
        rows = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
        length = np.asarray(counts.sum(axis=1)).ravel()
        stretch = 1 - _LENGTH_PENALTY + _LENGTH_PENALTY * length / self.mean_length
        tf = counts.data
        counts.data = (
            tf * (_SATURATION + 1) / (tf + _SATURATION * stretch[rows]) * self.idf[counts.indices]
        ).astype(np.float32)
        return counts.T.tocsr()


@dataclass(frozen=True, slots=True)
class _Part:
    """Documents and their weights (n-grams × documents, so that a query reads only its own rows)."""

    documents: tuple[Document, ...]
    weights: sparse.csr_matrix
    gone: Ints

    def scores(self, text: AnalysedText) -> Floats:
        """Return one score per document; those that are gone have none."""
        weights = self.weights
        known = text.ids[text.ids < weights.shape[0]]
        spans = [slice(weights.indptr[gram], weights.indptr[gram + 1]) for gram in known]
        if not spans:
            return np.zeros(len(self.documents), dtype=np.float32)
        found = np.concatenate([weights.indices[span] for span in spans])
        values = np.concatenate([weights.data[span] for span in spans])
        sums = np.bincount(found, weights=values, minlength=len(self.documents)).astype(np.float32)
        sums[self.gone] = 0.0
        return sums


class Bm25:
    """Scores labels by the n-grams that their documents share with a text."""

    name = "bm25"

    def __init__(self, labels: Sequence[str], scale: _Scale, parts: Sequence[_Part]) -> None:
        self._number = {label: index for index, label in enumerate(labels)}
        self._scale = scale
        self._parts = tuple(parts)  # as it was learnt, and what was edited since
        self._label_of = [
            np.array([self._number[label] for label, _ in part.documents], dtype=np.int32) for part in parts
        ]

    @classmethod
    def fit(
        cls,
        entries: Sequence[Entry],
        counted: sparse.csr_matrix,
        labels: Sequence[str],
    ) -> Bm25:
        """Return the scorer for `entries`, whose rows of counts stand in `counted` in the same order."""
        documents, counts = _documents(entries, counted)
        frequency = np.bincount(counts.indices, minlength=counts.shape[1])
        idf = np.log(1 + (counts.shape[0] - frequency + 0.5) / (frequency + 0.5)).astype(np.float32)
        scale = _Scale(idf, float(counts.sum() / counts.shape[0]))
        return cls(labels, scale, [_Part(documents, scale.weighed(counts), np.zeros(0, dtype=np.int32))])

    def edited(
        self,
        entries: Sequence[Entry],
        counted: sparse.csr_matrix,
        documents: Collection[Document],
        vocabulary: Vocabulary,
    ) -> Bm25:
        """Return the scorer in which the texts of `documents` are `entries` and no others.

        `counted` holds their counts by the numbers of `vocabulary`, which may have more n-grams than before.
        """
        learnt = self._parts[0]
        gone = [number for number, one in enumerate(learnt.documents) if one in documents]
        later = vocabulary.idf[len(self._scale.idf) :]
        scale = _Scale(np.concatenate([self._scale.idf, later]), self._scale.mean_length)
        base = _Part(learnt.documents, learnt.weights, np.array(gone, dtype=np.int32))
        if not entries:
            return Bm25(tuple(self._number), self._scale, [base])
        own, counts = _documents(entries, counted)
        new = _Part(own, scale.weighed(counts), np.zeros(0, dtype=np.int32))
        return Bm25(tuple(self._number), self._scale, [base, new])

    def scores(self, text: AnalysedText) -> Floats:
        """Return one score per label, 0 where nothing is shared."""
        by_label = np.zeros(len(self._number), dtype=np.float32)
        for part, label_of in zip(self._parts, self._label_of, strict=True):
            np.maximum.at(by_label, label_of, part.scores(text))
        return by_label

    def save(self, folder: Path) -> None:
        """Write `bm25.npz`, as it was learnt."""
        learnt = self._parts[0]
        np.savez(
            folder / "bm25.npz",
            data=learnt.weights.data.astype(np.float16),
            indices=learnt.weights.indices.astype(np.int32),
            indptr=learnt.weights.indptr,
            shape=np.array(learnt.weights.shape),
            documents=np.array(learnt.documents, dtype=np.str_),
            labels=np.array(list(self._number), dtype=np.str_),
            idf=self._scale.idf,
            mean_length=np.array(self._scale.mean_length),
        )

    @classmethod
    def load(cls, folder: Path) -> Bm25:
        """Return what `save` wrote."""
        with np.load(folder / "bm25.npz", allow_pickle=False) as stored:
            weights = sparse.csr_matrix(
                (stored["data"].astype(np.float32), stored["indices"], stored["indptr"]),
                shape=tuple(stored["shape"]),
            )
            documents = tuple((str(label), str(language)) for label, language in stored["documents"])
            scale = _Scale(stored["idf"], float(stored["mean_length"]))
            part = _Part(documents, weights, np.zeros(0, dtype=np.int32))
            return cls([str(label) for label in stored["labels"]], scale, [part])


def _documents(
    entries: Sequence[Entry], counted: sparse.csr_matrix
) -> tuple[tuple[Document, ...], sparse.csr_matrix]:
    """Return the documents of entries, and their counts (documents × n-grams)."""
    documents, owners = documents_of(entries)
    return documents, summed(counted, owners, len(documents))
