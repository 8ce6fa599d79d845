"""Which column of a city's dictionary of things is which: by its header, and by what its cells hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.garbage.categories import Categories
from knowledge.imports.report import ImportRefused
from knowledge.imports.sheets import Sheet
from knowledge.retrieval.normalise import fold
from knowledge.tables import Row

NAME, READING, LABEL, NOTE = "品目", "読み", "分別区分", "出し方"
ROLES = (NAME, READING, LABEL, NOTE)
_HEADER_WITHIN = 25
_SAMPLE = 400
_SHORT = 25  # a header is no sentence
_JOINED = re.compile(r"[+＋]")
_KANA = re.compile("[\u3041-\u3096ー・（）()\\s]+")
_LETTERS = re.compile("[\u3040-\u30ff\u4e00-\u9fffa-z]")

# Best first. A whole header counts before one that ends with the word, and that before one that holds it.
_WORDS: dict[str, tuple[str, ...]] = {
    READING: (
        "読み", "よみ", "読み仮名", "読みがな", "よみがな", "ふりがな", "かな", "hiragana", "furigana",
        "kana", "yomi",
    ),
    LABEL: (
        "分別区分", "ごみの区分", "ごみ区分", "区分", "分別", "分別種別", "分別種類", "分別の種類",
        "分別方法", "ごみの種類", "ごみの分類", "ごみ種別", "種別", "分類", "分け方", "収集区分",
        "排出区分", "処理区分", "種類", "kubun", "category", "type", "label",
    ),
    NAME: (
        "品目", "品目名", "ごみの品目", "品名", "ごみの名前", "ごみの名称", "品物", "品物名", "物品名",
        "ごみ名", "名称", "名前", "項目", "hinmoku", "item", "name", "もの",
    ),
    NOTE: (
        "出し方", "出し方のぽいんと", "ごみの出し方", "出し方・注意点", "注意点", "注意事項", "留意点",
        "留意事項", "出すときの注意", "ぽいんと", "備考", "説明", "処理方法", "排出方法", "捨て方",
        "こめんと", "特記事項", "note", "notice", "memo", "remarks",
    ),
}  # fmt: skip
# Further columns that belong to the city's note; a fee says nothing without its name.
_MORE_NOTES = ("備考", "料金種別", "料金", "料金備考", "手数料", "注意点", "注意事項", "出し方", "留意点")
_NAMED_NOTES = ("料金", "手数料")


@dataclass(frozen=True)
class Columns:
    """The mapping: where the header stands (-1: nowhere), and the columns of each role; a note may have several."""

    header_at: int
    header: tuple[str, ...]
    at: Mapping[str, tuple[int, ...]]
    swapped: bool = False

    def shown(self) -> dict[str, str]:
        """Return the mapping by the headers' own words, as --map takes it."""
        return {role: "+".join(self.name(at) for at in self.at[role]) for role in ROLES if self.at.get(role)}

    def name(self, at: int) -> str:
        """Return a column's header, or its number."""
        return (self.header[at] if at < len(self.header) else "") or str(at + 1)

    def cell(self, row: Row, role: str) -> str:
        """Return what a row says in a role; several notes are put one after the other."""
        cells = [(at, " ".join(row.cell(at).split())) for at in self.at.get(role, ())]
        parts = [
            f"{self.name(at)}：{cell}" if number and fold(self.name(at)).startswith(_NAMED_NOTES) else cell
            for number, (at, cell) in enumerate(cells)
            if cell
        ]
        return "".join(part if part.endswith(("。", "）", ")")) else f"{part}。" for part in parts[:-1]) + (
            parts[-1] if parts else ""
        )


def guessed_columns(sheet: Sheet, categories: Categories, named: Mapping[str, str]) -> Columns:
    """Return the columns by header and cells; `named` (role → header or number) wins over the guess.

    Raises ImportRefused when no column can be 品目 or 分別区分, or a named one is not there.
    """
    top, header = _header(sheet, named)
    data = sheet.rows[top + 1 :][:_SAMPLE]
    guess = _by_header(header, data) if top >= 0 else _by_cells(data, categories)
    at: dict[str, tuple[int, ...]] = {role: (place,) for role, place in guess.items()}
    swapped = _is_swapped(data, at, categories)
    if swapped:
        at[NAME], at[LABEL] = at[LABEL], at[NAME]
    if NOTE in at:
        taken = {place for places in at.values() for place in places}
        more = [
            place for place, cell in enumerate(header) if place not in taken and fold(cell) in _MORE_NOTES
        ]
        at[NOTE] = (*at[NOTE], *more)
    for role, wanted in named.items():
        at[role] = tuple(_named(sheet, header, part) for part in _JOINED.split(wanted))
        at = {
            other: places
            for other, places in at.items()
            if other == role or other in named or not set(places) & set(at[role])
        }
    missing = [role for role in (NAME, LABEL) if role not in at]
    if missing:
        columns = "、".join(cell or str(place + 1) for place, cell in enumerate(header)) or "no header"
        raise ImportRefused(
            f"{sheet.file}: no column is {' or '.join(missing)} (columns: {columns}); --map names them."
        )
    return Columns(top, header, at, swapped and not {NAME, LABEL} & named.keys())


