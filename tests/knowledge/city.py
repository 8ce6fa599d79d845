"""The project's own content and its sample city, loaded once for the tests of this folder."""

from functools import cache
from pathlib import Path

from knowledge.cards import CardMaker
from knowledge.content_folder import Content
from knowledge.municipality import Municipality, load_municipality
from knowledge.phrasing import Phrasing

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
CONTENT = KNOWLEDGE / "content"
SAKURANO = KNOWLEDGE / "municipalities" / "sakurano"


@cache
def content() -> Content:
    return Content.load(CONTENT)


@cache
def sakurano() -> Municipality:
    return load_municipality(SAKURANO, content())


def cards(language: str) -> CardMaker:
    return CardMaker(content(), sakurano(), language)


def phrasing(language: str) -> Phrasing:
    return Phrasing(content().messages, language)
