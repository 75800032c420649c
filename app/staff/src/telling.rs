//! Who is told of a change, whether they are, and a word of staff that goes into the mail: the questions of
//! a preview.

use domain::{calendar_date::CalendarDate, edition::Concern, id::SiteId};
use leptos::prelude::*;
use services::{
    notifications::Word,
    places::{Reach, Telling},
    sites::{ClosedDays, ClosedSession, SiteClosed},
};
use ui::{
    Choice, Choices, Form, Icon, TextField, Visit,
    table::{Column, table},
};

/// Whether people are told.
const TELL: &str = "tell";
/// The word that goes into the mail.
pub(crate) const WORD: &str = "reason";
/// Whom the preview said that the change reaches.
const REACH: &str = "reach";
/// What was answered, passed on by a page that goes back to change something.
pub(crate) const FIELDS: [&str; 2] = [TELL, WORD];

/// Parses the answers; an error is recorded at its field.
pub(crate) fn read(visit: &Visit, form: &mut Form, revision: i64) -> Option<Telling> {
    let explain = |error| visit.texts.problem(error);
    let word = form.parse_optional(WORD, Word::parse, explain)?;
    let reach = form.value(REACH);
    Some(Telling {
        revision,
        reach: (!reach.is_empty()).then(|| reach.to_owned()),
        tells_readers: form.value(TELL) != "no",
        word,
    })
}

/// Records that others have booked or cancelled since the preview.
pub(crate) fn refuse_stale(visit: &Visit, form: &mut Form) {
    form.refuse(REACH, visit.texts.change_reach_changed());
}

/// Who is told, by the state of their booking, and how many must be called.
pub(crate) fn who(visit: &Visit, concern: Concern, reach: &Reach) -> AnyView {
    let t = visit.texts;
    if concern == Concern::Nobody || reach.people() == 0 {
        return notice(
            "it-info-circle",
            "info",
            t.change_reaches_nobody().into_any(),
        );
    }
    let counts = [
        (reach.confirmed, t.change_confirmed(reach.confirmed)),
        (reach.offered, t.change_offered(reach.offered)),
        (reach.waiting, t.change_waiting(reach.waiting)),
        (reach.requested, t.change_requested(reach.requested)),
    ];
    let items = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, words)| view! { <li>{words}</li> })
        .collect_view();
    let lead = match concern {
        Concern::Everybody => t.change_always_told(reach.people()),
        Concern::Readers | Concern::Nobody => t.change_may_be_told(reach.people()),
    };
    let call = (reach.to_call > 0).then(|| {
        view! { <p><strong>{t.change_to_call(reach.to_call)}</strong></p> }
    });
    let nothing = (reach.not_reached > 0).then(|| {
        view! { <p><strong>{t.change_not_reached(reach.not_reached)}</strong></p> }
    });
    let words = view! { <p>{lead}</p> <ul>{items}</ul> {call} {nothing} };
    notice("it-info-circle", "info", words.into_any())
}

/// Whom the page says that the change reaches, inside the form that confirms.
pub(crate) fn seen(reach: &Reach) -> AnyView {
    view! { <input type="hidden" name=REACH value=reach.mark.clone()/> }.into_any()
}

/// The questions, inside the form that confirms.
pub(crate) fn questions(visit: &Visit, form: &Form, concern: Concern, reach: &Reach) -> AnyView {
    let t = visit.texts;
    let seen = seen(reach);
    if concern == Concern::Nobody || reach.people() == 0 {
        return seen;
    }
    let answered = if form.value(TELL) == "no" {
        "no"
    } else {
        "yes"
    };
    let answered = form.clone().with(TELL, answered);
    let tell = (concern == Concern::Readers).then(|| {
        let choices = vec![
            Choice::new("yes", t.change_tell_yes()),
            Choice::new("no", t.change_tell_no()),
        ];
        view! { <Choices form=&answered name=TELL label=t.change_tell() choices=choices/> }
    });
    view! {
        {seen}
        {tell}
        <TextField
            form=form
            name=WORD
            label=t.change_word()
            hint=t.change_word_hint()
            optional=t.form_optional()
        />
    }
    .into_any()
}

/// What changes: its name, what it was and what it will be.
pub(crate) fn was_is(visit: &Visit, changes: Vec<(String, String, String)>) -> AnyView {
    let t = visit.texts;
    if changes.is_empty() {
        return ().into_any();
    }
    let columns = [
        Column::words(t.change_what()),
        Column::words(t.change_was()),
        Column::words(t.change_is()),
    ];
    let rows = changes.into_iter().map(|(name, was, is)| {
        let words = |words: String| {
            let words = if words.is_empty() {
                "–".to_owned()
            } else {
                words
            };
            view! { <span class="as-typed" dir="auto">{words}</span> }.into_any()
        };
        vec![name.into_any(), words(was), words(is)]
    });
    table(t.change_table(), true, &columns, rows)
}

/// The warning that sessions would be on days on which the site is closed.
pub(crate) fn closed(visit: &Visit, sessions: &[ClosedSession]) -> Option<AnyView> {
    let t = visit.texts;
    if sessions.is_empty() {
        return None;
    }
    let items = sessions
        .iter()
        .map(|session| {
            let why = why_closed(visit, &session.why);
            view! { <li>{t.date(session.date)} ": " <span dir="auto">{why}</span></li> }
        })
        .collect_view();
    let words = view! { <p>{t.change_closed()}</p> <ul>{items}</ul> };
    Some(notice("it-warning-circle", "warning", words.into_any()))
}

/// The tag of a day on which a site is closed.
pub(crate) fn closed_tag(
    visit: &Visit,
    closed: &ClosedDays,
    site: SiteId,
    date: CalendarDate,
) -> Option<AnyView> {
    let why = why_closed(visit, &closed.why(site, date)?);
    let words = visit.texts.change_closed_tag(why);
    let tag = view! {
        " "
        <span class="tag tag-warning"><Icon name="it-warning-circle"/> {words}</span>
    };
    Some(tag.into_any())
}

/// Why a site is closed on a day.
fn why_closed(visit: &Visit, why: &SiteClosed) -> String {
    match why {
        SiteClosed::PatronDay => visit.texts.change_patron_day(),
        SiteClosed::Closure(reason) => reason.clone(),
    }
}

/// A notice above the questions.
fn notice(icon: &'static str, kind: &'static str, words: AnyView) -> AnyView {
    view! {
        <div class=format!("notice notice-{kind}") id=(kind == "info").then_some(REACH) tabindex="-1">
            <Icon name=icon/>
            <div>{words}</div>
        </div>
    }
    .into_any()
}
