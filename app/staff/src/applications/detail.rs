//! One application, as the deciding member of staff needs to see it.

use axum::{extract::Path, response::Response};
use domain::application::{ApplicationAction, ApplicationState};
use domain::eligibility::{Area, Residence};
use domain::person::Person;
use domain::place::Place;
use leptos::prelude::*;
use services::applications::{ApplicationView, StaffView, staff_view};
use ui::{
    Form, Icon, Visit, birthplace, errors::Stop, or_dash, state_tag, translated_text,
    typed_paragraphs,
};

use super::{address, explanation, past, reference};
use crate::{communication::notice, frame::page, history::history, people};

/// Shows it. Viewing is logged.
pub(crate) async fn show(
    visit: Visit,
    Path((_, address)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let view = staff_view(&visit.portal, visit.staff()?, &reference(&address)?).await?;
    render(&visit, &view, &Form::new()).await
}

/// The page, with the form's errors.
pub(super) async fn render(
    visit: &Visit,
    staff_view: &StaffView,
    form: &Form,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let notice = notice(visit, staff_view.person.details.email.as_ref()).await?;
    let StaffView { view, person, log } = staff_view;
    let declared = staff_view.declared();
    let today = (person.details != *declared).then(|| {
        view! {
            <h2>{t.staff_application_today()}</h2>
            <p>{t.staff_application_today_about()}</p>
            {details(visit, &person.details)}
        }
    });
    let reference = view.application.reference;
    let page = page(t.staff_application_title(reference.to_string())).status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <div class="toolbar">
                <h1>
                    <bdi>{declared.display_name()}</bdi> " "
                    {state_tag::application(visit, view.application.state).view()}
                </h1>
                {actions(visit, view, form)}
            </div>
            {notice}
            {outline(visit, view)}
            {decision(visit, view)}
            {past::decisions(visit, view)}
            {past::inquiries(visit, view)}
            <div class="row">
                <section class="col-lg-6">
                    <h2>{t.staff_application_rule()}</h2>
                    {verdict(visit, view)}
                </section>
                <section class="col-lg-6">
                    <h2>{t.staff_application_facts()}</h2>
                    {facts(visit, view)}
                </section>
            </div>
            <h2>{t.staff_application_details()}</h2>
            {details(visit, declared)}
            {today}
            {history(visit, log)}
        }
    }))
}

fn actions(visit: &Visit, view: &ApplicationView, form: &Form) -> AnyView {
    let t = visit.texts;
    let here = address(visit, view.application.reference);
    match view.application.state {
        ApplicationState::Submitted => view! {
            <form method="post" action=format!("{here}/review") class="button-row" id="actions">
                {form.hidden_request()}
                <button class="btn btn-primary btn-sm" type="submit">
                    {t.staff_application_start_review()}
                </button>
            </form>
        }
        .into_any(),
        state if state.allows(ApplicationAction::Admit) => view! {
            <div class="button-row" id="actions">
                <a class="btn btn-primary btn-sm" href=format!("{here}/decision")>
                    {t.staff_application_decide()}
                </a>
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/inquiry")>
                    {t.inquiry_ask_link()}
                </a>
            </div>
        }
        .into_any(),
        state if state.allows(ApplicationAction::CorrectToAdmitted) => view! {
            <div class="button-row" id="actions">
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/decision")>
                    {t.inquiry_correct_link()}
                </a>
            </div>
        }
        .into_any(),
        _ => ().into_any(),
    }
}

fn outline(visit: &Visit, view: &ApplicationView) -> AnyView {
    let t = visit.texts;
    let application = &view.application;
    let submitted = application
        .submitted_at
        .map(|moment| t.moment(moment))
        .unwrap_or_default();
    rows([
        (
            t.staff_applications_reference(),
            view! { <bdi class="code">{application.reference.to_string()}</bdi> }.into_any(),
        ),
        (
            t.record_person(),
            view! {
                <a href=people::address(visit, view.application.person_id)>
                    {t.record_open()}
                </a>
            }
            .into_any(),
        ),
        (
            t.staff_applications_programme(),
            translated_text::line(&view.programme.content.name, visit.language),
        ),
        (t.staff_applications_submitted(), submitted.into_any()),
        (
            t.application_referral_source(),
            application
                .referral_source
                .map_or_else(|| t.referrals_unsaid(), |source| t.referral_source(source))
                .into_any(),
        ),
        (
            t.staff_application_judged_on(),
            t.date(application.judged_on).into_any(),
        ),
    ])
}

