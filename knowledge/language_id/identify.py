"""The language of a message: the resident's choice stands unless the text is certainly in another one."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

from knowledge.language_id import scripts
from knowledge.language_id.naive_bayes import NaiveBayes
from knowledge.languages import CODES, JAPANESE, language
from knowledge.retrieval.normalise import fold

_CERTAIN_SHARE = 0.5
_CERTAIN = 0.9
_SHORTEST = 10  # letters: shorter Latin texts ("ok", "PET", "hinanjo") say nothing certain
_FEWEST_WORDS = 3  # a name or a Japanese word or two in Latin letters is no sentence of another language
_SINGLE = {"Hang": "ko", "Thai": "th", "Khmr": "km", "Mymr": "my"}
_OTHERS = ("en", "vi", "pt", "es", "fr", "id", "ms", "tl", "de", "it", "tr")
# py3langid does not know Vietnamese without marks, nor any language of another script in Latin letters: there our own
# n-grams decide.
_OWN_ALONE = frozenset({"vi"} | {code for code in CODES if language(code).script != "Latn"})
_SAME = {"pt-BR": "pt", "fil": "tl"}


@functools.cache
def _py3langid() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(_OTHERS))
    return identifier


class Identifier:
    """Tells languages apart; `known` are the codes that may be answered in."""

    def __init__(self, model: NaiveBayes, known: Sequence[str]) -> None:
        self._model = model
        self._known = tuple(known)

    def identify(self, text: str, *, chosen: str) -> str:
        """Return the language to answer in: `chosen`, unless the text is certainly in another known language."""
        found = self._detected(text)
        if found is None or found == JAPANESE or self._means(chosen, found):
            return (
                chosen  # residents quote Japanese in every language; who chose another one reads that better
            )
        return next((code for code in self._known if self._means(code, found)), chosen)

    def _means(self, code: str, found: str) -> bool:
        return code == found or _SAME.get(code) == found or code.startswith(f"{found}-x-")

    def _detected(self, text: str) -> str | None:
        shares = scripts.shares(text)
        kana, kanji = shares.get("Kana", 0.0), shares.get("Hani", 0.0)
        if kana and kana + kanji >= _CERTAIN_SHARE:
            # Chinese quotes Japanese words with their kana, Japanese never uses characters that JIS lacks.
            return scripts.han(text) if kanji > kana and scripts.not_japanese(text) else "ja"
        script, share = next(iter(shares.items()), ("", 0.0))
        if share < _CERTAIN_SHARE:
            return None
        if script in _SINGLE:
            return _SINGLE[script]
        if script == "Hani":
            return scripts.han(text)
        if script == "Deva":
            return scripts.devanagari(text)
        if script == "Cyrl":
            return scripts.cyrillic(text)
        return self._latin(text) if script == "Latn" else None

    def _latin(self, text: str) -> str | None:
        letters = scripts.by_letters(text)
        if letters:
            return letters
        if sum(char.isalpha() for char in text) < _SHORTEST or len(text.split()) < _FEWEST_WORDS:
            return None
        probabilities = self._model.probabilities(text)
        if not probabilities:
            return None
        best = max(probabilities, key=probabilities.__getitem__)
        if probabilities[best] < _CERTAIN:
            return None
        if best in _OWN_ALONE:
            return best
        other, _ = _py3langid().classify(fold(text) if text.isascii() else text)
        return best if _SAME.get(best, best) == other else None
