//! Copies of editions at a later time.

use domain::{
    booking::{Reservation, Reservations},
    edition::{EditionDetails, EditionState, MinimumParticipants, rome},
    instant::Instant,
    programme::SiteSlug,
};
use jiff::{Span, Timestamp, civil::Date};
use store::{
    edition::{ClassSession, Edition},
    edition_list::{self, Filter},
    places,
    resource::{self, Resources},
};

use super::{
    plan::{EditionPlan, PlannedSession},
    series::{MoveError, moved},
};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Maximum editions copied in one batch.
pub const MOST_COPIES: usize = 200;

/// An edition with its sessions.
#[derive(Clone, Debug)]
pub struct SeasonEdition {
    /// The edition.
    pub edition: Edition,
    /// Its sessions, the earliest first.
    pub sessions: Vec<ClassSession>,
    /// For whom places are reserved.
    pub reservations: Reservations,
    /// Its room and who teaches.
    pub resources: Resources,
}

impl EditionPlan {
    /// A draft of the same edition that many days later, with sessions and deadlines at the same local times.
    ///
    /// # Errors
    /// [`MoveError::Session`] and [`MoveError::OutOfCalendar`].
    pub fn copied(&self, days: i64) -> Result<Self, MoveError> {
        let sessions = self.sessions.iter().map(|session| {
            let times = moved(session.times, days, None)?;
            Ok(PlannedSession { id: None, times })
        });
        let later = |moment| days_later(moment, days).ok_or(MoveError::OutOfCalendar);
        let reservations = self.reservations.iter().map(|reservation| {
            Ok(Reservation {
                released_at: reservation.released_at.map(later).transpose()?,
                ..*reservation
            })
        });
        let details = &self.details;
        let minimum = details.minimum.map(|minimum| {
            Ok(MinimumParticipants {
                decide_by: later(minimum.decide_by)?,
                ..minimum
            })
        });
        Ok(Self {
            sessions: sessions.collect::<Result<_, _>>()?,
            reservations: reservations.collect::<Result<_, MoveError>>()?,
            published: false,
            details: EditionDetails {
                enrolment_opens_at: later(details.enrolment_opens_at)?,
                enrolment_closes_at: later(details.enrolment_closes_at)?,
                cancellable_until: later(details.cancellable_until)?,
                minimum: minimum.transpose()?,
                ..details.clone()
            },
            ..self.clone()
        })
    }
}

/// The editions of a site that begin from the first day to the last, inclusive, without those called
/// off; at most [`MOST_COPIES`] and one, which shows that there are too many.
///
/// # Errors
/// Where the database fails.
pub async fn season(
    portal: &Portal,
    staff: &StaffMember,
    site: &SiteSlug,
    first: Date,
    last: Date,
) -> Result<Vec<SeasonEdition>, Failure> {
    let mut reader = portal.database.read().await?;
    let filter = Filter {
        site: Some(site.clone()),
        from: midnight(first),
        until: last.tomorrow().ok().and_then(midnight),
        coordinator: staff.coordinator(),
        ..Filter::default()
    };
    let most = i64::try_from(MOST_COPIES).unwrap_or(i64::MAX);
    let mut editions = Vec::new();
    for (edition, sessions) in
        edition_list::complete(&mut reader, &filter, most.saturating_add(1)).await?
    {
        if edition.state == EditionState::Cancelled {
            continue;
        }
        let reservations =
            places::reservations(&mut reader, edition.id, edition.details.capacity).await?;
        let resources = resource::of_edition(&mut reader, edition.id).await?;
        editions.push(SeasonEdition {
            edition,
            sessions,
            reservations,
            resources,
        });
    }
    Ok(editions)
}

/// The moment at which a day begins in Europe/Rome.
fn midnight(day: Date) -> Option<Instant> {
    let midnight = day.to_zoned(rome()).ok()?;
    Some(Instant::from_seconds(midnight.timestamp().as_second()))
}

/// The moment with the same local time in Europe/Rome that many days later; an hour later if the clocks
/// skip it.
fn days_later(moment: Instant, days: i64) -> Option<Instant> {
    let local = Timestamp::from_second(moment.seconds())
        .ok()?
        .to_zoned(rome());
    let later = local.checked_add(Span::new().try_days(days).ok()?).ok()?;
    Some(Instant::from_seconds(later.timestamp().as_second()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> Instant {
        Instant::from_seconds(text.parse::<Timestamp>().unwrap_or_default().as_second())
    }

    #[test]
    fn a_deadline_keeps_its_local_time_across_the_change_of_the_clocks() {
        for (moment, days, later) in [
            ("2026-12-03T11:00:00Z", 7, "2026-12-10T11:00:00Z"),
            ("2027-03-24T11:00:00Z", 7, "2027-03-31T10:00:00Z"),
            ("2026-10-24T10:00:00Z", 7, "2026-10-31T11:00:00Z"),
            // Half past two does not exist on 28 March 2027.
            ("2027-03-27T01:30:00Z", 1, "2027-03-28T01:30:00Z"),
        ] {
            assert_eq!(days_later(instant(moment), days), Some(instant(later)));
        }
        assert_eq!(days_later(instant("2026-12-03T11:00:00Z"), i64::MAX), None);
    }
}
