//! Calendar files, read back by another library.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Kind, ICalendarParameterName,
    ICalendarProperty as Property,
};
use domain::language::Language;
use proptest::prelude::*;

use super::samples::{BOOKING_URL, REFERENCE, SUMMER, activity, every_mail, office, render};
use crate::{
    notifications::{ActivityCalledOff, BookedActivity, BookingCancelled, BookingChanged, Mail},
    outbox::{CalendarFile, Method},
};

fn file(booking: &BookedActivity, method: Method) -> CalendarFile {
    let attendee = "anna@example.org".parse().unwrap();
    booking.calendar(method, Language::It, &office(), Some(&attendee), SUMMER)
}

fn parse(file: &CalendarFile) -> ICalendar {
    ICalendar::parse(&file.text).unwrap()
}

fn components(calendar: &ICalendar, kind: Kind) -> Vec<&ICalendarComponent> {
    calendar
        .components
        .iter()
        .filter(|component| component.component_type == kind)
        .collect()
}

fn text(component: &ICalendarComponent, property: &Property) -> String {
    component.property(property).unwrap().values[0]
        .as_text()
        .unwrap()
        .to_owned()
}

#[test]
fn only_a_place_that_is_or_was_held_goes_into_the_calendar() {
    for mail in every_mail("Laboratorio") {
        let expected = match &mail {
            Mail::BookingConfirmed(_)
            | Mail::BookingChanged(_)
            | Mail::AppointmentBooked(_)
            | Mail::AppointmentMoved(_) => Some(Method::Publish),
            Mail::BookingCancelled(_)
            | Mail::BookingCancelledByOffice(_)
            | Mail::ActivityCalledOff(_)
            | Mail::AppointmentCancelled(_) => Some(Method::Cancel),
            _ => None,
        };
        let calendar = render(&mail, Language::It).calendar;
        assert_eq!(
            calendar.map(|calendar| calendar.method),
            expected,
            "{mail:?}"
        );

        let without_place = match mail {
            Mail::BookingCancelled(mail) => Mail::BookingCancelled(BookingCancelled {
                had_place: false,
                ..mail
            }),
            Mail::BookingChanged(mail) => Mail::BookingChanged(BookingChanged {
                has_place: false,
                ..mail
            }),
            Mail::ActivityCalledOff(mail) => Mail::ActivityCalledOff(ActivityCalledOff {
                had_place: false,
                ..mail
            }),
            _ => continue,
        };
        assert_eq!(render(&without_place, Language::It).calendar, None);
    }
}

#[test]
fn every_fact_is_read_back() {
    let title = "Cucina, pasticceria; e \"sala\" \\ bar: che cos’è? 餐饮业的工作——一场关于职业的主题活动 مرحبا";
    let calendar = parse(&file(&activity(title), Method::Publish));
    let root = components(&calendar, Kind::VCalendar)[0];
    assert_eq!(text(root, &Property::Version), "2.0");
    assert!(root.has_property(&Property::Prodid));

    let events = components(&calendar, Kind::VEvent);
    assert_eq!(events.len(), 2);
    assert_ne!(events[0].uid(), events[1].uid());
    for event in &events {
        assert_eq!(text(event, &Property::Summary), title);
        assert_eq!(
            text(event, &Property::Location),
            format!("{title}, Via Cernaia 1")
        );
        assert!(text(event, &Property::Description).contains(REFERENCE));
        assert!(text(event, &Property::Description).contains(BOOKING_URL));
        assert_eq!(
            event.property(&Property::Sequence).unwrap().values[0].as_integer(),
            Some(3)
        );
        let organizer = event.property(&Property::Organizer).unwrap();
        assert_eq!(organizer.calendar_address(), Some("aiuto@portal.example"));
        let name = organizer
            .parameter(&ICalendarParameterName::Cn)
            .unwrap()
            .as_text();
        assert_eq!(name, Some("Centro per l’impiego 'Torino' <Nord>"));
        assert!(
            !event.has_property(&Property::Attendee),
            "a publication names nobody"
        );
    }
}

#[test]
fn times_are_local_and_their_zone_is_defined() {
    let file = file(&activity("Laboratorio"), Method::Publish);
    for line in [
        "DTSTART;TZID=Europe/Rome:20260701T100000",
        "DTEND;TZID=Europe/Rome:20260701T120000",
        "DTSTART;TZID=Europe/Rome:20261128T100000",
        "DTEND;TZID=Europe/Rome:20261128T120000",
        "DTSTAMP:20260701T080000Z",
    ] {
        assert!(
            file.text.lines().any(|found| found == line),
            "{line} in {}",
            file.text
        );
    }
    let calendar = parse(&file);
    let zone = components(&calendar, Kind::VTimezone)[0];
    assert_eq!(text(zone, &Property::Tzid), "Europe/Rome");
    assert_eq!(components(&calendar, Kind::Daylight).len(), 1);
    assert_eq!(components(&calendar, Kind::Standard).len(), 1);

    // The other library's time zone data agrees with the intended times.
    let starts: Vec<_> = calendar
        .expand_dates(calcard::common::timezone::Tz::UTC, 10)
        .events
        .into_iter()
        .map(|event| event.start.timestamp())
        .collect();
    assert_eq!(starts, [SUMMER.seconds(), super::samples::WINTER.seconds()]);
}

#[test]
fn a_cancellation_supersedes_what_was_published() {
    let booking = activity("Laboratorio");
    let (published, cancelled) = (
        file(&booking, Method::Publish),
        file(&booking, Method::Cancel),
    );
    assert!(published.text.contains("\r\nMETHOD:PUBLISH\r\n"));
    assert!(published.text.contains("\r\nSTATUS:CONFIRMED\r\n"));
    assert!(cancelled.text.contains("\r\nMETHOD:CANCEL\r\n"));
    assert!(cancelled.text.contains("\r\nSTATUS:CANCELLED\r\n"));
    let (before, after) = (parse(&published), parse(&cancelled));
    for (before, after) in components(&before, Kind::VEvent)
        .iter()
        .zip(components(&after, Kind::VEvent))
    {
        assert_eq!(before.uid(), after.uid());
        assert_eq!(
            after.property(&Property::Sequence).unwrap().values[0].as_integer(),
            Some(4)
        );
        let attendee = after.property(&Property::Attendee).unwrap();
        assert_eq!(attendee.calendar_address(), Some("anna@example.org"));
    }
}

#[test]
fn no_text_starts_a_property_of_its_own() {
    let hostile = "x\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\nATTACH:http://example.org";
    let mut booking = activity(hostile);
    booking.url = format!("https://portal.example/{hostile}");
    let file = file(&booking, Method::Publish);
    assert!(
        !file
            .text
            .lines()
            .any(|line| line.starts_with("BEGIN:VALARM"))
    );
    assert!(!file.text.lines().any(|line| line.starts_with("ATTACH")));
    assert_eq!(components(&parse(&file), Kind::VEvent).len(), 2);
}

proptest! {
    /// RFC 5545, 3.1 and 3.3.11: lines of at most 75 octets, whose text reads back as it was.
    #[test]
    fn any_title_is_folded_and_read_back(title in "[\\PC\n]{1,200}") {
        let file = file(&activity(&title), Method::Publish);
        for line in file.text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let calendar = parse(&file);
        for event in components(&calendar, Kind::VEvent) {
            prop_assert_eq!(text(event, &Property::Summary), title.as_str());
        }
    }
}
