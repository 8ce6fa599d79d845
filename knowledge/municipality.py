"""One municipality: its facts, areas, garbage tables, shelters, hours and the texts that it replaces."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from knowledge.areas import Area, Areas
from knowledge.articles import Articles
from knowledge.content_folder import Content
from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.facts import Facts
from knowledge.garbage.calendar import Closed, CollectionCalendar, OnClosure
from knowledge.garbage.reader import read_tables
from knowledge.garbage.sorting import SortingTable
from knowledge.holidays_jp import is_public_holiday
from knowledge.languages import JAPANESE, is_japanese, is_known
from knowledge.messages import Messages
from knowledge.opening import OpeningHours
from knowledge.phrasing import Phrasing
from knowledge.shelters import Shelters
from knowledge.yaml_text import read_yaml

_NOTE_FACTS = {
    "side_cm": "garbage.oversized.side_cm",
    "branch_length_cm": "garbage.burnable.branch_length_cm",
    "branch_diameter_cm": "garbage.burnable.branch_diameter_cm",
    "office": "garbage.office.name",
}


@dataclass(frozen=True)
class Municipality:
    """A municipality as residents meet it. `problems` are the parts of its tables that could not be read."""

    slug: str
    folder: Path
    name_ja: str
    sample: bool
    languages: tuple[str, ...]
    facts: Facts
    areas: Areas
    calendar: CollectionCalendar
    sorting: SortingTable
    shelters: Shelters
    articles: Articles
    desk_hours: OpeningHours | None
    problems: tuple[Problem, ...]

    def collection_areas(self) -> tuple[Area, ...]:
        """Return the areas that the garbage tables have days for, in the order of the list."""
        return tuple(area for area in self.areas if area.name_ja in self.calendar.tables.areas)

    def short_name(self, language: str) -> str:
        """Return the name in one script, for narrow places: 'さくら野市', or 'Sakurano-shi'."""
        return self.name_ja if is_japanese(language) else str(self.facts.value("city.name")["romaji"])

    def name(self, language: str) -> str:
        """Return the municipality's name as the reader sees it: 'さくら野市', or 'Sakurano-shi (さくら野市)'."""
        return self.name_ja if is_japanese(language) else f"{self.short_name(language)} ({self.name_ja})"


def load_municipality(folder: Path, content: Content) -> Municipality:
    """Return the municipality of a folder named by its slug; raise ContentInvalid when a file cannot be used."""
    settings = _settings(folder / "municipality.yaml")
    facts = Facts.load(folder / "facts.yaml", content.placeholders, content.law())
    areas = Areas.load(folder / "areas.yaml")
    tables = read_tables(folder / "garbage")
    shelters = Shelters.load(folder / "shelters.csv", areas)
    unknown = [area.name_ja for area in areas if area.name_ja not in tables.areas]
    gaps = [problem(folder / "areas.yaml", 0, f"{name} is not in area_days.csv") for name in unknown]
    return Municipality(
        slug=folder.name,
        folder=folder,
        name_ja=str(facts.value("city.name")["ja"]),
        sample=facts.sample,
        languages=settings.languages,
        facts=facts,
        areas=areas,
        calendar=CollectionCalendar(tables, settings.on_closure, city_closed(facts)),
        sorting=SortingTable.load(folder / "items.csv", japanese_notes(content.messages, facts)),
        shelters=shelters,
        articles=content.articles.replaced_by(Articles.load(folder / "articles")),
        desk_hours=OpeningHours.from_fact(facts.values["desk.hours"])
        if "desk.hours" in facts.values
        else None,
        problems=(*tables.problems, *shelters.problems, *gaps),
    )


def note_arguments(facts: Facts, phrasing: Phrasing) -> dict[str, str]:
    """Return what the notes on items leave open, as the reader sees it; facts that are missing are left out."""
    return {name: facts.text(key, phrasing) for name, key in _NOTE_FACTS.items() if key in facts.values}


def japanese_notes(messages: Messages, facts: Facts) -> dict[str, str]:
    """Return note keys by their Japanese sentence with the municipality's facts: its table is read by these."""
    arguments = note_arguments(facts, Phrasing(messages, JAPANESE))
    known = messages.variables[JAPANESE]
    keys = (key for key in messages.keys(JAPANESE, "note-") if known[key] <= arguments.keys())
    return {messages.format(key, JAPANESE, **arguments): key for key in keys}


def city_closed(facts: Facts) -> Closed:
    """Return whether nothing is collected in the whole city on a day: New Year, and public holidays where it rests.

    Where a fact is missing the day is taken as one of collection, as the tables say.
    """
    last = facts.values.get("garbage.holidays.year_end_last")
    first = facts.values.get("garbage.holidays.year_start_first")
    works = facts.values.get("garbage.holidays.collects_on_public_holidays", True)

    def closed(day: date) -> bool:
        month_day = f"{day:%m-%d}"
        new_year = (last is not None and last < month_day and day.month == 12) or (
            first is not None and month_day < first and day.month == 1
        )
        return new_year or (not works and is_public_holiday(day))

    return closed


@dataclass(frozen=True)
class _Settings:
    languages: tuple[str, ...]
    on_closure: OnClosure


def _settings(path: Path) -> _Settings:
    values: Mapping[str, Any] = read_yaml(path.read_text(encoding="utf-8")) or {}
    languages = tuple(values.get("languages") or ())
    unknown = [code for code in languages if not is_known(code)]
    if unknown or not languages:
        raise ContentInvalid([problem(path, 0, f"languages: {', '.join(unknown) or 'none named'}")])
    try:
        return _Settings(languages, OnClosure(values.get("garbage_closures", OnClosure.SKIP)))
    except ValueError as error:
        raise ContentInvalid([problem(path, 0, f"garbage_closures: {error}")]) from error
