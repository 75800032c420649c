use domain::{
    counselling::{Closed, Closure, ClosureError, SiteCalendar},
    holiday::{Holiday, PatronDay},
};

use crate::day;

#[test]
fn a_closure_ends_after_it_begins() {
    let closure = Closure::new(day("2026-08-10"), day("2026-08-21")).unwrap();
    assert_eq!(
        (closure.first(), closure.last()),
        (day("2026-08-10"), day("2026-08-21"))
    );
    assert_eq!(
        Closure::new(day("2026-08-10"), day("2026-08-09")),
        Err(ClosureError)
    );
}

#[test]
fn a_site_says_why_it_is_closed() {
    let site = SiteCalendar {
        patron_day: Some(PatronDay::parse("06-24").unwrap()),
        closures: vec![
            Closure::new(day("2026-12-24"), day("2026-12-31")).unwrap(),
            Closure::new(day("2026-08-10"), day("2026-08-10")).unwrap(),
        ],
    };
    for (date, reason) in [
        ("2026-06-23", None),
        ("2026-06-24", Some(Closed::PatronDay)),
        ("2026-08-09", None),
        ("2026-08-10", Some(Closed::Closure)),
        ("2026-08-11", None),
        ("2026-12-23", None),
        ("2026-12-24", Some(Closed::Closure)),
        ("2026-12-25", Some(Closed::Holiday(Holiday::Christmas))),
        ("2026-12-31", Some(Closed::Closure)),
        ("2027-01-01", Some(Closed::Holiday(Holiday::NewYear))),
        ("2027-01-02", None),
    ] {
        assert_eq!(site.closed_on(day(date)), reason, "{date}");
    }
}