/// The decision as the applicant sees it, if there is one.
fn decision(visit: &Visit, view: &ApplicationView) -> AnyView {
    let t = visit.texts;
    let application = &view.application;
    let Some(decided) = application.decided_at else {
        return ().into_any();
    };
    let mut decision = vec![(
        t.staff_application_decided_on(),
        t.moment(decided).into_any(),
    )];
    decision.extend(application.decision_reason.map(|reason| {
        (
            t.staff_decision_reason(),
            t.decision_reason(reason).into_any(),
        )
    }));
    decision.extend(
        application
            .decision_text
            .as_deref()
            .map(|words| (t.staff_decision_explanation(), typed_paragraphs(words))),
    );
    decision.extend(
        application
            .next_step
            .map(|step| (t.staff_decision_next_step(), t.next_step(step).into_any())),
    );
    view! { <h2>{t.staff_application_decision()}</h2> {rows(decision)} }.into_any()
}

fn verdict(visit: &Visit, view: &ApplicationView) -> AnyView {
    let t = visit.texts;
    let warning = (view.programme.rule_version != view.application.rule_version).then(|| {
        view! {
            <div class="notice notice-info">
                <Icon name="it-info-circle"/>
                <p>{t.staff_application_earlier_rule()}</p>
            </div>
        }
    });
    view! { {warning} {explanation::tree(visit, &view.explain(), view.year())} }.into_any()
}

fn facts(visit: &Visit, view: &ApplicationView) -> AnyView {
    let t = visit.texts;
    rows(
        view.application
            .facts
            .iter()
            .map(|(fact, value)| (t.question(fact, view.year()), t.answer(value).into_any())),
    )
}

fn details(visit: &Visit, person: &Person) -> AnyView {
    let t = visit.texts;
    let name = |part: Option<String>| part.unwrap_or_default();
    let given = person
        .name
        .as_ref()
        .and_then(|name| name.given.as_ref())
        .map(ToString::to_string);
    let family = person.name.as_ref().map(|name| name.family.to_string());
    let birthplace = birthplace::name(visit, person);
    let residence = |area: Area| t.residence(Residence::In(area));
    let fields = [
        (t.staff_person_given_name(), name(given)),
        (t.staff_person_family_name(), name(family)),
        (
            t.staff_person_birth_date(),
            name(person.birth_date.map(|date| t.date(date))),
        ),
        (t.staff_person_birthplace(), name(birthplace)),
        (
            t.staff_person_codice_fiscale(),
            name(person.codice_fiscale.as_ref().map(ToString::to_string)),
        ),
        (
            t.staff_person_residence(),
            name(person.residence.map(residence)),
        ),
        (
            t.staff_person_address(),
            name(person.address.as_ref().map(ToString::to_string)),
        ),
        (t.staff_person_email(), or_dash(person.email.as_ref())),
        (
            t.staff_person_phone(),
            name(person.phone.as_ref().map(ToString::to_string)),
        ),
        (
            t.staff_person_language(),
            person.language.own_name().to_owned(),
        ),
    ];
    let fields = rows(
        fields
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| (label, view! { <bdi>{value}</bdi> }.into_any())),
    );
    view! { {fields} {unknown_place(visit, person)} }.into_any()
}

/// That a fiscal code tells a place of birth which the tables lack. It may well exist: nobody is turned away
/// for it, and whoever has the person's card before them compares it.
fn unknown_place(visit: &Visit, person: &Person) -> Option<AnyView> {
    let place = person.codice_fiscale.as_ref()?.birthplace();
    (!Place::is_known(place)).then(|| {
        view! {
            <div class="notice notice-info">
                <Icon name="it-info-circle"/>
                <p>{visit.texts.staff_person_unknown_birthplace(place.to_string())}</p>
            </div>
        }
        .into_any()
    })
}

fn rows(rows: impl IntoIterator<Item = (String, AnyView)>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> })
        .collect::<Vec<_>>();
    view! { <dl class="summary-list">{rows}</dl> }.into_any()
}
