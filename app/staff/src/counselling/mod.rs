//! Counselling: appointments, office hours, absences.

mod absences;
mod cancel;
mod closures;
mod colleague;
mod day;
mod desk;
mod detail;
mod hours;
mod hours_form;
mod patron_days;
mod reschedule;
mod told;

use axum::{
    Router,
    routing::{get, post},
};
use domain::{name::joined, reference::AppointmentReference};
use leptos::prelude::*;
use services::{counselling, counselling::AppointmentView};
use store::appointment::OfDay;
use ui::{AppState, Visit, errors::Stop};

/// The routes of counselling.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/counselling", get(day::show))
        .route(
            "/staff/counselling/desk",
            get(desk::show).post(desk::submit),
        )
        .route(
            "/staff/counselling/hours",
            get(hours::show).post(hours::submit),
        )
        .route("/staff/counselling/hours/{id}/end", post(hours::end))
        .route(
            "/staff/counselling/absences",
            get(absences::show).post(absences::submit),
        )
        .route(
            "/staff/counselling/absences/{id}/remove",
            post(absences::remove),
        )
        .route("/staff/counselling/closures", get(closures::show))
        .route(
            "/staff/counselling/patron-days",
            get(patron_days::show).post(patron_days::submit),
        )
        .route(
            "/staff/counselling/appointments/{reference}",
            get(detail::show).post(detail::submit),
        )
        .route(
            "/staff/counselling/appointments/{reference}/move",
            get(reschedule::show).post(reschedule::submit),
        )
        .route(
            "/staff/counselling/appointments/{reference}/cancel",
            get(cancel::show).post(cancel::submit),
        )
}

/// The URL of an appointment's page for staff.
pub(super) fn address(visit: &Visit, reference: AppointmentReference) -> String {
    visit.to(&format!("/staff/counselling/appointments/{reference}"))
}

/// The appointment of a URL.
async fn found(visit: &Visit, typed: &str) -> Result<AppointmentView, Stop> {
    let staff = visit.staff()?;
    let reference = AppointmentReference::parse(typed).map_err(|_| Stop::NotFound)?;
    Ok(counselling::view_for_staff(&visit.portal, staff, &reference).await?)
}

/// The person's name for an appointment in a list.
pub(super) fn person(appointment: &OfDay) -> AnyView {
    let name = name(appointment);
    view! { <bdi>{name}</bdi> }.into_any()
}

/// The person's name for an appointment, as text.
pub(super) fn name(appointment: &OfDay) -> String {
    let parts = [&appointment.given_name, &appointment.family_name];
    joined(parts.map(Option::as_ref)).unwrap_or_default()
}

/// The location of an appointment in a list.
pub(super) fn place(visit: &Visit, appointment: &OfDay) -> AnyView {
    match &appointment.site {
        Some(site) => view! { <bdi>{site.clone()}</bdi> }.into_any(),
        None => visit.texts.counselling_mode(appointment.mode).into_any(),
    }
}
