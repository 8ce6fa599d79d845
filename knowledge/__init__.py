"""Answers for residents from a municipality's own rules: what other parts of Kakehashi may import."""

from knowledge.announcements import AnnouncementProblem, AnnouncementTemplate
from knowledge.base import KnowledgeBase
from knowledge.build import BuildReport, build_index
from knowledge.cards import ArticleUnavailable
from knowledge.errors import ContentInvalid
from knowledge.languages import UnknownLanguage, language
from knowledge.messages import Messages, UnknownMessage
from knowledge.municipality import Municipality
from knowledge.records import Answer, Call, Card, Choice, CollectionResult, ItemResult, Situation, Source
from knowledge.retrieval.index import IndexMissing
from knowledge.retrieval.settings import IndexSettings
from knowledge.staff_side import UnknownMunicipality
from knowledge.topics import UnknownTopic

__all__ = [
    "AnnouncementProblem",
    "AnnouncementTemplate",
    "Answer",
    "ArticleUnavailable",
    "BuildReport",
    "Call",
    "Card",
    "Choice",
    "CollectionResult",
    "ContentInvalid",
    "IndexMissing",
    "IndexSettings",
    "ItemResult",
    "KnowledgeBase",
    "Messages",
    "Municipality",
    "Situation",
    "Source",
    "UnknownLanguage",
    "UnknownMessage",
    "UnknownMunicipality",
    "UnknownTopic",
    "build_index",
    "language",
]
