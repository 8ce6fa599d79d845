"""A municipality's own FAQ: its rows, their search index, and the store of all municipalities' indexes."""

from knowledge.faq.index import FaqHit, FaqIndex
from knowledge.faq.rows import FIELDS, FaqRow, read_faq
from knowledge.faq.store import FaqStore
from knowledge.faq.terms import content_words

__all__ = ["FIELDS", "FaqHit", "FaqIndex", "FaqRow", "FaqStore", "content_words", "read_faq"]
