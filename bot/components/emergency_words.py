"""Second net for emergencies: a strong phrase ("house on fire") decides before the classifier is asked.

The phrases are lookup tables of the training data: names beginning with `emergency` trigger, those beginning with
`asks_information` hold back ("what is the number of the fire brigade" is a question, not a fire).
"""

from __future__ import annotations

import json
import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.folding import fold, is_spaced

STRONG = "emergency"
QUESTION = "asks_information"
INTENT = {"name": "emergency", "confidence": 1.0}


def pattern_of(phrases: list[str]) -> re.Pattern[str] | None:
    """One pattern for all phrases, whole words where the script has words; None when there are none."""
    alternatives = [
        rf"(?<!\w){re.escape(phrase)}(?!\w)" if is_spaced(phrase) else re.escape(phrase)
        for phrase in sorted({fold(phrase) for phrase in phrases if fold(phrase)}, key=len, reverse=True)
    ]
    return re.compile("|".join(alternatives)) if alternatives else None


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class EmergencyWords(GraphComponent):
    """Rasa component; the first of the pipeline that sets an intent."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No options."""
        return {}

    def __init__(self, storage: ModelStorage, resource: Resource, phrases: dict[str, list[str]]) -> None:
        self._storage, self._resource = storage, resource
        self._set(phrases)

    def _set(self, phrases: dict[str, list[str]]) -> None:
        self._strong = pattern_of(phrases.get(STRONG, []))
        self._question = pattern_of(phrases.get(QUESTION, []))

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EmergencyWords:
        """Rasa's constructor before training."""
        return cls(model_storage, resource, {})

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EmergencyWords:
        """Rasa's constructor of a trained model."""
        with model_storage.read_from(resource) as folder:
            phrases = json.loads((folder / "phrases.json").read_text(encoding="utf-8"))
        return cls(model_storage, resource, phrases)

    def train(self, training_data: TrainingData) -> Resource:
        """Collect the lookup tables and store them."""
        phrases: dict[str, list[str]] = {STRONG: [], QUESTION: []}
        for table in training_data.lookup_tables:
            kind = next((kind for kind in phrases if table["name"].startswith(kind)), None)
            if kind and isinstance(table["elements"], list):
                phrases[kind].extend(table["elements"])
        with self._storage.write_to(self._resource) as folder:
            (folder / "phrases.json").write_text(json.dumps(phrases, ensure_ascii=False), encoding="utf-8")
        self._set(phrases)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent `emergency` with confidence 1 where a phrase says so; leave every other message alone."""
        for message in messages:
            if self.is_emergency(message.get("text") or ""):
                message.set("intent", dict(INTENT), add_to_output=True)
                message.set("intent_ranking", [dict(INTENT)], add_to_output=True)
        return messages

    def is_emergency(self, text: str) -> bool:
        """True when the text holds a strong phrase and does not ask for information."""
        folded = fold(text)
        if self._strong is None or not self._strong.search(folded):
            return False
        return self._question is None or not self._question.search(folded)
