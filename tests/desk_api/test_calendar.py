"""The collection calendar: the page of a month, and the feed that phones subscribe to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from desk_api.calendar import ics, service
from desk_api.conversations.answers import today
from knowledge import AreaCalendar, Collection, GarbageKind
from knowledge.staff_side import StaffSide
from tests.desk_api.live import INTERNAL, LiveDesk, settings_in
from tests.knowledge.city import content, sakurano

FEED = "/m/sakurano/calendar/asahi.ics"
PAGE = "/m/sakurano/calendar"
PUBLIC = "https://desk.example"


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveDesk]:
    """A desk that knows the sample city; its texts need no index."""
    settings = settings_in(tmp_path_factory.mktemp("calendar"), public_url=PUBLIC)
    live = LiveDesk(settings, knowledge=StaffSide(content(), {"sakurano": sakurano()}, ()))
    yield live
    live.stop()


def a_kind(label: str = "燃えるごみ", **changes: str) -> GarbageKind:
    made = GarbageKind(label, "Burnable garbage", "Burnable garbage", f"Burnable garbage ({label})")
    return replace(made, **changes)


def an_area_calendar(*collections: Collection, **changes: object) -> AreaCalendar:
    made = AreaCalendar(
        area="asahi",
        language="en",
        title="Collection days: Asahi-machi (旭町)",
        title_html="Collection days: Asahi-machi (旭町)",
        first=date(2026, 10, 1),
        last=date(2027, 11, 30),
        collections=collections,
        suspended=(),
        notes="Put it out by 8:00 in the morning.",
        notes_html="",
        about=("Source: Kankyo-ka",),
        checked_on=date(2026, 11, 1),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def events(feed: bytes) -> list[dict[str, object]]:
    return [
        {
            "uid": str(event["uid"]),
            "day": event["dtstart"].dt,
            "summary": str(event["summary"]),
            "text": str(event.get("description", "")),
        }
        for event in Calendar.from_ical(feed).walk("VEVENT")
    ]


def unescaped(value: str) -> str:
    """A text as RFC 5545 (3.3.11) writes it, read back."""
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def december() -> date:
    return next(month for month in service.months(today()) if month.month == 12)


class Table(HTMLParser):
    """What the page's table says: the caption, the heads with their scope, the text of each day's cell."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.caption, self.heads, self.cells = "", [], {}  # type: ignore[var-annotated]
        self._in: list[str] = []
        self._day = ""
        self.scopes: list[str | None] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("caption", "th", "td"):
            self._in, self._day = [tag], ""
        if tag == "th":
            self.scopes.append(dict(attrs).get("scope"))
            self.heads.append("")
        if tag == "time":
            self._day = dict(attrs)["datetime"] or ""
            self.cells[self._day] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag in self._in:
            self._in = []

    def handle_data(self, text: str) -> None:
        if self._in == ["caption"]:
            self.caption += text
        elif self._in == ["th"]:
            self.heads[-1] += text
        elif self._in == ["td"] and self._day:
            self.cells[self._day] = " ".join(f"{self.cells[self._day]} {text}".split())


def month_page(city: LiveDesk, **asked: str) -> Table:
    answer = city.client().get(PAGE, params=asked)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "<script" not in answer.text
    return Table(answer.text)


# The feed


def test_the_feed_has_every_collection_of_last_month_to_a_year_ahead(city: LiveDesk) -> None:
    answer = city.client().get(FEED, params={"lang": "vi"})
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    found = [(event["day"], event["summary"]) for event in events(answer.content)]
    months = service.months(today())
    assert months[0] <= today() - timedelta(days=28) and months[-1] >= today().replace(day=1) + timedelta(
        days=365
    )
    expected = sakurano().calendar.collections("旭町", first=months[0], last=service.last_of(months[-1]))
    assert [(day, summary.partition(" (")[2].rstrip(")")) for day, summary in found] == list(expected)
    assert "Rác cháy được (燃えるごみ)" in {summary for _, summary in found}


def test_an_event_lasts_the_day_keeps_nobody_busy_and_says_when_to_put_it_out(city: LiveDesk) -> None:
    made = Calendar.from_ical(city.client().get(FEED, params={"lang": "en"}).content)
    assert str(made["x-wr-calname"]) == str(made["name"]) == "Collection days: Asahi-machi (旭町)"
    assert made["refresh-interval"].dt == timedelta(days=1)
    assert str(made["x-published-ttl"]) == "P1D"
    assert "This is an invented sample city" in str(made["description"])
    event = made.walk("VEVENT")[0]
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
    assert str(event["transp"]) == "TRANSPARENT"
    assert event["dtstamp"].dt == datetime(2026, 11, 1, tzinfo=UTC)
    assert "Put it out by 8:00 in the morning." in str(event["description"])


