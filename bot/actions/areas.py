"""The area of a resident as the bot remembers it: desk_api's id where it is known, else the resident's own words."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

AREA_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_NAME = 60


def area_from_button(value: str) -> dict[str, str]:
    """The area of /inform_area{"area": …}."""
    return {"id": value} if AREA_ID.fullmatch(value) else {"text": value}


def area_from_words(text: str) -> dict[str, str]:
    """The area that a resident typed; desk_api reads the name out of it."""
    return {"text": text[:LONGEST_NAME]}


def area_fields(text: str, area: dict[str, str] | None) -> dict[str, str]:
    """The fields `text` and `area` of a request: an id goes as `area`, words go along in the text."""
    if not area:
        return {"text": text}
    if "id" in area:
        return {"text": text, "area": area["id"]}
    return {"text": f"{text}\n{area['text']}".strip()}


def remembered(tracker: Tracker) -> dict[str, str] | None:
    """The area known from earlier in this conversation."""
    value = tracker.get_slot("known_area")
    return value if isinstance(value, dict) else None


def remember(reply: dict[str, Any], given: dict[str, str] | None) -> list[dict[str, Any]]:
    """Slot for the area that an answer was about: the id that desk_api reports, else what was given."""
    resolved = reply.get("area")
    if isinstance(resolved, str) and resolved:
        return [SlotSet("known_area", {"id": resolved})]
    return [SlotSet("known_area", given)] if given else []
