"""Logging in, who am I, the words to file under, and the stream of what changes at the desk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Cookie, Depends, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field

from desk_api import sse, vocabulary
from desk_api.bus import staff_topic
from desk_api.plain_text import Tidy
from desk_api.staff import repository, service
from desk_api.staff.models import User
from desk_api.web import SESSION_COOKIE, Desk, DeskDep, Writing, public, staff
from knowledge import language as language_named

router = APIRouter(prefix="/api/staff", tags=["staff"])

Anybody = Annotated[User, Depends(staff())]


class LoginIn(BaseModel):
    municipality: Tidy = Field(max_length=64)
    username: Tidy = Field(max_length=64)
    password: str = Field(max_length=200)


class UserOut(BaseModel):
    username: str
    name: str
    roles: list[str]
    languages: list[str]
    municipality: str

    @classmethod
    def of(cls, user: User) -> UserOut:
        return cls(
            username=user.username,
            name=user.name,
            roles=user.roles,
            languages=user.languages,
            municipality=user.municipality,
        )


class MunicipalityOut(BaseModel):
    slug: str
    name_ja: str
    sample: bool


class MeOut(BaseModel):
    user: UserOut
    municipality: MunicipalityOut


def _me(desk: Desk, user: User) -> MeOut:
    municipality = desk.knowledge.municipality(user.municipality)
    return MeOut(
        user=UserOut.of(user),
        municipality=MunicipalityOut(
            slug=municipality.slug, name_ja=municipality.name_ja, sample=municipality.sample
        ),
    )


@router.post("/login", dependencies=[Depends(public)])
async def log_in(desk: DeskDep, response: Response, body: LoginIn) -> MeOut:
    """Log in; the session is a cookie that scripts cannot read."""
    user, token = await service.log_in(desk, body.municipality, body.username, body.password)
    response.set_cookie(
        SESSION_COOKIE,
        token,
        max_age=desk.settings.session_hours * 3600,
        httponly=True,
        samesite="strict",
        secure=desk.settings.secure_cookies,
    )
    return _me(desk, user)


@router.post("/logout", status_code=204)
async def log_out(tx: Writing, _: Anybody, kakehashi_session: Annotated[str, Cookie()] = "") -> Response:
    """End the session."""
    await repository.end_session(tx.session, kakehashi_session)
    response = Response(status_code=204)
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="strict")
    return response


@router.get("/me")
async def me(desk: DeskDep, user: Anybody) -> MeOut:
    """Who is logged in, and for which municipality."""
    return _me(desk, user)


@router.get("/vocabulary")
async def words(desk: DeskDep, user: Anybody) -> dict[str, list[dict[str, Any]]]:
    """The closed lists: languages, topics, plan, isa, fiscal, outcomes, methods, language support, sections."""
    municipality = desk.knowledge.municipality(user.municipality)
    return {
        **vocabulary.vocabulary(),
        "languages": [{"code": code, "ja": language_named(code).ja} for code in municipality.languages],
        "topics": [
            {"id": topic.id, "ja": topic.ja, "isa": topic.isa, "plan": topic.plan}
            for topic in desk.knowledge.topic_register()
        ],
        "areas": [{"id": area.id, "ja": area.name_ja} for area in municipality.areas],
        "roles": [{"key": role} for role in service.ROLES],
    }


@router.get("/stream", response_class=StreamingResponse)
async def stream(desk: DeskDep, user: Anybody) -> StreamingResponse:
    """What changes at the desk of one's municipality, as server-sent events."""
    return sse.stream(_frames(desk, user.municipality))


async def _frames(desk: Desk, municipality: str) -> AsyncIterator[bytes]:
    async with desk.bus.subscribe(staff_topic(municipality)) as queue:
        yield sse.PING
        while True:
            news = await sse.next_news(queue)
            if news is None:
                yield sse.PING
                continue
            for name, data in news.items():
                yield sse.frame(name, data)
