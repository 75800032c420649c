//! A summary of the choices, who it is for, and the button that books. If the slot has been taken,
//! the free slots are listed here too, and the input is preserved.

use axum::response::Response;
use domain::{
    counselling::{CANCELLABLE_BEFORE, Mode, NO_SHOWS},
    edition::local_date,
};
use leptos::prelude::*;
use services::{
    access::visitor::Visitor,
    counselling::{AppointmentRefusal, Chosen, Week},
    store::{person, site::Site},
};
use texts::rome;
use ui::{
    Form, Icon, TextArea, TextField, Visit, errors::here, page_form, personal_details::who,
    slots::slots,
};

use super::{
    choice::Choice,
    questions::{check_step, page, so_far},
};

/// What the page shows.
pub(super) struct Check<'a> {
    pub(super) choice: &'a Choice,
    pub(super) sites: &'a [Site],
    /// The slot to book.
    pub(super) chosen: Chosen,
    /// The slots to choose from, if that one is not available.
    pub(super) others: Option<&'a Week>,
    /// The signed-in person.
    pub(super) person: Option<&'a person::Record>,
}

/// The page that books, or continues to the code.
pub(super) fn render(visit: &Visit, check: &Check<'_>, form: &Form) -> Response {
    let t = visit.texts;
    let uses_account = check.person.is_some() && form.value("email").is_empty();
    let act = if uses_account {
        t.counselling_book()
    } else {
        t.booking_send_code()
    };
    let page = page(visit, t.counselling_check_title());
    page.status(form.status()).private().render(visit, || {
        let week = ("week", local_date(check.chosen.starts_at).to_string());
        let back = check.choice.address(visit, check.sites, &[week]);
        view! {
            <a class="back-link" href=back>{t.action_back()}</a>
            {form.summary(visit)}
            <form class="question" id=page_form() method="post" action=here(visit) novalidate>
                {check_step(visit)}
                <h1>{t.counselling_check_title()}</h1>
                {so_far(visit, check.choice, check.sites)}
                {when(visit, check, form)}
                {form.hidden_request()}
                <TextArea
                    form=form
                    name="about"
                    label=t.counselling_about()
                    hint=t.counselling_about_hint()
                    optional=t.form_optional()
                />
                {phone(visit, check, form)}
                {who(visit, check.person.filter(|_| uses_account), form)}
                {conditions(visit)}
                <p class="hint">
                    {t.booking_privacy()} " "
                    <a href=visit.to("/privacy")>{t.booking_privacy_link()}</a>
                </p>
                <button class="btn btn-primary" type="submit">{act}</button>
            </form>
        }
    })
}

/// The slot, or those still free.
fn when(visit: &Visit, check: &Check<'_>, form: &Form) -> AnyView {
    let t = visit.texts;
    if let Some(week) = check.others {
        let legend = t.counselling_other_slots().into_any();
        return slots(visit, form, week, check.sites, legend, None);
    }
    let starts = check.chosen.starts_at;
    let back = check.choice.address(
        visit,
        check.sites,
        &[("week", local_date(starts).to_string())],
    );
    let site = check
        .sites
        .iter()
        .find(|site| Some(site.id) == check.chosen.site)
        .map(|site| {
            view! { <br/> <bdi>{site.name.clone()}</bdi> ", " <bdi>{site.address.clone()}</bdi> }
        });
    let change = t.counselling_change_what(t.counselling_when());
    let moment = rome(starts).strftime("%Y-%m-%dT%H:%M").to_string();
    view! {
        <input type="hidden" name="slot" value=form.value("slot").to_owned()/>
        <dl class="summary-list">
            <div>
                <dt>{t.counselling_when()}</dt>
                <dd><time datetime=moment>{t.moment(starts)}</time> {site}</dd>
                <dd class="actions"><a href=back aria-label=change>{t.action_change()}</a></dd>
            </div>
        </dl>
    }
    .into_any()
}

fn phone(visit: &Visit, check: &Check<'_>, form: &Form) -> Option<AnyView> {
    let t = visit.texts;
    let is_called = check
        .choice
        .place
        .is_some_and(|place| place.mode() == Mode::Phone);
    is_called.then(|| {
        view! {
            <TextField
                form=form
                name="phone"
                label=t.counselling_phone()
                hint=t.counselling_phone_hint()
                kind="tel"
                autocomplete="tel"
            />
        }
        .into_any()
    })
}

/// The cancellation deadline, and the consequences of missing it.
fn conditions(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let hours = CANCELLABLE_BEFORE.get() / 3_600;
    view! {
        <div class="notice notice-info">
            <Icon name="it-info-circle"/>
            <div>
                <p>{t.counselling_terms(hours)}</p>
                <p>{t.counselling_terms_missed(NO_SHOWS.allowed, NO_SHOWS.within_days)}</p>
            </div>
        </div>
    }
    .into_any()
}

/// Why the visitor cannot book an appointment here, if so.
pub(super) fn obstacle(visit: &Visit, refusal: Option<&AppointmentRefusal>) -> Option<AnyView> {
    let t = visit.texts;
    let (title, text, link) = match refusal {
        Some(AppointmentRefusal::NeedsOperator) => (
            t.counselling_needs_operator(),
            t.counselling_needs_operator_text(NO_SHOWS.allowed, NO_SHOWS.within_days),
            ("/sites", t.counselling_to_sites()),
        ),
        Some(AppointmentRefusal::AtLimit { most }) => (
            t.counselling_at_limit(*most),
            t.counselling_at_limit_text(),
            ("/path", t.booking_see_all()),
        ),
        _ if matches!(visit.visitor, Visitor::Staff(_)) => (
            t.counselling_staff(),
            t.counselling_staff_text(),
            ("/staff/counselling/desk", t.desk_appointment_title()),
        ),
        _ => return None,
    };
    Some(
        view! {
            <div class="notice notice-warning" role="status">
                <Icon name="it-warning-circle"/>
                <div>
                    <p class="notice-title">{title}</p>
                    <p>{text}</p>
                    <p><a href=visit.to(link.0)>{link.1}</a></p>
                </div>
            </div>
        }
        .into_any(),
    )
}
