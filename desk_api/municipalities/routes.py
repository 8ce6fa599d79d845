"""What the widget asks for first."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query

from desk_api.municipalities import service
from desk_api.web import DeskDep, public

router = APIRouter(prefix="/api/municipalities", tags=["residents"])


@router.get("/{slug}", dependencies=[Depends(public)])
async def widget_config(
    desk: DeskDep, slug: str, language: Annotated[str, Query(max_length=16)] = "ja"
) -> dict[str, Any]:
    """Name, languages, areas, quick topics and opening hours, in the resident's language."""
    return service.widget_config(desk, slug, language)
