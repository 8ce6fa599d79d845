"""The launcher's parts: refusing TensorFlow components, the stub, settings, forgetting."""

from __future__ import annotations

import importlib
import os
import sqlite3
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from light_rasa import config_check, forget, settings, tensorflow_stub


class ConfigCheck(unittest.TestCase):
    def test_the_project_s_own_config_is_fine(self) -> None:
        self.assertIsNone(config_check.problem(["train"]))

    def test_a_tensorflow_component_is_refused_by_name(self) -> None:
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        config = folder / "other.yml"
        config.write_text(
            "pipeline: [{name: WhitespaceTokenizer}, {name: DIETClassifier}]\npolicies: [{name: TEDPolicy}]"
        )
        for arguments in (
            ["train", "--config", str(config)],
            ["train", f"--config={config}"],
            ["run", "-c", str(config)],
        ):
            problem = config_check.problem(arguments) or ""
            self.assertIn("DIETClassifier, TEDPolicy", problem)

    def test_commands_without_a_model_are_not_asked(self) -> None:
        self.assertIsNone(config_check.problem(["data", "validate"]))
        self.assertIsNone(config_check.problem([]))


class TensorflowStub(unittest.TestCase):
    def test_what_rasa_does_while_it_is_imported_works_and_computing_does_not(self) -> None:
        tensorflow_stub.install()
        tf = importlib.import_module("tensorflow")
        layer = type("Layer", (tf.keras.layers.Layer,), {})
        self.assertIs(tf.function(len), len)
        self.assertTrue(tf.Tensor | None)
        with self.assertRaises(RuntimeError):
            layer()


class Settings(unittest.TestCase):
    def test_a_missing_secret_ends_with_a_sentence_that_names_it(self) -> None:
        with (
            mock.patch.dict(os.environ, {"KAKEHASHI_RASA_TOKEN": ""}),
            self.assertRaises(SystemExit) as caught,
        ):
            settings.secret("KAKEHASHI_RASA_TOKEN")
        self.assertIn("KAKEHASHI_RASA_TOKEN is not set", str(caught.exception))

    def test_rasa_never_phones_home(self) -> None:
        with mock.patch.dict(os.environ, {"RASA_TELEMETRY_ENABLED": "true"}):
            settings.apply_defaults()
            self.assertEqual(os.environ["RASA_TELEMETRY_ENABLED"], "false")

    def test_the_server_is_bound_to_loopback_unless_told_otherwise(self) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory())
        wanted = {
            **settings.defaults(),
            "KAKEHASHI_RASA_TOKEN": "t",
            "KAKEHASHI_BOT_DATABASE": f"{folder}/v/c.db",
        }
        with mock.patch.dict(os.environ, wanted):
            arguments = settings.serve_arguments()
        self.assertEqual(arguments[arguments.index("--interface") + 1], "127.0.0.1")
        self.assertTrue(Path(folder, "v").is_dir())


class Forget(unittest.TestCase):
    def test_conversations_without_a_recent_word_go_and_the_others_stay(self) -> None:
        database = f"{self.enterContext(tempfile.TemporaryDirectory())}/c.db"
        with sqlite3.connect(database) as connection:
            connection.execute("CREATE TABLE events (id INTEGER, sender_id TEXT, timestamp FLOAT)")
            rows = [(1, "old", 0.0), (2, "alive", 0.0), (3, "alive", 900_000.0)]
            connection.executemany("INSERT INTO events VALUES (?, ?, ?)", rows)
        wanted = {**settings.defaults(), "KAKEHASHI_BOT_DATABASE": database}
        with mock.patch.dict(os.environ, wanted):
            self.assertEqual(forget.remove_older_than(7, now=1_000_000.0), 1)
        with sqlite3.connect(database) as connection:
            left = connection.execute("SELECT DISTINCT sender_id FROM events").fetchall()
        self.assertEqual(left, [("alive",)])

    def test_the_server_forgets_beside_its_work_and_goes_on_after_a_failure(self) -> None:
        tried, twice = [], threading.Event()

        def fails(days: float, *, now: float) -> int:
            tried.append(days)
            if len(tried) == 2:
                twice.set()
                threading.Event().wait()  # this thread is a daemon: it ends with the tests
            raise OSError("the disk is full")

        with (
            mock.patch.object(forget, "remove_older_than", fails),
            mock.patch.object(forget.time, "sleep"),
            self.assertLogs(forget.__name__, "ERROR"),
        ):
            forget.every_day(3)
            self.assertTrue(twice.wait(5))
        self.assertEqual(tried, [3, 3])


if __name__ == "__main__":
    unittest.main()
