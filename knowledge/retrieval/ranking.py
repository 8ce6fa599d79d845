"""All scorers together: a text in, every label with its score out."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from scipy import sparse

from knowledge.retrieval.bm25 import Bm25
from knowledge.retrieval.classifier import LinearClassifier
from knowledge.retrieval.counting import Known
from knowledge.retrieval.embedding import BUILT_IN, NAMED, EmbeddingScorer, saved_in
from knowledge.retrieval.entries import KINDS, LATIN_COPY, Document, Entry, kind_of, with_latin_copies
from knowledge.retrieval.fusion import fused
from knowledge.retrieval.gram_model import GramModel
from knowledge.retrieval.grams import grams
from knowledge.retrieval.vocabulary import AnalysedText, Floats, Ints, Vocabulary


class Scorer(Protocol):
    """One way of scoring labels. A higher score is a better fit; only the order and the distances matter."""

    @property
    def name(self) -> str:
        """Return the scorer's name in the settings and in reports."""

    def scores(self, text: AnalysedText) -> Floats:
        """Return one score per label."""

    def save(self, folder: Path) -> None:
        """Write the scorer's files."""


# Texts about topics from which the kind "question" is learnt: it is not hard to learn, and the others have far fewer.
_QUESTIONS = 30_000
MakeScorer = Callable[[Sequence[Entry], Sequence[str]], Scorer]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What all scorers say of one text.

    `by_scorer` and `fused` (the weighted mean of z-scores) hold one number per label, `kinds` one per kind.
    """

    text: AnalysedText
    by_scorer: Mapping[str, Floats]
    fused: Floats
    kinds: Floats


class Ranker:
    """The scorers of one index and the labels that they know."""

    def __init__(
        self,
        labels: Sequence[str],
        vocabulary: Vocabulary,
        scorers: Sequence[Scorer],
        kinds: LinearClassifier,
        weights: Mapping[str, float],
    ) -> None:
        self._kinds = kinds
        self.labels = tuple(labels)
        self.vocabulary = vocabulary
        self.scorers = tuple(scorers)
        self.weights = dict(weights)

    @classmethod
    def fit(
        cls,
        entries: Sequence[Entry],
        known: Known,
        labels: Sequence[str],
        weights: Mapping[str, float],
    ) -> Ranker:
        """Return the built-in scorers learnt from `entries` (Latin copies included).

        `known` holds their counts in the same order, `weights` are for the fusion.
        """
        vocabulary, counts = known.vocabulary, known.counts
        matrix = vocabulary.weighed(counts)
        targets = [entry.label for entry in entries]
        classifier = LinearClassifier.fit(matrix, targets, labels, vocabulary)
        model = GramModel.of(classifier.weights, vocabulary.idf)
        scorers = (
            Bm25.fit(entries, counts, labels),
            classifier,
            EmbeddingScorer.of(BUILT_IN, model, model.encode_counts(counts), entries, labels),
        )
        rows = _enough_questions(targets)
        kinds = [kind_of(targets[row]) for row in rows]
        judge = LinearClassifier.fit(matrix[rows], kinds, KINDS, vocabulary, balanced=True)
        return cls(labels, vocabulary, scorers, judge, weights)

    def edited(self, entries: Sequence[Entry], documents: Collection[Document]) -> Ranker:
        """Return this ranker with the texts of `documents` (label and language) replaced by `entries`.

        N-grams and meaning know the new texts at once; what the classifier has learnt stays until the next build.
        `documents` must be all that differ from what was learnt: an edit starts from the learnt ranker, not from
        an edited one.
        """
        doubled = with_latin_copies(entries)
        every = {*documents, *((label, f"{language}{LATIN_COPY}") for label, language in documents)}
        found = [grams(entry.text) for entry in doubled]
        vocabulary = self.vocabulary.extended(gram for one in found for gram in one)
        counted = [vocabulary.count(one) for one in found]
        texts = [vocabulary.analysed(entry.text, *one) for entry, one in zip(doubled, counted, strict=True)]
        counts = sparse.csr_matrix(
            (
                np.concatenate([np.zeros(0, dtype=np.float32), *(text.counts for text in texts)]),
                np.concatenate([np.zeros(0, dtype=np.int32), *(text.ids for text in texts)]),
                np.cumsum([0, *(len(text.ids) for text in texts)]),
            ),
            shape=(len(texts), len(vocabulary)),
        )
        scorers: list[Scorer] = []
        for scorer in self.scorers:
            if isinstance(scorer, Bm25):
                scorers.append(scorer.edited(doubled, counts, every, vocabulary))
            elif isinstance(scorer, EmbeddingScorer):
                scorers.append(scorer.edited(doubled, texts, every))
            elif isinstance(scorer, LinearClassifier):
                scorers.append(scorer.beside(vocabulary))
        return Ranker(self.labels, vocabulary, scorers, self._kinds.beside(vocabulary), self.weights)

    def joined_by(self, scorer: Scorer) -> Ranker:
        """Return this ranker with one more scorer."""
        return Ranker(self.labels, self.vocabulary, (*self.scorers, scorer), self._kinds, self.weights)

    def opinion(self, text: str, language: str = "") -> Opinion:
        """Return every scorer's scores for `text` and their fusion."""
        return self.opinion_on(self.vocabulary.analyse(text), language)

    def opinion_on(self, analysed: AnalysedText, language: str = "") -> Opinion:
        """Return the opinion on a text that this ranker's vocabulary has analysed.

        A model that does not read the `language` is not asked.
        """
        by_scorer = {
            scorer.name: scorer.scores(analysed)
            for scorer in self.scorers
            if not isinstance(scorer, EmbeddingScorer) or scorer.reads(language)
        }
        return Opinion(analysed, by_scorer, fused(by_scorer, self.weights), self._kinds.scores(analysed))

    def save(self, folder: Path) -> None:
        """Write the vocabulary, every scorer and `ranker.json`."""
        self.vocabulary.save(folder)
        for scorer in self.scorers:
            scorer.save(folder)
            if isinstance(scorer, EmbeddingScorer) and isinstance(scorer.encoder, GramModel):
                scorer.encoder.save(folder / "model", self.vocabulary.grams)
        self._kinds.save(folder, "kinds")
        described = {
            "labels": self.labels,
            "weights": self.weights,
            "scorers": [scorer.name for scorer in self.scorers],
        }
        (folder / "ranker.json").write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Ranker:
        """Return what `save` wrote."""
        described = json.loads((folder / "ranker.json").read_text(encoding="utf-8"))
        vocabulary = Vocabulary.load(folder)
        scorers: list[Scorer] = [Bm25.load(folder), LinearClassifier.load(folder, vocabulary)]
        scorers += [
            EmbeddingScorer.load(folder, name) for name in (BUILT_IN, NAMED) if saved_in(folder, name)
        ]
        kinds = LinearClassifier.load(folder, vocabulary, "kinds")
        return cls(described["labels"], vocabulary, scorers, kinds, described["weights"])


def _enough_questions(labels: Sequence[str]) -> Ints:
    """Return the rows of all situations, and of as many texts about topics as are enough, in order."""
    topics = np.array([kind_of(label) == "question" for label in labels], dtype=bool)
    rows = np.flatnonzero(topics)
    if len(rows) > _QUESTIONS:
        rows = np.random.default_rng(0).choice(rows, _QUESTIONS, replace=False)
    return np.sort(np.concatenate([rows, np.flatnonzero(~topics)])).astype(np.int32)
