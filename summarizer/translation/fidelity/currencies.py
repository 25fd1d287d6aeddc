"""Currencies as they stand beside an amount in German or English."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.translation.fidelity.francs import is_francs


class _Currency(NamedTuple):
    """The forms of a currency beside an amount, and its English name."""

    forms: str
    name: str


# Smaller coins pass for one another: English says cents, pence and centimes of whichever it thinks its readers know.
_CURRENCIES = {
    "EUR": _Currency("€|EUR|Euros?|euros?", "euros"),
    "USD": _Currency(r"US[- ]?\$|\$|USD|(?:US-)?Dollars?|dollars?", "dollars"),
    "GBP": _Currency("£|GBP|Pfund(?: Sterling)?|pounds?(?: sterling)?|quid", "pounds"),
    "JPY": _Currency("¥|JPY|Yen|yen", "yen"),
    "CHF": _Currency(r"CHF|Franken|Swiss francs?|francs?|[sS]?Fr\b\.?|SFR|sfr\b\.?", "Swiss francs"),
    "SEK": _Currency("SEK|NOK|DKK|CZK|Kronen?|crowns?|kron(?:or|er|en|as?|es?)", "kronor"),
    "RUB": _Currency("RUB|Rubel|ro?ubles?", "roubles"),
    "PLN": _Currency("PLN|Zlotys?|Złoty|zlot(?:ys?|ies)|złoty", "zloty"),
    "TRY": _Currency("Lir[ae]|lir(?:as?|e)", "lira"),
    "INR": _Currency("INR|₹|Rs|Rupien?|rupees?", "rupees"),
    "CNY": _Currency("CNY|RMB|Yuan|yuan|Renminbi|renminbi", "yuan"),
    "cent": _Currency(
        r"Cents?|cents?|ct|Rappen|rappen|centimes?|pence|penny|Pence|(?<=\d)p(?!\.m)|Kopeken?|kopecks?|Öre|öre", "cents"
    ),
}
_FORMS = "|".join(f"(?P<{code}>{currency.forms})" for code, currency in _CURRENCIES.items())
_BEFORE = re.compile(rf"(?<!\w)(?:{_FORMS})\s?$")
_AFTER = re.compile(rf"(?:[,.][-–—]{{1,2}}|(?<=[a-z])\.)?[\s-]?(?:{_FORMS})(?!\w)")
_LONGEST = 9
_ANYWHERE = "|".join(currency.forms for currency in _CURRENCIES.values())
_MENTION = re.compile(
    rf"[€$£¥₽₹]|(?<!\bper )(?<!\w)(?:{_ANYWHERE}|sterling|bucks?|grand)(?!\w)|\dp(?!\w|\.m)", re.IGNORECASE
)


def currency_beside(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the match of the currency right before or behind an amount, its last group the currency's code."""
    before = _BEFORE.search(text, max(0, start - _LONGEST), start)
    if before and before.lastgroup == "CHF" and before.group("CHF").lower().startswith("fr"):
        # Fr. may be Friday.
        before = before if before.group().startswith("Franken") or is_francs(text, before.end("CHF")) else None
    return before or _AFTER.match(text, end)


def currency_name(code: str) -> str:
    """Return the English name of a currency."""
    return _CURRENCIES[code].name


def has_currency(text: str) -> bool:
    """Tell whether a text mentions any money at all."""
    return _MENTION.search(text) is not None
