"""`kakehashi openapi`: the API's description as a file, the same as the running desk shows at /openapi.json."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import SecretStr

from desk_api.app import create_app
from desk_api.settings import Settings


def description() -> str:
    """The OpenAPI description as JSON text; needs neither a database nor an index."""
    nothing = SecretStr("not needed to describe the API")
    app = create_app(Settings(internal_token=nothing, rasa_token=nothing))
    return json.dumps(app.openapi(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def export(output: Path) -> None:
    """Write the description to `output`."""
    output.write_text(description(), encoding="utf-8")
