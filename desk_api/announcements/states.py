"""The steps an announcement may take. Nothing else is possible, whoever asks."""

from __future__ import annotations

from desk_api.errors import conflict

ALLOWED: dict[str, dict[str, str]] = {
    "edit": {"draft": "draft", "waiting": "draft"},
    "submit": {"draft": "waiting"},
    "reject": {"waiting": "draft"},
    "approve": {"waiting": "sent"},
    "cancel": {"draft": "cancelled", "waiting": "cancelled", "sent": "cancelled"},
    "expire": {"sent": "expired"},
}


def next_state(state: str, action: str) -> str:
    """The state after `action`; raises 409 when the announcement's state does not allow it."""
    try:
        return ALLOWED[action][state]
    except KeyError as error:
        raise conflict(
            "conflict", f"An announcement that is {state} cannot take the step {action}."
        ) from error
