"""The desk's own sentences: every language has every one, with the same variables."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_api.app import MESSAGES
from desk_api.settings import ROOT

JAPANESE = (MESSAGES / "ja.ftl").read_text(encoding="utf-8")
CATALOGUES = sorted(path.stem for path in (ROOT / "knowledge" / "content" / "messages").glob("*.ftl"))


def variables(text: str) -> dict[str, set[str]]:
    lines = (line.partition(" = ") for line in text.splitlines() if " = " in line)
    return {key: set(re.findall(r"\{ ?\$(\w+) ?\}", value)) for key, _, value in lines}


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_language_has_every_sentence_with_its_variables(language: str) -> None:
    path: Path = MESSAGES / f"{language}.ftl"
    assert variables(path.read_text(encoding="utf-8")) == variables(JAPANESE)
