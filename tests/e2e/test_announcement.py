"""One announcement: written by one person, approved by another, seen in every open widget and on the public page."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Browser, Page, expect

from desk_api.cli.stack import Stack
from tests.e2e.pages import PATIENCE, DeskWindow, Widget

pytestmark = pytest.mark.e2e


def test_an_evacuation_order_reaches_open_widgets_in_two_languages_within_two_seconds(
    stack: Stack, browser: Browser, desk_page: Page
) -> None:
    city, desk_url = f"http://127.0.0.1:{stack.settings.city_port}/", stack.settings.desk_api_base
    residents = [browser.new_context(viewport={"width": 360, "height": 740}) for _ in range(2)]
    vietnamese = Widget.opened_on(residents[0].new_page(), city, "Tiếng Việt")
    nepali = Widget.opened_on(residents[1].new_page(), city, "नेपाली")

    suzuki = DeskWindow.logged_in(desk_page, desk_url, "suzuki")
    suzuki.press("nav-announcements")
    suzuki.press("announcement-new")
    desk_page.get_by_test_id("announcement-template").select_option("evacuation")
    desk_page.get_by_test_id("slot-level").select_option("4")
    desk_page.get_by_test_id("slot-hazard").select_option("flood")
    desk_page.get_by_test_id("area-asahi").check(force=True)
    suzuki.press("announcement-save")
    expect(desk_page.get_by_test_id("preview-tab-vi")).to_be_visible(timeout=PATIENCE)
    suzuki.press("announcement-submit")
    expect(desk_page.get_by_test_id("announcement-state")).to_contain_text("承認待ち", timeout=PATIENCE)
    address = desk_page.url

    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="ja-JP")
    other = context.new_page()
    sato = DeskWindow.logged_in(other, desk_url, "sato")
    other.goto(address)
    sato.press("announcement-approve")
    sato.press("approve-confirm")
    approved = time.monotonic()
    expect(vietnamese.frame.get_by_text("hinan shiji").first).to_be_visible(timeout=PATIENCE)
    expect(nepali.frame.get_by_text("hinan shiji").first).to_be_visible(timeout=PATIENCE)
    assert time.monotonic() - approved < 2.0
    assert "chỉ thị lánh nạn" in vietnamese.frame.get_by_text("hinan shiji").first.inner_text()
    assert "निकासी निर्देशन" in nepali.frame.get_by_text("hinan shiji").first.inner_text()

    page = residents[0].new_page()
    page.goto(f"{desk_url}/m/sakurano/announcements?lang=vi")
    expect(page.get_by_role("heading", level=2).first).to_contain_text("Mức 4")

    sato.press("announcement-cancel")
    other.get_by_test_id("reason-text").fill("水位が下がりました")
    sato.press("reason-submit")
    expect(other.get_by_test_id("announcement-state")).to_contain_text("取", timeout=PATIENCE)
    page.reload()
    expect(page.get_by_text("ĐÃ HỦY").first).to_be_visible()
    for each in (*residents, context):
        each.close()
