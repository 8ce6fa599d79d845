"""The choice of a route and the checks of a result, with an engine that answers from a table."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from knowledge.translation import PackageUnusable, Translator, install_package
from knowledge.translation.checks import faults


@dataclass
class TableEngine:
    """Answers from a table of (source language, target language, text)."""

    table: dict[tuple[str, str], dict[str, str]]
    asked: list[tuple[str, str]] = field(default_factory=list)

    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(self.table)

    def translate(self, text: str, source: str, target: str) -> str:
        self.asked.append((source, target))
        return self.table[(source, target)][text]


def test_a_direct_pair_is_preferred_to_the_way_through_english() -> None:
    engine = TableEngine(
        {("pt", "ja"): {"oi": "やあ"}, ("pt", "en"): {"oi": "hi"}, ("en", "ja"): {"hi": "どうも"}}
    )
    found = Translator(engine).translate("oi", "pt-BR", "ja")
    assert found is not None
    assert (found.text, found.route) == ("やあ", ("pt", "ja"))


def test_without_a_direct_pair_it_goes_through_english_only() -> None:
    engine = TableEngine({("vi", "fr"): {"x": "y"}, ("fr", "ja"): {"y": "z"}, ("vi", "en"): {"a": "b"}})
    assert not Translator(engine).can_translate("vi", "ja")
    engine.table[("en", "ja")] = {"b": "c"}
    found = Translator(engine).translate("a", "vi", "ja")
    assert found is not None
    assert found.route == ("vi", "en", "ja")


def test_a_faulty_half_way_ends_the_translation() -> None:
    engine = TableEngine({("vi", "en"): {"phòng 3": "room"}, ("en", "ja"): {"room": "部屋"}})
    assert Translator(engine).translate("phòng 3", "vi", "ja") is None
    assert engine.asked == [("vi", "en")]


@pytest.mark.parametrize(
    ("source", "translated", "fault"),
    [
        ("電話は0000-53-0110です", "The phone is 0000-53-0111", "numbers differ"),
        ("8時に来てください", "Please come", "numbers differ"),
        ("こんにちは", "  ", "empty"),
        ("ごみはどこですか", "where where where where where where", "repeats itself"),
        ("粗大ごみの料金はいくらですか、教えてください", "ok", "length out of proportion"),
    ],
)
def test_faults_are_named(source: str, translated: str, fault: str) -> None:
    assert fault in faults(source, translated)


def test_numbers_in_another_script_count_as_the_same() -> None:
    assert faults("午前８時から", "बिहान ८ बजेदेखि") == []


def test_a_file_that_is_no_package_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "broken.argosmodel"
    file.write_bytes(b"not a zip")
    with pytest.raises(PackageUnusable):
        install_package(file, tmp_path / "packages")
    assert list((tmp_path / "packages").iterdir()) == []


def test_a_package_that_leads_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "evil.argosmodel"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../outside.txt", "x")
    with pytest.raises(PackageUnusable, match="leads out"):
        install_package(file, tmp_path / "packages")
    assert not (tmp_path / "outside.txt").exists()
