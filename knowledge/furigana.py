"""Furigana for easy Japanese: readings by SudachiPy, corrected by a list, set over kanji only."""

import re
from html import escape

import jaconv

from knowledge.japanese import tokenizer

_KANJI = r"[\u4e00-\u9fff々ヶ〆]"
_HAS_KANJI = re.compile(_KANJI)
_RUNS = re.compile(rf"{_KANJI}+|[^\u4e00-\u9fff々ヶ〆]+")
# Where the analyser's reading is not what a resident should learn: measured on municipal sentences.
OVERRIDES = {
    "避難所": "ひなんじょ",
    "集積所": "しゅうせきじょ",
    "保健所": "ほけんじょ",
    "事務所": "じむしょ",
    "市役所": "しやくしょ",
    "何曜日": "なんようび",
    "何時": "なんじ",
    "何人": "なんにん",
    "何回": "なんかい",
    "明日": "あした",
    "昨日": "きのう",
    "次の日": "つぎのひ",
    "上の階": "うえのかい",
    "行っています": "おこなっています",
    "行います": "おこないます",
    "一通": "いっつう",
    "一つ": "ひとつ",
    "二つ": "ふたつ",
    "一人": "ひとり",
    "二人": "ふたり",
    "四月": "しがつ",
    "七月": "しちがつ",
    "九月": "くがつ",
    "七日": "なのか",
    "十四日": "じゅうよっか",
    "二十日": "はつか",
    "薬": "くすり",
    "の方は": "のかたは",
    "世帯主": "せたいぬし",
    "市立": "しりつ",
    "通行止め": "つうこうどめ",
    "粗大ごみ": "そだいごみ",
    "罹災": "りさい",
    "り災": "りさい",
    "高台": "たかだい",
    "町内会": "ちょうないかい",
    "緑ヶ丘": "みどりがおか",
    "川辺町": "かわべちょう",
    "旭町": "あさひまち",
    "港町": "みなとまち",
    "北山": "きたやま",
    "さくら野市": "さくらのし",
    "市外": "しがい",
    "家の中": "いえのなか",
    "外へ": "そとへ",
    "外で": "そとで",
    "外に": "そとに",
    "市は": "しは",
    "市が": "しが",
    "市の": "しの",
    "人": "ひと",
    "箱": "はこ",
    "ごみ箱": "ごみばこ",
    "七日間": "なのかかん",
}
# Readings of counters after western digits: the analyser sees the kanji alone.
_COUNTED = {
    "月": "がつ", "日": "にち", "時": "じ", "分": "ふん", "円": "えん", "人": "にん", "年": "ねん", "回": "かい",
    "階": "かい", "枚": "まい", "点": "てん", "度": "ど", "番": "ばん", "歳": "さい", "本": "ほん", "才": "さい",
    "日間": "にちかん", "時間": "じかん", "分間": "ふんかん", "週間": "しゅうかん", "か月": "かげつ",
    "階建て": "かいだて",
}  # fmt: skip
_DAYS_OF_MONTH = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか",
    9: "ここのか", 10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip
_PUN = {1, 3, 4, 6, 8, 0}
_EXTRA = "|".join(sorted(map(re.escape, OVERRIDES), key=len, reverse=True))
_COUNTERS = "|".join(sorted(_COUNTED, key=len, reverse=True))
_FIXED = re.compile(rf"(?P<number>\d+)(?P<counter>{_COUNTERS})(?!{_KANJI})|(?P<word>{_EXTRA})")


def ruby(text: str) -> str:
    """Return HTML of the text with a reading over each run of kanji; the rest escaped."""
    return "".join(
        f"<ruby>{escape(base)}<rp>(</rp><rt>{reading}</rt><rp>)</rp></ruby>" if reading else escape(base)
        for base, reading in readings(text)
    )


def readings(text: str) -> list[tuple[str, str | None]]:
    """Return the text in pieces, each with its reading in hiragana, or None where it needs none."""
    pieces: list[tuple[str, str | None]] = []
    position = 0
    for match in _FIXED.finditer(text):
        if match["word"] and _is_part_of_a_word(text, match):
            continue
        pieces += _analysed(text[position : match.start()])
        pieces += _fixed(match)
        position = match.end()
    return pieces + _analysed(text[position:])


def _is_part_of_a_word(text: str, match: re.Match[str]) -> bool:
    """Whether a word of a single kanji is here a part of another word: 薬 in 薬局."""
    if len(_HAS_KANJI.findall(match[0])) > 1:
        return False
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return bool(_HAS_KANJI.search(around))


def _fixed(match: re.Match[str]) -> list[tuple[str, str | None]]:
    if match["word"]:
        return _aligned(match["word"], OVERRIDES[match["word"]])
    number, counter = match["number"], match["counter"]
    reading = _COUNTED[counter]
    if counter in ("日", "日間") and int(number) in _DAYS_OF_MONTH:
        reading = _DAYS_OF_MONTH[int(number)] + ("かん" if counter == "日間" else "")
        if counter == "日間" and number == "1":
            return [(number, None), (counter, "にちかん")]
        return [(number + counter, reading)]
    if counter.startswith("分") and int(number) % 10 in _PUN:
        reading = reading.replace("ふん", "ぷん")
    if counter == "人" and number in ("1", "2"):
        return [(number + counter, {"1": "ひとり", "2": "ふたり"}[number])]
    return [(number, None), *_aligned(counter, reading)]


def _analysed(text: str) -> list[tuple[str, str | None]]:
    if not _HAS_KANJI.search(text):
        return [(text, None)] if text else []
    pieces: list[tuple[str, str | None]] = []
    for morpheme in tokenizer().tokenize(text):
        pieces += _aligned(
            morpheme.surface(), jaconv.kata2hira(morpheme.reading_form() or morpheme.surface())
        )
    return pieces


def _aligned(surface: str, reading: str) -> list[tuple[str, str | None]]:
    """Split 食べ物/たべもの into 食・べ・物, so that only kanji carry a reading."""
    if not _HAS_KANJI.search(surface):
        return [(surface, None)]
    parts = _RUNS.findall(surface)
    pattern = "".join(
        "(.+?)" if _HAS_KANJI.match(part) else f"({re.escape(jaconv.kata2hira(part))})" for part in parts
    )
    match = re.fullmatch(pattern, reading)
    if match is None:
        return [(surface, reading)]
    return [(part, match[index] if _HAS_KANJI.match(part) else None) for index, part in enumerate(parts, 1)]
