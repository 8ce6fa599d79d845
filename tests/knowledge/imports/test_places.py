from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.areas import Areas
from knowledge.facilities import Facilities
from knowledge.imports import ImportPlan, ImportRefused, plan_facilities, plan_shelters
from knowledge.imports.place_cells import CellUnclear, people, phone, point
from knowledge.shelters import Shelter, Shelters
from tests.knowledge.imports.cities import a_municipality, files_of

FIRST = "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号,備考\n"
STANDARD = (
    "全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,所在地_連結表記,緯度,経度,電話番号,災害種別_洪水,"
    '"災害種別_崖崩れ、土石流及び地滑り",災害種別_地震,指定避難所との重複,想定収容人数\n'
    "990001,1,見本市,旭小学校,アサヒ,Asahi School,見本市旭町1,35.1,139.1,0000-53-0201,1,,○,1,600\n"
)


def planned(tmp_path: Path, *texts: str | bytes, name: str = "shelters{}.csv") -> ImportPlan:
    files = [tmp_path / name.format(number) for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return plan_shelters(files, a_municipality(tmp_path))


def shelters(tmp_path: Path, plan: ImportPlan) -> tuple[Shelter, ...]:
    """The shelters as the municipality has them after the import; all of its cells can be read."""
    plan.write()
    loaded = Shelters.load(tmp_path / "sakurano" / "shelters.csv", Areas(()))
    assert loaded.problems == ()
    return loaded.all


def gsi(*features: dict[str, str]) -> str:
    return json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "geometry": {"type": "Point", "coordinates": [139.5, 35.5]},
                    "properties": one,
                }
                for one in features
            ],
        },
        ensure_ascii=False,
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "euc_jp"])
def test_the_standard_of_today_is_read(tmp_path: Path, encoding: str) -> None:
    (school,) = shelters(tmp_path, planned(tmp_path, STANDARD.encode(encoding)))
    assert (school.name_ja, school.romaji, school.address) == ("旭小学校", "Asahi School", "見本市旭町1")
    assert (school.hazards, school.capacity, school.phone) == (("flood", "earthquake"), 600, "0000-53-0201")


def test_the_older_data_set_is_read_below_a_title(tmp_path: Path) -> None:
    text = (
        "避難場所一覧（令和8年）,,,\n\nＮＯ,名称,名称_カナ,住所,方書,緯度,経度,電話番号,災害種別_洪水,災害種別_津波,想定収容人数\n"
        '1,旭小学校,アサヒ,見本市旭町1,体育館,35.1,139.1,(0000)53-0201,TRUE,1.0,"1,200人"\n,,,,,,,,,,\n'
    )
    plan = planned(tmp_path, text)
    (school,) = shelters(tmp_path, plan)
    assert (school.address, school.phone, school.capacity) == ("見本市旭町1 体育館", "0000-53-0201", 1200)
    assert school.hazards == ("flood", "tsunami")
    assert plan.report.unread == ()


def test_the_list_of_gsi_joins_its_two_files(tmp_path: Path) -> None:
    school = {"施設・場所名": "旭小学校", "住所": "見本市旭町1"}
    safe = gsi({"NO": "1", **school, "洪水": "1", "地震": "", "指定避難所との住所同一": ""})
    stay = gsi({**school, "指定緊急避難場所との住所同一": "", "受入対象者": "地区の人"})
    plan = planned(tmp_path, safe, stay, name="list{}.geojson")
    (found,) = shelters(tmp_path, plan)
    assert (found.name_ja, found.hazards, found.remark_ja) == ("旭小学校", ("flood",), "受入対象者：地区の人")
    change = plan.report.files[0].changes[0].after
    assert (change["緯度"], change["経度"], change["指定避難所との重複"]) == ("35.5", "139.5", "1")


def test_english_headers_are_read_and_every_flood_column_counts(tmp_path: Path) -> None:
    text = (
        '"#property","latitude","longitude","name","address","flood_L1","flood_L2","tunami"\n'
        "1,35,139,旭小学校,旭町1,○,△,○\n"
    )
    plan = planned(tmp_path, text)
    assert [(one.line, one.column, one.cell) for one in plan.report.unread] == [(2, "flood_L2", "△")]
    assert shelters(tmp_path, plan)[0].hazards == ("tsunami",)


def test_a_header_over_two_lines_is_put_together(tmp_path: Path) -> None:
    text = "名称,住所,対象とする災害,,\n,,洪水,地震,津波\n旭小学校,旭町1,○,○,×\n"
    assert shelters(tmp_path, planned(tmp_path, text))[0].hazards == ("flood", "earthquake")


def test_a_zone_that_may_be_flooded_is_no_safe_place(tmp_path: Path) -> None:
    text = "名称,住所,洪水浸水想定区域,地震\n旭小学校,旭町1,有,○\n"
    assert shelters(tmp_path, planned(tmp_path, text))[0].hazards == ("earthquake",)


