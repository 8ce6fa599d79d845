"""Gives `import tensorflow` something empty to find, because Rasa imports it even when no component needs it.

Attributes of the stub are classes that can be subclassed, subscripted, used in annotations and as decorators, which is
all that happens while Rasa is imported. Calling into TensorFlow for real raises RuntimeError.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
import types
from collections.abc import Callable
from typing import Any

ROOTS = ("tensorflow", "keras", "tensorflow_hub", "tensorflow_text")


class _StubType(type):
    """Metaclass of every stubbed name."""

    def __getattr__(cls, name: str) -> _StubType:
        if name.startswith("__"):
            raise AttributeError(name)
        child = _stub_class(name)
        setattr(cls, name, child)
        return child

    def __call__(cls, *args: Any, **options: Any) -> Any:
        if not cls.__dict__.get("_is_stub"):
            raise RuntimeError("TensorFlow is not installed in this environment")
        if len(args) == 1 and callable(args[0]) and not options:
            return args[0]
        return _decorator

    def __or__(cls, other: Any) -> _StubType:
        return cls

    def __ror__(cls, other: Any) -> _StubType:
        return cls

    def __getitem__(cls, key: Any) -> _StubType:
        return cls


def _decorator(decorated: Callable[..., Any] | None = None, *_: Any, **__: Any) -> Any:
    return decorated


def _stub_class(name: str) -> _StubType:
    return _StubType(name, (), {"_is_stub": True, "__module__": "tensorflow_stub"})


class _StubModule(types.ModuleType):
    __path__: list[str] = []  # noqa: RUF012 - the import system reads it from the instance's class

    def __getattr__(self, name: str) -> _StubType:
        if name.startswith("__"):
            raise AttributeError(name)
        child = _stub_class(name)
        setattr(self, name, child)
        return child


class _StubFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        if fullname.split(".")[0] not in ROOTS:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        module = _StubModule(spec.name)
        module.__version__ = "0.0.0"  # type: ignore[attr-defined]
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        """Nothing to run: the stub is made of its __getattr__."""


def install() -> None:
    """Put the stub in front of the import system, once per process; a real TensorFlow is hidden by it."""
    if not any(isinstance(finder, _StubFinder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _StubFinder())
