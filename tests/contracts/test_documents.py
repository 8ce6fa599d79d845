"""The documents say what is true: settings, folders, and no address or path that belongs to one machine."""

from __future__ import annotations

import re
import subprocess

from desk_api.settings import ROOT, Settings


def test_every_setting_is_explained_and_nothing_else() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"`KAKEHASHI_([A-Z_]+)`", page))
    assert explained == {name.upper() for name in Settings.model_fields}


def test_secrets_have_no_default() -> None:
    for name in ("internal_token", "rasa_token"):
        assert Settings.model_fields[name].is_required()


def test_the_architecture_page_names_every_folder() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for parent in ("knowledge", "desk_api", "bot", "widgets/src"):
        for folder in sorted((ROOT / parent).iterdir()):
            if (
                folder.is_dir()
                and not folder.name.startswith((".", "__"))
                and tracked(f"{parent}/{folder.name}")
            ):
                assert f"`{folder.name}/`" in page, (
                    f"docs/architecture.md does not name {parent}/{folder.name}"
                )


def tracked(path: str) -> bool:
    listed = subprocess.run(["git", "ls-files", path], cwd=ROOT, capture_output=True, text=True, check=True)
    return bool(listed.stdout.strip())


def test_lock_files_carry_no_address() -> None:
    for name in ("constraints.txt", "bot/requirements.txt", "widgets/package-lock.json"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert '"resolved"' not in text, name
        assert "--index-url" not in text, name
        assert "--find-links" not in text, name
