"""`make setup` on a machine that lacks something: one clear sentence."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from desk_api.settings import ROOT


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "bootstrap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_node_it_says_so(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit):
        bootstrap.check_node()
    assert "Node.js 20" in capsys.readouterr().err


def test_an_old_node_is_named(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("node", "npm"):
        (tmp_path / name).write_text("#!/bin/sh\necho v16.1.0\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(SystemExit):
        bootstrap.check_node()
    assert "this is v16.1.0" in capsys.readouterr().err


def test_a_step_runs_again_only_when_its_inputs_change(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bootstrap, "VAR", tmp_path / "var")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    source, result, done = tmp_path / "source.txt", tmp_path / "result", []
    source.write_text("one")
    result.mkdir()
    for text in ("one", "one", "two"):
        source.write_text(text)
        bootstrap.step("thing", [source], lambda: done.append(1), result)
    assert len(done) == 2


def test_a_step_that_fails_shows_the_end_of_its_log(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "LOGS", tmp_path)
    with pytest.raises(SystemExit):
        bootstrap.logged("broken", ["sh", "-c", "echo what went wrong; exit 3"], tmp_path)
    shown = capsys.readouterr().err
    assert "what went wrong" in shown
    assert "broken.log" in shown
