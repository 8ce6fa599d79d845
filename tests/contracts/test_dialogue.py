"""What the bot learns as an answer inside its dialogues, knowledge learns to be no question and no cry for help."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "bot" / "data" / "nlu"
OUTSIDE = ROOT / "knowledge" / "content" / "outside"
DIALOGUE = {"affirm", "deny", "skip", "choose_language", "inform_area", "inform_contact", "other"}
MARKED = re.compile(r"\[([^\]]+)\](\([^)]*\)|\{[^}]*\})")


def examples(path: Path) -> set[str]:
    """The bot's examples of answers, without their marks; signs without letters need no learning."""
    blocks = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    lines = [
        MARKED.sub(r"\1", line.strip().removeprefix("- "))
        for block in blocks
        if block.get("intent") in DIALOGUE
        for line in block["examples"].splitlines()
    ]
    return {line.casefold() for line in lines if any(sign.isalnum() for sign in line)}


@pytest.mark.parametrize("path", sorted(OUTSIDE.glob("*.yaml")), ids=lambda path: path.stem)
def test_knowledge_knows_what_is_said_inside_the_dialogues(path: Path) -> None:
    known = {str(text).casefold() for text in yaml.safe_load(path.read_text(encoding="utf-8"))["dialogue"]}
    said = examples(EXAMPLES / f"{path.stem}.yml")
    assert len(said) > 100
    assert said - known == set()
