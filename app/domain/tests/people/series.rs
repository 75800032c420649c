use std::collections::BTreeSet;

use domain::{
    calendar_date::CalendarDate,
    edition::{EditScope, Recurrence, Series, SeriesEnd, SeriesError, SessionError, parse_time},
    instant::Instant,
};
use jiff::civil::{Date, Weekday};
use proptest::prelude::*;

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

fn days(texts: &[&str]) -> BTreeSet<CalendarDate> {
    texts.iter().map(|text| day(text)).collect()
}

/// A series from half past nine to noon.
fn mornings(recurrence: Recurrence, left_out: &[&str]) -> Series {
    Series {
        recurrence,
        left_out: days(left_out),
        start: parse_time("9:30").unwrap(),
        end: parse_time("12:00").unwrap(),
    }
}

fn weekly(weekdays: &[Weekday], from: &str, end: Option<SeriesEnd>) -> Recurrence {
    Recurrence::Weekly {
        weekdays: weekdays.to_vec(),
        from: day(from),
        end,
    }
}

fn dates(series: &Series) -> Result<Vec<String>, SeriesError> {
    let sessions = series.sessions()?;
    Ok(sessions
        .iter()
        .map(|session| session.date().to_string())
        .collect())
}

const TUESDAY_AND_THURSDAY: &[Weekday] = &[Weekday::Thursday, Weekday::Tuesday];

#[test]
fn a_weekly_series_takes_place_on_its_days_until_its_last() {
    let until = Some(SeriesEnd::On(day("2026-12-15")));
    let series = mornings(
        weekly(TUESDAY_AND_THURSDAY, "2026-12-01", until),
        &["2026-12-08"],
    );
    assert_eq!(
        dates(&series).unwrap(),
        ["2026-12-01", "2026-12-03", "2026-12-10", "2026-12-15"]
    );
}

#[test]
fn days_that_are_left_out_are_made_up_for() {
    let four = Some(SeriesEnd::After(4));
    let series = mornings(
        weekly(TUESDAY_AND_THURSDAY, "2026-12-02", four),
        &["2026-12-08"],
    );
    assert_eq!(
        dates(&series).unwrap(),
        ["2026-12-03", "2026-12-10", "2026-12-15", "2026-12-17"]
    );
}

#[test]
fn picked_dates_stand_in_order() {
    let picked = Recurrence::Dates(days(&["2026-12-09", "2026-12-02", "2026-12-24"]));
    assert_eq!(
        dates(&mornings(picked, &["2026-12-24"])).unwrap(),
        ["2026-12-02", "2026-12-09"]
    );
}

#[test]
fn half_past_nine_stays_half_past_nine_when_the_clocks_change() {
    let three = Some(SeriesEnd::After(3));
    let series = mornings(weekly(&[Weekday::Sunday], "2026-10-18", three), &[]);
    let starts: Vec<_> = series
        .sessions()
        .unwrap()
        .iter()
        .map(|session| session.starts_at().to_string())
        .collect();
    assert_eq!(
        starts,
        [
            "2026-10-18T07:30:00Z",
            "2026-10-25T08:30:00Z",
            "2026-11-01T08:30:00Z"
        ]
    );
}

#[test]
fn a_series_without_sense_is_refused_with_its_reason() {
    let refused =
        |recurrence, left_out: &[&str]| mornings(recurrence, left_out).sessions().unwrap_err();
    let on = |last| Some(SeriesEnd::On(day(last)));
    let sunday = &[Weekday::Sunday][..];
    for (recurrence, left_out, error) in [
        (
            weekly(sunday, "2026-12-01", None),
            &[][..],
            SeriesError::WithoutEnd,
        ),
        (
            weekly(&[], "2026-12-01", on("2026-12-31")),
            &[],
            SeriesError::NoWeekday,
        ),
        (
            weekly(sunday, "2026-12-02", on("2026-12-01")),
            &[],
            SeriesError::EndsBeforeItStarts,
        ),
        (
            weekly(sunday, "2026-12-01", on("2026-12-05")),
            &[],
            SeriesError::NoDateLeft,
        ),
        (
            weekly(sunday, "2026-12-01", on("2026-12-06")),
            &["2026-12-06"],
            SeriesError::NoDateLeft,
        ),
        (
            weekly(sunday, "2026-12-01", Some(SeriesEnd::After(0))),
            &[],
            SeriesError::NoDateLeft,
        ),
        (
            Recurrence::Dates(BTreeSet::new()),
            &[],
            SeriesError::NoDateLeft,
        ),
        (
            weekly(sunday, "2026-12-01", Some(SeriesEnd::After(400))),
            &[],
            SeriesError::TooManySessions { sessions: 400 },
        ),
        (
            weekly(sunday, "2026-12-01", Some(SeriesEnd::After(usize::MAX))),
            &[],
            SeriesError::TooManySessions {
                sessions: usize::MAX,
            },
        ),
    ] {
        assert_eq!(refused(recurrence, left_out), error);
    }
}

