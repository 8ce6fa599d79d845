"""Intent classifier for many languages without pretrained weights: TF-IDF of character n-grams, logistic regression.

Trained with scikit-learn, stored as JSON and npz (no pickle), used with numpy alone. Text of a script that training
never saw has almost no known letters; its confidence is scaled down, so that the fallback answers instead of whatever
intent has the largest intercept.
"""

from __future__ import annotations

import json
import math
import unicodedata
import warnings
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.folding import fold, ngrams


@dataclass
class Weights:
    """Everything that training learns. `coefficients` is (n-grams × intents)."""

    vocabulary: dict[str, int] = field(default_factory=dict)
    idf: np.ndarray = field(default_factory=lambda: np.zeros(0))
    coefficients: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))
    intercepts: np.ndarray = field(default_factory=lambda: np.zeros(0))
    intents: list[str] = field(default_factory=list)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CharIntentClassifier(IntentClassifier, GraphComponent):
    """Rasa component; put it after an emergency component, whose verdict it leaves alone."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Options of config.yml: n-gram sizes, regularisation, how much must be known, length of the ranking."""
        return {
            "min_ngram": 1,
            "max_ngram": 3,
            "C": 60.0,
            "max_iter": 60,
            "min_known_letters": 0.6,
            "needs_confidence": {},
            "ranking_length": 10,
        }

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        weights: Weights | None = None,
    ) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._weights = weights or Weights()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CharIntentClassifier:
        """Rasa's constructor before training."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> CharIntentClassifier:
        """Rasa's constructor of a trained model."""
        with model_storage.read_from(resource) as folder:
            names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
            arrays = np.load(folder / "weights.npz", allow_pickle=False)
            weights = Weights(
                vocabulary={gram: index for index, gram in enumerate(names["vocabulary"])},
                idf=arrays["idf"],
                coefficients=arrays["coefficients"].astype(np.float32),
                intercepts=arrays["intercepts"],
                intents=names["intents"],
            )
        return cls(config, model_storage, resource, weights)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from all examples with a text and an intent, and store the weights."""
        examples = [(m.get("text"), m.get("intent")) for m in training_data.intent_examples if m.get("text")]
        self._weights = self._learn([text for text, _ in examples], [intent for _, intent in examples])
        self._persist()
        return self._resource

    def _learn(self, texts: list[str], intents: list[str]) -> Weights:
        from scipy.sparse import csr_matrix
        from sklearn.exceptions import ConvergenceWarning
        from sklearn.linear_model import LogisticRegression

        counts = [self._ngrams(text) for text in texts]
        in_messages: Counter[str] = Counter()
        for count in counts:
            in_messages.update(count.keys())
        kept = sorted(in_messages)
        idf = [math.log((1 + len(texts)) / (1 + in_messages[gram])) + 1 for gram in kept]
        self._weights = Weights({gram: index for index, gram in enumerate(kept)}, np.array(idf))
        rows = [self._vector(count) for count in counts]
        pointers = np.cumsum([0] + [len(indices) for indices, _ in rows])
        matrix = csr_matrix(
            (np.concatenate([v for _, v in rows]), np.concatenate([i for i, _ in rows]), pointers),
            shape=(len(texts), len(kept)),
        )
        model = LogisticRegression(
            C=self._config["C"], max_iter=self._config["max_iter"], tol=1e-3, class_weight="balanced"
        )
        with warnings.catch_warnings():
            # Stopped early on purpose: the steps of config.yml measure as well as twice as many.
            warnings.simplefilter("ignore", ConvergenceWarning)
            model.fit(matrix, intents)
        return Weights(
            vocabulary=self._weights.vocabulary,
            idf=self._weights.idf,
            coefficients=np.ascontiguousarray(model.coef_.T, dtype=np.float32),
            intercepts=model.intercept_,
            intents=[str(intent) for intent in model.classes_],
        )

    def _persist(self) -> None:
        weights = self._weights
        names = {"vocabulary": list(weights.vocabulary), "intents": weights.intents}
        with self._storage.write_to(self._resource) as folder:
            (folder / "names.json").write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
            np.savez_compressed(
                folder / "weights.npz",
                idf=weights.idf,
                coefficients=weights.coefficients.astype(np.float16),
                intercepts=weights.intercepts,
            )

    def process(self, messages: list[Message]) -> list[Message]:
        """Set `intent` and `intent_ranking` of each message that has no verdict yet."""
        for message in messages:
            if not isinstance(message.get("intent"), dict) or not message.get("intent").get("confidence"):
                ranking = self.rank(message.get("text") or "")
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def rank(self, text: str) -> list[dict[str, Any]]:
        """Intents with their confidence, best first."""
        indices, values = self._vector(self._ngrams(text))
        scores = self._weights.intercepts + values @ self._weights.coefficients[indices]
        confidences = np.exp(scores - scores.max())
        confidences /= confidences.sum()
        known = self._known_share(text)
        if known < self._config["min_known_letters"]:
            confidences = confidences * known
        ranking = [
            {"name": self._weights.intents[index], "confidence": float(confidences[index])}
            for index in np.argsort(-confidences)
        ]
        needed = self._config["needs_confidence"]
        sure = [entry for entry in ranking if entry["confidence"] >= needed.get(entry["name"], 0.0)]
        return sure[: self._config["ranking_length"]]

    def _ngrams(self, text: str) -> Counter[str]:
        """N-grams of the folded text; ^ and $ tell a whole short message ("no") from the same letters inside one."""
        return ngrams(f"^{fold(text)}$", self._config["min_ngram"], self._config["max_ngram"])

    def _vector(self, counts: Counter[str]) -> tuple[np.ndarray, np.ndarray]:
        vocabulary = self._weights.vocabulary
        known = [(vocabulary[gram], 1 + math.log(n)) for gram, n in counts.items() if gram in vocabulary]
        if not known:
            return np.zeros(0, dtype=int), np.zeros(0)
        indices = np.array([index for index, _ in known])
        values = np.array([value for _, value in known]) * self._weights.idf[indices]
        return indices, values / np.linalg.norm(values)

    def _known_share(self, text: str) -> float:
        """Share of the text's letters (without any: of its emoji) that training has seen; 0.0 for neither."""
        folded = fold(text)
        letters = [character for character in folded if character.isalnum()]
        letters = letters or [character for character in folded if unicodedata.category(character) == "So"]
        return sum(letter in self._weights.vocabulary for letter in letters) / max(1, len(letters))
