"""The templates: what can be announced, what must be filled in, and its text in each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.languages import CODES, JAPANESE
from knowledge.municipality import Municipality
from knowledge.yaml_text import read_yaml

SEVERITIES = ("info", "warning", "emergency")
SLOT_TYPES = ("choice", "clock", "date", "shelter", "collection_category")


@dataclass(frozen=True)
class Slot:
    """One thing to fill in; `options` are the keys of a choice."""

    name: str
    type: str
    ja: str
    required: bool
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class TemplateText:
    """A template in one language: title and body in Markdown with placeholders, and what each option is called."""

    title: str
    body: str
    options: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class AnnouncementTemplate:
    """One template with its text in every language of Kakehashi."""

    id: str
    ja: str
    severity: str
    slots: tuple[Slot, ...]
    texts: Mapping[str, TemplateText]

    def as_json(self, municipality: Municipality) -> dict[str, Any]:
        """What the desk's form is drawn from, in Japanese."""
        return {
            "id": self.id,
            "ja": self.ja,
            "severity": self.severity,
            "slots": [
                {
                    "name": slot.name,
                    "type": slot.type,
                    "ja": slot.ja,
                    "required": slot.required,
                    "options": [
                        {"key": key, "ja": name} for key, name in self._options(slot, municipality).items()
                    ],
                }
                for slot in self.slots
            ],
        }

    def _options(self, slot: Slot, municipality: Municipality) -> Mapping[str, str]:
        if slot.type == "shelter":
            return {shelter.name_ja: shelter.name_ja for shelter in municipality.shelters.all}
        if slot.type == "collection_category":
            return {label: label for label in municipality.calendar.tables.labels}
        names = self.texts[JAPANESE].options.get(slot.name, {})
        return {key: f"{key} {names[key]}" if key.isdigit() else names[key] for key in slot.options}


def load_templates(folder: Path) -> tuple[AnnouncementTemplate, ...]:
    """Return the templates of `<folder>/<id>/`; raise ContentInvalid for one that lacks a language or an option."""
    problems: list[Problem] = []
    found = [_template(path.parent, problems) for path in sorted(folder.glob("*/template.yaml"))]
    if problems:
        raise ContentInvalid(problems)
    return tuple(found)


def _template(folder: Path, problems: list[Problem]) -> AnnouncementTemplate:
    head = read_yaml((folder / "template.yaml").read_text(encoding="utf-8"))
    slots = tuple(
        Slot(row["name"], row["type"], row["ja"], bool(row["required"]), tuple(row.get("options", ())))
        for row in head["slots"]
    )
    texts = {code: _text(folder / f"{code}.md", problems) for code in CODES}
    for code, text in texts.items():
        for slot in slots:
            if set(text.options.get(slot.name, {})) != set(slot.options):
                problems.append(problem(folder / f"{code}.md", 0, f"the options of {slot.name} differ"))
    wrong = [slot.type for slot in slots if slot.type not in SLOT_TYPES]
    if wrong or head["severity"] not in SEVERITIES:
        problems.append(problem(folder / "template.yaml", 0, f"unknown severity or slot types {wrong}"))
    return AnnouncementTemplate(folder.name, head["ja"], head["severity"], slots, texts)


def _text(path: Path, problems: list[Problem]) -> TemplateText:
    if not path.exists():
        problems.append(problem(path, 0, "this language is missing"))
        return TemplateText("", "", {})
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    values = read_yaml(head)
    return TemplateText(values["title"], body.strip(), values.get("options") or {})
