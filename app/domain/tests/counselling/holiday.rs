use domain::{
    calendar_date::CalendarDate,
    holiday::{Holiday, PatronDay, PatronDayError, easter, national_holiday},
};
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;

use crate::day;

fn of_year(year: i16) -> Vec<(String, Holiday)> {
    date(year, 1, 1)
        .series(jiff::Span::new().days(1))
        .take_while(|day| day.year() == year)
        .filter_map(|day| Some((day.to_string(), national_holiday(day.into())?)))
        .collect()
}

#[test]
fn the_holidays_of_2027() {
    let expected = [
        ("2027-01-01", Holiday::NewYear),
        ("2027-01-06", Holiday::Epiphany),
        ("2027-03-28", Holiday::Easter),
        ("2027-03-29", Holiday::EasterMonday),
        ("2027-04-25", Holiday::LiberationDay),
        ("2027-05-01", Holiday::LabourDay),
        ("2027-06-02", Holiday::RepublicDay),
        ("2027-08-15", Holiday::Assumption),
        ("2027-10-04", Holiday::SaintFrancis),
        ("2027-11-01", Holiday::AllSaints),
        ("2027-12-08", Holiday::ImmaculateConception),
        ("2027-12-25", Holiday::Christmas),
        ("2027-12-26", Holiday::SaintStephen),
    ]
    .map(|(day, holiday)| (day.to_owned(), holiday));
    assert_eq!(of_year(2027), expected);
    assert_eq!(
        expected.map(|(_, holiday)| holiday).as_slice(),
        Holiday::ALL
    );
}

#[test]
fn saint_francis_is_a_holiday_from_2026_on() {
    assert_eq!(national_holiday(day("2025-10-04")), None);
    assert_eq!(
        national_holiday(day("2026-10-04")),
        Some(Holiday::SaintFrancis)
    );
}

#[test]
fn the_fixed_holiday_counts_where_easter_meets_it() {
    assert_eq!(easter(2038), day("2038-04-25"));
    assert_eq!(
        national_holiday(day("2038-04-25")),
        Some(Holiday::LiberationDay)
    );
    assert_eq!(
        national_holiday(day("2038-04-26")),
        Some(Holiday::EasterMonday)
    );
}

#[test]
fn easter_of_years_that_are_known() {
    let known = [
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2028-04-16",
        "2049-04-18",
        "2076-04-19",
    ];
    for text in known {
        assert_eq!(easter(day(text).year()), day(text));
    }
}

/// Gauss's rule with its exceptions, and his constants of 1900 to 2199: an independent computation of
/// the same day.
#[allow(clippy::many_single_char_names, reason = "Gauss's letters")]
fn easter_after_gauss(year: i16) -> CalendarDate {
    let (m, n) = if year < 2100 { (24, 5) } else { (24, 6) };
    let (a, b, c) = (year % 19, year % 4, year % 7);
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let days = match 22 + d + e {
        57 => 50,
        56 if d == 28 && a > 10 => 49,
        days => days,
    };
    let march = date(year, 3, 1);
    march
        .saturating_add(jiff::Span::new().days(days - 1))
        .into()
}

#[test]
fn easter_is_the_day_that_gauss_computes() {
    for year in 1900..=2199 {
        let sunday = easter(year);
        assert_eq!(sunday, easter_after_gauss(year), "{year}");
        assert_eq!(Date::from(sunday).weekday(), Weekday::Sunday, "{year}");
    }
}

#[test]
fn no_year_of_the_calendar_is_too_far() {
    for year in -9999..=9999 {
        easter(year);
    }
}

#[test]
fn a_patron_day_comes_every_year() {
    let torino = PatronDay::parse("06-24").unwrap();
    assert_eq!(torino, PatronDay::new(6, 24).unwrap());
    assert!(torino.falls_on(day("2026-06-24")));
    assert!(torino.falls_on(day("2031-06-24")));
    assert!(!torino.falls_on(day("2026-06-25")));
    assert!(!torino.falls_on(day("2026-07-24")));
}

#[test]
fn a_patron_day_is_a_day_of_every_year() {
    for text in [
        "",
        "-",
        "06",
        "6-24",
        "06-4",
        "06-31",
        "13-01",
        "00-01",
        "01-00",
        "02-29",
        "+6-24",
        "06-24-01",
        "06-+4",
        "06/24",
        " 06-24",
        "٠٦-٢٤",
    ] {
        assert_eq!(PatronDay::parse(text), Err(PatronDayError), "{text}");
    }
}

proptest! {
    #[test]
    fn a_patron_day_is_written_as_it_is_read(month in 1..=12_i8, day in 1..=28_i8) {
        let patron_day = PatronDay::new(month, day).unwrap();
        prop_assert_eq!(PatronDay::parse(&patron_day.to_string()), Ok(patron_day));
    }
}
