//! The service sheet of a programme, with the marks by which the validator of Italian public sites
//! finds its parts (Designers Italia, "Modello Comuni").

use axum::{extract::Path, response::Response};
use domain::{language::Translated, programme::ProgrammeSlug};
use leptos::prelude::*;
use services::programme::{Opening, ProgrammeView};

use super::{
    super::{feedback, site, written},
    metadata, opening_tag, rule,
};
use crate::{
    ui::{Page, errors::Stop},
    visit::Visit,
};

/// Shows a programme: for whom, how, what is needed, what one gets, and the way in.
pub(in crate::public) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = ProgrammeSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let programme = services::programme::show(&visit.portal, &slug).await?;
    let content = &programme.programme.content;
    let page = Page::new(content.name.text(visit.language))
        .description(content.summary.text(visit.language))
        .crumb(visit.texts.nav_programmes(), visit.to("/programmes"))
        .metadata(metadata::of(&visit, &programme));
    Ok(page.render(&visit, || {
        let sections = sections(&visit, &programme);
        view! {
            <article class="with-sidebar sidebar-start">
                <aside>{index(&visit, &sections)}</aside>
                <div class="prose">
                    {head(&visit, &programme)}
                    {sections.into_iter().map(Section::view).collect_view()}
                    {feedback::block(&visit)}
                </div>
            </article>
        }
    }))
}

fn head(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let content = &programme.programme.content;
    view! {
        <header class="page-head">
            {opening_tag(visit, programme)}
            <h1 data-element="service-title">{written::line(&content.name, visit.language)}</h1>
            <p class="lead" data-element="service-description">
                {written::line(&content.summary, visit.language)}
            </p>
            {ways_in(visit, programme)}
        </header>
    }
    .into_any()
}

/// The self-check is always open; the application only within its window.
fn ways_in(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let t = visit.texts;
    let address = visit.to(&format!("/programmes/{}", programme.programme.slug));
    let apply = (programme.opening == Opening::Open).then(|| {
        view! {
            <a class="btn btn-outline-primary" href=format!("{address}/apply")>{t.public_apply()}</a>
        }
    });
    view! {
        <div class="button-row">
            <a
                class="btn btn-primary"
                href=format!("{address}/check")
                data-element="service-online-access"
            >
                {t.public_check()}
            </a>
            {apply}
        </div>
        <p class="hint">{t.public_check_hint()}</p>
    }
    .into_any()
}

/// A part of the sheet, reached from the index.
struct Section {
    id: &'static str,
    title: String,
    body: AnyView,
}

impl Section {
    fn view(self) -> AnyView {
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

fn index(visit: &Visit, sections: &[Section]) -> AnyView {
    let links = sections.iter().map(|section| {
        view! { <li><a href=format!("#{}", section.id)>{section.title.clone()}</a></li> }
    });
    let links = links.collect_view();
    view! {
        <nav class="page-index" aria-labelledby="index-title" data-element="page-index">
            <h2 id="index-title">{visit.texts.public_index()}</h2>
            <ul>{links}</ul>
        </nav>
    }
    .into_any()
}

/// The sections in the order that the model prescribes.
fn sections(visit: &Visit, programme: &ProgrammeView) -> Vec<Section> {
    let t = visit.texts;
    let sheet = &programme.programme.content.sheet;
    let text = |mark, text: &Translated| {
        let paragraphs = written::paragraphs(text, visit.language);
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
            {written::paragraphs(&sheet.addressed, visit.language)}
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
            {written::paragraphs(&content.sheet.achieved, visit.language)}
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
        {written::paragraphs(&content.sheet.access, visit.language)}
        {ways_in(visit, programme)}
        <p>
            <a href=visit.to("/activities?kind=counselling") data-element="appointment-booking">
                {t.public_appointment()}
            </a>
        </p>
        <h3>{t.public_at_a_site()}</h3>
        <div data-element="service-generic-access">{site::list(visit, &programme.sites)}</div>
    }
    .into_any()
}

fn contacts(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let t = visit.texts;
    let settings = &visit.portal.settings;
    let email = settings.office_email.to_string();
    view! {
        {written::paragraphs(&programme.programme.content.sheet.contacts, visit.language)}
        <p>
            <span data-element="service-area">{settings.office.clone()}</span>
            <br/>
            <a href=format!("mailto:{email}")><bdi>{email.clone()}</bdi></a>
        </p>
        <p><a href=visit.to("/help#questions") data-element="faq">{t.footer_questions()}</a></p>
    }
    .into_any()
}
