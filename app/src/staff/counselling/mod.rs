//! Counselling: whom operators meet, when they receive, when they do not.

pub(super) mod absences;
mod affected;
pub(super) mod cancel;
pub(super) mod closures;
pub(super) mod day;
pub(super) mod detail;
pub(super) mod hours;
mod hours_form;
pub(super) mod reschedule;

use domain::reference::AppointmentReference;
use leptos::prelude::*;
use services::{counselling, counselling::AppointmentView};
use store::appointment::OfDay;

use crate::{ui::errors::Stop, visit::Visit};

/// The address of an appointment's page for staff.
fn address(visit: &Visit, reference: AppointmentReference) -> String {
    visit.to(&format!("/staff/counselling/appointments/{reference}"))
}

/// The appointment of an address.
async fn found(visit: &Visit, typed: &str) -> Result<AppointmentView, Stop> {
    visit.staff()?;
    let reference = AppointmentReference::parse(typed).map_err(|_| Stop::NotFound)?;
    Ok(counselling::view(&visit.portal, &visit.visitor, &reference, None).await?)
}

/// The name of the person of an appointment in a list.
fn person(appointment: &OfDay) -> AnyView {
    let name = [&appointment.given_name, &appointment.family_name]
        .into_iter()
        .flatten()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" ");
    view! { <bdi>{name}</bdi> }.into_any()
}

/// Where an appointment in a list is held.
fn place(visit: &Visit, appointment: &OfDay) -> AnyView {
    match &appointment.site {
        Some(site) => view! { <bdi>{site.clone()}</bdi> }.into_any(),
        None => visit.texts.counselling_mode(appointment.mode).into_any(),
    }
}
