"""Answers for residents from a municipality's own rules: what other parts of Kakehashi may import."""

from knowledge.announcements import AnnouncementProblem, AnnouncementTemplate
from knowledge.base import KnowledgeBase
from knowledge.build import BuildReport, build_index
from knowledge.cards import ArticleUnavailable
from knowledge.errors import ContentInvalid
from knowledge.languages import UnknownLanguage, language
from knowledge.live import LiveKnowledge
from knowledge.loading import Sources
from knowledge.messages import Messages, UnknownMessage
from knowledge.municipality import Municipality
from knowledge.records import (
    Answer,
    AreaCalendar,
    Call,
    Card,
    Choice,
    Collection,
    CollectionResult,
    GarbageKind,
    ItemResult,
    Situation,
    Source,
)
from knowledge.retrieval.index import IndexMissing
from knowledge.retrieval.settings import IndexSettings
from knowledge.staff_side import UnknownArea, UnknownMunicipality
from knowledge.topics import UnknownTopic
from knowledge.yaml_text import read_yaml

__all__ = [
    "AnnouncementProblem",
    "AnnouncementTemplate",
    "Answer",
    "AreaCalendar",
    "ArticleUnavailable",
    "BuildReport",
    "Call",
    "Card",
    "Choice",
    "Collection",
    "CollectionResult",
    "ContentInvalid",
    "GarbageKind",
    "IndexMissing",
    "IndexSettings",
    "ItemResult",
    "KnowledgeBase",
    "LiveKnowledge",
    "Messages",
    "Municipality",
    "Situation",
    "Source",
    "Sources",
    "UnknownArea",
    "UnknownLanguage",
    "UnknownMessage",
    "UnknownMunicipality",
    "UnknownTopic",
    "build_index",
    "language",
    "read_yaml",
]
