"""`kakehashi import shelters`: the three generations of shelter tables and GSI's GeoJSON into shelters.csv."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from knowledge.imports.place_cells import CellUnclear, flag, people
from knowledge.imports.places import (
    ADDRESS,
    CITY,
    ENGLISH,
    KANA,
    LATITUDE,
    LONGITUDE,
    NAME,
    PHONE,
    PLACE_COLUMNS,
    PREFECTURE,
    REMARK,
    TOWN,
    URL,
    Places,
    read_places,
    without_repeats,
)
from knowledge.imports.report import Finding, ImportRefused, ImportReport
from knowledge.imports.writing import ImportPlan, table_change
from knowledge.retrieval.normalise import fold
from knowledge.tables import Row

FILE = "shelters.csv"
_CODE, _ID, _BODY = "全国地方公共団体コード", "ID", "地方公共団体名"
_BOTH, _CAPACITY, _FOR = "指定避難所との重複", "想定収容人数", "対象となる町会・自治会"
_WHO, _MORE = "受入対象者", "その他市町村長が必要と認める事項"
_DESIGNATED = "指定緊急避難場所との住所同一"  # only GSI's list of 指定避難所 has this column
_COLUMNS: dict[str, tuple[str, ...]] = {
    **PLACE_COLUMNS,
    _CODE: (_CODE, "都道府県コード又は市区町村コード", "市区町村コード"),
    _ID: ("共通ID", "ID", "NO", "property"),
    _BODY: (_BODY, "都道府県名及び市町村名"),
    _BOTH: (_BOTH, "指定避難所との住所同一", _DESIGNATED),
    _CAPACITY: (_CAPACITY, "収容人数", "収容人員", "収容可能人数", "収容可能人員", "capacity"),
    _FOR: (_FOR, "対象地区", "対象自治会", "residentsassociation"),
    _WHO: (_WHO,),
    _MORE: (_MORE,),
}
# What the header of a hazard's column holds. A place in a zone that may be flooded is the contrary of a safe one.
_HAZARDS: dict[str, re.Pattern[str]] = {
    "災害種別_洪水": re.compile("洪水|^flood"),
    "災害種別_崖崩れ、土石流及び地滑り": re.compile("[崖がガ]け?崩れ|土砂|土石流|sediment|landslide"),
    "災害種別_高潮": re.compile("高潮|stormsurge|^surge"),
    "災害種別_地震": re.compile("地震|earthquake"),
    "災害種別_津波": re.compile("津波|tsunami|tunami"),
    "災害種別_大規模な火事": re.compile("火事|火災|^fire"),
    "災害種別_内水氾濫": re.compile("内水|inundation|inlandflood"),
    "災害種別_火山現象": re.compile("火山|噴火|volcan"),
}
_NO_HAZARD = re.compile("浸水|想定|区域|警戒|備考|水深|対応")
HEADER = (
    *(_CODE, _ID, _BODY, NAME, KANA, ENGLISH, ADDRESS, PREFECTURE, CITY, TOWN, LATITUDE, LONGITUDE, PHONE),
    *_HAZARDS,
    *(_BOTH, _CAPACITY, _FOR, URL, REMARK),
)


def plan_shelters(files: Sequence[Path], municipality: Path) -> ImportPlan:
    """Return what the files, which together are the municipality's list, would change; raises ImportRefused."""
    if not files:
        raise ImportRefused("There is no file to read.")
    tables = [read_places(file, _COLUMNS, more=list(_HAZARDS.values())) for file in files]
    rows: dict[tuple[str, str, int], dict[str, str]] = {}
    for number, places in enumerate(tables):
        hazards = _hazard_columns(places)
        if not hazards:
            reason = "no column says which disasters the places are safe from"
            places.notes.append(Finding(places.source.file, 0, "", "", reason))
        designated = _DESIGNATED in places.header
        repeats: dict[tuple[str, str], int] = {}
        for row, record in list(without_repeats(places)):
            shelter = _shelter(record, row, places, hazards)
            place = (fold(shelter[NAME]), fold(shelter[ADDRESS]))
            repeats[place] = repeats.get(place, 0) + 1
            key = (*place, repeats[place])
            rows[key] = (
                _both(rows[key], shelter, designated=designated) if number and key in rows else shelter
            )
    change, contents = table_change(municipality, FILE, HEADER, list(rows.values()), [NAME, ADDRESS])
    report = ImportReport(
        "shelters",
        municipality.name,
        tuple(places.source for places in tables),
        tuple(finding for places in tables for finding in places.unread),
        tuple(finding for places in tables for finding in places.notes),
        (change,),
        {
            "shelters": len(rows),
            "safe from": {
                name.partition("_")[2]: sum(bool(row[name]) for row in rows.values()) for name in _HAZARDS
            },
        },
    )
    return ImportPlan(report, contents)


def _hazard_columns(places: Places) -> dict[str, list[int]]:
    """Several columns may be of one hazard (flood_L1, flood_L2): safe is what all of them say."""
    found: dict[str, list[int]] = {}
    for at, header in enumerate(places.header):
        for hazard, pattern in _HAZARDS.items():
            if pattern.search(header) and not _NO_HAZARD.search(header):
                found.setdefault(hazard, []).append(at)
                break
    return found


def _shelter(
    record: Mapping[str, str], row: Row, places: Places, hazards: Mapping[str, list[int]]
) -> dict[str, str]:
    shelter = {name: record.get(name, "") for name in HEADER}
    for hazard in _HAZARDS:
        columns = hazards.get(hazard, [])
        flags = [_flag(row.cell(at), places.titles[at], row, places) for at in columns]
        shelter[hazard] = "1" if flags and all(flags) else ""
    both = record.get(_BOTH, "")
    shelter[_BOTH] = both and str(int(_flag(both, _BOTH, row, places)))
    try:
        shelter[_CAPACITY] = people(record.get(_CAPACITY, ""))
    except CellUnclear as error:
        shelter[_CAPACITY] = ""
        places.unclear(row, _CAPACITY, record[_CAPACITY], str(error))
    said = [
        record.get(REMARK, ""),
        *(f"{name}：{record[name]}" for name in (_WHO, _MORE) if record.get(name)),
    ]
    shelter[REMARK] = "。".join(part.removesuffix("。") for part in said if part)
    return shelter


def _flag(cell: str, column: str, row: Row, places: Places) -> bool:
    try:
        return flag(cell)
    except CellUnclear as error:
        places.unclear(row, column, cell, str(error))
        return False


def _both(first: Mapping[str, str], other: Mapping[str, str], *, designated: bool) -> dict[str, str]:
    """One place in two files: the first decides what it is safe from, the other fills what is empty."""
    told = any(first[hazard] for hazard in _HAZARDS)
    filled = {name: first[name] or ("" if told and name in _HAZARDS else other[name]) for name in HEADER}
    return {**filled, _BOTH: "1"} if designated else filled
