"""Cards about garbage: how to throw a thing away, and the next collection days of an area."""

from collections.abc import Sequence
from datetime import date, timedelta

from knowledge.areas import Area
from knowledge.cards.maker import CardMaker
from knowledge.facts import MissingFact
from knowledge.garbage.categories import Category
from knowledge.garbage.sorting import SortingRow
from knowledge.items import Item
from knowledge.languages import is_japanese
from knowledge.municipality import note_arguments
from knowledge.records import Card
from knowledge.rendering import quote

_OFFICE = "garbage.office"
_DAYS_OF_ONE_KIND = 3
_DAYS_OF_EACH_KIND = 1
# From here on residents are told of the New Year's pause.
_YEAR_END_FROM, _YEAR_END_TO = (12, 1), (1, 3)
# What a category's explanation leaves open, besides the message's own name.
_EXPLANATIONS: dict[str, tuple[str, dict[str, str]]] = {
    "burnable": ("explain-bag", {"bag": "garbage.bags.name", "by": "garbage.put_out_by"}),
    "nonburnable": ("explain-bag", {"bag": "garbage.bags.name", "by": "garbage.put_out_by"}),
    "plastic": ("explain-plain", {"by": "garbage.put_out_by"}),
    "bottles-cans-pet": ("explain-plain", {"by": "garbage.put_out_by"}),
    "paper-cardboard": ("explain-plain", {"by": "garbage.put_out_by"}),
    "hazard": ("explain-hazard", {"by": "garbage.put_out_by"}),
    "oversized": (
        "explain-oversized",
        {
            "center": "garbage.oversized.name",
            "phone": "garbage.oversized.phone",
            "hours": "garbage.oversized.hours",
            "min": "garbage.oversized.fee_min_yen",
            "max": "garbage.oversized.fee_max_yen",
        },
    ),
    "appliance": (
        "explain-appliance",
        {"place": "garbage.appliances.place_name", "phone": "garbage.appliances.place_phone"},
    ),
    "small-electronics": (
        "explain-small-electronics",
        {
            "long": "garbage.small_electronics.opening_long_cm",
            "short": "garbage.small_electronics.opening_short_cm",
            "boxes": "garbage.small_electronics.boxes",
        },
    ),
    "clothes-box": ("explain-clothes-box", {"boxes": "garbage.clothes.boxes"}),
    "maker": ("explain-maker", {}),
    "not-collected": ("explain-not-collected", {}),
}


def item_card(cards: CardMaker, item: Item, row: SortingRow) -> Card:
    """Return how to throw the item away by the municipality's row; notes without translation stay in Japanese."""
    category = cards.content.categories.of_label(row.label)
    topic_id = category.topic if category else "garbage-collection-day"
    parts = [_category_sentence(cards, category, row.label)]
    if category is not None:
        parts.append(_explanation(cards, category.key))
    parts.append("\n".join(f"- {note}" for note in _notes(cards, row)))
    parts.append(cards.asked("item-ask", _OFFICE))
    name = item.name(cards.language)
    shown = name if is_japanese(cards.language) or name == item.ja else f"{name} ({item.ja})"
    markdown = "\n\n".join(part for part in parts if part)
    topic = cards.content.topics.get(topic_id)
    return cards.card("item", cards.say("item-title", item=shown), markdown, topic=topic)


def collection_days_card(
    cards: CardMaker,
    area: Area,
    *,
    categories: Sequence[str] = (),
    today: date,
    calendar_address: str | None = None,
) -> Card:
    """Return the next days of the kinds asked for, by their keys, or the next day of each kind when none is named.

    `calendar_address` is where the area's whole calendar is shown.
    """
    labels = labels_of(cards, area, categories)
    count = _DAYS_OF_ONE_KIND if categories else _DAYS_OF_EACH_KIND
    lines = [_line(cards, area, label, today, count) for label in labels]
    if "oversized" in categories and not labels:
        lines.append(said(cards, "collection-booking", {"phone": "garbage.oversized.phone"}))
    parts = [
        "\n".join(f"- {line}" for line in lines if line),
        said(cards, "collection-by", {"by": "garbage.put_out_by"}),
        year_end_pause(cards, today),
        "\n".join(f"- {remark}" for remark in city_remarks(cards, area, labels)),
        cards.say("collection-calendar", address=quote(calendar_address)) if calendar_address else "",
    ]
    title = cards.say("collection-title", area=area.name(cards.language))
    topic = cards.content.topics.get("garbage-collection-day")
    return cards.card("collection_days", title, "\n\n".join(part for part in parts if part), topic=topic)


