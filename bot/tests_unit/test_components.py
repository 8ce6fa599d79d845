"""The NLU components: folding, the classifier, the emergency words."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from components.char_intent import CharIntentClassifier
from components.emergency_words import EmergencyWords
from components.folding import fold, ngrams
from evaluate import FolderStorage
from rasa.shared.nlu.training_data.message import Message

from tests_unit.builders import a_classifier

EXAMPLES = [
    ("which day is garbage", "day"), ("what day do they collect", "day"), ("ngày nào đổ rác", "day"),
    ("ごみの日はいつ", "day"), ("where is the shelter", "shelter"), ("nearest shelter please", "shelter"),
    ("nơi sơ tán ở đâu", "shelter"), ("避難所はどこ", "shelter"), ("yes", "affirm"), ("はい", "affirm"),
    ("help fire", "emergency"), ("house is burning", "emergency"),
]  # fmt: skip


class Folding(unittest.TestCase):
    def test_vietnamese_and_portuguese_marks_go_but_kana_and_devanagari_keep_theirs(self) -> None:
        self.assertEqual(fold("Đổ RÁC ở  đâu"), "do rac o dau")
        self.assertEqual(fold("Não é"), "nao e")
        self.assertEqual(fold("ゴミの日が"), "ゴミの日が")
        self.assertEqual(fold("फोहोर"), "फोहोर")

    def test_full_width_letters_become_plain_and_invisible_ones_vanish(self) -> None:
        self.assertEqual(fold("ＯＫ\u200b！"), "ok!")

    def test_ngrams_know_the_edges_of_a_word(self) -> None:
        self.assertEqual(set(ngrams("ab", 1, 3)), {" ", "a", "b", " a", "ab", "b ", " ab", "ab "})


class Classifier(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.classifier = a_classifier(self.folder, EXAMPLES)

    def best(self, text: str) -> str:
        return self.classifier.rank(text)[0]["name"]

    def test_it_hears_what_it_learned_with_or_without_diacritics_and_spaces(self) -> None:
        cases = {
            "garbage day?": "day",
            "ngay nao do rac vay": "day",
            "noi so tan dau": "shelter",
            "避難所": "shelter",
        }
        self.assertEqual({text: self.best(text) for text in cases}, cases)

    def test_a_script_it_never_saw_gets_no_confidence(self) -> None:
        self.assertLess(self.classifier.rank("ขยะทิ้งวันไหน")[0]["confidence"], 0.3)
        self.assertLess(self.classifier.rank("")[0]["confidence"], 0.3)

    def test_a_stored_model_says_the_same_after_loading(self) -> None:
        loaded = CharIntentClassifier.load(
            CharIntentClassifier.get_default_config(), FolderStorage(self.folder), None, None
        )
        before, after = self.classifier.rank("nearest shelter")[0], loaded.rank("nearest shelter")[0]
        self.assertEqual(before["name"], after["name"])
        self.assertAlmostEqual(before["confidence"], after["confidence"], places=2)
        self.assertEqual({p.suffix for p in self.folder.iterdir()}, {".json", ".npz"})

    def test_an_intent_that_needs_more_confidence_is_not_heard_without_it(self) -> None:
        careful = a_classifier(self.folder, EXAMPLES, needs_confidence={"emergency": 1.01})
        self.assertNotEqual(careful.rank("house is burning")[0]["name"], "emergency")

    def test_the_verdict_of_the_component_before_it_stands(self) -> None:
        message = Message({"text": "yes", "intent": {"name": "emergency", "confidence": 1.0}})
        self.classifier.process([message])
        self.assertEqual(message.get("intent")["name"], "emergency")


class Emergencies(unittest.TestCase):
    def setUp(self) -> None:
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.words = EmergencyWords(FolderStorage(folder), None, {})
        tables = [
            {"name": "emergency_fire", "elements": ["house is on fire", "cháy nhà", "火事です"]},
            {"name": "asks_information", "elements": ["what number", "何番"]},
        ]
        self.words.train(SimpleNamespace(lookup_tables=tables))

    def test_a_strong_phrase_is_heard_in_any_spelling(self) -> None:
        for text in ("My HOUSE is on fire!!", "chay nha roi", "火事です助けて"):
            self.assertTrue(self.words.is_emergency(text), text)

    def test_a_question_about_it_is_not_an_emergency(self) -> None:
        for text in ("what number when my house is on fire", "火事ですは何番", "bags"):
            self.assertFalse(self.words.is_emergency(text), text)

    def test_part_of_a_longer_word_does_not_count(self) -> None:
        self.assertFalse(self.words.is_emergency("xchay nhay"))

    def test_it_sets_the_intent_with_full_confidence_and_leaves_others_alone(self) -> None:
        fire, bags = Message({"text": "house is on fire"}), Message({"text": "bags"})
        self.words.process([fire, bags])
        self.assertEqual(
            (fire.get("intent"), bags.get("intent")), ({"name": "emergency", "confidence": 1.0}, None)
        )


if __name__ == "__main__":
    unittest.main()
