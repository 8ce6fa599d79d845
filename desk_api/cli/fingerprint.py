"""Says whether something built is still up to date: a hash over the files it was made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(files: Iterable[Path]) -> str:
    """A hash over names and contents of `files`; folders are taken with all their files."""
    digest = hashlib.sha256()
    for path in sorted(_all(files)):
        digest.update(str(path.name).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _all(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from (
                each for each in path.rglob("*") if each.is_file() and "__pycache__" not in each.parts
            )
        elif path.is_file():
            yield path


class Stamp:
    """A note beside what was built, holding the fingerprint it was built from."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def holds(self, current: str) -> bool:
        return self._path.is_file() and self._path.read_text().strip() == current

    def write(self, current: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(current + "\n")
