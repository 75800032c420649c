//! The name of somebody who is entered already.

use domain::{audit::Action, id::PersonId, instant::Instant, name::PersonName, person::Person};
use store::{
    Transaction,
    audit::{self, Actor},
    person,
};

/// What becomes of a name that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Present {
    /// It stays.
    Stays,
    /// It is corrected.
    IsCorrected,
}

/// Stores a person's name where there is none, and corrects one that is there where they say so. Their other details
/// stay. Returns whether that name is theirs now.
pub(crate) async fn set_name(
    transaction: &mut Transaction,
    id: PersonId,
    name: &PersonName,
    present: Present,
    now: Instant,
) -> Result<bool, store::Error> {
    // Locked and read again: another change of theirs must not be overwritten.
    let Some(person) = person::lock(transaction, id).await? else {
        return Ok(false);
    };
    match &person.details.name {
        Some(stored) if stored == name => return Ok(true),
        Some(stored) if present == Present::Stays => return Ok(stored.is_same_as(name)),
        _ => {}
    }
    let details = Person {
        name: Some(name.clone()),
        ..person.details
    };
    person::update(transaction, id, &details).await?;
    let (action, subject) = (Action::PersonChanged, ("person", id.into()));
    let changed = serde_json::json!({ "changed": ["name"] });
    let actor = Actor::Person(id);
    audit::record(transaction, actor, action, subject, &changed, now).await?;
    Ok(true)
}
