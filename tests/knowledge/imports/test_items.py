from __future__ import annotations

import csv
import tempfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from knowledge.garbage.sorting import SortingTable
from knowledge.imports import ImportPlan, ImportRefused, plan_items
from tests.knowledge.city import CONTENT
from tests.knowledge.imports.cities import a_municipality, files_of

ROWS = "フライパン,燃えないごみ,洗ってから。\n布団,粗大ごみ,\n新聞,紙ごみ,ひもでしばる\n"


def planned(tmp_path: Path, text: str | bytes, *, name: str = "things.csv", **columns: str) -> ImportPlan:
    file = tmp_path / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return plan_items(file, a_municipality(tmp_path), CONTENT, columns)


def rows_of(tmp_path: Path, plan: ImportPlan) -> list[tuple[str, str, str, str]]:
    """What the municipality's table says after the import: name, reading, label, note."""
    plan.write()
    table = SortingTable.load(tmp_path / "sakurano" / "items.csv", {})
    return [(row.name, row.reading, row.label, row.note_ja) for row in table.rows.values()]


@pytest.mark.parametrize(
    "header",
    [
        "品目,分別区分,出し方",
        "ゴミの品目,ごみの区分,注意点",
        "品名,区分（略称ではない）,備考",
        "item,category,note",
        "○○市ごみ分別辞典,,\n令和8年4月,,\n品目,分別区分,出し方のポイント",
        "ごみ,分け方,\n品目,分別区分,注意事項",
    ],
)
def test_the_columns_are_known_by_many_names(tmp_path: Path, header: str) -> None:
    plan = planned(tmp_path, f"{header}\n{ROWS}")
    assert plan.report.unread == ()
    assert rows_of(tmp_path, plan)[0] == ("フライパン", "", "燃えないごみ", "洗ってから。")


def test_the_table_of_tokyo_keeps_the_fee_in_the_note(tmp_path: Path) -> None:
    text = (
        "全国地方公共団体コード,ID,地方公共団体名,ゴミの品目,分別区分,注意点,料金種別,料金,料金備考,備考\n"
        "131000,1,見本区,布団,粗大ごみ,ひもでしばる,有料,400円,,2枚まで\n"
    )
    assert rows_of(tmp_path, planned(tmp_path, text)) == [
        ("布団", "", "粗大ごみ", "ひもでしばる。料金種別：有料。料金：400円。2枚まで")
    ]


def test_without_a_header_the_cells_tell(tmp_path: Path) -> None:
    text = (
        "1,フライパン,ふらいぱん,燃えないごみ,洗ってから。\n2,布団,ふとん,粗大ごみ,\n"
        "3,新聞,しんぶん,古紙,ひもで。\n4,鍋,なべ,燃えないごみ,\n"
    )
    plan = planned(tmp_path, text)
    assert plan.report.figures["columns"] == {"品目": "2", "読み": "3", "分別区分": "4", "出し方": "5"}
    assert rows_of(tmp_path, plan)[0] == ("フライパン", "ふらいぱん", "燃えないごみ", "洗ってから。")


def test_swapped_columns_are_noticed_and_said(tmp_path: Path) -> None:
    text = "品目,分別区分\n燃えるごみ,紙くず\n燃えるごみ,生ごみ\n燃えないごみ,鍋\n"
    plan = planned(tmp_path, text)
    assert "swapped" in plan.report.notes[0].reason
    assert rows_of(tmp_path, plan)[0][:3] == ("紙くず", "", "燃えるごみ")


def test_a_named_column_wins_over_the_guess(tmp_path: Path) -> None:
    text = "品目,通称,分別区分,注意点,備考\n鍋,お鍋,燃えないごみ,洗う,ふたも\n"
    plan = planned(tmp_path, text, 品目="通称", 出し方="備考+4")
    assert rows_of(tmp_path, plan) == [("お鍋", "", "燃えないごみ", "ふたも。洗う")]


def test_an_index_letter_is_no_reading(tmp_path: Path) -> None:
    plan = planned(tmp_path, "type,name,notice,furigana\nびん,ジャムのびん,,し\n古紙,新聞,,し\n")
    assert "読み" not in plan.report.figures["columns"]


