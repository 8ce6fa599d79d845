"""The calendar of an area as its reader sees it: every collection of a span, and what must be said with it."""

from datetime import date, timedelta
from html import escape

from knowledge.areas import Area
from knowledge.cards.garbage import (
    category_name,
    city_remarks,
    labels_of,
    next_days,
    no_day,
    said,
    year_end_pause,
)
from knowledge.cards.maker import CardMaker
from knowledge.furigana import ruby
from knowledge.languages import EASY_JAPANESE, is_japanese
from knowledge.records import AreaCalendar, Card, Collection, GarbageKind
from knowledge.rendering import plain

_TOPIC = "garbage-collection-day"


def area_calendar(cards: CardMaker, area: Area, *, first: date, last: date, today: date) -> AreaCalendar:
    """Return the calendar from first to last, both included, with the notes as of today or the nearest day shown."""
    calendar = cards.municipality.calendar
    notes = _notes(cards, area, first=first, last=last, today=today)
    return AreaCalendar(
        area=area.id,
        language=cards.language,
        title=notes.title,
        title_html=notes.title_html,
        first=first,
        last=last,
        collections=_collections(cards, area, first, last),
        suspended=calendar.suspended(area.name_ja, first=first, last=last),
        notes=notes.text,
        notes_html=notes.html,
        about=_about(cards, notes),
        checked_on=cards.municipality.facts.checked_on,
    )


def _collections(cards: CardMaker, area: Area, first: date, last: date) -> tuple[Collection, ...]:
    labels = labels_of(cards, area)
    kinds = {label: _kind(cards, label) for label in labels}
    remarks = {label: city_remarks(cards, area, [label]) for label in labels}
    put_out = _put_out(cards)
    found = []
    for day, label in cards.municipality.calendar.collections(area.name_ja, first=first, last=last):
        sentences = [put_out, *remarks[label], year_end_pause(cards, day)]
        found.append(Collection(day, kinds[label], "\n".join(plain(each) for each in sentences if each)))
    return tuple(found)


def _kind(cards: CardMaker, label: str) -> GarbageKind:
    category = cards.content.categories.of_label(label)
    foreign = category is not None and not is_japanese(cards.language)
    name = _headed(cards.say(f"category-{category.key}")) if category and foreign else label
    return GarbageKind(
        label=label,
        name=name,
        name_html=ruby(name) if cards.language == EASY_JAPANESE else escape(name),
        summary=_headed(plain(category_name(cards, label))),
    )


def _headed(name: str) -> str:
    """A name that stands alone begins with a capital letter."""
    return name[:1].upper() + name[1:]


def _notes(cards: CardMaker, area: Area, *, first: date, last: date, today: date) -> Card:
    labels = labels_of(cards, area)
    as_of = min(max(first, today), last)
    gaps = [
        no_day(cards, label) for label in labels if not next_days(cards, area, label, today=as_of, count=1)
    ]
    remarks = [note for note in (*gaps, *city_remarks(cards, area, labels)) if note]
    parts = [_put_out(cards), _year_end(cards, first, last), "\n".join(f"- {note}" for note in remarks)]
    title = cards.say("collection-title", area=area.name(cards.language))
    topic = cards.content.topics.get(_TOPIC)
    return cards.card("calendar", title, "\n\n".join(part for part in parts if part), topic=topic)


def _put_out(cards: CardMaker) -> str:
    return said(cards, "collection-by", {"by": "garbage.put_out_by"})


def _year_end(cards: CardMaker, first: date, last: date) -> str:
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    return next(filter(None, (year_end_pause(cards, day) for day in days)), "")


def _about(cards: CardMaker, notes: Card) -> tuple[str, ...]:
    """The three lines that stand below every card."""
    lines = []
    if notes.source:
        lines.append(cards.say("label-source", source=notes.source.name))
    if notes.checked_on:
        lines.append(cards.say("label-checked-on", date=cards.phrasing.date(notes.checked_on)))
    if notes.sample:
        lines.append(cards.say("label-sample"))
    return tuple(lines)
