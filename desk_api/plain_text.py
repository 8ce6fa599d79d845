"""Text from outside made safe to store: NFC, line ends unified, no control or direction characters."""

from __future__ import annotations

import unicodedata
from typing import Annotated

from pydantic import AfterValidator

KEPT_FORMAT = {"\u200c", "\u200d"}  # joiners that Nepali, Khmer and emoji need


def tidy(text: str) -> str:
    """Return the text without control, direction, surrogate and private characters, and without outer space."""
    unified = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(map(_keep, unified)).strip()


def _keep(char: str) -> str:
    if char in "\n\t":
        return "\n" if char == "\n" else " "
    if char in KEPT_FORMAT:
        return char
    return "" if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co") else char


Tidy = Annotated[str, AfterValidator(tidy)]
