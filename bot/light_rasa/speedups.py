"""Places where Rasa does needless work for every message.

Measured on 3.6.21: 79 % of the time of a turn with a custom action went into checking and re-reading the JSON schema of
the action server's reply, another 15 % into walking all event classes for every stored event. And a conversation gets
slower with every turn, because Rasa reads and replays all of it: it is cut into sessions, as Rasa itself does after a
pause. Without this module everything works, four times slower.
"""

from __future__ import annotations

import functools
from typing import Any

LONGEST_SESSION = 30
"""Turns of a resident after which the next one begins a new session, slots carried over, once no form is open."""


def install() -> None:
    """Patch Rasa in this process. Call after tensorflow_stub.install() where TensorFlow is missing."""
    compile_action_schema()
    cache_event_types()
    begin_long_sessions_anew()


def compile_action_schema() -> None:
    """Compile the schema of action replies once; a reply that breaks it still raises ValidationError."""
    import jsonschema
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    validator = jsonschema.validators.validator_for(schema)(schema)

    def validate_action_result(self: Any, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate_action_result


def cache_event_types() -> None:
    """Remember which class belongs to which event name."""
    from rasa.shared.core.events import Event

    Event.resolve_by_type = staticmethod(functools.lru_cache(maxsize=512)(Event.resolve_by_type))


def begin_long_sessions_anew() -> None:
    """Let a session expire by its length too, not only by time (session_config in domain.yml)."""
    from rasa.core.processor import MessageProcessor
    from rasa.shared.core.events import UserUttered

    expired_by_time = MessageProcessor._has_session_expired

    def has_session_expired(self: Any, tracker: Any) -> bool:
        turns = sum(isinstance(event, UserUttered) for event in tracker.events)
        return (turns >= LONGEST_SESSION and not tracker.active_loop_name) or expired_by_time(self, tracker)

    MessageProcessor._has_session_expired = has_session_expired
