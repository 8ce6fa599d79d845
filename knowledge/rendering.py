"""From an article's Markdown and a municipality's facts to safe HTML and plain text."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any

import nh3
from jinja2 import StrictUndefined, Template, TemplateError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment
from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.facts import Facts, MissingFact
from knowledge.phrasing import Phrasing

TAGS = {"p", "ul", "ol", "li", "strong", "br", "a", "ruby", "rt", "rp"}
# National numbers that an article may name: field facts, section 1.
NATIONAL_PHONES = ("110", "118", "119", "171", "188", "189", "#7119", "#8000", "#9110")
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")
_ENVIRONMENT = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
_TAG_ALONE = re.compile(r"^[ \t]*(\{%[^%]*%\})[ \t]*\n", re.MULTILINE)
_FACT = re.compile(r"\{\{\s*([\w.]+)|\{%\s*(?:el)?if\s+(?:not\s+)?([\w.]+)")
_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_JOINER = "\u2060"
_BOLD = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_URL = r"https?://[^\s<>\"'（）()、。，]+"

Annotate = Callable[[str], str]


class TemplateInvalid(ValueError):
    """An article's placeholders cannot be read."""


@dataclass(frozen=True)
class Rendered:
    """One text in the two forms that residents get."""

    html: str
    text: str


def placeholders_in(template: str) -> frozenset[str]:
    """Return the keys of the facts that a template names."""
    return frozenset(shown or asked for shown, asked in _FACT.findall(template))


def fill(template: str, facts: Facts, phrasing: Phrasing) -> str:
    """Return the Markdown with the municipality's facts in it.

    Raise MissingFact when one that is needed is not there, TemplateInvalid when the template is wrong.
    """
    return fill_with(template, {}, facts, phrasing)


def fill_with(template: str, values: Mapping[str, Any], facts: Facts, phrasing: Phrasing) -> str:
    """Return the Markdown with the facts and further values in it; raise as `fill` does."""
    context = facts.tree(placeholders_in(template), lambda key: _written(key, facts, phrasing))
    try:
        return _compiled(template).render({**context, **values}).strip()
    except UndefinedError as error:
        raise MissingFact(str(error)) from error
    except TemplateError as error:
        raise TemplateInvalid(str(error)) from error


@lru_cache(maxsize=4096)
def _compiled(template: str) -> Template:
    return _ENVIRONMENT.from_string(_TAG_ALONE.sub(r"\1", template))


def parsed(markdown: str) -> list[Token]:
    """Return the tokens of a text, with bold where its author meant it.

    Markdown takes ** for a mark only where the right kind of character stands beside it, and not in `**急ぐ。**電話`:
    so write Japanese and Chinese. An invisible joiner inside the marks tells it, and is taken out again.
    """
    tokens = _MARKDOWN.parse(_BOLD.sub(rf"**{_JOINER}\1{_JOINER}**", markdown))
    for token in tokens:
        for child in token.children or []:
            child.content = child.content.replace(_JOINER, "")
    return tokens


def plain(markdown: str) -> str:
    """Return text without any markup, for channels that show none."""
    return _plain(parsed(markdown))


def quote(text: str) -> str:
    """Return text from outside so that Markdown shows it as it is, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def render(markdown: str, *, phones: Iterable[str] = (), annotate: Annotate = escape) -> Rendered:
    """Return HTML of the few allowed tags, with telephone numbers and addresses as links, and plain text.

    `annotate` turns a run of text into HTML; it sets the furigana of easy Japanese.
    """
    return _rendered(markdown, frozenset(phones), annotate)


@lru_cache(maxsize=4096)
def _rendered(markdown: str, phones: frozenset[str], annotate: Annotate) -> Rendered:
    """The same article with the same facts is shown to many readers."""
    links = _link_pattern(phones)
    tokens = parsed(markdown)
    html = "".join(_html(token, links, annotate) for token in tokens)
    return Rendered(html=clean(html).strip(), text=_plain(tokens))


def clean(html: str) -> str:
    """Return HTML without any tag, attribute or scheme that is not on the list."""
    return nh3.clean(html, tags=TAGS, attributes={"a": {"href"}}, url_schemes={"https", "http", "tel"})


def _written(key: str, facts: Facts, phrasing: Phrasing) -> Any:
    kind = facts.placeholders[key].type
    if kind == "flag":
        return facts.flag(key)
    text = facts.text(key, phrasing)
    return text if kind == "url" else _SPECIAL.sub(r"\\\1", text)


@lru_cache(maxsize=256)
def _link_pattern(phones: frozenset[str]) -> re.Pattern[str]:
    numbers = sorted({*NATIONAL_PHONES, *phones}, key=len, reverse=True)
    phone = "|".join(map(re.escape, numbers))
    return re.compile(rf"(?P<url>{_URL})|(?<![0-9A-Za-z#.,¥-])(?P<phone>{phone})(?![0-9A-Za-z]|[-.,][0-9])")


def _html(token: Token, links: re.Pattern[str], annotate: Annotate) -> str:
    if token.type == "inline":
        return "".join(_html(child, links, annotate) for child in token.children or [])
    if token.type == "text":
        return _linked(token.content, links, annotate)
    if token.type in ("softbreak", "hardbreak"):
        return "<br>"
    if token.type == "code_inline":
        return annotate(token.content)
    if token.hidden or token.tag not in TAGS or token.tag == "a":
        return ""
    return f"<{'/' if token.nesting < 0 else ''}{token.tag}>"


def _linked(text: str, links: re.Pattern[str], annotate: Annotate) -> str:
    parts, position = [], 0
    for match in links.finditer(text):
        parts.append(annotate(text[position : match.start()]))
        target = match["url"] or f"tel:{match['phone'].replace('#', '%23')}"
        parts.append(f'<a href="{escape(target)}">{escape(match[0])}</a>')
        position = match.end()
    return "".join([*parts, annotate(text[position:])])


def _plain(tokens: list[Token]) -> str:
    lines: list[str] = []
    marker = ""
    for token in tokens:
        if token.type == "list_item_open":
            marker = f"{token.info}. " if token.info else "• "
        elif token.type == "inline":
            lines.append(marker + _inline_text(token))
            marker = ""
        elif (
            token.type in ("paragraph_close", "bullet_list_close", "ordered_list_close") and not token.hidden
        ):
            lines.append("")
    return "\n".join(lines).strip()


def _inline_text(token: Token) -> str:
    breaks = ("softbreak", "hardbreak")
    return "".join("\n" if child.type in breaks else child.content for child in token.children or [])
