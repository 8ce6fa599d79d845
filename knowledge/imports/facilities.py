"""`kakehashi import facilities`: AED, hospitals, Wi-Fi, public facilities into facilities/<kind>.csv."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from knowledge.facilities import COLUMNS, KINDS
from knowledge.imports.places import (
    ADDRESS,
    ENGLISH,
    KANA,
    LATITUDE,
    LONGITUDE,
    NAME,
    PHONE,
    PLACE_COLUMNS,
    REMARK,
    URL,
    read_places,
    without_repeats,
)
from knowledge.imports.report import ImportRefused, ImportReport
from knowledge.imports.writing import ImportPlan, table_change

_DAYS, _FROM, _TO, _SPECIAL = "利用可能曜日", "開始時間", "終了時間", "利用可能日時特記事項"
_HOURS: dict[str, tuple[str, ...]] = {
    _DAYS: (_DAYS, "診療曜日", "利用可能日", "利用曜日", "開館曜日", "availabledate"),
    _FROM: (_FROM, "診療開始時間", "利用開始時間", "starttime"),
    _TO: (_TO, "診療終了時間", "利用終了時間", "endtime"),
    _SPECIAL: (
        _SPECIAL, "利用可能時間特記事項", "診療日時特記事項", "利用時間", "診療時間", "開館時間", "利用可能時間",
        "availabledatenote",
    ),
}  # fmt: skip
# What a kind of place says beyond the columns that all have: put into the note under these names.
_DETAILS: dict[str, tuple[str, ...]] = {
    "設置位置": ("設置位置", "設置場所", "installationposition"),
    "種別": ("医療機関の種類", "種別", "施設種別"),
    "診療科目": ("診療科目", "診療科"),
    "時間外における対応": ("時間外における対応",),
    "小児対応設備の有無": ("小児対応設備の有無", "equipmentforchildren"),
    "SSID": ("SSID",),
    "提供エリア": ("提供エリア",),
    "設置者": ("設置者",),
    "受入年齢": ("受入年齢",),
    "収容定員": ("収容定員",),
    "一時預かりの有無": ("一時預かりの有無",),
    "バリアフリー情報": ("バリアフリー情報",),
    "アクセス方法": ("アクセス方法",),
    "駐車場情報": ("駐車場情報",),
    "内線番号": ("内線番号",),
    "説明": ("説明",),
}
_NOTHING = ("-", "ー", "―", "なし", "無")


def plan_facilities(kind: str, file: Path, municipality: Path) -> ImportPlan:
    """Return what a file of places of one kind would change; raises ImportRefused, also for an unknown kind."""
    if kind not in KINDS:
        raise ImportRefused(f"{kind} is no kind of place: {', '.join(KINDS)}.")
    places = read_places(file, {**PLACE_COLUMNS, **_HOURS, **_DETAILS})
    rows = [_facility(record) for _, record in without_repeats(places)]
    change, contents = table_change(municipality, f"facilities/{kind}.csv", COLUMNS, rows, ["名称", "住所"])
    report = ImportReport(
        f"facilities {kind}",
        municipality.name,
        (places.source,),
        tuple(places.unread),
        tuple(places.notes),
        (change,),
        {"places": len(rows), "with coordinates": sum(bool(row["緯度"]) for row in rows)},
    )
    return ImportPlan(report, contents)


def _facility(record: Mapping[str, str]) -> dict[str, str]:
    said = [
        f"{name}：{record[name]}" for name in _DETAILS if record.get(name) and record[name] not in _NOTHING
    ]
    return {
        "名称": record[NAME],
        "名称_カナ": record.get(KANA, ""),
        "名称_英字": record.get(ENGLISH, ""),
        "住所": record.get(ADDRESS, ""),
        "緯度": record[LATITUDE],
        "経度": record[LONGITUDE],
        "電話番号": record[PHONE],
        "利用時間": _hours(record),
        "URL": record.get(URL, ""),
        "備考": "。".join(part.removesuffix("。") for part in (*said, record.get(REMARK, "")) if part),
    }


def _hours(record: Mapping[str, str]) -> str:
    times = "–".join(filter(None, (record.get(_FROM, ""), record.get(_TO, ""))))
    usual = " ".join(filter(None, (record.get(_DAYS, ""), times)))
    special = record.get(_SPECIAL, "")
    return f"{usual}（{special}）" if usual and special else usual or special
