"""Announcements for residents (public) and for the staff who write and approve them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from fastapi.responses import HTMLResponse, StreamingResponse

from desk_api import sse
from desk_api.announcements import current, page, repository, service, views
from desk_api.announcements.schemas import (
    AnnouncementOut,
    AnnouncementsOut,
    DraftIn,
    PublicAnnouncements,
    ReasonIn,
)
from desk_api.errors import not_found
from desk_api.municipalities.service import check_language, check_municipality
from desk_api.staff.models import User
from desk_api.web import DeskDep, Reading, Writing, public, staff

residents = APIRouter(tags=["residents"], dependencies=[Depends(public)])
desk_routes = APIRouter(prefix="/api/staff", tags=["staff"])

Language = Annotated[str, Query(max_length=16)]
Reader = Annotated[User, Depends(staff())]
Author = Annotated[User, Depends(staff("announcer", "coordinator"))]
Approver = Annotated[User, Depends(staff("approver"))]


@residents.get("/api/municipalities/{slug}/announcements")
async def standing(
    desk: DeskDep, session: Reading, slug: str, language: Language = "ja"
) -> PublicAnnouncements:
    """What stands now."""
    check_language(check_municipality(desk, slug), language)
    return await current.standing(desk, session, slug, language)


@residents.get("/api/municipalities/{slug}/announcements/stream", response_class=StreamingResponse)
async def stream(desk: DeskDep, slug: str, language: Language = "ja") -> StreamingResponse:
    """The current list at once and at each change, as server-sent events."""
    check_language(check_municipality(desk, slug), language)
    return sse.stream(current.frames(desk, slug, language))


@residents.get("/m/{slug}/announcements", response_class=HTMLResponse)
async def public_page(desk: DeskDep, session: Reading, slug: str, lang: Language = "ja") -> HTMLResponse:
    """The public page: works without a script, reloads itself."""
    municipality = check_municipality(desk, slug)
    language = check_language(municipality, lang)
    shown = await current.standing(desk, session, slug, language)
    return HTMLResponse(
        page.render(desk, municipality, language, shown), headers={"Cache-Control": "public, max-age=2"}
    )


@desk_routes.get("/announcement-templates")
async def templates(desk: DeskDep, user: Reader) -> list[dict[str, Any]]:
    """The templates with their slots; options in Japanese."""
    return [
        template.as_json(desk.knowledge.municipality(user.municipality))
        for template in desk.knowledge.announcement_templates()
    ]


@desk_routes.get("/announcements")
async def listed(desk: DeskDep, session: Reading, user: Reader) -> AnnouncementsOut:
    """All announcements of the municipality, newest first."""
    found = await repository.listed(session, user.municipality)
    return AnnouncementsOut(
        announcements=[await views.announcement_out(desk, session, each) for each in found]
    )


@desk_routes.get("/announcements/{announcement_id}")
async def show(desk: DeskDep, session: Reading, user: Reader, announcement_id: str) -> AnnouncementOut:
    """One announcement with its texts, steps and deliveries."""
    announcement = await repository.find(session, user.municipality, announcement_id)
    if announcement is None:
        raise not_found("The announcement")
    return await views.announcement_out(desk, session, announcement)


@desk_routes.post("/announcements", status_code=201)
async def draft(desk: DeskDep, tx: Writing, user: Author, body: DraftIn) -> AnnouncementOut:
    """Write a draft from a template."""
    announcement = await service.draft(desk, tx, user, body)
    return await views.announcement_out(desk, tx.session, announcement)


@desk_routes.put("/announcements/{announcement_id}")
async def edit(
    desk: DeskDep, tx: Writing, user: Author, announcement_id: str, body: DraftIn
) -> AnnouncementOut:
    """Write a new version."""
    announcement = await service.edit(desk, tx, user, announcement_id, body)
    return await views.announcement_out(desk, tx.session, announcement)


@desk_routes.post("/announcements/{announcement_id}/submit")
async def submit(desk: DeskDep, tx: Writing, user: Author, announcement_id: str) -> AnnouncementOut:
    """Ask for approval."""
    announcement = await service.submit(desk, tx, user, announcement_id)
    return await views.announcement_out(desk, tx.session, announcement)


@desk_routes.post("/announcements/{announcement_id}/approve")
async def approve(desk: DeskDep, tx: Writing, user: Approver, announcement_id: str) -> AnnouncementOut:
    """Approve and send; never by the author."""
    announcement = await service.approve(desk, tx, user, announcement_id)
    return await views.announcement_out(desk, tx.session, announcement)


@desk_routes.post("/announcements/{announcement_id}/reject")
async def reject(
    desk: DeskDep, tx: Writing, user: Approver, announcement_id: str, body: ReasonIn
) -> AnnouncementOut:
    """Give it back with a reason."""
    announcement = await service.reject(desk, tx, user, announcement_id, body.reason)
    return await views.announcement_out(desk, tx.session, announcement)


@desk_routes.post("/announcements/{announcement_id}/cancel")
async def cancel(
    desk: DeskDep,
    tx: Writing,
    user: Annotated[User, Depends(staff("announcer", "approver", "coordinator"))],
    announcement_id: str,
    body: ReasonIn,
) -> AnnouncementOut:
    """Withdraw it."""
    announcement = await service.cancel(desk, tx, user, announcement_id, body.reason)
    return await views.announcement_out(desk, tx.session, announcement)
