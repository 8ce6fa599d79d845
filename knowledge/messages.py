"""The sentences that knowledge says itself, in every language: leads, labels, notes, kinds of garbage (Fluent)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from knowledge.errors import ContentInvalid, Problem
from knowledge.languages import CODES, chain, language


class UnknownMessage(LookupError):
    """No catalogue of the language or of those that may stand in for it has the message."""


@dataclass(frozen=True)
class Messages:
    """One catalogue per language."""

    bundles: Mapping[str, FluentBundle]

    @classmethod
    def load(cls, folder: Path) -> "Messages":
        """Return the catalogues `<folder>/<language>.ftl`; raise ContentInvalid for a line that Fluent cannot read."""
        problems: list[Problem] = []
        bundles = {}
        for code in CODES:
            path = folder / f"{code}.ftl"
            if path.exists():
                bundles[code] = _bundle(code, path, problems)
        if problems:
            raise ContentInvalid(problems)
        return cls(bundles)

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


def _format(bundle: FluentBundle, key: str, args: Mapping[str, object]) -> str:
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise UnknownMessage(f"{key} has attributes only")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise ValueError(f"message {key}: {errors[0]}")
    return str(text)


def _bundle(code: str, path: Path, problems: list[Problem]) -> FluentBundle:
    bundle = FluentBundle([language(code).babel], use_isolating=False)
    text = path.read_text(encoding="utf-8")
    resource = FluentResource(text)
    for entry in resource.body:
        if type(entry).__name__ == "Junk":
            line = text[: entry.span.start].count("\n") + 1 if entry.span else 0
            problems.append(Problem(str(path), line, "Fluent cannot read this message"))
    bundle.add_resource(resource)
    return bundle
