//! Waiting times, and their trend.

use std::cmp::Ordering;

use domain::{
    calendar_date::CalendarDate,
    counselling::{Trend, Waiting},
};
use proptest::prelude::*;

fn waiting() -> impl Strategy<Value = Waiting> {
    proptest::option::of(0_u16..100).prop_map(Waiting::from)
}

proptest! {
    #[test]
    fn longer_is_greater_and_told_from_both_sides(before in waiting(), now in waiting()) {
        let told = now.since(before);
        let order = match told {
            Trend::Shorter(days) => {
                prop_assert_eq!(before.since(now), Trend::Longer(days));
                Ordering::Less
            }
            Trend::Longer(days) => {
                prop_assert_eq!(before.since(now), Trend::Shorter(days));
                Ordering::Greater
            }
            Trend::FreeAgain => {
                prop_assert_eq!(before.since(now), Trend::NoLongerFree);
                Ordering::Less
            }
            Trend::NoLongerFree => {
                prop_assert_eq!(before.since(now), Trend::FreeAgain);
                Ordering::Greater
            }
            Trend::Same => Ordering::Equal,
        };
        prop_assert_eq!(now.cmp(&before), order);
        prop_assert_eq!(Waiting::from(now.days()), now);
    }
}

#[test]
fn days_are_those_of_the_calendar() {
    let date = |text| CalendarDate::parse(text).unwrap();
    let today = date("2027-03-27");
    for (first, days) in [
        (Some("2027-03-27"), Some(0)),
        // The clocks change in between.
        (Some("2027-03-29"), Some(2)),
        (Some("2027-04-27"), Some(31)),
        (None, None),
    ] {
        assert_eq!(Waiting::until(first.map(date), today).days(), days);
    }
}
