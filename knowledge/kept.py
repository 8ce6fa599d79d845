"""Things that take seconds to make, made once and kept for those that are asked for most recently."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Kept(Generic[Value]):
    """Values by key, each with the state that it was made from; safe for many threads.

    Who asks for a value that is being made waits for it; who asks for another does not.
    """

    def __init__(self, most: int) -> None:
        """Keep the `most` values that were asked for last."""
        self._most = most
        self._values: OrderedDict[str, tuple[Hashable, Value]] = OrderedDict()
        self._making: dict[str, Lock] = {}
        self._lock = Lock()

    def get(self, key: str, state: Hashable, make: Callable[[], Value]) -> Value:
        """Return the value of `key`, made now unless it was made from the same `state`."""
        found = self._found(key, state)
        if found is not None:
            return found[1]
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:
            found = self._found(key, state)
            if found is None:
                found = (state, make())
                with self._lock:
                    self._values[key] = found
                    while len(self._values) > self._most:
                        self._values.popitem(last=False)
            return found[1]

    def _found(self, key: str, state: Hashable) -> tuple[Hashable, Value] | None:
        with self._lock:
            found = self._values.get(key)
            if found is None or found[0] != state:
                return None
            self._values.move_to_end(key)
            return found
