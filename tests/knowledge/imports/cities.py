"""Small invented cities' files, and a municipality's folder to import them into."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.knowledge.city import SAKURANO

AREA_DAYS = "地名,センター,燃えるごみ,びん\n旭町,東センター,月 木,水2 *1\n港町(みなとちょう),東センター,火 金,水4:4 6\n"


def a_municipality(folder: Path) -> Path:
    """A copy of the sample city that a test may change."""
    return Path(shutil.copytree(SAKURANO, folder / "sakurano"))


def a_5374(folder: Path, *, area_days: str = AREA_DAYS, encoding: str = "utf-8", **others: str) -> Path:
    """A folder of 5374 in the encoding; further files by their name without ending."""
    place = folder / "5374"
    place.mkdir(exist_ok=True)
    for name, text in {"area_days": area_days, **others}.items():
        (place / f"{name}.csv").write_bytes(text.encode(encoding))
    return place


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes, to see that nothing was touched."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
