use domain::{
    calendar_date::CalendarDate,
    counselling::{
        BookingHorizon, Closure, Interval, SiteCalendar, Slot, Timetable, WeeklyAvailability,
    },
    instant::{Instant, Seconds},
};
use jiff::civil::Weekday;

use crate::{NO_BOUNDS, at, day, hours, interval, timing};

/// Tuesdays from 09:00 to 12:00: slots of 45 minutes, each with a buffer of 15 minutes after it.
fn tuesdays() -> WeeklyAvailability {
    WeeklyAvailability::new(
        Weekday::Tuesday,
        day("2026-11-24"),
        None,
        hours("09:00", "12:00", timing(0, 45, 15)),
    )
    .unwrap()
}

fn written(slot: Slot) -> String {
    format!("{} {}", slot.date, slot.start.strftime("%H:%M"))
}

/// What can be booked in a fortnight around 1 December 2026, a Tuesday.
fn fortnight(timetable: &Timetable<'_>, horizon: BookingHorizon, now: Instant) -> Vec<String> {
    timetable
        .slots(day("2026-11-24")..=day("2026-12-07"), horizon, now)
        .map(written)
        .collect()
}

fn from_the_start(timetable: &Timetable<'_>) -> Vec<String> {
    fortnight(timetable, NO_BOUNDS, at("2026-11-01", "00:00"))
}

#[test]
fn hours_are_cut_into_slots_every_week() {
    let (weekly, site) = (tuesdays(), SiteCalendar::default());
    assert_eq!(
        from_the_start(&Timetable::new([&weekly], &site, [])),
        [
            "2026-11-24 09:00",
            "2026-11-24 10:00",
            "2026-11-24 11:00",
            "2026-12-01 09:00",
            "2026-12-01 10:00",
            "2026-12-01 11:00",
        ]
    );
}

#[test]
fn buffers_lie_within_the_hours() {
    let weekly = WeeklyAvailability::once(
        day("2026-12-01"),
        hours("09:00", "11:00", timing(10, 30, 5)),
    );
    let site = SiteCalendar::default();
    let timetable = Timetable::new([&weekly], &site, []);
    let slots: Vec<_> = timetable
        .slots(
            day("2026-12-01")..=day("2026-12-01"),
            NO_BOUNDS,
            at("2026-11-01", "00:00"),
        )
        .collect();
    let slot = |start: &str, end: &str, busy_from: &str, busy_until: &str| Slot {
        date: day("2026-12-01"),
        start: crate::time(start),
        starts_at: at("2026-12-01", start),
        ends_at: at("2026-12-01", end),
        busy_from: at("2026-12-01", busy_from),
        busy_until: at("2026-12-01", busy_until),
    };
    assert_eq!(
        slots,
        [
            slot("09:10", "09:40", "09:00", "09:45"),
            slot("09:55", "10:25", "09:45", "10:30"),
        ]
    );
}

#[test]
fn what_is_busy_gives_no_slot_and_what_touches_does_no_harm() {
    let (weekly, site) = (tuesdays(), SiteCalendar::default());
    let busy = [
        // Unsorted, nested, and up to the second in which a slot begins or ends.
        interval("2026-12-01", "10:59", "11:01"),
        interval("2026-11-24", "09:00", "12:00"),
        interval("2026-11-24", "09:10", "09:20"),
        interval("2026-12-01", "08:00", "09:00"),
        interval("2026-12-01", "10:00", "10:01"),
    ];
    assert_eq!(
        from_the_start(&Timetable::new([&weekly], &site, busy)),
        ["2026-12-01 09:00"]
    );
}

#[test]
fn a_long_absence_hides_behind_no_short_one() {
    let (weekly, site) = (tuesdays(), SiteCalendar::default());
    let long = Interval::new(at("2026-11-20", "00:00"), at("2026-12-01", "10:00")).unwrap();
    let busy = [interval("2026-11-24", "09:10", "09:20"), long];
    assert_eq!(
        from_the_start(&Timetable::new([&weekly], &site, busy)),
        ["2026-12-01 10:00", "2026-12-01 11:00"]
    );
}

