//! The embeddable list: a page without navigation, forms, script or cookies, which any site may frame.

use axum::{
    http::header,
    response::{Html, IntoResponse as _, Response},
};
use leptos::prelude::*;
use store::edition_list::Listed;
use texts::rome;
use ui::{MayBeFramed, Visit, errors::Stop, page::fragment, translated_text};

use super::{super::feed::CACHE_CONTROL, EmbedQuery};

/// Shows the next activities. Its links open the portal in the top-level window.
pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let query = EmbedQuery::read(&visit.query);
    let search = &query.catalogue.search;
    let most = i64::from(query.most);
    let editions = services::communication::feeds::next(&visit.portal, search, most).await?;
    let html = fragment(&visit, || document(&visit, &query, &editions));
    let html = Html(format!("<!DOCTYPE html>{html}"));
    let mut response = ([(header::CACHE_CONTROL, CACHE_CONTROL)], html).into_response();
    response.extensions_mut().insert(MayBeFramed);
    Ok(response)
}

fn document(visit: &Visit, query: &EmbedQuery, editions: &[Listed]) -> AnyView {
    let t = visit.texts;
    let office = visit.portal.settings.office.clone();
    let all = visit.to(&format!("/activities{}", query.catalogue.of_feed()));
    let items = editions
        .iter()
        .map(|edition| item(visit, edition))
        .collect_view();
    let list = if editions.is_empty() {
        view! { <p>{t.feeds_embed_none()}</p> }.into_any()
    } else {
        view! { <ul class="embed-list">{items}</ul> }.into_any()
    };
    view! {
        <html lang=visit.language.tag() dir=visit.language.direction().attribute()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <title>{t.feeds_embed_frame()} " – " {office.clone()}</title>
                <link rel="stylesheet" href=visit.assets.url("portal.css")/>
            </head>
            <body class="embed">
                <main>
                    <h1>{t.feeds_embed_frame()}</h1>
                    {list}
                    <p><a href=all target="_top">{t.feeds_embed_all()}</a> " · " <bdi>{office}</bdi></p>
                </main>
            </body>
        </html>
    }
    .into_any()
}

fn item(visit: &Visit, edition: &Listed) -> AnyView {
    let t = visit.texts;
    let starts = rome(edition.starts_at);
    let address = visit.to(&format!("/activities/{}", edition.slug));
    let datetime = starts.strftime("%Y-%m-%dT%H:%M").to_string();
    view! {
        <li>
            <a href=address target="_top">{translated_text::line(&edition.title.read(), visit.language)}</a>
            <p>
                {t.kind(edition.kind)} " · "
                <time datetime=datetime>{t.moment(edition.starts_at)}</time> " · "
                <bdi>{edition.site.clone()}</bdi>
            </p>
        </li>
    }
    .into_any()
}
