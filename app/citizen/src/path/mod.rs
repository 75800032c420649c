//! My path: the next step, then the timeline.

mod event;
mod milestone;

use axum::response::Response;
use leptos::prelude::*;
use services::people::path::Path;
use ui::{Icon, Page, Visit, errors::Stop, people_address};

/// Shows the path of the signed-in person.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let person = visit.person()?;
    let path = services::people::path::path(&visit.portal, person).await?;
    let t = visit.texts;
    Ok(Page::new(t.path_title()).private().render(&visit, || {
        view! {
            <h1>{t.path_greeting()} " " <bdi>{person.name.clone()}</bdi></h1>
            <p><a href=people_address(&visit)>{t.people_link()}</a></p>
            {milestone::view(&visit, &path.next)}
            <h2>{t.path_timeline()}</h2>
            {timeline(&visit, &path)}
        }
    }))
}

fn timeline(visit: &Visit, path: &Path) -> AnyView {
    let t = visit.texts;
    if path.events.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-flag"/>
                <p>{t.path_empty()}</p>
                <a class="btn btn-outline-primary" href=visit.to("/activities")>
                    {t.path_see_activities()}
                </a>
            </div>
        }
        .into_any();
    }
    let events = path
        .events
        .iter()
        .map(|event| event::view(visit, event))
        .collect_view();
    view! { <ol class="timeline">{events}</ol> }.into_any()
}
