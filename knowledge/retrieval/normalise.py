"""One spelling for texts that people type in many ways: what is compared is always the folded form."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable

_LATIN_LETTERS = str.maketrans({"đ": "d", "ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})
_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
# People write a nasal as anusvara, candrabindu or a half consonant; long and short i/u are mixed up all the time.
_DEVANAGARI = {
    ord("\u0901"): "\u0902",  # candrabindu → anusvara
    ord("\u093c"): None,  # nukta
    ord("\u0940"): "\u093f",  # ī → i
    ord("\u0942"): "\u0941",  # ū → u
    ord("\u0908"): "\u0907",  # Ī → I
    ord("\u090a"): "\u0909",  # Ū → U
    ord("\u0936"): "\u0938",  # ś → s
    ord("\u0937"): "\u0938",  # ṣ → s
    ord("\u0935"): "\u092c",  # v → b
    ord("\u200c"): None,
    ord("\u200d"): None,
}
_Changes = tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]


def _ro_last(subscripts: re.Match[str]) -> str:
    ro = "\u17d2\u179a"
    return subscripts[0].replace(ro, "") + ro * subscripts[0].count(ro)


# Khmer: two subscripts that look the same, the order of subscripts, -m before r written in two ways, marks left out.
_KHMER: _Changes = (
    (re.compile("\u17d2\u178a"), "\u17d2\u178f"),  # ្ដ → ្ត
    (re.compile("(?:\u17d2[\u1780-\u17a2]){2,}"), _ro_last),
    (re.compile("\u1798\u17d2\u179a"), "\u17c6\u179a"),  # ម្រ → ំរ
    (re.compile("[\u17cb\u17cc\u17cd\u17d0]"), ""),
)
# Burmese: the tall and the round aa, zero typed for the letter wa.
_BURMESE: _Changes = (
    (re.compile("\u102b"), "\u102c"),
    (re.compile("\u1040(?=[\u1000-\u1021\u102b-\u103e])|(?<=[\u1000-\u1021\u102b-\u103e])\u1040"), "\u101d"),
)
_THAI: _Changes = ((re.compile("\u0e40\u0e40"), "\u0e41"),)  # เเ → แ
_SCRIPTS = (
    (re.compile("[\u1780-\u17ff]"), _KHMER),
    (re.compile("[\u1000-\u109f]"), _BURMESE),
    (re.compile("[\u0e00-\u0e7f]"), _THAI),
)
_DEVANAGARI_SIGN = re.compile("[\u0900-\u097f]")
_MONGOLIAN = str.maketrans({"ө": "о", "ү": "у", "ё": "е"})  # keyboards for Russian have no ө and ү
_HALF_NASAL = re.compile("[ङञणनम]\u094d(?=[क-म])")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_MARKED = re.compile("[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]")
_LAST_LATIN = 0x24F
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")


def _strip_latin_marks(text: str) -> str:
    if not _MARKED.search(text):
        return unicodedata.normalize("NFC", text)
    kept: list[str] = []
    base_is_latin = False
    for char in unicodedata.normalize("NFD", text):
        if unicodedata.category(char) == "Mn":
            if base_is_latin:
                continue
        else:
            base_is_latin = ord(char) <= _LAST_LATIN
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


@functools.lru_cache(maxsize=131_072)
def fold(text: str) -> str:
    """Return `text` in the one form that is indexed and searched.

    NFKC, lower case, Latin letters without their marks, katakana as hiragana, Devanagari without the spelling
    variants that readers do not hear, Khmer, Burmese, Thai and Mongolian without what people type in two ways,
    invisible characters gone, letters typed more than twice in a row cut to two.
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).lower().translate(_LATIN_LETTERS)
    text = text.translate(_KATAKANA_TO_HIRAGANA)
    if _DEVANAGARI_SIGN.search(text):
        text = _HALF_NASAL.sub("\u0902", unicodedata.normalize("NFD", text)).translate(_DEVANAGARI)
        text = unicodedata.normalize("NFC", text)
    for sign, changes in _SCRIPTS:
        if sign.search(text):
            for pattern, instead in changes:
                text = pattern.sub(instead, text)
    text = text.translate(_MONGOLIAN)
    return _STRETCHED.sub(r"\1\1", _strip_latin_marks(text))