def test_nothing_is_collected_on_the_days_around_new_year(city: LiveDesk) -> None:
    pause = {(12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}
    found = events(city.client().get("/m/sakurano/calendar/kawabe.ics").content)
    assert not [event for event in found if (event["day"].month, event["day"].day) in pause]  # type: ignore[attr-defined]
    said = next(event for event in found if event["day"] >= december())  # type: ignore[operator]
    assert "年末年始：最後の収集は12月29日、最初の収集は1月4日です。" in str(said["text"])


def test_an_event_is_the_same_one_in_every_language_and_on_every_day() -> None:
    side = StaffSide(content(), {"sakurano": sakurano()}, ())

    def known(language: str, day: date) -> dict[tuple[date, str], str]:
        months = service.months(day)
        shown = side.area_calendar(
            "asahi",
            municipality="sakurano",
            language=language,
            first=months[0],
            last=service.last_of(months[-1]),
            today=day,
        )
        names = [ics.uid("sakurano", "asahi", each) for each in shown.collections]
        assert len(set(names)) == len(names)
        return {
            (each.day, each.kind.label): name for each, name in zip(shown.collections, names, strict=True)
        }

    first = known("ja", date(2026, 11, 21))
    assert known("vi", date(2026, 11, 21)) == first
    later = known("en", date(2027, 3, 1))
    assert later.keys() & first.keys() and all(
        later[key] == first[key] for key in later.keys() & first.keys()
    )
    # What phones have stored already: a change here would show every day twice.
    assert first[date(2026, 11, 23), "燃えるごみ"] == "96da228e-2a8c-5f93-bb5d-50551541fea4"


def test_areas_and_municipalities_have_events_of_their_own() -> None:
    one = Collection(date(2026, 11, 23), a_kind(), "")
    places = [("sakurano", "asahi"), ("sakurano", "chuo"), ("minato", "asahi")]
    assert len({ics.uid(slug, area, one) for slug, area in places}) == 3


def test_the_same_content_is_not_sent_twice(city: LiveDesk) -> None:
    first = city.client().get(FEED, params={"lang": "vi"})
    tag = first.headers["ETag"]
    assert "max-age" in first.headers["Cache-Control"]
    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        again = city.client().get(FEED, params={"lang": "vi"}, headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)
    for unknown in ('"other"', "", tag.strip('"')):
        again = city.client().get(FEED, params={"lang": "vi"}, headers={"If-None-Match": unknown})
        assert (again.status_code, again.content) == (200, first.content)
    assert city.client().get(FEED, params={"lang": "en"}).headers["ETag"] != tag


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\\;,:\n\t\"'漢字फोहोरế😀"), max_size=200
)


@settings(deadline=None)
@given(summary=TEXTS, text=TEXTS, title=TEXTS)
def test_whatever_stands_in_a_text_is_folded_escaped_and_read_back(
    summary: str, text: str, title: str
) -> None:
    collection = Collection(date(2026, 11, 23), a_kind(summary=summary), text)
    feed = ics.to_ical(an_area_calendar(collection, title=title), municipality="sakurano")
    assert feed.endswith(b"\r\n") and b"\n" not in feed.replace(b"\r\n", b"")
    for line in feed.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")
    [event] = Calendar.from_ical(feed).walk("VEVENT")
    assert str(event["summary"]) == summary
    assert str(event.get("description", "")) == text
    # The library does not read these two as texts.
    lines = feed.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    named = [value for name, _, value in (line.partition(":") for line in lines) if name.endswith("NAME")]
    assert [unescaped(value) for value in named] == [title, title]


@settings(deadline=None)
@given(text=st.text(st.characters(categories=["Cc", "Ll"]), max_size=50))
def test_control_characters_never_reach_a_phone(text: str) -> None:
    feed = ics.to_ical(
        an_area_calendar(Collection(date(2026, 11, 23), a_kind(), text)), municipality="sakurano"
    )
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", feed.decode("utf-8"))
    assert len(Calendar.from_ical(feed).walk("VEVENT")) == 1


def test_without_a_date_of_the_check_the_feed_is_still_the_same_each_time() -> None:
    unchecked = an_area_calendar(Collection(date(2026, 11, 23), a_kind(), ""), checked_on=None)
    assert ics.to_ical(unchecked, municipality="sakurano") == ics.to_ical(unchecked, municipality="sakurano")


# The page


def test_the_page_shows_the_month_as_a_table_in_vietnamese(city: LiveDesk) -> None:
    month = december()
    table = month_page(city, area="kawabe", lang="vi", month=f"{month:%Y-%m}")
    assert table.caption == f"Tháng 12 năm {month.year}"
    assert table.heads[0].startswith("CN") and "Chủ nhật" in table.heads[0]
    assert table.scopes == ["col"] * 7
    assert len(table.cells) == 31
    days = sakurano().calendar.days("川辺町", "燃えるごみ", first=month, last=service.last_of(month))
    for day, text in table.cells.items():
        assert ("Rác cháy được 燃えるごみ" in text) == (date.fromisoformat(day) in days)
    suspended = sakurano().calendar.suspended("川辺町", first=month, last=service.last_of(month))
    assert {day for day, text in table.cells.items() if "không thu gom" in text} == {
        day.isoformat() for day in suspended
    }


