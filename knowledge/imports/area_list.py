"""areas.yaml after an import: what stands in it stays, new areas get an id, a reading and Latin letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import yaml

from knowledge.areas import Area, Areas, spelling
from knowledge.errors import ContentInvalid
from knowledge.imports.report import FileChange, Finding, ImportRefused, compare
from knowledge.retrieval.romanise import has_japanese, japanese, reading
from knowledge.yaml_text import read_yaml

FILE = "areas.yaml"
_LONGEST_ID = 40
_JAPANESE_RUN = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff々ー]+")
_SMALL_KE = re.compile("(?<=[\u4e00-\u9fff])[ヶケがガ](?=[\u4e00-\u9fff])")
_LONG_VOWELS = re.compile(r"(?<=o)[ou](?![aeiou])|(?<=u)u")
_ENDING = re.compile(r"(?<=[a-z]{2})(chou|machi|choume)$")


def known_spellings(folder: Path, names: Sequence[str]) -> dict[str, str]:
    """Return the names that areas.yaml writes in another way (ヶ and ケ, 〜 and ～, widths), as it writes them."""
    here, there = _by_spelling(names), _by_spelling([area.name_ja for area in _known(folder / FILE)])
    return {
        same[0]: there[spelt][0]
        for spelt, same in here.items()
        if len(same) == 1 and len(there.get(spelt, ())) == 1 and same != there[spelt]
    }


def _by_spelling(names: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(spelling(_SMALL_KE.sub("ヶ", name).replace("〜", "～")), []).append(name)
    return found


def merged_areas(
    folder: Path, named: Sequence[tuple[str, str]]
) -> tuple[FileChange, dict[Path, str], list[Finding]]:
    """Return what changes in areas.yaml, its new text where anything does, and what a person should look at.

    `named` are the name and reading (or an empty one) of each area of the new table.
    """
    path = folder / FILE
    known = _known(path)
    by_name = {area.name_ja: area for area in known}
    taken = {area.id for area in known}
    added: list[Area] = []
    for name, kana in named:
        if name not in by_name:
            area = _new_area(name, kana, taken)
            by_name[name] = area
            taken.add(area.id)
            added.append(area)
    names = dict(named)
    notes: list[Finding] = []
    gone = [area.name_ja for area in known if area.name_ja not in names]
    if gone:
        reason = f"{len(gone)} areas are not in the new area_days.csv ({_some(gone)}): kept, without collection days"
        notes.append(Finding(FILE, 0, "", "", reason))
    guessed = [area for area in added if not names[area.name_ja]]
    if guessed:
        shown = _some([area.name_ja for area in guessed])
        reason = f"{len(guessed)} new areas have a reading made by the dictionary ({shown}): check them"
        notes.append(Finding(FILE, 0, "", "", reason))
    change = compare(
        FILE, [_record(one) for one in known], [_record(one) for one in (*known, *added)], ["ja", "romaji"]
    )
    contents = {path: _text(path, added)} if added or not path.exists() else {}
    return change, contents, notes


def _some(names: Sequence[str]) -> str:
    return "、".join(names[:3]) + ("…" if len(names) > 3 else "")


def _known(path: Path) -> tuple[Area, ...]:
    if not path.exists():
        return ()
    try:
        return Areas.load(path).all
    except (ContentInvalid, yaml.YAMLError, TypeError) as error:
        raise ImportRefused(f"The municipality's own {FILE} cannot be read: {error}") from error


def _record(area: Area) -> dict[str, str]:
    return {"id": area.id, "ja": area.name_ja, "kana": area.kana, "romaji": area.romaji}


def _new_area(name: str, kana: str, taken: set[str]) -> Area:
    read = kana or _JAPANESE_RUN.sub(lambda run: reading(run[0]), unicodedata.normalize("NFKC", name))
    latin = romaji(kana or name)
    wanted = re.sub("[^a-z0-9]+", "-", latin.lower()).strip("-")[:_LONGEST_ID].strip("-") or "area"
    free = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    area_id = wanted if wanted not in taken else next(each for each in free if each not in taken)
    return Area(area_id, name, read or name, latin or name)


def romaji(name: str) -> str:
    """Return a name in Latin letters as signs write it, without marks for long vowels: 旭町 is Asahi-cho."""
    text = unicodedata.normalize("NFKC", name)
    latin = _JAPANESE_RUN.sub(lambda run: f" {_words(run[0])} ", text) if has_japanese(text) else text
    latin = re.sub(r"(?<=\d) (?=(?:chome|ku|jo)\b)", "-", re.sub(r"\s+", " ", latin).strip().lower())
    latin = re.sub(r"\s*([・、,〜~])\s*", r"\1", re.sub(r"([(（])\s+|\s+([)）])", r"\1\2", latin))
    return re.sub(r"(?<![a-z])(?!chome|ku\b|jo\b|cho\b|machi\b)[a-z]", lambda first: first[0].upper(), latin)


def _words(run: str) -> str:
    return " ".join(_LONG_VOWELS.sub("", _ENDING.sub(r"-\1", word)) for word in japanese(run).split())


def _text(path: Path, added: Sequence[Area]) -> str:
    """The file as it is, with its comments, and the new areas below; or written anew where that is no list."""
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    before = read_yaml(old) or []
    lines = [
        _line({"id": one.id, "ja": one.name_ja, "kana": one.kana, "romaji": one.romaji}) for one in added
    ]
    text = f"{old.rstrip()}\n" if before else ""
    text += "\n".join(lines) + "\n"
    try:
        whole = len(read_yaml(text) or []) == len(before) + len(added)
    except yaml.YAMLError:
        whole = False
    return text if whole else "\n".join([*(_line(row) for row in before), *lines]) + "\n"


def _line(row: dict[str, object]) -> str:
    dumped = yaml.safe_dump(row, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000)
    return f"- {dumped.strip()}"
