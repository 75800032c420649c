use domain::{
    booking::{Hold, hold},
    edition::{local_moment, parse_time, rome},
    instant::{Instant, Seconds},
};
use jiff::{Timestamp, civil};
use proptest::prelude::*;

fn moment(text: &str) -> Instant {
    let (date, time) = text.split_once(' ').unwrap();
    local_moment(date.parse().unwrap(), parse_time(time).unwrap()).unwrap()
}

/// A hold that is offered now until enrolment closes, in local time.
fn held(now: &str, closes: &str) -> Option<(String, String)> {
    let local = |moment: Instant| {
        let local = rome().to_datetime(Timestamp::from_second(moment.seconds()).unwrap());
        local.strftime("%Y-%m-%d %H:%M").to_string()
    };
    hold(moment(now), moment(closes)).map(|hold| (local(hold.tell_at), local(hold.until)))
}

fn pair(tell_at: &str, until: &str) -> (String, String) {
    (tell_at.to_owned(), until.to_owned())
}

#[test]
fn an_offer_is_held_for_a_day() {
    assert_eq!(
        held("2026-06-10 10:15", "2026-07-01 12:00"),
        Some(pair("2026-06-10 10:15", "2026-06-11 10:15"))
    );
}

#[test]
fn the_nearer_the_end_of_enrolment_the_shorter_it_is_held() {
    assert_eq!(
        held("2026-06-10 10:00", "2026-06-11 18:00"),
        Some(pair("2026-06-10 10:00", "2026-06-10 18:00"))
    );
    assert_eq!(
        held("2026-06-10 10:00", "2026-06-10 12:00"),
        Some(pair("2026-06-10 10:00", "2026-06-10 11:00"))
    );
    assert_eq!(
        held("2026-06-10 10:00", "2026-06-10 10:20"),
        Some(pair("2026-06-10 10:00", "2026-06-10 10:20"))
    );
    assert_eq!(held("2026-06-10 10:00", "2026-06-10 10:00"), None);
    assert_eq!(held("2026-06-10 10:01", "2026-06-10 10:00"), None);
}

#[test]
fn nobody_is_told_at_night_and_nothing_ends_at_night() {
    for now in ["2026-06-10 20:01", "2026-06-11 00:00", "2026-06-11 07:59"] {
        assert_eq!(
            held(now, "2026-07-01 12:00"),
            Some(pair("2026-06-11 08:00", "2026-06-12 08:00")),
            "{now}"
        );
    }
    for (now, told) in [
        ("2026-06-10 08:00", "2026-06-10 08:00"),
        ("2026-06-10 20:00", "2026-06-10 20:00"),
    ] {
        assert_eq!(held(now, "2026-07-01 12:00").unwrap().0, told);
    }
    // The night does not count: from the morning it is 40 hours.
    assert_eq!(
        held("2026-06-10 22:00", "2026-06-13 00:00"),
        Some(pair("2026-06-11 08:00", "2026-06-11 18:00"))
    );
    // A quarter of 48 hours would end at 03:00.
    assert_eq!(
        held("2026-06-10 15:00", "2026-06-12 15:00"),
        Some(pair("2026-06-10 15:00", "2026-06-11 09:00"))
    );
}

#[test]
fn the_end_of_enrolment_counts_more_than_the_night() {
    // The hold would end at 09:00, but enrolment closes before.
    assert_eq!(
        held("2026-06-10 19:30", "2026-06-11 08:30"),
        Some(pair("2026-06-10 19:30", "2026-06-11 08:30"))
    );
    // Notified in the morning, the person would have less than an hour left.
    assert_eq!(
        held("2026-06-10 22:00", "2026-06-11 08:59"),
        Some(pair("2026-06-10 22:00", "2026-06-11 08:59"))
    );
    assert_eq!(
        held("2026-06-10 22:00", "2026-06-11 09:00"),
        Some(pair("2026-06-11 08:00", "2026-06-11 09:00"))
    );
    assert_eq!(
        held("2026-06-10 22:00", "2026-06-10 23:00"),
        Some(pair("2026-06-10 22:00", "2026-06-10 23:00"))
    );
}

#[test]
fn eight_in_the_morning_is_eight_in_the_morning_on_the_days_the_clocks_change() {
    for (evening, morning) in [("2026-03-28", "2026-03-29"), ("2026-10-24", "2026-10-25")] {
        for now in [
            format!("{evening} 21:00"),
            format!("{morning} 01:30"),
            format!("{morning} 03:30"),
        ] {
            let (tell_at, _) = held(&now, "2026-12-20 12:00").unwrap();
            assert_eq!(tell_at, format!("{morning} 08:00"), "{now}");
        }
    }
    // The day of 25 hours: 24 hours later it is an hour earlier on the clock.
    assert_eq!(
        held("2026-10-24 12:00", "2026-12-20 12:00"),
        Some(pair("2026-10-24 12:00", "2026-10-25 11:00"))
    );
}

fn is_quiet(moment: Instant) -> bool {
    let time = rome()
        .to_datetime(Timestamp::from_second(moment.seconds()).unwrap())
        .time();
    time > civil::time(20, 0, 0, 0) || time < civil::time(8, 0, 0, 0)
}

proptest! {
    #[test]
    fn a_hold_is_fair(
        // The years 2026 and 2027, with all their changes of the clocks.
        now in 1_767_225_600..1_830_297_600_i64,
        left in prop_oneof![0..200_000_i64, 0..10_000_000_i64],
    ) {
        let [now, closes] = [now, now + left].map(Instant::from_seconds);
        let Some(Hold { tell_at, until }) = hold(now, closes) else {
            prop_assert_eq!(left, 0);
            return Ok(());
        };
        let hour = Seconds::hours(1);
        prop_assert!(now <= tell_at && tell_at < until && until <= closes);
        prop_assert!(tell_at - now <= Seconds::hours(13), "the morning is near");
        prop_assert!(until - tell_at >= hour || until == closes);
        prop_assert!(until - tell_at <= Seconds::hours(24 + 14));
        prop_assert!(!is_quiet(until) || until == closes);
        // Notified at night only if the morning would be too late.
        prop_assert!(!is_quiet(tell_at) || closes - tell_at < Seconds::hours(14));
        if !is_quiet(tell_at) && left > 14 * 86_400 {
            prop_assert!(until - tell_at >= Seconds::hours(24));
        }
    }
}
