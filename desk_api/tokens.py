"""Random tokens for conversations and sessions; only their SHA-256 is stored."""

from __future__ import annotations

import hashlib
import hmac
import secrets


def new_token() -> str:
    """A fresh token of 256 random bits, safe in URLs and headers."""
    return secrets.token_urlsafe(32)


def new_id() -> str:
    """A fresh public identifier of 120 random bits, not guessable."""
    return secrets.token_hex(15)


def digest(token: str) -> str:
    """What is stored in place of the token."""
    return hashlib.sha256(token.encode()).hexdigest()


def matches(token: str, stored: str) -> bool:
    """True when `token` is the one whose digest is stored; in constant time."""
    return hmac.compare_digest(digest(token), stored)
