"""One shape for every error: {"error": {"code", "message"}}; the widgets translate by code."""

from __future__ import annotations

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException

log = structlog.get_logger()


class DeskError(Exception):
    """An error that the caller may see: a code for programs, a sentence for people, an HTTP status."""

    def __init__(self, code: str, message: str, status: int) -> None:
        super().__init__(message)
        self.code, self.message, self.status = code, message, status


def not_found(what: str) -> DeskError:
    """404 for a thing that does not exist or that the caller may not know of."""
    return DeskError("not_found", f"{what} was not found.", 404)


def unauthorized(message: str = "A valid token is needed.") -> DeskError:
    """401: no token or session, or a wrong one."""
    return DeskError("unauthorized", message, 401)


def forbidden(message: str = "Your role does not allow this.") -> DeskError:
    """403: known, but not allowed."""
    return DeskError("forbidden", message, 403)


def conflict(code: str, message: str) -> DeskError:
    """409: the thing is in a state that does not allow the request."""
    return DeskError(code, message, 409)


def unprocessable(code: str, message: str) -> DeskError:
    """422: the payload cannot be taken."""
    return DeskError(code, message, 422)


CODES_OF_STATUS = {
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    405: "not_allowed",
    413: "too_large",
}


def body(code: str, message: str) -> dict[str, dict[str, str]]:
    """The common shape of an error."""
    return {"error": {"code": code, "message": message}}


def install_error_handlers(app: FastAPI) -> None:
    """Give every error of the app the common shape; a 500 hides its detail and carries a request id."""

    @app.exception_handler(DeskError)
    async def desk_error(_: Request, error: DeskError) -> JSONResponse:
        return JSONResponse(body(error.code, error.message), error.status)

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0] if error.errors() else {"loc": (), "msg": "invalid"}
        where = ".".join(str(part) for part in first["loc"] if part != "body")
        return JSONResponse(body("validation_failed", f"{where or 'body'}: {first['msg']}"), 422)

    @app.exception_handler(HTTPException)
    async def http_error(_: Request, error: HTTPException) -> JSONResponse:
        code = CODES_OF_STATUS.get(error.status_code, "not_allowed")
        return JSONResponse(body(code, str(error.detail)), error.status_code, headers=error.headers)

    @app.exception_handler(DataError)
    async def not_storable(_: Request, error: DataError) -> JSONResponse:
        log.warning("not_storable", reason=type(error.orig).__name__)
        return JSONResponse(body("validation_failed", "This contains something that cannot be stored."), 422)

    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> JSONResponse:
        request_id = getattr(request.state, "request_id", "unknown")
        log.error("unexpected_error", request_id=request_id, path=request.url.path, exc_info=error)
        return JSONResponse(
            body("server_error", f"Something went wrong here. Request id: {request_id}"),
            500,
            headers={"X-Request-Id": request_id},
        )
