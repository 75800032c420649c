//! What falls into a time in which a site or a colleague is not there: a choice for each of it, and the preview
//! of what the choices do.

pub(crate) mod choices;
pub(crate) mod preview;

use leptos::prelude::*;
use services::closures::{Gap, Outcome};
use store::{appointment::OfDay, site_sessions::SiteSession};
use texts::Texts;
use ui::Visit;

use crate::{counselling, frame::edition_address};

/// What a page about affairs says besides them.
pub(crate) struct Head<'a> {
    /// The title.
    pub(crate) title: String,
    /// What was entered so far.
    pub(crate) outline: AnyView,
    /// The fields that were entered so far.
    pub(crate) fields: &'a [&'a str],
    /// The gap.
    pub(crate) gap: &'a Gap,
}

/// The past or future outcome for an edition or an appointment.
pub(crate) fn outcome_words(t: &Texts, outcome: Outcome) -> String {
    match outcome {
        Outcome::Pending => t.closure_pending(),
        Outcome::Moved => t.bulk_close_moved(),
        Outcome::Dropped => t.closure_dropped(),
        Outcome::CalledOff => t.bulk_close_called_off(),
        Outcome::Deleted => t.closure_deleted(),
        Outcome::Told => t.bulk_close_left(),
        Outcome::Kept => t.closure_kept(),
        Outcome::Refused => t.bulk_close_refused(),
    }
}

/// A number of people.
pub(crate) fn count(visit: &Visit, people: usize) -> AnyView {
    let people = i64::try_from(people).unwrap_or(i64::MAX);
    visit.texts.number(people).into_any()
}

/// When a session is.
pub(crate) fn session_times(visit: &Visit, session: &SiteSession) -> String {
    let t = visit.texts;
    t.format_session(
        t.date(session.local_date),
        t.time_range(session.local_start, session.local_end),
    )
}

/// What is still planned and booked in a gap, each with a link to where it can be changed.
pub(crate) fn list(visit: &Visit, sessions: &[SiteSession], booked: &[OfDay]) -> AnyView {
    let t = visit.texts;
    if sessions.is_empty() && booked.is_empty() {
        return view! { <p>{t.counselling_affected_none()}</p> }.into_any();
    }
    let sessions = sessions.iter().map(|session| {
        let here = edition_address(visit, &session.edition);
        let title = session.title.text(visit.language).to_owned();
        let people = t.bulk_close_people(session.confirmed, session.waiting);
        view! {
            <li>
                <a href=here>{session_times(visit, session)}</a> " · " <bdi>{title}</bdi> " · "
                {people}
            </li>
        }
        .into_any()
    });
    let booked = booked.iter().map(|appointment| {
        let here = counselling::address(visit, appointment.reference);
        view! {
            <li>
                <a href=here>{t.moment(appointment.starts_at)}</a> " · "
                {counselling::person(appointment)}
            </li>
        }
        .into_any()
    });
    let items = sessions.chain(booked).collect::<Vec<_>>();
    view! { <p>{t.counselling_affected()}</p> <ul>{items}</ul> }.into_any()
}
