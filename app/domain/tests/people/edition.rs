use domain::{
    calendar_date::CalendarDate,
    edition::{
        Capacity, CapacityError, EditionAction as Action, EditionSlug, EditionState as State,
        EnrolmentError, EnrolmentStatus, LocalSession, SessionError, TimeError, check_enrolment,
        enrolment_status, local_date, local_moment, parse_end, parse_time,
    },
    instant::Instant,
};
use jiff::civil::Time;
use proptest::prelude::*;

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

fn time(text: &str) -> Time {
    parse_time(text).unwrap()
}

fn moments(date: &str, start: &str, end: &str) -> Result<(String, String), SessionError> {
    LocalSession::new(day(date), time(start), time(end)).map(|session| {
        (
            session.starts_at().to_string(),
            session.ends_at().to_string(),
        )
    })
}

fn pair(start: &str, end: &str) -> (String, String) {
    (start.to_owned(), end.to_owned())
}

#[test]
fn half_past_nine_is_half_past_nine_in_summer_and_in_winter() {
    assert_eq!(
        moments("2026-07-01", "09:30", "12:00"),
        Ok(pair("2026-07-01T07:30:00Z", "2026-07-01T10:00:00Z"))
    );
    assert_eq!(
        moments("2026-12-01", "9.30", "12:00"),
        Ok(pair("2026-12-01T08:30:00Z", "2026-12-01T11:00:00Z"))
    );
}

#[test]
fn a_time_that_the_clocks_skip_is_refused() {
    // On 29 March 2026 the clocks go from 02:00 to 03:00.
    assert_eq!(
        moments("2026-03-29", "02:30", "04:00"),
        Err(SessionError::StartIsSkipped)
    );
    assert_eq!(
        moments("2026-03-29", "01:30", "02:30"),
        Err(SessionError::EndIsSkipped)
    );
    assert_eq!(
        moments("2026-03-29", "01:59", "03:00"),
        Ok(pair("2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z"))
    );
}

#[test]
fn a_moment_is_the_first_at_which_the_clocks_show_its_time() {
    let moment =
        |date, clock| local_moment(day(date), time(clock)).map(|moment| moment.to_string());
    assert_eq!(moment("2027-03-28", "2:30"), None);
    assert_eq!(
        moment("2026-10-25", "2:30").as_deref(),
        Some("2026-10-25T00:30:00Z")
    );
    assert_eq!(
        moment("2026-12-04", "9:30").as_deref(),
        Some("2026-12-04T08:30:00Z")
    );
}

#[test]
fn a_session_in_the_doubled_hour_spans_all_that_its_times_can_mean() {
    // On 25 October 2026 the clocks go from 03:00 back to 02:00.
    assert_eq!(
        moments("2026-10-25", "02:30", "02:45"),
        Ok(pair("2026-10-25T00:30:00Z", "2026-10-25T01:45:00Z"))
    );
    assert_eq!(
        moments("2026-10-25", "01:30", "03:00"),
        Ok(pair("2026-10-24T23:30:00Z", "2026-10-25T02:00:00Z"))
    );
}

#[test]
fn a_session_ends_after_it_starts() {
    assert_eq!(
        moments("2026-07-01", "09:30", "09:30"),
        Err(SessionError::EndNotAfterStart)
    );
    assert_eq!(
        moments("2026-10-25", "02:45", "02:30"),
        Err(SessionError::EndNotAfterStart)
    );
}

#[test]
fn the_local_day_changes_at_midnight_in_rome() {
    let session = LocalSession::new(day("2026-07-01"), time("0:00"), time("0:01")).unwrap();
    assert_eq!(local_date(session.starts_at()), day("2026-07-01"));
    assert_eq!(
        local_date(session.starts_at() - domain::instant::Seconds::new(1)),
        day("2026-06-30")
    );
}

#[test]
fn times_are_hours_and_minutes() {
    assert_eq!(parse_time(""), Err(TimeError::Empty));
    for typed in [
        "9",
        "24:00",
        "9:60",
        "9:5",
        "-1:00",
        "+9:30",
        "009:30",
        "9:30:30",
        "9:30:00:00",
        "9.30.",
    ] {
        assert_eq!(parse_time(typed), Err(TimeError::NotATime), "{typed}");
    }
    for typed in [
        " ٠٩:٣٠ ",
        "9.30",
        "09.30",
        "9:30:00",
        "9.30.00",
        "9h30",
        "９：３０",
        "ore 9:30",
        "\u{200B}9:30",
    ] {
        assert_eq!(parse_time(typed), Ok(time("9:30")), "{typed}");
    }
    for typed in ["24:00", "24.00", "24:00:00", "00:00"] {
        assert_eq!(parse_end(typed), Ok(time("00:00")), "{typed}");
    }
    assert_eq!(parse_end("24:01"), Err(TimeError::NotATime));
}

#[test]
fn capacities_have_bounds() {
    assert_eq!(Capacity::parse("5000").map(Capacity::get), Ok(5_000));
    for (typed, error) in [
        ("", CapacityError::Empty),
        ("0", CapacityError::OutOfRange),
        ("5001", CapacityError::OutOfRange),
        ("99999999999999999999", CapacityError::OutOfRange),
        ("-1", CapacityError::NotANumber),
        ("1,5", CapacityError::NotANumber),
    ] {
        assert_eq!(Capacity::parse(typed), Err(error), "{typed}");
    }
}

