//! A person's own details, one row each.

use leptos::prelude::*;
use services::store::person::Record;
use ui::{Visit, or_dash, personal_details::birthplace_name};

/// The details, each with a link to change it.
pub(super) fn section(visit: &Visit, person: &Record) -> AnyView {
    let t = visit.texts;
    let details = &person.details;
    let name = details.name.as_ref().map(ToString::to_string);
    let born = details.birth_date.map(|date| t.date(date));
    let birthplace = details
        .birthplace
        .map(|place| birthplace_name(visit.language, place, details.birth_date));
    let code = details.codice_fiscale.as_ref().map(ToString::to_string);
    let residence = details.residence.map(|area| t.area(area));
    let address = details.address.as_ref().map(ToString::to_string);
    let phone = details.phone.as_ref().map(ToString::to_string);
    let rows = [
        ("family_name", t.account_name(), name),
        ("birth_date", t.account_birth_date(), born),
        ("birthplace", t.account_birthplace(), birthplace),
        ("codice_fiscale", t.account_codice_fiscale(), code),
        ("residence", t.account_residence(), residence),
        ("address", t.account_address(), address),
        ("phone", t.account_phone(), phone),
    ]
    .into_iter()
    .map(|(field, label, value)| row(visit, field, label, value))
    .collect_view();
    view! {
        <section aria-labelledby="details">
            <h2 id="details">{t.account_details_title()}</h2>
            <p>{t.account_details_intro()}</p>
            <dl class="summary-list">
                <div>
                    <dt>{t.account_email()}</dt>
                    <dd><bdi>{or_dash(details.email.as_ref())}</bdi></dd>
                    <dd class="actions">
                        <a href=visit.to("/account/email")>
                            {t.action_change()}
                            <span class="visually-hidden">" " {t.account_email()}</span>
                        </a>
                    </dd>
                </div>
                {rows}
            </dl>
            <p class="hint">{t.account_email_hint()}</p>
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, field: &str, label: String, value: Option<String>) -> AnyView {
    let t = visit.texts;
    let address = visit.to(&format!("/account/details#{field}"));
    let value = match value {
        Some(value) => view! { <bdi>{value}</bdi> }.into_any(),
        None => t.account_missing().into_any(),
    };
    view! {
        <div>
            <dt>{label.clone()}</dt>
            <dd>{value}</dd>
            <dd class="actions">
                <a href=address>{t.action_change()} <span class="visually-hidden">" " {label}</span></a>
            </dd>
        </div>
    }
    .into_any()
}
