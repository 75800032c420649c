//! Viewing a booking, as its owner or with the key from a mail's link.

mod calendar;
mod cancel;
mod certificate;
mod check_in_code;
mod feedback;
mod follow_up;
mod next;
mod offer;
mod page;

use domain::reference::BookingReference;
use services::bookings::{self, BookingView};
use ui::{Visit, errors::Stop};

use crate::booked::{Found, Link, refused};

pub(super) use calendar::show as calendar;
pub(super) use cancel::{show as cancel, submit as submit_cancellation};
pub(super) use certificate::show as certificate;
pub(super) use feedback::{show as feedback, submit as submit_feedback};
pub(super) use offer::{show as offer, submit as submit_answer};
pub(super) use page::show;

/// Finds the booking of a URL. `after` is what follows the reference.
async fn find(
    visit: &Visit,
    typed: &str,
    link: &Link,
    after: &str,
) -> Result<Found<BookingView>, Stop> {
    let reference = BookingReference::parse(typed).map_err(|_| Stop::NotFound)?;
    if let Some(elsewhere) = link.elsewhere(visit, reference, typed, after)? {
        return Ok(Found::Elsewhere(elsewhere));
    }
    let view = bookings::view(&visit.portal, &visit.visitor, &reference, link.key())
        .await
        .map_err(|failure| refused(visit, failure))?;
    Ok(Found::View(Box::new(view)))
}

/// The same to be shown only: staff print it for whom they booked at the desk.
async fn find_to_show(visit: &Visit, typed: &str, link: &Link) -> Result<Found<BookingView>, Stop> {
    let Some(staff) = link.reader(visit) else {
        return find(visit, typed, link, "").await;
    };
    let reference = BookingReference::parse(typed).map_err(|_| Stop::NotFound)?;
    let view = bookings::view_for_staff(&visit.portal, staff, &reference).await?;
    Ok(Found::View(Box::new(view)))
}
