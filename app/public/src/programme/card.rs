//! A programme in a list of programmes.

use leptos::prelude::*;
use services::programmes::ProgrammeView;
use ui::{Icon, Visit, translated_text};

use super::opening_tag;

/// A card that links to the programme's sheet.
pub(crate) fn card(visit: &Visit, programme: &ProgrammeView) -> AnyView {
    let content = &programme.programme.content;
    let address = visit.to(&format!("/programmes/{}", programme.programme.slug));
    let name = translated_text::line(&content.name, visit.language);
    let summary = translated_text::line(&content.summary, visit.language);
    view! {
        <li>
            <article class="card programme-card">
                {opening_tag(visit, programme)}
                <h3 class="card-title"><a href=address>{name}</a></h3>
                <p>{summary}</p>
                <ul class="facts">
                    <li><Icon name="it-map-marker"/> <span>{municipalities(programme)}</span></li>
                </ul>
            </article>
        </li>
    }
    .into_any()
}

/// Where the programme runs, each municipality once.
fn municipalities(programme: &ProgrammeView) -> String {
    let mut names: Vec<&str> = Vec::new();
    for site in &programme.sites {
        if !names.contains(&site.municipality.as_str()) {
            names.push(&site.municipality);
        }
    }
    names.join(", ")
}
