"""`kakehashi city`: the pretend website of さくら野市, on an origin of its own, as a real city's would be."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse, Response

from desk_api.settings import ROOT, Settings

PAGES = ROOT / "widgets" / "city"


def city_app(settings: Settings) -> FastAPI:
    """The pretend website; its one script tag points to the desk."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/", response_class=HTMLResponse)
    async def home() -> str:
        page = (PAGES / "index.html").read_text(encoding="utf-8")
        return page.replace("__DESK_ORIGIN__", settings.public_base)

    @app.get("/{name}")
    async def file(name: str) -> Response:
        path = PAGES / Path(name).name
        return FileResponse(path) if path.is_file() else Response(status_code=404)

    return app
