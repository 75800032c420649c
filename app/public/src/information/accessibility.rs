//! The accessibility statement, in the order of the Italian model (Directive (EU) 2016/2102, article 7).

use axum::response::Response;
use jiff::civil::{Date, date};
use leptos::prelude::*;
use ui::{Page, Visit};

use super::{mail_link, section};

/// When the statement was drawn up. It must be reviewed within a year.
const DRAWN_UP: Date = date(2026, 11, 22);

/// Shows how accessible the portal is, and where to report barriers.
pub(crate) async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let lead = t.public_accessibility_lead(&visit.portal.settings.office);
    let page = Page::new(t.footer_accessibility()).description(lead.clone());
    page.render(&visit, || {
        let gaps = [
            t.public_accessibility_gaps_tests(),
            t.public_accessibility_gaps_languages(),
        ];
        let how = t.public_accessibility_how_text(t.date(DRAWN_UP));
        view! {
            <article class="prose">
                <h1>{t.footer_accessibility()}</h1>
                <p class="lead">{lead}</p>
                {section(t.public_accessibility_state(), [t.public_accessibility_state_text()])}
                {section(t.public_accessibility_gaps(), gaps)}
                {section(t.public_accessibility_how(), [how])}
                {section(
                    t.public_accessibility_feedback(),
                    [t.public_accessibility_feedback_text()],
                )}
                <p>{mail_link(&visit)}</p>
                {section(
                    t.public_accessibility_enforcement(),
                    [t.public_accessibility_enforcement_text()],
                )}
                {section(t.public_accessibility_about(), [t.public_accessibility_about_text()])}
            </article>
        }
    })
}
