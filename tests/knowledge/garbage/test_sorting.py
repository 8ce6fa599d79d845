from pathlib import Path

import pytest

from knowledge.errors import ContentInvalid
from knowledge.garbage.sorting import SortingTable, understood
from tests.knowledge.city import content, sakurano

NOTES = {"洗ってください。": "note-rinse", "ふたを取ってください。": "note-remove-lid"}


def test_sentences_that_have_translations_become_keys_and_the_rest_stays_japanese() -> None:
    keys, rest = understood("洗ってください。月末だけです。ふたを取ってください。", NOTES)
    assert keys == ("note-rinse", "note-remove-lid")
    assert rest == "月末だけです。"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("品目,読み,分別区分\n皿,さら,不燃\n", "columns missing: 出し方"),
        ("品目,読み,分別区分,出し方\n皿,さら,,\n", "empty"),
        ("品目,読み,分別区分,出し方\n皿,さら,不燃,\n皿,さら,可燃,\n", "also on line 2"),
    ],
)
def test_a_wrong_table_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "items.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ContentInvalid, match=reason):
        SortingTable.load(tmp_path / "items.csv", NOTES)


def test_the_sample_citys_table_knows_every_item_and_has_translations_for_every_note() -> None:
    table = sakurano().sorting
    assert [item.id for item in content().items if table.get([item.ja]) is None] == []
    assert [row.name for row in table.rows.values() if row.note_ja] == []


@pytest.mark.parametrize(
    ("item", "label"),
    [
        ("power-bank", "危険ごみ"),
        ("spray-can", "危険ごみ"),
        ("futon", "粗大ごみ"),
        ("tv", "家電リサイクル"),
        ("kitchen-knife", "燃えないごみ"),
        ("tyre", "収集しません"),
        ("pet-bottle", "びん・缶・ペットボトル"),
    ],
)
def test_tricky_things_of_the_sample_city_are_sorted_as_the_articles_say(item: str, label: str) -> None:
    known = content().items.get(item)
    assert known is not None
    row = sakurano().sorting.get([known.ja])
    assert row is not None and row.label == label
