//! The demonstration's applications, for operators to decide on.

use anyhow::{Context as _, Result};
use domain::{
    application::ApplicationState,
    id::PersonId,
    instant::{Instant, Seconds},
    programme::ProgrammeSlug,
    reference::ApplicationReference,
};
use store::{Transaction, application, person, programme};

/// What people declared: one who meets the rule of the programme, one at its limit, one who does not.
const DECLARED: [&str; 3] = [
    r#"{"income": "12480.50", "contracts": "5", "months_worked": "7.5"}"#,
    r#"{"income": "8000.01", "contracts": "3", "months_worked": "9"}"#,
    r#"{"income": "6200", "contracts": "4", "months_worked": "6"}"#,
];

/// Submits applications of invented people to the first programme, some days ago.
pub(super) async fn load(
    transaction: &mut Transaction,
    people: &[PersonId],
    now: Instant,
) -> Result<()> {
    let slug = ProgrammeSlug::parse("imprecario")?;
    let programme = programme::by_slug(transaction, &slug)
        .await?
        .context("no such programme")?;
    for ((days, facts), person) in (2..).zip(DECLARED).zip(people) {
        let submitted = now - Seconds::days(days);
        let person = person::by_id(transaction, *person)
            .await?
            .context("no such person")?;
        let mut application = application::Application::new(
            ApplicationReference::from_entropy(super::entropy()),
            person.id,
            programme.id,
            programme.rule_version,
            domain::edition::local_date(submitted),
            submitted,
        );
        application.facts = serde_json::from_str(facts)?;
        application.declared = Some(person.details);
        application::insert(transaction, &application).await?;
        application.state = ApplicationState::Submitted;
        application.submitted_at = Some(submitted);
        application::update(transaction, &application, ApplicationState::Draft, None).await?;
    }
    Ok(())
}
