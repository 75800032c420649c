//! Why no place can be booked, and what to do instead.

use axum::{http::StatusCode, response::Response};
use domain::{edition::EnrolmentStatus, id::ActivityId, programme::ProgrammeSlug};
use leptos::prelude::*;
use services::{
    Overlap,
    access::{Booked, visitor::Visitor},
    bookings::Offer,
    places::PlaceRefusal,
};
use ui::{Icon, Page, Visit, people_address};

use super::{super::summary_rows, offered};

/// The text for an obstacle: title, explanation, the person's own bookings, and a related programme or
/// activity.
struct Words {
    title: String,
    text: String,
    mine: Option<Mine>,
    programme: Option<ProgrammeSlug>,
    activity: Option<ActivityId>,
    /// Whether somebody else could book.
    is_of_person: bool,
}

/// What the person has booked already.
struct Mine {
    address: String,
    words: String,
    reference: Option<String>,
}

impl Mine {
    fn new(visit: &Visit, booked: impl Into<Booked>) -> Self {
        let t = visit.texts;
        let booked = booked.into();
        let (words, reference) = match booked {
            Booked::Place(reference) => (t.booking_see_booking(), reference.to_string()),
            Booked::Appointment(reference) => (t.booking_see_appointment(), reference.to_string()),
        };
        Self {
            address: visit.to(&booked.path()),
            words,
            reference: Some(reference),
        }
    }

    /// Everything that they have booked.
    fn all(visit: &Visit) -> Self {
        Self {
            address: visit.to("/path"),
            words: visit.texts.booking_see_all(),
            reference: None,
        }
    }
}

/// The page before the first attempt to book.
pub(super) fn page(visit: &Visit, offer: &Offer, obstacle: &PlaceRefusal) -> Response {
    render(visit, offer, words(visit, obstacle), StatusCode::OK, false)
}

/// The response to a form. `is_new_session` says that the visitor was signed in by it.
pub(super) fn answer(
    visit: &Visit,
    offer: &Offer,
    refusal: &PlaceRefusal,
    is_new_session: bool,
) -> Response {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    render(visit, offer, words(visit, refusal), status, is_new_session)
}

/// The page for staff, who cannot book for themselves.
pub(super) fn staff_page(visit: &Visit, offer: &Offer) -> Response {
    let t = visit.texts;
    let words = Words {
        title: t.booking_refused_staff(),
        text: t.booking_refused_staff_text(),
        mine: None,
        programme: None,
        activity: None,
        is_of_person: false,
    };
    render(visit, offer, words, StatusCode::OK, false)
}

fn render(
    visit: &Visit,
    offer: &Offer,
    words: Words,
    status: StatusCode,
    is_new_session: bool,
) -> Response {
    let t = visit.texts;
    let page: Page = offered::page(visit, offer, t.booking_refused_title());
    page.status(status).private().render(visit, || {
        let signed_in = is_new_session.then(|| view! { <p>{t.booking_refused_signed_in()}</p> });
        let mine = words.mine.map(|mine| {
            let reference = mine
                .reference
                .map(|reference| view! { " " <bdi class="code">{reference}</bdi> });
            view! {
                <a class="btn btn-primary" href=mine.address>
                    {mine.words} {reference}
                </a>
            }
        });
        let programme = words.programme.map(|programme| {
            let address = visit.to(&format!("/programmes/{programme}"));
            view! { <a class="btn btn-primary" href=address>{t.places_see_programme()}</a> }
        });
        let activity = words.activity.map(|activity| {
            let address = visit.to(&format!("/activities?activity={activity}"));
            view! { <a class="btn btn-primary" href=address>{t.prerequisite_next()}</a> }
        });
        let is_signed_in = matches!(visit.visitor, Visitor::Person(_));
        let another = (is_signed_in && words.is_of_person).then(|| {
            let address = people_address(visit);
            view! { <a class="btn btn-outline-primary" href=address>{t.people_book_for_another()}</a> }
        });
        view! {
            <div class="prose">
                <h1>{t.booking_refused_title()}</h1>
                <div class="notice notice-warning" role="status">
                    <Icon name="it-warning-circle"/>
                    <div>
                        <p class="notice-title">{words.title}</p>
                        <p>{words.text}</p>
                        {signed_in}
                    </div>
                </div>
                <dl class="summary-list">
                    {summary_rows::rows(visit, &offer.edition, &offer.sessions, &offer.site)}
                    <div>
                        <dt>{t.booking_contact()}</dt>
                        <dd>{summary_rows::contacts(&offer.site)}</dd>
                    </div>
                </dl>
                <div class="button-row">
                    {mine}
                    {programme}
                    {activity}
                    {another}
                    <a class="btn btn-outline-primary" href=visit.to("/activities")>
                        {t.booking_other_activities()}
                    </a>
                </div>
            </div>
        }
    })
}

