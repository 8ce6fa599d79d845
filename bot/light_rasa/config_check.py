"""Refuses, before anything starts, a config.yml that names a component which needs TensorFlow."""

from __future__ import annotations

from pathlib import Path

import yaml

NEEDS_TENSORFLOW = frozenset(
    {
        "ConveRTFeaturizer",
        "DIETClassifier",
        "LanguageModelFeaturizer",
        "ResponseSelector",
        "TEDPolicy",
        "UnexpecTEDIntentPolicy",
    }
)
COMMANDS_WITH_MODEL = frozenset({"train", "run", "test", "shell", "interactive"})


def problem(arguments: list[str]) -> str | None:
    """A sentence for the person at the keyboard when the configuration cannot work here, else None."""
    if not arguments or arguments[0] not in COMMANDS_WITH_MODEL:
        return None
    path = Path(_config_argument(arguments))
    if not path.is_file():
        return None
    forbidden = sorted(set(_component_names(path)) & NEEDS_TENSORFLOW)
    if not forbidden:
        return None
    return (
        f"{path} names {', '.join(forbidden)}, which needs TensorFlow, and this environment has none. "
        "Take it out of the pipeline, or train and run the project with the stock Rasa distribution."
    )


def _config_argument(arguments: list[str]) -> str:
    for position, argument in enumerate(arguments):
        if argument in ("-c", "--config") and position + 1 < len(arguments):
            return arguments[position + 1]
        if argument.startswith("--config="):
            return argument.split("=", 1)[1]
    return "config.yml"


def _component_names(path: Path) -> list[str]:
    config = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    entries = (config.get("pipeline") or []) + (config.get("policies") or [])
    names = [entry.get("name", "") if isinstance(entry, dict) else str(entry) for entry in entries]
    return [name.rsplit(".", 1)[-1] for name in names]
