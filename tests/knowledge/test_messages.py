from pathlib import Path

import pytest

from knowledge.errors import ContentInvalid
from knowledge.languages import CODES, is_japanese
from knowledge.lint.catalogues import lint_messages
from knowledge.messages import Messages, UnknownMessage
from tests.knowledge.city import CONTENT, content


def test_every_language_has_the_same_messages_with_the_same_variables() -> None:
    assert set(content().messages.bundles) == set(CODES)
    assert lint_messages(CONTENT / "messages", content().messages) == []


def test_every_message_can_be_said_in_every_language() -> None:
    messages = content().messages
    for code in CODES:
        for key in messages.keys(code):
            arguments = dict.fromkeys(messages.variables[code][key], "1")
            assert messages.format(key, code, **arguments).strip() or "separator" in key


def test_messages_that_are_not_forms_differ_between_languages() -> None:
    messages = content().messages
    for key in messages.keys("en", "lead-") + messages.keys("en", "note-"):
        arguments = dict.fromkeys(messages.variables["en"][key], "1")
        texts = [messages.format(key, code, **arguments) for code in CODES if not is_japanese(code)]
        assert len(set(texts)) == len(texts), key


def test_no_invisible_marks_stand_around_values() -> None:
    text = content().messages.format("label-source", "en", source="Kankyo-ka")
    assert text == "Source: Kankyo-ka"


def test_an_unknown_message_or_a_missing_argument_is_an_error() -> None:
    with pytest.raises(UnknownMessage):
        content().messages.format("nothing-like-this", "vi")
    with pytest.raises(ValueError, match="label-source"):
        content().messages.format("label-source", "vi")


def test_a_line_that_fluent_cannot_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("good = Good\n\nbad { $x }\n", encoding="utf-8")
    with pytest.raises(ContentInvalid) as raised:
        Messages.load(tmp_path)
    assert raised.value.problems[0].line == 3


def test_a_language_without_the_message_says_it_in_the_nearest_one(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("hello = Hello\n", encoding="utf-8")
    assert Messages.load(tmp_path).format("hello", "ne") == "Hello"
