"""Numbered n-grams."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from knowledge.retrieval.counting import GramCounts
from knowledge.retrieval.grams import all_grams
from knowledge.retrieval.vocabulary import Vocabulary

DOCUMENTS = [["a", "b"], ["a", "c"], ["a", "b", "b"]]


def test_rare_grams_are_left_out_and_common_ones_tell_less() -> None:
    vocabulary = GramCounts.of(DOCUMENTS).known(at_least=2).vocabulary
    assert vocabulary.grams == ["a", "b"]
    assert vocabulary.idf[0] < vocabulary.idf[1]


def test_weights_have_unit_length() -> None:
    known = GramCounts.of(DOCUMENTS).known(at_least=1)
    rows = known.vocabulary.weighed(known.counts)
    assert np.allclose(np.asarray(rows.multiply(rows).sum(axis=1)).ravel(), 1.0, atol=1e-5)


def test_a_text_of_unknown_grams_is_known_to_nothing() -> None:
    vocabulary = GramCounts.of([["<gom", "gomi"]] * 2).known().vocabulary
    assert vocabulary.analyse("zzz").known == 0.0
    assert 0.0 < vocabulary.analyse("gomi").known <= 1.0
    assert vocabulary.analyse("").known == 0.0


def test_a_saved_vocabulary_comes_back(tmp_path: Path) -> None:
    vocabulary = GramCounts.of(DOCUMENTS).known(at_least=1).vocabulary
    vocabulary.save(tmp_path)
    loaded = Vocabulary.load(tmp_path)
    assert loaded.grams == vocabulary.grams and np.array_equal(loaded.idf, vocabulary.idf)


def test_counts_of_a_corpus_are_those_of_its_texts() -> None:
    counted = GramCounts.of(DOCUMENTS)
    assert counted.grams == ("a", "b", "c")
    assert counted.matrix.toarray().tolist() == [[1, 1, 0], [1, 0, 1], [1, 2, 0]]
    assert counted.take([2]).matrix.toarray().tolist() == [[1, 2, 0]]
    assert GramCounts.of([]).matrix.shape == (0, 0)


def test_a_text_that_was_counted_is_seen_as_if_it_had_been_typed() -> None:
    texts = ["old sofa", "old sofa bed", "garbage day", "xylophone"]
    counted = GramCounts.of(all_grams(text) for text in texts)
    known = counted.take([0, 1, 2]).known()
    for row, text in enumerate(texts):
        counted_text, typed = known.analysed(text, counted.matrix[row]), known.vocabulary.analyse(text)
        assert sorted(counted_text.ids) == sorted(typed.ids)
        assert counted_text.known == typed.known
