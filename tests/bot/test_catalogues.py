"""The bot's sentences: every response in every language, with the same variables and buttons as in Japanese."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from desk_api.settings import ROOT
from tests.bot.bot_process import BOT

CATALOGUES = sorted((BOT / "responses").glob("*.ftl"))
LANGUAGES = {path.stem for path in (ROOT / "knowledge" / "content" / "messages").glob("*.ftl")}
PAYLOAD = re.compile(r"^(topic:[a-z-]+|area:[a-z0-9-]+|yes|no|skip|person|language:[A-Za-z-]+)$")


class Variables(Visitor):
    """Collects the names of variables below a node."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def shape(path: Path) -> dict[str, tuple[set[str], set[str]]]:
    """Message → its variables and its attributes (the buttons)."""
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)], (
        f"{path.name} has unreadable lines"
    )
    messages: dict[str, tuple[set[str], set[str]]] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            assert entry.id.name not in messages, f"{path.name} says {entry.id.name} twice"
            variables = Variables()
            variables.visit(entry)
            messages[entry.id.name] = (variables.names, {attribute.id.name for attribute in entry.attributes})
    return messages


def responses() -> dict[str, list[dict[str, object]]]:
    return dict(yaml.safe_load((BOT / "domain.yml").read_text(encoding="utf-8"))["responses"])


def test_every_language_of_the_content_has_a_catalogue() -> None:
    assert {path.stem for path in CATALOGUES} == LANGUAGES


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_says_everything_that_the_japanese_one_says(path: Path) -> None:
    assert shape(path) == shape(BOT / "responses" / "ja.ftl")


def test_the_japanese_catalogue_has_the_responses_and_buttons_of_the_domain() -> None:
    said = shape(BOT / "responses" / "ja.ftl")
    wanted = {
        name: {str(button["title"]) for variant in variants for button in variant.get("buttons", [])}  # type: ignore[attr-defined]
        for name, variants in responses().items()
    }
    assert {name: attributes for name, (_, attributes) in said.items()} == wanted


def test_buttons_of_the_domain_have_payloads_that_the_widget_may_send() -> None:
    for name, variants in responses().items():
        for variant in variants:
            for button in variant.get("buttons", []):  # type: ignore[attr-defined]
                assert PAYLOAD.match(button["payload"]), name


def test_languages_can_be_asked_for_by_name_exactly_where_there_is_a_catalogue() -> None:
    names = yaml.safe_load((BOT / "actions" / "language_names.yaml").read_text(encoding="utf-8"))
    assert set(names) == {path.stem for path in CATALOGUES}
    assert all(entry["own"] and entry["called"] for entry in names.values())


def test_numbers_to_call_in_an_emergency_are_the_same_in_every_language() -> None:
    for path in CATALOGUES:
        line = next(
            x for x in path.read_text(encoding="utf-8").splitlines() if x.startswith("utter_emergency")
        )
        assert sorted(re.findall(r"\d+", line)) == ["110", "119"], path.stem
