//! One person: how to reach them, what they booked, what is owed to them, and who opened their record.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{call::CallStanding, edition::local_date, phone::PhoneNumber};
use leptos::prelude::*;
use services::people::record::{PersonView, view as person_view};
use store::{call_owed::CallOwed, job::JobState};
use ui::{
    Visit,
    errors::Stop,
    filters::{Filters, filled},
    language_name, or_dash,
    pager::{page_of, pager, with_filters},
    state_tag,
    table::{Column, table},
    translated_text,
};

use super::{address, booked, person};
use crate::{communication, frame::page, history::history};

/// Shows them.
pub(super) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(filters): Query<Filters>,
) -> Result<Response, Stop> {
    let form = filled(filters);
    let number = page_of(&form);
    let view = person_view(&visit.portal, visit.staff()?, person(&id)?, number).await?;
    let notice = communication::notice(&visit, view.person.details.email.as_ref()).await?;
    let t = visit.texts;
    let name = view.person.details.name.as_ref();
    let name = name.map_or_else(|| t.desk_who_no_name(), ToString::to_string);
    Ok(page(name.clone()).render(&visit, || {
        view! {
            <a class="back-link" href=visit.to("/staff/people")>{t.record_title()}</a>
            <div class="toolbar">
                <h1><bdi>{name}</bdi></h1>
                {actions(&visit, &view)}
            </div>
            {notice}
            <dl class="summary-list">{details(&visit, &view)}</dl>
            <h2>{t.record_coming()}</h2>
            {booked::list(&visit, t.record_coming(), &view.coming)}
            <h2>{t.record_past()}</h2>
            {booked::list(&visit, t.record_past(), &view.past)}
            {pager(&visit, number.into(), view.has_more, None, |page| with_filters(&visit, &form, page))}
            {applications(&visit, &view)}
            {calls(&visit, &view.calls)}
            {mails(&visit, &view)}
            {(!view.log.is_empty()).then(|| history(&visit, &view.log))}
        }
    }))
}

fn actions(visit: &Visit, view: &PersonView) -> AnyView {
    let t = visit.texts;
    let here = address(visit, view.person.id);
    let restore = view.can_restore_address.then(|| {
        view! {
            <a class="btn btn-outline-primary btn-sm" href=format!("{here}/address")>
                {t.record_restore()}
            </a>
        }
    });
    view! {
        <div class="button-row no-print">
            <a class="btn btn-outline-primary btn-sm" href=visit.to("/staff/editions")>
                {t.record_book()}
            </a>
            <a class="btn btn-outline-primary btn-sm" href=visit.to("/staff/counselling/desk")>
                {t.record_book_appointment()}
            </a>
            <a class="btn btn-outline-primary btn-sm" href=format!("{here}/correct")>
                {t.record_correct()}
            </a>
            {restore}
        </div>
    }
    .into_any()
}

fn details(visit: &Visit, view: &PersonView) -> AnyView {
    let t = visit.texts;
    let details = &view.person.details;
    let born = details.birth_date.map(|date| t.date(date));
    let code = details.codice_fiscale.as_ref().map(ToString::to_string);
    let disagrees = details.disagreements_with_codice_fiscale();
    let disagrees = (!disagrees.is_empty()).then(|| {
        let words = t.list(disagrees.iter().map(|detail| t.detail(*detail)));
        view! { <br/> <span class="hint">{t.record_code_disagrees(words)}</span> }
    });
    let spoken = view.spoken.iter().map(|tag| language_name(t, tag));
    let spoken = (!view.spoken.is_empty()).then(|| t.list(spoken));
    let carer = view.carer.as_ref().map(|(id, name)| {
        let to = address(visit, *id);
        view! {
            <div>
                <dt>{t.record_in_care_of()}</dt>
                <dd><a href=to><bdi>{name.clone()}</bdi></a></dd>
            </div>
        }
    });
    view! {
        <div><dt>{t.account_birth_date()}</dt><dd>{or_dash(born.as_ref())}</dd></div>
        <div>
            <dt>{t.account_codice_fiscale()}</dt>
            <dd><bdi class="code">{or_dash(code.as_ref())}</bdi> {disagrees}</dd>
        </div>
        <div><dt>{t.record_contact()}</dt><dd>{contact(visit, view)}</dd></div>
        <div><dt>{t.record_writes_in()}</dt><dd>{details.language.own_name()}</dd></div>
        <div><dt>{t.record_spoken()}</dt><dd>{or_dash(spoken.as_ref())}</dd></div>
        {carer}
    }
    .into_any()
}

