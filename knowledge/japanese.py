"""The analyser of Japanese text, loaded once: the only room that knows SudachiPy."""

import threading
from functools import cache
from typing import Any

_OF_THREAD = threading.local()


def tokenizer() -> Any:
    """Return this thread's tokenizer, for the longest words: one tokenizer must not serve two threads."""
    if not hasattr(_OF_THREAD, "tokenizer"):
        _OF_THREAD.tokenizer = _dictionary().tokenizer()
    return _OF_THREAD.tokenizer


@cache
def _dictionary() -> Any:
    from sudachipy import Dictionary

    return Dictionary(dict="core")
