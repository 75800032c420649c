//! The frame of every page: head, header, breadcrumb, footer.

mod footer;
mod header;

use leptos::prelude::*;

use super::{Icon, Page, feed_links, search_engines};
use crate::visit::Visit;

/// The whole document with a page's view.
pub(super) fn frame(page: &Page, visit: &Visit, body: AnyView) -> AnyView {
    let t = visit.texts;
    let title = if page.is_refused() {
        t.page_title_error(&page.title)
    } else {
        t.page_title(&page.title)
    };
    let description = page
        .description
        .clone()
        .map(|text| view! { <meta name="description" content=text/> });
    let main_class = match page.navigation {
        Some(_) => Some("staff-main"),
        None if page.wide => None,
        None => Some("container"),
    };
    let listen = has_breadcrumb(page).then(|| read_aloud(visit));
    let main = view! { <main id="content" tabindex="-1" class=main_class>{listen} {body}</main> };
    let content = match page.navigation {
        Some(navigation) => {
            view! { <div class="staff-frame">{navigation(visit)} {main}</div> }.into_any()
        }
        None => main.into_any(),
    };
    let metadata = page.metadata.as_ref().map(|metadata| {
        // Escaped so that `<` cannot close the element early.
        let json = metadata.to_string().replace('<', "\\u003c");
        view! {
            <script type="application/ld+json" data-element="metatag" inner_html=json></script>
        }
    });
    view! {
        <!DOCTYPE html>
        <html lang=visit.language.tag() dir=visit.language.direction().attribute()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                {description}
                <meta name="theme-color" content="#17324d"/>
                <link rel="stylesheet" href=visit.assets.url("portal.css")/>
                <link rel="icon" href=visit.assets.url("favicon.svg") type="image/svg+xml"/>
                {search_engines::links(page, visit)}
                {feeds(page, visit)}
                {metadata}
                {page.islands.map(|bundle| island_script(visit, bundle))}
                {has_breadcrumb(page).then(|| read_aloud_script(visit))}
            </head>
            <body>
                <a class="skip-link" href="#content">{t.frame_skip()}</a>
                {header::header(visit)}
                {breadcrumb(page, visit)}
                {content}
                {footer::footer(visit)}
            </body>
        </html>
    }
    .into_any()
}

/// Links to the feeds of the page's list, for feed autodiscovery.
fn feeds(page: &Page, visit: &Visit) -> AnyView {
    let links = page.feeds.iter().flat_map(|query| feed_links(visit, query));
    links
        .map(|link| {
            view! { <link rel="alternate" type=link.kind title=link.name href=link.address/> }
        })
        .collect_view()
        .into_any()
}

/// Script and WASM of a bundle of islands, for pages with islands.
fn island_script(visit: &Visit, bundle: &str) -> AnyView {
    let wasm = visit.assets.url(&format!("{bundle}.wasm"));
    let script = visit.assets.url(&format!("{bundle}.js"));
    view! {
        <link rel="preload" href=wasm r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        <script type="module" src=script></script>
    }
    .into_any()
}

/// Pages with bands of their own or their area's navigation have none. The button that reads a page aloud stands beside it.
const fn has_breadcrumb(page: &Page) -> bool {
    !page.wide && page.navigation.is_none()
}

fn read_aloud_script(visit: &Visit) -> AnyView {
    view! { <script type="module" src=visit.assets.url("read-aloud.js")></script> }.into_any()
}

/// Hidden until the script has found a voice for the page's language.
fn read_aloud(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="read-aloud" data-read-aloud hidden>
            <button class="btn btn-link" type="button">
                <Icon name="it-hearing"/>
                {t.frame_listen()}
            </button>
            <button class="btn btn-link" type="button" hidden>
                <Icon name="it-close"/>
                {t.frame_stop_listening()}
            </button>
        </div>
    }
    .into_any()
}

fn breadcrumb(page: &Page, visit: &Visit) -> AnyView {
    let t = visit.texts;
    if !has_breadcrumb(page) {
        return ().into_any();
    }
    let steps = std::iter::once((t.nav_home(), Some(visit.to(""))))
        .chain(page.crumbs.iter().cloned())
        .filter_map(|(words, address)| {
            Some(view! { <li class="breadcrumb-item"><a href=address?>{words}</a></li> })
        })
        .collect_view();
    view! {
        <div class="container">
            <nav aria-label=t.frame_breadcrumb()>
                <ol class="breadcrumb" data-element="breadcrumb">
                    {steps}
                    <li class="breadcrumb-item" aria-current="page">{page.title.clone()}</li>
                </ol>
            </nav>
        </div>
    }
    .into_any()
}
