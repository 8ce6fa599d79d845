"""Chooses the route of a translation, and lets only results through that can be trusted."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from knowledge.languages import ENGLISH, argos_codes
from knowledge.translation.checks import faults

MAX_LENGTH = 4000


@dataclass(frozen=True)
class Translation:
    """A machine translation: its text and the languages it went through, for example ('vi', 'en', 'ja')."""

    text: str
    route: tuple[str, ...]


class Engine(Protocol):
    """Translates directly between two languages of the engine's own codes."""

    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs (from, to) that are installed."""

    def translate(self, text: str, source: str, target: str) -> str:
        """The translation; only for an installed pair."""


class Translator:
    """Translates directly, or through English where there is no direct pair; never over any other language."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def can_translate(self, source: str, target: str) -> bool:
        """Whether the packages for this pair of BCP 47 codes are installed."""
        return self._route(source, target) is not None

    def translate(self, text: str, source: str, target: str) -> Translation | None:
        """Return the translation, or None: no package, too long, or a result that fails the checks.

        A result that lost a number, is empty, repeats itself or has an impossible length is not passed on:
        a person reads the original instead.
        """
        route = self._route(source, target)
        if route is None or not text.strip() or len(text) > MAX_LENGTH:
            return None
        result = text
        for begin, end in pairwise(route):
            translated = self._engine.translate(result, begin, end)
            if faults(result, translated):
                return None
            result = translated
        return Translation(text=result, route=route)

    def _route(self, source: str, target: str) -> tuple[str, ...] | None:
        pairs = self._engine.pairs()
        for begin in argos_codes(source):
            for end in argos_codes(target):
                if (begin, end) in pairs:
                    return (begin, end)
        for begin in argos_codes(source):
            for end in argos_codes(target):
                if {(begin, ENGLISH), (ENGLISH, end)} <= pairs:
                    return (begin, ENGLISH, end)
        return None


@dataclass(frozen=True)
class NoEngine:
    """The engine of an installation without any package."""

    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset()

    def translate(self, text: str, source: str, target: str) -> str:
        raise LookupError(f"no package {source}→{target}")


def open_translator(packages: Path) -> Translator:
    """Return the translator over the Argos packages installed in a folder; without any it translates nothing."""
    has_packages = packages.is_dir() and any(packages.glob("*/metadata.json"))
    open_engine: Callable[[], Engine] = (lambda: _argos(packages)) if has_packages else NoEngine
    return Translator(open_engine())


def _argos(packages: Path) -> Engine:
    from knowledge.translation.argos import ArgosEngine

    return ArgosEngine(packages)
