//! The current and future closures, with what is still booked on those days.

use std::convert::Infallible;

use domain::{counselling::AppointmentState, edition::local_date};
use store::{
    appointment::{self, OfDay},
    office_hours::{self, SiteClosure},
    site::Site,
    site_sessions::{self, SiteSession},
};

use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    counselling::{day_after, midnight},
    editions,
};

/// A closure, and what is booked during it.
#[derive(Clone, Debug)]
pub struct ClosureView {
    /// The closure.
    pub closure: SiteClosure,
    /// The appointments booked there on those days.
    pub booked: Vec<OfDay>,
    /// The sessions planned there on those days.
    pub sessions: Vec<SiteSession>,
    /// Whether the reader may open it again.
    pub removable: bool,
}

/// The current and future closures of the sites that the reader may close, and those of every site.
///
/// # Errors
/// `NotFound` for those who close no site.
pub async fn closures(portal: &Portal, staff: &StaffMember) -> Result<Vec<ClosureView>, Failure> {
    staff.of_coordination()?;
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let closures = office_hours::closures(&mut reader, local_date(now)).await?;
    let theirs: Vec<_> = closures
        .into_iter()
        .filter(|closure| closure.site_id.is_none_or(|site| staff.scope.covers(site)))
        .collect();
    let Some(last) = theirs.iter().map(|closure| closure.days.last()).max() else {
        return Ok(Vec::new());
    };
    // What all of them affect is read at once.
    let until = midnight(day_after(last));
    let booked = appointment::between(&mut reader, now, until).await?;
    let sessions = site_sessions::everywhere_between(&mut reader, now, until).await?;
    let views = theirs.into_iter().map(|closure| {
        let (from, until) = (
            midnight(closure.days.first()),
            midnight(day_after(closure.days.last())),
        );
        let is_there = |site| closure.site_id.is_none_or(|closed| Some(closed) == site);
        let booked = booked.iter().filter(|found| {
            found.state == AppointmentState::Booked
                && found.starts_at < until
                && from < found.ends_at
                && is_there(found.site_id)
                && staff.sees_appointment(found.staff_id, found.site_id)
        });
        let sessions = sessions.iter().filter(|session| {
            session.starts_at < until
                && from < session.ends_at
                && is_there(Some(session.site_id))
                && staff.scope.covers(session.site_id)
        });
        ClosureView {
            booked: booked.cloned().collect(),
            sessions: sessions.cloned().collect(),
            removable: staff.closes::<Infallible>(closure.site_id).is_ok(),
            closure,
        }
    });
    Ok(views.collect())
}

/// The sites that a member of staff may close for some days.
///
/// # Errors
/// `NotFound` for an operator.
pub async fn sites(portal: &Portal, staff: &StaffMember) -> Result<Vec<Site>, Failure> {
    staff.of_coordination()?;
    editions::sites(portal, staff).await
}
