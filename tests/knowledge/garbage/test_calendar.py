from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from knowledge.garbage.calendar import Closed, CollectionCalendar, OnClosure
from knowledge.garbage.cells import FORTNIGHTS, WEEKDAYS, parse_cell
from knowledge.garbage.reader import Closure, CollectionArea, GarbageTables
from knowledge.municipality import city_closed
from tests.knowledge.city import SAKURANO, content, sakurano


def calendar(
    cell: str,
    *,
    closure: Closure | None = None,
    on_closure: OnClosure = OnClosure.SKIP,
    city: Closed = lambda _: False,
) -> CollectionCalendar:
    area = CollectionArea("旭町", "", "東", {"ごみ": parse_cell(cell)})
    closures = {"東": closure} if closure else {}
    return CollectionCalendar(
        GarbageTables(("ごみ",), {"旭町": area}, closures, {}, (), {}), on_closure, city
    )


def days(made: CollectionCalendar, first: str, last: str) -> list[str]:
    found = made.days("旭町", "ごみ", first=date.fromisoformat(first), last=date.fromisoformat(last))
    return [day.isoformat() for day in found]


def test_every_week_on_two_days() -> None:
    found = days(calendar("月 木"), "2026-11-21", "2026-12-01")
    assert found == ["2026-11-23", "2026-11-26", "2026-11-30"]


def test_the_nth_weekday_counts_that_weekday_and_not_the_week() -> None:
    assert days(calendar("水2"), "2026-11-01", "2026-12-31") == ["2026-11-11", "2026-12-09"]
    assert days(calendar("月5"), "2026-11-01", "2027-01-31") == ["2026-11-30"]


def test_months_that_are_not_named_have_no_collection() -> None:
    assert days(calendar("火1:1 3"), "2026-11-01", "2027-04-30") == ["2027-01-05", "2027-03-02"]


def test_every_two_weeks_ends_after_27_times() -> None:
    start = date(2016, 4, 13)
    found = days(calendar("隔水20160413"), "2016-01-01", "2018-12-31")
    assert found[:2] == ["2016-04-13", "2016-04-27"]
    assert len(found) == FORTNIGHTS
    assert found[-1] == (start + timedelta(weeks=2 * 26)).isoformat()


def test_today_is_among_the_next_days() -> None:
    made = calendar("月")
    monday = date(2026, 11, 23)
    assert made.next_dates("旭町", "ごみ", today=monday, count=2) == (monday, date(2026, 11, 30))


def test_a_closed_day_is_dropped_by_skip_suspend() -> None:
    closure = Closure(date(2026, 12, 30), date(2027, 1, 3))
    found = days(calendar("水", closure=closure), "2026-12-20", "2027-01-10")
    assert found == ["2026-12-23", "2027-01-06"]


def test_the_rest_of_the_month_moves_by_week_shift() -> None:
    closure = Closure(date(2026, 5, 3), date(2026, 5, 6))
    made = calendar("水1 水2", closure=closure, on_closure=OnClosure.SHIFT)
    assert days(made, "2026-05-01", "2026-06-30") == ["2026-05-13", "2026-05-20", "2026-06-03", "2026-06-10"]


def test_a_day_shifted_out_of_its_month_is_dropped() -> None:
    closure = Closure(date(2026, 12, 29), date(2027, 1, 3))
    made = calendar("水5", closure=closure, on_closure=OnClosure.SHIFT)
    assert days(made, "2026-12-01", "2027-01-31") == []


def test_a_category_that_the_area_leaves_empty_has_no_days() -> None:
    assert calendar("月").next_dates("旭町", "びん", today=date(2026, 11, 21), count=3) == ()


def two_kinds(burnable: str, bottles: str, **unreadable: bool) -> CollectionCalendar:
    rules = {"燃えるごみ": parse_cell(burnable), "びん": parse_cell(bottles)}
    left_out = frozenset(label for label, wrong in unreadable.items() if wrong)
    area = CollectionArea("旭町", "", "東", rules, left_out)
    tables = GarbageTables(("びん", "燃えるごみ"), {"旭町": area}, {}, {}, (), {})
    return CollectionCalendar(tables)


NOVEMBER = {"first": date(2026, 11, 23), "last": date(2026, 11, 30)}


