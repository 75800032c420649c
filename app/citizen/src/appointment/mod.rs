//! Viewing an appointment, as its owner or with the key from a mail's link.

mod calendar;
mod cancel;
mod page;
mod reschedule;

use axum::response::Response;
use domain::reference::AppointmentReference;
use leptos::prelude::*;
use services::counselling::{self, AppointmentView};
use ui::{Icon, Page, Visit, errors::Stop};

pub(super) use calendar::show as calendar;
pub(super) use cancel::{show as cancel, submit as submit_cancellation};
pub(super) use page::show;
pub(super) use reschedule::{show as reschedule, submit as submit_reschedule};

use super::summary_rows;
use crate::booked::{Found, Link, refused};

/// Finds the appointment of a URL. `after` is what follows the reference.
async fn find(
    visit: &Visit,
    typed: &str,
    link: &Link,
    after: &str,
) -> Result<Found<AppointmentView>, Stop> {
    let reference = AppointmentReference::parse(typed).map_err(|_| Stop::NotFound)?;
    if let Some(elsewhere) = link.elsewhere(visit, reference, typed, after)? {
        return Ok(Found::Elsewhere(elsewhere));
    }
    let view = counselling::view(&visit.portal, &visit.visitor, &reference, link.key())
        .await
        .map_err(|failure| refused(visit, failure))?;
    Ok(Found::View(Box::new(view)))
}

/// The same to be shown only: staff print it for whom they booked at the desk.
async fn find_to_show(
    visit: &Visit,
    typed: &str,
    link: &Link,
) -> Result<Found<AppointmentView>, Stop> {
    let Some(staff) = link.reader(visit) else {
        return find(visit, typed, link, "").await;
    };
    let reference = AppointmentReference::parse(typed).map_err(|_| Stop::NotFound)?;
    let view = counselling::view_for_staff(&visit.portal, staff, &reference).await?;
    Ok(Found::View(Box::new(view)))
}

/// What, when, where and with whom, as rows of a summary list.
fn rows(visit: &Visit, view: &AppointmentView) -> AnyView {
    let t = visit.texts;
    let appointment = &view.appointment;
    let (starts, ends) = (
        texts::rome(appointment.starts_at),
        texts::rome(appointment.ends_at),
    );
    let when = t.format_session(
        t.date(starts.date()),
        t.time_range(starts.time(), ends.time()),
    );
    let machine = starts.strftime("%Y-%m-%dT%H:%M").to_string();
    let place = match &view.site {
        Some(site) => view! {
            <bdi>{site.name.clone()}</bdi> <br/>
            <bdi>{site.address.clone()}</bdi> ", " <bdi>{site.municipality.clone()}</bdi>
        }
        .into_any(),
        None => match &appointment.phone {
            Some(phone) => t.counselling_phone_call(phone).into_any(),
            None => t.counselling_video_link().into_any(),
        },
    };
    let about = (!appointment.about.is_empty()).then(|| {
        view! {
            <div>
                <dt>{t.counselling_about()}</dt>
                <dd dir="auto">{appointment.about.clone()}</dd>
            </div>
        }
    });
    view! {
        <div>
            <dt>{t.counselling_what()}</dt>
            <dd>{t.counselling_service(appointment.service)}</dd>
        </div>
        <div>
            <dt>{t.counselling_when()}</dt>
            <dd><time datetime=machine>{when}</time></dd>
        </div>
        <div><dt>{t.counselling_where()}</dt><dd>{place}</dd></div>
        <div>
            <dt>{t.counselling_operator()}</dt>
            <dd><bdi>{view.operator.clone()}</bdi></dd>
        </div>
        <div>
            <dt>{t.counselling_language()}</dt>
            <dd>{t.spoken_language(&appointment.language)}</dd>
        </div>
        {about}
    }
    .into_any()
}

/// A page that belongs to an appointment.
fn page_of(visit: &Visit, link: &Link, view: &AppointmentView, title: String) -> Page {
    let address = link.to(visit, view.appointment.reference, "");
    Page::new(title)
        .crumb(visit.texts.counselling_page_title(), address)
        .private()
}

/// Says that the deadline to change it online has passed, and whom to call.
fn too_late(visit: &Visit, link: &Link, view: &AppointmentView, page: Page) -> Response {
    let t = visit.texts;
    page.render(visit, || {
        let back = link.to(visit, view.appointment.reference, "");
        let contacts = match &view.site {
            Some(site) => summary_rows::contacts(site),
            None => view! { <p><a href=visit.to("/sites")>{t.counselling_to_sites()}</a></p> }
                .into_any(),
        };
        view! {
            <div class="prose">
                <h1>{t.counselling_late_title()}</h1>
                <div class="notice notice-warning" role="status">
                    <Icon name="it-warning-circle"/>
                    <div>
                        <p>{t.counselling_late_text(t.moment(view.deadline()))}</p>
                        {contacts}
                    </div>
                </div>
                <a class="btn btn-outline-primary" href=back>{t.counselling_path_see()}</a>
            </div>
        }
    })
}
