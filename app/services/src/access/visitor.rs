//! Who sends a request. Use cases authorise by these types, which can only be created here, from a
//! session that was found.

use domain::{
    id::{PersonId, StaffId},
    instant::{Instant, Seconds},
    language::Language,
    staff::Role,
};
use store::{audit::Actor, session, staff};
use uuid::Uuid;

use crate::{
    Failure, Portal,
    access::{scope::Scope, sign_in},
};

/// A session unused for this long ends.
const IDLE: Seconds = Seconds::days(14);
/// A staff session unused for this long ends.
const STAFF_IDLE: Seconds = Seconds::hours(2);
/// Minimum interval between two updates of a session's last use.
const TOUCH_EVERY: Seconds = Seconds::minutes(5);

/// A person who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The person.
    pub person: PersonId,
    /// Their session, so that the list of sessions can mark it.
    pub session: Uuid,
    /// Their name as they entered it.
    pub name: String,
    /// The language they prefer.
    pub language: Language,
}

/// A member of staff who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// Who it is.
    pub id: StaffId,
    /// What they may do.
    pub role: Role,
    /// Their name as colleagues see it.
    pub name: String,
    /// The language of their pages.
    pub language: Language,
    /// The sites that they may access.
    pub scope: Scope,
}

impl StaffMember {
    /// This member of staff as an actor in the log.
    pub(crate) const fn actor(&self) -> Actor {
        Actor::Staff(self.id)
    }
}

/// The visitor of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Visitor {
    /// Not signed in.
    #[default]
    Anonymous,
    /// A person who signed in.
    Person(SignedIn),
    /// A member of staff who signed in.
    Staff(StaffMember),
}

/// Identifies the visitor by the token of their session.
///
/// # Errors
/// Only where the database fails: an unknown or ended session is an anonymous visitor.
pub async fn recognise(portal: &Portal, token: &str) -> Result<Visitor, Failure> {
    let now = portal.now();
    let hash = sign_in::token_hash(token);
    let mut reader = portal.database.read().await?;
    let found = session::by_token(&mut reader, &hash, now - IDLE, now).await?;
    let Some(found) = found else {
        return Ok(Visitor::Anonymous);
    };
    let scope = match (found.staff_id, found.role) {
        (Some(id), Some(Role::Coordinator)) => Scope::Sites(staff::sites(&mut reader, id).await?),
        _ => Scope::Office,
    };
    // Returned before a connection that writes is requested.
    drop(reader);
    if found.staff_id.is_some() && found.seen_at < now - STAFF_IDLE {
        return Ok(Visitor::Anonymous);
    }
    if found.seen_at < now - TOUCH_EVERY {
        touch(portal, found.id, now).await;
    }
    Ok(match (found.person_id, found.staff_id, found.role) {
        (Some(person), _, _) => Visitor::Person(SignedIn {
            person,
            session: found.id,
            name: found.name,
            language: found.language,
        }),
        (None, Some(id), Some(role)) => Visitor::Staff(StaffMember {
            id,
            role,
            name: found.name,
            language: found.language,
            scope,
        }),
        _ => Visitor::Anonymous,
    })
}

/// Records that a session was used. A request that only reads does not wait for a database that cannot
/// be written to: the next request records it.
async fn touch(portal: &Portal, id: Uuid, now: Instant) {
    let noted = async {
        let mut transaction = portal.database.write().await?;
        session::touch(&mut transaction, id, now).await?;
        transaction.commit().await
    };
    if let Err(error) = noted.await {
        let error = crate::with_causes(&error);
        tracing::warn!(error, "the use of a session was not noted");
    }
}
