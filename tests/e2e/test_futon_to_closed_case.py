"""The main job, with nothing faked: a resident asks, gets the rule, gets a person, and the case is counted."""

from __future__ import annotations

from datetime import datetime

import pytest
from playwright.sync_api import Page, expect

from desk_api.cli.stack import Stack
from desk_api.conversations.answers import JAPAN
from knowledge import KnowledgeBase
from tests.e2e.pages import PATIENCE, DeskWindow, Widget

pytestmark = pytest.mark.e2e


def next_burnable_days(stack: Stack) -> str:
    """The sentence with the next dates, as the library computes them for Asahi today."""
    settings = stack.settings
    knowledge = KnowledgeBase.open(
        content=settings.content_dir, municipalities=settings.municipalities_dir, index=settings.index_dir
    )
    today = datetime.now(JAPAN).date()
    days = knowledge.municipality("sakurano").calendar.next_dates("旭町", "燃えるごみ", today=today, count=3)
    assert days[0].weekday() in (0, 3), "Asahi's burnable garbage goes on Mondays and Thursdays"
    return f"{days[0].day} tháng {days[0].month}"


def test_a_vietnamese_resident_from_the_first_question_to_the_closed_case(
    stack: Stack, resident_page: Page, desk_page: Page
) -> None:
    city = f"http://127.0.0.1:{stack.settings.city_port}/"
    widget = Widget.opened_on(resident_page, city, "Tiếng Việt")

    widget.say("Em có cái nệm futon cũ muốn bỏ thì làm sao ạ?")
    widget.sees("rác cỡ lớn")
    widget.sees("0000-53-5374")
    widget.sees("環境課")

    widget.say("thứ mấy thu rác cháy được")
    widget.sees("Bạn sống ở khu nào?")
    widget.press("Asahi")
    widget.sees(next_burnable_days(stack))

    widget.say("Cho em gặp nhân viên với")
    widget.press("Được")
    widget.press("Bỏ qua")
    widget.sees("2026-0001")

    desk = DeskWindow.logged_in(desk_page, stack.settings.desk_api_base, "linh")
    desk_page.get_by_test_id("case-row").first.click()
    desk.sees("case-topics", "粗大ごみの申し込み")
    desk.sees("case-language", "ベトナム語")
    desk.sees("entry-resident", "nệm futon")
    desk.press("case-take")
    widget.sees("Nhân viên đã vào cuộc trò chuyện")

    desk_page.get_by_test_id("reply-text").fill(
        "Chào bạn, mình là Linh. Mình đã gọi trung tâm giúp bạn rồi nhé."
    )
    desk.press("reply-send")
    widget.sees("Mình đã gọi trung tâm giúp bạn rồi nhé.")

    widget.say("Dạ em cảm ơn chị nhiều")
    desk.sees("entry-resident", "Dạ em cảm ơn chị nhiều")

    desk.press("case-close")
    expect(desk_page.get_by_test_id("close-form")).to_be_visible()
    desk_page.get_by_test_id("close-outcome-completed").check(force=True)
    desk_page.get_by_test_id("close-minutes").fill("12")
    desk_page.get_by_test_id("close-support").select_option("cir")
    desk_page.get_by_test_id("close-plan").select_option("1-1")
    desk_page.get_by_test_id("close-fiscal").select_option("R8-1")
    desk.press("close-submit")
    desk.sees("case-state", "終了")
    widget.sees("đã xong")

    desk.press("nav-report")
    expect(desk_page.get_by_test_id("report-total-totals-contacts")).to_have_text("1", timeout=PATIENCE)
    expect(desk_page.get_by_test_id("report-total-by_language-vi")).to_have_text("1")
    expect(desk_page.get_by_test_id("report-total-by_topic-garbage-oversized")).to_have_text("1")
    expect(desk_page.get_by_test_id("report-total-by_fiscal-R8-1")).to_have_text("1")
    with desk_page.expect_download() as download:
        desk.press("report-csv")
    assert "粗大ごみの申し込み" in download.value.path().read_text(encoding="utf-8-sig")


def test_a_reload_keeps_the_conversation(stack: Stack, resident_page: Page) -> None:
    city = f"http://127.0.0.1:{stack.settings.city_port}/"
    widget = Widget.opened_on(resident_page, city, "English")
    widget.say("how do I join the jichikai?")
    widget.sees("how do I join the jichikai?")
    widget.sees("0000-53-0140")
    resident_page.reload()
    resident_page.get_by_role("button").last.click()
    widget.sees("how do I join the jichikai?")
    widget.sees("0000-53-0140")


def test_a_thing_that_the_city_does_not_list_comes_with_the_nearest_and_a_person(
    stack: Stack, resident_page: Page
) -> None:
    widget = Widget.opened_on(resident_page, f"http://127.0.0.1:{stack.settings.city_port}/", "English")
    widget.say("where do I throw away a telescope?")
    widget.sees("in the city's table")
    nearest = widget.frame.locator("kakehashi-choices").last.get_by_role("button")
    expect(nearest).to_have_count(3, timeout=PATIENCE)
    expect(widget.frame.get_by_role("button", name="Ask a person").first).to_be_visible()
    nearest.first.click()
    widget.sees("How to throw away")
