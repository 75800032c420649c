//! The secret address of a calendar: creating it, which replaces the previous one, and revoking it.

use domain::{audit::Action, id::RequestId};
use store::{
    audit::{self, Actor},
    calendar_feed::{self, CalendarFeed},
    request,
    session::Owner,
};
use uuid::Uuid;

use crate::{
    Failure, Portal,
    access::{
        sign_in::token_hash,
        visitor::{Proved, StaffMember, Visitor},
    },
    platform::secret::{entropy, hexadecimal},
};

/// The visitor's calendar address, if they have one.
///
/// # Errors
/// `NotFound` for a visitor who is not signed in.
pub async fn address(portal: &Portal, visitor: &Visitor) -> Result<Option<CalendarFeed>, Failure> {
    let owner = owner(visitor)?;
    let mut reader = portal.database.read().await?;
    Ok(calendar_feed::of_owner(&mut reader, owner).await?)
}

/// Whose calendar gets an address. Whoever has the address reads the calendar without signing in, so a person
/// proves first that it is them.
#[derive(Clone, Copy, Debug)]
pub enum AddressOwner<'a> {
    /// A person's.
    Person(Proved<'a>),
    /// A member of staff's.
    Staff(&'a StaffMember),
}

/// Creates the address of the visitor's calendar and revokes the previous one. Returns its token: 256
/// random bits as hexadecimal digits, not stored. `None` if the form was sent before.
///
/// # Errors
/// Where the database fails.
pub async fn create_address(
    portal: &Portal,
    owner: AddressOwner<'_>,
    request: RequestId,
) -> Result<Option<String>, Failure> {
    let owner = match owner {
        AddressOwner::Person(proved) => Owner::Person(proved.person()),
        AddressOwner::Staff(staff) => Owner::Staff(staff.id),
    };
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, "calendar", now).await?;
    if claim != request::Claim::First {
        return Ok(None);
    }
    let token = hexadecimal(&entropy::<32>());
    calendar_feed::revoke(&mut transaction, owner).await?;
    calendar_feed::insert(&mut transaction, &token_hash(&token), owner, now).await?;
    note(portal, &mut transaction, owner, Action::CalendarFeedCreated).await?;
    transaction.commit().await?;
    Ok(Some(token))
}

/// Revokes the address of the visitor's calendar. Idempotent; a form sent again does not revoke an
/// address created since.
///
/// # Errors
/// `NotFound` for a visitor who is not signed in.
pub async fn revoke_address(
    portal: &Portal,
    visitor: &Visitor,
    request: RequestId,
) -> Result<(), Failure> {
    let owner = owner(visitor)?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, "calendar", now).await?;
    if claim != request::Claim::First {
        return Ok(());
    }
    if calendar_feed::revoke(&mut transaction, owner).await? {
        note(portal, &mut transaction, owner, Action::CalendarFeedRevoked).await?;
    }
    Ok(transaction.commit().await?)
}

fn owner(visitor: &Visitor) -> Result<Owner, Failure> {
    match visitor {
        Visitor::Person(person) => Ok(Owner::Person(person.person)),
        Visitor::Staff(staff) => Ok(Owner::Staff(staff.id)),
        Visitor::Anonymous => Err(Failure::NotFound),
    }
}

async fn note(
    portal: &Portal,
    transaction: &mut store::Transaction,
    owner: Owner,
    action: Action,
) -> Result<(), store::Error> {
    let (actor, subject): (_, (_, Uuid)) = match owner {
        Owner::Person(id) => (Actor::Person(id), ("person", id.into())),
        Owner::Staff(id) => (Actor::Staff(id), ("staff", id.into())),
    };
    let details = serde_json::json!({});
    audit::record(transaction, actor, action, subject, &details, portal.now()).await
}
