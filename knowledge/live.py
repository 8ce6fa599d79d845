"""A knowledge base that follows its files: an edited article answers a moment later, and nothing stops meanwhile."""

from __future__ import annotations

from threading import Lock

from knowledge.base import KnowledgeBase
from knowledge.errors import ContentInvalid
from knowledge.loading import Loaded, Sources, changed_between


class LiveKnowledge:
    """Holds the knowledge base as the files are. One thread renews it at a time; any may read `current`."""

    def __init__(self, sources: Sources) -> None:
        """Read everything; raises IndexMissing or ContentInvalid."""
        self._sources = sources
        self._read = self._seen = sources.stamps()
        self._loaded = Loaded.of(sources)
        self._base = KnowledgeBase.of(self._loaded, sources.index)
        self._lock = Lock()

    @property
    def current(self) -> KnowledgeBase:
        """Return the knowledge base of this moment; keep it for one question, not longer."""
        return self._base

    def refresh(self) -> bool:
        """Read again what has changed, and return whether anything had.

        Raises ContentInvalid or IndexMissing where the new state cannot be used: `current` then stays as it was.
        Invalid content is looked at again when it changes once more; what may pass by itself at the next call.
        """
        with self._lock:
            stamps = self._sources.stamps()
            if stamps == self._seen:
                return False
            changed = changed_between(self._read, stamps)
            try:
                loaded = self._loaded.again(self._sources, changed)
                base = KnowledgeBase.of(loaded, self._sources.index, before=self._base)
            except ContentInvalid:
                self._seen = stamps
                raise
            self._base, self._loaded, self._read, self._seen = base, loaded, stamps, stamps
            return True
