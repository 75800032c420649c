//! The code that embeds the list in another site, with the chosen filters.

use axum::response::Response;
use domain::edition::ActivityKind;
use leptos::prelude::*;
use store::site::Site;
use ui::{Choice, Page, SPOKEN, Select, Visit, errors::Stop, feed_links};

use super::{EmbedQuery, MOST};

/// Shows the form, the code, and the URLs of the feeds.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let query = EmbedQuery::read(&visit.query);
    let sites = services::sites::list(&visit.portal).await?;
    let t = visit.texts;
    let page = Page::new(t.feeds_embed_title())
        .description(t.feeds_embed_intro())
        .crumb(t.activities_title(), visit.to("/activities"));
    Ok(page.render(&visit, || {
        view! {
            <div class="prose">
                <h1>{t.feeds_embed_title()}</h1>
                <p class="lead">{t.feeds_embed_intro()}</p>
                <h2>{t.feeds_embed_choose()}</h2>
                {choice(&visit, &query, &sites)}
                {code(&visit, &query)}
                {addresses(&visit, &query)}
            </div>
        }
    }))
}

fn choice(visit: &Visit, query: &EmbedQuery, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let form = query.catalogue.form().with("most", query.most.to_string());
    let every = |words: String| std::iter::once(Choice::new("", words));
    let kinds = ActivityKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), t.kind(*kind)));
    let kinds = every(t.activities_every_kind()).chain(kinds).collect();
    let sites = sites.iter().map(|site| Choice::new(&site.slug, &site.name));
    let sites = every(t.activities_every_site()).chain(sites).collect();
    let languages = SPOKEN
        .iter()
        .map(|tag| Choice::new(*tag, t.spoken_language(tag)));
    let languages = every(t.activities_every_language())
        .chain(languages)
        .collect();
    let most = MOST.map(|most| Choice::new(most.to_string(), t.number(i64::from(most))));
    view! {
        <form method="get" action=visit.to("/embed")>
            <Select form=&form name="kind" label=t.activities_filter_kind() choices=kinds/>
            <Select form=&form name="site" label=t.activities_filter_site() choices=sites/>
            <Select form=&form name="language" label=t.activities_filter_language() choices=languages/>
            <Select form=&form name="most" label=t.feeds_embed_most() choices=most.to_vec()/>
            <button class="btn btn-primary" type="submit">{t.feeds_embed_make()}</button>
        </form>
    }
    .into_any()
}

fn code(visit: &Visit, query: &EmbedQuery) -> AnyView {
    let t = visit.texts;
    let address = query.address(visit);
    let code = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"520\" loading=\"lazy\"></iframe>",
        address.replace('&', "&amp;"),
        t.feeds_embed_frame(),
    );
    view! {
        <h2>{t.feeds_embed_code()}</h2>
        <div class="field">
            <label class="form-label" for="code">{t.feeds_embed_code_hint()}</label>
            <textarea class="form-control snippet" id="code" rows="5" readonly dir="ltr">{code}</textarea>
        </div>
        <a class="btn btn-outline-primary" href=address>{t.feeds_embed_look()}</a>
    }
    .into_any()
}

fn addresses(visit: &Visit, query: &EmbedQuery) -> AnyView {
    let t = visit.texts;
    let base = &visit.portal.settings.base_url;
    let links = feed_links(visit, &query.catalogue.of_feed())
        .into_iter()
        .map(|link| {
            let whole = format!("{base}{}", link.address);
            view! {
                <dt>{link.name}</dt>
                <dd><a href=link.address><bdi dir="ltr">{whole}</bdi></a></dd>
            }
        })
        .collect_view();
    view! {
        <h2>{t.feeds_embed_addresses()}</h2>
        <p>{t.feeds_embed_addresses_text()}</p>
        <dl>{links}</dl>
    }
    .into_any()
}
