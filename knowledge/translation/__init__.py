"""Offline machine translation between residents and staff; every result says where it comes from."""

from knowledge.translation.packages import PackageUnusable, install_package
from knowledge.translation.translator import Translation, Translator, open_translator

__all__ = ["PackageUnusable", "Translation", "Translator", "install_package", "open_translator"]
