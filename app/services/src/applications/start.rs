//! Starting an application.

use domain::{
    application::ApplicationState,
    eligibility::{Fact, FactValue, Facts, Residence},
    instant::Instant,
    person::Person,
    programme::{OpeningWindow, ProgrammeSlug},
    reference::ApplicationReference,
};
use serde::Serialize;
use store::{
    Transaction,
    application::{self, Application},
    audit::Actor,
};

use super::{
    Draft, DraftRefusal,
    held::{Held, hold},
};
use crate::{
    Failure, Portal, access::visitor::SignedIn, people::account::keep_details,
    platform::secret::entropy,
};

/// Why no application was started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum StartRefusal {
    /// The person has applied already.
    AlreadyApplied(ApplicationReference),
    /// The programme takes no applications today.
    NotOpen(OpeningWindow),
}

/// Starts an application, or continues the existing draft, with answers from a self-check. Idempotent,
/// so its form needs no one-time id.
///
/// Answers about birth and residence become details where the person has none.
///
/// # Errors
/// [`StartRefusal`].
pub async fn start(
    portal: &Portal,
    signed_in: &SignedIn,
    slug: &ProgrammeSlug,
    facts: &Facts,
) -> Result<(), Failure<StartRefusal>> {
    let mut transaction = portal.database.write().await?;
    let held = hold(&mut transaction, signed_in, slug).await?;
    let opening = held.programme.content.opening;
    let draft = match held.draft(portal) {
        Err(DraftRefusal::AlreadyApplied(reference)) => {
            return Err(Failure::Refused(StartRefusal::AlreadyApplied(reference)));
        }
        _ if !opening.contains(portal.today().into()) => {
            return Err(Failure::Refused(StartRefusal::NotOpen(opening)));
        }
        Ok(draft) => draft,
        Err(DraftRefusal::NotStarted) => begin(portal, &mut transaction, held).await?,
    };
    store_facts(&mut transaction, draft, facts, portal.now()).await?;
    Ok(transaction.commit().await?)
}

async fn begin(
    portal: &Portal,
    transaction: &mut Transaction,
    held: Held,
) -> Result<Draft, store::Error> {
    let Held {
        record, programme, ..
    } = held;
    let on = portal.today().into();
    let application = Application::new(
        ApplicationReference::from_entropy(entropy()),
        record.id,
        programme.id,
        programme.rule_version,
        on,
        portal.now(),
    );
    application::insert(transaction, &application).await?;
    Ok(Draft {
        programme,
        person: record.details,
        application,
        earlier_rule: None,
        on,
    })
}

async fn store_facts(
    transaction: &mut Transaction,
    draft: Draft,
    facts: &Facts,
    now: Instant,
) -> Result<(), store::Error> {
    let birth_date = match facts.get(Fact::BirthDate) {
        Some(FactValue::Date(date)) => Some(date),
        _ => None,
    };
    let residence = match facts.get(Fact::Residence) {
        Some(FactValue::Residence(Residence::In(area))) => Some(area),
        _ => None,
    };
    let person = Person {
        birth_date: draft.person.birth_date.or(birth_date),
        residence: draft.person.residence.or(residence),
        ..draft.person.clone()
    };
    if person != draft.person {
        let id = draft.application.person_id;
        let by = (id, Actor::Person(id));
        keep_details(transaction, by, &draft.person, &person, now).await?;
    }
    let answers: Vec<_> = facts.iter().filter(|(fact, _)| draft.asks(*fact)).collect();
    if answers.is_empty() {
        return Ok(());
    }
    let application = draft.answered(answers);
    application::update(transaction, &application, ApplicationState::Draft, None).await?;
    Ok(())
}
