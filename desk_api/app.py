"""Everything is wired here, once: settings, database, bus, knowledge, dispatcher, routes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import anyio.to_thread
from fastapi import Depends, FastAPI

from desk_api import __version__
from desk_api.announcements import delivery
from desk_api.announcements.routes import desk_routes, residents
from desk_api.bus import open_bus
from desk_api.calendar.routes import router as calendar
from desk_api.cases.routes import router as cases
from desk_api.conversations.dispatcher import Dispatcher
from desk_api.conversations.rasa import RasaClient
from desk_api.conversations.renditions import Renditions
from desk_api.conversations.routes import router as conversations
from desk_api.database import Database
from desk_api.errors import install_error_handlers
from desk_api.following import follow
from desk_api.internal.routes import router as internal
from desk_api.logs import configure_logs
from desk_api.middleware import Requests
from desk_api.municipalities.routes import router as municipalities
from desk_api.reports.routes import router as reports
from desk_api.settings import Settings, load_settings
from desk_api.site.api_docs import mount_api_docs
from desk_api.site.static_files import SecurityHeaders, mount_static
from desk_api.staff.routes import router as staff
from desk_api.web import Desk, public
from knowledge import KnowledgeBase, LiveKnowledge, Messages, Sources
from knowledge.translation import Translator, open_translator

MESSAGES = Path(__file__).with_name("messages")
_WARM_BEFORE_SERVING = 2  # municipalities; further ones are made ready while these are served


def open_knowledge(settings: Settings) -> LiveKnowledge:
    """Return the knowledge base that follows its files; raises knowledge.IndexMissing when it was never built."""
    return LiveKnowledge(Sources(settings.content_dir, settings.municipalities_dir, settings.index_dir))


def build_desk(
    settings: Settings, knowledge: Callable[[], KnowledgeBase], translator: Translator | None = None
) -> Desk:
    """Wire the parts; `knowledge` gives the knowledge base of the moment."""
    return Desk(
        settings=settings,
        database=Database(settings.database_url),
        bus=open_bus(settings.redis_url),
        knowledge_now=knowledge,
        messages=Messages.load(MESSAGES),
        dispatcher=Dispatcher(
            RasaClient(
                settings.rasa_base, settings.rasa_token.get_secret_value(), settings.rasa_timeout_seconds
            )
        ),
        renditions=Renditions(translator or open_translator(settings.argos_packages_dir)),
    )


def create_app(
    settings: Settings | None = None,
    knowledge: KnowledgeBase | None = None,
    translator: Translator | None = None,
) -> FastAPI:
    """Return the application; the database must be migrated and the index built."""
    settings = settings or load_settings()
    configure_logs(settings.log_level)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        live = None if knowledge else open_knowledge(settings)
        if live:
            await anyio.to_thread.run_sync(live.current.warm, _WARM_BEFORE_SERVING)
        desk = build_desk(settings, lambda: knowledge or cast(LiveKnowledge, live).current, translator)
        app.state.desk = desk
        desk.renditions.start(desk)
        await desk.dispatcher.start(desk)
        await delivery.deliver(desk.database, desk.bus)
        following = asyncio.create_task(follow(live, settings.refresh_seconds)) if live else None
        try:
            yield
        finally:
            if following:
                following.cancel()
            await desk.dispatcher.stop()
            await desk.renditions.stop()
            await desk.bus.close()
            await desk.database.dispose()

    app = FastAPI(
        title="Kakehashi desk API",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        description="Residents' API, staff API, and the internal API of the bot.",
    )
    for router in (
        conversations,
        municipalities,
        residents,
        calendar,
        staff,
        cases,
        desk_routes,
        reports,
        internal,
    ):
        app.include_router(router)

    @app.get("/healthz", tags=["operation"], dependencies=[Depends(public)])
    async def healthz() -> dict[str, str]:
        """Answers when the desk is ready."""
        return {"status": "ok"}

    install_error_handlers(app)
    mount_static(app, settings)
    mount_api_docs(app)
    app.add_middleware(SecurityHeaders, settings=settings)
    app.add_middleware(Requests)
    return app