/// The address and the telephone, and how the person hears of what staff do.
fn contact(visit: &Visit, view: &PersonView) -> AnyView {
    let t = visit.texts;
    let details = &view.person.details;
    let email = details.email.as_ref().map(|email| {
        view! { <bdi dir="ltr">{email.to_string()}</bdi> <br/> }
    });
    let phone = details.phone.as_ref().map(PhoneNumber::as_str);
    let phone = phone.map(|phone| {
        view! { <a href=format!("tel:{phone}")><bdi dir="ltr">{phone.to_owned()}</bdi></a> <br/> }
    });
    let how = match (&details.email, &details.phone) {
        (Some(_), _) if !view.is_refused => t.record_by_mail(),
        (_, Some(_)) => t.desk_to_call(),
        _ => t.desk_unreachable(),
    };
    let shared = view
        .shares_address
        .then(|| view! { <br/> <span class="hint">{t.record_shares_address()}</span> });
    view! { {email} {phone} <span>{how}</span> {shared} }.into_any()
}

fn applications(visit: &Visit, view: &PersonView) -> Option<AnyView> {
    let t = visit.texts;
    if view.applications.is_empty() {
        return None;
    }
    let columns = [
        Column::words(t.staff_applications_reference()),
        Column::words(t.staff_applications_programme()),
        Column::words(t.staff_applications_submitted()),
        Column::words(t.staff_applications_state()),
    ];
    let rows = view.applications.iter().map(|found| {
        let application = &found.application;
        let reference = application.reference.to_string();
        let to = visit.to(&format!("/staff/applications/{reference}"));
        let submitted = application.submitted_at;
        let submitted = submitted.map(|at| t.short_date(local_date(at)));
        vec![
            view! { <a href=to><bdi class="code">{reference}</bdi></a> }.into_any(),
            translated_text::line(&found.content.name, visit.language),
            or_dash(submitted.as_ref()).into_any(),
            state_tag::application(visit, application.state)
                .view()
                .into_any(),
        ]
    });
    let list = table(t.staff_nav_applications(), false, &columns, rows);
    Some(view! { <h2>{t.staff_nav_applications()}</h2> {list} }.into_any())
}

fn calls(visit: &Visit, calls: &[CallOwed]) -> Option<AnyView> {
    let t = visit.texts;
    if calls.is_empty() {
        return None;
    }
    let columns = [
        Column::words(t.calls_say()),
        Column::words(t.calls_tries()),
        Column::words(t.calls_outcome()),
    ];
    let rows = calls.iter().map(|call| {
        let outcome = match call.standing(visit.portal.now()) {
            CallStanding::Open => {
                let to = visit.to("/staff/calls");
                view! { <a href=to>{t.record_call_until(t.until(call.due_at))}</a> }.into_any()
            }
            CallStanding::Settled(_) | CallStanding::Past => communication::outcome(visit, call),
        };
        vec![
            communication::to_say(visit, call),
            t.number(call.tries).into_any(),
            outcome,
        ]
    });
    let list = table(t.record_calls(), false, &columns, rows);
    Some(view! { <h2>{t.record_calls()}</h2> {list} }.into_any())
}

/// The mails that did not arrive. What arrived is not kept.
fn mails(visit: &Visit, view: &PersonView) -> Option<AnyView> {
    let t = visit.texts;
    if view.mails.is_empty() {
        return None;
    }
    let columns = [
        Column::words(t.staff_mails_subject()),
        Column::words(t.staff_mails_to()),
        Column::words(t.staff_mails_owed_at()),
        Column::words(t.staff_mails_state()),
    ];
    let rows = view.mails.iter().map(|mail| {
        let state = match mail.state {
            JobState::Failed => t.staff_mails_failed(),
            JobState::Uncertain => t.staff_mails_uncertain(),
            JobState::Queued | JobState::Running | JobState::Done => t.staff_mails_waiting(),
        };
        let to = visit.to("/staff/mails");
        vec![
            view! { <a href=to><bdi>{or_dash(mail.subject.as_ref())}</bdi></a> }.into_any(),
            view! { <bdi dir="ltr">{or_dash(mail.recipient.as_ref())}</bdi> }.into_any(),
            t.moment(mail.queued_at).into_any(),
            state.into_any(),
        ]
    });
    let list = table(t.record_mails(), false, &columns, rows);
    Some(view! { <h2>{t.record_mails()}</h2> {list} }.into_any())
}
