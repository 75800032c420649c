//! The sections of a service sheet.

use domain::language::Translated;
use leptos::prelude::*;
use services::programmes::ProgrammeView;
use ui::{Visit, translated_text};

use super::{super::site, rule, sheet::ways_in};

/// A section of the sheet, linked from the index.
pub(super) struct Section {
    /// The fragment of its URL.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    body: AnyView,
}

impl Section {
    /// The section under its heading.
    pub fn view(self) -> AnyView {
        let title_id = format!("{}-title", self.id);
        view! {
            <section id=self.id aria-labelledby=title_id>
                <h2 id=title_id.clone()>{self.title}</h2>
                {self.body}
            </section>
        }
        .into_any()
    }
}

/// The sections in the order that the model prescribes.
pub(super) fn sections(visit: &Visit, programme: &ProgrammeView) -> Vec<Section> {
    let t = visit.texts;
    let sheet = &programme.programme.content.sheet;
    let text = |mark, text: &Translated| {
        let paragraphs = translated_text::paragraphs(text, visit.language);
        view! { <div data-element=mark>{paragraphs}</div> }.into_any()
    };
    let section = |id, title, body| Section { id, title, body };
    vec![
        section(
            "who",
            t.public_section_addressed(),
            addressed(visit, programme),
        ),
        section(
            "how-to",
            t.public_section_how_to(),
            text("service-how-to", &sheet.how_to),
        ),
        section(
            "needed",
            t.public_section_needed(),
            text("service-needed", &sheet.needed),
        ),
        section(
            "achieved",
            t.public_section_achieved(),
            achieved(visit, programme),
        ),
        section(
            "times",
            t.public_section_times(),
            text("service-calendar-text", &sheet.times),
        ),
        section(
            "access",
            t.public_section_access(),
            access(visit, programme),
        ),
        section(
            "conditions",
            t.public_section_conditions(),
            text("service-conditions", &sheet.conditions),
        ),
        section(
            "contacts",
            t.public_section_contacts(),
            contacts(visit, programme),
        ),
    ]
}

fn addressed(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let sheet = &programme.programme.content.sheet;
    view! {
        <div data-element="service-addressed">
            {translated_text::paragraphs(&sheet.addressed, visit.language)}
        </div>
        <details class="disclosure">
            <summary>{visit.texts.public_rule_title()}</summary>
            {rule::in_words(visit, programme)}
        </details>
    }
    .into_any()
}

fn achieved(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let t = visit.texts;
    let content = &programme.programme.content;
    let services = content
        .services
        .iter()
        .map(|service| view! { <li>{t.service(*service)}</li> });
    let services = services.collect_view();
    view! {
        <div data-element="service-achieved">
            {translated_text::paragraphs(&content.sheet.achieved, visit.language)}
        </div>
        <h3>{t.public_services()}</h3>
        <ul>{services}</ul>
    }
    .into_any()
}

fn access(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let t = visit.texts;
    let content = &programme.programme.content;
    view! {
        {translated_text::paragraphs(&content.sheet.access, visit.language)}
        <div data-element="service-online-access">{ways_in(visit, programme)}</div>
        <p>
            <a href=visit.to("/counselling") data-element="appointment-booking">
                {t.public_appointment()}
            </a>
        </p>
        <h3>{t.public_at_a_site()}</h3>
        <div data-element="service-generic-access">{site::with_contacts(visit, &programme.sites)}</div>
    }
    .into_any()
}

fn contacts(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let t = visit.texts;
    let settings = &visit.portal.settings;
    let email = settings.office_email.to_string();
    view! {
        {translated_text::paragraphs(&programme.programme.content.sheet.contacts, visit.language)}
        <p>
            <span data-element="service-area">{settings.office.clone()}</span>
            <br/>
            <a href=format!("mailto:{email}")><bdi>{email.clone()}</bdi></a>
        </p>
        <p><a href=visit.to("/help#questions")>{t.footer_questions()}</a></p>
    }
    .into_any()
}
