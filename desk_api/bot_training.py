"""Writes the bot's training data that comes from the content: what residents ask, and what comes before a question.

Run by `kakehashi build`. The bot itself reads only the files made here (Rasa's YAML format, one per language), so that
a question added to an article teaches the bot too. Same content, same files, byte for byte.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from knowledge import read_yaml

QUESTIONS_PER_TOPIC = 3
OTHER_LIMIT = 120
EMERGENCY_LIMIT = 140
"""Longest lists per language, so that no intent drowns the others; measured with bot/evaluate.py."""

NAMES_PER_ITEM = 2
"""Residents often write nothing but a thing ("sofa"). Without its name the classifier takes a short word for a yes."""

INTENT_OF_TOPIC = {"garbage-collection-day": "ask_collection_day"}
"""Topics whose questions belong to an intent with a dialogue of its own. Everything else is ask_rule."""

SMALLTALK_INTENTS = {"greet": "greet", "thank": "thank", "goodbye": "goodbye", "identity": "ask_identity"}

Examples = dict[str, list[str]]


def export_training_data(content: Path, target: Path) -> list[Path]:
    """Write `<target>/<lang>.yml` for every language of the content and return the paths, sorted.

    Files of languages that are gone are removed. Raises ValueError when an article has no front matter.
    """
    target.mkdir(parents=True, exist_ok=True)
    sources = [*content.glob("situations/*.yaml"), *content.glob("articles/*/*.md")]
    written = [
        _write(target / f"{language}.yml", *_collect(content, language))
        for language in sorted({source.stem for source in sources})
    ]
    for stale in set(target.glob("*.yml")) - set(written):
        stale.unlink()
    return written


def _collect(content: Path, language: str) -> tuple[Examples, Examples]:
    """Intent → examples, and lookup table → phrases, of one language."""
    examples: Examples = {}
    for article in sorted(content.glob(f"articles/*/{language}.md")):
        intent = INTENT_OF_TOPIC.get(article.parent.name, "ask_rule")
        examples.setdefault(intent, []).extend(_questions(article))
    taken = {question.casefold() for questions in examples.values() for question in questions}
    names = [name for name in _item_names(content / "items.csv", language) if name.casefold() not in taken]
    if names:
        examples["ask_item"] = names
    situations = content / "situations" / f"{language}.yaml"
    if not situations.is_file():
        return examples, {}
    found = read_yaml(situations.read_text(encoding="utf-8")) or {}
    emergencies = found.get("emergency") or {}
    examples["emergency"] = _evenly(emergencies, EMERGENCY_LIMIT)
    examples["want_person"] = list(found.get("person") or [])
    examples["other"] = list(found.get("other") or [])[:OTHER_LIMIT]
    for name, intent in SMALLTALK_INTENTS.items():
        examples[intent] = list((found.get("smalltalk") or {}).get(name) or [])
    words = found.get("emergency_words") or {}
    return examples, {f"emergency_{kind}": list(words[kind]) for kind in sorted(words)}


def _questions(article: Path) -> list[str]:
    parts = article.read_text(encoding="utf-8").split("---\n", 2)
    if len(parts) < 3:
        raise ValueError(f"{article} has no front matter")
    return [str(q) for q in (read_yaml(parts[1]) or {}).get("questions") or []][:QUESTIONS_PER_TOPIC]


def _item_names(table: Path, language: str) -> list[str]:
    """What the things of the garbage table are called in the language, most usual names first."""
    if not table.is_file():
        return []
    with table.open(encoding="utf-8", newline="") as rows:
        return [
            name
            for row in csv.DictReader(rows)
            for name in (row.get(language) or "").split("|")[:NAMES_PER_ITEM]
        ]


def _evenly(groups: Mapping[str, list[str]], limit: int) -> list[str]:
    """Take turns through the groups until the limit, so that a long list of one kind does not crowd out another."""
    longest = max((len(group) for group in groups.values()), default=0)
    taken = [group[row] for row in range(longest) for group in groups.values() if row < len(group)]
    return taken[:limit]


def _write(path: Path, examples: Examples, lookups: Examples) -> Path:
    entries: list[dict[str, Any]] = [
        *(
            {"intent": name, "examples": _listed(examples[name])}
            for name in sorted(examples)
            if examples[name]
        ),
        *({"lookup": name, "examples": _listed(lookups[name])} for name in sorted(lookups) if lookups[name]),
    ]
    data = {"version": "3.1", "nlu": entries}
    text = yaml.dump(data, Dumper=_BlockDumper, allow_unicode=True, sort_keys=False, width=10_000)
    path.write_text(
        f"# Made by `kakehashi build` from knowledge/content. Not to be edited.\n{text}", encoding="utf-8"
    )
    return path


def _listed(sentences: Iterable[str]) -> str:
    """Rasa's list inside a text block. Each sentence once, without what Rasa would read as markup."""
    seen = dict.fromkeys(_without_markup(sentence) for sentence in sentences)
    return "".join(f"- {sentence}\n" for sentence in seen if sentence)


def _without_markup(sentence: str) -> str:
    plain = unicodedata.normalize("NFC", str(sentence)).translate(str.maketrans("[]{}", "    "))
    return " ".join(plain.split()).lstrip("/")


class _BlockDumper(yaml.SafeDumper):
    """YAML with `|` blocks, the form in which Rasa's files are written by people."""


def _as_block(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_BlockDumper.add_representer(str, _as_block)