def _header(sheet: Sheet, named: Mapping[str, str]) -> tuple[int, tuple[str, ...]]:
    """The line that names the columns best, alone or together with the line above it."""
    wanted = {fold(part) for value in named.values() for part in _JOINED.split(value)}
    best = 0.0
    found: tuple[int, tuple[str, ...]] = (-1, ())
    for at, row in enumerate(sheet.rows[:_HEADER_WITHIN]):
        above = sheet.rows[at - 1].cells if at else ()
        for cells, cost in ((row.cells, 0.0), (_together(above, row.cells), 0.4)):
            if any(len(cell) > _SHORT for cell in cells if cell) and not wanted & set(map(fold, cells)):
                continue
            score = sum(_score(cell, role) >= 2 for role in ROLES for cell in cells)
            score += 5 * len(wanted & set(map(fold, cells)))
            roles = len({role for role in ROLES for cell in cells if _score(cell, role) >= 2})
            if (roles >= 2 or wanted & set(map(fold, cells))) and score - cost > best:
                best, found = score - cost, (at, tuple(" ".join(cell.split()) for cell in cells))
    return found


def _together(above: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    width = max(len(above), len(below))
    upper = (*above, *[""] * (width - len(above)))
    lower = (*below, *[""] * (width - len(below)))
    return tuple(second or first for first, second in zip(upper, lower, strict=True))


def _score(cell: str, role: str) -> float:
    """3 and more for the word itself, 2 for a header that ends with it, 1 for one that holds it, else 0."""
    text = re.sub(r"\s|[_#]", "", fold(cell)).replace("護美", "ごみ")
    bare = re.sub(r"[(（].*?[)）]", "", text)
    words = _WORDS[role]
    if not bare:
        return 0.0
    if bare in words:
        return (3.0 if text == bare else 2.9) + (len(words) - words.index(bare)) / 100
    if any(bare.endswith(word) for word in words if len(word) > 1) and len(bare) <= _SHORT:
        return 2.0
    return 1.0 if any(word in bare for word in words if len(word) > 2) else 0.0


def _by_header(header: Sequence[str], data: Sequence[Row]) -> dict[str, int]:
    found: dict[str, int] = {}
    scores = sorted(
        (
            (_score(cell, role), -order, -at, role)
            for order, role in enumerate(_WORDS)
            for at, cell in enumerate(header)
        ),
        reverse=True,
    )
    for score, _, minus_at, role in scores:
        at = -minus_at
        if score <= 0 or role in found or at in found.values():
            continue
        if role == READING and not _are_readings(data, at):
            continue
        found[role] = at
    return found


def _are_readings(data: Sequence[Row], at: int) -> bool:
    """A column of ふりがな may hold only the letter under which the thing stands in the index."""
    cells = [row.cell(at) for row in data if row.cell(at)]
    return not cells or sum(len(cell) > 1 for cell in cells) * 2 > len(cells)


def _by_cells(data: Sequence[Row], categories: Categories) -> dict[str, int]:
    """Without a header: labels repeat and are known, names differ and are short, readings are kana, notes are long."""
    columns = {
        at: [row.cell(at) for row in data if row.cell(at)] for at in range(max(map(_width, data), default=0))
    }
    texts = {
        at: cells
        for at, cells in columns.items()
        if len(cells) * 5 > len(data)
        and sum(bool(_LETTERS.search(fold(cell))) for cell in cells) * 2 > len(cells)
    }
    found: dict[str, int] = {}
    labels = {
        at: sum(categories.of_label(cell) is not None for cell in cells) / len(cells)
        for at, cells in texts.items()
    }
    repeated = {at: 1 - len(set(cells)) / len(cells) for at, cells in texts.items()}
    label = max(texts, key=lambda at: labels[at] + repeated[at] / 2, default=-1)
    if label >= 0 and (labels[label] > 0.2 or repeated[label] > 0.6):
        found[LABEL] = label
    kana = [
        at
        for at, cells in texts.items()
        if at != label and sum(bool(_KANA.fullmatch(fold(cell))) for cell in cells) > 0.9 * len(cells)
    ]
    others = [at for at in texts if at != label and len(set(texts[at])) > 0.6 * len(texts[at])]
    names = [
        at for at in others if at not in kana and sum(map(len, texts[at])) < _SHORT * len(texts[at])
    ] or kana
    if names:
        found[NAME] = min(names)
    reading = [at for at in kana if at != found.get(NAME) and _are_readings(data, at)]
    if reading:
        found[READING] = reading[0]
    notes = [at for at in columns if at not in found.values() and any("。" in cell for cell in columns[at])]
    if notes:
        found[NOTE] = max(notes, key=lambda at: sum(map(len, columns[at])))
    return found


def _width(row: Row) -> int:
    return len(row.cells)


def _is_swapped(data: Sequence[Row], at: Mapping[str, tuple[int, ...]], categories: Categories) -> bool:
    """Some cities write the category under 品目 and the thing under 分別区分."""
    if NAME not in at or LABEL not in at:
        return False
    known = {}
    different = {}
    for role in (NAME, LABEL):
        cells = [row.cell(at[role][0]) for row in data if row.cell(at[role][0])]
        known[role] = sum(categories.of_label(cell) is not None for cell in cells) / (len(cells) or 1)
        different[role] = len(set(cells))
    return known[NAME] > known[LABEL] + 0.2 and different[NAME] < different[LABEL]


def _named(sheet: Sheet, header: Sequence[str], wanted: str) -> int:
    folded = [fold(cell) for cell in header]
    if fold(wanted.strip()) in folded:
        return folded.index(fold(wanted.strip()))
    width = max(len(row.cells) for row in sheet.rows)
    if wanted.strip().isdigit() and 1 <= int(wanted) <= width:
        return int(wanted) - 1
    columns = "、".join(cell for cell in header if cell) or f"numbers 1 to {width}"
    raise ImportRefused(f"{sheet.file} has no column {wanted} (columns: {columns}).")
