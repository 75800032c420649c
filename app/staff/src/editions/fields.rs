//! The page with the form of an edition.

use axum::response::Response;
use domain::{
    edition::{ActivityKind, EditionText, Topic},
    id::ActivityId,
    language::Language,
};
use leptos::prelude::*;
use ui::{Choice, Choices, Form, SPOKEN, Select, TextArea, TextField, Visit, hidden_fields};

use super::{
    differences::differences_notice,
    form::{self, Lists, in_language},
    places, prerequisite, resources, sessions,
};
use crate::{frame::page, telling};

/// The context of the form.
pub(super) struct FormPage {
    /// The page's title.
    pub(super) title: String,
    /// The URL to return to without saving.
    pub(super) back: String,
    /// The page that plans the sessions by recurrence, if the edition exists already.
    pub(super) series: Option<String>,
    /// The activity of the edition, if it exists already.
    pub(super) activity: Option<ActivityId>,
    /// Whether the edition can still be a draft.
    pub(super) draft: bool,
    /// The stored values that differ from the input, if a colleague was faster.
    pub(super) differences: Option<Vec<(String, String)>>,
}

/// Renders the form.
pub(super) fn render(visit: &Visit, form: &Form, lists: &Lists, about: FormPage) -> Response {
    let t = visit.texts;
    page(about.title.clone())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=about.back>{t.action_back()}</a>
                <div class="toolbar"><h1>{about.title}</h1></div>
                {about.differences.map(|seen| differences_notice(visit, seen))}
                <form method="post" class="prose" novalidate>
                    // The Enter key presses the first button of a form, so that must be the one that saves.
                    <button
                        class="visually-hidden"
                        type="submit"
                        name="action"
                        value="save"
                        tabindex="-1"
                        aria-hidden="true"
                    >
                        {t.action_save()}
                    </button>
                    {form.hidden_request()}
                    <input type="hidden" name="revision" value=form.value("revision").to_owned()/>
                    {hidden_fields(form, &telling::FIELDS)}
                    {what(visit, form)}
                    {place(visit, form, lists)}
                    {places::view(visit, form, &lists.programmes)}
                    {prerequisite::field(visit, form, &lists.activities, about.activity)}
                    {sessions::view(visit, form, about.series)}
                    {deadlines(visit, form)}
                    {about.draft.then(|| publication(visit, form))}
                    <div class="button-row">
                        <button class="btn btn-primary" type="submit" name="action" value="save">
                            {t.action_save()}
                        </button>
                    </div>
                </form>
            }
        })
}

fn what(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let kinds = ActivityKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), t.kind(*kind)));
    let topics = std::iter::once(Choice::new("", t.staff_edition_choose())).chain(
        Topic::ALL
            .iter()
            .map(|topic| Choice::new(topic.as_str(), t.topic(*topic))),
    );
    let texts = Language::ALL
        .into_iter()
        .map(|language| texts(visit, form, language));
    view! {
        <Select form=form name="kind" label=t.staff_edition_kind() choices=kinds.collect()/>
        <Select form=form name="topic" label=t.staff_edition_topic() choices=topics.collect()/>
        {texts.collect::<Vec<_>>()}
    }
    .into_any()
}

/// The edition's texts in one language; Italian is the fallback of all others and requires a title.
fn texts(visit: &Visit, form: &Form, language: Language) -> AnyView {
    let t = visit.texts;
    let fields = EditionText::ALL.iter().map(|text| {
        let name = in_language(*text, language);
        let (label, hint) = (t.edition_text(*text), t.edition_text_hint(*text));
        let is_required = text.is_required() && language == Language::It;
        let optional = if is_required {
            String::new()
        } else {
            t.form_optional()
        };
        if text.is_line() {
            view! { <TextField form=form name=name label=label hint=hint optional=optional/> }
                .into_any()
        } else {
            view! { <TextArea form=form name=name label=label hint=hint optional=optional/> }
                .into_any()
        }
    });
    let name = view! {
        {t.staff_edition_texts()} " "
        <span lang=language.tag() dir=language.direction().attribute()>{language.own_name()}</span>
    };
    if Language::OF_STAFF.contains(&language) {
        return view! {
            <fieldset class="field">
                <legend>{name}</legend>
                {fields.collect_view()}
            </fieldset>
        }
        .into_any();
    }
    let is_open = EditionText::ALL.iter().any(|text| {
        let name = in_language(*text, language);
        !form.value(&name).is_empty() || form.problem(&name).is_some()
    });
    view! {
        <details class="disclosure" open=is_open>
            <summary>{name}</summary>
            {fields.collect_view()}
        </details>
    }
    .into_any()
}

fn place(visit: &Visit, form: &Form, lists: &Lists) -> AnyView {
    let t = visit.texts;
    let resources = resources::fields(visit, form, &lists.sites, &lists.resources);
    let sites = std::iter::once(Choice::new("", t.staff_edition_choose())).chain(
        lists
            .sites
            .iter()
            .map(|site| Choice::new(site.slug.clone(), site.name.clone())),
    );
    let languages = SPOKEN
        .iter()
        .map(|tag| Choice::new(*tag, t.spoken_language(tag)));
    view! {
        <Select form=form name="site" label=t.staff_edition_site() choices=sites.collect()/>
        {resources}
        <TextField
            form=form
            name="room"
            label=t.staff_edition_room()
            hint=t.rooms_text_hint()
            optional=t.form_optional()
        />
        <TextField
            form=form
            name="capacity"
            label=t.staff_edition_capacity()
            hint=t.staff_edition_capacity_hint()
            inputmode="numeric"
            width="width-4"
        />
        <Choices
            form=form
            name="languages"
            label=t.staff_edition_languages()
            choices=languages.collect()
            several=true
            inline=true
        />
    }
    .into_any()
}

fn deadlines(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    form::deadlines(visit)
        .into_iter()
        .map(|(field, words)| {
            let date = format!("{field}_date");
            let time = format!("{field}_time");
            view! {
                <fieldset class="field">
                    <legend>{words}</legend>
                    <div class="field-row">
                        <TextField form=form name=date label=t.staff_session_date() kind="date"/>
                        <TextField form=form name=time label=t.staff_edition_time() kind="time"/>
                    </div>
                </fieldset>
            }
        })
        .collect_view()
        .into_any()
}

fn publication(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let choices = vec![
        Choice::new("no", t.staff_edition_keep_draft()),
        Choice::new("yes", t.staff_edition_publish()),
    ];
    view! {
        <Choices form=form name="published" label=t.staff_edition_published() choices=choices/>
    }
    .into_any()
}
