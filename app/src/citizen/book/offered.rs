//! What somebody who books is about to get.

use domain::booking::Placement;
use leptos::prelude::*;
use services::booking::Offer;

use super::super::occasion;
use crate::{
    ui::{Icon, Page},
    visit::Visit,
};

/// A page on the way to a booking.
pub(super) fn page(visit: &Visit, offer: &Offer, title: String) -> Page {
    let t = visit.texts;
    Page::new(title)
        .crumb(t.nav_activities(), visit.to("/activities"))
        .crumb(
            offer.edition.title.text(visit.language),
            occasion::activity(visit, &offer.edition.slug),
        )
}

/// What, when, where, and whether it is a place or a position.
pub(super) fn summary(visit: &Visit, offer: &Offer) -> AnyView {
    let t = visit.texts;
    let deadline = offer.edition.cancellable_until;
    let cancelling = if visit.portal.now() <= deadline {
        t.booking_cancel_until(t.until(deadline))
    } else {
        t.booking_cancel_no_more()
    };
    let (class, words, more) = match offer.placement {
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
            {occasion::rows(visit, &offer.edition, &offer.sessions, &offer.site)}
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

/// What becomes of what is typed here.
pub(super) fn privacy(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <p class="hint">
            {t.booking_privacy()} " " <a href=visit.to("/privacy")>{t.booking_privacy_link()}</a>
        </p>
    }
    .into_any()
}

/// The words on the button that books.
pub(super) fn act(visit: &Visit, offer: &Offer) -> String {
    match offer.placement {
        Placement::Confirmed => visit.texts.booking_book(),
        Placement::Waiting { .. } => visit.texts.booking_wait(),
    }
}
