//! Dates, times, numbers, money and lists in the format of each language.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up is a failed test"
)]

use domain::{
    calendar_date::CalendarDate,
    edition::LocalSession,
    instant::Instant,
    language::Language::{En, It},
    money::Cents,
};
use jiff::civil::{date, time};
use texts::{DayBlock, of};

fn moment(text: &str) -> Instant {
    Instant::from_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
}

#[test]
fn dates() {
    let day = date(2026, 12, 3);
    assert_eq!(of(It).date(day), "giovedì 3 dicembre 2026");
    assert_eq!(of(En).date(day), "Thursday, 3 December 2026");
    assert_eq!(of(It).short_date(day), "3 dic 2026");
    assert_eq!(of(En).short_date(day), "3 Dec 2026");
    assert_eq!(of(It).month(day), "dicembre 2026");
    assert_eq!(of(En).month(day), "December 2026");
    assert_eq!(
        of(It).date(CalendarDate::new(1978, 4, 1).unwrap()),
        "sabato 1 aprile 1978"
    );
}

#[test]
fn calendar_leaves() {
    let leaf = |weekday: &str, day: &str, month: &str| DayBlock {
        weekday: weekday.to_owned(),
        day: day.to_owned(),
        month: month.to_owned(),
    };
    assert_eq!(of(It).day_block(date(2026, 12, 3)), leaf("gio", "3", "dic"));
    assert_eq!(
        of(En).day_block(date(2026, 9, 30)),
        leaf("Wed", "30", "Sept")
    );
}

#[test]
fn times_of_day_run_from_0_to_24() {
    for language in [It, En] {
        assert_eq!(of(language).time(time(9, 5, 59, 0)), "9:05");
        assert_eq!(of(language).time(time(0, 0, 0, 0)), "0:00");
        assert_eq!(of(language).time(time(18, 30, 0, 0)), "18:30");
    }
    let range = (time(9, 0, 0, 0), time(11, 30, 0, 0));
    assert_eq!(of(It).time_range(range.0, range.1), "ore 9:00–11:30");
    assert_eq!(of(En).time_range(range.0, range.1), "9:00–11:30");
}

#[test]
fn sessions_have_a_day_and_hours() {
    let (start, end) = (time(9, 0, 0, 0), time(11, 30, 0, 0));
    let session = LocalSession::new(CalendarDate::new(2026, 12, 3).unwrap(), start, end).unwrap();
    assert_eq!(
        of(It).session(session),
        "giovedì 3 dicembre 2026, ore 9:00–11:30"
    );
    assert_eq!(
        of(En).session(session),
        "Thursday, 3 December 2026, 9:00–11:30"
    );
}

#[test]
fn moments_are_told_by_the_clocks_of_italy() {
    let winter = moment("2026-12-03T08:00:00Z");
    let summer = moment("2026-07-03T22:30:00Z");
    assert_eq!(of(It).moment(winter), "giovedì 3 dicembre 2026, ore 9:00");
    assert_eq!(of(En).moment(winter), "Thursday, 3 December 2026 at 9:00");
    assert_eq!(of(It).moment(summer), "sabato 4 luglio 2026, ore 0:30");
    assert_eq!(
        of(It).until(winter),
        "fino a giovedì 3 dicembre 2026, ore 9:00"
    );
    assert_eq!(
        of(En).until(winter),
        "until Thursday, 3 December 2026 at 9:00"
    );
}

#[test]
fn moments_beyond_the_calendar_do_no_harm() {
    assert!(
        of(It)
            .moment(Instant::from_seconds(i64::MAX))
            .contains("9999")
    );
    assert!(!of(It).moment(Instant::from_seconds(i64::MIN)).is_empty());
}

#[test]
fn numbers_have_their_thousands_set_apart() {
    for (number, italian, english) in [
        (0, "0", "0"),
        (-7, "-7", "-7"),
        (999, "999", "999"),
        (-999, "-999", "-999"),
        (8_000, "8.000", "8,000"),
        (-130_000, "-130.000", "-130,000"),
        (
            i64::MAX,
            "9.223.372.036.854.775.807",
            "9,223,372,036,854,775,807",
        ),
    ] {
        assert_eq!(of(It).number(number), italian);
        assert_eq!(of(En).number(number), english);
    }
}

#[test]
fn numbers_inside_messages_too() {
    assert_eq!(
        of(It).pages_position(1_234, 130_000),
        "Pagina 1.234 di 130.000"
    );
    assert_eq!(
        of(En).pages_position(1_234, 130_000),
        "Page 1,234 of 130,000"
    );
    assert_eq!(of(It).pages_position(1.5, 2), "Pagina 1,5 di 2");
}

#[test]
fn money_shows_its_cents_where_there_are_any() {
    for (cents, italian, english) in [
        (0, "0 €", "€0"),
        (5, "0,05 €", "€0.05"),
        (800_000, "8.000 €", "€8,000"),
        (800_050, "8.000,50 €", "€8,000.50"),
        (7_655_000, "76.550 €", "€76,550"),
        (-5, "-0,05 €", "-€0.05"),
        (-100_000_000, "-1.000.000 €", "-€1,000,000"),
    ] {
        let amount = Cents::new(cents);
        assert_eq!(of(It).money(amount), italian.replace(' ', "\u{A0}"));
        assert_eq!(of(En).money(amount), english);
    }
}

#[test]
fn lengths_of_time() {
    for (minutes, italian, english) in [
        (0, "0 minuti", "0 minutes"),
        (1, "1 minuto", "1 minute"),
        (45, "45 minuti", "45 minutes"),
        (60, "1 ora", "1 hour"),
        (61, "1 ora e 1 minuto", "1 hour and 1 minute"),
        (150, "2 ore e 30 minuti", "2 hours and 30 minutes"),
    ] {
        assert_eq!(of(It).duration(minutes), italian);
        assert_eq!(of(En).duration(minutes), english);
    }
}

#[test]
fn lists() {
    for (items, italian, english) in [
        (&[][..], "", ""),
        (&["a"], "a", "a"),
        (&["a", "b"], "a e b", "a and b"),
        (&["a", "b", "c"], "a, b e c", "a, b and c"),
    ] {
        assert_eq!(of(It).list(items), italian);
        assert_eq!(of(En).list(items), english);
    }
}

#[test]
fn values_are_copied_without_invisible_marks() {
    let title = of(It).page_title("محمد");
    assert_eq!(title, "محمد – Imprecario");
}
