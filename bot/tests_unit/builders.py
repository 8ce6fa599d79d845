"""Builders for the bot's unit tests: a tracker as the action server sees it, a small trained classifier."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from evaluate import FolderStorage
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher


def a_tracker(
    text: str = "hello",
    *,
    intent: str = "ask_rule",
    confidence: float = 0.9,
    slots: dict[str, Any] | None = None,
    form: str | None = None,
    new_slots: dict[str, Any] | None = None,
    entities: dict[str, str] | None = None,
    language: str = "en",
) -> Tracker:
    """A conversation whose latest message is `text`. `new_slots` were filled by this very message."""
    events = [
        {"event": "action", "name": form},
        *({"event": "slot", "name": k, "value": v} for k, v in (new_slots or {}).items()),
    ]
    return Tracker(
        sender_id="c1",
        slots={**(slots or {}), **(new_slots or {})},
        latest_message={
            "text": text,
            "intent": {"name": intent, "confidence": confidence},
            "entities": [{"entity": k, "value": v} for k, v in (entities or {}).items()],
            "metadata": {"language": language, "municipality": "sakurano", "conversation": "c1"},
        },
        events=events if new_slots or form else [],
        paused=False,
        followup_action=None,
        active_loop={"name": form} if form else {},
        latest_action_name="action_listen",
    )


async def run(
    action: Any, tracker: Tracker
) -> tuple[CollectingDispatcher, dict[str, Any], list[dict[str, Any]]]:
    """Run an action; returns the dispatcher, the slots it set and all its events."""
    dispatcher = CollectingDispatcher()
    events = await action.run(dispatcher, tracker, {})
    slots = {event["name"]: event["value"] for event in events if event["event"] == "slot"}
    return dispatcher, slots, events


def kinds(dispatcher: CollectingDispatcher) -> list[str]:
    """What the resident gets: kinds of desk_api's events and names of responses, in order."""
    return [(m.get("custom") or {}).get("kind") or m.get("response") for m in dispatcher.messages]


def a_classifier(folder: Path, examples: list[tuple[str, str]], **options: Any) -> Any:
    """A classifier trained on (text, intent) pairs, stored in `folder`."""
    from components.char_intent import CharIntentClassifier

    config = {**CharIntentClassifier.get_default_config(), **options}
    classifier = CharIntentClassifier(config, FolderStorage(folder), None)  # type: ignore[arg-type]
    classifier.train(SimpleNamespace(intent_examples=[{"text": t, "intent": i} for t, i in examples]))  # type: ignore[arg-type]
    return classifier
