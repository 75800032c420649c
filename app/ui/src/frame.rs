//! The frame of every page: head, header, breadcrumb, footer.

use leptos::prelude::*;
use services::access::visitor::Visitor;

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
    let main = view! { <main id="content" tabindex="-1" class=main_class>{body}</main> };
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
            </head>
            <body>
                <a class="skip-link" href="#content">{t.frame_skip()}</a>
                {header(visit)}
                {breadcrumb(page, visit)}
                {content}
                {footer(visit)}
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

/// The URL of this page in another language, with its query.
fn in_language(visit: &Visit, language: domain::language::Language) -> String {
    let path = visit.path_in(language);
    if visit.query.is_empty() {
        path
    } else {
        format!("{path}?{}", visit.query)
    }
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

fn header(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let demo = visit.portal.settings.demo.then(|| {
        view! {
            <aside class="demo-bar" aria-label=t.frame_demo_title()>
                {t.frame_demo()} " " <a href=visit.to("/mailbox")>{t.frame_mailbox()}</a>
            </aside>
        }
    });
    view! {
        {demo}
        <header class="it-header-wrapper">
            <div class="it-header-slim-wrapper">
                <div class="container">
                    <span class="owner">{visit.portal.settings.office.clone()}</span>
                    {languages(visit)}
                    {account_links(visit)}
                </div>
            </div>
            <div class="it-header-center-wrapper">
                <div class="container">
                    <a class="brand" href=visit.to("")>
                        <svg class="brand-mark" aria-hidden="true">
                            <use href=format!("{}#imprecario", visit.assets.url("icons.svg"))></use>
                        </svg>
                        <span>
                            <span class="brand-name">{t.portal_name()}</span>
                            <span class="brand-tagline">{t.portal_purpose()}</span>
                        </span>
                    </a>
                </div>
            </div>
            {navigation(visit)}
        </header>
    }
    .into_any()
}

fn languages(visit: &Visit) -> AnyView {
    let links = domain::language::Language::ALL
        .into_iter()
        .map(|language| {
            let current = (language == visit.language).then_some("true");
            view! {
                <li>
                    <a
                        href=in_language(visit, language)
                        lang=language.tag()
                        hreflang=language.tag()
                        dir=language.direction().attribute()
                        aria-current=current
                    >
                        {language.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="languages">
            <summary>
                <span class="visually-hidden">{visit.texts.frame_language()} ": "</span>
                <Icon name="globe"/>
                <span lang=visit.language.tag()>{visit.language.own_name()}</span>
                <svg class="icon chevron" aria-hidden="true">
                    <use href=format!("{}#it-expand", visit.assets.url("icons.svg"))></use>
                </svg>
            </summary>
            <ul>{links}</ul>
        </details>
    }
    .into_any()
}

fn account_links(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let sign_out = |address: String| {
        view! {
            <form method="post" action=address>
                <button class="btn-link" type="submit">{t.nav_sign_out()}</button>
            </form>
        }
    };
    let links = match &visit.visitor {
        Visitor::Anonymous => view! {
            <a href=visit.to("/sign-in")><Icon name="it-user"/> {t.nav_sign_in()}</a>
        }
        .into_any(),
        Visitor::Person(_) => view! {
            <a href=visit.to("/account")><Icon name="it-user"/> {t.nav_account()}</a>
            {sign_out(visit.to("/sign-out"))}
        }
        .into_any(),
        Visitor::Staff(staff) => view! {
            <a href=visit.to("/staff")><Icon name="it-user"/> <bdi>{staff.name.clone()}</bdi></a>
            {sign_out(visit.to("/sign-out"))}
        }
        .into_any(),
    };
    view! {
        <nav class="account-links" aria-label=t.frame_signed_in()>
            {links}
        </nav>
    }
    .into_any()
}

fn navigation(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let links = [
        ("/programmes", t.nav_programmes()),
        ("/activities", t.nav_activities()),
        ("/counselling", t.nav_counselling()),
        ("/path", t.nav_path()),
    ]
    .into_iter()
    .map(|(path, words)| {
        let address = visit.to(path);
        let current = visit.path.starts_with(&address).then_some("true");
        view! { <li><a href=address aria-current=current>{words}</a></li> }
    })
    .collect_view();
    view! {
        <nav class="it-header-navbar-wrapper" aria-label=t.frame_navigation()>
            <div class="container"><ul>{links}</ul></div>
        </nav>
    }
    .into_any()
}

fn breadcrumb(page: &Page, visit: &Visit) -> AnyView {
    let t = visit.texts;
    if page.wide || page.navigation.is_some() {
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

fn footer(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <footer class="it-footer">
            <div class="it-footer-main">
                <div class="container">
                    <p class="brand-name">{t.portal_name()}</p>
                    <p>{visit.portal.settings.office.clone()}</p>
                </div>
            </div>
            <div class="it-footer-small-prints">
                <div class="container">
                    <ul>
                        <li><a href=visit.to("/privacy") data-element="privacy-policy-link">{t.footer_privacy()}</a></li>
                        <li><a href=visit.to("/legal-notes") data-element="legal-notes">{t.footer_legal()}</a></li>
                        <li><a href=visit.to("/accessibility") data-element="accessibility-link">{t.footer_accessibility()}</a></li>
                        <li><a href=visit.to("/help") data-element="report-inefficiency">{t.footer_report()}</a></li>
                    </ul>
                </div>
            </div>
        </footer>
    }
    .into_any()
}
