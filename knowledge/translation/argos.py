"""The only room that speaks to Argos Translate. Loading it takes seconds, so it is loaded at the first use."""

import json
import os
import threading
from pathlib import Path
from typing import Any


class ArgosEngine:
    """Argos Translate over the packages in one folder, without any network."""

    def __init__(self, packages: Path) -> None:
        self._packages = packages
        self._lock = threading.Lock()
        self._loaded: dict[tuple[str, str], Any] = {}
        self._pairs: frozenset[tuple[str, str]] | None = None

    def pairs(self) -> frozenset[tuple[str, str]]:
        """The direct pairs that are installed."""
        if self._pairs is None:
            found = set()
            for path in self._packages.glob("*/metadata.json"):
                metadata = json.loads(path.read_text(encoding="utf-8"))
                if metadata.get("type", "translate") == "translate":
                    found.add((str(metadata["from_code"]), str(metadata["to_code"])))
            self._pairs = frozenset(found)
        return self._pairs

    def translate(self, text: str, source: str, target: str) -> str:
        """The best translation of Argos for an installed pair."""
        return str(self._translation(source, target).hypotheses(text, 1)[0].value)

    def _translation(self, source: str, target: str) -> Any:
        with self._lock:  # simultaneous first calls would load a model twice
            if (source, target) not in self._loaded:
                translate = self._argos()
                self._loaded[(source, target)] = translate.get_translation_from_codes(source, target)
            return self._loaded[(source, target)]

    def _argos(self) -> Any:
        home = self._packages.parent / "argos"
        os.environ["ARGOS_PACKAGES_DIR"] = str(self._packages)
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
        os.environ.setdefault("ARGOS_DEVICE_TYPE", "cpu")
        os.environ.setdefault("ARGOS_INTER_THREADS", "1")
        from argostranslate import translate

        return translate
