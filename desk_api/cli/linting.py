"""`kakehashi lint`: the content of this checkout, as `make check` wants it."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape

from desk_api.settings import ROOT
from knowledge.lint import lint as problems_of


def lint(console: Console) -> None:
    """Print what is wrong; exit 1 when something is. Warnings are printed and counted, and do not fail."""
    folders = sorted(
        path.parent for path in (ROOT / "knowledge" / "municipalities").glob("*/municipality.yaml")
    )
    found = problems_of(ROOT / "knowledge" / "content", folders)
    errors = [problem for problem in found if not problem.warning]
    for problem in errors:
        console.print(escape(str(problem).replace(f"{ROOT}/", "")), soft_wrap=True)
    console.print(f"content: {len(errors)} problems, {len(found) - len(errors)} warnings")
    if errors:
        raise SystemExit(1)
