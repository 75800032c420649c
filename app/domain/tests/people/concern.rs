//! Whom a change of an edition concerns.

use domain::{
    edition::{ActivityKind, Capacity, Concern, EditionDetails, Topic, concern_of_times},
    instant::{Instant, Seconds},
    language::{Language, Translated},
};

fn details() -> EditionDetails {
    let opens = Instant::from_seconds(0);
    let site = uuid::Uuid::from_u128(1).into();
    let title: Translated = [(Language::It, "Magazzini")].into_iter().collect();
    EditionDetails::new(
        ActivityKind::Lab,
        Topic::Logistics,
        title,
        site,
        Capacity::try_from(5).unwrap(),
        opens..opens + Seconds::days(1),
    )
}

#[test]
fn another_place_concerns_everybody_whatever_else_changes() {
    let before = details();
    let mut after = before.clone();
    assert_eq!(before.concern(&after), Concern::Nobody);
    after.capacity = Capacity::try_from(6).unwrap();
    after.enrolment_closes_at = after.enrolment_closes_at + Seconds::days(1);
    assert_eq!(before.concern(&after), Concern::Nobody);
    after.cancellable_until = after.cancellable_until + Seconds::days(1);
    assert_eq!(before.concern(&after), Concern::Readers);
    "Sala 2".clone_into(&mut after.room);
    assert_eq!(before.concern(&after), Concern::Everybody);
}

#[test]
fn what_is_over_concerns_nobody() {
    let moment = Instant::from_seconds;
    let now = moment(100);
    let over = (moment(10), moment(20));
    let under_way = (moment(90), moment(110));
    let to_come = (moment(200), moment(210));
    let concern = |before: &[_], after: &[_]| concern_of_times(before, after, now);
    assert_eq!(concern(&[over, to_come], &[to_come]), Concern::Nobody);
    assert_eq!(concern(&[to_come, over], &[over, to_come]), Concern::Nobody);
    assert_eq!(concern(&[over, to_come], &[over]), Concern::Everybody);
    assert_eq!(
        concern(&[under_way], &[(moment(90), moment(120))]),
        Concern::Everybody
    );
}
