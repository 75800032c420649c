//! Who works for the office: the list, invitations, roles, access; and the pages on which a colleague chooses password
//! and authenticator.

mod accept;
mod access;
mod fields;
mod first;
mod invitation;
mod invite;
mod list;
mod member;
mod set_up;

use axum::{
    Router,
    routing::{get, post},
};
use domain::id::StaffId;
use ui::{AppState, errors::Stop};

/// The address of the list.
const HERE: &str = "/staff/colleagues";

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/colleagues", get(list::show))
        .route(
            "/staff/colleagues/invite",
            get(invite::show).post(invite::submit),
        )
        .route(
            "/staff/colleagues/invitations/{id}",
            post(invitation::submit),
        )
        .route(
            "/staff/colleagues/{id}",
            get(member::show).post(member::submit),
        )
        .route(
            "/staff/colleagues/{id}/access",
            get(access::show).post(access::submit),
        )
        .route("/staff/invitation", get(accept::show).post(accept::submit))
        .route("/staff/first", get(first::show).post(first::submit))
}

fn staff_id(text: &str) -> Result<StaffId, Stop> {
    text.parse().map_err(|_| Stop::NotFound)
}
