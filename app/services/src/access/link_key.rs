//! The keys of links in mails: who has the mail opens what it is about without signing in.

use domain::{
    id::PersonId,
    instant::{Instant, Seconds},
};
use store::{Connection, Transaction, link_key, person};

use super::{Booked, visitor::Visitor};
use crate::{
    Failure, Portal,
    platform::secret::{digest, entropy, hexadecimal},
};

/// How long a key works after the end of what it opens: until then people fetch a certificate and say how it
/// was.
const AFTER_THE_END: Seconds = Seconds::days(30);

impl Booked {
    /// A new key that opens it, for a mail to the person who booked it. `ends_at` is when it ends.
    pub(crate) async fn new_key(
        self,
        transaction: &mut Transaction,
        person: PersonId,
        ends_at: Instant,
        now: Instant,
    ) -> Result<String, store::Error> {
        let expires_at = ends_at + AFTER_THE_END;
        self.new_key_until(transaction, person, expires_at, now)
            .await
    }

    /// A new key that opens it until a moment.
    pub(super) async fn new_key_until(
        self,
        transaction: &mut Transaction,
        person: PersonId,
        expires_at: Instant,
        now: Instant,
    ) -> Result<String, store::Error> {
        let key = hexadecimal(&entropy::<32>());
        let stored = link_key::NewLinkKey {
            hash: &hash(&key),
            person,
            opens: &self.purpose(),
            expires_at,
        };
        link_key::insert(transaction, &stored, now).await?;
        Ok(key)
    }

    /// Requires that it is the visitor's own, who is `owner` or looks after them, or that the key of a mail opens it.
    /// Staff have pages of their own.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    pub(crate) async fn of_owner<Reason>(
        self,
        portal: &Portal,
        connection: &mut Connection,
        visitor: &Visitor,
        owner: PersonId,
        key: Option<&str>,
    ) -> Result<(), Failure<Reason>> {
        if is_own(connection, visitor, owner).await? {
            return Ok(());
        }
        let key = key.ok_or(Failure::NotFound)?;
        let (purpose, now) = (self.purpose(), portal.now());
        if link_key::does_open(connection, &hash(key), owner, &purpose, now).await? {
            Ok(())
        } else {
            Err(Failure::NotFound)
        }
    }

    /// What its keys are for: they open nothing else.
    fn purpose(self) -> String {
        match self {
            Self::Place(reference) => format!("booking {reference}"),
            Self::Appointment(reference) => format!("appointment {reference}"),
        }
    }
}

/// Whether what `owner` booked is the visitor's own: they signed in as them, or look after them. Whoever has the key of
/// a mail opens it as well, but the mail may have been passed on.
pub(crate) async fn is_own(
    connection: &mut Connection,
    visitor: &Visitor,
    owner: PersonId,
) -> Result<bool, store::Error> {
    let Visitor::Person(signed_in) = visitor else {
        return Ok(false);
    };
    if signed_in.person == owner {
        return Ok(true);
    }
    let owner = person::by_id(connection, owner).await?;
    Ok(owner.is_some_and(|owner| owner.in_care_of == Some(signed_in.person)))
}

fn hash(key: &str) -> [u8; 32] {
    digest(&[b"link key", key.as_bytes()])
}
