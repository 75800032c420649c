//! Who sends a request. Use cases authorise by these types, which can only be created here, from a
//! session that was found.

use domain::{
    email::EmailAddress,
    id::{PersonId, StaffId},
    instant::{Instant, Seconds},
    language::Language,
    staff::Role,
};
use store::{
    Connection,
    audit::Actor,
    session::{self, LoginSession},
    staff,
};
use uuid::Uuid;

use crate::{
    Failure, Portal,
    access::{scope::Scope, sign_in},
};

/// A session unused for this long ends.
const IDLE: Seconds = Seconds::days(14);
/// A session unused for this long ends in a browser that others use too.
const SHARED_IDLE: Seconds = Seconds::hours(2);
/// A staff session unused for this long ends.
const STAFF_IDLE: Seconds = Seconds::minutes(30);
/// Minimum interval between two updates of a session's last use.
const TOUCH_EVERY: Seconds = Seconds::minutes(5);
/// The same for a session that ends after minutes or hours.
const TOUCH_SHORT_EVERY: Seconds = Seconds::minutes(1);
/// For this long after a sign-in nobody is asked again who they are.
const PROOF_LASTS: Seconds = Seconds::minutes(15);

/// A person who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The person.
    pub person: PersonId,
    /// Their session, so that the list of sessions can mark it.
    pub session: Uuid,
    /// Their name as they entered it.
    pub name: String,
    /// Their address, which they signed in with.
    pub email: Option<EmailAddress>,
    /// The language they prefer.
    pub language: Language,
    /// Whether others use their browser too.
    pub is_shared: bool,
    /// When they last proved their address with a code.
    pub proved_at: Option<Instant>,
}

impl SignedIn {
    /// The person, if they proved their address within the last fifteen minutes.
    pub fn proved(&self, now: Instant) -> Option<Proved<'_>> {
        let is_fresh = self.proved_at.is_some_and(|at| now - at < PROOF_LASTS);
        is_fresh.then_some(Proved(self))
    }
}

/// A person who proved their address within the last fifteen minutes. What hands out everything about them, or
/// gives it away for good, asks for it: whoever finds their browser open cannot do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proved<'a>(&'a SignedIn);

impl Proved<'_> {
    /// The person.
    pub(crate) const fn person(self) -> PersonId {
        self.0.person
    }

    /// Their session.
    pub(crate) const fn session(self) -> Uuid {
        self.0.session
    }
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
    let mut reader = portal.database.read().await?;
    let Some(found) = find(&mut reader, token, now).await? else {
        return Ok(Visitor::Anonymous);
    };
    let scope = match (found.staff_id, found.role) {
        (Some(id), Some(Role::Coordinator)) => Scope::Sites(staff::sites(&mut reader, id).await?),
        _ => Scope::Office,
    };
    // Returned before a connection that writes is requested.
    drop(reader);
    let touch_every = if found.staff_id.is_some() || found.is_shared {
        TOUCH_SHORT_EVERY
    } else {
        TOUCH_EVERY
    };
    if found.seen_at <= now - touch_every {
        touch(portal, found.id, now).await;
    }
    Ok(match (found.person_id, found.staff_id, found.role) {
        (Some(person), _, _) => Visitor::Person(SignedIn {
            person,
            session: found.id,
            name: found.name,
            email: found.email,
            language: found.language,
            is_shared: found.is_shared,
            proved_at: found.proved_at,
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

/// Whether the session of a token goes on. To ask is no use of it.
///
/// # Errors
/// Where the database fails.
pub async fn goes_on(portal: &Portal, token: &str) -> Result<bool, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(find(&mut reader, token, portal.now()).await?.is_some())
}

async fn find(
    connection: &mut Connection,
    token: &str,
    now: Instant,
) -> Result<Option<LoginSession>, store::Error> {
    let hash = sign_in::token_hash(token);
    let found = session::by_token(connection, &hash, now - IDLE, now).await?;
    Ok(found.filter(|found| {
        let idle = match found.staff_id {
            Some(_) => STAFF_IDLE,
            None if found.is_shared => SHARED_IDLE,
            None => IDLE,
        };
        found.seen_at > now - idle
    }))
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
