"""Scripts and what can be told from letters alone."""

from __future__ import annotations

import re
from collections.abc import Mapping

_RANGES: Mapping[str, str] = {
    "Hang": "\uac00-\ud7af\u1100-\u11ff\u3130-\u318f",
    "Thai": "\u0e00-\u0e7f",
    "Khmr": "\u1780-\u17ff",
    "Mymr": "\u1000-\u109f\uaa60-\uaa7f",
    "Deva": "\u0900-\u097f",
    "Cyrl": "\u0400-\u04ff",
    "Arab": "\u0600-\u06ff",
    "Kana": "\u3041-\u30ff",
    "Hani": "\u3400-\u9fff",
    "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
_PATTERNS = {script: re.compile(f"[{letters}]") for script, letters in _RANGES.items()}
# One character of these says about as much as two Latin letters.
_DENSE = {"Kana", "Hani", "Hang"}
_MONGOLIAN = re.compile("[өүӨҮ]")
_NOT_MONGOLIAN = re.compile("[іїєґІЇЄҐљњћђў]")
_MONGOLIAN_WORDS = re.compile(
    r"\b(вэ|юу|хэрхэн|байна|би|хаана|хэзээ|уу|авах|болох|хог|хогоо|надад)\b", re.IGNORECASE
)
_VIETNAMESE = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_PORTUGUESE = re.compile("[ãõ]", re.IGNORECASE)
_SPANISH = re.compile("[ñ¿¡]", re.IGNORECASE)
_HINDI_WORDS = frozenset(
    [
        "है",
        "हैं",
        "में",
        "का",
        "की",
        "के",
        "और",
        "क्या",
        "कैसे",
        "कहाँ",
        "कहां",
        "कब",
        "से",
        "मैं",
        "पर",
        "जाता",
        "लिए",
        "कौन",
        "चाहिए",
        "गया",
        "यहाँ",
        "मुझे",
        "नहीं",
    ]
)
_NEPALI_WORDS = frozenset(
    [
        "छ",
        "छन्",
        "को",
        "कसरी",
        "कहिले",
        "हो",
        "हुँ",
        "गर्ने",
        "भयो",
        "कति",
        "म",
        "तिर्ने",
        "पर्छ",
        "छु",
        "छैन",
        "मेरो",
        "कुन",
        "के",
        "कहाँ",
        "फोहोर",
        "मलाई",
    ]
)
_NEPALI_ENDINGS = re.compile("(मा|लाई|को|ले|बाट|छ|छु|ने|यो|न्छ|र्छ|नुस्|होस्)$")
_DEVANAGARI_WORD = re.compile("[\u0900-\u097f]+")
# Kanji of everyday Japanese that JIS level 1 lacks.
_ALSO_JAPANESE = "填頬塡"
_CHINESE_ONLY = re.compile("[的吗嗎吧呢么麼哪谁誰这這那你您我们們不是怎]")


def shares(text: str) -> dict[str, float]:
    """Return each script's share of the letters, largest first; empty where there are no letters."""
    counts = {
        script: len(pattern.findall(text)) * (2.0 if script in _DENSE else 1.0)
        for script, pattern in _PATTERNS.items()
    }
    whole = sum(counts.values())
    ordered = sorted(counts.items(), key=lambda pair: -pair[1])
    return {script: count / whole for script, count in ordered if count} if whole else {}


def by_letters(text: str) -> str | None:
    """Return the language that Latin letters with marks give away, or None."""
    if _VIETNAMESE.search(text):
        return "vi"
    if _PORTUGUESE.search(text):
        return "pt"
    return "es" if _SPANISH.search(text) else None


def cyrillic(text: str) -> str | None:
    """Return `mn` for Mongolian in Cyrillic, None for others."""
    if _NOT_MONGOLIAN.search(text):
        return None
    return "mn" if _MONGOLIAN.search(text) or _MONGOLIAN_WORDS.search(text) else None


def devanagari(text: str) -> str | None:
    """Return `ne` or `hi`, or None where the words do not tell."""
    words = _DEVANAGARI_WORD.findall(text)
    hindi = sum(word in _HINDI_WORDS for word in words)
    nepali = sum(word in _NEPALI_WORDS for word in words) + 0.5 * sum(
        bool(_NEPALI_ENDINGS.search(word)) for word in words
    )
    if hindi == nepali:
        return None
    return "hi" if hindi > nepali else "ne"


def _encodable(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _everyday_japanese(char: str) -> bool:
    """JIS level 1: the kanji that everyday Japanese uses."""
    try:
        code = char.encode("shift_jis")
    except UnicodeEncodeError:
        return char in _ALSO_JAPANESE
    return len(code) == 2 and b"\x88\x9f" <= code <= b"\x98\x72"


def not_japanese(text: str) -> bool:
    """Return whether the text holds Han characters that no Japanese text has."""
    return any(
        not _encodable(char, "shift_jis") and char not in _ALSO_JAPANESE
        for char in _PATTERNS["Hani"].findall(text)
    )


def han(text: str) -> str | None:
    """Return `zh-Hans`, `zh-Hant` or `ja` for a text in Han characters alone, None where they do not tell.

    Each character is asked which of GB 2312, Big5 and JIS level 1 can write it.
    """
    chars = _PATTERNS["Hani"].findall(text)
    simplified = sum(_encodable(char, "gb2312") for char in chars)
    traditional = sum(_encodable(char, "big5") for char in chars)
    japanese = sum(_everyday_japanese(char) for char in chars)
    best = max(simplified, traditional, japanese)
    winners = [
        code
        for code, count in (("zh-Hans", simplified), ("zh-Hant", traditional), ("ja", japanese))
        if count == best
    ]
    if len(winners) == 1:
        return winners[0]
    if _CHINESE_ONLY.search(text) and "ja" in winners:
        winners.remove("ja")
    return winners[0] if len(winners) == 1 else None