def test_rows_without_a_name_and_wrong_cells_are_named(tmp_path: Path) -> None:
    text = (
        "名称,住所,緯度,経度,電話番号,想定収容人数,備考\n,旭町1,35,139,,,\n中央館,中央1,35.1,999,内線のみ,約百人,坂の上\n"
        "西館,西1,139.5,35.5,478392611,10,\n南館,南1,,,,,\n"
    )
    plan = planned(tmp_path, text)
    assert {(one.line, one.column) for one in plan.report.unread} == {
        (2, "名称"),
        (3, "緯度、経度"),
        (3, "電話番号"),
        (3, "想定収容人数"),
    }
    assert {(one.line, one.column) for one in plan.report.notes if one.line} == {
        (4, "緯度、経度"),
        (4, "電話番号"),
    }
    assert [one.phone for one in shelters(tmp_path, plan)] == ["", "0478392611", ""]


def test_shelters_twice_change_nothing_the_second_time(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    (tmp_path / "s.csv").write_text(STANDARD, encoding="utf-8")
    plan_shelters([tmp_path / "s.csv"], city).write()
    before = files_of(city)
    again = plan_shelters([tmp_path / "s.csv"], city)
    assert not again.report.changes_anything
    again.write()
    assert files_of(city) == before


def test_importing_the_municipalitys_own_table_changes_nothing(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    assert not plan_shelters([city / "shelters.csv"], city).report.changes_anything


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        (STANDARD.partition("\n")[0], "no row"),
        ("a,b\n1,2\n", "名称"),
        ("{}", "no features"),
        ('{"features": [', "JSON"),
        ("名称,住所\n,旭町1\n,旭町2\n北館,北1\n", "2 of 3 rows"),
        (f"{FIRST}990001,,見本県,見本市,,,,,,,,\n", "no place"),
    ],
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ImportRefused, match=words):
        planned(tmp_path, text)


def test_places_of_a_kind_are_read_with_hours_and_notes(tmp_path: Path) -> None:
    city = a_municipality(tmp_path)
    file = tmp_path / "aed.csv"
    file.write_text(
        f"{FIRST.strip()},設置位置,利用可能曜日,開始時間,終了時間,利用可能日時特記事項\n"
        "990001,1,見本県,見本市,市役所,シヤクシヨ,見本市中央1,,35.1,139.1,(0000)53-0100,,1階,月火水木金,8:30,17:15,祝日を除く\n"
        "990001,2,見本県,見本市,市役所,シヤクシヨ,見本市中央1,,35.1,139.1,(0000)53-0100,夜は閉館,4階,,,,\n",
        encoding="cp932",
    )
    plan_facilities("aed", file, city).write()
    first, second = Facilities.load(city / "facilities").of("aed")
    assert (first.name_ja, first.kana, first.latitude, first.phone) == (
        "市役所",
        "シヤクシヨ",
        35.1,
        "0000-53-0100",
    )
    assert first.hours_ja == "月火水木金 8:30–17:15（祝日を除く）"
    assert (first.notes_ja, second.notes_ja) == ("設置位置：1階", "設置位置：4階。夜は閉館")
    assert not plan_facilities("aed", file, city).report.changes_anything
    assert Facilities.load(city / "facilities").of("wifi") == ()


def test_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="no kind"):
        plan_facilities("shop", tmp_path / "x.csv", a_municipality(tmp_path))


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        (("35.5", "139.5"), ("35.5", "139.5")),
        (("３５．５", "１３９．５"), ("35.5", "139.5")),
        (("35.5,139.5", ""), ("35.5", "139.5")),
        (("139.5", "35.5"), ("35.5", "139.5")),
        (("35°30'00\"", "139°30'00\""), ("35.500000", "139.500000")),
        (("", ""), ("", "")),
    ],
)
def test_coordinates_are_read_however_they_are_written(
    cells: tuple[str, str], place: tuple[str, str]
) -> None:
    found = point(*cells)
    assert (found.latitude, found.longitude) == place


@given(st.text(max_size=12), st.text(max_size=12))
def test_coordinates_are_in_japan_or_not_there(latitude: str, longitude: str) -> None:
    try:
        found = point(latitude, longitude)
    except CellUnclear:
        return
    assert not found.latitude or (20 <= float(found.latitude) <= 46 and 122 <= float(found.longitude) <= 154)


@given(st.text(alphabet="0123456789-()（）－ー 内線代表、", max_size=16))
def test_a_telephone_number_begins_with_zero_and_is_read_the_same_again(cell: str) -> None:
    try:
        number, _ = phone(cell)
    except CellUnclear:
        return
    assert number == "" or number.startswith("0")
    assert phone(number) == (number, "")


@given(st.text(max_size=10))
def test_people_are_counted_in_digits(cell: str) -> None:
    try:
        found = people(cell)
    except CellUnclear:
        return
    assert found == "" or found.isdigit()
