//! Calendar files (RFC 5545, iCalendar): a person's bookings, and calendars for subscribers.
//!
//! Hand-written: the libraries fold lines too late, allow control characters, and put properties into
//! the definition of a time zone that do not belong there.

use domain::{email::EmailAddress, instant::Instant};

use super::Office;
use crate::outbox::Method;

/// Times are wall-clock times of Europe/Rome rather than UTC: a session published for ten o'clock stays
/// at ten o'clock should the rules of summer time change. The zone's rules are those of Directive
/// 2000/84/EC, as they have been since 1996.
const TIME_ZONE: &str = "\
BEGIN:VTIMEZONE
TZID:Europe/Rome
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
";

/// Maximum octets of a line, without its end.
const LINE_OCTETS: usize = 75;

/// The metadata of a calendar for subscribers (RFC 7986).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subscription<'a> {
    /// The calendar's display name.
    pub name: &'a str,
    /// The refresh interval, as an RFC 5545 duration.
    pub refresh: &'static str,
}

/// The status of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Confirmed,
    Tentative,
    Cancelled,
}

impl Status {
    const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// An event of a calendar.
pub(crate) struct CalendarEvent<'a> {
    /// Never changes over the life of the event; calendars recognise it by this.
    pub uid: String,
    /// Grows with every change of time or place.
    pub sequence: u32,
    pub status: Status,
    /// When this version was written.
    pub written: Instant,
    pub starts: Instant,
    pub ends: Instant,
    pub summary: &'a str,
    pub location: String,
    pub description: String,
    pub url: &'a str,
    /// The attendee removed from the event: RFC 5546, 3.2.5, names them in a cancellation; 3.2.1: a
    /// publication names nobody.
    pub taken_off: Option<&'a EmailAddress>,
}

/// The text of a calendar file.
pub(crate) fn calendar_file(
    method: Method,
    subscription: Option<Subscription<'_>>,
    office: &Office,
    events: &[CalendarEvent<'_>],
) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN", "VCALENDAR");
    line(&mut file, "VERSION", "2.0");
    line(&mut file, "PRODID", "-//Imprecario//Bookings//EN");
    line(&mut file, "METHOD", method.name());
    if let Some(Subscription { name, refresh }) = subscription {
        // Each twice: most calendars only support the properties from before RFC 7986.
        line(&mut file, "NAME", &text(name));
        line(&mut file, "X-WR-CALNAME", &text(name));
        line(&mut file, "REFRESH-INTERVAL;VALUE=DURATION", refresh);
        line(&mut file, "X-PUBLISHED-TTL", refresh);
    }
    file.push_str(&TIME_ZONE.replace('\n', "\r\n"));
    for event in events {
        event.write(&mut file, office);
    }
    line(&mut file, "END", "VCALENDAR");
    file
}

impl CalendarEvent<'_> {
    fn write(&self, file: &mut String, office: &Office) {
        line(file, "BEGIN", "VEVENT");
        line(file, "UID", &text(&self.uid));
        line(file, "DTSTAMP", &utc(self.written));
        line(file, "SEQUENCE", &self.sequence.to_string());
        line(file, "DTSTART;TZID=Europe/Rome", &local(self.starts));
        line(file, "DTEND;TZID=Europe/Rome", &local(self.ends));
        line(file, "SUMMARY", &text(self.summary));
        line(file, "LOCATION", &text(&self.location));
        line(file, "DESCRIPTION", &text(&self.description));
        line(file, "URL", &without_control(self.url));
        let organizer = format!("ORGANIZER;CN=\"{}\"", quoted(&office.name));
        line(file, &organizer, &format!("mailto:{}", office.email));
        line(file, "STATUS", self.status.name());
        if let Some(attendee) = self.taken_off {
            line(file, "ATTENDEE", &format!("mailto:{attendee}"));
        }
        line(file, "END", "VEVENT");
    }
}

/// Adds a property, folded between characters into lines that are short enough (3.1).
fn line(file: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    for character in name.chars().chain([':']).chain(value.chars()) {
        if octets + character.len_utf8() > LINE_OCTETS {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(character);
        octets += character.len_utf8();
    }
    file.push_str("\r\n");
}

/// A text as the value of a property (3.3.11).
fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

/// A quoted text; a quotation mark in it cannot be escaped (3.2).
fn quoted(value: &str) -> String {
    without_control(value).replace('"', "'")
}

/// The value without line breaks, which could inject a property.
fn without_control(value: &str) -> String {
    value
        .chars()
        .filter(|character| !character.is_control())
        .collect()
}

fn utc(instant: Instant) -> String {
    let utc = texts::rome(instant).with_time_zone(jiff::tz::TimeZone::UTC);
    utc.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn local(instant: Instant) -> String {
    texts::rome(instant).strftime("%Y%m%dT%H%M%S").to_string()
}
