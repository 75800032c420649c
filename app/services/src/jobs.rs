//! Every kind of job that there is.

use crate::{
    access::sign_in::SendCode,
    counselling::NotifyOfAppointment,
    notifications::SendMail,
    outbox::Registry,
    places::{EndOffer, NotifyOfBooking, ReleaseReservations, SendReminders},
};

/// What is to be done for each of them.
pub(crate) fn registry() -> Registry {
    Registry::default()
        .with::<SendCode>()
        .with::<NotifyOfBooking>()
        .with::<NotifyOfAppointment>()
        .with::<SendMail>()
        .with::<EndOffer>()
        .with::<ReleaseReservations>()
        .with::<SendReminders>()
}
