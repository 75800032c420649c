//! The privacy notice (GDPR, article 13).

use axum::response::Response;
use leptos::prelude::*;
use ui::{Page, Visit};

use super::{mail_link, section};

/// Shows which data is stored, why, and for how long.
pub(crate) async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let page = Page::new(t.footer_privacy()).description(t.public_privacy_lead());
    page.render(&visit, || {
        let demo = visit.portal.settings.demo.then(|| {
            view! { <div class="notice notice-info"><div><p>{t.public_privacy_demo()}</p></div></div> }
        });
        let stored = [
            t.public_privacy_what_visit(),
            t.public_privacy_what_book(),
            t.public_privacy_what_apply(),
            t.public_privacy_what_log(),
        ];
        view! {
            <article class="prose">
                <h1>{t.footer_privacy()}</h1>
                <p class="lead">{t.public_privacy_lead()}</p>
                {demo}
                {section(
                    t.public_privacy_who(),
                    [t.public_privacy_who_text(&visit.portal.settings.office)],
                )}
                <p>{mail_link(&visit)}</p>
                {section(t.public_privacy_what(), stored)}
                {section(t.public_privacy_why(), [t.public_privacy_why_text()])}
                {section(t.public_privacy_long(), [t.public_privacy_long_text()])}
                {section(t.public_privacy_cookies(), [t.public_privacy_cookies_text()])}
                {section(t.public_privacy_rights(), [t.public_privacy_rights_text()])}
            </article>
        }
    })
}
