"""Reading everything that a knowledge base is made of, and again only what has changed on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.announcements import AnnouncementTemplate, load_templates
from knowledge.articles import Articles
from knowledge.content_folder import Content
from knowledge.municipality import Municipality, load_municipality
from knowledge.retrieval.index import Index, pointer

_ARTICLES = "articles"
_OWN_INDEX = "faq.csv"  # looked at by its own index at every question

Stamp = tuple[int, int, int, int]
Stamps = Mapping[Path, Stamp]


@dataclass(frozen=True)
class Sources:
    """Where everything is. `municipalities` are folders named by their slugs, or one folder that holds them."""

    content: Path
    municipalities: Sequence[Path] | Path
    index: Path

    def folders(self) -> list[Path]:
        """Return the municipalities' folders."""
        return municipality_folders(self.municipalities)

    def stamps(self) -> Stamps:
        """Return time, size and number of every file: what differs has changed."""
        return {
            path: stamp
            for root in (self.content, *self.folders(), pointer(self.index))
            for path, stamp in _stamps(root)
        }


@dataclass(frozen=True)
class Loaded:
    """Everything as it was read; `own` are the articles that municipalities have written themselves."""

    content: Content
    municipalities: Mapping[str, Municipality]
    own: Mapping[str, Articles]
    index: Index
    templates: Sequence[AnnouncementTemplate]

    @classmethod
    def of(cls, sources: Sources) -> Loaded:
        """Read everything; raises IndexMissing where no index was built, ContentInvalid where a file is wrong."""
        index = Index.load(sources.index)
        content = Content.load(sources.content)
        folders = sources.folders()
        own = {folder.name: Articles.load(folder / _ARTICLES) for folder in folders}
        municipalities = {folder.name: load_municipality(folder, content) for folder in folders}
        return cls(content, municipalities, own, index, load_templates(sources.content / "announcements"))

    def again(self, sources: Sources, changed: Sequence[Path]) -> Loaded:
        """Return everything, with the files read again that have changed; raises as `of` does."""
        index = Index.load(sources.index) if pointer(sources.index) in changed else self.index
        in_content = [path for path in changed if path.is_relative_to(sources.content)]
        folders = sources.folders()
        touched = {folder.name for folder in folders if any(path.is_relative_to(folder) for path in changed)}
        only_articles = all(path.is_relative_to(sources.content / _ARTICLES) for path in in_content)
        if only_articles:
            content, templates = self.content, self.templates
            if in_content:
                content = replace(
                    content, articles=content.articles.read_again(sources.content / _ARTICLES, in_content)
                )
        else:
            content = Content.load(sources.content)
            templates = load_templates(sources.content / "announcements")
        municipalities, own = {}, {}
        for folder in folders:
            slug = folder.name
            before = self.municipalities.get(slug)
            if before is None or slug in touched or not only_articles:
                own[slug] = Articles.load(folder / _ARTICLES)
                municipalities[slug] = load_municipality(folder, content)
            else:
                own[slug] = self.own[slug]
                articles = content.articles.replaced_by(own[slug])
                municipalities[slug] = replace(before, articles=articles) if in_content else before
        return Loaded(content, municipalities, own, index, templates)


def municipality_folders(given: Sequence[Path] | Path) -> list[Path]:
    """Return the folders that are given, or those in one folder, sorted, that hold a `municipality.yaml`."""
    if not isinstance(given, Path):
        return list(given)
    if not given.is_dir():
        return []
    return sorted(
        path
        for path in given.iterdir()
        if not path.name.startswith(".") and (path / "municipality.yaml").exists()
    )


def changed_between(before: Stamps, now: Stamps) -> list[Path]:
    """Return the files that came, went or became others."""
    return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))


def _stamps(root: Path) -> Iterator[tuple[Path, Stamp]]:
    if root.is_file():
        found = root.stat()
        yield root, _stamp(found)
        return
    for folder, _, names in os.walk(root):
        for name in names:
            if name == _OWN_INDEX or name.startswith("."):
                continue
            path = Path(folder, name)
            try:
                found = path.stat()
            except OSError:  # taken away in this moment: the next look sees it
                continue
            yield path, _stamp(found)


def _stamp(found: os.stat_result) -> Stamp:
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino
