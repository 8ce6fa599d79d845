from pathlib import Path

import pytest

from knowledge.imports.writing import write_all
from tests.knowledge.imports.cities import files_of


def test_all_files_are_written(tmp_path: Path) -> None:
    write_all({tmp_path / "a.csv": "1\n", tmp_path / "sub" / "b.csv": "旭\n"})
    assert files_of(tmp_path) == {"a.csv": b"1\n", "sub/b.csv": "旭\n".encode()}


def test_when_one_file_cannot_be_replaced_all_are_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    (tmp_path / "b.csv").mkdir()
    with pytest.raises(OSError, match=r"b\.csv"):
        write_all({tmp_path / "a.csv": "new", tmp_path / "c.csv": "new", tmp_path / "b.csv": "new"})
    assert files_of(tmp_path) == {"a.csv": b"old"}


def test_when_one_file_cannot_be_begun_nothing_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    (tmp_path / "sub").write_text("a file where a folder should be")
    with pytest.raises(OSError, match="sub"):
        write_all({tmp_path / "a.csv": "new", tmp_path / "sub" / "b.csv": "new"})
    assert (tmp_path / "a.csv").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "sub"]
