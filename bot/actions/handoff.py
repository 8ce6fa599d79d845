"""Asking for a person: consent first, then how to reach the resident, then the case at desk_api."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecutionRejected, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import desk_api
from actions.answers import answer_or_say_so
from actions.desk_api import DeskApiAway
from actions.turn import HANDOFF_FORM, REQUESTED, SURE, Turn, deliver, leave_form_for, unavailable

Events = list[dict[str, Any]]
LONGEST_CONTACT = 200
NO_CONTACT = frozenset({"want_person", "greet", "thank"})
LOOKS_LIKE_CONTACT = re.compile(r"\d{3}|@")


class ValidateHandoffForm(Action):
    """Checks each answer of the form; without consent the form ends at once."""

    def name(self) -> str:
        return f"validate_{HANDOFF_FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if tracker.active_loop.get("is_interrupted"):
            return []
        turn, asked = Turn.of(tracker), tracker.get_slot(REQUESTED)
        if asked not in ("consent", "contact"):
            return self._open(turn, tracker)
        given = tracker.slots_to_validate()
        if asked == "consent" and "consent" in given:
            return self._consent(given["consent"])
        if asked == "contact" and "contact" in given:
            return self._contact(turn, given["contact"])
        return []

    @staticmethod
    def _open(turn: Turn, tracker: Tracker) -> Events:
        """Consent is asked anew each time; a contact counts only when it was given in this very message."""
        contact = turn.text[:LONGEST_CONTACT] if turn.intent == "inform_contact" else None
        return [SlotSet("consent", None), SlotSet("contact", contact)]

    @staticmethod
    def _consent(value: Any) -> Events:
        if value is True:
            return [SlotSet("consent", True)]
        if value is False:
            return [SlotSet("consent", False), SlotSet(REQUESTED, None)]
        return [SlotSet("consent", None)]

    @staticmethod
    def _contact(turn: Turn, value: Any) -> Events:
        text = str(value).strip()
        if turn.reads_like_question() and not LOOKS_LIKE_CONTACT.search(text):
            return [SlotSet("contact", None), ActionExecutionRejected(HANDOFF_FORM)]
        unrelated = turn.intent in NO_CONTACT or (turn.intent == "other" and turn.confidence >= SURE)
        if unrelated and not LOOKS_LIKE_CONTACT.search(text):
            return [SlotSet("contact", "" if turn.intent == "thank" else None)]
        return [SlotSet("contact", text[:LONGEST_CONTACT])]


class ActionContact(Action):
    """A contact that nobody asked for: opens the form, unless it came along with a question."""

    def name(self) -> str:
        return "action_contact"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn = Turn.of(tracker)
        if turn.tells_more():
            return leave_form_for(turn, tracker) + await answer_or_say_so(turn, dispatcher)
        return [FollowupAction(HANDOFF_FORM)]


class ActionHandoff(Action):
    """Opens the case at desk_api, or ends politely; forgets consent and contact either way."""

    def name(self) -> str:
        return "action_handoff"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        forgotten = [SlotSet("consent", None), SlotSet("contact", None), SlotSet("person_offered", False)]
        if tracker.get_slot("consent") is not True:
            dispatcher.utter_message(response="utter_handoff_declined")
            return forgotten
        contact = tracker.get_slot("contact") or None
        try:
            reply = await desk_api.ask(
                "handoffs", Turn.of(tracker).body(text=None, consent=True, contact=contact)
            )
        except DeskApiAway:
            return [*unavailable(dispatcher), *forgotten]
        deliver(dispatcher, reply.get("events"))
        if not reply.get("events"):
            dispatcher.utter_message(
                response="utter_handoff_done", case_number=str(reply.get("case_number", ""))
            )
        return forgotten
