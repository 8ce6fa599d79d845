"""What stands now, in one language: for widgets, for the public page, and for the bot's answer."""

from __future__ import annotations

from collections.abc import AsyncIterator

from sqlalchemy.ext.asyncio import AsyncSession

from desk_api import sse
from desk_api.announcements import repository
from desk_api.announcements.schemas import PublicAnnouncement, PublicAnnouncements
from desk_api.bus import announcements_topic
from desk_api.database import utcnow
from desk_api.web import Desk
from knowledge import Card

RECHECK_SECONDS = 5.0
RANK = {"emergency": 0, "warning": 1, "info": 2}


async def standing(
    desk: Desk, session: AsyncSession, municipality: str, language: str
) -> PublicAnnouncements:
    """The announcements that residents see now: what is real before drills, the gravest and then the newest first."""
    place = desk.knowledge.municipality(municipality)
    names = {area.id: area.name(language) for area in place.areas}
    rows = sorted(
        await repository.standing(session, municipality, utcnow()),
        key=lambda row: (row[0].drill, row[0].state == "cancelled", RANK[row[0].severity]),
    )
    return PublicAnnouncements(
        announcements=[
            PublicAnnouncement(
                id=announcement.id,
                version=version.version,
                kind=announcement.template,
                severity=announcement.severity,
                drill=announcement.drill,
                cancelled=announcement.state == "cancelled",
                language=language,
                areas=[names.get(area, area) for area in version.areas],
                sent_at=(announcement.sent_at or announcement.created_at).isoformat(),
                expires_at=announcement.expires_at.isoformat(),
                **(version.texts.get(language) or version.texts["en"]),
            )
            for announcement, version in rows
        ]
    )


async def frames(desk: Desk, municipality: str, language: str) -> AsyncIterator[bytes]:
    """The current list at once, and again at each change; looks by itself every five seconds for what ran out."""
    shown: str | None = None
    quiet = 0.0
    async with desk.bus.subscribe(announcements_topic(municipality)) as queue:
        while True:
            async with desk.database.reading() as session:
                current = await standing(desk, session, municipality, language)
            text = current.model_dump_json()
            if text != shown:
                shown, quiet = text, 0.0
                yield sse.frame("announcements", current.model_dump())
            elif quiet >= sse.KEEP_ALIVE_SECONDS:
                quiet = 0.0
                yield sse.PING
            news = await sse.next_news(queue, RECHECK_SECONDS)
            quiet += RECHECK_SECONDS if news is None else 0.0


async def current_card(desk: Desk, session: AsyncSession, municipality: str, language: str) -> Card:
    """The answer to "is there a warning now?": what stands, or that nothing does and where else to look.

    A drill says first that it is one: here nothing but the words can tell it from an emergency.
    """
    drill = desk.messages.format("announcement-drill", language)
    current = await standing(desk, session, municipality, language)
    holding = [each for each in current.announcements if not each.cancelled]
    return desk.knowledge.alerts_card(
        [(f"{drill} {each.title}" if each.drill else each.title, each.html, each.text) for each in holding],
        municipality=municipality,
        language=language,
    )
