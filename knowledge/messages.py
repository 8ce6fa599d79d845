"""The sentences that knowledge says itself, in every language: leads, labels, notes, kinds of garbage (Fluent)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from knowledge.errors import ContentInvalid, Problem
from knowledge.languages import CODES, chain, language

_VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)")


class UnknownMessage(LookupError):
    """No catalogue of the language or of those that may stand in for it has the message."""


@dataclass(frozen=True)
class Messages:
    """One catalogue per language; `variables` are those of each message, by language and key."""

    bundles: Mapping[str, FluentBundle]
    variables: Mapping[str, Mapping[str, frozenset[str]]]

    @classmethod
    def load(cls, folder: Path) -> "Messages":
        """Return the catalogues `<folder>/<language>.ftl`; raise ContentInvalid for a line that Fluent cannot read."""
        problems: list[Problem] = []
        bundles: dict[str, FluentBundle] = {}
        variables: dict[str, dict[str, frozenset[str]]] = {}
        for code in CODES:
            path = folder / f"{code}.ftl"
            if path.exists():
                bundles[code], variables[code] = _catalogue(code, path, problems)
        if problems:
            raise ContentInvalid(problems)
        return cls(bundles, variables)

    def format(self, key: str, reader: str, **args: object) -> str:
        """Return the message in the reader's language or the nearest to it; raise UnknownMessage."""
        for code in chain(reader):
            bundle = self.bundles.get(code)
            if bundle is not None and bundle.has_message(key):
                return _format(bundle, key, args)
        raise UnknownMessage(f"{key} ({reader})")

    def has(self, key: str, reader: str) -> bool:
        """Return whether the reader's own catalogue has the message."""
        return reader in self.bundles and bool(self.bundles[reader].has_message(key))

    def keys(self, reader: str, prefix: str = "") -> tuple[str, ...]:
        """Return the keys of the reader's own catalogue that begin so."""
        return tuple(key for key in self.variables.get(reader, {}) if key.startswith(prefix))


def _format(bundle: FluentBundle, key: str, args: Mapping[str, object]) -> str:
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise UnknownMessage(f"{key} has attributes only")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise ValueError(f"message {key}: {errors[0]}")
    return str(text)


def _catalogue(
    code: str, path: Path, problems: list[Problem]
) -> tuple[FluentBundle, dict[str, frozenset[str]]]:
    bundle = FluentBundle([language(code).babel], use_isolating=False)
    text = path.read_text(encoding="utf-8")
    resource = FluentResource(text)
    variables: dict[str, frozenset[str]] = {}
    for entry in resource.body:
        line = text[: entry.span.start].count("\n") + 1 if entry.span else 0
        if isinstance(entry, ast.Junk):
            problems.append(Problem(str(path), line, "Fluent cannot read this message"))
        elif isinstance(entry, ast.Message):
            if entry.id.name in variables:
                problems.append(Problem(str(path), line, f"{entry.id.name} appears twice"))
            source = text[entry.span.start : entry.span.end]
            variables[entry.id.name] = frozenset(_VARIABLE.findall(source))
    bundle.add_resource(resource)
    return bundle, variables