def test_a_workbook_with_merged_cells_is_read(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["分別の手引き"],
        ["分別区分", "品目"],
        ["燃えないごみ", "鍋"],
        [None, "やかん"],
        ["古紙", "新聞"],
    ):
        sheet.append(row)
    sheet.merge_cells("A3:A4")
    packed = BytesIO()
    book.save(packed)
    plan = planned(tmp_path, packed.getvalue(), name="things.xlsx")
    assert plan.report.sources[0].encoding == "xlsx"
    assert [row[:3:2] for row in rows_of(tmp_path, plan)] == [
        ("鍋", "燃えないごみ"),
        ("やかん", "燃えないごみ"),
        ("新聞", "古紙"),
    ]


def test_rows_that_name_no_category_are_left_out_and_named(tmp_path: Path) -> None:
    plan = planned(
        tmp_path, f"品目,分別区分,出し方\nあ行,,\n{ROWS}品目,分別区分,出し方\n※市外のごみは出せません。,,\n"
    )
    assert [(one.line, one.cell) for one in plan.report.unread] == [
        (2, "あ行"),
        (6, ""),
        (7, "※市外のごみは出せません。"),
    ]
    assert plan.report.sources[0].left_out == 3


def test_a_name_that_stands_twice_loses_nothing(tmp_path: Path) -> None:
    text = (
        "品目,読み,分別区分,出し方\n色紙,いろがみ,古紙,\n色紙,しきし,燃えるごみ,\n鍋,なべ,燃えないごみ,小さい物\n"
        "鍋,なべ,粗大ごみ,大きい物\n布団,ふとん,粗大ごみ,\n布団,ふとん,粗大ごみ,\n"
    )
    rows = {row[0]: row[2:] for row in rows_of(tmp_path, planned(tmp_path, text))}
    assert rows == {
        "色紙（いろがみ）": ("古紙", ""),
        "色紙（しきし）": ("燃えるごみ", ""),
        "鍋": ("燃えないごみ／粗大ごみ", "燃えないごみ：小さい物。粗大ごみ：大きい物。"),
        "布団": ("粗大ごみ", ""),
    }


def test_how_many_rows_got_how_many_languages_is_said(tmp_path: Path) -> None:
    text = "品目,読み,分別区分\nフライパン,,燃えないごみ\nふらいぱん（鉄製）,,燃えないごみ\n謎の箱,なぞのはこ,金属\n"
    figures = planned(tmp_path, text).report.figures
    assert figures["with names in other languages"] == 1
    assert figures["rows per language"]["vi"] == 1
    assert figures["labels without a category"] == ["金属"]


def test_twice_changes_nothing_the_second_time(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    (tmp_path / "things.csv").write_text(f"品目,分別区分,出し方\n{ROWS}", encoding="cp932")
    plan_items(tmp_path / "things.csv", city, CONTENT, {}).write()
    before = files_of(city)
    again = plan_items(tmp_path / "things.csv", city, CONTENT, {})
    assert not again.report.changes_anything
    assert again.contents == {}
    assert files_of(city) == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("品目,分別区分\n", "no row"),
        ("名前,電話\n山田,1\n", "--map"),
        ("品目,分別区分\n鍋,\n布団,\n新聞,古紙\n", "2 of 3 rows"),
        ("%PDF-1.4 ...", "PDF"),
        ("PK\x03\x04 no workbook", "no workbook"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ImportRefused, match=words):
        planned(tmp_path, text)


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="no column ゴミ"):
        planned(tmp_path, f"品目,分別区分,出し方\n{ROWS}", 品目="ゴミ")


_CELLS = st.text(alphabet='鍋布団、。,"\n 　ア（）A1', max_size=8)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(_CELLS, _CELLS, _CELLS), min_size=1, max_size=8))
def test_whatever_is_imported_can_be_loaded(rows: list[tuple[str, str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "things.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows([("品目", "分別区分", "出し方"), *rows])
        city = Path(folder) / "city"
        city.mkdir()
        try:
            plan = plan_items(file, city, CONTENT, {})
        except ImportRefused:
            return
        plan.write()
        SortingTable.load(city / "items.csv", {})
        assert not plan_items(file, city, CONTENT, {}).report.changes_anything
