//! Links to subscribe to the activities that a search finds.

use leptos::prelude::*;
use ui::{Icon, Visit, feed_links, webcal};

use super::query::CatalogueQuery;

/// The section of the catalogue with the feed links.
pub(super) fn subscribe(visit: &Visit, query: &CatalogueQuery) -> AnyView {
    let t = visit.texts;
    let links = feed_links(visit, &query.of_feed());
    let calendar = webcal(visit, &links[0].address);
    let links = links
        .into_iter()
        .map(|link| view! { <li><a href=link.address type=link.kind>{link.name}</a></li> })
        .collect_view();
    view! {
        <section class="subscribe" aria-labelledby="subscribe">
            <h3 id="subscribe">{t.feeds_title()}</h3>
            <p>{t.feeds_intro()}</p>
            <a class="btn btn-outline-primary" href=calendar>
                <Icon name="it-calendar"/>
                {t.feeds_subscribe()}
            </a>
            <ul>
                {links}
                <li><a href=visit.to(&format!("/embed{}", query.of_feed()))>{t.feeds_embed_link()}</a></li>
            </ul>
        </section>
    }
    .into_any()
}
