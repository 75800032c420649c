//! All kinds of job.

use crate::{
    access::{sign_in::SendCode, staff::invitation::SendInvitation},
    counselling::NotifyOfAppointment,
    notifications::SendMail,
    outbox::Registry,
    places::{EndOffer, NotifyOfBooking, ReleaseReservations, SendReminders},
};

/// The handlers of all kinds.
pub(crate) fn registry() -> Registry {
    Registry::default()
        .with::<SendCode>()
        .with::<NotifyOfBooking>()
        .with::<NotifyOfAppointment>()
        .with::<SendMail>()
        .with::<SendInvitation>()
        .with::<EndOffer>()
        .with::<ReleaseReservations>()
        .with::<SendReminders>()
}
