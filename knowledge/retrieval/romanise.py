"""Japanese and Nepali in the Latin letters that people type, and a rough key of how a Latin word sounds."""

from __future__ import annotations

import functools
import re
from typing import Any

from knowledge.japanese import tokenizer
from knowledge.retrieval.normalise import fold

_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff々]")
_DEVANAGARI_WORD = re.compile("[\u0900-\u097f]+")
_CONTENT_WORDS = frozenset({"名詞", "動詞", "形容詞", "形状詞", "副詞", "感動詞", "代名詞"})
_PARTICLES = {"は": "wa", "へ": "e", "を": "o"}

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
        [
            "k",
            "kh",
            "g",
            "gh",
            "ng",
            "ch",
            "chh",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "ph",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "l",
            "w",
            "sh",
            "sh",
            "s",
            "h",
        ],
        strict=True,
    )
)
_VOWELS = dict(zip("अआइईउऊएऐओऔऋ", ["a", "aa", "i", "i", "u", "u", "e", "ai", "o", "au", "ri"], strict=True))
_VOWEL_SIGNS = dict(zip("ािीुूेैोौृ", ["a", "i", "i", "u", "u", "e", "ai", "o", "au", "ri"], strict=True))
_VIRAMA = "\u094d"
_NASALS = "\u0901\u0902"
_NUKTA = "\u093c"

_SOUNDS = (
    ("chh", "ch"), ("tch", "ch"), ("ph", "f"), ("bh", "b"), ("dh", "d"), ("gh", "g"), ("kh", "k"), ("jh", "j"),
    ("th", "t"), ("sh", "s"), ("tsu", "tu"), ("ck", "k"), ("qu", "k"), ("wo", "o"), ("ou", "o"), ("ee", "i"),
    ("oo", "u"), ("v", "w"), ("y", "i"), ("z", "j"), ("x", "s"), ("q", "k"),
)  # fmt: skip
_REPEATED = re.compile(r"(.)\1+")


def has_japanese(text: str) -> bool:
    """Return whether `text` holds kana or kanji."""
    return _JAPANESE.search(text) is not None


@functools.cache
def _kana_to_latin() -> Any:
    from jaconv import kana2alphabet

    return kana2alphabet


@functools.lru_cache(maxsize=2048)
def _analysed(text: str) -> tuple[tuple[str, str, str, str], ...]:
    """Return surface, part of speech, reading and dictionary spelling of every word."""
    return tuple(
        (token.surface(), token.part_of_speech()[0], token.reading_form(), token.normalized_form())
        for token in tokenizer().tokenize(text)
        if token.surface().strip()
    )


def dictionary_words(text: str) -> list[str]:
    """Return the content words of a Japanese text as a dictionary spells them: 消えません and きえた are 消える."""
    return [spelt for _, kind, _, spelt in _analysed(text) if kind in _CONTENT_WORDS]


def japanese(text: str) -> str:
    """Return the words of a Japanese text in Hepburn letters without macrons, as people type it ("sodai gomi")."""
    readings: list[str] = []
    for surface, kind, reading, _ in _analysed(text):
        if not has_japanese(surface):
            readings.append(surface)
        elif kind == "助詞" and surface in _PARTICLES:
            readings.append(_PARTICLES[surface])
        elif kind == "助動詞" and readings and has_japanese(readings[-1]):
            readings[-1] += fold(reading)
        else:
            readings.append(fold(reading or surface))
    return " ".join(_kana_to_latin()(reading) for reading in readings)


def reading(text: str) -> str:
    """Return how a Japanese text is read, in hiragana without spaces."""
    return "".join(fold(kana or surface) for surface, _, kana, _ in _analysed(text))


def _devanagari_word(word: str) -> str:
    out: list[str] = []
    length = len(word)
    for index, char in enumerate(word):
        if char in _CONSONANTS:
            out.append(_CONSONANTS[char])
            following = word[index + 1] if index + 1 < length else ""
            if following in _VOWEL_SIGNS or following == _VIRAMA:
                continue
            # The last inherent vowel is silent, but not in छ, म or after a half consonant (गर्छ "garcha").
            if following or length == 1 or word[index - 1] == _VIRAMA:
                out.append("a")
        elif char in _VOWELS:
            out.append(_VOWELS[char])
        elif char in _VOWEL_SIGNS:
            out.append(_VOWEL_SIGNS[char])
        elif char in _NASALS:
            out.append("n")
    return "".join(out)


def nepali(text: str) -> str:
    """Return `text` with every Devanagari word in the Latin letters that Nepali speakers type ("fohor kahile")."""
    return _DEVANAGARI_WORD.sub(lambda found: _devanagari_word(found[0].replace(_NUKTA, "")), text)


def romanised(text: str) -> str | None:
    """Return a Latin copy of a Japanese or Nepali text, or None where the text needs none."""
    if has_japanese(text):
        return japanese(text)
    if _DEVANAGARI_WORD.search(text):
        return nepali(text)
    return None


@functools.lru_cache(maxsize=65536)
def sound_key(word: str) -> str:
    """Return a rough key of how a folded Latin word sounds: spellings of one word by different people meet in it."""
    for spelling, sound in _SOUNDS:
        word = word.replace(spelling, sound)
    return _REPEATED.sub(r"\1", word)
