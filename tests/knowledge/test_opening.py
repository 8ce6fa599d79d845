from datetime import UTC, datetime

import pytest

from knowledge.opening import JAPAN, OpeningHours, describe
from tests.knowledge.city import phrasing

DESK = OpeningHours.from_fact(
    {"days": ["mon", "tue", "wed", "thu", "fri"], "open": "09:00", "close": "16:30"}
)
NIGHT = OpeningHours.from_fact(
    {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "open": "19:00", "close": "08:00"}
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JAPAN)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-20T09:00", True),
        ("2026-11-20T16:29", True),
        ("2026-11-20T16:30", False),
        ("2026-11-21T10:00", False),  # Saturday
        ("2026-11-23T10:00", False),  # Labour Thanksgiving Day, a Monday
        ("2026-12-29T10:00", False),  # New Year
        ("2027-01-04T10:00", True),
    ],
)
def test_the_desk_is_open_on_working_days_only(moment: str, is_open: bool) -> None:
    assert DESK.is_open(at(moment)) is is_open


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-20T08:00", "2026-11-20T09:00"),
        ("2026-11-20T17:00", "2026-11-24T09:00"),
        ("2026-12-28T17:00", "2027-01-04T09:00"),
    ],
)
def test_the_next_opening_jumps_over_weekends_holidays_and_new_year(moment: str, opens: str) -> None:
    assert DESK.opens_next(at(moment)) == at(opens)


def test_hours_over_midnight_are_open_until_the_morning() -> None:
    assert NIGHT.closes_at(at("2026-11-20T23:00")) == at("2026-11-21T08:00")
    assert NIGHT.is_open(at("2026-11-21T07:59"))
    assert not NIGHT.is_open(at("2026-11-21T08:00"))


def test_moments_are_compared_in_japans_time() -> None:
    assert DESK.is_open(datetime(2026, 11, 20, 0, 30, tzinfo=UTC))
    with pytest.raises(ValueError, match="time zone"):
        DESK.is_open(datetime(2026, 11, 20, 10, 0))


def test_the_resident_is_told_until_when_or_from_when() -> None:
    assert describe(DESK, at("2026-11-20T10:00"), phrasing("en")) == "Open now, until 16:30"
    told = describe(DESK, at("2026-11-20T17:00"), phrasing("vi"))
    assert told == "Hiện đang đóng cửa. Mở lại: Thứ Ba, 24 tháng 11, 9:00"
