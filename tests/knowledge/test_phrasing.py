from datetime import date

import pytest

from tests.knowledge.city import phrasing

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]
NAME = {"ja": "環境課", "romaji": "Kankyo-ka"}


@pytest.mark.parametrize(
    ("language", "yen", "hours", "name", "day"),
    [
        ("ja", "1,800円", "月曜日〜金曜日 8時30分〜17時", "環境課", "12月29日"),
        ("ja-x-easy", "1,800円", "月曜日から金曜日 8時30分から午後5時まで", "環境課", "12月29日"),
        ("en", "1,800 yen", "Monday to Friday, 8:30–17:00", "Kankyo-ka (環境課)", "December 29"),
        ("zh-Hans", "1,800日元", "星期一至星期五 8:30–17:00", "Kankyo-ka（環境課）", "12月29日"),
        ("vi", "1.800 yên", "thứ Hai đến thứ Sáu, 8:30–17:00", "Kankyo-ka (環境課)", "29 tháng 12"),
        (
            "pt-BR",
            "1.800 ienes",
            "segunda-feira a sexta-feira, das 8h30 às 17h",
            "Kankyo-ka (環境課)",
            "29 de dezembro",
        ),
        ("ne", "1,800 येन", "सोमबारदेखि शुक्रबारसम्म, 8:30–17:00", "Kankyo-ka (環境課)", "डिसेम्बर 29"),
    ],
)
def test_facts_read_as_a_resident_would_write_them(
    language: str, yen: str, hours: str, name: str, day: str
) -> None:
    write = phrasing(language)
    assert write.yen(1800) == yen
    assert write.hours({"days": WEEKDAYS, "open": "08:30", "close": "17:00"}) == hours
    assert write.name(NAME) == name
    assert write.month_day("12-29") == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "毎日 19時〜次の日の朝8時"),
        ("en", "every day, 19:00 to 8:00 the next morning"),
        ("vi", "hằng ngày, 19:00 đến 8:00 sáng hôm sau"),
        ("pt-BR", "todos os dias, das 19h às 8h da manhã seguinte"),
        ("ne", "हरेक दिन, 19:00 देखि भोलिपल्ट बिहान 8:00 सम्म"),
    ],
)
def test_hours_over_midnight_say_that_they_end_next_morning(language: str, text: str) -> None:
    days = [*WEEKDAYS, "sat", "sun"]
    assert phrasing(language).hours({"days": days, "open": "19:00", "close": "08:00"}) == text


def test_days_that_are_not_in_a_row_are_listed() -> None:
    assert phrasing("en").days(["mon", "wed"]) == "Monday, Wednesday"
    assert phrasing("en").days(["sat", "tue", "sun", "thu", "fri", "wed"]) == "Tuesday to Sunday"


def test_easy_japanese_counts_afternoon_hours_to_twelve() -> None:
    write = phrasing("ja-x-easy")
    assert [write.clock(clock) for clock in ("08:00", "12:00", "12:15", "17:15", "00:30")] == [
        "8時",
        "午後0時",
        "午後0時15分",
        "午後5時15分",
        "0時30分",
    ]


def test_languages_have_the_names_that_the_reader_gives_them() -> None:
    assert phrasing("en").languages(["ja", "pt-BR", "zh-Hans"]) == "Japanese, Portuguese, Chinese"
    assert phrasing("pt-BR").languages(["ja", "ne"]) == "japonês, nepalês"


def test_dates_name_their_weekday_with_western_digits() -> None:
    assert phrasing("ne").day(date(2026, 11, 24)) == "नोभेम्बर 24, मङ्गलबार"
    assert phrasing("ja").day(date(2026, 11, 24)) == "11月24日（火曜日）"


def test_a_calendar_is_headed_by_the_month_and_short_weekdays() -> None:
    november = date(2026, 11, 24)
    months = [phrasing(code).month(november) for code in ("ja", "en", "vi", "ne")]
    assert months == ["2026年11月", "November 2026", "tháng 11 năm 2026", "2026 नोभेम्बर"]
    assert [phrasing("vi").weekday_short(day) for day in ("mon", "sun")] == ["Th 2", "CN"]
    assert [phrasing("ja").weekday_short(day) for day in ("mon", "sun")] == ["月", "日"]
