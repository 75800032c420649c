//! Parsers of one text.

use std::fmt::Debug;

use domain::{
    booking::PlaceGroup,
    calendar_date::CalendarDate,
    codice_fiscale::CodiceFiscale,
    edition::{Capacity, EditionSlug, EditionText, parse_time},
    eligibility::EligibilityRule,
    email::EmailAddress,
    feedback::{PagePath, Rating},
    language::Language,
    money::Cents,
    name::Name,
    phone::PhoneNumber,
    place::{Birthplace, Municipality},
    reference::{AppointmentReference, BookingReference},
    reminder::ReminderLeads,
    signed_reference::SignedReference,
    spoken_languages::SpokenLanguages,
    text::{Line, Paragraph},
};
use proptest::prelude::*;

/// Maximum characters of a value or an error as it is debugged: the longest text is that of an edition, each
/// character of which may be written as an escape.
const LONGEST: usize = 5_000 * 10 + 200;

/// Maximum suggestions asked for.
const SUGGESTIONS: usize = 8;

/// A parser, which debugs its outcome.
type Parser = fn(&str) -> String;

/// Every parser of a text, with its name.
const PARSERS: &[(&str, Parser)] = &[
    ("date", |text| debugged(CalendarDate::parse(text))),
    ("written date", |text| debugged(CalendarDate::parse(text))),
    ("date of fields", |text| {
        debugged(CalendarDate::from_fields(text, text, text))
    }),
    ("time", |text| debugged(parse_time(text))),
    ("codice fiscale", |text| {
        debugged(CodiceFiscale::parse(text))
    }),
    ("e-mail", |text| debugged(EmailAddress::parse(text))),
    ("telephone", |text| debugged(PhoneNumber::parse(text))),
    ("money", |text| debugged(Cents::parse(text))),
    ("name", |text| debugged(Name::parse(text))),
    ("line", |text| debugged(Line::<200>::parse(text))),
    ("paragraph", |text| {
        debugged(Paragraph::<5_000>::parse(text))
    }),
    ("title", |text| debugged(EditionText::Title.parse(text))),
    ("description", |text| {
        debugged(EditionText::Description.parse(text))
    }),
    ("capacity", |text| debugged(Capacity::parse(text))),
    ("slug", |text| debugged(EditionSlug::parse(text))),
    ("booking", |text| debugged(BookingReference::parse(text))),
    ("appointment", |text| {
        debugged(AppointmentReference::parse(text))
    }),
    ("signed reference", |text| {
        debugged(SignedReference::parse(text))
    }),
    ("languages", |text| debugged(SpokenLanguages::parse(text))),
    ("language", |text| debugged(text.parse::<Language>())),
    ("group", |text| debugged(text.parse::<PlaceGroup>())),
    ("rating", |text| debugged(Rating::parse(text))),
    ("page", |text| {
        debugged(PagePath::parse(text).map(|path| path.as_str().to_owned()))
    }),
    ("reminders", |text| debugged(ReminderLeads::parse(text))),
    ("municipality", |text| {
        debugged(Municipality::named(text).map(|found| found.name).ok())
    }),
    ("municipalities", |text| {
        debugged(names(Municipality::suggest(text, SUGGESTIONS)))
    }),
    ("countries", |text| debugged(Birthplace::read(text, None))),
    ("rule", |text| {
        let rule = serde_json::from_str::<EligibilityRule>(text);
        debugged(rule.map(|_| ()).map_err(|error| error.classify()))
    }),
];

fn debugged(outcome: impl Debug) -> String {
    format!("{outcome:?}")
}

fn names(found: Vec<&'static Municipality>) -> Vec<&'static str> {
    found
        .into_iter()
        .map(|municipality| municipality.name)
        .collect()
}

#[track_caller]
fn is_bounded(text: &str) {
    for (parser, outcome) in PARSERS {
        let length = outcome(text).chars().count();
        assert!(length <= LONGEST, "{parser}: {length} of {}", text.len());
    }
}

/// Parts of valid input, and characters that are removed, joined, composed, doubled or escaped on the way.
const PARTS: &[&str] = &[
    "a",
    "é",
    "ﷺ",
    "😀",
    "0",
    "٣",
    "９",
    " ",
    "\t",
    "\r\n",
    "\u{2028}",
    "\0",
    "\u{301}",
    "\u{345}",
    "\u{200D}",
    "\u{202E}",
    "\u{1160}",
    "\u{FEFF}",
    "\"",
    "\\",
    "'",
    "(",
    ")",
    ",",
    ".",
    "-",
    "/",
    ":",
    ";",
    "=",
    "+39",
    "€",
    "@",
    "x@y.it,",
    "2026-12-04",
    "09:30",
    "RSSMRA80A01H501U",
    "PRE-",
    "7K3M",
    ",it,en",
    "[",
    "{\"all\":[",
    "{\"not\":",
    "{\"fact\":\"age\",\"at_least\":1},",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn what_is_made_of_repeated_parts_is_bounded(
        parts in proptest::collection::vec((prop::sample::select(PARTS), 0_usize..1_000), 1..5),
    ) {
        let repeated: Vec<_> = parts.into_iter().map(|(part, times)| part.repeat(times)).collect();
        is_bounded(&repeated.concat());
    }

    #[test]
    fn what_is_made_of_any_text_is_bounded(text in "(?s).{0,400}") {
        is_bounded(&text);
    }
}

#[test]
fn each_part_alone_may_fill_a_field() {
    for part in PARTS {
        is_bounded(&part.repeat(16 * 1024 / part.len()));
    }
}

#[test]
fn a_rule_is_not_nested_deeper_than_can_be_read() {
    for (open, close) in [("{\"not\":", "}"), ("{\"all\":[", "]}")] {
        let rule = format!("{}{}", open.repeat(50_000), close.repeat(50_000));
        let rule = format!(
            "{{\"version\":1,\"reference_period\":\"calendar_year_before\",\"rule\":{rule}}}"
        );
        assert!(serde_json::from_str::<EligibilityRule>(&rule).is_err());
    }
}
