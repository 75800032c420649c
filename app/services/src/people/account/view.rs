//! Viewing one's own record.

use domain::{audit::Action, instant::Instant, person::Correctable};
use serde::Deserialize;
use store::{audit, link_key, person, session};

use crate::{Failure, Portal, access::visitor::SignedIn};

/// A person's account.
#[derive(Clone, Debug)]
pub struct AccountView {
    /// Their record.
    pub person: person::Record,
    /// Their sessions and those of whoever is in their care, the one used last first.
    pub sessions: Vec<OwnSession>,
    /// Whether others have the same address.
    pub shares_address: bool,
    /// Whether a link in a mail to them, or to somebody in their care, opens something without signing in.
    pub has_links: bool,
    /// What staff have read of theirs or corrected, the latest first, at most [`READINGS`].
    pub readings: Vec<Reading>,
}

/// Maximum readings shown; the export holds all.
const READINGS: i64 = 30;

/// Something of a person's that a member of staff has read or corrected.
#[derive(Clone, Debug)]
pub struct Reading {
    /// When.
    pub at: Instant,
    /// The name of the member of staff.
    pub by: String,
    /// What: an action that reads or corrects.
    pub action: Action,
    /// The details that were corrected.
    pub corrected: Vec<Correctable>,
}

impl Reading {
    fn of(entry: audit::Entry) -> Option<Self> {
        /// The part of what is logged that people are shown.
        #[derive(Deserialize)]
        struct Details {
            changed: Vec<Correctable>,
        }
        let details = serde_json::from_str::<Details>(&entry.details);
        Some(Self {
            corrected: details.map_or_else(|_| Vec::new(), |details| details.changed),
            at: entry.at,
            by: entry.staff_name?,
            action: entry.action.parse().ok()?,
        })
    }
}

/// One of the sessions of a person and of those in their care.
#[derive(Clone, Debug)]
pub struct OwnSession {
    /// The session.
    pub session: session::Listed,
    /// Whether it is the session of this request.
    pub is_this: bool,
    /// Whether it is one of somebody in their care.
    pub is_in_care: bool,
}

/// A person's own account.
///
/// # Errors
/// `NotFound` for a person who no longer exists.
pub async fn view(portal: &Portal, signed_in: &SignedIn) -> Result<AccountView, Failure> {
    let mut reader = portal.database.read().await?;
    let person = person::by_id(&mut reader, signed_in.person)
        .await?
        .ok_or(Failure::NotFound)?;
    let sessions = session::of_person(&mut reader, signed_in.person).await?;
    let own = |session: session::Listed| OwnSession {
        is_this: session.id == signed_in.session,
        is_in_care: session.person_id != signed_in.person,
        session,
    };
    let has_links = link_key::has_any(&mut reader, signed_in.person, portal.now()).await?;
    let shares_address = match &person.details.email {
        Some(email) => person::is_shared(&mut reader, email).await?,
        None => false,
    };
    let readings = audit::readings_of(&mut reader, signed_in.person, READINGS).await?;
    Ok(AccountView {
        person,
        readings: readings.into_iter().filter_map(Reading::of).collect(),
        has_links,
        shares_address,
        sessions: sessions.into_iter().map(own).collect(),
    })
}
