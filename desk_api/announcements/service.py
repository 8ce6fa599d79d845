"""Writing, approving, sending and withdrawing an announcement. Its author never approves it."""

from __future__ import annotations

import anyio.to_thread

from desk_api import tokens
from desk_api.announcements import delivery, repository
from desk_api.announcements.models import Announcement, AnnouncementStep, AnnouncementVersion
from desk_api.announcements.schemas import DraftIn
from desk_api.announcements.states import next_state
from desk_api.bus import staff_topic
from desk_api.database import Transaction, utcnow
from desk_api.errors import forbidden, not_found, unprocessable
from desk_api.staff.models import User
from desk_api.web import Desk
from knowledge import AnnouncementProblem, AnnouncementTemplate


async def draft(desk: Desk, tx: Transaction, user: User, body: DraftIn) -> Announcement:
    """Write a new announcement from a template; raises 422 naming the slot that does not fit."""
    template = template_named(desk, body.template)
    texts = await _texts(desk, user.municipality, body)
    announcement = Announcement(
        id=tokens.new_id(),
        municipality=user.municipality,
        template=template.id,
        severity=template.severity,
        drill=body.drill,
        version=1,
        author_id=user.id,
        expires_at=body.expires_at,
    )
    tx.session.add(announcement)
    await tx.session.flush()
    _add_version(tx, announcement, user, body, texts)
    _step(desk, tx, announcement, "draft", user)
    return announcement


async def edit(desk: Desk, tx: Transaction, user: User, announcement_id: str, body: DraftIn) -> Announcement:
    """Write a new version; an announcement that awaits approval becomes a draft again."""
    announcement = await _locked(tx, user, announcement_id)
    announcement.state = next_state(announcement.state, "edit")
    if body.template != announcement.template:
        raise unprocessable("validation_failed", "template: an announcement keeps its template")
    texts = await _texts(desk, user.municipality, body)
    announcement.version += 1
    announcement.author_id, announcement.drill = user.id, body.drill
    announcement.expires_at = body.expires_at
    _add_version(tx, announcement, user, body, texts)
    _step(desk, tx, announcement, "edit", user)
    return announcement


async def submit(desk: Desk, tx: Transaction, user: User, announcement_id: str) -> Announcement:
    """Ask for approval."""
    return await _move(desk, tx, user, announcement_id, "submit")


async def reject(desk: Desk, tx: Transaction, user: User, announcement_id: str, reason: str) -> Announcement:
    """Give it back to its author."""
    return await _move(desk, tx, user, announcement_id, "reject", reason)


async def approve(desk: Desk, tx: Transaction, user: User, announcement_id: str) -> Announcement:
    """Send it. Raises 403 for its author, 409 when its time is already over."""
    announcement = await _locked(tx, user, announcement_id)
    state = next_state(announcement.state, "approve")
    if user.id == announcement.author_id:
        raise forbidden("Nobody approves what he or she wrote.")
    if announcement.expires_at <= utcnow():
        raise unprocessable("validation_failed", "expires_at: this time is already over")
    announcement.state, announcement.approver_id, announcement.sent_at = state, user.id, utcnow()
    delivery.decide(tx, announcement)
    tx.after_commit(lambda: delivery.deliver(desk.database, desk.bus))
    _step(desk, tx, announcement, "approve", user)
    return announcement


async def cancel(desk: Desk, tx: Transaction, user: User, announcement_id: str, reason: str) -> Announcement:
    """Withdraw it; residents who saw it are shown that it no longer holds."""
    announcement = await _locked(tx, user, announcement_id)
    announcement.state = next_state(announcement.state, "cancel")
    announcement.cancelled_at = utcnow()
    if announcement.sent_at is not None:
        tx.after_commit(lambda: delivery.wake(desk.bus, announcement.municipality))
    _step(desk, tx, announcement, "cancel", user, reason)
    return announcement


def template_named(desk: Desk, template_id: str) -> AnnouncementTemplate:
    """The template; raises 422 for an unknown one."""
    for template in desk.knowledge.announcement_templates():
        if template.id == template_id:
            return template
    raise unprocessable("validation_failed", f"template: {template_id} is unknown")


async def _texts(desk: Desk, municipality: str, body: DraftIn) -> dict[str, dict[str, str]]:
    if body.expires_at <= utcnow():
        raise unprocessable("validation_failed", "expires_at: this time is already over")
    try:
        return await anyio.to_thread.run_sync(
            lambda: desk.knowledge.announcement_texts(
                body.template, body.slots, areas=body.areas, drill=body.drill, municipality=municipality
            )
        )
    except AnnouncementProblem as error:
        raise unprocessable("validation_failed", str(error)) from error


def _add_version(
    tx: Transaction, announcement: Announcement, user: User, body: DraftIn, texts: dict[str, dict[str, str]]
) -> None:
    tx.session.add(
        AnnouncementVersion(
            announcement_id=announcement.id,
            version=announcement.version,
            slots=dict(body.slots),
            areas=body.areas,
            texts=texts,
            author_id=user.id,
        )
    )


async def _move(
    desk: Desk, tx: Transaction, user: User, announcement_id: str, action: str, detail: str = ""
) -> Announcement:
    announcement = await _locked(tx, user, announcement_id)
    announcement.state = next_state(announcement.state, action)
    _step(desk, tx, announcement, action, user, detail)
    return announcement


async def _locked(tx: Transaction, user: User, announcement_id: str) -> Announcement:
    announcement = await repository.find(tx.session, user.municipality, announcement_id, lock=True)
    if announcement is None:
        raise not_found("The announcement")
    return announcement


def _step(
    desk: Desk, tx: Transaction, announcement: Announcement, action: str, user: User | None, detail: str = ""
) -> None:
    tx.session.add(
        AnnouncementStep(
            announcement_id=announcement.id, action=action, user_id=user.id if user else None, detail=detail
        )
    )
    news = {"announcements": {"id": announcement.id, "change": action}}
    tx.after_commit(lambda: desk.bus.publish(staff_topic(announcement.municipality), news))
