"""A desk that really listens, and clients for its two sides; for tests that go over HTTP."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import uvicorn
from pydantic import SecretStr

from desk_api.app import create_app
from desk_api.cli.stack import free_port
from desk_api.database import Database
from desk_api.migrate import migrate
from desk_api.settings import Settings
from desk_api.staff import service as staff
from knowledge.translation import Translator
from tests.desk_api.fakes import FakeKnowledge
from tests.threads import finished

Found = TypeVar("Found")
PASSWORD = "a long enough password"
INTERNAL = {"Authorization": "Bearer internal-secret"}


def settings_in(folder: Path, **overrides: Any) -> Settings:
    """Settings of a desk of its own; Rasa is at a port where nothing listens unless said otherwise."""
    values: dict[str, Any] = {
        "internal_token": SecretStr("internal-secret"),
        "rasa_token": SecretStr("rasa-secret"),
        "data_dir": folder,
        "database_url": f"sqlite+aiosqlite:///{folder / 'desk.db'}",
        "argos_packages_dir": folder / "packages",
        "port": free_port(),
        "rasa_port": free_port(),
        "log_level": "ERROR",
        **overrides,
    }
    return Settings.model_validate(values)


class LiveDesk:
    """desk_api in a thread of its own, over a real socket and a real database."""

    def __init__(
        self, settings: Settings, translator: Translator | None = None, knowledge: Any = None
    ) -> None:
        self.settings = settings
        self._knowledge = knowledge or FakeKnowledge()
        self._translator = translator
        self._clients: list[httpx.Client] = []
        migrate(settings.database_url)
        self._serve()

    def _serve(self) -> None:
        app = create_app(self.settings, self._knowledge, self._translator)
        config = uvicorn.Config(
            app, host="127.0.0.1", port=self.settings.port, log_level="error", timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        until(lambda: self._server.started)

    def stop(self) -> None:
        for client in self._clients:
            client.close()
        self.interrupt()

    def interrupt(self) -> None:
        """End the server but not its clients."""
        self._server.should_exit = True
        self._thread.join(timeout=10)

    def serve_again(self) -> None:
        """Serve again over the same database."""
        self._serve()

    @property
    def url(self) -> str:
        return self.settings.desk_api_base

    def client(self) -> httpx.Client:
        client = httpx.Client(base_url=self.url, timeout=10, trust_env=False)
        self._clients.append(client)
        return client

    def add_user(self, username: str, *roles: str, municipality: str = "sakurano") -> None:
        async def add() -> None:
            database = Database(self.settings.database_url)
            async with database.writing() as tx:
                await staff.add_user(
                    tx.session,
                    municipality=municipality,
                    username=username,
                    name=username.title(),
                    password=PASSWORD,
                    roles=list(roles),
                    languages=["ja"],
                )
            await database.dispose()

        finished(add())

    def staff(self, username: str, municipality: str = "sakurano") -> httpx.Client:
        """A logged-in client."""
        client = self.client()
        client.headers["X-Kakehashi-Staff"] = "1"
        answer = client.post(
            "/api/staff/login",
            json={"municipality": municipality, "username": username, "password": PASSWORD},
        )
        assert answer.status_code == 200, answer.text
        return client

    def resident(self, language: str = "en", municipality: str = "sakurano") -> ResidentClient:
        client = self.client()
        started = client.post(
            f"/api/municipalities/{municipality}/conversations", json={"language": language}
        )
        assert started.status_code == 201, started.text
        conversation = started.json()
        client.headers["Authorization"] = f"Bearer {conversation['token']}"
        return ResidentClient(client, conversation["id"])


@dataclass
class ResidentClient:
    """A resident's side of one conversation."""

    http: httpx.Client
    id: str

    def path(self, rest: str = "") -> str:
        return f"/api/conversations/{self.id}{rest}"

    def say(self, text: str, *, client_id: str | None = None, choice: str | None = None) -> httpx.Response:
        body = {"client_id": client_id or uuid.uuid4().hex, "text": text, "choice": choice}
        return self.http.post(self.path("/messages"), json=body)

    def events(self, after: int = 0) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.http.get(self.path("/events"), params={"after": after}).json()[
            "events"
        ]
        return found

    def wait_for(self, kind: str, after: int = 0) -> dict[str, Any]:
        """The first event of a kind numbered above `after`, as soon as it is there."""
        return until(lambda: next((each for each in self.events(after) if each["kind"] == kind), None))

    def ask_for_person(self) -> httpx.Response:
        return self.http.post(self.path("/handoff"), json={"client_id": uuid.uuid4().hex, "consent": True})


def until(look: Callable[[], Found | None], seconds: float = 8.0) -> Found:
    """What `look` finds, as soon as it finds something; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"nothing was found within {seconds} seconds")
        time.sleep(0.02)


def frames(response: httpx.Response) -> Iterator[tuple[str, Any]]:
    """The server-sent events of a streamed answer, as (name, data)."""
    name = ""
    for line in response.iter_lines():
        if line.startswith("event: "):
            name = line[7:]
        elif line.startswith("data: "):
            yield name, json.loads(line[6:])
