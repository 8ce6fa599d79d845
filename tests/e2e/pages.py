"""What a resident and a staff member do in the browser, in their words."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import FrameLocator, Locator, Page, expect

from desk_api.cli.demo import SAMPLE
from tests.e2e.conftest import PASSWORDS

PATIENCE = 20_000


@dataclass
class Widget:
    """The widget on the pretend city's page, opened."""

    page: Page

    @classmethod
    def opened_on(cls, page: Page, city: str, language: str) -> Widget:
        """Open the city's page, the widget on it, and choose the language by its own name."""
        page.goto(city)
        page.get_by_role("button", name="Ask in your language").click()
        widget = cls(page)
        widget.frame.get_by_role("button", name=language, exact=True).last.click()
        return widget

    @property
    def frame(self) -> FrameLocator:
        return self.page.frame_locator("iframe")

    def say(self, text: str) -> None:
        """Type a message and send it by the keyboard."""
        box = self.frame.get_by_role("textbox")
        box.fill(text)
        box.press("Enter")

    def sees(self, text: str) -> Locator:
        """Wait until a text is there to be seen."""
        found = self.frame.get_by_text(text).last
        expect(found).to_be_visible(timeout=PATIENCE)
        return found

    def press(self, name: str) -> None:
        """Press the newest button of a name."""
        self.frame.get_by_role("button", name=name).last.click()


@dataclass
class DeskWindow:
    """The desk in a staff member's browser."""

    page: Page

    @classmethod
    def logged_in(cls, page: Page, desk: str, username: str) -> DeskWindow:
        page.goto(f"{desk}/desk/?municipality={SAMPLE}")
        page.get_by_test_id("login-username").fill(username)
        page.get_by_test_id("login-password").fill(PASSWORDS[username])
        page.get_by_test_id("login-submit").click()
        expect(page.get_by_test_id("desk-user")).to_be_visible(timeout=PATIENCE)
        return cls(page)

    def press(self, name: str) -> None:
        self.page.get_by_test_id(name).click()

    def sees(self, name: str, text: str) -> None:
        """Wait until the part of the page called `name` says `text`."""
        expect(self.page.get_by_test_id(name).filter(has_text=text).first).to_be_visible(timeout=PATIENCE)
