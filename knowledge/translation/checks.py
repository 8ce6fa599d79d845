"""What a machine translation must not have done: lost a number, looped, swallowed or invented the text."""

import re
import unicodedata

_NUMBER = re.compile(r"\d[\d.,:/-]*\d|\d")
_LONGEST_RATIO = 6.0
_SHORTEST_RATIO = 0.12
_RATIO_FROM = 12
_LOOP = re.compile(r"(.{2,40}?)\1{3,}", re.DOTALL)


def faults(source: str, translated: str) -> list[str]:
    """Return what is wrong with a translation, in words; an empty list when nothing was found."""
    found = []
    if not translated.strip():
        found.append("empty")
    if _numbers(source) != _numbers(translated):
        found.append("numbers differ")
    if _loops(translated) and not _loops(source):
        found.append("repeats itself")
    ratio = len(translated) / max(1, len(source))
    if len(source) >= _RATIO_FROM and not _SHORTEST_RATIO <= ratio <= _LONGEST_RATIO:
        found.append("length out of proportion")
    return found


def _numbers(text: str) -> list[str]:
    western = "".join(
        str(unicodedata.digit(char)) if char.isdigit() else char
        for char in unicodedata.normalize("NFKC", text)
    )
    return sorted(re.sub(r"\D", "", number) for number in _NUMBER.findall(western))


def _loops(text: str) -> bool:
    return any(match[1].strip() for match in _LOOP.finditer(text))
