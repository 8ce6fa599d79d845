"""A whole Kakehashi of its own with real Rasa, and a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from desk_api.cli.demo import DEMO_USERS, add_demo_users
from desk_api.cli.stack import Stack, settings_for
from desk_api.settings import ROOT
from tests.threads import finished

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PASSWORDS = {user.username: user.password for user in DEMO_USERS}


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory, index: Path) -> Iterator[Stack]:
    """Desk, worker, Rasa, action server and the pretend city, on ports of their own."""
    assert list((ROOT / "bot" / "models").glob("*.tar.gz")), (
        "the Rasa model is not trained: run `kakehashi build`"
    )
    with Stack(settings_for(tmp_path_factory.mktemp("kakehashi"), index)) as running:
        finished(add_demo_users(running.settings.database_url))
        yield running


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture
def resident_page(browser: Browser) -> Iterator[Page]:
    """A phone of 360 px width."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="vi-VN")
    yield context.new_page()
    context.close()


@pytest.fixture
def desk_page(browser: Browser) -> Iterator[Page]:
    """A staff member's browser."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="ja-JP")
    yield context.new_page()
    context.close()
