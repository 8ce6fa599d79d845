"""The bot's own examples: enough of them, each in one intent only, and the files that come from the content."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest
import yaml

from desk_api.bot_training import QUESTIONS_PER_TOPIC, export_training_data
from tests.bot.bot_process import BOT, ROOT

DIALOGUE = (
    "affirm", "ask_collection_day", "ask_disaster_state", "ask_item", "ask_shelter", "choose_language", "deny",
    "inform_area", "inform_contact", "other", "skip",
)  # fmt: skip
FILES = sorted(path for path in (BOT / "data" / "nlu").glob("*.yml") if path.stem != "asks_information")
AT_LEAST = 14


def read(path: Path) -> dict[str, list[str]]:
    """Intent (or lookup table) → its lines."""
    found: dict[str, list[str]] = {}
    for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
        lines = [line.removeprefix("- ") for line in entry["examples"].splitlines()]
        found[entry.get("intent") or entry["lookup"]] = lines
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_intent_of_the_dialogue_has_enough_different_examples(path: Path) -> None:
    examples = read(path)
    assert set(examples) == set(DIALOGUE)
    for intent, lines in examples.items():
        different = {" ".join(unicodedata.normalize("NFKC", line).casefold().split()) for line in lines}
        assert len(different) == len(lines) >= AT_LEAST, intent


def test_no_sentence_belongs_to_two_intents_of_a_language(tmp_path: Path) -> None:
    generated = export_training_data(ROOT / "knowledge" / "content", tmp_path)
    intents: dict[tuple[str, str], set[str]] = defaultdict(set)
    for path in [*FILES, *generated]:
        for name, lines in read(path).items():
            if not name.startswith("emergency_"):
                for line in lines:
                    intents[path.stem, line.casefold()].add(name)
    assert {key: names for key, names in intents.items() if len(names) > 1} == {}


def test_each_catalogue_has_its_examples() -> None:
    assert {path.stem for path in FILES} == {path.stem for path in (BOT / "responses").glob("*.ftl")}


def a_content(folder: Path) -> Path:
    """Two articles and the situations of one language."""
    for topic in ("garbage-bags", "garbage-collection-day"):
        article = folder / "articles" / topic / "en.md"
        article.parent.mkdir(parents=True)
        questions = "\n".join(f"- question {number} of {topic}" for number in range(20))
        article.write_text(f"---\ntitle: T\nquestions:\n{questions}\n---\nBody\n", encoding="utf-8")
    situations = {
        "emergency": {"fire": ["the house burns", "smoke!"], "crime": ["a thief"]},
        "emergency_words": {"fire": ["house burns"]},
        "person": ["a human please"],
        "smalltalk": {"greet": ["hi"], "thank": ["ta"], "goodbye": ["bye"], "identity": ["who are you"]},
        "other": ["/restart [now]{x}", "a recipe: curry"],
    }
    (folder / "situations").mkdir()
    (folder / "situations" / "en.yaml").write_text(
        yaml.safe_dump(situations, sort_keys=False), encoding="utf-8"
    )
    return folder


def test_content_becomes_intents_and_lookup_tables(tmp_path: Path) -> None:
    (path,) = export_training_data(a_content(tmp_path / "content"), tmp_path / "out")
    found = read(path)
    assert found["ask_rule"] == [f"question {n} of garbage-bags" for n in range(QUESTIONS_PER_TOPIC)]
    assert all("garbage-collection-day" in line for line in found["ask_collection_day"])
    assert found["emergency"] == ["the house burns", "a thief", "smoke!"]
    assert found["emergency_fire"] == ["house burns"]
    assert found["want_person"] == ["a human please"] and found["ask_identity"] == ["who are you"]


def test_nothing_of_the_content_is_read_as_markup_or_command(tmp_path: Path) -> None:
    (path,) = export_training_data(a_content(tmp_path / "content"), tmp_path / "out")
    assert read(path)["other"] == ["restart now x", "a recipe: curry"]


def test_the_same_content_gives_the_same_bytes_and_gone_languages_go(tmp_path: Path) -> None:
    content, target = a_content(tmp_path / "content"), tmp_path / "out"
    target.mkdir()
    (target / "xx.yml").write_text("old")
    (first,) = export_training_data(content, target)
    before = first.read_bytes()
    assert export_training_data(content, target) == [first]
    assert first.read_bytes() == before
    assert sorted(path.name for path in target.iterdir()) == ["en.yml"]


def test_an_article_without_front_matter_is_an_error_that_names_it(tmp_path: Path) -> None:
    content = a_content(tmp_path / "content")
    (content / "articles" / "garbage-bags" / "en.md").write_text("no front matter")
    with pytest.raises(ValueError, match="garbage-bags"):
        export_training_data(content, tmp_path / "out")


def test_the_names_of_things_become_examples_unless_a_rule_has_them(tmp_path: Path) -> None:
    content = a_content(tmp_path / "content")
    (content / "items.csv").write_text(
        "item,en\nsofa,sofa|couch|third name\nq,Question 1 of garbage-bags\n", encoding="utf-8"
    )
    (path,) = export_training_data(content, tmp_path / "out")
    assert read(path)["ask_item"] == ["sofa", "couch"]
