use domain::{
    counselling::NoShowRule,
    instant::{Instant, Seconds},
};
use proptest::prelude::*;

const NOW: Instant = Instant::from_seconds(1_800_000_000);
const RULE: NoShowRule = NoShowRule {
    allowed: 2,
    within_days: 180,
};

fn days_ago(days: i64) -> Instant {
    NOW - Seconds::days(days)
}

#[test]
fn one_more_than_allowed_needs_an_operator() {
    assert!(!RULE.needs_operator([], NOW));
    assert!(!RULE.needs_operator([1, 2].map(days_ago), NOW));
    assert!(RULE.needs_operator([1, 2, 3].map(days_ago), NOW));
    let strict = NoShowRule { allowed: 0, ..RULE };
    assert!(!strict.needs_operator([], NOW));
    assert!(strict.needs_operator([days_ago(1)], NOW));
}

#[test]
fn an_absence_is_forgotten_after_the_days_of_the_rule() {
    let two = [days_ago(1), days_ago(2)];
    let with = |third: Instant| RULE.needs_operator(two.into_iter().chain([third]), NOW);
    assert!(with(days_ago(180) + Seconds::new(1)));
    assert!(!with(days_ago(180)));
    assert!(with(NOW));
    assert!(!with(NOW + Seconds::new(1)), "not missed yet");
}

proptest! {
    #[test]
    fn time_heals(missed in prop::collection::vec(0..400_i64, 0..8), later in 0..400_i64) {
        let absences = || missed.iter().map(|&days| days_ago(days));
        if !RULE.needs_operator(absences(), NOW) {
            prop_assert!(!RULE.needs_operator(absences(), NOW + Seconds::days(later)));
        }
        prop_assert!(!RULE.needs_operator(absences(), NOW + Seconds::days(180)));
    }
}
