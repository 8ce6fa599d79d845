"""Labels by the texts that lie nearest: vectors of a model, searched by FAISS."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from knowledge.retrieval.entries import Entry
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


class EmbeddingScorer:
    """Scores labels by the texts that are nearest in meaning."""

    def __init__(self, name: str, encoder: Encoder, index: VectorIndex, label_of: Ints, labels: int) -> None:
        self.name = name
        self.encoder = encoder
        self._index = index
        self._label_of = label_of
        self._labels = labels

    @classmethod
    def of(
        cls, name: str, encoder: Encoder, vectors: Floats, entries: Sequence[Entry], labels: Sequence[str]
    ) -> EmbeddingScorer:
        """Return the scorer that compares with `entries`, whose `vectors` stand in the same order."""
        number = {label: index for index, label in enumerate(labels)}
        label_of = np.array([number[entry.label] for entry in entries], dtype=np.int32)
        return cls(name, encoder, VectorIndex.of(vectors), label_of, len(labels))

    def scores(self, text: AnalysedText) -> Floats:
        """Return per label the mean similarity of its nearest texts; labels without a near one get the lowest."""
        rows, similarities = self._index.nearest(self.encoder.encode(text), _NEIGHBOURS)
        lowest = float(similarities.min(initial=0.0))
        scores = np.full(self._labels, lowest, dtype=np.float32)
        owners = self._label_of[rows]
        for label in np.unique(owners):
            best = np.full(_BEST_OF_LABEL, lowest, dtype=np.float32)
            own = similarities[owners == label][:_BEST_OF_LABEL]
            best[: len(own)] = own
            scores[label] = best.mean()
        return scores

    def save(self, folder: Path) -> None:
        """Write `<name>.faiss`, `<name>.npz` and `<name>.json`, which keeps the model's name."""
        self._index.save(folder / f"{self.name}.faiss")
        np.savez(folder / f"{self.name}.npz", label_of=self._label_of, labels=np.array(self._labels))
        (folder / f"{self.name}.json").write_text(json.dumps({"model": self.encoder.name}), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, name: str) -> EmbeddingScorer:
        """Return what `save` wrote; the built-in model's rows lie in the folder `model`."""
        model = str(json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["model"])
        encoder = GramModel.load(folder / "model") if name == BUILT_IN else SentenceModel.open(model)
        with np.load(folder / f"{name}.npz", allow_pickle=False) as stored:
            index = VectorIndex.load(folder / f"{name}.faiss")
            return cls(name, encoder, index, stored["label_of"], int(stored["labels"]))


def named_scorer(model: SentenceModel, entries: Sequence[Entry], labels: Sequence[str]) -> EmbeddingScorer:
    """Return a scorer with a model that is named in the settings."""
    vectors = model.encode_once([entry.text for entry in entries])
    return EmbeddingScorer.of(NAMED, model, vectors, entries, labels)


def saved_in(folder: Path, name: str) -> bool:
    """Return whether an index holds this scorer."""
    return (folder / f"{name}.json").exists()
