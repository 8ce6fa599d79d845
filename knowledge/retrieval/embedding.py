"""Labels by the texts that lie nearest: vectors of a model, searched by FAISS."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.entries import Document, Entry, documents_of
from knowledge.retrieval.gram_model import GramModel
from knowledge.retrieval.sentence_model import SentenceModel
from knowledge.retrieval.vectors import VectorIndex
from knowledge.retrieval.vocabulary import AnalysedText, Floats, Ints

BUILT_IN, NAMED = "embedding", "named-model"
_NEIGHBOURS = 100
_BEST_OF_LABEL = 3


class Encoder(Protocol):
    """What turns a text into a vector of unit length."""

    @property
    def name(self) -> str:
        """Return the model's name or folder."""

    def encode(self, text: AnalysedText) -> Floats:
        """Return the vector of one text."""


@dataclass(frozen=True, slots=True)
class _Later:
    """Texts that were edited since the learning: rows of the index that are gone, vectors and labels that came."""

    gone: npt.NDArray[np.bool_]
    vectors: Floats
    label_of: Ints


class EmbeddingScorer:
    """Scores labels by the texts that are nearest in meaning."""

    def __init__(
        self,
        name: str,
        encoder: Encoder,
        index: VectorIndex,
        documents: Sequence[Document],
        document_of: Ints,
        labels: Sequence[str],
        later: _Later | None = None,
        *,
        languages: Collection[str] = (),
    ) -> None:
        """`languages` are those that the encoder reads; none: all."""
        self.name = name
        self.languages = tuple(languages)
        self.encoder = encoder
        self._index = index
        self._documents = tuple(documents)
        self._document_of = document_of
        self._number = {label: index for index, label in enumerate(labels)}
        own = np.array([self._number[label] for label, _ in documents], dtype=np.int32)
        self._label_of = own[document_of]
        self._later = later

    @classmethod
    def of(
        cls,
        name: str,
        encoder: Encoder,
        vectors: Floats,
        entries: Sequence[Entry],
        labels: Sequence[str],
        *,
        languages: Collection[str] = (),
    ) -> EmbeddingScorer:
        """Return the scorer that compares with `entries`, whose `vectors` stand in the same order."""
        documents, owners = documents_of(entries)
        return cls(
            name,
            encoder,
            VectorIndex.of(vectors),
            documents,
            np.array(owners, dtype=np.int32),
            labels,
            languages=languages,
        )

    def edited(
        self, entries: Sequence[Entry], texts: Sequence[AnalysedText], documents: Collection[Document]
    ) -> EmbeddingScorer:
        """Return the scorer in which the texts of `documents` are `entries`, analysed as `texts`, and no others."""
        read = [number for number, entry in enumerate(entries) if self.reads(entry.language)]
        entries, texts = [entries[number] for number in read], [texts[number] for number in read]
        gone = np.array([one in documents for one in self._documents], dtype=bool)[self._document_of]
        vectors = np.array([self.encoder.encode(text) for text in texts], dtype=np.float32)
        label_of = np.array([self._number[entry.label] for entry in entries], dtype=np.int32)
        later = _Later(gone, vectors, label_of)
        return EmbeddingScorer(
            self.name,
            self.encoder,
            self._index,
            self._documents,
            self._document_of,
            tuple(self._number),
            later,
            languages=self.languages,
        )

    def reads(self, language: str) -> bool:
        """Return whether the encoder reads texts of a language."""
        return not self.languages or language in self.languages

    def scores(self, text: AnalysedText) -> Floats:
        """Return per label the mean similarity of its nearest texts; labels without a near one get the lowest."""
        owners, similarities = self._nearest(self.encoder.encode(text))
        lowest = float(similarities.min(initial=0.0))
        scores = np.full(len(self._number), lowest, dtype=np.float32)
        if not len(owners):
            return scores
        order = np.argsort(owners, kind="stable")  # within a label the nearest stays first
        owners, ahead = owners[order], similarities[order] - lowest
        starts = np.flatnonzero(np.r_[True, owners[1:] != owners[:-1]])
        place = np.arange(len(owners)) - np.repeat(starts, np.diff(np.r_[starts, len(owners)]))
        best = place < _BEST_OF_LABEL
        sums = np.bincount(owners[best], weights=ahead[best], minlength=len(scores))
        return np.asarray(scores + sums / _BEST_OF_LABEL, dtype=np.float32)

    def _nearest(self, vector: Floats) -> tuple[Ints, Floats]:
        """Return the labels and similarities of the nearest texts, the nearest first."""
        rows, similarities = self._index.nearest(vector, _NEIGHBOURS)
        if self._later is None:
            return self._label_of[rows], similarities
        there = ~self._later.gone[rows]
        owners, similarities = self._label_of[rows[there]], similarities[there]
        if len(self._later.vectors):
            owners = np.concatenate([owners, self._later.label_of])
            similarities = np.concatenate([similarities, self._later.vectors @ vector])
            order = np.argsort(-similarities, kind="stable")[:_NEIGHBOURS]
            owners, similarities = owners[order], similarities[order]
        return owners, similarities

    def save(self, folder: Path) -> None:
        """Write `<name>.faiss`, `<name>.npz` and `<name>.json`, which keeps the model's name."""
        self._index.save(folder / f"{self.name}.faiss")
        np.savez(
            folder / f"{self.name}.npz",
            document_of=self._document_of,
            documents=np.array(self._documents, dtype=np.str_),
            labels=np.array(list(self._number), dtype=np.str_),
        )
        (folder / f"{self.name}.json").write_text(
            json.dumps({"model": self.encoder.name, "languages": self.languages}), encoding="utf-8"
        )

    @classmethod
    def load(cls, folder: Path, name: str) -> EmbeddingScorer:
        """Return what `save` wrote; the built-in model's rows lie in the folder `model`."""
        described = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        model = str(described["model"])
        encoder = GramModel.load(folder / "model") if name == BUILT_IN else SentenceModel.open(model)
        with np.load(folder / f"{name}.npz", allow_pickle=False) as stored:
            documents = [(str(label), str(language)) for label, language in stored["documents"]]
            labels = [str(label) for label in stored["labels"]]
            index = VectorIndex.load(folder / f"{name}.faiss")
            return cls(
                name,
                encoder,
                index,
                documents,
                stored["document_of"],
                labels,
                languages=described["languages"],
            )


def named_scorer(
    model: SentenceModel, languages: Collection[str], entries: Sequence[Entry], labels: Sequence[str]
) -> EmbeddingScorer:
    """Return a scorer with a model that is named in the settings, over the languages that it reads (none: all)."""
    read = [entry for entry in entries if not languages or entry.language in languages]
    vectors = model.encode_once([entry.text for entry in read])
    return EmbeddingScorer.of(NAMED, model, vectors, read, labels, languages=languages)


def saved_in(folder: Path, name: str) -> bool:
    """Return whether an index holds this scorer."""
    return (folder / f"{name}.json").exists()
