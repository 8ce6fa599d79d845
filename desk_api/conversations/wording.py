"""What a resident typed, made safe to store: no control characters, not empty, not endless."""

from __future__ import annotations

import re

from desk_api.errors import unprocessable
from desk_api.plain_text import tidy

MAX_LENGTH = 2000
CHOICE = re.compile(
    r"^(topic:[a-z-]{1,60}|area:[a-z0-9-]{1,60}|(?:item|faq):[^\x00-\x1f\x7f]{1,70}|language:[A-Za-z-]{2,16}"
    r"|yes|no|skip|person)$"
)


def clean(text: str) -> str:
    """Return the text to store: NFC, line ends unified, control and direction characters removed.

    Raises 422 `message_empty`, `message_too_long` (over 2,000 characters), or `message_unreadable` (nothing but
    control characters).
    """
    if len(text) > MAX_LENGTH:
        raise unprocessable("message_too_long", f"A message has at most {MAX_LENGTH} characters.")
    if not text.strip():
        raise unprocessable("message_empty", "The message is empty.")
    kept = tidy(text)
    if not kept:
        raise unprocessable("message_unreadable", "The message has no readable character.")
    return kept


def check_choice(choice: str) -> str:
    """Return the payload of a button; raises 422 when it is none that the desk offers."""
    if not CHOICE.match(choice):
        raise unprocessable("choice_not_offered", "This choice was not offered.")
    return choice


def for_rasa(text: str, choice: str | None) -> str:
    """The message as Rasa gets it. A typed leading slash would bypass its understanding, so it is taken away."""
    if choice is None:
        return text.lstrip("/ \n\t") or "?"
    kind, _, value = choice.partition(":")
    payloads = {
        "topic": f'/choose_topic{{"topic": "{value}"}}',
        "area": f'/inform_area{{"area": "{value}"}}',
        "language": f'/choose_language{{"language": "{value}"}}',
        "yes": "/affirm",
        "no": "/deny",
        "skip": "/skip",
        "person": "/want_person",
    }
    return payloads[kind]
