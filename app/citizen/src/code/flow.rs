//! The forms that wait for their address to be proved, by the page that they were sent to.

use axum::response::{IntoResponse as _, Redirect, Response};
use domain::{edition::EditionSlug, email::EmailAddress};
use services::access::{sign_in::OpenForm, visitor::Visitor};
use ui::{
    Form, Visit,
    errors::Stop,
    is_here,
    sign_in::{CARRY, NEXT, carry_page},
};

use super::{Asked, Carried};
use crate::{account, book, counselling, sign_in};

/// Which form it is.
pub(super) enum Flow {
    /// Signing in.
    SignIn,
    /// Booking a place.
    Booking(EditionSlug),
    /// Booking an appointment.
    Counselling,
    /// Changing one's address.
    NewAddress,
}

impl Flow {
    /// The form of the page with that path, without the language.
    pub(super) fn of(path: &str) -> Option<Self> {
        let slug = || {
            let slug = path.strip_prefix("/activities/")?.strip_suffix("/book")?;
            EditionSlug::parse(slug).ok()
        };
        match path {
            sign_in::PATH => Some(Self::SignIn),
            counselling::PATH => Some(Self::Counselling),
            account::email::PATH => Some(Self::NewAddress),
            _ => slug().map(Self::Booking),
        }
    }

    /// Whether proving the address begins a session.
    pub(super) const fn begins_session(&self) -> bool {
        !matches!(self, Self::NewAddress)
    }

    /// Whether the form may be carried out again once it was: what was typed is still there.
    pub(super) const fn is_repeatable(&self) -> bool {
        matches!(self, Self::SignIn)
    }

    /// What its pages say. `at` is the visit of the page that it was sent to.
    pub(super) async fn asked(
        &self,
        visit: &Visit,
        at: &Visit,
        form: &Form,
    ) -> Result<Asked, Stop> {
        match self {
            Self::SignIn => Ok(sign_in::asked(visit)),
            Self::Booking(slug) => book::asked(visit, slug, form).await,
            Self::Counselling => counselling::asked(visit, at, form).await,
            Self::NewAddress => Ok(account::email::asked(visit)),
        }
    }

    /// Carries it out with what it proves its address with.
    pub(super) async fn carry_out(
        &self,
        visit: &Visit,
        at: &Visit,
        email: EmailAddress,
        form: &mut Form,
    ) -> Result<Carried, Stop> {
        match self {
            Self::SignIn => sign_in::carry_out(visit, email, form).await,
            Self::Booking(slug) => book::carry_out(visit, at, slug, email, form).await,
            Self::Counselling => counselling::carry_out(visit, at, email, form).await,
            Self::NewAddress => account::email::carry_out(visit, at, email, form).await,
        }
    }
}

/// The page that shows the result of a form that was carried out.
pub(super) fn leads_to(visit: &Visit, form: &Form, open: &OpenForm) -> String {
    let next = form.value(NEXT);
    if is_here(next) {
        return visit.in_language(next);
    }
    visit.to(open.leads_to.as_deref().unwrap_or_default())
}

/// Leads whoever comes back on to the result; whoever has signed in to send a form, to that form.
pub(super) fn lead_on(visit: &Visit, form: &Form, open: &OpenForm) -> Response {
    let has_more = !form.values(CARRY).is_empty() && is_here(form.value(NEXT));
    if has_more && matches!(visit.visitor, Visitor::Person(_)) {
        return carry_page(visit, form);
    }
    Redirect::to(&leads_to(visit, form, open)).into_response()
}
