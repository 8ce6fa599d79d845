"""The card for someone in danger: the first move, the number to call, in the resident's language, before all else."""

from dataclasses import dataclass

from knowledge.cards.maker import CardMaker
from knowledge.facts import MissingFact
from knowledge.records import Call, Card


@dataclass(frozen=True)
class Emergency:
    """A kind of emergency: the topic about it, and the numbers to offer, most urgent first."""

    topic: str | None
    numbers: tuple[str, ...]


# A danger of which nobody knows the kind: it is no situation to be recognised from examples.
UNCLEAR = "unclear"
EMERGENCIES = {
    "fire": Emergency("emergency-fire-ambulance", ("119",)),
    "medical": Emergency("emergency-fire-ambulance", ("119",)),
    "trapped": Emergency("emergency-fire-ambulance", ("119",)),
    "crime": Emergency("emergency-police", ("110",)),
    "violence": Emergency("safety-domestic-violence", ("110",)),
    "suicide": Emergency("emergency-fire-ambulance", ("119", "110")),
    "tsunami": Emergency("disaster-tsunami", ()),
    "sea": Emergency(None, ("118",)),
    UNCLEAR: Emergency(None, ("119", "110")),
}


def emergency_card(cards: CardMaker, kind: str) -> Card:
    """Return the card for a kind of EMERGENCIES; raise KeyError for any other."""
    emergency = EMERGENCIES[kind]
    calls = [Call(number, cards.say(f"call-{number}")) for number in emergency.numbers]
    if kind == "violence":
        calls += _local_call(cards, "call-dv", "safety.dv")
    if kind == "suicide":
        calls += _local_call(cards, "call-desk", "desk")
    topic = cards.content.topics.get(emergency.topic) if emergency.topic else None
    title, body = cards.say(f"emergency-{kind}-title"), cards.say(f"emergency-{kind}-body")
    return cards.card("emergency", title, body, topic=topic, calls=calls)


def _local_call(cards: CardMaker, key: str, prefix: str) -> list[Call]:
    facts, phrasing = cards.municipality.facts, cards.phrasing
    try:
        name, phone = facts.text(f"{prefix}.name", phrasing), facts.text(f"{prefix}.phone", phrasing)
    except MissingFact:
        return []
    return [Call(phone, cards.say(key, name=name))]
