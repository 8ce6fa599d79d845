"""Turns `utter_…` names into sentences in the resident's language, inside Rasa's own process.

domain.yml says which buttons a response has, `responses/<lang>.ftl` says the words. The language is that of the latest
message, so it is right from the first turn on.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import yaml
from fluent.runtime import FluentBundle, FluentResource
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

logger = logging.getLogger(__name__)

LAST_RESORT = "en"
CHOSEN = "chosen_language"
FALLBACK = {"ja-x-easy": "ja"}


def load_catalogues(folder: Path) -> dict[str, FluentBundle]:
    """Language → catalogue, for every `<lang>.ftl` in the folder."""
    return {path.stem: _bundle(path) for path in sorted(folder.glob("*.ftl"))}


def load_responses(path: Path) -> dict[str, list[dict[str, Any]]]:
    """The `responses` of domain.yml: which buttons, or which kind of event, a response has."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))["responses"]


def _bundle(path: Path) -> FluentBundle:
    # Isolation marks around variables would reach screen readers and copied numbers. Babel, which formats numbers
    # for Fluent, knows no ja-x-easy.
    bundle = FluentBundle([FALLBACK.get(path.stem, path.stem)], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def language_of(tracker: DialogueStateTracker) -> str:
    """The language chosen in this turn, else of the latest message's metadata; English where desk_api gave none."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            break
        if isinstance(event, SlotSet) and event.key == CHOSEN and event.value:
            return str(event.value)
    message = tracker.latest_message
    return str(((message.metadata if message else None) or {}).get("language") or LAST_RESORT)


class CatalogueNLG(NaturalLanguageGenerator):
    """Rasa's NLG, named in endpoints.yml as `nlg.CatalogueNLG` with `path: responses`."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        options = endpoint_config.kwargs if endpoint_config else {}
        self._catalogues = load_catalogues(Path(options.get("path", "responses")))
        # Rasa makes the NLG before it has loaded the domain, so `domain` is None here: read the buttons ourselves.
        self._responses = load_responses(Path(options.get("domain", "domain.yml")))

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """The message for `utter_action`: {"text", "buttons"?} or {"custom"}; None for a name nobody knows.

        `language` overrules the message's language; `choices` are buttons put before the response's own.
        """
        language = kwargs.get("language") or language_of(tracker)
        template = next(iter(self._responses.get(utter_action, [])), {})
        text = self._say(utter_action, None, language, {k: v for k, v in kwargs.items() if v is not None})
        if text is None:
            logger.error("no catalogue has the response %s", utter_action)
            return None
        custom = template.get("custom")
        if custom:
            return {"custom": {**custom, "body": {"lead": text}}}
        buttons = [*kwargs.get("choices", []), *self._buttons(utter_action, template, language)]
        return {"text": text, "buttons": buttons} if buttons else {"text": text}

    def _buttons(self, name: str, template: dict[str, Any], language: str) -> list[dict[str, str]]:
        buttons = template.get("buttons") or []
        return [
            {
                "title": self._say(name, button["title"], language, {}) or button["title"],
                "payload": button["payload"],
            }
            for button in buttons
        ]

    def _say(self, name: str, attribute: str | None, language: str, values: dict[str, Any]) -> str | None:
        for candidate in (language, FALLBACK.get(language), LAST_RESORT):
            bundle = self._catalogues.get(candidate or "")
            if bundle is None or not bundle.has_message(name):
                continue
            message = bundle.get_message(name)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                arguments = {k: v for k, v in values.items() if isinstance(v, str | int | float)}
                return str(bundle.format_pattern(pattern, arguments)[0])
        return None
