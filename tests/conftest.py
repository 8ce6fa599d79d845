"""What all tests share: where the built things are, and Debian's chromium."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desk_api.settings import ROOT


@pytest.fixture(scope="session")
def index() -> Path:
    """The retrieval index that `kakehashi build` made; tests of the whole use it as it is."""
    path = ROOT / "var" / "index"
    assert path.is_dir(), "run `make test`, or `kakehashi build` first: the index is not built"
    return path


@pytest.fixture(scope="session")
def chromium() -> str:
    """Debian's chromium."""
    found = shutil.which("chromium")
    assert found, "chromium is not installed: run `make test`, which installs it where it may"
    return found
