"""A small made-up world for the tests of finding: four topics, three languages, learnt in a second."""

# ruff: noqa: E501 — one line per language keeps the sentences comparable.
from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from knowledge.base import KnowledgeBase
from knowledge.faq import FaqStore
from knowledge.language_id.naive_bayes import NaiveBayes
from knowledge.municipality import Municipality
from knowledge.retrieval.entries import Entry
from knowledge.retrieval.index import Index
from knowledge.retrieval.learning import learn
from knowledge.retrieval.settings import IndexSettings
from knowledge.situations.strong_words import StrongWords
from tests.knowledge.city import content, sakurano

BURNABLE, OVERSIZED, QUAKE, FIRE = (
    "garbage-burnable",
    "garbage-oversized",
    "disaster-earthquake",
    "emergency-fire-ambulance",
)
_QUESTIONS = {
    BURNABLE: {
        "en": "banana peel garbage|where does kitchen waste go|burnable trash bag for diapers|coffee grounds and tea bags"
        "|rotten vegetables how to discard|is dirty tissue burnable",
        "ja": "生ごみはどう出しますか|紙おむつは燃えるごみですか|野菜のくずを捨てたい|燃えるごみの袋|コーヒーのかす|汚れたティッシュ",
        "ne": "भान्साको फोहोर कहाँ फाल्ने|जल्ने फोहोर के हो|केराको बोक्रा|डाइपर फाल्ने|चियापत्ती फाल्ने झोला",
    },
    OVERSIZED: {
        "en": "old sofa collection|how do I throw away a bed|fee for a wardrobe|big furniture sticker|book a pick up for a desk"
        "|mattress too large",
        "ja": "ソファを捨てたい|粗大ごみの申し込み|ベッドの料金|家具のシール|机を取りに来てほしい|大きいマットレス",
        "ne": "पुरानो सोफा फाल्ने|ठूलो फोहोर|खाट कसरी फाल्ने|दराजको शुल्क|ठूलो टेबुल लैजाने",
    },
    QUAKE: {
        "en": "what to do when the ground shakes|earthquake under the table|shaking on the tenth floor|after the tremor gas"
        "|hide from falling shelves|big quake at night",
        "ja": "地震のときどうする|ゆれたら机の下|高い階でゆれた|余震が続く|本棚が倒れないように|夜の大きい地震",
        "ne": "भूकम्प आउँदा के गर्ने|जमिन हल्लियो भने|टेबुलमुनि लुक्ने|भूकम्पपछि ग्यास|राति ठूलो भूकम्प",
    },
    FIRE: {
        "en": "what number for an ambulance|how do I call 119|what do I say to the fire brigade|is the ambulance free"
        "|which number reports a fire|can I speak English on 119",
        "ja": "救急車は何番ですか|119にどう電話しますか|消防に何と言いますか|救急車は無料ですか|火事の番号|英語で119",
        "ne": "एम्बुलेन्सको नम्बर कति|119 मा कसरी फोन गर्ने|दमकललाई के भन्ने|एम्बुलेन्स निःशुल्क हो|आगोको नम्बर",
    },
}
_SITUATIONS = {
    "emergency:fire": {
        "en": "my kitchen is burning now help|the curtains are on fire|smoke everywhere we are inside|flames in the hallway"
        "|the roof is burning help us",
        "ja": "家が燃えている助けて|カーテンに火がついた|煙で逃げられない|今台所が燃えてる|廊下が炎だらけ",
        "ne": "घरमा आगो लाग्यो बचाउनुस्|पर्दा बल्दैछ|धुवाँले निस्कन सकिनँ|अहिले भान्सा बल्दैछ|छानो जल्दैछ",
    },
    "emergency:medical": {
        "en": "my father collapsed and does not breathe|she is unconscious help|so much blood please hurry"
        "|the baby is choking now|he has no pulse",
        "ja": "父が倒れて息をしていない|意識がない助けて|血が止まらない早く|赤ちゃんがのどに詰まらせた|脈がない",
        "ne": "बुबा ढल्नुभयो सास छैन|बेहोस भयो बचाउनुस्|रगत रोकिँदैन छिटो|बच्चाको घाँटीमा अड्कियो|नाडी चल्दैन",
    },
    "person": {
        "en": "let me talk to a human|I want a real person|connect me with staff|no robot please, someone real|call me back",
        "ja": "人と話したい|職員につないで|担当の人をお願いします|ロボットは嫌です人を出して|電話してください",
        "ne": "मान्छेसँग कुरा गर्न चाहन्छु|कर्मचारीलाई जोड्नुस्|रोबोट होइन मान्छे|फोन गरिदिनुस्|कसैसँग बोल्न मन छ",
    },
    "smalltalk:greet": {
        "en": "hello|hi there|good morning|hey",
        "ja": "こんにちは|やあ|おはよう|はじめまして",
        "ne": "नमस्ते|हेलो",
    },
    "smalltalk:thank": {
        "en": "thank you|thanks a lot|many thanks",
        "ja": "ありがとう|どうも|感謝します",
        "ne": "धन्यवाद|थ्याङ्क्स",
    },
    "other": {
        "en": "who won the football match|write a poem about cats|tell me a joke|bitcoin price tomorrow|recipe for pasta"
        "|best movie of the year",
        "ja": "サッカーはどっちが勝った|猫の詩を書いて|冗談を言って|ビットコインの値段|パスタの作り方|今年の映画",
        "ne": "फुटबल कसले जित्यो|बिरालोको कविता लेख|जोक सुनाऊ|बिटक्वाइन मूल्य|पास्ता बनाउने तरिका",
    },
}
STRONG_WORDS = {
    "fire": ("is on fire", "燃えている", "आगो लाग्यो"),
    "medical": ("does not breathe", "息をしていない", "सास छैन"),
}


def entries() -> list[Entry]:
    """The articles' questions and the situations' messages."""
    asked = [
        Entry(topic, language, "question", text)
        for topic, languages in _QUESTIONS.items()
        for language, texts in languages.items()
        for text in texts.split("|")
    ]
    typed = [
        Entry(label, language, "situation", text)
        for label, languages in _SITUATIONS.items()
        for language, texts in languages.items()
        for text in texts.split("|")
    ]
    return asked + typed


@cache
def index() -> Index:
    """The index learnt from the small world."""
    strong = StrongWords.of([STRONG_WORDS])
    learnt = learn(entries(), strong, IndexSettings(processes=1), lambda step: None)
    latin = [("en", entry.text) for entry in entries() if entry.language == "en"]
    romaji = [("ja", "kono gomi wa dou sureba ii desu ka"), ("ja", "sodai gomi no moushikomi wo shitai desu")]
    return Index(
        learnt.ranker,
        learnt.judge,
        learnt.confidence,
        strong,
        NaiveBayes.learn(latin + romaji),
        "k1",
        learnt.report,
        {},
    )


@cache
def faq_store() -> FaqStore:
    """The store of the small world's FAQ indexes, in a folder of its own."""
    learnt = index()
    return FaqStore(Path(tempfile.mkdtemp(prefix="faq-")), learnt.ranker, learnt.key)


@cache
def sakurano_base() -> KnowledgeBase:
    """The knowledge base of the sample city: its names of things take seconds to make ready."""
    return knowledge_base(sakurano())


def knowledge_base(municipality: Municipality) -> KnowledgeBase:
    """A knowledge base of the project's content, the small index and one municipality."""
    return KnowledgeBase(content(), {municipality.slug: municipality}, index(), faq_store())
