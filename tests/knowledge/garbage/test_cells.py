from datetime import date

import pytest

from knowledge.garbage.cells import CellUnreadable, WeekdayRule, parse_cell


def test_one_character_is_every_week() -> None:
    assert parse_cell("月 木").weekdays == (WeekdayRule(0), WeekdayRule(3))


def test_a_number_is_the_nth_weekday_of_the_month() -> None:
    assert parse_cell("水2  水4 ").weekdays == (WeekdayRule(2, 2), WeekdayRule(2, 4))


def test_full_width_forms_are_the_same_as_narrow_ones() -> None:
    assert parse_cell("水２　水４：４　６") == parse_cell("水2 水4:4 6")


def test_months_restrict_the_whole_cell() -> None:
    assert parse_cell("火1:4 6 12").months == {4, 6, 12}
    assert len(parse_cell("火1").months) == 12


def test_ten_characters_are_every_two_weeks_from_a_date() -> None:
    assert parse_cell("隔水20160413").fortnightly == (date(2016, 4, 13),)


def test_eight_digits_are_a_date() -> None:
    assert parse_cell("20260405 20260101").dates == (date(2026, 1, 1), date(2026, 4, 5))


def test_a_remark_gives_no_date() -> None:
    rule = parse_cell("金1 *3")
    assert rule.remarks == ("3",)
    assert rule.weekdays == (WeekdayRule(4, 1),)
    assert not parse_cell("*1").gives_dates


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("2181107", "no date YYYYMMDD"),
        ("20260230", "no such day"),
        ("202312110", "no date YYYYMMDD"),
        ("隔金20150198", "no such day"),
        ("隔木20160413", "not a 木"),
        ("水6", "1 to 5"),
        ("祝", "no weekday"),
        ("第２・４月曜日", "no date"),
        ("2・4火曜", "no date"),
        ("毎週火・金曜日", "no date"),
    ],
)
def test_what_is_outside_the_grammar_gives_no_day_and_is_told(cell: str, reason: str) -> None:
    rule = parse_cell(cell)
    assert not rule.gives_dates
    assert reason in rule.unreadable[0]


def test_one_impossible_date_does_not_take_the_others_with_it() -> None:
    rule = parse_cell("20260405 2026043 20260503")
    assert rule.dates == (date(2026, 4, 5), date(2026, 5, 3))
    assert len(rule.unreadable) == 1


def test_the_last_token_that_is_not_a_weekday_decides_the_kind() -> None:
    rule = parse_cell("月 20260405")
    assert rule.dates == (date(2026, 4, 5),)
    assert rule.weekdays == ()
    assert "月" in rule.unreadable[0]


@pytest.mark.parametrize("cell", ["月:", "月:13", "月:4-6", "月:four"])
def test_months_that_cannot_be_read_stop_the_cell(cell: str) -> None:
    with pytest.raises(CellUnreadable):
        parse_cell(cell)
