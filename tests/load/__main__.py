"""`make bench`: what an answer costs and where the time goes, beside peers measured in the same run."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from desk_api.cli.stack import Stack, settings_for
from desk_api.settings import ROOT
from tests.load import conversation, finding, retrieval, scaling


def main() -> None:
    """Run each benchmark and print its table; bounded in time, on loopback only.

    The environment's SIZES are numbers of FAQ rows in the whole installation (with 1000000 it takes some ten minutes).
    """
    console = Console(width=120)
    index = ROOT / "var" / "index"
    console.print(retrieval.table(retrieval.measure(index)))
    console.print(finding.table(finding.measure()))
    sizes = [int(size) for size in os.environ.get("SIZES", "1000 10000 100000").split()]
    with tempfile.TemporaryDirectory() as folder:
        console.print(scaling.table(scaling.measure(Path(folder), index, sizes)))
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(Path(folder), index)
        with Stack(settings, only=("desk_api", "actions", "rasa")) as stack:
            console.print(conversation.table(conversation.measure(stack)))


if __name__ == "__main__":
    sys.exit(main())