fn words(visit: &Visit, refusal: &PlaceRefusal) -> Words {
    let t = visit.texts;
    let (title, text, mine) = match refusal {
        PlaceRefusal::Enrolment(EnrolmentStatus::NotYet { opens }) => (
            t.booking_refused_not_yet(),
            t.booking_refused_not_yet_text(t.moment(*opens)),
            None,
        ),
        PlaceRefusal::Enrolment(EnrolmentStatus::Closed) => (
            t.booking_refused_closed(),
            t.booking_refused_closed_text(),
            None,
        ),
        PlaceRefusal::Enrolment(EnrolmentStatus::Started) => (
            t.booking_refused_started(),
            t.booking_refused_started_text(),
            None,
        ),
        PlaceRefusal::Enrolment(EnrolmentStatus::Cancelled) => (
            t.booking_refused_cancelled(),
            t.booking_refused_cancelled_text(),
            None,
        ),
        PlaceRefusal::AlreadyBooked(reference) => (
            t.booking_refused_already(),
            t.booking_refused_already_text(),
            Some(Mine::new(visit, *reference)),
        ),
        PlaceRefusal::Overlaps(Overlap::Activity {
            reference,
            title,
            starts_at,
        }) => (
            t.booking_refused_overlap(),
            t.booking_refused_overlap_text(title.text(visit.language), t.moment(*starts_at)),
            Some(Mine::new(visit, *reference)),
        ),
        PlaceRefusal::Overlaps(Overlap::Appointment {
            reference,
            starts_at,
        }) => (
            t.booking_refused_overlap(),
            t.booking_refused_appointment_text(t.moment(*starts_at)),
            Some(Mine::new(visit, *reference)),
        ),
        PlaceRefusal::AtLimit { most } => (
            t.booking_refused_limit(*most),
            t.booking_refused_limit_text(),
            Some(Mine::all(visit)),
        ),
        PlaceRefusal::NotAdmitted { name, .. } => (
            t.places_not_admitted(),
            t.places_not_admitted_text(name.text(visit.language)),
            None,
        ),
        PlaceRefusal::NotAttended { title, .. } => (
            t.prerequisite_refused(),
            t.prerequisite_refused_text(title.text(visit.language)),
            None,
        ),
        // Refusals of other operations on places; booking never returns them.
        PlaceRefusal::Enrolment(EnrolmentStatus::Open)
        | PlaceRefusal::NameMissing
        | PlaceRefusal::Full
        | PlaceRefusal::OtherName
        | PlaceRefusal::AlreadyCancelled
        | PlaceRefusal::TooLateToCancel
        | PlaceRefusal::Over
        | PlaceRefusal::Attended
        | PlaceRefusal::NotOffered
        | PlaceRefusal::AlreadyDecided
        | PlaceRefusal::Change(_)
        | PlaceRefusal::ChangedMeanwhile
        | PlaceRefusal::ReachChanged => (
            t.booking_refused_changed(),
            t.booking_refused_changed_text(),
            None,
        ),
    };
    let programme = match refusal {
        PlaceRefusal::NotAdmitted { programme, .. } => Some(programme.clone()),
        _ => None,
    };
    let activity = match refusal {
        PlaceRefusal::NotAttended { activity, .. } => Some(*activity),
        _ => None,
    };
    Words {
        title,
        text,
        mine,
        programme,
        activity,
        is_of_person: !matches!(refusal, PlaceRefusal::Enrolment(_)),
    }
}
