//! One line of the timeline.

use domain::{application::ApplicationState, counselling::AppointmentState};
use leptos::prelude::*;
use services::people::path::{ApplicationName, AppointmentName, BookingName, Event, What};
use texts::rome;
use ui::{Visit, state_tag, translated_text};

/// A line of the timeline.
pub(super) fn view(visit: &Visit, event: &Event) -> AnyView {
    let t = visit.texts;
    let class = if event.is_to_come { "upcoming" } else { "done" };
    let local = rome(event.at);
    let (moment, words) = if event.is_to_come {
        (
            local.strftime("%Y-%m-%dT%H:%M").to_string(),
            t.moment(event.at),
        )
    } else {
        (local.date().to_string(), t.date(local.date()))
    };
    view! {
        <li class=class>
            <time datetime=moment>{words}</time>
            {body(visit, &event.what)}
        </li>
    }
    .into_any()
}

fn body(visit: &Visit, what: &What) -> AnyView {
    let t = visit.texts;
    match what {
        What::Begun(name, state) => application(visit, t.path_event_begun(), name, Some(*state)),
        // After a decision, the decision's own line shows the state.
        What::Sent(name, state) => {
            let is_open = !matches!(
                state,
                ApplicationState::Admitted | ApplicationState::NotAdmitted
            );
            application(visit, t.path_event_sent(), name, is_open.then_some(*state))
        }
        What::Decided(name, state, reason) => {
            let reason = reason.map(|reason| view! { <p>{t.decision_reason(reason)}</p> });
            let decided = application(visit, t.path_event_decided(), name, Some(*state));
            view! { {decided} {reason} }.into_any()
        }
        What::Booked(name, _, _) if name.has_lapsed => {
            let state = t.booking_list_over_title().into_any();
            let called_off = name.is_called_off.then(|| t.path_event_called_off());
            booking(visit, name, state, called_off)
        }
        What::Booked(name, state, position) => {
            let position = (*position > 0).then(|| t.path_event_position(*position));
            let called_off = name.is_called_off.then(|| t.path_event_called_off());
            booking(
                visit,
                name,
                state_tag::booking(visit, *state).view(),
                position.or(called_off),
            )
        }
        What::Appointment(name, state) => appointment(visit, *name, *state),
    }
}

fn application(
    visit: &Visit,
    title: String,
    name: &ApplicationName,
    state: Option<ApplicationState>,
) -> AnyView {
    let address = match state {
        Some(ApplicationState::Draft) => format!("/programmes/{}/apply", name.programme),
        _ => format!("/applications/{}", name.reference),
    };
    let state = state.map(|state| state_tag::application(visit, state).view());
    view! {
        <h3>
            <a href=visit.to(&address)>{title} ": " {translated_text::line(&name.name, visit.language)}</a>
        </h3>
        <p>{state} " " <bdi class="code">{name.reference.to_string()}</bdi></p>
    }
    .into_any()
}

fn booking(visit: &Visit, name: &BookingName, state: AnyView, more: Option<String>) -> AnyView {
    let address = visit.to(&format!("/bookings/{}", name.reference));
    view! {
        <h3><a href=address>{translated_text::line(&name.title, visit.language)}</a></h3>
        <p>
            {state} " " {more} " " <bdi>{name.site.clone()}</bdi> ", "
            <bdi class="code">{name.reference.to_string()}</bdi>
        </p>
    }
    .into_any()
}

fn appointment(visit: &Visit, name: AppointmentName, state: AppointmentState) -> AnyView {
    let address = visit.to(&format!("/appointments/{}", name.reference));
    view! {
        <h3><a href=address>{visit.texts.counselling_service(name.service)}</a></h3>
        <p>
            {state_tag::appointment(visit, state).view()} " "
            <bdi class="code">{name.reference.to_string()}</bdi>
        </p>
    }
    .into_any()
}
