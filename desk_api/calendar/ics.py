"""A calendar as iCalendar (RFC 5545), for phones that subscribe to it.

One event for each day and kind of garbage, not one for the day: in a month a phone shows the first words of an event
only, so a second kind of the same day would be cut off; each event keeps its identity when another kind moves.
"""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, time, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event, vDuration, vText

from knowledge import AreaCalendar, Collection

_PRODUCT = "-//Kakehashi//Collection calendar//EN"
_REFRESH = timedelta(days=1)
_ONE_DAY = timedelta(days=1)
# Never to be changed: every event of every subscribed phone is known by a name made from it.
_NAMESPACE = UUID("5b3f7a52-0c1d-5e0e-9c55-6a1c1e5374da")


def to_ical(calendar: AreaCalendar, *, municipality: str) -> bytes:
    """The calendar as bytes; the same content is the same bytes, whenever it is asked for."""
    revised = datetime.combine(calendar.checked_on or calendar.first, time(), UTC)
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", _PRODUCT)
    made.add("calscale", "GREGORIAN")
    description = _text("\n".join(filter(None, [calendar.notes, *calendar.about])))
    for name, value in (
        ("name", _text(calendar.title)),
        ("x-wr-calname", _text(calendar.title)),
        ("description", description),
        ("x-wr-caldesc", description),
        ("x-published-ttl", vDuration(_REFRESH)),
    ):
        made.add(name, value)
    made.add("refresh-interval", vDuration(_REFRESH), parameters={"VALUE": "DURATION"})
    for collection in calendar.collections:
        made.add_component(_event(collection, uid(municipality, calendar.area, collection), revised))
    content: bytes = made.to_ical()
    return content


def uid(municipality: str, area: str, collection: Collection) -> str:
    """The event's name for ever: of the municipality, the area, the kind as the table calls it, and the day."""
    return str(
        uuid5(_NAMESPACE, f"{municipality}/{area}/{collection.kind.label}/{collection.day.isoformat()}")
    )


def _event(collection: Collection, name: str, revised: datetime) -> Event:
    event = Event()
    event.add("uid", name)
    event.add("dtstamp", revised)
    event.add("dtstart", collection.day)
    event.add("dtend", collection.day + _ONE_DAY)
    event.add("summary", _text(collection.kind.summary))
    if collection.text:
        event.add("description", _text(collection.text))
    event.add("transp", "TRANSPARENT")
    return event


def _text(value: str) -> vText:
    """Text without the control characters that RFC 5545 forbids in it."""
    return vText("".join(each for each in value if each in "\n\t" or unicodedata.category(each) != "Cc"))