#[test]
fn a_closed_site_gives_no_slots_not_even_in_extra_hours() {
    let extra =
        WeeklyAvailability::once(day("2026-12-08"), hours("15:00", "16:00", timing(0, 60, 0)));
    let opening =
        WeeklyAvailability::once(day("2026-12-03"), hours("15:00", "16:00", timing(0, 60, 0)));
    let (weekly, open) = (tuesdays(), SiteCalendar::default());
    let closed = SiteCalendar {
        patron_day: Some("11-24".parse().unwrap()),
        closures: vec![Closure::new(day("2026-12-03"), day("2026-12-03")).unwrap()],
    };
    let slots = |site: &SiteCalendar| -> Vec<String> {
        Timetable::new([&extra, &opening, &weekly], site, [])
            .slots(
                day("2026-11-24")..=day("2026-12-08"),
                NO_BOUNDS,
                at("2026-11-01", "00:00"),
            )
            .map(written)
            .collect()
    };
    // 8 December is a Tuesday and a holiday.
    let on_1_december = ["2026-12-01 09:00", "2026-12-01 10:00", "2026-12-01 11:00"];
    assert_eq!(slots(&closed), on_1_december);
    assert_eq!(slots(&open).len(), 7);
    assert_eq!(slots(&open).last().unwrap(), "2026-12-03 15:00");
}

#[test]
fn booking_needs_notice_to_the_second() {
    let (weekly, site) = (tuesdays(), SiteCalendar::default());
    let timetable = Timetable::new([&weekly], &site, []);
    let horizon = BookingHorizon {
        minimum_notice: 24 * 60,
        days_ahead: 30,
    };
    let ten_the_day_before = at("2026-11-30", "10:00");
    assert_eq!(
        fortnight(&timetable, horizon, ten_the_day_before),
        ["2026-12-01 10:00", "2026-12-01 11:00"]
    );
    assert_eq!(
        fortnight(&timetable, horizon, ten_the_day_before + Seconds::new(1)),
        ["2026-12-01 11:00"]
    );
}

#[test]
fn the_last_day_that_can_be_booked_is_a_whole_local_day() {
    let (weekly, site) = (tuesdays(), SiteCalendar::default());
    let timetable = Timetable::new([&weekly], &site, []);
    let horizon = BookingHorizon {
        minimum_notice: 0,
        days_ahead: 7,
    };
    // Shortly after local midnight it is still the day before in UTC.
    assert_eq!(
        fortnight(&timetable, horizon, at("2026-11-24", "00:30")).len(),
        6
    );
    assert_eq!(
        fortnight(&timetable, horizon, at("2026-11-23", "23:30")).len(),
        3
    );
    let today_only = BookingHorizon {
        days_ahead: 0,
        ..horizon
    };
    assert_eq!(
        fortnight(&timetable, today_only, at("2026-12-01", "10:30")),
        ["2026-12-01 11:00"]
    );
}

#[test]
fn of_hours_that_overlap_after_all_the_earlier_count() {
    let date = day("2026-12-01");
    let long = WeeklyAvailability::once(date, hours("09:00", "11:00", timing(0, 60, 0)));
    let inside = WeeklyAvailability::once(date, hours("09:30", "10:30", timing(0, 30, 0)));
    let across = WeeklyAvailability::once(date, hours("10:30", "12:00", timing(0, 30, 0)));
    let site = SiteCalendar::default();
    let timetable = Timetable::new([&across, &inside, &long], &site, []);
    assert_eq!(
        from_the_start(&timetable),
        [
            "2026-12-01 09:00",
            "2026-12-01 10:00",
            "2026-12-01 11:00",
            "2026-12-01 11:30"
        ]
    );
}

#[test]
fn days_in_the_wrong_order_and_without_hours_give_nothing() {
    let (weekly, site) = (tuesdays(), SiteCalendar::default());
    let now = at("2026-11-01", "00:00");
    let slots = |first: CalendarDate, last: CalendarDate, patterns: &[&WeeklyAvailability]| {
        Timetable::new(patterns.iter().copied(), &site, [])
            .slots(first..=last, NO_BOUNDS, now)
            .count()
    };
    assert_eq!(slots(day("2026-12-01"), day("2026-12-01"), &[&weekly]), 3);
    assert_eq!(slots(day("2026-12-01"), day("2026-11-30"), &[&weekly]), 0);
    assert_eq!(slots(day("2026-12-01"), day("2026-12-01"), &[]), 0);
}
