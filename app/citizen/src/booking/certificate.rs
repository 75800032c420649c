//! The certificate of attendance as a download.

use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::reference::BookingReference;
use leptos::prelude::*;
use services::{
    attendance::{Certificate, certificate},
    compute,
};
use ui::{Icon, Page, Visit, download, errors::Stop};

use super::Link;
use crate::booked::refused;

/// Sends the file.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let reference = BookingReference::parse(&reference).map_err(|_| Stop::NotFound)?;
    let earned = certificate(&visit.portal, &visit.visitor, &reference, link.key())
        .await
        .map_err(|failure| refused(&visit, failure))?;
    let document = document(&visit.plain(), &earned);
    match compute(move |_| document.pdf()).await {
        Ok(pdf) => Ok(download(
            &format!("{reference}.pdf"),
            "application/pdf",
            pdf,
        )),
        Err(_) => Ok(unwritable(&visit, &link, reference)),
    }
}

fn document(visit: &Visit, earned: &Certificate) -> documents::Certificate {
    let t = visit.texts;
    let days = if earned.first_day == earned.last_day {
        t.date(earned.first_day)
    } else {
        t.certificate_from_to(t.date(earned.first_day), t.date(earned.last_day))
    };
    let settings = &visit.portal.settings;
    documents::Certificate {
        language: visit.language,
        title: t.certificate_title(),
        office: settings.office.clone(),
        lead: t.certificate_lead(&earned.name),
        rows: vec![
            (
                t.certificate_activity(),
                earned.title.text(visit.language).to_owned(),
            ),
            (t.certificate_days(), days),
            (t.certificate_hours(), t.attended(earned.attended)),
            (t.certificate_site(), earned.site.clone()),
        ],
        verify: t.certificate_verify_at(),
        verify_at: format!("{}{}", settings.base_url, visit.to("/certificates")),
        code_label: t.certificate_code(),
        code: earned.code.to_string(),
        closing: t.certificate_no_signature(),
    }
}

/// Says that the name cannot be printed, and who can help.
fn unwritable(visit: &Visit, link: &Link, reference: BookingReference) -> Response {
    let t = visit.texts;
    Page::new(t.certificate_title())
        .crumb(t.booking_page_title(), link.to(visit, reference, ""))
        .private()
        .status(StatusCode::UNPROCESSABLE_ENTITY)
        .render(visit, || {
            view! {
                <h1>{t.certificate_title()}</h1>
                <div class="notice notice-warning">
                    <Icon name="it-warning-circle"/>
                    <div><p>{t.certificate_unwritable()}</p></div>
                </div>
            }
        })
}
