"""`kakehashi import` as a person types it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from desk_api.cli import app
from tests.knowledge.imports.cities import a_5374, a_municipality, files_of

Import = Callable[..., Result]


@pytest.fixture
def city(tmp_path: Path) -> Path:
    return a_municipality(tmp_path / "municipalities")


@pytest.fixture
def run(city: Path, monkeypatch: pytest.MonkeyPatch) -> Import:
    settings = {"INTERNAL_TOKEN": "x", "RASA_TOKEN": "x", "MUNICIPALITIES_DIR": str(city.parent)}
    for name, value in settings.items():
        monkeypatch.setenv(f"KAKEHASHI_{name}", value)
    return lambda *words, slug="sakurano": CliRunner().invoke(
        app, ["import", *map(str, words), "--municipality", slug]
    )


def test_a_dry_run_prints_what_would_change_and_writes_nothing(
    tmp_path: Path, city: Path, run: Import
) -> None:
    before = files_of(city)
    done = run(
        "garbage",
        a_5374(tmp_path, area_days="地名,センター,びん\n旭町,,月\n南町,,公社\n北町,,火\n"),
        "--dry-run",
    )
    assert done.exit_code == 0, done.output
    for words in ("dry run", "area_days.csv:3", "公社", "garbage/area_days.csv: +2 ~1 -5", "+ 南町"):
        assert words in done.output
    assert files_of(city) == before


def test_what_the_dry_run_said_is_what_is_written(tmp_path: Path, city: Path, run: Import) -> None:
    source = a_5374(tmp_path)
    said = json.loads(run("garbage", source, "--dry-run", "--json").stdout)
    assert run("garbage", source).exit_code == 0
    assert [row["地名"] for row in said["changes"][0]["added"]] == ["港町(みなとちょう)"]
    assert "港町(みなとちょう)" in (city / "garbage" / "area_days.csv").read_text(encoding="utf-8")
    again = run("garbage", source)
    assert "Nothing changed." in again.output


def test_the_columns_of_things_must_be_confirmed(tmp_path: Path, city: Path, run: Import) -> None:
    before = files_of(city)
    file = tmp_path / "things.csv"
    file.write_text("品目,分別区分,出し方\n鍋,金属,ふたも\n", encoding="utf-8")
    asked = run("items", file)
    assert asked.exit_code == 2
    assert "品目 品目, 分別区分 分別区分, 出し方 出し方" in asked.output
    assert files_of(city) == before
    taken = run("items", file, "--yes", "--map", "読み=出し方")
    assert taken.exit_code == 0, taken.output
    assert (city / "items.csv").read_text(encoding="utf-8").splitlines()[1] == "鍋,ふたも,金属,"


def test_shelters_and_other_places_are_imported(tmp_path: Path, city: Path, run: Import) -> None:
    file = tmp_path / "places.csv"
    file.write_text("名称,住所,洪水\n旭小学校,旭町1,○\n", encoding="cp932")
    assert run("shelters", file, file).exit_code == 0
    assert run("facilities", "wifi", file).exit_code == 0
    assert (city / "facilities" / "wifi.csv").is_file()


@pytest.mark.parametrize(
    ("words", "slug", "sentence"),
    [
        (("garbage", "nowhere"), "sakurano", "There is no folder nowhere."),
        (("garbage", "."), "atlantis", "There is no municipality atlantis"),
        (("garbage", "."), "../sakurano", "There is no municipality"),
        (("garbage", "{empty}"), "sakurano", "has no area_days.csv"),
        (("items", "{empty}/none.csv"), "sakurano", "There is no file"),
        (("items", "{picture}", "--yes"), "sakurano", "no table but a picture"),
        (("items", "{picture}", "--map", "品目"), "sakurano", "--map is written"),
        (("items", "{picture}", "--map", "名=1"), "sakurano", "名 is none of"),
        (("facilities", "shop", "{picture}"), "sakurano", "shop is no kind"),
    ],
)
def test_a_mistake_ends_with_one_sentence_and_writes_nothing(
    tmp_path: Path, city: Path, run: Import, words: tuple[str, ...], slug: str, sentence: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n")
    before = files_of(city)
    places = {"{empty}": str(tmp_path / "empty"), "{picture}": str(tmp_path / "picture.csv")}
    for name, place in places.items():
        words = tuple(word.replace(name, place) for word in words)
    done = run(*words, slug=slug)
    assert done.exit_code == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert files_of(city) == before
