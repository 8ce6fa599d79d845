"""A linear classifier over TF-IDF n-grams: one model for all labels and languages (scikit-learn lives here only)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge.retrieval.vocabulary import AnalysedText, Floats, Vocabulary

_PENALTY = 0.5  # C of the support vector machine
_TOLERANCE = 1.0  # far above the default: a third of the time, the same answers out of fold


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
        from sklearn.svm import LinearSVC

        number = {label: index for index, label in enumerate(labels)}
        machine = LinearSVC(
            C=_PENALTY, tol=_TOLERANCE, class_weight="balanced" if balanced else None, random_state=0
        )
        model = machine.fit(matrix, np.array([number[target] for target in targets]))
        weights = np.zeros((len(vocabulary), len(labels)), dtype=np.float16)
        bias = np.full(len(labels), -1.0, dtype=np.float32)
        if len(model.classes_) == 2:  # scikit-learn keeps one row for two classes
            rows, intercepts = (
                np.vstack([-model.coef_, model.coef_]),
                np.r_[-model.intercept_, model.intercept_],
            )
        else:
            rows, intercepts = model.coef_, model.intercept_
        weights[:, model.classes_] = rows.T
        bias[model.classes_] = intercepts
        return cls(weights, bias, vocabulary)

    @property
    def weights(self) -> npt.NDArray[np.float16]:
        """Return what each n-gram says for each label (n-grams × labels)."""
        return self._weights

    def scores(self, text: AnalysedText) -> Floats:
        """Return one score per label: about 1 where a text belongs to it, about -1 where it does not."""
        rows = self._weights[text.ids].astype(np.float32)
        return (self._vocabulary.weights(text.ids, text.counts) @ rows + self._bias).astype(np.float32)

    def save(self, folder: Path, name: str = name) -> None:
        """Write `<name>.npz`."""
        np.savez(folder / f"{name}.npz", weights=self._weights, bias=self._bias)

    @classmethod
    def load(cls, folder: Path, vocabulary: Vocabulary, name: str = name) -> LinearClassifier:
        """Return what `save` wrote, for the vocabulary that was saved with it."""
        with np.load(folder / f"{name}.npz", allow_pickle=False) as stored:
            return cls(stored["weights"], stored["bias"], vocabulary)
