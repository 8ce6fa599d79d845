"""The card of what is announced at this moment."""

from collections.abc import Sequence
from dataclasses import replace

from knowledge.cards.maker import CardMaker
from knowledge.facts import MissingFact
from knowledge.records import Card
from knowledge.rendering import clean


def alerts_card(cards: CardMaker, standing: Sequence[tuple[str, str, str]]) -> Card:
    """Return the announcements that stand, given as (title, safe html, text), or that there is none.

    No announcement is not the same as no danger; the card says so and where else to look.
    """
    topic = cards.content.topics.get("disaster-get-alerts")
    elsewhere = cards.card("alerts", cards.say("alerts-title"), _elsewhere(cards), topic=topic)
    if not standing:
        none = cards.card("alerts", "", cards.say("alerts-none"))
        return replace(elsewhere, html=none.html + elsewhere.html, text=f"{none.text}\n{elsewhere.text}")
    html = "".join(f"<p><strong>{_title(cards, title)}</strong></p>{body}" for title, body, _ in standing)
    text = "\n\n".join(f"{title}\n{plain}" for title, _, plain in standing)
    return replace(elsewhere, html=clean(html) + elsewhere.html, text=f"{text}\n\n{elsewhere.text}")


def _title(cards: CardMaker, title: str) -> str:
    return cards.card("alerts", title, "").title_html


def _elsewhere(cards: CardMaker) -> str:
    try:
        return cards.say("alerts-elsewhere", phone=cards.fact("disaster.radio_phone"))
    except MissingFact:
        return cards.say("alerts-danger")
