"""Announcements from templates: typed slots, a reviewed text in every language, nothing translated by a machine."""

from knowledge.announcements.templates import AnnouncementTemplate, Slot, load_templates
from knowledge.announcements.texts import AnnouncementProblem, announcement_texts

__all__ = ["AnnouncementProblem", "AnnouncementTemplate", "Slot", "announcement_texts", "load_templates"]
