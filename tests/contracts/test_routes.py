"""Every route has exactly one rule of access, and what is described is what runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import SecretStr

from desk_api.app import create_app
from desk_api.cli.openapi import description
from desk_api.settings import ROOT, Settings

RULES = {"public", "resident", "internal", "staff"}
NO_RULE = {"/", "/docs", "/redoc", "/openapi.json", "/docs/oauth2-redirect"}


def routes() -> list[APIRoute]:
    nothing = SecretStr("x")
    app = create_app(Settings(internal_token=nothing, rasa_token=nothing))
    return [route for route in app.routes if isinstance(route, APIRoute) and route.path not in NO_RULE]


def rules_of(dependant: Dependant) -> set[str]:
    own = {getattr(dependant.call, "__access_rule__", None)} & RULES
    return own.union(*(rules_of(each) for each in dependant.dependencies))


@pytest.mark.parametrize("route", routes(), ids=lambda route: f"{sorted(route.methods)[0]} {route.path}")
def test_a_route_has_one_rule_and_it_fits_its_address(route: APIRoute) -> None:
    rules = rules_of(route.dependant)
    assert len(rules) == 1, f"{route.path} has the rules {rules}"
    [rule] = rules
    if route.path.startswith("/internal"):
        assert rule == "internal"
    elif route.path.startswith("/api/staff") and route.path != "/api/staff/login":
        assert rule == "staff"
    elif route.path.startswith("/api/conversations"):
        assert rule == "resident"
    else:
        assert rule == "public"


def test_the_exported_description_is_the_running_one() -> None:
    exported = Path(ROOT / "docs" / "openapi.json").read_text(encoding="utf-8")
    assert exported == description(), "run make openapi"
