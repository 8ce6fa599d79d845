"""The calendar of an area in the reader's language, and the way to it from the card."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.cards import CardMaker, area_calendar, collection_days_card
from knowledge.facts import Facts
from knowledge.garbage.cells import parse_cell
from knowledge.languages import CODES
from knowledge.municipality import Municipality
from knowledge.records import AreaCalendar
from knowledge.staff_side import StaffSide, UnknownArea, UnknownMunicipality
from tests.knowledge.city import cards, content, sakurano

TODAY = date(2026, 11, 21)
DECEMBER = (date(2026, 12, 1), date(2026, 12, 31))


def a_calendar(
    area_id: str = "asahi",
    language: str = "vi",
    *,
    city: Municipality | None = None,
    span: tuple[date, date] = DECEMBER,
) -> AreaCalendar:
    place = city or sakurano()
    area = place.areas.get(area_id)
    assert area is not None
    maker = CardMaker(content(), place, language)
    return area_calendar(maker, area, first=span[0], last=span[1], today=TODAY)


def with_cell(label: str, cell: str) -> Municipality:
    """The sample city with another cell of 旭町 in its table."""
    place = sakurano()
    tables = place.calendar.tables
    row = tables.areas["旭町"]
    changed = replace(row, rules={**row.rules, label: parse_cell(cell)})
    tables = replace(tables, areas={**tables.areas, "旭町": changed})
    return replace(place, calendar=replace(place.calendar, tables=tables))


def test_each_collection_has_its_kind_in_the_readers_language_and_the_japanese_label() -> None:
    first = a_calendar().collections[0]
    assert first.day == date(2026, 12, 1)
    assert (first.kind.name, first.kind.label) == ("Rác nhựa", "プラスチック")
    assert first.kind.summary == "Rác nhựa (プラスチック)"
    assert first.text.startswith("Mang ra trước 8:00 sáng.")


def test_readers_of_japanese_see_the_label_alone() -> None:
    kinds = {each.kind.name: each.kind for each in a_calendar(language="ja").collections}
    assert kinds["燃えるごみ"].summary == "燃えるごみ"
    easy = next(each.kind for each in a_calendar(language="ja-x-easy").collections if "燃" in each.kind.label)
    assert "<ruby>燃<rp>(</rp><rt>も</rt>" in easy.name_html


def test_the_days_are_the_same_in_every_language() -> None:
    seen = {
        tuple((each.day, each.kind.label) for each in a_calendar(language=code).collections) for code in CODES
    }
    assert len(seen) == 1


def test_new_year_is_said_in_december_and_january_only() -> None:
    december = a_calendar(language="en")
    assert "last collection on December 29, first collection on January 4" in december.notes
    assert date(2026, 12, 31) in december.suspended
    assert all(each.day <= date(2026, 12, 29) for each in december.collections)
    assert "last collection" in december.collections[-1].text
    november = a_calendar(language="en", span=(date(2026, 11, 1), date(2026, 11, 30)))
    assert "last collection" not in november.notes + "".join(each.text for each in november.collections)


def test_the_citys_remark_stands_at_its_kind_and_in_the_notes() -> None:
    kawabe = a_calendar("kawabe", "en")
    hazard = next(each for each in kawabe.collections if each.kind.label == "危険ごみ")
    assert "集積所が変わりました" in hazard.text
    assert "集積所が変わりました" in kawabe.notes
    assert all("集積所" not in each.text for each in kawabe.collections if each.kind.label != "危険ごみ")


def test_a_kind_whose_days_have_ended_is_said_and_not_left_out_silently() -> None:
    city = with_cell("危険ごみ", "20261104 20261202")
    assert "Dangerous" not in a_calendar(language="en", city=city, span=DECEMBER).notes
    later = a_calendar(language="en", city=city, span=(date(2027, 2, 1), date(2027, 2, 28)))
    assert "dangerous garbage (危険ごみ): I can't find a date in the calendar" in later.notes
    assert "0000-53-0120" in later.notes


def test_a_label_that_is_no_known_kind_is_shown_as_it_is() -> None:
    place = sakurano()
    tables = place.calendar.tables
    row = tables.areas["旭町"]
    changed = replace(row, rules={**row.rules, "*謎*": parse_cell("月")})
    tables = replace(tables, labels=(*tables.labels, "*謎*"), areas={**tables.areas, "旭町": changed})
    city = replace(place, calendar=replace(place.calendar, tables=tables))
    found = next(each.kind for each in a_calendar(city=city).collections if each.kind.label == "*謎*")
    assert (found.name, found.summary) == ("*謎*", "*謎*")


def test_a_city_that_has_not_given_its_times_says_none() -> None:
    facts = sakurano().facts
    values = {key: value for key, value in facts.values.items() if not key.startswith("garbage.")}
    poorer = Facts(values, facts.placeholders, facts.sample, facts.checked_on, facts.checked_by, ())
    found = a_calendar(city=replace(sakurano(), facts=poorer))
    assert found.collections and {each.text for each in found.collections} == {""}


def test_source_and_date_of_the_check_are_named() -> None:
    assert a_calendar(language="en").about == (
        "Source: Kankyo-ka (環境課)",
        "Checked on November 1, 2026",
        "This is an invented sample city. The facts are not real.",
    )


def test_only_an_area_with_days_has_a_calendar() -> None:
    tables = sakurano().calendar.tables
    fewer = replace(tables, areas={name: row for name, row in tables.areas.items() if name != "旭町"})
    city = replace(sakurano(), calendar=replace(sakurano().calendar, tables=fewer))
    side = StaffSide(content(), {"sakurano": city}, ())
    asked = {"language": "en", "first": DECEMBER[0], "last": DECEMBER[1], "today": TODAY}
    assert side.area_calendar("chuo", municipality="sakurano", **asked).area == "chuo"  # type: ignore[arg-type]
    assert next(iter(city.collection_areas())).id == "chuo"
    for area, slug, error in (
        ("asahi", "sakurano", UnknownArea),
        ("nowhere", "sakurano", UnknownArea),
        ("chuo", "nowhere", UnknownMunicipality),
    ):
        with pytest.raises(error):
            side.area_calendar(area, municipality=slug, **asked)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", CODES)
def test_the_card_names_the_address_of_the_calendar_as_a_link(language: str) -> None:
    address = "https://desk.example/m/a_city_x/calendar?area=asahi&lang=vi"
    area = sakurano().areas.get("asahi")
    assert area is not None
    card = collection_days_card(cards(language), area, today=TODAY, calendar_address=address)
    assert address in card.text
    escaped = address.replace("&", "&amp;")
    assert f'<a href="{escaped}" rel="noopener noreferrer">{escaped}</a>' in card.html
    assert "http" not in collection_days_card(cards(language), area, today=TODAY).text
