//! Form fields. A field's id is its name, so that the error summary can link to it; its hint and its
//! error are its description for screen readers.

use domain::calendar_date::DatePart;
use leptos::prelude::*;

use super::{Form, visit::Visit};

/// The ids of the texts that describe a field: its hint and its error.
fn described_by(form: &Form, name: &str, has_hint: bool) -> Option<String> {
    let hint = has_hint.then(|| format!("{name}-hint"));
    let error = form.problem(name).map(|_| format!("{name}-error"));
    let ids: Vec<_> = hint.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The class of a field's wrapper.
fn field_class(form: &Form, name: &str) -> &'static str {
    if form.problem(name).is_some() {
        "field invalid"
    } else {
        "field"
    }
}

fn hint_text(name: &str, hint: &str) -> Option<AnyView> {
    (!hint.is_empty()).then(|| {
        view! { <p class="hint" id=format!("{name}-hint")>{hint.to_owned()}</p> }.into_any()
    })
}

fn invalid(form: &Form, name: &str) -> Option<&'static str> {
    form.problem(name).map(|_| "true")
}

/// The text of a label, with a remark if the field is optional.
fn label_words(label: String, optional: String) -> AnyView {
    let remark = (!optional.is_empty())
        .then(|| view! { " " <span class="optional">"(" {optional} ")"</span> });
    view! { {label} {remark} }.into_any()
}

/// A single-line field.
#[component]
pub fn TextField<'a>(
    /// The form it belongs to.
    form: &'a Form,
    /// Its name and id.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// How to answer.
    #[prop(into, optional)]
    hint: String,
    /// The word for "optional", if the field is.
    #[prop(into, optional)]
    optional: String,
    /// HTML's `type`; `text` by default.
    #[prop(optional)]
    kind: Option<&'static str>,
    /// HTML's `autocomplete` (WCAG 1.3.5); `off` by default.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// HTML's `inputmode`.
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// A class for its width: `width-2` to `width-20`.
    #[prop(optional)]
    width: &'static str,
    /// Whether the label is the page's heading.
    #[prop(optional)]
    heading: bool,
    /// A unit after the field, such as `€`.
    #[prop(optional)]
    unit: Option<&'static str>,
) -> impl IntoView + use<> {
    let kind = kind.unwrap_or("text");
    // Email addresses, numbers and passwords are left-to-right in every language.
    let direction = if kind == "text" && inputmode.is_none() {
        "auto"
    } else {
        "ltr"
    };
    let label = label_words(label, optional);
    let label = if heading {
        view! { <h1><label for=name.clone()>{label}</label></h1> }.into_any()
    } else {
        view! { <label class="form-label" for=name.clone()>{label}</label> }.into_any()
    };
    let value = (kind != "password").then(|| form.value(&name).to_owned());
    let input = view! {
        <input
            class=format!("form-control {width}")
            id=name.clone()
            name=name.clone()
            type=kind
            value=value
            autocomplete=autocomplete.unwrap_or("off")
            inputmode=inputmode
            dir=direction
            aria-invalid=invalid(form, &name)
            aria-describedby=described_by(form, &name, !hint.is_empty())
        />
    };
    let input = match unit {
        None => input.into_any(),
        Some(unit) => view! {
            <div class="with-unit">{input} <span class="unit" aria-hidden="true">{unit}</span></div>
        }
        .into_any(),
    };
    view! {
        <div class=field_class(form, &name)>
            {label}
            {hint_text(&name, &hint)}
            {form.error_text(&name)}
            {input}
        </div>
    }
}

/// A multi-line field.
#[component]
pub fn TextArea<'a>(
    /// The form it belongs to.
    form: &'a Form,
    /// Its name and id.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// How to answer.
    #[prop(into, optional)]
    hint: String,
    /// The word for "optional", if the field is.
    #[prop(into, optional)]
    optional: String,
) -> impl IntoView + use<> {
    view! {
        <div class=field_class(form, &name)>
            <label class="form-label" for=name.clone()>{label_words(label, optional)}</label>
            {hint_text(&name, &hint)}
            {form.error_text(&name)}
            <textarea
                class="form-control"
                id=name.clone()
                name=name.clone()
                rows="5"
                dir="auto"
                aria-invalid=invalid(form, &name)
                aria-describedby=described_by(form, &name, !hint.is_empty())
            >
                {form.value(&name).to_owned()}
            </textarea>
        </div>
    }
}

/// A file field. Its form is sent as `multipart/form-data`.
#[component]
pub fn FileField<'a>(
    /// The form it belongs to.
    form: &'a Form,
    /// Its name and id.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// HTML's `accept`: the accepted file types.
    accept: &'static str,
) -> impl IntoView + use<> {
    view! {
        <div class=field_class(form, &name)>
            <label class="form-label" for=name.clone()>{label}</label>
            {form.error_text(&name)}
            <input
                class="form-control"
                type="file"
                id=name.clone()
                name=name.clone()
                accept=accept
                aria-invalid=invalid(form, &name)
                aria-describedby=described_by(form, &name, false)
            />
        </div>
    }
}

/// One of the answers that a question offers.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// The text shown.
    pub label: String,
    /// An explanation; may be empty.
    pub hint: String,
}

impl Choice {
    /// An answer without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: String::new(),
        }
    }
}

