"""The areas of a municipality, found by the name that a resident writes: kanji, kana, romaji, without accents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.errors import ContentInvalid, problem
from knowledge.languages import is_japanese
from knowledge.retrieval.normalise import fold
from knowledge.yaml_text import read_yaml

_ID = re.compile(r"[a-z0-9-]+")
_ENDINGS = re.compile(r"(町|丁目|ちょう|まち|-?(?:cho|chou|machi))$")
_LONG_VOWELS = (
    ("ou", "o"),
    ("oo", "o"),
    ("uu", "u"),
    ("ei", "e"),
    ("tyu", "chu"),
    ("tu", "tsu"),
    ("si", "shi"),
)
_TOWN = ("町", "ちょう", "まち", "cho", "machi")
_SHORTEST = 2


@dataclass(frozen=True)
class Area:
    """One area: the id of buttons, its name in Japanese (as in the tables), its reading and romaji."""

    id: str
    name_ja: str
    kana: str
    romaji: str
    aliases: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """Return the name as the reader sees it: '旭町', or 'Asahi-machi (旭町)'."""
        return self.name_ja if is_japanese(language) else f"{self.romaji} ({self.name_ja})"

    def spellings(self) -> frozenset[str]:
        """Return all ways to write the area, compared by `spelling`."""
        names = (self.id, self.name_ja, self.kana, self.romaji, *self.aliases)
        full = {spelling(name) for name in names}
        short = {spelling(_ENDINGS.sub("", fold(name))) for name in names}
        town = {name + ending for name in short for ending in _TOWN} if self.name_ja.endswith("町") else set()
        return frozenset(full | short | town) - {""}


@dataclass(frozen=True)
class Areas:
    """All areas of a municipality in the order of its list."""

    all: tuple[Area, ...]

    @classmethod
    def load(cls, path: Path) -> "Areas":
        """Return the areas of a list with id, ja, kana, romaji and aliases; raise ContentInvalid."""
        rows: list[dict[str, Any]] = read_yaml(path.read_text(encoding="utf-8")) or []
        try:
            areas = tuple(
                Area(row["id"], row["ja"], row["kana"], row["romaji"], tuple(row.get("aliases", ())))
                for row in rows
            )
        except KeyError as error:
            raise ContentInvalid([problem(path, 0, f"an area lacks {error}")]) from error
        ids = [area.id for area in areas]
        wrong = [area_id for area_id in ids if not _ID.fullmatch(area_id) or ids.count(area_id) > 1]
        if wrong:
            raise ContentInvalid([problem(path, 0, f"ids must be a-z0-9- and differ: {', '.join(wrong)}")])
        return cls(areas)

    def __iter__(self) -> Iterator[Area]:
        return iter(self.all)

    def get(self, area_id: str) -> Area | None:
        """Return the area of the id, or None."""
        return next((area for area in self.all if area.id == area_id), None)

    def find(self, text: str) -> tuple[Area, ...]:
        """Return the areas that the text names; more than one when it does not decide between them."""
        exact = tuple(area for area in self.all if spelling(text) in area.spellings())
        return exact or tuple(area for area in self.all if _names(text, area))


def spelling(name: str) -> str:
    """Return a name in the one form in which names are compared: no accents, spaces, hyphens or long vowels."""
    text = re.sub(
        r"[\s\-‐ー・,.、。]+", "", fold(name).replace("ヶ", "が").replace("ゖ", "が").replace("ケ", "が")
    )
    for long, short in _LONG_VOWELS:
        text = text.replace(long, short)
    return text


def _names(text: str, area: Area) -> bool:
    words = [spelling(word) for word in re.split(r"[\s,.、。/]+", fold(text))]
    together = spelling(text)
    return any(
        known in words if known.isascii() else len(known) >= _SHORTEST and known in together
        for known in area.spellings()
    ) or _in_two_words(words, area)


def _in_two_words(words: list[str], area: Area) -> bool:
    """Latin names written apart: 'midori ga oka'."""
    joined = {"".join(words[start : start + size]) for start in range(len(words)) for size in (2, 3)}
    return bool(joined & area.spellings())