def category_name(cards: CardMaker, label: str) -> str:
    """Return a kind of garbage as the reader sees it: 'burnable garbage (燃えるごみ)'; unknown ones in Japanese."""
    category = cards.content.categories.of_label(label)
    if category is None:
        return quote(label)
    return cards.say("form-category", name=cards.say(f"category-{category.key}"), label=quote(label))


def _category_sentence(cards: CardMaker, category: Category | None, label: str) -> str:
    if category is None:
        return cards.say("item-category-japanese", label=quote(label))
    return cards.say("item-category", category=category_name(cards, label))


def _explanation(cards: CardMaker, key: str) -> str:
    message, facts = _EXPLANATIONS[key]
    flags = cards.municipality.facts.values
    if key == "nonburnable" and not flags.get("garbage.bags.for_nonburnable"):
        message, facts = _EXPLANATIONS["plastic"]
    if key == "hazard" and flags.get("garbage.hazard.bag_transparent"):
        message = "explain-hazard-transparent"
    return said(cards, message, facts)


def said(cards: CardMaker, message: str, facts: dict[str, str]) -> str:
    """Return the sentence, or nothing when the municipality lacks one of its facts."""
    try:
        return cards.say(message, **{name: cards.fact(key) for name, key in facts.items()})
    except MissingFact:
        return ""


def _notes(cards: CardMaker, row: SortingRow) -> list[str]:
    arguments = {
        name: quote(text) for name, text in note_arguments(cards.municipality.facts, cards.phrasing).items()
    }
    notes = [cards.say(key, **arguments) for key in row.notes]
    if row.note_ja:
        shown = quote(row.note_ja)
        notes.append(shown if is_japanese(cards.language) else cards.say("item-note-japanese", note=shown))
    return notes


def labels_of(cards: CardMaker, area: Area, categories: Sequence[str] = ()) -> list[str]:
    """Return the area's labels in the order of the table, or those of the kinds asked for, by their keys."""
    labels = cards.municipality.calendar.tables.labels
    if not categories:
        row = cards.municipality.calendar.tables.areas[area.name_ja]
        return [label for label in labels if label in row.rules or label in row.unreadable]
    keys = {label: cards.content.categories.of_label(label) for label in labels}
    return [label for label, category in keys.items() if category and category.key in categories]


def next_days(cards: CardMaker, area: Area, label: str, *, today: date, count: int) -> tuple[date, ...]:
    """Return the next days of a kind; none where the tables end, or where they could not be read whole."""
    calendar = cards.municipality.calendar
    if label in calendar.tables.areas[area.name_ja].unreadable:
        return ()
    return calendar.next_dates(area.name_ja, label, today=today, count=count)


def no_day(cards: CardMaker, label: str) -> str:
    """Return whom to ask when there is no next day."""
    return cards.asked("collection-none", _OFFICE, category=category_name(cards, label))


def _line(cards: CardMaker, area: Area, label: str, today: date, count: int) -> str:
    days = next_days(cards, area, label, today=today, count=count)
    if not days:
        return no_day(cards, label)
    dates = cards.say("form-date-separator").join(_day(cards, day, today) for day in days)
    return cards.say("collection-line", category=category_name(cards, label), dates=dates)


def _day(cards: CardMaker, day: date, today: date) -> str:
    shown = cards.phrasing.day(day)
    if day == today:
        return cards.say("collection-today", date=shown)
    return cards.say("collection-tomorrow", date=shown) if day == today + timedelta(days=1) else shown


def year_end_pause(cards: CardMaker, today: date) -> str:
    """Return when the collection stops and begins again at New Year; nothing far from it."""
    if _YEAR_END_TO < (today.month, today.day) < _YEAR_END_FROM:
        return ""
    facts = {"last": "garbage.holidays.year_end_last", "first": "garbage.holidays.year_start_first"}
    return said(cards, "collection-year-end", facts)


def city_remarks(cards: CardMaker, area: Area, labels: Sequence[str]) -> list[str]:
    """Return the municipality's own remarks on these kinds, each once."""
    calendar = cards.municipality.calendar
    remarks = [remark for label in labels for remark in calendar.remarks(area.name_ja, label)]
    return [cards.say("collection-remark", remark=quote(remark)) for remark in dict.fromkeys(remarks)]
