"""Measures how well the bot understands: k-fold cross-validation over its own examples, per language and intent.

    bot/.venv/bin/python bot/launcher.py cross-validate [--folds 5]

Trains the two NLU components as config.yml names them, on all folds but one, and counts on the one left out. `reached`
counts an answer as right when it comes to the same place: questions, items and everything unclear all go to knowledge.
"""

from __future__ import annotations

import argparse
import contextlib
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import yaml

FOLDER = Path("data")
THRESHOLD = 0.3
KNOWLEDGE = frozenset({"ask_rule", "ask_item", "other", "nlu_fallback"})


@dataclass(frozen=True)
class Example:
    """One training sentence with where it comes from."""

    text: str
    intent: str
    language: str


class FolderStorage:
    """The part of Rasa's model storage that the components use, on one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextlib.contextmanager
    def write_to(self, _: Any) -> Iterator[Path]:
        yield self._folder

    read_from = write_to


def read_data(folder: Path) -> tuple[list[Example], list[dict[str, Any]]]:
    """All examples of data/nlu and data/generated, and all lookup tables."""
    examples: dict[tuple[str, str], Example] = {}
    tables: list[dict[str, Any]] = []
    for path in sorted([*folder.glob("nlu/*.yml"), *folder.glob("generated/*.yml")]):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = [
                line.strip()[2:] for line in entry["examples"].splitlines() if line.strip().startswith("- ")
            ]
            if "lookup" in entry:
                tables.append({"name": entry["lookup"], "elements": lines})
            else:
                new = {(line, path.stem): Example(line, entry["intent"], path.stem) for line in lines}
                examples.update(new)
    return list(examples.values()), tables


def understand(
    train: list[Example], tables: list[dict[str, Any]], texts: list[str]
) -> list[tuple[str, float]]:
    """Train the components on `train` and return intent and confidence of each text."""
    from components.char_intent import CharIntentClassifier
    from components.emergency_words import EmergencyWords

    config = next(
        c for c in yaml.safe_load(Path("config.yml").read_text())["pipeline"] if "char_intent" in c["name"]
    )
    options = {
        **CharIntentClassifier.get_default_config(),
        **{k: v for k, v in config.items() if k != "name"},
    }
    data = SimpleNamespace(
        intent_examples=[{"text": e.text, "intent": e.intent} for e in train], lookup_tables=tables
    )
    with tempfile.TemporaryDirectory() as folder:
        storage: Any = FolderStorage(Path(folder))
        words = EmergencyWords(storage, None, {})  # type: ignore[arg-type]
        words.train(data)  # type: ignore[arg-type]
        classifier = CharIntentClassifier(options, storage, None)  # type: ignore[arg-type]
        classifier.train(data)  # type: ignore[arg-type]
    return [
        ("emergency", 1.0) if words.is_emergency(text) else _best(classifier.rank(text)) for text in texts
    ]


def _best(ranking: list[dict[str, Any]]) -> tuple[str, float]:
    top = ranking[0]
    return (
        (top["name"], top["confidence"])
        if top["confidence"] >= THRESHOLD
        else ("nlu_fallback", top["confidence"])
    )


def cross_validate(folds: int) -> list[tuple[Example, str]]:
    """Each example with the intent that was heard when it was not in the training data."""
    examples, tables = read_data(FOLDER)
    results: list[tuple[Example, str]] = []
    for fold in range(folds):
        held_out = examples[fold::folds]
        train = [example for number, example in enumerate(examples) if number % folds != fold]
        heard = understand(train, tables, [example.text for example in held_out])
        results.extend((example, intent) for example, (intent, _) in zip(held_out, heard, strict=True))
    return results


def report(results: list[tuple[Example, str]]) -> str:
    """Accuracy per language and per intent, and the commonest confusions."""
    lines = [_line("all", results)]
    for name in ("language", "intent"):
        groups: dict[str, list[tuple[Example, str]]] = defaultdict(list)
        for result in results:
            groups[getattr(result[0], name)].append(result)
        lines += ["", *(_line(key, groups[key]) for key in sorted(groups))]
    wrong = Counter((example.intent, heard) for example, heard in results if heard != example.intent)
    lines += ["", *(f"{count:5} {said} heard as {heard}" for (said, heard), count in wrong.most_common(25))]
    return "\n".join(lines)


def _line(name: str, results: list[tuple[Example, str]]) -> str:
    right = sum(example.intent == heard for example, heard in results)
    reached = sum(
        example.intent == heard or {example.intent, heard} <= KNOWLEDGE for example, heard in results
    )
    return (
        f"{name:20} n={len(results):5} top-1 {right / len(results):.3f}  reached {reached / len(results):.3f}"
    )


def run(arguments: list[str]) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="launcher.py cross-validate", description=__doc__)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args(arguments)
    start = time.perf_counter()
    print(report(cross_validate(options.folds)))
    print(f"\n{options.folds} folds in {time.perf_counter() - start:.0f} s")
