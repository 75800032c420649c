//! The service sheet of a programme, with the attributes by which the validator of Italian public sites
//! finds its parts (Designers Italia, "Modello Comuni").

use axum::{extract::Path, response::Response};
use domain::programme::ProgrammeSlug;
use leptos::prelude::*;
use services::programmes::{Opening, ProgrammeView};
use ui::{Page, Visit, errors::Stop, translated_text};

use super::{
    super::feedback,
    metadata, opening_tag,
    sections::{Section, sections},
};

/// Shows a programme: for whom, how, what is needed, what one gets, and how to apply.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = ProgrammeSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let programme = services::programmes::show(&visit.portal, &slug).await?;
    let content = &programme.programme.content;
    let page = Page::new(content.name.text(visit.language))
        .description(content.summary.text(visit.language))
        .crumb(visit.texts.nav_programmes(), visit.to("/programmes"))
        .metadata(metadata::of(&visit, &programme));
    Ok(page.render(&visit, || {
        let sections = sections(&visit, &programme);
        view! {
            <article>
                {head(&visit, &programme)}
                <div class="with-sidebar sidebar-start">
                    <aside>{index(&visit, &sections)}</aside>
                    <div class="prose">{sections.into_iter().map(Section::view).collect_view()}</div>
                </div>
            </article>
            {feedback::block(&visit)}
        }
    }))
}

fn head(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let content = &programme.programme.content;
    view! {
        <header class="page-head">
            {opening_tag(visit, programme)}
            <h1 data-element="service-title">{translated_text::line(&content.name, visit.language)}</h1>
            <p class="lead" data-element="service-description">
                {translated_text::line(&content.summary, visit.language)}
            </p>
            {ways_in(visit, programme)}
        </header>
    }
    .into_any()
}

/// The self-check is always available; the application only within its window.
pub(super) fn ways_in(visit: &Visit, programme: &ProgrammeView) -> AnyView {
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
            >
                {t.public_check()}
            </a>
            {apply}
        </div>
        <p class="hint">{t.public_check_hint()}</p>
    }
    .into_any()
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
