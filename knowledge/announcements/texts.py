"""Fills a template: checks each slot by its type and writes the announcement in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from knowledge.announcements.templates import AnnouncementTemplate, Slot
from knowledge.cards import CardMaker
from knowledge.cards.garbage import category_name
from knowledge.facts import MissingFact
from knowledge.rendering import fill_with, plain, quote

Values = Mapping[str, str | int | list[str] | None]


class AnnouncementProblem(ValueError):
    """A slot, an area or a fact that does not fit; the message names it."""


@dataclass(frozen=True)
class Chosen:
    """The option of a choice as the reader sees it; `key` decides what the text says further."""

    key: str
    label: str

    def __str__(self) -> str:
        return self.label


def announcement_texts(
    template: AnnouncementTemplate,
    values: Values,
    areas: list[str],
    makers: Mapping[str, CardMaker],
    *,
    drill: bool = False,
) -> dict[str, dict[str, str]]:
    """Return title, html and text for each language of `makers`; raise AnnouncementProblem.

    The title of a drill says so itself, wherever it is shown.
    """
    return {code: _text(template, values, areas, maker, drill=drill) for code, maker in makers.items()}


def _text(
    template: AnnouncementTemplate, values: Values, areas: list[str], cards: CardMaker, *, drill: bool
) -> dict[str, str]:
    unknown = set(values) - {slot.name for slot in template.slots}
    if unknown:
        raise AnnouncementProblem(f"slots: {', '.join(sorted(unknown))} is no slot of {template.id}")
    text = template.texts[cards.language]
    context: dict[str, Any] = {
        slot.name: _value(slot, values.get(slot.name), template, cards) for slot in template.slots
    }
    context["areas"] = quote(_areas(areas, cards))
    try:
        title = plain(fill_with(text.title, context, cards.municipality.facts, cards.phrasing))
        body = fill_with(text.body, context, cards.municipality.facts, cards.phrasing)
    except MissingFact as missing:
        raise AnnouncementProblem(f"the municipality lacks the fact {missing}") from missing
    shown = cards.say("announcement-drill-title", title=title) if drill else title
    card = cards.card("alerts", shown, body)
    return {"title": shown, "title_html": card.title_html, "html": card.html, "text": f"{shown}\n{card.text}"}


def _areas(areas: list[str], cards: CardMaker) -> str:
    known = {area.id: area.name(cards.language) for area in cards.municipality.areas}
    unknown = [area for area in areas if area not in known]
    if unknown or not areas:
        raise AnnouncementProblem(f"areas: {', '.join(unknown) or 'none chosen'}")
    if set(areas) == set(known):
        return cards.say("areas-all", city=cards.phrasing.name(cards.municipality.facts.value("city.name")))
    return cards.phrasing.join([known[area] for area in known if area in areas])


def _value(slot: Slot, value: Any, template: AnnouncementTemplate, cards: CardMaker) -> Any:
    if value in (None, ""):
        if slot.required:
            raise AnnouncementProblem(f"slots.{slot.name}: {slot.ja} is needed")
        return ""
    try:
        return _WRITERS[slot.type](slot, str(value), template, cards)
    except (LookupError, ValueError) as error:
        raise AnnouncementProblem(f"slots.{slot.name}: {value!r} does not fit {slot.ja}") from error


def _choice(slot: Slot, value: str, template: AnnouncementTemplate, cards: CardMaker) -> Chosen:
    return Chosen(value, quote(template.texts[cards.language].options[slot.name][value]))


def _shelter(_: Slot, value: str, __: AnnouncementTemplate, cards: CardMaker) -> str:
    shelter = next((each for each in cards.municipality.shelters.all if each.name_ja == value), None)
    if shelter is None:
        raise LookupError(value)
    return quote(cards.phrasing.name({"ja": shelter.name_ja, "romaji": shelter.romaji or shelter.name_ja}))


def _category(_: Slot, value: str, __: AnnouncementTemplate, cards: CardMaker) -> str:
    if value not in cards.municipality.calendar.tables.labels:
        raise LookupError(value)
    return category_name(cards, value)


def _clock(_: Slot, value: str, __: AnnouncementTemplate, cards: CardMaker) -> str:
    hour, minute = (int(part) for part in value.split(":"))
    if not (0 <= hour < 24 and 0 <= minute < 60):
        raise ValueError(value)
    return quote(cards.phrasing.clock(f"{hour:02d}:{minute:02d}"))


def _date(_: Slot, value: str, __: AnnouncementTemplate, cards: CardMaker) -> str:
    return quote(cards.phrasing.day(date.fromisoformat(value)))


_WRITERS = {
    "choice": _choice,
    "shelter": _shelter,
    "collection_category": _category,
    "clock": _clock,
    "date": _date,
}
