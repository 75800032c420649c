//! The choice of what happens to each session and each appointment: one list, with what is usual chosen.

use std::collections::BTreeMap;

use axum::response::Response;
use domain::{
    call::Channel, edition::EditionState, id::SessionId, reference::AppointmentReference,
};
use leptos::prelude::*;
use services::{
    closures::{
        Affair, Affected, AffectedAppointment, AppointmentChoice, Choice as Chosen, ClosingProblem,
        Gap, usual_move,
    },
    editions::MoveError,
};
use store::{site::Site, site_sessions::SiteSession};
use ui::{
    Choice, Choices, Form, TextField, Visit, hidden_fields,
    slots::{slot, slot_value},
};

use super::{Head, session_times};
use crate::{
    counselling, editions::resources::refusal_words, frame, preview::continue_button, reach,
    telling::WORD,
};

/// Maximum days by which a session is moved here.
const MOST_DAYS: i64 = 365;

/// The name of a session's field.
fn session_field(part: &str, session: SessionId) -> String {
    format!("{part}_{session}")
}

/// The name of an appointment's field.
fn appointment_field(part: &str, appointment: AppointmentReference) -> String {
    format!("{part}_{appointment}")
}

/// The names of the fields of everything.
pub(crate) fn fields(affected: &Affected) -> Vec<String> {
    let sessions = affected.sessions.iter();
    let sessions =
        sessions.flat_map(|session| ["choice", "days"].map(|part| session_field(part, session.id)));
    let appointments = affected.appointments.iter().flat_map(|found| {
        ["choice", "slot"].map(|part| appointment_field(part, found.entry.reference))
    });
    sessions.chain(appointments).collect()
}

/// The form with what is usual chosen wherever nothing was: a session moves to the same day of the week or is
/// left out, an appointment moves to the proposed slot or is cancelled.
pub(crate) fn with_usual(mut form: Form, gap: &Gap, affected: &Affected, sites: &[Site]) -> Form {
    for session in &affected.sessions {
        let name = session_field("choice", session.id);
        if !form.value(&name).is_empty() {
            continue;
        }
        form = match usual_move(gap, session) {
            Some(days) => form
                .with(&name, "move")
                .with(&session_field("days", session.id), days.to_string()),
            None => form.with(&name, "drop"),
        };
    }
    for found in &affected.appointments {
        let reference = found.entry.reference;
        let name = appointment_field("choice", reference);
        if form.value(&name).is_empty() {
            let usual = found.proposal.map_or("cancel", |_| "move");
            form = form.with(&name, usual);
        }
        // The slot is always the one that is free now.
        let proposed = found.proposal.map(|open| slot_value(&open, sites));
        let slot = appointment_field("slot", reference);
        form = form.with(&slot, proposed.unwrap_or_default());
    }
    form
}

/// What was chosen for everything.
pub(crate) type AllChosen = (
    BTreeMap<SessionId, Chosen>,
    BTreeMap<AppointmentReference, AppointmentChoice>,
);

/// Parses the choices; errors are recorded at their fields.
pub(crate) fn read(
    visit: &Visit,
    form: &mut Form,
    affected: &Affected,
    sites: &[Site],
) -> Option<AllChosen> {
    let t = visit.texts;
    let (mut sessions, mut appointments) = (BTreeMap::new(), BTreeMap::new());
    for session in &affected.sessions {
        let name = session_field("choice", session.id);
        let choice = match form.value(&name) {
            "move" => days(visit, form, session.id).map(|days| Chosen::Move { days }),
            "drop" => Some(Chosen::Drop),
            "call_off" => Some(Chosen::CallOff),
            "leave" => Some(Chosen::Leave),
            _ => {
                form.refuse(&name, t.bulk_close_choice_missing());
                None
            }
        };
        sessions.extend(choice.map(|choice| (session.id, choice)));
    }
    for found in &affected.appointments {
        let reference = found.entry.reference;
        let name = appointment_field("choice", reference);
        let typed = appointment_field("slot", reference);
        let choice = match (form.value(&name), slot(form.value(&typed), sites)) {
            ("move", Some(to)) => Some(AppointmentChoice::Move { to }),
            ("cancel", _) => Some(AppointmentChoice::Cancel),
            ("leave", _) => Some(AppointmentChoice::Keep),
            _ => {
                form.refuse(&name, t.closure_appointment_choice_missing());
                None
            }
        };
        appointments.extend(choice.map(|choice| (reference, choice)));
    }
    (!form.has_problems()).then_some((sessions, appointments))
}

fn days(visit: &Visit, form: &mut Form, session: SessionId) -> Option<i64> {
    let name = session_field("days", session);
    let days = form
        .value(&name)
        .trim()
        .parse()
        .ok()
        .filter(|days| (1..=MOST_DAYS).contains(days));
    if days.is_none() {
        form.refuse(&name, visit.texts.bulk_close_days_wrong(MOST_DAYS));
    }
    days
}