/// A question answered by choosing: one answer, or several.
#[component]
pub fn Choices<'a>(
    /// The form it belongs to.
    form: &'a Form,
    /// Its name; the first answer's id.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// How to answer.
    #[prop(into, optional)]
    hint: String,
    /// The answers.
    choices: Vec<Choice>,
    /// Whether several can be chosen.
    #[prop(optional)]
    several: bool,
    /// Whether the question is the page's heading.
    #[prop(optional)]
    heading: bool,
    /// Whether the answers are side by side.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView + use<> {
    let kind = if several { "checkbox" } else { "radio" };
    let chosen = form.values(&name);
    let problem = invalid(form, &name);
    let choices = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = if index == 0 {
                name.clone()
            } else {
                format!("{name}-{index}")
            };
            let hint_id = format!("{id}-about");
            let described = (!choice.hint.is_empty()).then(|| hint_id.clone());
            let hint = described
                .clone()
                .map(|id| view! { <p class="hint" id=id>{choice.hint}</p> });
            view! {
                <div class="choice">
                    <input
                        type=kind
                        id=id.clone()
                        name=name.clone()
                        checked=chosen.contains(&choice.value)
                        value=choice.value
                        aria-invalid=problem
                        aria-describedby=described
                    />
                    <label for=id>{choice.label}</label>
                    {hint}
                </div>
            }
        })
        .collect_view();
    let legend = if heading {
        view! { <h1>{label}</h1> }.into_any()
    } else {
        label.into_any()
    };
    view! {
        <fieldset
            class=field_class(form, &name)
            aria-describedby=described_by(form, &name, !hint.is_empty())
        >
            <legend>{legend}</legend>
            {hint_text(&name, &hint)}
            {form.error_text(&name)}
            <div class=if inline { "choices choices-inline" } else { "choices" }>{choices}</div>
        </fieldset>
    }
}

/// A list to choose one value from, for too many values for radio buttons.
#[component]
pub fn Select<'a>(
    /// The form it belongs to.
    form: &'a Form,
    /// Its name and id.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// How to answer.
    #[prop(into, optional)]
    hint: String,
    /// The values.
    choices: Vec<Choice>,
) -> impl IntoView + use<> {
    let chosen = form.value(&name).to_owned();
    let options = choices
        .into_iter()
        .map(|choice| {
            view! {
                <option selected={choice.value == chosen} value=choice.value>{choice.label}</option>
            }
        })
        .collect_view();
    view! {
        <div class=field_class(form, &name)>
            <label class="form-label" for=name.clone()>{label}</label>
            {hint_text(&name, &hint)}
            {form.error_text(&name)}
            <select
                class="form-select"
                id=name.clone()
                name=name.clone()
                aria-invalid=invalid(form, &name)
                aria-describedby=described_by(form, &name, !hint.is_empty())
            >
                {options}
            </select>
        </div>
    }
}

/// The name and id of one of the three fields of a [`DateField`]. An error recorded there is about that part.
pub fn date_field(name: &str, part: DatePart) -> String {
    let part = match part {
        DatePart::Day => "day",
        DatePart::Month => "month",
        DatePart::Year => "year",
    };
    format!("{name}_{part}")
}

/// A date as day, month and year, sent as `NAME_day`, `NAME_month` and `NAME_year`. An error of the whole date
/// is recorded at `NAME`.
#[component]
pub fn DateField<'a>(
    /// The visit, in whose language the parts are labelled.
    visit: &'a Visit,
    /// The form it belongs to.
    form: &'a Form,
    /// The prefix of the names of the three fields.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// How to answer.
    #[prop(into, optional)]
    hint: String,
    /// Whether it is the person's birthday, which browsers can fill in.
    #[prop(optional)]
    birthday: bool,
    /// Whether the question is the page's heading.
    #[prop(optional)]
    heading: bool,
) -> impl IntoView + use<> {
    const PARTS: [(DatePart, &str, &str); 3] = [
        (DatePart::Day, "width-2", "bday-day"),
        (DatePart::Month, "width-2", "bday-month"),
        (DatePart::Year, "width-4", "bday-year"),
    ];
    let t = visit.texts;
    let parts = [t.date_day(), t.date_month(), t.date_year()];
    let whole = invalid(form, &name);
    let wrong = PARTS
        .iter()
        .map(|(part, ..)| date_field(&name, *part))
        .find(|field| form.problem(field).is_some());
    // Where the error is recorded.
    let at = wrong.unwrap_or_else(|| name.clone());
    let class = field_class(form, &at);
    let described = [
        (!hint.is_empty()).then(|| format!("{name}-hint")),
        form.problem(&at).map(|_| format!("{at}-error")),
    ];
    let described: Vec<_> = described.into_iter().flatten().collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let error = form.error_text(&at);
    let inputs = PARTS
        .into_iter()
        .zip(parts)
        .map(|((part, width, autocomplete), words)| {
            let field = date_field(&name, part);
            // An error of the whole leads to its first field.
            let id = if part == DatePart::Day && at != field {
                name.clone()
            } else {
                field.clone()
            };
            let problem = if at == field { Some("true") } else { whole };
            view! {
                <div>
                    <label for=id.clone()>{words}</label>
                    <input
                        class=format!("form-control {width}")
                        id=id
                        value=form.value(&field).to_owned()
                        name=field
                        type="text"
                        inputmode="numeric"
                        dir="ltr"
                        autocomplete=if birthday { autocomplete } else { "off" }
                        aria-invalid=problem
                    />
                </div>
            }
        })
        .collect_view();
    let legend = if heading {
        view! { <h1>{label}</h1> }.into_any()
    } else {
        label.into_any()
    };
    view! {
        <fieldset
            class=class
            aria-describedby=described
        >
            <legend>{legend}</legend>
            {hint_text(&name, &hint)}
            {error}
            <div class="date-input">{inputs}</div>
        </fieldset>
    }
}
