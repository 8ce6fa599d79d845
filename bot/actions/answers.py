"""Questions that knowledge answers: rules, items, shelters, the present state of a disaster, emergencies."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import desk_api
from actions.areas import area_fields, remembered
from actions.desk_api import DeskApiAway
from actions.turn import (
    HANDOFF_FORM,
    REQUESTED,
    Turn,
    asks_for_person,
    deliver,
    end_form,
    entity,
    leave_form_for,
    unavailable,
)

Events = list[dict[str, Any]]
NO_SMALLTALK = frozenset({"other", "ask_item", "ask_rule"})
ANSWERED = frozenset({"answer", "emergency"})
SMALLTALK = {
    "greet": "utter_greet",
    "thank": "utter_thank",
    "goodbye": "utter_goodbye",
    "ask_identity": "utter_identity",
    "affirm": "utter_what_else",
    "deny": "utter_what_else",
    "skip": "utter_what_else",
}
SURELY_YES_OR_NO = (
    0.9  # below it a yes, a no or a "skip" to nothing may be a word of a topic: "divorce" sounds like no
)


async def answer_or_say_so(
    turn: Turn, dispatcher: CollectingDispatcher, *, topic: str | None = None
) -> Events:
    """Like `answer`; says that the answer cannot be fetched instead of raising."""
    try:
        return await answer(turn, dispatcher, topic=topic)
    except DeskApiAway:
        return unavailable(dispatcher)


async def answer(turn: Turn, dispatcher: CollectingDispatcher, *, topic: str | None) -> Events:
    """Ask /internal/answers and hand its events on; raises DeskApiAway."""
    reply = await desk_api.ask("answers", turn.body(topic=topic))
    if reply.get("outcome") == "person":
        return [FollowupAction(HANDOFF_FORM)]
    if not reply.get("events") or is_doubtful_smalltalk(turn, reply):
        dispatcher.utter_message(response="utter_what_else")
        return [SlotSet("person_offered", False)]
    return deliver(dispatcher, reply.get("events"))


def is_doubtful_smalltalk(turn: Turn, reply: dict[str, Any]) -> bool:
    """Knowledge takes "maybe" or a crying face for a greeting; the classifier, which knows greetings well, did not."""
    wordless = not any(sign.isalnum() for sign in turn.text)
    return reply.get("outcome") == "smalltalk" and (wordless or turn.intent in NO_SMALLTALK)


async def answer_beside_person(
    turn: Turn, dispatcher: CollectingDispatcher, tracker: Tracker, *, topic: str | None = None
) -> Events:
    """What has an answer was a question: the consent form lets go. What has none is met by the form's own question.

    Offering a person in the middle of bringing one would only confuse.
    """
    try:
        reply = await desk_api.ask("answers", turn.body(topic=topic))
    except DeskApiAway:
        return unavailable(dispatcher)
    events = [event for event in reply.get("events") or [] if event.get("kind") in ANSWERED]
    if not events:
        return []
    consenting = tracker.get_slot(REQUESTED) == "consent"
    return [*deliver(dispatcher, events), *(end_form() if consenting else [])]


class ActionAnswer(Action):
    """A rule question, a chosen topic, and everything the bot is unsure about: knowledge decides."""

    def name(self) -> str:
        return "action_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn = Turn.of(tracker)
        leaving = leave_form_for(turn, tracker)
        topic = entity(tracker, "topic")
        if not leaving and asks_for_person(tracker):
            return await answer_beside_person(turn, dispatcher, tracker, topic=topic)
        return leaving + await answer_or_say_so(turn, dispatcher, topic=topic)


class ActionItem(Action):
    """Where a thing is thrown away. An item that nobody knows may still be a rule question."""

    def name(self) -> str:
        return "action_item"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn = Turn.of(tracker)
        leaving = leave_form_for(turn, tracker)
        try:
            reply = await desk_api.ask("items", turn.body())
            if reply.get("found"):
                return leaving + deliver(dispatcher, reply.get("events"))
            if asks_for_person(tracker):  # a short word that is no thing: an unusual yes, a sigh
                return await answer_beside_person(turn, dispatcher, tracker)
            return leaving + await self._as_question(turn, dispatcher, nearest=reply.get("events"))
        except DeskApiAway:
            return leaving + unavailable(dispatcher)

    async def _as_question(self, turn: Turn, dispatcher: CollectingDispatcher, *, nearest: Any) -> Events:
        reply = await desk_api.ask("answers", turn.body())
        if is_doubtful_smalltalk(turn, reply):
            dispatcher.utter_message(response="utter_what_else")
            return [SlotSet("person_offered", False)]
        if nearest and reply.get("outcome") == "hand_over":
            return deliver(dispatcher, nearest)
        return deliver(dispatcher, reply.get("events"))


async def answer_to_what_sounds_otherwise(turn: Turn, dispatcher: CollectingDispatcher) -> Events | None:
    """Answer a question that only sounds like thanks, a wish for a person or for another language; else None.

    The surer of the two decides, the classifier of the intent or knowledge of its answer.
    """
    if turn.pressed:
        return None
    try:
        reply = await desk_api.ask("answers", turn.body())
    except DeskApiAway:
        return None
    surer = float(reply.get("confidence") or 0) > turn.confidence
    if reply.get("outcome") == "emergency" or (reply.get("outcome") == "answer" and surer):
        return deliver(dispatcher, reply.get("events"))
    return None


class ActionWantPerson(Action):
    """Opens the form that brings a person."""

    def name(self) -> str:
        return "action_want_person"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn = Turn.of(tracker)
        answered = await answer_to_what_sounds_otherwise(turn, dispatcher)
        if answered is None:
            return [FollowupAction(HANDOFF_FORM)]
        return leave_form_for(turn, tracker) + answered


class ActionSmalltalk(Action):
    """Greetings, thanks, goodbyes, "who are you", and a yes or no to nothing."""

    def name(self) -> str:
        return "action_smalltalk"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn = Turn.of(tracker)
        clear = SMALLTALK[turn.intent] == "utter_what_else" and turn.confidence >= SURELY_YES_OR_NO
        answered = None if clear else await answer_to_what_sounds_otherwise(turn, dispatcher)
        if answered is None:
            dispatcher.utter_message(response=SMALLTALK[turn.intent])
        return answered or []


class ActionShelters(Action):
    """Shelters, near the area named now or earlier."""

    def name(self) -> str:
        return "action_shelters"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn = Turn.of(tracker)
        leaving = [
            *leave_form_for(turn, tracker),
            SlotSet("area_question", {"kind": "shelters", "text": turn.text}),
        ]
        try:
            reply = await desk_api.ask("shelters", turn.body(**area_fields(turn.text, remembered(tracker))))
        except DeskApiAway:
            return leaving + unavailable(dispatcher)
        return leaving + deliver(dispatcher, reply.get("events"))


class ActionCurrentState(Action):
    """Announcements that stand now: is there a warning, must I evacuate."""

    def name(self) -> str:
        return "action_current_state"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        turn = Turn.of(tracker)
        leaving = leave_form_for(turn, tracker)
        try:
            reply = await desk_api.ask("current-state", turn.body(text=None))
        except DeskApiAway:
            return leaving + unavailable(dispatcher)
        return leaving + deliver(dispatcher, reply.get("events"))


class ActionEmergency(Action):
    """Numbers to call, at once; whatever form was open is closed."""

    def name(self) -> str:
        return "action_emergency"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        leaving = end_form() if tracker.active_loop.get("name") else []
        try:
            reply = await desk_api.ask("emergencies", Turn.of(tracker).body())
        except DeskApiAway:
            dispatcher.utter_message(response="utter_emergency_unavailable")
            return [*leaving, SlotSet("person_offered", False)]
        return leaving + deliver(dispatcher, reply.get("events"))
