"""What the desk asks of the library besides answers: topics in Japanese, opening hours, announcements, calendars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from babel.dates import format_datetime

from knowledge.announcements import AnnouncementProblem, AnnouncementTemplate, announcement_texts
from knowledge.announcements.texts import Values
from knowledge.cards import CardMaker, alerts_card, area_calendar
from knowledge.content_folder import Content
from knowledge.facts import MissingFact
from knowledge.languages import locale
from knowledge.municipality import Municipality
from knowledge.opening import JAPAN
from knowledge.opening import describe as describe_opening
from knowledge.phrasing import Phrasing
from knowledge.records import AreaCalendar, Card
from knowledge.topics import Topic


class UnknownMunicipality(LookupError):
    """No municipality of this slug is installed."""


class UnknownArea(LookupError):
    """The municipality has no area of this id, or its garbage tables have no days for it."""


class StaffSide:
    """The desk's half of the knowledge base; reads content and municipalities, needs no index."""

    def __init__(
        self,
        content: Content,
        municipalities: Mapping[str, Municipality],
        templates: Sequence[AnnouncementTemplate],
    ) -> None:
        self._content = content
        self._municipalities = dict(municipalities)
        self._templates = tuple(templates)

    def municipality(self, slug: str) -> Municipality:
        """Return a municipality; raises UnknownMunicipality."""
        try:
            return self._municipalities[slug]
        except KeyError:
            raise UnknownMunicipality(slug) from None

    def has_topic(self, topic_id: str) -> bool:
        """Return whether the register has the topic."""
        return topic_id in self._content.topics

    def topic_register(self) -> tuple[Topic, ...]:
        """Return all topics in the order of the register."""
        return tuple(self._content.topics)

    def topic_ja(self, topic_id: str) -> str:
        """Return the Japanese name of a topic; the id itself when the register does not know it (any more)."""
        return self._content.topics.get(topic_id).ja if self.has_topic(topic_id) else topic_id

    def desk_hours(self, slug: str, language: str, now: datetime) -> dict[str, Any]:
        """Return name, phone, hours, open_now, opens_next and a sentence `state` of the consultation desk.

        What the municipality has not given is None. `now` must know its time zone.
        """
        municipality = self.municipality(slug)
        phrasing = self.phrasing(language)
        hours = municipality.desk_hours
        opens = hours.opens_next(now) if hours else None
        return {
            "name": _fact(municipality, "desk.name", phrasing),
            "phone": _fact(municipality, "desk.phone", phrasing),
            "hours": _fact(municipality, "desk.hours", phrasing),
            "open_now": bool(hours and hours.is_open(now)),
            "opens_next": f"{phrasing.day(opens.date())} {phrasing.clock(f'{opens:%H:%M}')}"
            if opens
            else None,
            "state": describe_opening(hours, now, phrasing) if hours else None,
        }

    def local_time(self, moment: str, language: str) -> str:
        """Return an ISO 8601 moment as the reader writes date and time, in Japan's time."""
        local = datetime.fromisoformat(moment).astimezone(JAPAN)
        phrasing = self.phrasing(language)
        return f"{phrasing.day(local.date())} {format_datetime(local, 'HH:mm', locale=locale('en'))}"

    def area_calendar(
        self, area: str, *, municipality: str, language: str, first: date, last: date, today: date
    ) -> AreaCalendar:
        """Return all collections of the area (its id) in a span of days; raises UnknownArea, UnknownMunicipality."""
        place = self.municipality(municipality)
        found = next((each for each in place.collection_areas() if each.id == area), None)
        if found is None:
            raise UnknownArea(area)
        cards = CardMaker(self._content, place, language)
        return area_calendar(cards, found, first=first, last=last, today=today)

    def phrasing(self, language: str) -> Phrasing:
        """Return how days, weekdays and months read in the language."""
        return Phrasing(self._content.messages, language)

    def announcement_templates(self) -> tuple[AnnouncementTemplate, ...]:
        """Return the templates that an announcement can be written from."""
        return self._templates

    def announcement_texts(
        self, template: str, slots: Values, *, areas: list[str], drill: bool, municipality: str
    ) -> dict[str, dict[str, str]]:
        """Return title, html and text in each language of the municipality; raise AnnouncementProblem."""
        chosen = next((each for each in self._templates if each.id == template), None)
        if chosen is None:
            raise AnnouncementProblem(f"template: {template} is unknown")
        place = self.municipality(municipality)
        makers = {code: CardMaker(self._content, place, code) for code in place.languages}
        return announcement_texts(chosen, slots, areas, makers, drill=drill)

    def alerts_card(
        self, standing: Sequence[tuple[str, str, str]], *, municipality: str, language: str
    ) -> Card:
        """Return what is announced now, given as (title, html, text); or that nothing is, and where else to look."""
        return alerts_card(CardMaker(self._content, self.municipality(municipality), language), standing)


def _fact(municipality: Municipality, key: str, phrasing: Phrasing) -> str | None:
    try:
        return municipality.facts.text(key, phrasing)
    except MissingFact:
        return None
