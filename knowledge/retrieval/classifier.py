"""A linear classifier over TF-IDF n-grams: one model for all labels and languages (scikit-learn lives here only)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge.retrieval.vocabulary import AnalysedText, Floats, Vocabulary, summed

_PENALTY = 0.5  # C of the support vector machine
_ALIKE, _OTHERS = 20_000, 20_000
# Far above the default where there is much to learn from: a quarter of the time, the same answers out of fold.
_TOLERANCE, _SMALL_TOLERANCE, _MUCH = 1.0, 0.3, 10_000


class Negatives:
    """Which texts a label is told apart from: all of a small corpus, of a large one those most like it and some others.

    A machine learns little from the many texts that are far from a label, but too few of them make it sure of itself in
    languages that a label has little of. docs/decisions/0009 has the figures.
    """

    def __init__(
        self, matrix: sparse.csr_matrix, owners: npt.NDArray[np.int64], labels: int, *, every: bool
    ) -> None:
        self._owners = owners
        self._all = every or matrix.shape[0] <= _ALIKE + _OTHERS
        if not self._all:
            centres = summed(matrix, owners, labels)
            lengths = np.sqrt(np.asarray(centres.multiply(centres).sum(axis=1)).ravel())
            self._alike = (matrix @ centres.T).toarray() / np.maximum(lengths, 1e-9)

    def beside(self, label: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """Return the rows to learn one label from, in order, and which of them are its own."""
        own = self._owners == label
        if self._all:
            return np.arange(len(own)), own
        alike = np.where(own, -1.0, self._alike[:, label])
        nearest = np.argpartition(-alike, _ALIKE)[:_ALIKE]
        others = np.random.default_rng(label).integers(0, len(own), _OTHERS)
        rows = np.unique(np.concatenate([np.flatnonzero(own), nearest, others]))
        return rows, own[rows]


def _machine(matrix: sparse.csr_matrix, own: npt.NDArray[np.bool_], *, weight: float) -> tuple[Floats, float]:
    """Return the weights and the bias of the machine that tells a label's own rows from the others.

    An own row counts `weight` times as much as another.
    """
    from sklearn.svm import LinearSVC

    if own.all():
        return np.zeros(matrix.shape[1], dtype=np.float32), 1.0
    tolerance = _TOLERANCE if len(own) > _MUCH else _SMALL_TOLERANCE
    machine = LinearSVC(C=_PENALTY, tol=tolerance, class_weight={True: weight}, random_state=0)
    model = machine.fit(matrix, own)
    return model.coef_[0], float(model.intercept_[0])


class LinearClassifier:
    """Scores labels by a weight per n-gram and label, learnt one label against the rest."""

    name = "classifier"

    def __init__(self, weights: npt.NDArray[np.float16], bias: Floats, vocabulary: Vocabulary) -> None:
        self._weights = weights  # n-grams × labels
        self._bias = bias
        self._vocabulary = vocabulary

    @classmethod
    def fit(
        cls,
        matrix: sparse.csr_matrix,
        targets: Sequence[str],
        labels: Sequence[str],
        vocabulary: Vocabulary,
        *,
        balanced: bool = False,
    ) -> LinearClassifier:
        """Return the classifier learnt from rows of TF-IDF weights and the label of each row.

        `balanced` gives every label the same weight, however many rows it has.
        """
        number = {label: index for index, label in enumerate(labels)}
        owners = np.array([number[target] for target in targets])
        weights = np.zeros((len(vocabulary), len(labels)), dtype=np.float16)
        bias = np.full(len(labels), -1.0, dtype=np.float32)
        negatives = Negatives(matrix, owners, len(labels), every=balanced)
        found = np.unique(owners)
        for label in found:
            rows, own = negatives.beside(int(label))
            weight = len(owners) / (len(found) * own.sum()) if balanced else 1.0
            direction, bias[label] = _machine(matrix[rows], own, weight=weight)
            weights[:, label] = direction
        return cls(weights, bias, vocabulary)

    @property
    def weights(self) -> npt.NDArray[np.float16]:
        """Return what each n-gram says for each label (n-grams × labels)."""
        return self._weights

    def scores(self, text: AnalysedText) -> Floats:
        """Return one score per label: about 1 where a text belongs to it, about -1 where it does not.

        N-grams that came into the vocabulary after the learning speak for no label.
        """
        learnt = text.ids < len(self._weights)
        rows = self._weights[text.ids[learnt]].astype(np.float32)
        weights = self._vocabulary.weights(text.ids, text.counts)[learnt]
        return (weights @ rows + self._bias).astype(np.float32)

    def beside(self, vocabulary: Vocabulary) -> LinearClassifier:
        """Return the same classifier for a vocabulary that has more n-grams at its end."""
        return LinearClassifier(self._weights, self._bias, vocabulary)

    def save(self, folder: Path, name: str = name) -> None:
        """Write `<name>.npz`."""
        np.savez(folder / f"{name}.npz", weights=self._weights, bias=self._bias)

    @classmethod
    def load(cls, folder: Path, vocabulary: Vocabulary, name: str = name) -> LinearClassifier:
        """Return what `save` wrote, for the vocabulary that was saved with it."""
        with np.load(folder / f"{name}.npz", allow_pickle=False) as stored:
            return cls(stored["weights"], stored["bias"], vocabulary)