def test_the_page_shows_the_month_as_a_table_in_japanese(city: LiveDesk) -> None:
    month = december()
    table = month_page(city, area="kawabe", lang="ja", month=f"{month:%Y-%m}")
    assert table.caption == f"{month.year}年12月"
    assert [head[0] for head in table.heads] == list("日月火水木金土")
    burnable = next(text for text in table.cells.values() if "燃えるごみ" in text)
    assert burnable.count("燃えるごみ") == 1
    page = city.client().get(PAGE, params={"area": "kawabe", "lang": "ja", "month": f"{month:%Y-%m}"}).text
    assert "年末年始：最後の収集は12月29日、最初の収集は1月4日です。" in page
    assert "集積所が変わりました" in page
    assert "出典：環境課" in page


def test_today_is_marked_in_words(city: LiveDesk) -> None:
    table = month_page(city, area="asahi", lang="en")
    assert [day for day, text in table.cells.items() if "today" in text] == [today().isoformat()]
    following = service.months(today())[2]
    other = month_page(city, area="asahi", lang="en", month=f"{following:%Y-%m}")
    assert not any("today" in text for text in other.cells.values())


def test_without_an_area_the_areas_are_offered(city: LiveDesk) -> None:
    page = city.client().get(PAGE, params={"lang": "vi"}).text
    assert "Bạn sống ở khu nào?" in page
    for area in sakurano().areas:
        assert f'href="/m/sakurano/calendar?area={area.id}&amp;lang=vi"' in page
        assert area.name("vi") in page


def test_the_links_lead_to_other_months_within_the_horizon_and_to_other_languages(city: LiveDesk) -> None:
    months = service.months(today())

    def link(month: date, language: str = "en") -> str:
        return f'href="/m/sakurano/calendar?area=asahi&amp;month={month:%Y-%m}&amp;lang={language}"'

    def page(month: date) -> str:
        asked = {"area": "asahi", "lang": "en", "month": f"{month:%Y-%m}"}
        return city.client().get(PAGE, params=asked).text

    first, middle, last = page(months[0]), page(months[5]), page(months[-1])
    assert link(months[4]) in middle and link(months[6]) in middle
    assert 'rel="prev"' not in first and link(months[1]) in first
    assert 'rel="next"' not in last and link(months[-2]) in last
    for language in sakurano().languages:
        assert link(months[5], language) in middle


def test_the_page_offers_the_subscription_under_the_public_address(city: LiveDesk) -> None:
    page = city.client().get(PAGE, params={"area": "asahi", "lang": "vi"}).text
    assert 'href="webcal://desk.example/m/sakurano/calendar/asahi.ics?lang=vi"' in page
    assert 'href="https://desk.example/m/sakurano/calendar/asahi.ics?lang=vi"' in page


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/m/nowhere/calendar", 404, "unknown_municipality"),
        ("/m/nowhere/calendar/asahi.ics", 404, "unknown_municipality"),
        ("/m/sakurano/calendar?area=nowhere", 404, "unknown_area"),
        ("/m/sakurano/calendar/nowhere.ics", 404, "unknown_area"),
        ("/m/sakurano/calendar/%E6%97%AD%E7%94%BA.ics", 404, "unknown_area"),
        ("/m/sakurano/calendar?lang=xx", 422, "unknown_language"),
        ("/m/sakurano/calendar/asahi.ics?lang=xx", 422, "unknown_language"),
        ("/m/sakurano/calendar?area=asahi&month=1999-01", 422, "unknown_month"),
        ("/m/sakurano/calendar?area=asahi&month=0000-00", 422, "unknown_month"),
        ("/m/sakurano/calendar?area=asahi&month=%3Cscript%3E", 422, "unknown_month"),
        ("/m/sakurano/calendar/asahi.pdf", 404, "not_found"),
    ],
)
def test_what_does_not_exist_is_an_error_of_the_common_shape(
    city: LiveDesk, path: str, status: int, code: str
) -> None:
    answer = city.client().get(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert "<script>" not in answer.text


# The way from the chat


def test_the_card_leads_to_the_page_of_the_area(desk: LiveDesk) -> None:
    asked = {
        "municipality": "sakurano",
        "conversation": desk.resident("vi").id,
        "language": "vi",
        "text": "when?",
        "area": "asahi",
    }
    card = desk.client().post("/internal/collection-days", json=asked, headers=INTERNAL).json()["events"][0]
    assert card["body"]["text"] == f"{desk.url}/m/sakurano/calendar?area=asahi&lang=vi"


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 11, 21), date(2026, 10, 1), date(2027, 11, 30)),
        (date(2027, 1, 31), date(2026, 12, 1), date(2028, 1, 31)),
        (date(2027, 2, 28), date(2027, 1, 1), date(2028, 2, 29)),
    ],
)
def test_the_months_go_from_last_month_to_this_month_in_a_year(day: date, first: date, last: date) -> None:
    months = service.months(day)
    assert (months[0], service.last_of(months[-1]), len(months)) == (first, last, 14)
