"""Building the index from files."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import IndexMissing, IndexSettings, build_index
from knowledge.errors import ContentInvalid
from knowledge.retrieval.index import Index
from tests.knowledge import small_index


def write_content(folder: Path) -> None:
    for entry in small_index.entries():
        if entry.kind != "question":
            continue
        path = folder / "articles" / entry.label / f"{entry.language}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = (
            path.read_text(encoding="utf-8").split("terms:")[0]
            if path.exists()
            else "---\ntitle: t\nquestions:\n"
        )
        path.write_text(f"{head}- '{entry.text}'\nterms: []\n---\nBody.\n", encoding="utf-8")
    (folder / "situations").mkdir()
    (folder / "situations" / "en.yaml").write_text(
        "person: [a human please, real person now, let me talk to staff]\nother: [a joke, a poem, football]\n",
        encoding="utf-8",
    )


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write_content(tmp_path / "content")
    return tmp_path / "content"


SETTINGS = IndexSettings(judged=99, processes=1)


def test_the_same_content_is_built_once_and_a_change_builds_again(content: Path, tmp_path: Path) -> None:
    steps: list[str] = []
    index = tmp_path / "index"
    first = build_index(content, tmp_path / "none", index, settings=SETTINGS, progress=steps.append)
    assert first.built and first.topics == 4 and len(steps) > 3
    assert set(first.languages) == {"en", "ja", "ne"}
    assert not build_index(content, tmp_path / "none", index, settings=SETTINGS).built
    (content / "situations" / "en.yaml").write_text(
        "person: [someone real, a human, staff please]\n", encoding="utf-8"
    )
    again = build_index(content, tmp_path / "none", index, settings=SETTINGS)
    assert again.built and again.key != first.key
    assert Index.load(index).key == again.key


def test_a_municipality_adds_its_own_questions(content: Path, tmp_path: Path) -> None:
    own = tmp_path / "city" / "articles" / small_index.QUAKE
    own.mkdir(parents=True)
    (own / "en.md").write_text(
        "---\ntitle: t\nquestions: [zyzzyva tremor, zyzzyva again]\n---\nx\n", encoding="utf-8"
    )
    build_index(content, [tmp_path / "city"], tmp_path / "index", settings=SETTINGS)
    ranker = Index.load(tmp_path / "index").ranker
    assert ranker.labels[int(ranker.opinion("zyzzyva").fused.argmax())] == small_index.QUAKE


def test_content_that_cannot_be_read_leaves_the_old_index(content: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    key = build_index(content, [], index, settings=SETTINGS).key
    (content / "articles" / small_index.QUAKE / "en.md").write_text("no head", encoding="utf-8")
    with pytest.raises(ContentInvalid):
        build_index(content, [], index, settings=SETTINGS)
    assert Index.load(index).key == key


def test_nothing_built_is_said(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing):
        Index.load(tmp_path)
