"""Meaning as vectors: a sentence-transformers model, named in the settings or trained in place on the content.

The only room that knows sentence-transformers and torch. Both are loaded when a model is first used.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.retrieval.entries import Entry
from knowledge.retrieval.grams import all_grams
from knowledge.retrieval.vectors import VectorIndex
from knowledge.retrieval.vocabulary import AnalysedText, Floats, Ints, Vocabulary

TRAINED = "trained"  # the name in the settings that trains a model of our own
_DIMENSIONS = 128
_RATE = 0.02
_DROPPED = 0.3  # share of a question's n-grams that are left out in a training step
_UNKNOWN = "[UNK]"
_NEIGHBOURS = 100
_BEST_OF_LABEL = 3


def expanded(text: str) -> str:
    """Return a text as its n-grams with spaces between them: what the trained model reads."""
    return " ".join(gram.replace(" ", "\u2581") for gram in all_grams(text)) or _UNKNOWN


class SentenceModel:
    """A sentence-transformers model and how it wants its texts."""

    def __init__(self, model: Any, name: str) -> None:
        self._model = model
        self.name = name
        self._prepare: Callable[[str], str] = expanded if name == TRAINED else str
        self._indexed: dict[str, Floats] = {}

    @classmethod
    def open(cls, name: str, folder: Path | None = None) -> SentenceModel:
        """Return the model of a name or folder; of a trained one, which lies in `folder`.

        Nothing is downloaded: a model that is only named must be in the machine's cache.
        """
        from sentence_transformers import SentenceTransformer

        return cls(SentenceTransformer(str(folder or name), device="cpu", local_files_only=True), name)

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return one vector of unit length per text."""
        prepared = [self._prepare(text) for text in texts]
        vectors = self._model.encode(
            prepared, normalize_embeddings=True, show_progress_bar=False, batch_size=64
        )
        return np.asarray(vectors, dtype=np.float32)

    def encode_once(self, texts: Sequence[str]) -> Floats:
        """Return the vectors of texts that are indexed again and again while an index is built."""
        new = list(dict.fromkeys(text for text in texts if text not in self._indexed))
        if new:
            self._indexed.update(zip(new, self.encode(new), strict=True))
        return np.array([self._indexed[text] for text in texts], dtype=np.float32)

    def save(self, folder: Path) -> None:
        """Write a trained model as a plain SentenceTransformer folder; of a named one only the name is kept."""
        if self.name == TRAINED:
            self._model.save(str(folder))


class EmbeddingScorer:
    """Scores labels by the texts that are nearest in meaning."""

    name = "embedding"

    def __init__(self, model: SentenceModel, index: VectorIndex, label_of: Ints, labels: int) -> None:
        self._model = model
        self._index = index
        self._label_of = label_of
        self._labels = labels

    @classmethod
    def fit(cls, model: SentenceModel, entries: Sequence[Entry], labels: Sequence[str]) -> EmbeddingScorer:
        """Return the scorer that compares with `entries`."""
        number = {label: index for index, label in enumerate(labels)}
        label_of = np.array([number[entry.label] for entry in entries], dtype=np.int32)
        vectors = model.encode_once([entry.text for entry in entries])
        return cls(model, VectorIndex.of(vectors), label_of, len(labels))

    def scores(self, text: AnalysedText) -> Floats:
        """Return per label the mean similarity of its nearest texts; labels without a near one get the lowest."""
        rows, similarities = self._index.nearest(self._model.encode([text.text])[0], _NEIGHBOURS)
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
        """Write `embedding.faiss`, `embedding.npz`, `embedding.json` and a trained model."""
        self._index.save(folder / "embedding.faiss")
        np.savez(folder / "embedding.npz", label_of=self._label_of, labels=np.array(self._labels))
        (folder / "embedding.json").write_text(json.dumps({"model": self._model.name}), encoding="utf-8")
        self._model.save(folder / "model")

    @classmethod
    def load(cls, folder: Path) -> EmbeddingScorer:
        """Return what `save` wrote."""
        name = str(json.loads((folder / "embedding.json").read_text(encoding="utf-8"))["model"])
        model = SentenceModel.open(name, folder / "model" if name == TRAINED else None)
        with np.load(folder / "embedding.npz", allow_pickle=False) as stored:
            index = VectorIndex.load(folder / "embedding.faiss")
            return cls(model, index, stored["label_of"], int(stored["labels"]))


def scorer_of(name: str, *, threads: int) -> Callable[[Sequence[Entry], Sequence[str]], EmbeddingScorer]:
    """Return what makes a scorer of entries and labels with a model: `trained`, a name or a folder."""
    if name == TRAINED:
        return lambda entries, labels: EmbeddingScorer.fit(train(entries, threads=threads), entries, labels)
    model = SentenceModel.open(name)
    return lambda entries, labels: EmbeddingScorer.fit(model, entries, labels)


def saved_in(folder: Path) -> bool:
    """Return whether an index holds an embedding."""
    return (folder / "embedding.json").exists()


def train(entries: Sequence[Entry], *, steps: int = 2000, threads: int = 2, seed: int = 0) -> SentenceModel:
    """Return a static embedding of n-grams, trained so that texts of one label lie together.

    Each label stands once in a batch: two pairs of one label would be taken for each other's opposites.
    """
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import WhitespaceSplit

    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    chance = random.Random(seed)
    texts = [expanded(entry.text) for entry in entries]
    grams = Vocabulary.learn([text.split(" ") for text in texts]).grams
    vocabulary = {_UNKNOWN: 0, **{gram: number for number, gram in enumerate(grams, 1) if gram != _UNKNOWN}}
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token=_UNKNOWN))
    tokenizer.pre_tokenizer = WhitespaceSplit()
    static = StaticEmbedding(tokenizer, embedding_dim=_DIMENSIONS)
    static.embedding.sparse = True
    torch.nn.init.normal_(static.embedding.weight, std=0.05)
    model = SentenceTransformer(modules=[static], device="cpu")
    loss_of = MultipleNegativesRankingLoss(model)
    optimizer = torch.optim.SparseAdam(list(model.parameters()), lr=_RATE)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.05, max(steps, 1))
    by_label = _by_label(entries, texts)
    for _ in range(steps):
        pairs = [chance.sample(own, 2) for own in by_label]
        questions = [_dropped(question, chance) for question, _ in pairs]
        loss = loss_of([model.preprocess(questions), model.preprocess([text for _, text in pairs])], None)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    static.embedding.sparse = False
    return SentenceModel(model, TRAINED)


def _by_label(entries: Sequence[Entry], texts: Sequence[str]) -> list[list[str]]:
    found: dict[str, list[str]] = {}
    for entry, text in zip(entries, texts, strict=True):
        found.setdefault(entry.label, []).append(text)
    return [own for own in found.values() if len(own) > 1]


def _dropped(text: str, chance: random.Random) -> str:
    kept = [gram for gram in text.split(" ") if chance.random() > _DROPPED]
    return " ".join(kept) or text
