//! The demonstration's applications, for operators to decide on.

use anyhow::{Context as _, Result};
use domain::{
    application::ApplicationState,
    eligibility::Facts,
    id::PersonId,
    instant::{Instant, Seconds},
    programme::ProgrammeSlug,
    reference::ApplicationReference,
};
use store::{Transaction, application, programme};

/// What people declared: one who meets the rule of the programme, one at its edge, one who does not.
const DECLARED: [&str; 3] = [
    r#"{"income": "12480.50", "contracts": "5", "months_worked": "7.5"}"#,
    r#"{"income": "8000.01", "contracts": "3", "months_worked": "9"}"#,
    r#"{"income": "6200", "contracts": "4", "months_worked": "6"}"#,
];

/// Lets invented people apply to the first programme, some days ago.
pub(super) async fn load(
    transaction: &mut Transaction,
    people: &[PersonId],
    now: Instant,
) -> Result<()> {
    let slug = ProgrammeSlug::parse("imprecario")?;
    let programme = programme::by_slug(transaction, &slug)
        .await?
        .context("no such programme")?;
    for ((days, declared), person) in (2..).zip(DECLARED).zip(people) {
        let submitted = now - Seconds::days(days);
        let mut application = application::Application {
            id: store::new_id(),
            reference: ApplicationReference::from_entropy(super::entropy()),
            person_id: *person,
            programme_id: programme.id,
            rule_version: programme.rule_version,
            judged_on: domain::edition::local_date(submitted),
            state: ApplicationState::Draft,
            facts: serde_json::from_str::<Facts>(declared)?,
            created_at: submitted,
            submitted_at: None,
            decided_at: None,
            decision_reason: None,
            decision_text: None,
            next_step: None,
        };
        application::insert(transaction, &application).await?;
        application.state = ApplicationState::Submitted;
        application.submitted_at = Some(submitted);
        application::update(transaction, &application, ApplicationState::Draft, None).await?;
    }
    Ok(())
}
