"""The card of the shelters: those of the resident's area first, what each is for, and when they open."""

from knowledge.areas import Area
from knowledge.cards.maker import CardMaker
from knowledge.languages import is_japanese
from knowledge.records import Card
from knowledge.rendering import quote
from knowledge.shelters import Shelter


def shelters_card(cards: CardMaker, *, area: Area | None = None) -> Card:
    """Return all shelters, nearest by area first, with the warning that one opens only when the city says so."""
    here, elsewhere = cards.municipality.shelters.nearest_first(area)
    parts = [f"**{cards.say('shelters-warning')}**"]
    if here:
        parts += [cards.say("shelters-here"), _list(cards, here), cards.say("shelters-elsewhere")]
    parts += [
        _list(cards, elsewhere),
        cards.say("shelters-everyone"),
        cards.asked("shelters-ask", "disaster.office"),
    ]
    title = (
        cards.say("shelters-title-area", area=area.name(cards.language))
        if area
        else cards.say("shelters-title")
    )
    topic = cards.content.topics.get("disaster-shelter")
    return cards.card("shelters", title, "\n\n".join(part for part in parts if part), topic=topic)


def _list(cards: CardMaker, shelters: tuple[Shelter, ...]) -> str:
    return "\n".join(f"- {_place(cards, shelter)}" for shelter in shelters)


def _place(cards: CardMaker, shelter: Shelter) -> str:
    romaji = shelter.romaji if not is_japanese(cards.language) else ""
    name = cards.phrasing.name({"ja": shelter.name_ja, "romaji": romaji}) if romaji else shelter.name_ja
    hazards = [cards.say(f"hazard-{hazard}") for hazard in shelter.hazards]
    about = [cards.say("shelter-place", name=quote(name), address=quote(shelter.address))]
    if hazards:
        about.append(cards.say("shelter-hazards", hazards=cards.phrasing.join(hazards)))
    if shelter.capacity:
        about.append(cards.say("shelter-capacity", people=cards.phrasing.number(shelter.capacity)))
    if shelter.remark_ja:
        about.append(cards.say("collection-remark", remark=quote(shelter.remark_ja)))
    return "  \n  ".join(about)
