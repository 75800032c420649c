//! What a changed edition would be and whom the change reaches, without storing it.

use domain::{
    edition::{Concern, EditionSlug, EditionState},
    instant::Instant,
};
use store::{Connection, activity, attendance, edition, programme, site};

use super::{
    manage::ManagedEdition,
    plan::{Checked, EditionPlan, EditionRefusal},
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::resource,
    places::{self, Reach},
    sites::{ClosedSession, closed_sessions},
};

/// The effect of a change that has not been made yet.
#[derive(Clone, Debug)]
pub struct Effect {
    /// The edition as it would be, without bookings and history.
    pub after: ManagedEdition,
    /// Whom the change concerns.
    pub concern: Concern,
    /// Whom it reaches.
    pub reach: Reach,
    /// The sessions that would newly be on days on which the site is closed.
    pub closed: Vec<ClosedSession>,
}

impl Effect {
    /// Whether the change is shown before it is made: it reaches somebody, or leads to a closed day.
    pub fn is_shown(&self) -> bool {
        self.reaches_somebody() || !self.closed.is_empty()
    }

    /// Whether anybody is told, or may be.
    pub fn reaches_somebody(&self) -> bool {
        self.concern != Concern::Nobody && self.reach.people() > 0
    }
}

/// Validates a changed edition against every rule and stores nothing. `slug` is that of the edition to
/// be changed.
///
/// # Errors
/// [`EditionRefusal`]; `NotFound`.
pub async fn check(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    plan: &EditionPlan,
) -> Result<Effect, Failure<EditionRefusal>> {
    let now = portal.now();
    // Nothing is written; the transaction only locks room and teacher.
    let mut transaction = portal.database.write().await?;
    let before = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(before.details.site_id)?;
    if before.state == EditionState::Cancelled {
        return Err(Failure::Refused(EditionRefusal::CalledOff));
    }
    let sessions = edition::sessions(&mut transaction, before.id).await?;
    let mut validated = plan
        .checked(&mut transaction, slug, Some((&before, &*sessions)), now)
        .await?
        .map_err(|problems| Failure::Refused(EditionRefusal::Problems(problems)))?;
    let (edition, planned) = (&mut validated.edition, &validated.sessions);
    resource::hold(&mut transaction, edition, planned, plan.resources, now)
        .await
        .map_err(EditionRefusal::resources)?;
    let (edition, planned) = (&validated.edition, &validated.sessions);
    let was_there = |session: &edition::ClassSession| {
        before.details.site_id == edition.details.site_id
            && sessions
                .iter()
                .any(|before| before.local_date == session.local_date)
    };
    let newly = planned
        .iter()
        .filter(|session| now < session.ends_at && !was_there(session))
        .map(|session| session.local_date.into());
    Ok(Effect {
        concern: places::concern((&before, &sessions), (edition, planned), now),
        reach: places::reach(&mut transaction, before.id).await?,
        closed: closed_sessions(&mut transaction, edition.details.site_id, newly, now).await?,
        after: managed(&mut transaction, validated, plan, now).await?,
    })
}

/// A validated edition with its related data.
async fn managed(
    connection: &mut Connection,
    validated: Checked,
    plan: &EditionPlan,
    now: Instant,
) -> Result<ManagedEdition, Failure<EditionRefusal>> {
    let details = &validated.edition.details;
    let programme = match details.programme_id {
        Some(id) => programme::by_id(connection, id).await?,
        None => None,
    };
    let prerequisite = match details.prerequisite_id {
        Some(id) => activity::by_id(connection, id).await?,
        None => None,
    };
    let has_attendance = attendance::is_noted_in(connection, validated.edition.id).await?;
    Ok(ManagedEdition {
        site: site::by_id(connection, details.site_id)
            .await?
            .ok_or(Failure::NotFound)?,
        programme,
        prerequisite,
        assigned: resource::named(connection, plan.resources).await?,
        sessions: validated.sessions,
        reservations: validated.reservations,
        edition: validated.edition,
        called_off: None,
        has_attendance,
        bookings: Vec::new(),
        history: Vec::new(),
        now,
    })
}

/// Whom calling an edition off reaches.
///
/// # Errors
/// `NotFound`.
pub async fn reach(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
) -> Result<Reach, Failure> {
    let mut reader = portal.database.read().await?;
    let edition = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    Ok(places::reach(&mut reader, edition.id).await?)
}

/// The sessions of a new edition that would be on days on which its site is closed.
///
/// # Errors
/// `NotFound` for a site of others.
pub async fn closed(
    portal: &Portal,
    staff: &StaffMember,
    plan: &EditionPlan,
) -> Result<Vec<ClosedSession>, Failure> {
    let site = plan.details.site_id;
    staff.at_site(site)?;
    let mut reader = portal.database.read().await?;
    let dates = plan.sessions.iter().map(|session| session.times.date());
    Ok(closed_sessions(&mut reader, site, dates, portal.now()).await?)
}
