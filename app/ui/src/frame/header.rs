//! The header of every page: the office, the portal, its languages and its menu.
//!
//! Languages and menu are popovers, which browsers close with Escape and with a press beside them, without script. On a
//! wide screen the style shows the menu as a bar. A browser that does not know popovers shows both at their place.
//! On a page with a form the languages are buttons that post what is typed along.

use domain::language::Language;
use leptos::prelude::*;
use services::access::visitor::Visitor;

use super::footer;
use crate::{
    Icon,
    shown_again::{PageForm, SHOW_AGAIN},
    visit::Visit,
};

pub(super) fn header(visit: &Visit) -> AnyView {
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
                <div class="container">{visit.portal.settings.office.clone()}</div>
            </div>
            <div class="it-header-center-wrapper">
                <div class="container">
                    {brand(visit)}
                    <button class="header-button" type="button" popovertarget="portal-languages">
                        <Icon name="globe"/>
                        <span class="visually-hidden">{t.frame_language()} ": "</span>
                        <span class="language-name" lang=visit.language.tag()>{visit.language.own_name()}</span>
                    </button>
                    <button class="header-button menu-button" type="button" popovertarget="portal-menu">
                        <Icon name="it-burger"/>
                        <span class="visually-hidden">{t.frame_menu()}</span>
                    </button>
                </div>
            </div>
            {languages(visit)}
            {menu(visit)}
        </header>
    }
    .into_any()
}

fn brand(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <a class="brand" href=visit.to("")>
            <svg class="brand-mark" aria-hidden="true">
                <use href=format!("{}#imprecario", visit.assets.url("icons.svg"))></use>
            </svg>
            <span>
                <span class="brand-name">{t.portal_name()}</span>
                <span class="brand-tagline">{t.portal_purpose()}</span>
            </span>
        </a>
    }
    .into_any()
}

fn languages(visit: &Visit) -> AnyView {
    let form = use_context::<PageForm>().and_then(|form| form.id());
    let links = Language::ALL
        .into_iter()
        .map(|language| match form {
            Some(form) => view! { <li>{button_to(visit, language, form)}</li> },
            None => view! { <li>{link_to(visit, language)}</li> },
        })
        .collect_view();
    view! {
        {form.map(default_button)}
        <nav class="languages" id="portal-languages" popover="auto" aria-label=visit.texts.frame_language()>
            {close(visit, "portal-languages")}
            <ul>{links}</ul>
        </nav>
    }
    .into_any()
}

/// What the key Enter presses in a field of the page's form: the first of its buttons, which would be a language
/// otherwise (HTML, "implicit submission"). Safari passes over one that is not rendered.
fn default_button(form: &'static str) -> AnyView {
    view! {
        <button class="visually-hidden" type="submit" form=form tabindex="-1" aria-hidden="true"></button>
    }
    .into_any()
}

fn link_to(visit: &Visit, language: Language) -> AnyView {
    let current = (language == visit.language).then_some("true");
    view! {
        <a
            href=in_language(visit, language)
            lang=language.tag()
            hreflang=language.tag()
            dir=language.direction().attribute()
            aria-current=current
        >
            {language.own_name()}
        </a>
    }
    .into_any()
}

/// Posts the page's form to the page in that language, which shows it again.
fn button_to(visit: &Visit, language: Language, form: &'static str) -> AnyView {
    let current = (language == visit.language).then_some("true");
    view! {
        <button
            class="btn-link"
            type="submit"
            form=form
            formaction=in_language(visit, language)
            formmethod="post"
            formnovalidate
            name=SHOW_AGAIN
            value="yes"
            lang=language.tag()
            dir=language.direction().attribute()
            aria-current=current
        >
            {language.own_name()}
        </button>
    }
    .into_any()
}

/// The URL of this page in another language, with its query.
fn in_language(visit: &Visit, language: Language) -> String {
    let path = visit.path_in(language);
    if visit.query.is_empty() {
        path
    } else {
        format!("{path}?{}", visit.query)
    }
}

fn menu(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let links = [
        ("/programmes", t.nav_programmes()),
        ("/activities", t.nav_activities()),
        ("/counselling", t.nav_counselling()),
        ("/sites", t.nav_sites()),
        ("/path", t.nav_path()),
        ("/help", t.nav_help()),
    ]
    .into_iter()
    .map(|(path, words)| {
        let address = visit.to(path);
        let current = visit.path.starts_with(&address).then_some("true");
        view! { <li><a href=address aria-current=current>{words}</a></li> }
    })
    .collect_view();
    let phone = footer::phone(visit).map(|phone| view! { <li>{phone}</li> });
    view! {
        <div class="it-header-navbar-wrapper" id="portal-menu" popover="auto">
            <div class="container">
                {close(visit, "portal-menu")}
                <nav aria-label=t.frame_navigation()>
                    <ul>{links} {phone}</ul>
                </nav>
                <nav class="account-links" aria-label=t.frame_signed_in()>
                    {account_links(visit)}
                </nav>
            </div>
        </div>
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
    match &visit.visitor {
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
    }
}

fn close(visit: &Visit, popover: &'static str) -> AnyView {
    view! {
        <button
            class="close-button"
            type="button"
            popovertarget=popover
            popovertargetaction="hide"
        >
            <Icon name="it-close"/>
            <span class="visually-hidden">{visit.texts.frame_close()}</span>
        </button>
    }
    .into_any()
}
