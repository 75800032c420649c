//! Booking a place for somebody at the desk or on the phone.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    booking::{Groups, PlaceGroup},
    edition::EnrolmentStatus,
};
use leptos::prelude::*;
use services::{
    Failure, Overlap,
    access::Booked,
    bookings::register_at_desk,
    editions::{ManagedEdition, view_for_staff},
    people::desk::KnownAtDesk,
    places::PlaceRefusal,
};
use ui::{Choice, Choices, Form, Posted, Visit, errors::Stop, translated_text};

use super::slug;
use crate::{
    at_desk,
    frame::{edition_address, page},
};

const GROUPS: &str = "groups";

/// Asks for the person's details.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    Ok(question(&visit, &at_desk::empty(&visit), &managed, &[]))
}

/// Books, and redirects to the confirmation, which can be printed.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let managed = view_for_staff(&visit.portal, staff, &slug).await?;
    let Some(who) = at_desk::read(&visit, &mut form) else {
        return Ok(question(&visit, &form, &managed, &[]));
    };
    let (groups, request) = (claimed(&form), form.request());
    match register_at_desk(&visit.portal, staff, &slug, &who, groups, request).await {
        Ok(reference) => {
            let confirmation = visit.to(&Booked::from(reference).path());
            Ok(Redirect::to(&confirmation).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let words = |refusal: &_| refusal_words(&visit, refusal);
            let known = at_desk::refuse(&visit, &mut form, refusal, words);
            Ok(question(&visit, &form, &managed, &known))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The groups that the person claims to belong to.
fn claimed(form: &Form) -> Groups {
    let words = form.values(GROUPS).iter();
    words
        .filter_map(|word| word.parse::<PlaceGroup>().ok())
        .collect()
}

/// Why the person cannot have the place, and the field that the error belongs to.
fn refusal_words(visit: &Visit, refusal: &PlaceRefusal) -> (&'static str, String) {
    let t = visit.texts;
    match refusal {
        PlaceRefusal::AlreadyBooked(reference) => {
            ("email", t.desk_already_booked(reference.to_string()))
        }
        PlaceRefusal::Overlaps(Overlap::Appointment { starts_at, .. }) => {
            ("email", t.desk_overlaps_appointment(t.moment(*starts_at)))
        }
        PlaceRefusal::Overlaps(Overlap::Activity {
            title, starts_at, ..
        }) => {
            let title = title.text(visit.language);
            ("email", t.desk_overlaps(title, t.moment(*starts_at)))
        }
        PlaceRefusal::NotAdmitted { name, .. } => {
            ("email", t.desk_not_admitted(name.text(visit.language)))
        }
        PlaceRefusal::NotAttended { title, .. } => {
            ("email", t.desk_not_attended(title.text(visit.language)))
        }
        PlaceRefusal::Full => ("family_name", t.desk_full()),
        PlaceRefusal::Enrolment(EnrolmentStatus::NotYet { opens }) => {
            ("family_name", t.desk_not_yet(t.moment(*opens)))
        }
        _ => ("family_name", t.desk_closed()),
    }
}

fn question(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
    known: &[KnownAtDesk],
) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let back = edition_address(visit, &edition.slug);
    page(t.desk_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.desk_title()}</h1></div>
                <p>
                    {translated_text::line(&edition.details.title, visit.language)} " · "
                    {t.moment(edition.starts_at)} " · " <bdi>{managed.site.name.clone()}</bdi>
                </p>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    {late(visit, form, managed)}
                    {at_desk::known(visit, form, known)}
                    {at_desk::who(visit, form, false)}
                    {groups(visit, form, managed)}
                    {at_desk::consent(visit, form)}
                    <div class="button-row">
                        <button class="btn btn-primary" type="submit">{t.desk_act()}</button>
                    </div>
                </form>
            }
        })
}

/// Says that people cannot book any more, if so.
fn late(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Option<AnyView> {
    let t = visit.texts;
    let closed_at = managed.edition.details.enrolment_closes_at;
    let is_late = managed.is_late_at_desk();
    is_late.then(|| at_desk::late(visit, form, t.desk_late(t.moment(closed_at))))
}

/// The groups with reserved places in the edition.
fn groups(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Option<AnyView> {
    let t = visit.texts;
    let choices: Vec<_> = managed
        .reservations
        .iter()
        .map(|reservation| {
            let group = reservation.group;
            Choice::new(group.as_str(), t.place_group(group))
        })
        .collect();
    (!choices.is_empty()).then(|| {
        view! {
            <Choices
                form=form
                name=GROUPS
                label=t.desk_groups()
                choices=choices
                several=true
            />
        }
        .into_any()
    })
}
