"""The API's description as a page that needs no network: made from the same OpenAPI document."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, select_autoescape

TAGS = ("residents", "staff", "internal", "operation")


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")), autoescape=select_autoescape()
    )


def mount_api_docs(app: FastAPI) -> None:
    """Serve the page at /docs."""

    @app.get("/docs", include_in_schema=False, response_class=HTMLResponse)
    async def docs() -> str:
        description = app.openapi()
        return (
            _environment()
            .get_template("api.html")
            .render(
                info=description["info"],
                groups=operations(description),
                schemas=description["components"]["schemas"],
            )
        )


def operations(description: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The operations of an OpenAPI document by tag, each with method, path, text, parameters and bodies."""
    groups: dict[str, list[dict[str, Any]]] = {tag: [] for tag in TAGS}
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            groups.setdefault(operation["tags"][0], []).append(
                {
                    "method": method.upper(),
                    "path": path,
                    "text": operation.get("description", ""),
                    "parameters": [each["name"] for each in operation.get("parameters", [])],
                    "body": _schema(operation.get("requestBody", {})),
                    "answers": {
                        status: _schema(answer)
                        for status, answer in operation["responses"].items()
                        if status < "3"
                    },
                }
            )
    return groups


def _schema(part: dict[str, Any]) -> str:
    schema = part.get("content", {}).get("application/json", {}).get("schema", {})
    return str(schema.get("$ref", "")).rpartition("/")[2]
