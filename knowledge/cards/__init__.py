"""Cards: what a resident is shown, made from content and a municipality for one language."""

from knowledge.cards.alerts import alerts_card
from knowledge.cards.calendar import area_calendar
from knowledge.cards.emergencies import EMERGENCIES, Emergency, emergency_card
from knowledge.cards.faq import faq_card
from knowledge.cards.garbage import collection_days_card, item_card
from knowledge.cards.maker import ArticleUnavailable, CardMaker
from knowledge.cards.places import shelters_card

__all__ = [
    "EMERGENCIES",
    "ArticleUnavailable",
    "CardMaker",
    "Emergency",
    "alerts_card",
    "area_calendar",
    "collection_days_card",
    "emergency_card",
    "faq_card",
    "item_card",
    "shelters_card",
]
