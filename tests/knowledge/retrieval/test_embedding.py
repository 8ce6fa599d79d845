"""The built-in model: learnt in place, read without torch, a plain sentence-transformers folder for others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.retrieval.counting import GramCounts
from knowledge.retrieval.embedding import BUILT_IN, NAMED, EmbeddingScorer, saved_in
from knowledge.retrieval.entries import Entry
from knowledge.retrieval.gram_model import GramModel
from knowledge.retrieval.grams import grams
from knowledge.retrieval.learning import learn
from knowledge.retrieval.ranking import Ranker
from knowledge.retrieval.sentence_model import expanded
from knowledge.retrieval.settings import IndexSettings
from knowledge.retrieval.vectors import VectorIndex
from knowledge.situations.strong_words import StrongWords

TEXTS = {
    "garbage": ("burnable garbage bag", "kitchen garbage day", "burn the kitchen waste"),
    "quake": ("the house is shaking", "shaking ground", "a big quake, shaking house"),
}
LABELS = (*TEXTS, "person")
ENTRIES = [Entry(label, "en", "question", text) for label, texts in TEXTS.items() for text in texts] + [
    Entry("person", "en", "situation", text) for text in ("a human please", "let me talk to somebody")
]


def a_ranker() -> Ranker:
    return Ranker.fit(ENTRIES, GramCounts.of(grams(entry.text) for entry in ENTRIES).known(), LABELS, {})


def built_in(ranker: Ranker) -> EmbeddingScorer:
    return next(scorer for scorer in ranker.scorers if isinstance(scorer, EmbeddingScorer))


def test_texts_of_one_label_lie_together() -> None:
    ranker = a_ranker()
    scores = built_in(ranker).scores(ranker.vocabulary.analyse("garbage of the kitchen"))
    assert scores[0] > scores[1]


def test_a_text_without_a_known_n_gram_says_nothing() -> None:
    ranker = a_ranker()
    scores = built_in(ranker).scores(ranker.vocabulary.analyse("ゆれ"))
    assert scores.tolist() == [0.0, 0.0, 0.0]


def test_the_model_survives_saving_and_needs_no_pickle(tmp_path: Path) -> None:
    ranker = a_ranker()
    query = ranker.vocabulary.analyse("garbage of the kitchen")
    before = built_in(ranker).scores(query)
    ranker.save(tmp_path)
    assert saved_in(tmp_path, BUILT_IN) and not saved_in(tmp_path, NAMED)
    suffixes = {path.suffix for path in tmp_path.rglob("*") if path.is_file()}
    assert suffixes.isdisjoint({".pkl", ".joblib", ".bin"})
    assert np.allclose(built_in(Ranker.load(tmp_path)).scores(query), before, atol=1e-3)


@pytest.mark.slow
def test_sentence_transformers_loads_the_model_and_gives_the_same_vectors(tmp_path: Path) -> None:
    from sentence_transformers import SentenceTransformer

    ranker = a_ranker()
    ranker.save(tmp_path)
    texts = ["garbage of the kitchen", "a house, a big house", "粗大ごみ", "shaking!"]
    model = SentenceTransformer(str(tmp_path / "model"), device="cpu", local_files_only=True).float()
    theirs = model.encode([expanded(text) for text in texts], normalize_embeddings=True)
    read = GramModel.load(tmp_path / "model")
    ours = np.array([read.encode(ranker.vocabulary.analyse(text)) for text in texts])
    assert np.allclose(ours, theirs, atol=1e-3)
    assert not ours[2].any(), "nothing of it is known"


@pytest.mark.slow
def test_a_named_model_is_fused_with_the_built_in_scorers(tmp_path: Path) -> None:
    a_ranker().save(tmp_path)
    named = IndexSettings(model=str(tmp_path / "model"), judged=99, processes=1)
    learnt = learn(ENTRIES * 2, StrongWords.of([]), named, lambda step: None)
    assert {scorer.name for scorer in learnt.ranker.scorers} == {"bm25", "classifier", BUILT_IN, NAMED}
    (tmp_path / "index").mkdir()
    learnt.ranker.save(tmp_path / "index")
    again = Ranker.load(tmp_path / "index")
    assert NAMED in again.opinion("kitchen").by_scorer


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