#[test]
fn slugs_are_safe_in_addresses() {
    assert!(EditionSlug::parse("mestieri-della-cura-2026").is_ok());
    for text in [
        "", "-a", "a-", "a--b", "A", "a b", "a/b", "..", "è", "<script>",
    ] {
        assert!(EditionSlug::parse(text).is_err(), "{text}");
    }
    assert!(EditionSlug::parse(&"a".repeat(80)).is_ok());
    assert!(EditionSlug::parse(&"a".repeat(81)).is_err());
}

#[test]
fn an_edition_called_off_stays_off() {
    assert_eq!(State::Draft.after(Action::Publish), Ok(State::Published));
    assert!(State::Draft.after(Action::Cancel).is_err());
    assert_eq!(State::Published.after(Action::Cancel), Ok(State::Cancelled));
    assert!(State::Published.after(Action::Publish).is_err());
    for &action in Action::ALL {
        assert!(State::Cancelled.after(action).is_err());
    }
}

#[test]
fn enrolment_opens_and_closes_at_its_very_second() {
    let [opens, closes, starts] = [100, 200, 300].map(Instant::from_seconds);
    let at =
        |state, now| enrolment_status(state, opens, closes, starts, Instant::from_seconds(now));
    assert_eq!(at(State::Published, 99), EnrolmentStatus::NotYet { opens });
    assert_eq!(at(State::Published, 100), EnrolmentStatus::Open);
    assert_eq!(at(State::Published, 199), EnrolmentStatus::Open);
    assert_eq!(at(State::Published, 200), EnrolmentStatus::Closed);
    assert_eq!(at(State::Published, 299), EnrolmentStatus::Closed);
    assert_eq!(at(State::Published, 300), EnrolmentStatus::Started);
    assert_eq!(at(State::Draft, 150), EnrolmentStatus::Closed);
    for now in [99, 150, 250, 350] {
        assert_eq!(at(State::Cancelled, now), EnrolmentStatus::Cancelled);
    }
}

#[test]
fn enrolment_opens_closes_and_ends_in_an_order_that_makes_sense() {
    let checked = |opens, closes, cancellable_until| {
        let [opens, closes, cancellable_until, starts] =
            [opens, closes, cancellable_until, 300].map(Instant::from_seconds);
        check_enrolment(opens, closes, cancellable_until, starts)
    };
    assert!(checked(100, 300, 300).is_ok());
    assert_eq!(
        checked(200, 200, 250),
        Err(EnrolmentError::ClosesBeforeItOpens)
    );
    assert_eq!(
        checked(100, 301, 250),
        Err(EnrolmentError::ClosesAfterTheStart)
    );
    assert_eq!(
        checked(100, 200, 301),
        Err(EnrolmentError::CancellableAfterTheStart)
    );
}

proptest! {
    #[test]
    fn a_session_takes_place_on_its_day(
        offset in 0..36_500_i64,
        start in 0..1_439_i64,
        length in 1..1_440_i64,
    ) {
        let first = jiff::civil::date(2000, 1, 1);
        let date = CalendarDate::from(first.saturating_add(jiff::Span::new().days(offset)));
        let at = |minutes: i64| {
            Time::midnight().saturating_add(jiff::Span::new().minutes(minutes))
        };
        let (start, end) = (at(start), at((start + length).min(1_439)));
        if let Ok(session) = LocalSession::new(date, start, end) {
            prop_assert!(session.starts_at() < session.ends_at());
            prop_assert_eq!(local_date(session.starts_at()), date);
            prop_assert_eq!(local_date(session.ends_at()), date);
        }
    }
}

#[test]
fn a_session_may_end_at_midnight_or_in_the_night_after() {
    assert_eq!(
        moments("2026-11-30", "21:00", "00:00"),
        Ok(pair("2026-11-30T20:00:00Z", "2026-11-30T23:00:00Z"))
    );
    assert_eq!(
        moments("2026-12-31", "20:30", "00:30"),
        Ok(pair("2026-12-31T19:30:00Z", "2026-12-31T23:30:00Z"))
    );
    // Through the night in which summer time begins: an hour less.
    assert_eq!(
        moments("2026-03-28", "22:00", "04:00"),
        Ok(pair("2026-03-28T21:00:00Z", "2026-03-29T02:00:00Z"))
    );
    assert_eq!(
        moments("2026-03-28", "22:00", "02:30"),
        Err(SessionError::EndIsSkipped)
    );
}

#[test]
fn a_whole_day_until_an_earlier_hour_is_a_slip_in_typing() {
    assert!(moments("2026-11-30", "16:00", "00:00").is_ok());
    assert_eq!(
        moments("2026-11-30", "15:59", "00:00"),
        Err(SessionError::EndNotAfterStart)
    );
    assert_eq!(
        moments("2026-11-30", "14:00", "13:00"),
        Err(SessionError::EndNotAfterStart)
    );
}
