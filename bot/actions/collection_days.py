"""Which day is which garbage collected: the form that asks for the area, and the area told outside of it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecutionRejected, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import desk_api
from actions.areas import area_fields, area_from_button, area_from_words, remember, remembered
from actions.desk_api import DeskApiAway
from actions.turn import COLLECTION_FORM, REQUESTED, Turn, deliver, entity, unavailable

Events = list[dict[str, Any]]
MOST_BUTTONS = 20
MOST_TRIES = 3
KIND = "collection_days"


async def look_up(turn: Turn, question: str, area: dict[str, str] | None) -> dict[str, Any]:
    """Ask /internal/collection-days; raises DeskApiAway."""
    return await desk_api.ask("collection-days", turn.body(**area_fields(question, area)))


class ValidateCollectionDayForm(Action):
    """Runs when the form opens and whenever an area was given; finishes the form as soon as desk_api has the days."""

    def name(self) -> str:
        return f"validate_{COLLECTION_FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if tracker.active_loop.get("is_interrupted"):
            return []
        turn = Turn.of(tracker)
        try:
            if tracker.get_slot(REQUESTED) != "area":
                return await self._open(turn, dispatcher, tracker)
            given = tracker.slots_to_validate().get("area")
            return await self._receive(turn, dispatcher, tracker, str(given)) if given else []
        except DeskApiAway:
            return [*unavailable(dispatcher), SlotSet("area", None), SlotSet(REQUESTED, None)]

    async def _open(self, turn: Turn, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """An area in the question itself wins over the remembered one."""
        reply, area = await look_up(turn, turn.text, None), remembered(tracker)
        if reply.get("status") != "ok" and area:
            reply = await look_up(turn, turn.text, area)
        question = {"kind": KIND, "text": turn.text, "asked": 1}
        if reply.get("status") == "ok":
            return self._finish(dispatcher, reply, question, None)
        return self._ask(reply, question)

    async def _receive(
        self, turn: Turn, dispatcher: CollectingDispatcher, tracker: Tracker, given: str
    ) -> Events:
        question = dict(tracker.get_slot("area_question") or {"kind": KIND, "text": "", "asked": 1})
        if turn.intent == "ask_collection_day":
            question["text"] = turn.text
        area = area_from_button(given) if turn.pressed else area_from_words(given)
        reply = await look_up(turn, question["text"], area)
        if reply.get("status") == "ok":
            return self._finish(dispatcher, reply, question, area)
        if turn.reads_like_question():
            return [SlotSet("area", None), ActionExecutionRejected(COLLECTION_FORM)]
        question["asked"] += 1
        if question["asked"] > MOST_TRIES:
            dispatcher.utter_message(response="utter_area_not_found")
            return [SlotSet("area", None), SlotSet(REQUESTED, None)]
        return self._ask(reply, question)

    @staticmethod
    def _ask(reply: dict[str, Any], question: dict[str, Any]) -> Events:
        choices = [area for area in reply.get("areas") or [] if area.get("title") and area.get("payload")]
        return [
            SlotSet("area", None),
            SlotSet("area_choices", choices[:MOST_BUTTONS]),
            SlotSet("area_question", question),
        ]

    @staticmethod
    def _finish(
        dispatcher: CollectingDispatcher,
        reply: dict[str, Any],
        question: dict[str, Any],
        area: dict[str, str] | None,
    ) -> Events:
        return [
            *deliver(dispatcher, reply.get("events")),
            *remember(reply, area),
            SlotSet("area", None),
            SlotSet("area_question", question),
            SlotSet(REQUESTED, None),
        ]


class ActionAskArea(Action):
    """The form's question, with the areas as buttons; worded differently when an area was not found."""

    def name(self) -> str:
        return "action_ask_area"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        again = (tracker.get_slot("area_question") or {}).get("asked", 1) > 1
        dispatcher.utter_message(
            response="utter_ask_area_again" if again else "utter_ask_area",
            choices=tracker.get_slot("area_choices") or [],
        )
        return []


class ActionArea(Action):
    """An area told outside the form: answers the last question that needed one, or keeps it in mind."""

    def name(self) -> str:
        return "action_area"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn, question = Turn.of(tracker), tracker.get_slot("area_question")
        pressed = entity(tracker, "area")
        area = area_from_button(pressed) if pressed else area_from_words(turn.text)
        kept = [SlotSet("area", None), SlotSet("known_area", area)]
        if not question:
            dispatcher.utter_message(response="utter_area_noted")
            return kept
        try:
            return kept + await self._answer(turn, dispatcher, question, area)
        except DeskApiAway:
            return kept + unavailable(dispatcher)

    @staticmethod
    async def _answer(
        turn: Turn, dispatcher: CollectingDispatcher, question: dict[str, Any], area: dict[str, str]
    ) -> Events:
        if question["kind"] != KIND:
            reply = await desk_api.ask("shelters", turn.body(**area_fields(question["text"], area)))
            return deliver(dispatcher, reply.get("events")) + remember(reply, None)
        reply = await look_up(turn, question["text"], area)
        if reply.get("status") == "ok":
            return deliver(dispatcher, reply.get("events")) + remember(reply, None)
        dispatcher.utter_message(response="utter_area_not_found")
        return [SlotSet("known_area", None)]
