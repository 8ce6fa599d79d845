"""Places as GeoJSON: every feature becomes a row, with its coordinates (lon, lat) under 経度 and 緯度."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from knowledge.imports.report import Finding, ImportRefused
from knowledge.imports.sheets import Sheet
from knowledge.tables import Row

LATITUDE, LONGITUDE = "緯度", "経度"


def is_json(text: str) -> bool:
    """Return whether a text begins as JSON does."""
    return text.lstrip().startswith(("{", "["))


def read_features(path: Path, text: str, encoding: str) -> tuple[Sheet, list[Finding]]:
    """Return the features as a table with a header, numbered from 1, and those that are no points.

    Raises ImportRefused when the text is no JSON, or holds no features.
    """
    try:
        whole = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        place = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise ImportRefused(f"{path.name} is no JSON that can be read{place}.") from error
    features = whole.get("features") if isinstance(whole, dict) else whole
    if not isinstance(features, list) or not features:
        raise ImportRefused(f"{path.name} is no GeoJSON: it has no features.")
    found: list[tuple[int, dict[str, str]]] = []
    unread: list[Finding] = []
    for number, feature in enumerate(features, start=1):
        if not isinstance(feature, dict):
            unread.append(Finding(path.name, number, "", str(feature)[:40], "this is no feature"))
            continue
        properties = feature.get("properties", feature)
        record = _record(properties if isinstance(properties, dict) else {})
        point = _point(feature.get("geometry"))
        if point is None and feature.get("geometry") is not None:
            unread.append(Finding(path.name, number, "geometry", "", "no point: taken without coordinates"))
        found.append((number, record | (point or {})))
    header = tuple(dict.fromkeys(name for _, record in found for name in record))
    rows = [Row(number, tuple(record.get(name, "") for name in header)) for number, record in found]
    return Sheet(path.name, f"GeoJSON, {encoding}", (Row(0, header), *rows)), unread


def _record(properties: Mapping[str, Any]) -> dict[str, str]:
    return {str(name): _text(value) for name, value in properties.items()}


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return "、".join(map(_text, value))
    return "" if value is None or isinstance(value, dict) else str(value).strip()


def _point(geometry: Any) -> dict[str, str] | None:
    if not isinstance(geometry, dict) or geometry.get("type") != "Point":
        return None
    coordinates = geometry.get("coordinates")
    numbers = coordinates if isinstance(coordinates, list) else []
    if len(numbers) < 2 or not all(isinstance(one, int | float) for one in numbers[:2]):
        return None
    return {LONGITUDE: str(numbers[0]), LATITUDE: str(numbers[1])}
