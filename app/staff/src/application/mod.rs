//! Applications: finding them, reading them, deciding on them.

pub(super) mod decision;
pub(super) mod detail;
mod explanation;
pub(super) mod list;
pub(super) mod review;
mod state;

use domain::reference::ApplicationReference;
use ui::{Visit, errors::Stop};

/// The reference in an address.
fn reference(text: &str) -> Result<ApplicationReference, Stop> {
    ApplicationReference::parse(text).map_err(|_| Stop::NotFound)
}

/// The address of an application's page for staff.
fn address(visit: &Visit, reference: ApplicationReference) -> String {
    visit.to(&format!("/staff/applications/{reference}"))
}
