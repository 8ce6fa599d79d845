"""A real package through Argos' public API, offline: installed from a file, without a splitter of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.translation import Translator, install_package, open_translator
from tests.knowledge.translation.toy_package import build_package

NOUNS = [
    ("bàn", "机"),
    ("ghế", "椅子"),
    ("giường", "ベッド"),
    ("tủ lạnh", "冷蔵庫"),
    ("xe đạp", "自転車"),
    ("chăn", "布団"),
]
PATTERNS = [
    ("Tôi muốn vứt {}.", "{}を捨てたいです。"),
    ("Vứt {} ở đâu?", "{}はどこに捨てますか。"),
    ("{} bị hỏng rồi.", "{}が壊れました。"),
    ("Phí cho {} là bao nhiêu?", "{}の料金はいくらですか。"),
    ("Tôi có 2 {}.", "{}が2つあります。"),
]


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    folder = tmp_path_factory.mktemp("toy")
    pairs = [(source.format(a), target.format(b)) for a, b in NOUNS for source, target in PATTERNS]
    file = build_package(folder, pairs, "vi", "ja")
    packages = folder / "installed" / "packages"
    assert install_package(file, packages) == ("vi", "ja")
    return open_translator(packages)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_sentence_is_translated_by_the_installed_package(translator: Translator) -> None:
    found = translator.translate("Tôi muốn vứt tủ lạnh.", "vi", "ja")
    assert found is not None
    assert found.text == "冷蔵庫を捨てたいです。"
    assert found.route == ("vi", "ja")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_two_sentences_are_split_without_any_download(translator: Translator) -> None:
    found = translator.translate("Ghế bị hỏng rồi. Tôi có 2 chăn.", "vi", "ja")
    assert found is not None
    assert "布団が2つあります。" in found.text


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_result_that_lost_a_number_is_not_passed_on(translator: Translator) -> None:
    assert translator.translate("Phí cho 7391 bàn là bao nhiêu?", "vi", "ja") is None


def test_a_pair_without_a_package_is_not_translated(translator: Translator) -> None:
    assert not translator.can_translate("ne", "ja")
    assert translator.translate("नमस्ते", "ne", "ja") is None


def test_packages_are_found_in_the_folder(translator: Translator, tmp_path: Path) -> None:
    assert translator.can_translate("vi", "ja")
    assert translator.can_translate("vi", "ja-x-easy")
    assert not open_translator(tmp_path / "nothing").can_translate("vi", "ja")
