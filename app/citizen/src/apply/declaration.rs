//! Checking the answers, declaring that they are true, and sending the application.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{eligibility::Outcome, person::Purpose, programme::ProgrammeSlug};
use leptos::prelude::*;
use services::{
    Failure,
    applications::{Draft, Submission, SubmitRefusal, submit as submit_application},
};
use ui::{
    Choice, Choices, Form, Icon, Posted, Visit, errors::Stop, explanation, for_person, page_form,
    step, translated_text,
};

use super::{
    address as apply_address,
    changed::{changed_notice, declared_changed},
    draft, elsewhere, page as framed, seen_at, slug, start, steps,
    summary::summary,
    tasks,
};

const PRIVACY: &str = "privacy_notice";
const DECLARATION: &str = "declaration";
/// The mark of what the page shows.
const MARK: &str = "mark";

/// The URL of the page.
pub(super) fn address(visit: &Visit, slug: &ProgrammeSlug) -> String {
    format!("{}/declaration", apply_address(visit, slug))
}

/// Shows everything that would be declared.
pub(crate) async fn show(
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = slug(&path.1)?;
    let draft = draft(&visit, &slug).await?;
    if !draft.is_complete() {
        return Ok(Redirect::to(&apply_address(&visit, &slug)).into_response());
    }
    let form = visit.typed_or(Form::new());
    Ok(page(&visit, &draft, &form, StatusCode::OK))
}

/// Sends the application.
pub(crate) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let slug = slug(&path.1)?;
    let person = visit.person_of(&form)?;
    let ticked = |field| !form.value(field).is_empty();
    let agreed = [
        (Purpose::PrivacyNotice, PRIVACY),
        (Purpose::Declaration, DECLARATION),
    ]
    .into_iter()
    .filter_map(|(purpose, field)| ticked(field).then_some(purpose))
    .collect();
    let submission = Submission {
        // An unreadable version never equals the version in force: the page is shown again.
        rule_version: form.value("rule_version").parse().unwrap_or_default(),
        mark: form.value(MARK).to_owned(),
        agreed,
        request: form.request(),
    };
    let refusal = match submit_application(&visit.portal, person, &slug, &submission).await {
        Ok(reference) => return Ok(Redirect::to(&seen_at(&visit, reference)).into_response()),
        Err(Failure::Refused(refusal)) => refusal,
        Err(failure) => return Err(failure.into()),
    };
    if let SubmitRefusal::Draft(refusal) = &refusal {
        return Err(elsewhere(&visit, &slug, refusal));
    }
    let draft = draft(&visit, &slug).await?;
    Ok(match refusal {
        SubmitRefusal::NotOpen(_) => {
            let reference = Some(draft.application.reference);
            start::closed(&visit, &draft.programme, reference, StatusCode::CONFLICT)
        }
        SubmitRefusal::RuleChanged if draft.is_complete() => {
            page(&visit, &draft, &form, StatusCode::CONFLICT)
        }
        SubmitRefusal::DeclaredChanged if draft.is_complete() => {
            let notice = |visit: &Visit, _: &Draft| declared_changed(visit);
            page_with(&visit, &draft, &form, StatusCode::CONFLICT, notice)
        }
        SubmitRefusal::RuleChanged | SubmitRefusal::DeclaredChanged => {
            tasks::page(&visit, &draft, StatusCode::CONFLICT)
        }
        SubmitRefusal::Incomplete | SubmitRefusal::Draft(_) => {
            tasks::page(&visit, &draft, StatusCode::UNPROCESSABLE_ENTITY)
        }
        SubmitRefusal::NotAgreed(missing) => {
            refuse(&visit, &mut form, &missing);
            page(&visit, &draft, &form, form.status())
        }
    })
}

fn refuse(visit: &Visit, form: &mut Form, missing: &[Purpose]) {
    let t = visit.texts;
    if missing.contains(&Purpose::PrivacyNotice) {
        form.refuse(PRIVACY, t.application_privacy_missing());
    }
    if missing.contains(&Purpose::Declaration) {
        form.refuse(DECLARATION, t.application_declaration_missing());
    }
}

fn page(visit: &Visit, draft: &Draft, form: &Form, status: StatusCode) -> Response {
    page_with(visit, draft, form, status, changed_notice)
}

fn page_with(
    visit: &Visit,
    draft: &Draft,
    form: &Form,
    status: StatusCode,
    notice: impl Fn(&Visit, &Draft) -> AnyView,
) -> Response {
    let t = visit.texts;
    let slug = &draft.programme.slug;
    let name = draft.programme.content.name.text(visit.language);
    let last = steps::all(draft).len() + 1;
    let page = framed(visit, &draft.programme, t.application_check_title())
        .crumb(t.application_tasks_title(), apply_address(visit, slug));
    page.status(status).render(visit, || {
        view! {
            <a class="back-link" href=apply_address(visit, slug)>{t.action_back()}</a>
            {form.summary(visit)}
            {step(visit, name, last, last)}
            <h1>{t.application_check_title()}</h1>
            {notice(visit, draft)}
            <h2>{t.application_check_person()}</h2>
            {summary(visit, draft, steps::details())}
            {answers(visit, draft)}
            {result(visit, draft)}
            {declare(visit, draft, form)}
        }
    })
}

fn answers(visit: &Visit, draft: &Draft) -> AnyView {
    let questions = steps::questions(draft);
    if questions.is_empty() {
        return ().into_any();
    }
    view! {
        <h2>{visit.texts.application_check_answers()}</h2>
        {summary(visit, draft, questions)}
    }
    .into_any()
}

fn result(visit: &Visit, draft: &Draft) -> AnyView {
    let t = visit.texts;
    let facts = draft.facts();
    let explained = draft.explain(&facts);
    let (class, icon, words) = if explained.outcome == Outcome::Met {
        (
            "notice notice-success",
            "it-check-circle",
            t.application_check_met(),
        )
    } else {
        (
            "notice notice-info",
            "it-info-circle",
            t.application_check_not_met(),
        )
    };
    let advice = (explained.outcome == Outcome::NotMet).then(|| {
        translated_text::paragraphs(
            &draft.programme.content.not_eligible_next_step,
            visit.language,
        )
    });
    view! {
        <h2>{t.application_check_result()}</h2>
        <div class=class><Icon name=icon/><div><p>{words}</p></div></div>
        {explanation::reasons(visit, &explained, draft.year())}
        {advice}
    }
    .into_any()
}

fn declare(visit: &Visit, draft: &Draft, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <h2>{t.application_declare()}</h2>
        <p><a href=visit.to("/privacy")>{t.application_privacy_link()}</a></p>
        <form
            id=page_form()
            method="post"
            action=address(visit, &draft.programme.slug)
            novalidate
        >
            {form.hidden_request()}
            {for_person(visit)}
            <input type="hidden" name="rule_version" value=draft.programme.rule_version.to_string()/>
            <input type="hidden" name=MARK value=draft.mark()/>
            <Choices
                form=form
                name=PRIVACY
                label=t.application_privacy_label()
                choices=vec![Choice::new("yes", t.application_privacy_text())]
                several=true
            />
            <Choices
                form=form
                name=DECLARATION
                label=t.application_declaration_label()
                choices=vec![Choice::new("yes", t.application_declaration_text())]
                several=true
            />
            <button class="btn btn-primary" type="submit">{t.application_send()}</button>
        </form>
    }
    .into_any()
}