/// Records at their fields why choices are not possible.
pub(crate) fn refuse(visit: &Visit, form: &mut Form, problems: &[(Affair, ClosingProblem)]) {
    let t = visit.texts;
    for (affair, problem) in problems {
        let (part, words) = match problem {
            ClosingProblem::NoChoice => ("choice", t.bulk_close_choice_missing()),
            ClosingProblem::StillClosed => ("days", t.bulk_close_still_closed()),
            ClosingProblem::LastSession => ("choice", t.closure_last_session()),
            ClosingProblem::SlotTaken => ("choice", t.closure_slot_taken()),
            ClosingProblem::Move(MoveError::NotToCome) => ("choice", t.bulk_move_not_to_come()),
            ClosingProblem::Move(MoveError::OutOfCalendar) => {
                ("days", t.bulk_close_days_wrong(MOST_DAYS))
            }
            ClosingProblem::Move(MoveError::Session(error)) => ("days", t.problem(*error)),
            ClosingProblem::Resources(refusal) => {
                let words = refusal_words(visit, refusal).into_iter();
                let words: Vec<_> = words.map(|(_, words)| words).collect();
                ("days", words.join(". "))
            }
            ClosingProblem::CallOff(error) => ("choice", t.problem(*error)),
            ClosingProblem::Edition(problem) => ("days", t.problem(*problem)),
        };
        let field = match affair {
            Affair::Session(session) => session_field(part, *session),
            Affair::Appointment(appointment) => appointment_field("choice", *appointment),
        };
        form.refuse(&field, words);
    }
}

/// The page that asks for the choices. With `asks_word` it asks for the word that people read as well.
pub(crate) fn page(
    visit: &Visit,
    form: &Form,
    affected: &Affected,
    sites: &[Site],
    head: Head<'_>,
    asks_word: bool,
) -> Response {
    let t = visit.texts;
    let form = &with_usual(form.clone(), head.gap, affected, sites);
    frame::page(head.title.clone())
        .status(form.status())
        .render(visit, || {
            let sessions: Vec<_> = affected
                .sessions
                .iter()
                .map(|session| of_session(visit, form, session, head.gap))
                .collect();
            let appointments: Vec<_> = affected
                .appointments
                .iter()
                .map(|found| of_appointment(visit, form, found, sites))
                .collect();
            let nothing = affected
                .is_empty()
                .then(|| view! { <p>{t.closure_nothing_affected()}</p> });
            let word = asks_word.then(|| {
                view! {
                    <TextField
                        form=form
                        name=WORD
                        label=t.change_word()
                        hint=t.change_word_hint()
                    />
                }
            });
            view! {
                {form.summary(visit)}
                <a class="back-link" href=visit.path.clone()>{t.action_back()}</a>
                <div class="toolbar"><h1>{head.title}</h1></div>
                {head.outline}
                {nothing}
                {elsewhere(visit, affected)}
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    {hidden_fields(form, head.fields)}
                    {sessions}
                    {appointments}
                    {word}
                    {continue_button(visit)}
                </form>
            }
        })
}

/// How much there is at sites that others look after.
pub(crate) fn elsewhere(visit: &Visit, affected: &Affected) -> Option<AnyView> {
    (affected.elsewhere > 0)
        .then(|| view! { <p>{visit.texts.closure_elsewhere(affected.elsewhere)}</p> }.into_any())
}

fn of_session(visit: &Visit, form: &Form, session: &SiteSession, gap: &Gap) -> AnyView {
    let t = visit.texts;
    let when = session_times(visit, session);
    let label = t.bulk_close_choice(session.title.text(visit.language), when);
    let days = t.bulk_close_days(label.clone());
    let leave = match gap {
        Gap::Site { .. } => t.bulk_close_leave(),
        Gap::Colleague { .. } => t.closure_leave_to_colleague(),
    };
    let call_off = match session.state {
        EditionState::Draft => t.closure_delete_draft(),
        EditionState::Published | EditionState::Cancelled => t.bulk_close_call_off(),
    };
    let drop = (session.sessions > 1).then(|| Choice::new("drop", t.closure_drop()));
    let choices = std::iter::once(Choice::new("move", t.bulk_close_move()))
        .chain(drop)
        .chain([
            Choice::new("call_off", call_off),
            Choice::new("leave", leave),
        ]);
    view! {
        <Choices
            form=form
            name=session_field("choice", session.id)
            label=label
            hint=t.bulk_close_people(session.confirmed, session.waiting)
            choices=choices.collect()
        />
        <TextField
            form=form
            name=session_field("days", session.id)
            label=days
            inputmode="numeric"
            width="width-4"
        />
    }
    .into_any()
}

fn of_appointment(
    visit: &Visit,
    form: &Form,
    found: &AffectedAppointment,
    sites: &[Site],
) -> AnyView {
    let t = visit.texts;
    let entry = &found.entry;
    let person = counselling::name(entry);
    let label = t.closure_appointment(t.moment(entry.starts_at), person);
    let proposed = found.proposal.map(|open| {
        let at = sites.iter().find(|site| Some(site.id) == open.site);
        let moment = t.moment(open.slot.starts_at);
        let words = match at {
            Some(site) => t.closure_move_to_site(moment, site.name.clone()),
            None => t.closure_move_to(moment),
        };
        Choice::new("move", words)
    });
    let choices = proposed.into_iter().chain([
        Choice::new("cancel", t.closure_cancel_appointment()),
        Choice::new("leave", t.closure_keep_appointment()),
    ]);
    let hint = match entry.channel {
        Channel::Mail => String::new(),
        Channel::Call | Channel::Nothing => reach::words(visit, entry.channel),
    };
    let name = appointment_field("choice", entry.reference);
    let slot = appointment_field("slot", entry.reference);
    view! {
        <Choices form=form name=name label=label hint=hint choices=choices.collect()/>
        {hidden_fields(form, &[&slot])}
    }
    .into_any()
}
