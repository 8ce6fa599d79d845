"""Checks of a municipality: facts complete, tables readable, and every article shown whole in every language."""

from pathlib import Path

from knowledge.cards import ArticleUnavailable, CardMaker
from knowledge.content_folder import Content
from knowledge.errors import ContentInvalid, Problem
from knowledge.facts import Placeholder
from knowledge.languages import CODES
from knowledge.municipality import Municipality, load_municipality
from knowledge.rendering import TemplateInvalid


def lint_municipality(folder: Path, content: Content) -> list[Problem]:
    """Return the problems of a municipality's folder; missing facts and untranslated notes are warnings."""
    try:
        municipality = load_municipality(folder, content)
    except ContentInvalid as invalid:
        return list(invalid.problems)
    return [
        *municipality.problems,
        *_missing_facts(folder, municipality),
        *_unrendered(folder, municipality, content),
        *_untranslated(folder, municipality, content),
    ]


def _missing_facts(folder: Path, municipality: Municipality) -> list[Problem]:
    path, known = str(folder / "facts.yaml"), municipality.facts.placeholders
    return [
        Problem(path, 0, f"{key} is missing: {known[key].ja}{_proposal(known[key])}", warning=True)
        for key in municipality.facts.missing
    ]


def _proposal(placeholder: Placeholder) -> str:
    return "" if placeholder.proposed is None else f" (to be confirmed: {placeholder.proposed})"


def _unrendered(folder: Path, municipality: Municipality, content: Content) -> list[Problem]:
    problems = []
    for article in municipality.articles:
        if article.language not in CODES or not article.complete or article.topic not in content.topics:
            continue
        try:
            cards = CardMaker(content, municipality, article.language)
            cards.article(article.topic)
        except ArticleUnavailable as missing:
            problems.append(
                Problem(str(article.path), 0, f"{folder.name}: not shown, {missing}", warning=True)
            )
        except TemplateInvalid as error:
            problems.append(Problem(str(article.path), article.body_line, f"the template is wrong: {error}"))
    return problems


def _untranslated(folder: Path, municipality: Municipality, content: Content) -> list[Problem]:
    path = str(folder / "items.csv")
    rows = municipality.sorting.rows.values()
    names = {name for item in content.items for name in item.names["ja"]}
    return [
        *(
            Problem(path, row.line, f"shown in Japanese: {row.note_ja}", warning=True)
            for row in rows
            if row.note_ja
        ),
        *(
            Problem(path, row.line, f"shown in Japanese: {row.label}", warning=True)
            for row in rows
            if content.categories.of_label(row.label) is None
        ),
        *(
            Problem(
                path,
                row.line,
                f"{row.name}: items.csv has no such item, only Japanese finds it",
                warning=True,
            )
            for row in rows
            if row.name not in names
        ),
    ]
