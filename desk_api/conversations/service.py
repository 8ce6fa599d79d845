"""Takes what a resident does: start, write, ask for a person, rate, close. Accepting comes before answering."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from desk_api import tokens
from desk_api.bus import conversation_topic
from desk_api.conversations import repository, wording
from desk_api.conversations.models import Conversation, Event, Pending, Submission
from desk_api.database import Transaction, utcnow
from desk_api.errors import DeskError, conflict, not_found
from desk_api.web import Desk


async def start(tx: Transaction, municipality: str, language: str) -> tuple[Conversation, str]:
    """Start a conversation; return it and its token, which is shown this once."""
    token = tokens.new_token()
    conversation = Conversation(
        id=tokens.new_id(), municipality=municipality, language=language, token_digest=tokens.digest(token)
    )
    tx.session.add(conversation)
    await tx.session.flush()
    return conversation, token


async def post_message(
    desk: Desk, tx: Transaction, conversation: Conversation, *, client_id: str, text: str, choice: str | None
) -> tuple[Event, bool]:
    """Store a message and put it into the inbox; return its event and whether it had been sent before.

    Raises 422 for text that cannot be taken, 409 when the conversation is closed or the client id was used for
    another text, 429 when the conversation writes too fast.
    """
    cleaned = wording.clean(text)
    chosen = wording.check_choice(choice) if choice is not None else None
    content = tokens.digest(f"{cleaned}\n{chosen}")
    current = await lock(tx, conversation.id)
    known = await sent_before(tx, current.id, client_id, content)
    if known is not None:
        return known, True
    if current.state == "closed":
        raise conflict("conversation_closed", "This conversation is closed. Please start a new one.")
    await _check_pace(desk, tx, current.id)
    event = await repository.append(
        tx.session, current.id, "resident_message", "resident", {"text": cleaned, "client_id": client_id}
    )
    remember(tx, event, client_id, content)
    tx.session.add(Pending(event_id=event.id, conversation_id=current.id, choice=chosen))
    tx.after_commit(lambda: notify(desk, current.id))
    tx.after_commit(lambda: desk.dispatcher.kick(current.id))
    return event, False


async def sent_before(tx: Transaction, conversation_id: str, client_id: str, content: str) -> Event | None:
    """Return the event that was stored for a client id, None if it is new; 409 if its content was another."""
    known = await repository.submission(tx.session, conversation_id, client_id)
    if known is None:
        return None
    if known.content_digest != content:
        raise conflict("client_id_reused", "This client id was already used for another message.")
    event = await tx.session.get(Event, known.event_id)
    assert event is not None, "a submission keeps its event"
    return event


def remember(tx: Transaction, event: Event, client_id: str, content: str) -> None:
    """Note that an event was stored for a client id, so that sending it again stores nothing."""
    tx.session.add(
        Submission(
            conversation_id=event.conversation_id,
            client_id=client_id,
            content_digest=content,
            event_id=event.id,
        )
    )


async def _check_pace(desk: Desk, tx: Transaction, conversation_id: str) -> None:
    sent = await repository.messages_since(tx.session, conversation_id, utcnow() - timedelta(minutes=1))
    if sent >= desk.settings.messages_per_minute:
        raise DeskError("rate_limited", "Too many messages in one minute. Please wait a little.", 429)


async def lock(tx: Transaction, conversation_id: str) -> Conversation:
    """The conversation, locked for this transaction (a row lock; SQLite has locked all already)."""
    conversation = await tx.session.get(Conversation, conversation_id, with_for_update=True)
    if conversation is None:
        raise not_found("The conversation")
    return conversation


async def change_language(tx: Transaction, conversation_id: str, language: str) -> Conversation:
    """Note the language that the resident chose."""
    conversation = await lock(tx, conversation_id)
    conversation.language = language
    return conversation


async def rate(tx: Transaction, conversation: Conversation, seq: int, helpful: bool) -> None:
    """Note whether an answer helped; raises 404 when the event is no answer of this conversation."""
    event = await repository.event_numbered(tx.session, conversation.id, seq)
    if event is None or event.kind not in ("answer", "staff_message"):
        raise not_found("The answer")
    await repository.rate(tx.session, event.id, helpful)


async def set_state(
    desk: Desk, tx: Transaction, conversation_id: str, state: str, body: dict[str, Any]
) -> Event:
    """Move the conversation to `state` and tell the resident in words."""
    conversation = await lock(tx, conversation_id)
    conversation.state = state
    event = await repository.append(tx.session, conversation_id, "state", "system", {"state": state, **body})
    tx.after_commit(lambda: notify(desk, conversation_id))
    return event


async def close(desk: Desk, tx: Transaction, conversation: Conversation) -> None:
    """Close the conversation for good; doing it twice does nothing more."""
    current = await lock(tx, conversation.id)
    if current.state != "closed":
        text = desk.messages.format("conversation-closed", current.language)
        await set_state(desk, tx, current.id, "closed", {"text": text})


async def notify(desk: Desk, conversation_id: str) -> None:
    """Wake the streams of a conversation."""
    await desk.bus.publish(conversation_topic(conversation_id), {"changed": True})
