use domain::{
    edition::{local_moment, parse_time},
    instant::{Instant, Seconds},
    quiet_hours::QuietHours,
    reminder::{ReminderLeads, ReminderLeadsError, is_overtaken, reminder_moments},
};
use proptest::prelude::*;

fn moment(text: &str) -> Instant {
    let (date, time) = text.split_once(' ').unwrap();
    local_moment(date.parse().unwrap(), parse_time(time).unwrap()).unwrap()
}

fn reminded(starts: &str, booked: &str) -> Vec<Instant> {
    reminder_moments(moment(starts), moment(booked), &ReminderLeads::default())
        .into_iter()
        .collect()
}

#[test]
fn people_are_reminded_two_days_and_three_hours_before() {
    assert_eq!(
        reminded("2026-06-10 10:00", "2026-06-01 10:00"),
        [moment("2026-06-08 10:00"), moment("2026-06-10 07:00")]
    );
}

#[test]
fn the_early_reminder_never_comes_at_night_and_the_late_one_may() {
    assert_eq!(
        reminded("2026-06-10 07:30", "2026-06-01 10:00"),
        [moment("2026-06-07 20:00"), moment("2026-06-10 04:30")]
    );
    assert_eq!(
        reminded("2026-06-10 20:30", "2026-06-01 10:00"),
        [moment("2026-06-08 20:00"), moment("2026-06-10 17:30")]
    );
}

#[test]
fn a_reminder_of_a_day_before_comes_before_the_night_and_a_later_one_at_its_hour() {
    for (leads, reminded) in [("24", "2026-06-09 20:00"), ("23", "2026-06-09 23:00")] {
        let leads = ReminderLeads::parse(leads).unwrap();
        let [starts, booked] = ["2026-06-10 22:00", "2026-06-01 10:00"].map(moment);
        let moments = reminder_moments(starts, booked, &leads);
        assert_eq!(moments.into_iter().collect::<Vec<_>>(), [moment(reminded)]);
    }
}

#[test]
fn who_has_just_booked_needs_no_reminder() {
    let late = moment("2026-06-10 07:00");
    assert_eq!(reminded("2026-06-10 10:00", "2026-06-08 10:00"), [late]);
    assert_eq!(reminded("2026-06-10 10:00", "2026-06-08 09:59").len(), 2);
    assert_eq!(reminded("2026-06-10 10:00", "2026-06-10 07:00"), []);
    // The night moves the early reminder to before the booking.
    assert_eq!(
        reminded("2026-06-10 22:00", "2026-06-08 20:30"),
        [moment("2026-06-10 19:00")]
    );
}

#[test]
fn reminders_that_fall_together_come_once() {
    let leads = ReminderLeads::parse("48 47 46").unwrap();
    let moments = reminder_moments(
        moment("2026-06-10 22:30"),
        moment("2026-06-01 10:00"),
        &leads,
    );
    assert_eq!(
        moments.into_iter().collect::<Vec<_>>(),
        [moment("2026-06-08 20:00")]
    );
}

#[test]
fn leads_are_read_as_typed() {
    for (typed, written) in [
        ("48, 3", "48, 3"),
        (" 3 48,3 ", "48, 3"),
        ("٣", "3"),
        ("336", "336"),
        ("", ""),
    ] {
        let leads = ReminderLeads::parse(typed).unwrap();
        assert_eq!(leads.to_string(), written, "{typed}");
        assert_eq!(written.parse(), Ok(leads));
    }
    assert_eq!(ReminderLeads::default().to_string(), "48, 3");
    for (typed, error) in [
        ("0", ReminderLeadsError::OutOfRange),
        ("337", ReminderLeadsError::OutOfRange),
        ("99999999999999999999", ReminderLeadsError::OutOfRange),
        ("-3", ReminderLeadsError::NotNumbers),
        ("3h", ReminderLeadsError::NotNumbers),
        ("1 2 3 4", ReminderLeadsError::TooMany),
    ] {
        assert_eq!(ReminderLeads::parse(typed), Err(error), "{typed}");
    }
}

proptest! {
    #[test]
    fn reminders_come_between_booking_and_start(
        starts in 1_767_225_600..1_830_297_600_i64,
        ahead in 0..2_000_000_i64,
        hours in prop::collection::vec(1..=336_u16, 0..4),
    ) {
        let [starts, booked] = [starts, starts - ahead].map(Instant::from_seconds);
        let typed: Vec<_> = hours.iter().map(u16::to_string).collect();
        let leads = ReminderLeads::parse(&typed.join(" ")).unwrap();
        let moments = reminder_moments(starts, booked, &leads);
        for &moment in &moments {
            prop_assert!(booked < moment && moment < starts);
            let may_come_at_night = starts - moment < Seconds::hours(24);
            prop_assert!(may_come_at_night || QuietHours::around(moment).is_none());
        }
        let night = Seconds::hours(13);
        for &lead in leads.hours() {
            let wanted = starts - Seconds::hours(lead.into());
            prop_assert!(
                wanted - night <= booked
                    || moments.iter().any(|&moment| wanted - night <= moment && moment <= wanted),
                "{lead} h is missing"
            );
        }
    }
}

#[test]
fn of_reminders_that_are_due_at_once_the_last_is_sent() {
    let starts = moment("2026-06-10 10:00");
    let [first, last] = ["2026-06-08 10:00", "2026-06-10 07:00"].map(moment);
    let leads = ReminderLeads::default();
    let overtaken = |reminder, now| is_overtaken(reminder, starts, moment(now), &leads);
    assert!(!overtaken(first, "2026-06-10 06:59"));
    assert!(overtaken(first, "2026-06-10 07:00"));
    assert!(!overtaken(last, "2026-06-10 09:59"));
}
