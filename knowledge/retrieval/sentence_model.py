"""Models of sentence-transformers: one that a municipality names, and the built-in one in the form others can load.

The only room that knows sentence-transformers and torch. Both are loaded when a model is first used.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.retrieval.grams import all_grams
from knowledge.retrieval.vocabulary import AnalysedText, Floats

_UNKNOWN = "[UNK]"


class SentenceModel:
    """A sentence-transformers model that is named in the settings."""

    def __init__(self, model: Any, name: str) -> None:
        self._model = model
        self.name = name
        self._indexed: dict[str, Floats] = {}

    @classmethod
    def open(cls, name: str) -> SentenceModel:
        """Return the model of a name or folder. Nothing is downloaded: it must be on the machine."""
        from sentence_transformers import SentenceTransformer

        model = SentenceTransformer(name, device="cpu", local_files_only=True)
        return cls(model.float(), name)  # half precision is slow on a processor, and 0/0 for an unknown text

    def encode(self, text: AnalysedText) -> Floats:
        """Return the vector of unit length of one text."""
        return np.asarray(self._encoded([text.text])[0], dtype=np.float32)

    def encode_once(self, texts: Sequence[str]) -> Floats:
        """Return the vectors of texts that are indexed again and again while an index is built."""
        new = list(dict.fromkeys(text for text in texts if text not in self._indexed))
        if new:
            self._indexed.update(zip(new, self._encoded(new), strict=True))
        return np.array([self._indexed[text] for text in texts], dtype=np.float32)

    def _encoded(self, texts: Sequence[str]) -> Floats:
        vectors = self._model.encode(
            list(texts), normalize_embeddings=True, show_progress_bar=False, batch_size=64
        )
        return np.asarray(vectors, dtype=np.float32)


def expanded(text: str) -> str:
    """Return a text as its n-grams with spaces between them: what the built-in model's tokenizer reads."""
    return " ".join(_token(gram) for gram in all_grams(text)) or _UNKNOWN


def write_static_model(folder: Path, grams: Sequence[str], rows: Floats) -> None:
    """Write n-grams and their rows as a plain SentenceTransformer folder with one StaticEmbedding.

    Its tokenizer wants texts as `expanded` gives them; row 0 is that of unknown n-grams.
    """
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import WhitespaceSplit

    numbers = {_UNKNOWN: 0} | {_token(gram): number for number, gram in enumerate(grams, 1)}
    tokenizer = Tokenizer(WordLevel(numbers, unk_token=_UNKNOWN))
    tokenizer.pre_tokenizer = WhitespaceSplit()
    static = StaticEmbedding(tokenizer, embedding_weights=rows)
    SentenceTransformer(modules=[static], device="cpu").save(str(folder), create_model_card=False)


def _token(gram: str) -> str:
    return gram.replace(" ", "\u2581")
