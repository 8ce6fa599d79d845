"""A city's real data in: what would change is said before anything is written."""

from knowledge.imports.garbage import plan_garbage
from knowledge.imports.items import plan_items
from knowledge.imports.report import FileChange, Finding, ImportRefused, ImportReport, Kind
from knowledge.imports.writing import ImportPlan

__all__ = [
    "FileChange",
    "Finding",
    "ImportPlan",
    "ImportRefused",
    "ImportReport",
    "Kind",
    "plan_garbage",
    "plan_items",
]
