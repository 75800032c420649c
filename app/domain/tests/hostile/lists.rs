//! Parsers of what is sent many times. Their cost is counted in what they take of it.

use std::{cell::Cell, collections::BTreeSet};

use domain::{
    edition::{Recurrence, Series, SeriesEnd, SeriesError, parse_time},
    spoken_languages::{SpokenLanguages, SpokenLanguagesError},
};
use jiff::civil::Weekday;

#[test]
fn no_more_languages_are_compared_than_anything_is_held_in() {
    let letters = || b'a'..=b'z';
    let tags: Vec<_> = letters()
        .flat_map(|first| letters().map(move |second| [first, second]))
        .map(|tag| String::from_utf8(tag.to_vec()).unwrap())
        .collect();
    let taken = Cell::new(0);
    let counted = tags.iter().map(|tag| {
        taken.set(taken.get() + 1);
        tag.as_str()
    });
    assert_eq!(
        SpokenLanguages::new(counted),
        Err(SpokenLanguagesError::TooMany)
    );
    assert_eq!(taken.get(), SpokenLanguages::MOST + 1);
    let most = tags.iter().take(SpokenLanguages::MOST).map(String::as_str);
    assert!(SpokenLanguages::new(most.clone().chain(most)).is_ok());
}

#[test]
fn a_day_of_the_week_that_is_sent_often_counts_once() {
    let time = |text| parse_time(text).unwrap();
    let series = |weekdays| Series {
        recurrence: Recurrence::Weekly {
            weekdays,
            from: "1900-01-01".parse().unwrap(),
            end: Some(SeriesEnd::On("2199-12-31".parse().unwrap())),
        },
        left_out: BTreeSet::new(),
        start: time("9:30"),
        end: time("12:00"),
    };
    // Compared one by one, these would be ten thousand million comparisons.
    let often = series(vec![Weekday::Monday; 100_000]).sessions();
    assert!(matches!(often, Err(SeriesError::TooManySessions { .. })));
    assert_eq!(often, series(vec![Weekday::Monday]).sessions());
}
