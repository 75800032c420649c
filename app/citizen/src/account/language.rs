//! The language in which the portal writes to a person.

use axum::response::{IntoResponse, Redirect, Response};
use domain::{language::Language, person::Person};
use leptos::prelude::*;
use services::people::account::{self, AccountView};
use ui::{Choice, Form, Posted, Select, Visit, errors::Stop, for_person};

use super::page;

/// The form with the current language selected.
pub(super) fn form(account: &AccountView) -> Form {
    Form::new().with("language", account.person.details.language.tag())
}

/// Stores the language and continues in it.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let person = visit.person_of(&form)?;
    let unknown = |_| visit.texts.account_language_unknown();
    let Some(language) = form.parse("language", str::parse::<Language>, unknown) else {
        let account = account::view(&visit.portal, person).await?;
        return Ok(page::page(&visit, &account, &form, ""));
    };
    let change = move |person: &mut Person| person.language = language;
    account::change_details(&visit.portal, person, change).await?;
    Ok(Redirect::to(&format!("/{language}/account")).into_response())
}

pub(super) fn section(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let languages = Language::ALL
        .map(|language| Choice::new(language.tag(), language.own_name()))
        .to_vec();
    view! {
        <section aria-labelledby="language-title">
            <h2 id="language-title">{t.account_language_title()}</h2>
            <form method="post" action=visit.to("/account/language") novalidate>
                {form.hidden_request()}
                {for_person(visit)}
                <Select
                    form=form
                    name="language"
                    label=t.account_language_label()
                    hint=t.account_language_hint()
                    choices=languages
                />
                <button class="btn btn-outline-primary" type="submit">
                    {t.account_language_save()}
                </button>
            </form>
        </section>
    }
    .into_any()
}
