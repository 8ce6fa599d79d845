"""Changing the language of the conversation by asking for it in any language."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import desk_api
from actions.answers import answer_or_say_so, answer_to_what_sounds_otherwise
from actions.desk_api import DeskApiAway
from actions.turn import Turn, entity, leave_form_for, unavailable

NAMES = Path(__file__).with_name("language_names.yaml")


@cache
def languages() -> dict[str, dict[str, Any]]:
    """Code → {"own": its own name, "called": the names others use}."""
    return yaml.safe_load(NAMES.read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """Lower case without diacritics, for comparing names."""
    letters = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold()).replace("đ", "d")
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")


def named_language(text: str) -> str | None:
    """Code of the language that a message names last ("not English, Vietnamese please"), None without one."""
    folded, best = plain(text), (-1, 0, "")
    for code, entry in languages().items():
        for name in (entry["own"], *entry["called"]):
            for match in re.finditer(_pattern(plain(name)), folded):
                best = max(best, (match.end(), len(match.group()), code))
    return best[2] or None


def _pattern(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)" if name.isascii() else re.escape(name)


class ActionChooseLanguage(Action):
    """Changes the language at desk_api and confirms in the new one; offers all languages when none was named."""

    def name(self) -> str:
        return "action_choose_language"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        turn = Turn.of(tracker)
        leaving = leave_form_for(turn, tracker)
        if turn.tells_more():
            return leaving + await answer_or_say_so(turn, dispatcher)
        answered = await answer_to_what_sounds_otherwise(turn, dispatcher)
        if answered is not None:
            return leaving + answered
        wanted = entity(tracker, "language") or named_language(turn.text)
        if wanted not in languages():
            buttons = [{"title": e["own"], "payload": f"language:{code}"} for code, e in languages().items()]
            dispatcher.utter_message(response="utter_ask_language", choices=buttons)
            return leaving
        try:
            reply = await desk_api.ask("language", {"conversation": turn.conversation, "language": wanted})
        except DeskApiAway:
            return leaving + unavailable(dispatcher)
        chosen = str(reply.get("language") or wanted)
        dispatcher.utter_message(response="utter_language_chosen", language=chosen)
        return [*leaving, SlotSet("chosen_language", chosen)]
