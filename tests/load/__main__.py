"""`make bench`: what an answer costs and where the time goes, beside peers measured in the same run."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from rich.console import Console

from desk_api.cli.stack import Stack, settings_for
from desk_api.settings import ROOT
from tests.load import conversation, retrieval


def main() -> None:
    """Run each benchmark and print its table; bounded in time, on loopback only."""
    console = Console(width=110)
    console.print(retrieval.table(retrieval.measure(ROOT / "var" / "index")))
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(Path(folder), ROOT / "var" / "index")
        with Stack(settings, only=("desk_api", "actions", "rasa")) as stack:
            console.print(conversation.table(conversation.measure(stack)))


if __name__ == "__main__":
    sys.exit(main())
