"""Reads a calendar from standard input as a calendar program would, and tells its entries with the moments on which they fall."""

import datetime
import itertools
import json
import sys

import icalendar
from dateutil.rrule import rrulestr

UTC = datetime.timezone.utc


def told(moment):
    if isinstance(moment, datetime.datetime):
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")
    return moment.isoformat()


def falls(event):
    """The first hundred moments on which an entry falls."""
    start = event["DTSTART"].dt
    if "RRULE" not in event:
        return [told(start)]
    is_day = not isinstance(start, datetime.datetime)
    first = datetime.datetime.combine(start, datetime.time()) if is_day else start
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
    return [told(one.date() if is_day else one) for one in itertools.islice(rule, 100)]


def entry(event):
    return {
        "uid": str(event["UID"]),
        "title": str(event["SUMMARY"]),
        "stamp": told(event["DTSTAMP"].dt),
        "end": told(event["DTEND"].dt),
        "falls": falls(event),
        "parts": [part.name for part in event.subcomponents],
    }


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
json.dump(
    {
        "title": str(calendar["X-WR-CALNAME"]),
        "zones": [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")],
        "errors": [str(error) for part in calendar.walk() for error in part.errors],
        "entries": [entry(event) for event in calendar.walk("VEVENT")],
    },
    sys.stdout,
)
