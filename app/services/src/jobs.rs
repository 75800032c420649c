//! Every kind of job that there is.

use crate::{
    booking::{NotifyOfBooking, SendReminders},
    counselling::NotifyOfAppointment,
    mail::SendMail,
    outbox::Registry,
    places::{EndOffer, ReleaseReservations},
    sign_in::SendCode,
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
