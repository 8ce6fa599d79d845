"""A municipality's own FAQ: its rows, their search index, and the store of all municipalities' indexes."""

from knowledge.faq.index import FaqHit, FaqIndex
from knowledge.faq.rows import FIELDS, FaqRow, read_faq
from knowledge.faq.store import FaqStore

__all__ = ["FIELDS", "FaqHit", "FaqIndex", "FaqRow", "FaqStore", "read_faq"]
