//! What a participant gets after an activity.

use domain::{
    attendance::Attended, booking::BookingState, calendar_date::CalendarDate, edition::EditionState,
};
use store::edition_feedback;

use super::certificate::own_birth_date;
use crate::{Failure, Portal, access::visitor::Visitor, bookings::BookingView, places::earned};

/// What a booking's page shows after the activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// How much the person attended.
    pub attended: Attended,
    /// Whether there is a certificate for them.
    pub certificate: bool,
    /// When they were born, if they told and it is they who ask: the certificate can show it.
    pub birth_date: Option<CalendarDate>,
    /// Whether they can give feedback now.
    pub may_say: bool,
    /// Whether they have given feedback.
    pub has_said: bool,
}

/// What a booking's page shows after the activity, for everybody who may view the booking.
///
/// # Errors
/// Where the database fails.
pub async fn follow_up(
    portal: &Portal,
    visitor: &Visitor,
    view: &BookingView,
) -> Result<FollowUp, Failure> {
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let (attended, certificate) = earned(&mut reader, &view.booking, &view.edition, now).await?;
    let has_said = edition_feedback::is_given(&mut reader, view.booking.id).await?;
    let birth_date = own_birth_date(&mut reader, visitor, view.booking.person_id).await?;
    Ok(FollowUp {
        attended,
        certificate,
        birth_date,
        may_say: !has_said && took_part(view, now),
        has_said,
    })
}

/// Whether a booking had a place in an activity that is over.
pub(super) fn took_part(view: &BookingView, now: domain::instant::Instant) -> bool {
    view.booking.state == BookingState::Confirmed
        && view.edition.state == EditionState::Published
        && now >= view.edition.ends_at
}
