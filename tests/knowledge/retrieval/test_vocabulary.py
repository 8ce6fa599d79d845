"""Numbered n-grams."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from knowledge.retrieval.vocabulary import Vocabulary

DOCUMENTS = [["a", "b"], ["a", "c"], ["a", "b", "b"]]


def test_rare_grams_are_left_out_and_common_ones_tell_less() -> None:
    vocabulary = Vocabulary.learn(DOCUMENTS, at_least=2)
    assert vocabulary.grams == ["a", "b"]
    assert vocabulary.idf[0] < vocabulary.idf[1]


def test_weights_have_unit_length() -> None:
    vocabulary = Vocabulary.learn(DOCUMENTS, at_least=1)
    rows = vocabulary.weighed(vocabulary.counts(DOCUMENTS))
    assert np.allclose(np.asarray(rows.multiply(rows).sum(axis=1)).ravel(), 1.0, atol=1e-5)


def test_a_text_of_unknown_grams_is_known_to_nothing() -> None:
    vocabulary = Vocabulary.learn([["<gom", "gomi"]] * 2)
    assert vocabulary.analyse("zzz").known == 0.0
    assert 0.0 < vocabulary.analyse("gomi").known <= 1.0
    assert vocabulary.analyse("").known == 0.0


def test_a_saved_vocabulary_comes_back(tmp_path: Path) -> None:
    vocabulary = Vocabulary.learn(DOCUMENTS, at_least=1)
    vocabulary.save(tmp_path)
    loaded = Vocabulary.load(tmp_path)
    assert loaded.grams == vocabulary.grams and np.array_equal(loaded.idf, vocabulary.idf)
