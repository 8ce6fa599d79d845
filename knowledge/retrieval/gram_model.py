"""The built-in model: every n-gram a row of numbers, learnt in place, and a text the direction of their sum.

A static embedding whose axes are the labels: how much an n-gram speaks for each, as the linear classifier has learnt
it, weighed by how rare the n-gram is. Two texts of one topic then lie near each other although they share no word, as
long as each has words of that topic. docs/decisions/0007 has the figures.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge.retrieval.sentence_model import write_static_model
from knowledge.retrieval.vocabulary import AnalysedText, Floats

_TENSOR = "embedding.weight"
_WEIGHTS = "model.safetensors"
_TINY = 1e-9


class GramModel:
    """Rows per n-gram of a vocabulary: row 0 belongs to unknown n-grams, row i + 1 to n-gram i."""

    name = "built-in"

    def __init__(self, rows: npt.NDArray[np.float16]) -> None:
        self._rows = rows

    @classmethod
    def of(cls, weights: npt.NDArray[np.float16], idf: Floats) -> GramModel:
        """Return the model of a classifier's weights (n-grams × labels) and the n-grams' idf."""
        rows = weights * idf[:, np.newaxis].astype(np.float16)
        return cls(np.vstack([np.zeros((1, weights.shape[1]), dtype=np.float16), rows]))

    def encode(self, text: AnalysedText) -> Floats:
        """Return the vector of unit length of one text; zeros where no n-gram is known."""
        learnt = text.ids < len(self._rows) - 1  # later n-grams have no row
        vector = text.counts[learnt] @ self._rows[text.ids[learnt] + 1].astype(np.float32)
        return np.asarray(vector / max(float(np.linalg.norm(vector)), _TINY), dtype=np.float32)

    def encode_counts(self, counts: sparse.csr_matrix) -> Floats:
        """Return one vector of unit length per row of counts (texts × n-grams)."""
        used = np.unique(counts.indices)
        vectors = np.asarray(counts[:, used] @ self._rows[used + 1].astype(np.float32))
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, _TINY), dtype=np.float32)

    def save(self, folder: Path, grams: Sequence[str]) -> None:
        """Write a SentenceTransformer folder that other programs can load, too."""
        write_static_model(folder, grams, np.asarray(self._rows))

    @classmethod
    def load(cls, folder: Path) -> GramModel:
        """Return what `save` wrote, without torch: the rows stay in the file and are read when they are needed."""
        path = next(folder.rglob(_WEIGHTS))
        with path.open("rb") as file:
            (size,) = struct.unpack("<Q", file.read(8))
            described = json.loads(file.read(size))[_TENSOR]
        if described["dtype"] != "F16":
            raise ValueError(f"{path}: rows of {described['dtype']}, not F16")
        return cls(
            np.memmap(
                path,
                dtype=np.float16,
                mode="r",
                offset=8 + size + described["data_offsets"][0],
                shape=tuple(described["shape"]),
            )
        )
