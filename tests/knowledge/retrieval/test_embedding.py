"""A model trained in place, kept as a plain folder, compared with FAISS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.retrieval.embedding import EmbeddingScorer, expanded, saved_in, train
from knowledge.retrieval.entries import Entry
from knowledge.retrieval.vectors import VectorIndex
from knowledge.retrieval.vocabulary import Vocabulary

TEXTS = {
    "garbage": ("burnable garbage bag", "kitchen garbage day", "burn the kitchen waste"),
    "quake": ("the house is shaking", "shaking ground", "a big quake, shaking house"),
}
ENTRIES = [Entry(label, "en", "question", text) for label, texts in TEXTS.items() for text in texts]


@pytest.mark.slow
def test_a_trained_model_knows_its_labels_and_survives_saving(tmp_path: Path) -> None:
    scorer = EmbeddingScorer.fit(train(ENTRIES, steps=40, threads=1), ENTRIES, ("garbage", "quake"))
    query = Vocabulary.learn([["x"]], at_least=1).analyse("garbage of the kitchen")
    before = scorer.scores(query)
    assert before.argmax() == 0
    scorer.save(tmp_path)
    assert saved_in(tmp_path)
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()}.isdisjoint(
        {".pkl", ".joblib", ".bin"}
    )
    assert np.allclose(EmbeddingScorer.load(tmp_path).scores(query), before, atol=1e-4)


def test_the_nearest_vectors_come_first(tmp_path: Path) -> None:
    vectors = np.eye(4, dtype=np.float32)
    index = VectorIndex.of(vectors)
    index.save(tmp_path / "v.faiss")
    rows, similarities = VectorIndex.load(tmp_path / "v.faiss").nearest(vectors[2], 9)
    assert rows[0] == 2 and similarities[0] == 1.0
    assert len(rows) == 4


def test_expanded_texts_are_words_for_a_tokenizer() -> None:
    assert all(" " not in gram for gram in expanded("old sofa").split(" "))
    assert expanded("") != ""