#[test]
fn a_series_has_at_most_so_many_sessions() {
    // One Sunday more than the maximum.
    let until = Some(SeriesEnd::On(day("2029-03-25")));
    let series = |left_out: &[&str]| {
        mornings(weekly(&[Weekday::Sunday], "2026-12-06", until), left_out).sessions()
    };
    assert_eq!(
        series(&[]),
        Err(SeriesError::TooManySessions { sessions: 121 })
    );
    assert_eq!(series(&["2026-12-27"]).unwrap().len(), Series::MOST);
}

#[test]
fn hours_that_cannot_be_are_refused_with_their_day() {
    let sundays = weekly(&[Weekday::Sunday], "2026-03-22", Some(SeriesEnd::After(2)));
    let refused = |start, end| {
        let series = Series {
            start: parse_time(start).unwrap(),
            end: parse_time(end).unwrap(),
            ..mornings(sundays.clone(), &[])
        };
        series.sessions().unwrap_err()
    };
    assert_eq!(
        refused("2:30", "4:00"),
        SeriesError::Session {
            date: day("2026-03-29"),
            error: SessionError::StartIsSkipped
        }
    );
    assert_eq!(
        refused("12:00", "9:30"),
        SeriesError::Session {
            date: day("2026-03-22"),
            error: SessionError::EndNotAfterStart
        }
    );
}

#[test]
fn a_change_is_meant_for_one_session_or_more() {
    let included = |scope: EditScope| {
        [100, 200, 300]
            .map(Instant::from_seconds)
            .map(|starts_at| scope.includes(Instant::from_seconds(200), starts_at))
    };
    assert_eq!(included(EditScope::ThisSession), [false, true, false]);
    assert_eq!(included(EditScope::ThisAndFollowing), [false, true, true]);
    assert_eq!(included(EditScope::All), [true, true, true]);
}

proptest! {
    #[test]
    fn a_series_of_so_many_is_the_series_until_its_last(
        offset in 0..700_i64,
        numbers in prop::collection::btree_set(1..=7_i8, 1..=7),
        count in 1..=Series::MOST,
        left_out in prop::collection::btree_set(0..300_i64, 0..40),
    ) {
        let first = jiff::civil::date(2026, 1, 1).saturating_add(jiff::Span::new().days(offset));
        let after = |days: i64| {
            CalendarDate::from(first.saturating_add(jiff::Span::new().days(days)))
        };
        let weekdays: Vec<_> = numbers
            .into_iter()
            .map(|number| Weekday::from_monday_one_offset(number).unwrap())
            .collect();
        let series = |end| Series {
            recurrence: Recurrence::Weekly {
                weekdays: weekdays.clone(),
                from: first.into(),
                end: Some(end),
            },
            left_out: left_out.iter().map(|&days| after(days)).collect(),
            ..mornings(Recurrence::Dates(BTreeSet::new()), &[])
        };
        let sessions = series(SeriesEnd::After(count)).sessions().unwrap();
        prop_assert_eq!(sessions.len(), count);
        prop_assert!(sessions.is_sorted_by(|one, next| one < next));
        for session in &sessions {
            let date = Date::from(session.date());
            prop_assert!(date >= first && weekdays.contains(&date.weekday()));
            prop_assert!(!left_out.iter().any(|&days| after(days) == session.date()));
        }
        let last = sessions.last().unwrap().date();
        prop_assert_eq!(series(SeriesEnd::On(last)).sessions().unwrap(), sessions);
    }
}
