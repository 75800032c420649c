//! The private URL of a person's own calendar.

use axum::response::Response;
use leptos::prelude::*;
use ui::{CalendarAddress, Icon, Page, Posted, Visit, errors::Stop};

/// Shows whether there is a URL, and the forms to create and revoke it.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    visit.person()?;
    let address = CalendarAddress::load(&visit).await?;
    Ok(page(&visit, &address))
}

/// Creates or revokes the URL.
pub(crate) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    visit.person_of(&form)?;
    let address = CalendarAddress::change(&visit, &form).await?;
    Ok(page(&visit, &address))
}

fn page(visit: &Visit, address: &CalendarAddress) -> Response {
    let t = visit.texts;
    Page::new(t.feeds_own_title())
        .crumb(t.account_title(), visit.to("/account"))
        .private()
        .render(visit, || {
            view! {
                <div class="prose">
                    <h1>{t.feeds_own_title()}</h1>
                    <p class="lead">{t.feeds_own_text()}</p>
                    {address.view(visit)}
                </div>
            }
        })
}

/// The section of the account page that links here.
pub(super) fn section(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section aria-labelledby="calendar">
            <h2 id="calendar">{t.feeds_own_title()}</h2>
            <p>{t.feeds_own_text()}</p>
            <a class="btn btn-outline-primary" href=visit.to("/account/calendar")>
                <Icon name="it-calendar"/>
                {t.feeds_own_link()}
            </a>
        </section>
    }
    .into_any()
}
