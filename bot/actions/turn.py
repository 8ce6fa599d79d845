"""What an action reads from the tracker about this turn, and the slots it leaves behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, SlotSet
from rasa_sdk.executor import CollectingDispatcher

COLLECTION_FORM = "collection_day_form"
HANDOFF_FORM = "handoff_form"
REQUESTED = "requested_slot"
QUESTIONS = frozenset({"ask_rule", "ask_item", "ask_shelter", "ask_disaster_state", "ask_identity"})
SURE = 0.5
MORE_THAN_A_NAME = 6
MORE_THAN_A_WISH = 10
SIGNS_PER_WORD = 3
"""Kana and Chinese characters that count as one word in `words_in`."""


def words_in(text: str) -> int:
    """How many words a text has, roughly, whether its script separates them or not."""
    without_spaces = sum("\u3040" <= sign <= "\u9fff" for sign in text)
    return len(text.split()) + without_spaces // SIGNS_PER_WORD


@dataclass(frozen=True)
class Turn:
    """The latest message of a resident. `text` is empty when a button was pressed."""

    conversation: str
    municipality: str
    language: str
    text: str
    intent: str
    confidence: float
    pressed: bool

    @classmethod
    def of(cls, tracker: Tracker) -> Turn:
        """Read it from the tracker; fields that desk_api did not send are empty."""
        message = tracker.latest_message or {}
        metadata = message.get("metadata") or {}
        intent = message.get("intent") or {}
        text = message.get("text") or ""
        pressed = text.startswith("/")
        return cls(
            conversation=str(metadata.get("conversation") or tracker.sender_id),
            municipality=str(metadata.get("municipality") or ""),
            language=str(metadata.get("language") or "en"),
            text="" if pressed else text,
            intent=str(intent.get("name") or ""),
            confidence=float(intent.get("confidence") or 0.0),
            pressed=pressed,
        )

    def body(self, **more: Any) -> dict[str, Any]:
        """Body of a request to /internal; `more` overrides and adds, None is left out."""
        fields = {
            "municipality": self.municipality,
            "conversation": self.conversation,
            "language": self.language,
            "text": self.text,
            **more,
        }
        return {key: value for key, value in fields.items() if value is not None}

    def is_clear_question(self) -> bool:
        """True when the classifier is sure that something is asked."""
        return self.intent in QUESTIONS and self.confidence >= SURE

    def reads_like_question(self) -> bool:
        """True also for what is too long for a name, or ends as a question: it deserves an answer, not "again?"."""
        if self.pressed or self.intent in ("inform_area", "inform_contact"):
            return False
        asks = self.text.rstrip().endswith(("?", "？"))
        return self.is_clear_question() or asks or words_in(self.text) >= MORE_THAN_A_NAME

    def tells_more(self) -> bool:
        """True when a wish or a contact is only part of a longer message, which knowledge should read as a whole."""
        return words_in(self.text) >= MORE_THAN_A_WISH


def entity(tracker: Tracker, name: str) -> str | None:
    """The value that a button carried, e.g. the topic of /choose_topic{"topic": …}."""
    value = next(tracker.get_latest_entity_values(name), None)
    return str(value) if value else None


def deliver(dispatcher: CollectingDispatcher, events: Any) -> list[dict[str, Any]]:
    """Hand desk_api's events on as they are; returns the slot that remembers whether a person was offered."""
    delivered = [event for event in events or [] if isinstance(event, dict) and event.get("kind")]
    for event in delivered:
        dispatcher.utter_message(json_message={"kind": event["kind"], "body": event.get("body") or {}})
    return [SlotSet("person_offered", any(event["kind"] == "offer_person" for event in delivered))]


def unavailable(dispatcher: CollectingDispatcher) -> list[dict[str, Any]]:
    """Say that the answer cannot be fetched now; the turn itself goes on."""
    dispatcher.utter_message(response="utter_unavailable")
    return [SlotSet("person_offered", False)]


def asks_for_person(tracker: Tracker) -> bool:
    """True while the form is open that brings a person."""
    return (tracker.active_loop or {}).get("name") == HANDOFF_FORM


def end_form() -> list[dict[str, Any]]:
    """Close whatever form is open."""
    return [ActiveLoop(None), SlotSet(REQUESTED, None)]


def leave_form_for(turn: Turn, tracker: Tracker) -> list[dict[str, Any]]:
    """Close the open form because something else was asked.

    Stays open: the contact question (consent is given, the person is on the way), and the consent question when the
    message was not clearly a question (it may have been an unusual yes).
    """
    form = (tracker.active_loop or {}).get("name")
    if not form:
        return []
    if form == HANDOFF_FORM and (tracker.get_slot(REQUESTED) == "contact" or not turn.is_clear_question()):
        return []
    return end_form()