def test_all_collections_come_by_day_and_then_in_the_order_of_the_table() -> None:
    assert two_kinds("月 木", "月").collections("旭町", **NOVEMBER) == (
        (date(2026, 11, 23), "びん"),
        (date(2026, 11, 23), "燃えるごみ"),
        (date(2026, 11, 26), "燃えるごみ"),
        (date(2026, 11, 30), "びん"),
        (date(2026, 11, 30), "燃えるごみ"),
    )


def test_a_kind_that_was_not_read_whole_is_in_no_calendar() -> None:
    found = two_kinds("月 ?", "月", 燃えるごみ=True).collections("旭町", **NOVEMBER)
    assert {label for _, label in found} == {"びん"}


def test_a_day_left_out_for_a_closure_is_named_and_has_no_collection() -> None:
    made = calendar("水", closure=Closure(date(2026, 12, 30), date(2027, 1, 3)))
    span = {"first": date(2026, 12, 20), "last": date(2027, 1, 10)}
    assert [day for day, _ in made.collections("旭町", **span)] == [date(2026, 12, 23), date(2027, 1, 6)]
    assert made.suspended("旭町", **span) == (date(2026, 12, 30),)


def test_by_week_shift_the_closed_day_is_named_and_the_collection_a_week_later() -> None:
    closure = Closure(date(2026, 5, 3), date(2026, 5, 6))
    made = calendar("水1", closure=closure, on_closure=OnClosure.SHIFT)
    span = {"first": date(2026, 5, 1), "last": date(2026, 5, 31)}
    assert [day for day, _ in made.collections("旭町", **span)] == [date(2026, 5, 13)]
    assert made.suspended("旭町", **span) == (date(2026, 5, 6),)


@given(
    cell=st.sampled_from(["月 木", "水2 水4", "火1:1 3 5", "隔木20261001", "20261230 20270105"]),
    on_closure=st.sampled_from(OnClosure),
    start=st.dates(date(2026, 10, 1), date(2027, 3, 31)),
    length=st.integers(0, 60),
    cut=st.integers(0, 60),
)
def test_a_span_in_two_parts_has_the_collections_of_the_whole(
    cell: str, on_closure: OnClosure, start: date, length: int, cut: int
) -> None:
    closure = Closure(date(2026, 12, 30), date(2027, 1, 3))
    made = calendar(cell, closure=closure, on_closure=on_closure)
    end = start + timedelta(days=length)
    middle = min(start + timedelta(days=cut), end)
    whole = made.collections("旭町", first=start, last=end)
    before = made.collections("旭町", first=start, last=middle)
    assert before + made.collections("旭町", first=middle + timedelta(days=1), last=end) == whole
    assert not {day for day, _ in whole} & set(made.suspended("旭町", first=start, last=end))


def test_the_sample_city_rests_at_every_new_year() -> None:
    closed = city_closed(sakurano().facts)
    rests = [date(2027, 12, 28) + timedelta(days=ahead) for ahead in range(9)]
    assert [day.isoformat() for day in rests if closed(day)] == [
        "2027-12-30",
        "2027-12-31",
        "2028-01-01",
        "2028-01-02",
        "2028-01-03",
    ]


def test_the_tables_of_the_sample_city_are_read_without_a_problem() -> None:
    assert sakurano().problems == ()
    assert Path(SAKURANO / "garbage" / "area_days.csv").exists()


def test_every_area_of_the_sample_city_has_days_of_every_category_for_a_year() -> None:
    made = sakurano().calendar
    for today in (date(2026, 11, 21), date(2027, 11, 21)):
        for area in sakurano().areas:
            for label in made.tables.labels:
                assert made.next_dates(area.name_ja, label, today=today, count=1), (area.id, label)


def test_every_label_of_the_sample_city_is_a_known_kind_of_garbage() -> None:
    labels = {*sakurano().calendar.tables.labels, *(row.label for row in sakurano().sorting.rows.values())}
    assert all(content().categories.of_label(label) for label in labels)


@given(
    weekday=st.sampled_from(WEEKDAYS),
    nth=st.integers(1, 5),
    start=st.dates(date(2024, 1, 1), date(2030, 12, 31)),
)
def test_an_nth_weekday_is_that_weekday_and_the_nth_of_its_month(weekday: str, nth: int, start: date) -> None:
    made = calendar(f"{weekday}{nth}")
    for day in made.days("旭町", "ごみ", first=start, last=start + timedelta(days=120)):
        assert WEEKDAYS[day.weekday()] == weekday
        assert (day.day - 1) // 7 + 1 == nth
