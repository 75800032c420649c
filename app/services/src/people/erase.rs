//! Carrying out a request to erase somebody's data (GDPR, article 17).

use domain::{
    audit::Action,
    id::{PersonId, RequestId},
    reference::ErasureReference,
};
use serde::Serialize;
use store::{
    Connection, audit,
    erasure::{self, Unsettled},
    person, request,
};

use super::erasures::{Erasure, erasures};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    notifications::{self, ErasureCarriedOut, Mail},
    outbox::Lane,
    people::account::erasure_reference,
};

/// Why somebody's data are not erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ErasureRefusal {
    /// Somebody would wait in vain for what they booked or applied for, or nobody would act for who is in their care.
    #[error("something is not settled yet")]
    Unsettled,
}

/// A request, and what must be settled before it is carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasing {
    /// The request.
    pub erasure: Erasure,
    /// What must be settled before.
    pub unsettled: Unsettled,
}

/// A request, for those who carry it out.
///
/// # Errors
/// `NotFound` for a coordinator, and for a request that there is not (any more).
pub async fn erasing(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ErasureReference,
) -> Result<Erasing, Failure> {
    let requests = erasures(portal, staff).await?;
    let erasure = requests
        .into_iter()
        .find(|erasure| erasure.reference == *reference)
        .ok_or(Failure::NotFound)?;
    let mut reader = portal.database.read().await?;
    let id = requested(&mut reader, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(Erasing {
        erasure,
        unsettled: erasure::unsettled(&mut reader, id, portal.now()).await?,
    })
}

/// Erases the data of whoever made a request, and tells them by a last mail, whose text is forgotten once it has left.
/// The same form sent twice erases once.
///
/// # Errors
/// [`ErasureRefusal`]; `NotFound` for a coordinator, and for a request that there is not (any more).
pub async fn erase(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ErasureReference,
    request: RequestId,
) -> Result<(), Failure<ErasureRefusal>> {
    staff.of_office()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, "erasures", now).await? {
        return Ok(());
    }
    let id = requested(&mut transaction, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    // Nothing is booked for them meanwhile.
    let person = person::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let unsettled = erasure::unsettled(&mut transaction, id, now).await?;
    if unsettled != Unsettled::default() {
        return Err(Failure::Refused(ErasureRefusal::Unsettled));
    }
    erasure::erase(&mut transaction, id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::PersonErased,
        ("person", id.into()),
        &serde_json::json!({ "reference": reference }),
        now,
    )
    .await?;
    let letter = Mail::ErasureCarriedOut(ErasureCarriedOut {
        name: person.details.display_name(),
        reference: reference.to_string(),
        erased: now,
    });
    notifications::queue_to(&mut transaction, &person, letter, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

/// Whose request has that reference.
async fn requested(
    connection: &mut Connection,
    reference: &ErasureReference,
) -> Result<Option<PersonId>, store::Error> {
    let requests = person::erasure_requests(connection).await?;
    let mut ids = requests.into_iter().map(|request| request.id);
    Ok(ids.find(|id| erasure_reference(*id) == *reference))
}
