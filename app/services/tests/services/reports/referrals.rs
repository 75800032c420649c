//! How people heard of the programmes.

use domain::{
    application::ReferralSource::{self, Internet, WordOfMouth},
    eligibility::Facts,
    person::Purpose,
    staff::Role,
};
use services::{
    applications::{self, ApplicationStatus, Submission},
    people::account::change_details,
    reports::{overview::TimeSpan, referrals::referrals},
};
use store::programme::Programme;
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{IMPRECARIO, TestPortal, date};

on_both_engines!(answers_are_counted_by_the_day_on_which_they_were_sent);

async fn send(
    test: &TestPortal,
    programme: &Programme,
    name: &str,
    source: Option<ReferralSource>,
) {
    let person = test.person(&format!("{name}@example.org"), name).await;
    let (portal, slug) = (&test.portal, &programme.slug);
    change_details(portal, &person, |details| {
        details.birth_date = Some("1990-02-28".parse().unwrap());
        details.birthplace = Some("Z116".parse().unwrap());
        details.residence = Some("001272".parse().unwrap());
        details.address = Some("Via Roma 1".parse().unwrap());
    })
    .await
    .unwrap();
    let facts: Facts = serde_json::from_str(r#"{"income": "9000.50", "contracts": "3"}"#).unwrap();
    applications::start(portal, &person, slug, &facts)
        .await
        .unwrap();
    // An answer is removed and given again.
    for said in [Some(Internet), None, source] {
        applications::refer(portal, &person, slug, said)
            .await
            .unwrap();
    }
    let status = applications::open(portal, &person, slug).await.unwrap();
    let ApplicationStatus::Draft(draft) = status else {
        panic!("{status:?}")
    };
    let submission = Submission {
        rule_version: programme.rule_version,
        mark: draft.mark(),
        agreed: vec![Purpose::PrivacyNotice, Purpose::Declaration],
        request: store::new_id(),
    };
    applications::submit(portal, &person, slug, &submission)
        .await
        .unwrap();
}

async fn answers_are_counted_by_the_day_on_which_they_were_sent(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let operator = test.staff(Role::Operator).await;
    let programme = test.programme(IMPRECARIO).await;
    let between = async |first: &str, last: &str| {
        let span = TimeSpan::new(date(first), date(last)).unwrap();
        referrals(&test.portal, &operator, span).await.unwrap()
    };
    let today = test.portal.today().to_string();
    assert_eq!(between(&today, &today).await, []);
    for (name, source) in [
        ("Ada", Some(Internet)),
        ("Bea", Some(WordOfMouth)),
        ("Carla", None),
        ("Dora", None),
        ("Eva", Some(WordOfMouth)),
    ] {
        send(&test, &programme, name, source).await;
    }
    assert_eq!(
        between(&today, &today).await,
        [(Some(WordOfMouth), 2), (Some(Internet), 1), (None, 2)]
    );
    assert_eq!(between("2026-01-01", "2026-11-01").await, []);
}
