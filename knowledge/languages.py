"""Which languages Kakehashi speaks: the only room that knows codes, names, fallbacks, locales and directions."""

from dataclasses import dataclass

from babel import Locale

JAPANESE = "ja"
EASY_JAPANESE = "ja-x-easy"
ENGLISH = "en"


@dataclass(frozen=True)
class Language:
    """One language of the residents. `babel` is the locale for dates and numbers, `direction` is ltr or rtl."""

    code: str
    native: str
    ja: str
    script: str
    babel: str
    fallbacks: tuple[str, ...]
    direction: str = "ltr"


_LANGUAGES = (
    Language("ja", "日本語", "日本語", "Jpan", "ja", ()),
    Language("ja-x-easy", "やさしい日本語", "やさしい日本語", "Jpan", "ja", ("ja",)),
    Language("en", "English", "英語", "Latn", "en", ("ja",)),
    Language("zh-Hans", "简体中文", "中国語（簡体字）", "Hans", "zh_Hans", ("en", "ja")),
    Language("zh-Hant", "繁體中文", "中国語（繁体字）", "Hant", "zh_Hant", ("zh-Hans", "en", "ja")),
    Language("ko", "한국어", "韓国語", "Kore", "ko", ("en", "ja")),
    Language("vi", "Tiếng Việt", "ベトナム語", "Latn", "vi", ("en", "ja")),
    Language("pt-BR", "Português", "ポルトガル語", "Latn", "pt_BR", ("en", "ja")),
    Language("ne", "नेपाली", "ネパール語", "Deva", "ne", ("en", "ja")),
    Language("fil", "Filipino", "フィリピノ語", "Latn", "fil", ("en", "ja")),
    Language("id", "Bahasa Indonesia", "インドネシア語", "Latn", "id", ("en", "ja")),
    Language("my", "မြန်မာဘာသာ", "ミャンマー語", "Mymr", "my", ("en", "ja")),
    Language("th", "ไทย", "タイ語", "Thai", "th", ("en", "ja")),
    Language("es", "Español", "スペイン語", "Latn", "es_419", ("en", "ja")),
    Language("fr", "Français", "フランス語", "Latn", "fr", ("en", "ja")),
    Language("km", "ភាសាខ្មែរ", "クメール語", "Khmr", "km", ("en", "ja")),
    Language("mn", "Монгол", "モンゴル語", "Cyrl", "mn", ("en", "ja")),
)
_BY_CODE = {language.code: language for language in _LANGUAGES}
CODES: tuple[str, ...] = tuple(_BY_CODE)


class UnknownLanguage(LookupError):
    """The code is none of the languages of Kakehashi."""


def language(code: str) -> Language:
    """Return the language of a BCP 47 code; raise UnknownLanguage for any other."""
    try:
        return _BY_CODE[code]
    except KeyError:
        raise UnknownLanguage(code) from None


def chain(code: str) -> tuple[str, ...]:
    """Return the code and then, best first, the languages whose text may stand in for it."""
    return (code, *language(code).fallbacks)


def is_japanese(code: str) -> bool:
    """Return whether names and notes in Japanese are shown as they are to this reader."""
    return language(code).script == "Jpan"


def locale(code: str) -> Locale:
    """Return the Babel locale that writes dates, numbers and names of languages for this reader."""
    return Locale.parse(language(code).babel)


def name_of(code: str, *, reader: str) -> str:
    """Return what a reader calls a language: 'Vietnamese' for vi in English. Variants go by their base name."""
    if code == EASY_JAPANESE:
        return language(code).native
    name = locale(reader).languages.get(code.split("-")[0])
    return str(name) if name else language(code).native


def is_known(code: str) -> bool:
    """Return whether Kakehashi speaks the language."""
    return code in _BY_CODE


# Argos Translate's own codes, best first (its Brazilian Portuguese is pb).
_ARGOS = {"ja-x-easy": ("ja",), "zh-Hans": ("zh",), "zh-Hant": ("zt",), "fil": ("tl",), "pt-BR": ("pb", "pt")}


def argos_codes(code: str) -> tuple[str, ...]:
    """Return the codes by which Argos Translate knows a language, best first."""
    return _ARGOS.get(code, (code,))
