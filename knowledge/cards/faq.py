"""The card of a row of the municipality's own FAQ: the city's words, as they are."""

import re
from dataclasses import replace
from datetime import date

from knowledge.cards.maker import CardMaker
from knowledge.faq.rows import FaqRow
from knowledge.languages import EASY_JAPANESE, JAPANESE, name_of
from knowledge.records import Card, Source
from knowledge.rendering import quote

_BULLETS = "・･•●○■◆※"
# What would begin a list, a heading or a line of Markdown, and change or swallow what the city wrote.
_BLOCK = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+#=~])")


def faq_card(cards: CardMaker, row: FaqRow) -> Card:
    """Return the city's answer with its question as title, line by line; says so where it is in another language."""
    # Easy Japanese shows the city's sentences as they are, with furigana.
    written = cards.language if (cards.language, row.language) == (EASY_JAPANESE, JAPANESE) else row.language
    lines = [_line(line) for line in row.answer.splitlines() if line.strip()]
    markdown = "\n\n".join(lines)
    if written != cards.language:
        other = name_of(row.language, reader=cards.language)
        markdown = f"{cards.say('label-other-language', language=other)}\n\n{markdown}"
    card = replace(cards, language=written).card("article", row.question, markdown)
    return replace(
        card,
        source=Source(row.section or cards.municipality.name(cards.language), row.url or None),
        checked_on=_day(row.checked_on),
        reviewed=True,  # the city's own sentences
    )


def _line(line: str) -> str:
    """One line of the answer. Its own bullets are kept, but make no list of Markdown."""
    text = quote(line)
    if text[0] in _BULLETS and len(text) > 1:
        text = f"{text[0]} {text[1:].strip()}"
    return _BLOCK.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", text)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
