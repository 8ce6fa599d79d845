"""A city's real data in: what would change is said before anything is written."""

from knowledge.imports.facilities import plan_facilities
from knowledge.imports.faq import plan_faq
from knowledge.imports.garbage import plan_garbage
from knowledge.imports.items import plan_items
from knowledge.imports.report import FileChange, Finding, ImportRefused, ImportReport, Kind
from knowledge.imports.shelters import plan_shelters
from knowledge.imports.writing import ImportPlan

__all__ = [
    "FileChange",
    "Finding",
    "ImportPlan",
    "ImportRefused",
    "ImportReport",
    "Kind",
    "plan_facilities",
    "plan_faq",
    "plan_garbage",
    "plan_items",
    "plan_shelters",
]
