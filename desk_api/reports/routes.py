"""The report as data, CSV and xlsx."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import anyio.to_thread
from fastapi import APIRouter, Depends, Query, Response

from desk_api.reports import files
from desk_api.reports.consultations import report
from desk_api.staff.models import User
from desk_api.web import DeskDep, Reading, staff

router = APIRouter(prefix="/api/staff/reports", tags=["staff"])

Reader = Annotated[User, Depends(staff("coordinator", "auditor", "agent"))]
Year = Annotated[int, Query(ge=2000, le=2100)]
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _attachment(content: bytes, media_type: str, name: str) -> Response:
    return Response(
        content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


@router.get("/consultations")
async def as_json(desk: DeskDep, session: Reading, user: Reader, year: Year) -> dict[str, Any]:
    """Counts of the fiscal year by month, language, topic and category."""
    counted = asdict(await report(session, desk.knowledge, user.municipality, year))
    return {**counted, **counted.pop("tables")}


@router.get("/consultations.csv")
async def as_csv(desk: DeskDep, session: Reading, user: Reader, year: Year) -> Response:
    """The same as CSV."""
    counted = await report(session, desk.knowledge, user.municipality, year)
    return _attachment(files.as_csv(counted), "text/csv; charset=utf-8", f"consultations-{year}.csv")


@router.get("/consultations.xlsx")
async def as_xlsx(desk: DeskDep, session: Reading, user: Reader, year: Year) -> Response:
    """The same as an Excel workbook."""
    counted = await report(session, desk.knowledge, user.municipality, year)
    content = await anyio.to_thread.run_sync(files.as_xlsx, counted)
    return _attachment(content, XLSX, f"consultations-{year}.xlsx")
