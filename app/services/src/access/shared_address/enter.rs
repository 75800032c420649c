//! Entering a person.

use domain::{audit::Action, id::PersonId, instant::Instant, person::Person};
use store::{
    Transaction,
    audit::{self, Actor},
    person,
};

use crate::access::sign_in::NewPerson;

/// Enters a new person. Who shares an address and is in nobody's care gives their date of birth, which protects what
/// is theirs.
pub(crate) async fn enter(
    transaction: &mut Transaction,
    newcomer: &NewPerson,
    in_care_of: Option<PersonId>,
    is_shared: bool,
    now: Instant,
) -> Result<PersonId, store::Error> {
    let id: PersonId = store::new_id();
    let birth_date = newcomer.identity.birth_date;
    let details = Person {
        name: newcomer.name.clone(),
        birth_date: birth_date.filter(|_| is_shared && in_care_of.is_none()),
        ..Person::new(Some(newcomer.email.clone()), newcomer.language)
    };
    person::insert(transaction, id, &details, now).await?;
    if let Some(carer) = in_care_of {
        person::place_in_care(transaction, id, carer).await?;
    }
    let actor = Actor::Person(in_care_of.unwrap_or(id));
    let told = match in_care_of {
        Some(carer) => serde_json::json!({ "in_care_of": carer }),
        None if is_shared => serde_json::json!({ "shares_address": true }),
        None => serde_json::json!({}),
    };
    let (action, subject) = (Action::PersonCreated, ("person", id.into()));
    audit::record(transaction, actor, action, subject, &told, now).await?;
    Ok(id)
}
