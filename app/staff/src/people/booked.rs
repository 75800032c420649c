//! What a person booked: places and appointments in one list.

use leptos::prelude::*;
use services::access;
use store::person_record::Booked;
use ui::{
    Visit, or_dash, state_tag,
    table::{Column, table},
    translated_text,
};

use crate::{counselling, frame::edition_address};

/// A list with that caption, or that it is empty.
pub(super) fn list(visit: &Visit, caption: String, booked: &[Booked]) -> AnyView {
    let t = visit.texts;
    if booked.is_empty() {
        return view! { <p>{t.record_nothing()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.record_what()),
        Column::words(t.record_when()),
        Column::words(t.record_where()),
        Column::words(t.record_state()),
    ];
    let rows = booked.iter().map(|booked| row(visit, booked));
    table(caption, false, &columns, rows)
}

fn row(visit: &Visit, booked: &Booked) -> Vec<AnyView> {
    vec![
        what(visit, booked),
        visit.texts.moment(booked.starts_at).into_any(),
        view! { <bdi>{or_dash(booked.site.as_ref())}</bdi> }.into_any(),
        state(visit, booked),
    ]
}

/// What it is, with the page of staff on which it stands, and its reference with the page that can be printed.
fn what(visit: &Visit, booked: &Booked) -> AnyView {
    let t = visit.texts;
    if let Some(reference) = booked.appointment {
        let service = booked.service.map(|service| t.counselling_service(service));
        let operator = booked.operator.clone();
        let to = counselling::address(visit, reference);
        return view! {
            <a href=to>{service}</a> " · " <bdi>{operator}</bdi> <br/>
            <bdi class="code">{reference.to_string()}</bdi>
        }
        .into_any();
    }
    let title = booked.title.as_ref();
    let title = title.map(|title| translated_text::line(title, visit.language));
    let edition = booked.edition.as_ref();
    let to = edition.map(|slug| edition_address(visit, slug));
    let paper = booked.booking.map(|reference| {
        let to = visit.to(&access::Booked::from(reference).path());
        view! { <br/> <a href=to><bdi class="code">{reference.to_string()}</bdi></a> }
    });
    view! { <a href=to>{title}</a> {paper} }.into_any()
}

/// The state, and at how many sessions the person was.
fn state(visit: &Visit, booked: &Booked) -> AnyView {
    let t = visit.texts;
    let booking = booked.booking_state;
    let appointment = booked.appointment_state;
    let noted = booked.present + booked.absent;
    let attended = (noted > 0).then(|| {
        let words = t.record_attended(noted.cast_unsigned(), t.number(booked.present));
        view! { <br/> <span class="hint">{words}</span> }
    });
    view! {
        {booking.map(|state| state_tag::booking(visit, state).view())}
        {appointment.map(|state| state_tag::appointment(visit, state).view())}
        {attended}
    }
    .into_any()
}
