"""Serves the widgets and the pages' styles, with the headers that protect them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desk_api.settings import Settings

STATIC = Path(__file__).with_name("static")


def mount_static(app: FastAPI, settings: Settings) -> None:
    """Mount /widget, /desk and /site; the root leads to the desk."""
    for name in ("widget", "desk"):
        folder = settings.widgets_dir / name
        app.mount(f"/{name}", StaticFiles(directory=folder, html=True, check_dir=False), name=name)
    app.mount("/site", StaticFiles(directory=STATIC), name="site")

    @app.get("/", include_in_schema=False)
    async def root() -> RedirectResponse:
        return RedirectResponse("/desk/")


class SecurityHeaders:
    """Adds the headers of every answer; the chat may be framed by the city's site, nothing else by anybody."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.embedders = _frame_ancestors(settings.embed_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = self._headers(scope["path"])

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *headers]
            await send(message)

        await self.app(scope, receive, with_headers)

    def _headers(self, path: str) -> list[tuple[bytes, bytes]]:
        headers = {
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        }
        ancestors = self.embedders if path.startswith("/widget") else "'none'"
        headers["Content-Security-Policy"] = (
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            f"connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}"
        )
        if path.startswith("/widget/loader.js"):
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"
            headers["Cache-Control"] = "public, max-age=300"
        return [(name.lower().encode(), value.encode()) for name, value in headers.items()]


def _frame_ancestors(origins: str) -> str:
    if origins.strip() == "*":
        return "*"
    allowed = [origin for origin in origins.split() if urlsplit(origin).scheme in ("http", "https")]
    return " ".join(["'self'", *allowed])
