//! The form of a site.

use axum::response::Response;
use domain::{
    email::EmailAddress,
    language::{Language, Translated},
    person::Address,
    place::Municipality,
    text::Line,
};
use leptos::prelude::*;
use services::sites::{SiteContent, SitePhone};
use store::site::Site;
use ui::{Form, TextField, Visit};

use crate::frame::page;

/// A form with the site as stored.
pub(super) fn filled(site: &Site) -> Form {
    let form = Form::new()
        .with("name", &*site.name)
        .with("address", &*site.address)
        .with("municipality", &*site.municipality)
        .with("phone", &*site.phone)
        .with("email", &*site.email);
    let notes = &site.access_notes;
    let has = |language: &Language| notes.has(*language);
    Language::ALL
        .into_iter()
        .filter(has)
        .fold(form, |form, language| {
            form.with(&access_notes(language), notes.text(language))
        })
}

/// Parses the form; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<SiteContent> {
    let t = visit.texts;
    let name = form.parse("name", Line::parse, |error| t.problem(error));
    let address = form.parse("address", Address::parse, |error| t.problem(error));
    let municipality = form.parse("municipality", Municipality::named, |error| {
        t.problem(error)
    });
    let phone = form.parse("phone", SitePhone::parse, |error| t.problem(error));
    let email = form.parse("email", EmailAddress::parse, |error| t.problem(error));
    let mut notes = Translated::default();
    for language in Language::ALL {
        let parse = |typed: &str| Line::<300>::parse(typed);
        let field = access_notes(language);
        let typed = form.parse_optional(&field, parse, |error| t.problem(error));
        notes.set(
            language,
            typed
                .flatten()
                .map_or_else(String::new, |line| line.to_string()),
        );
    }
    if form.has_problems() {
        return None;
    }
    Some(SiteContent {
        name: name?,
        address: address?,
        municipality: municipality?,
        phone: phone?,
        email: email?,
        access_notes: notes,
    })
}

/// Renders the form.
pub(super) fn render(visit: &Visit, form: &Form, title: String) -> Response {
    let t = visit.texts;
    let notes = Language::ALL.map(|language| {
        view! {
            <TextField
                form=form
                name=access_notes(language)
                label=language.own_name()
                optional=t.form_optional()
            />
        }
    });
    page(title.clone()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to("/staff/sites")>{t.action_back()}</a>
            <div class="toolbar"><h1>{title}</h1></div>
            <form method="post" class="prose" novalidate>
                {form.hidden_request()}
                <TextField form=form name="name" label=t.sites_name() hint=t.sites_name_hint()/>
                <TextField form=form name="address" label=t.sites_address()/>
                <TextField
                    form=form
                    name="municipality"
                    label=t.sites_municipality()
                    hint=t.sites_municipality_hint()
                />
                <TextField form=form name="phone" label=t.sites_phone() kind="tel" width="width-20"/>
                <TextField form=form name="email" label=t.sites_email() kind="email"/>
                <fieldset class="field">
                    <legend>{t.sites_access_notes()}</legend>
                    <p class="hint">{t.sites_access_notes_hint()}</p>
                    {notes.into_iter().collect_view()}
                </fieldset>
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_save()}</button>
                </div>
            </form>
        }
    })
}

/// The field of the access notes in a language.
fn access_notes(language: Language) -> String {
    format!("access_notes_{}", language.tag())
}
