//! What a booking offers.

use domain::{
    booking::{Groups, PlaceGroup, Placement},
    edition::Admission,
};
use leptos::prelude::*;
use services::bookings::Offer;
use ui::{Choice, Choices, Form, Icon, Page, Visit};

use super::super::summary_rows;

/// The field of the groups that a person claims to belong to.
pub(super) const CLAIMS: &str = "groups";

/// A page on the way to a booking.
pub(super) fn page(visit: &Visit, offer: &Offer, title: String) -> Page {
    crumbs(visit, offer)
        .into_iter()
        .fold(Page::new(title), |page, (words, address)| {
            page.crumb(words, address)
        })
}

/// The pages above it.
pub(super) fn crumbs(visit: &Visit, offer: &Offer) -> Vec<(String, String)> {
    let title = offer.edition.details.title.text(visit.language).to_owned();
    vec![
        (visit.texts.nav_activities(), visit.to("/activities")),
        (title, summary_rows::activity(visit, &offer.edition.slug)),
    ]
}

/// What, when, where, and whether it is a place or a position.
pub(super) fn summary(visit: &Visit, offer: &Offer) -> AnyView {
    let t = visit.texts;
    let deadline = offer.edition.details.cancellable_until;
    let cancelling = if visit.portal.now() <= deadline {
        t.booking_cancel_until(t.until(deadline))
    } else {
        t.booking_cancel_no_more()
    };
    let (class, words, more) = match offer.placement {
        _ if offer.edition.details.admission == Admission::Approval => (
            "notice notice-info",
            t.places_approval_title(),
            t.places_approval_text(),
        ),
        Placement::Confirmed => (
            "notice notice-info",
            t.booking_places_free(offer.free_places()),
            cancelling,
        ),
        Placement::Waiting { position } => (
            "notice notice-warning",
            t.booking_places_full(position),
            t.booking_waiting_explained(),
        ),
    };
    view! {
        <dl class="summary-list">
            {summary_rows::rows(visit, &offer.edition, &offer.sessions, &offer.site)}
        </dl>
        <div class=class>
            <Icon name="it-info-circle"/>
            <div>
                <p class="notice-title">{words}</p>
                <p>{more}</p>
            </div>
        </div>
    }
    .into_any()
}

/// Asks whether the person belongs to groups with reserved places.
pub(super) fn claims(visit: &Visit, offer: &Offer, form: &Form) -> AnyView {
    if offer.groups.is_empty() {
        return ().into_any();
    }
    let t = visit.texts;
    let choices = offer
        .groups
        .iter()
        .map(|(group, free)| Choice {
            hint: t.places_claim_free(*free),
            ..Choice::new(group.as_str(), t.place_claim(*group))
        })
        .collect();
    view! {
        <Choices
            form=form
            name=CLAIMS
            label=t.places_claim_title()
            hint=t.places_claim_hint()
            choices=choices
            several=true
        />
    }
    .into_any()
}

/// The groups chosen in a form. Unknown values are ignored.
pub(super) fn claimed(form: &Form) -> Groups {
    form.values(CLAIMS)
        .iter()
        .filter_map(|word| word.parse::<PlaceGroup>().ok())
        .collect()
}

/// How the input on this page is used.
pub(super) fn privacy(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <p class="hint">
            {t.booking_privacy()} " " <a href=visit.to("/privacy")>{t.booking_privacy_link()}</a>
        </p>
    }
    .into_any()
}

/// The label of the button that books, as precise as the claimed groups allow.
pub(super) fn act(visit: &Visit, offer: &Offer, claimed: Option<Groups>) -> String {
    let t = visit.texts;
    let is_free = |includes: &dyn Fn(PlaceGroup) -> bool| {
        let mut groups = offer.groups.iter();
        groups.any(|(group, free)| *free > 0 && includes(*group))
    };
    match (offer.placement, claimed) {
        _ if offer.edition.details.admission == Admission::Approval => t.places_request_act(),
        (Placement::Confirmed, _) => t.booking_book(),
        (Placement::Waiting { .. }, Some(claimed)) if is_free(&|group| claimed.contains(group)) => {
            t.booking_book()
        }
        (Placement::Waiting { .. }, None) if is_free(&|_| true) => t.places_book_or_wait(),
        (Placement::Waiting { .. }, _) => t.booking_wait(),
    }
}
