"""The worker: makes what a crash left undone, ends what has run out, forgets what need not be kept."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select, update

from desk_api.announcements.models import Announcement, Delivery
from desk_api.bus import LocalBus
from desk_api.conversations.models import Conversation
from desk_api.database import Database, utcnow
from desk_api.staff.models import StaffSession
from desk_api.worker import one_round
from tests.desk_api.live import LiveDesk, settings_in
from tests.desk_api.test_announcements import submitted
from tests.threads import finished


def test_a_round_delivers_expires_closes_and_forgets(tmp_path: Path) -> None:
    desk = LiveDesk(settings_in(tmp_path))
    desk.add_user("linh", "announcer")
    desk.add_user("sato", "approver")
    announcement_id = submitted(desk.staff("linh"))
    desk.staff("sato").post(f"/api/staff/announcements/{announcement_id}/approve")
    idle, busy = desk.resident(), desk.resident()
    desk.stop()

    async def left_by_a_crash_and_by_time() -> None:
        database = Database(desk.settings.database_url)
        long_ago = utcnow() - timedelta(days=40)
        async with database.writing() as tx:
            await tx.session.execute(update(Delivery).values(state="waiting", delivered_at=None))
            await tx.session.execute(update(Announcement).values(expires_at=utcnow() - timedelta(minutes=1)))
            await tx.session.execute(update(StaffSession).values(expires_at=long_ago))
            await tx.session.execute(
                update(Conversation).where(Conversation.id == idle.id).values(last_at=long_ago)
            )
        await one_round(desk.settings, database, LocalBus())
        async with database.reading() as session:
            assert set(await session.scalars(select(Delivery.state))) == {"delivered"}
            assert await session.scalar(select(Announcement.state)) == "expired"
            assert await session.scalar(select(func.count()).select_from(StaffSession)) == 0
            states = dict((await session.execute(select(Conversation.id, Conversation.state))).all())
            assert (states[idle.id], states[busy.id]) == ("closed", "bot")
        await database.dispose()

    finished(left_by_a_crash_and_by_time())
