//! The page of one edition.

use axum::{extract::Path, response::Response};
use domain::edition::{EditionSlug, EnrolmentStatus};
use leptos::prelude::*;
use services::editions::EditionView;
use ui::{Icon, Page, Visit, errors::Stop, translated_text};

use super::{super::feedback, booking_panel::booking_panel, metadata};

/// Shows an edition: its description, when and where, and the link to book.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = EditionSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let found = services::editions::show(&visit.portal, &visit.visitor, &slug).await?;
    let edition = &found.edition;
    let t = visit.texts;
    let page = Page::new(edition.details.title.text(visit.language))
        .description(edition.details.summary.text(visit.language))
        .crumb(t.activities_title(), visit.to("/activities"))
        .metadata(metadata::of(&visit, &found))
        .with_islands();
    Ok(page.render(&visit, || {
        view! {
            <article class="with-sidebar activity">
                    <header class="page-head">
                        <p class="card-meta">{t.kind(edition.details.kind)} " · " {t.topic(edition.details.topic)}</p>
                        <h1>{translated_text::line(&edition.details.title, visit.language)}</h1>
                        <p class="lead">{translated_text::line(&edition.details.summary, visit.language)}</p>
                    {cancelled(&visit, &found)}
                    </header>
                    {booking_panel(&visit, &found)}
                    <div class="prose">
                    {translated_text::paragraphs(&edition.details.description, visit.language)}
                    {sessions(&visit, &found)}
                    </div>
            </article>
            {feedback::block(&visit)}
        }
    }))
}

fn cancelled(visit: &Visit, found: &EditionView) -> Option<AnyView> {
    if found.enrolment != EnrolmentStatus::Cancelled {
        return None;
    }
    let t = visit.texts;
    let notice = view! {
        <div class="notice notice-danger">
            <Icon name="it-error"/>
            <div>
                <p class="notice-title">{t.activities_cancelled_title()}</p>
                <p>{t.activities_cancelled_text()}</p>
                <p><a href=visit.to("/activities")>{t.activities_see_others()}</a></p>
            </div>
        </div>
    };
    Some(notice.into_any())
}

/// The sessions in local time, if there is more than one.
fn sessions(visit: &Visit, found: &EditionView) -> Option<AnyView> {
    if found.sessions.len() < 2 {
        return None;
    }
    let t = visit.texts;
    let sessions = found.sessions.iter().map(|session| {
        let hours = t.time_range(session.local_start, session.local_end);
        view! {
            <li>
                <time datetime=session.local_date.to_string()>{t.date(session.local_date)}</time>
                ", "
                {hours}
            </li>
        }
    });
    let sessions = sessions.collect_view();
    let list = view! {
        <section id="sessions" aria-labelledby="sessions-title">
            <h2 id="sessions-title">{t.activities_sessions()}</h2>
            <p>{t.activities_sessions_together()}</p>
            <ol>{sessions}</ol>
        </section>
    };
    Some(list.into_any())
}
