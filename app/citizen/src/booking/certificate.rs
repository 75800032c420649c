//! The certificate of attendance as a download.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use documents::Words;
use domain::{language::Language, reference::BookingReference};
use serde::Deserialize;
use services::{
    attendance::{Certificate, certificate},
    compute,
};
use texts::Texts;
use ui::{Visit, download, errors::Stop};

use super::Link;
use crate::booked::refused;

/// What the person wants on it.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    /// Whether it says when they were born; given without a value that matters.
    birth_date: Option<String>,
}

/// Sends the file.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Stop> {
    let reference = BookingReference::parse(&reference).map_err(|_| Stop::NotFound)?;
    let mut earned = certificate(&visit.portal, &visit.visitor, &reference, link.key())
        .await
        .map_err(|failure| refused(&visit, failure))?;
    if wanted.birth_date.is_none() {
        earned.birth_date = None;
    }
    let document = document(&visit.plain(), &earned);
    let pdf = compute(move |_| document.pdf()).await.map_err(|error| {
        tracing::error!(%error, booking = %reference, "a certificate could not be composed");
        Stop::Defect
    })?;
    Ok(download(
        &format!("{reference}.pdf"),
        "application/pdf",
        pdf,
    ))
}

/// What the certificate says, in Italian and in the language of the page, or else the person's own.
fn document(visit: &Visit, earned: &Certificate) -> documents::Certificate {
    let beside = [visit.language, earned.language]
        .into_iter()
        .find(|language| *language != Language::It);
    let both = Both {
        italian: texts::of(Language::It),
        beside: beside.map(texts::of),
    };
    let settings = &visit.portal.settings;
    let signatory = match (&settings.signatory, &earned.teacher) {
        (Some(signatory), _) => Some(Words {
            italian: signatory.clone(),
            beside: None,
        }),
        (None, Some(teacher)) => Some(both.say(|t| t.certificate_teacher(teacher))),
        (None, None) => None,
    };
    let closing = if signatory.is_some() {
        both.say(Texts::certificate_signature_printed)
    } else {
        both.say(Texts::certificate_no_signature)
    };
    let (number, issued) = match earned.issued {
        Some((number, day)) => (
            both.say(|t| t.certificate_number(number.to_string())),
            both.say(|t| t.certificate_issued(&earned.municipality, t.day(day))),
        ),
        None => (Words::default(), Words::default()),
    };
    documents::Certificate {
        beside,
        title: both.say(Texts::certificate_title),
        office: settings.office.clone(),
        number,
        lead: both.say(Texts::certificate_of),
        name: earned.name.clone(),
        rows: rows(&both, earned),
        issued,
        signatory,
        verify: both.say(Texts::certificate_verify_at),
        verify_at: format!(
            "{}{}",
            settings.base_url,
            visit.to(&format!("/certificates/{}", earned.code))
        ),
        qr_description: both.italian.certificate_qr_image(),
        code_label: both.say(Texts::certificate_code),
        code: earned.code.to_string(),
        closing,
    }
}

fn rows(both: &Both, earned: &Certificate) -> Vec<(Words, Words)> {
    let birth_date = earned.birth_date.map(|date| {
        (
            both.say(Texts::certificate_birth_date),
            both.say(|t| t.day(date)),
        )
    });
    let rest = [
        (
            both.say(Texts::certificate_activity),
            both.say(|t| earned.title.text(t.language()).to_owned()),
        ),
        (
            both.say(Texts::certificate_days),
            both.say(|t| days(t, earned)),
        ),
        (
            both.say(Texts::certificate_hours),
            both.say(|t| hours(t, earned)),
        ),
        (
            both.say(Texts::certificate_site),
            both.say(|_| earned.site.clone()),
        ),
    ];
    birth_date.into_iter().chain(rest).collect()
}

fn days(t: &Texts, earned: &Certificate) -> String {
    if earned.first_day == earned.last_day {
        t.date(earned.first_day)
    } else {
        t.certificate_from_to(t.date(earned.first_day), t.date(earned.last_day))
    }
}

/// In figures and in words, which nobody can change with a pen.
fn hours(t: &Texts, earned: &Certificate) -> String {
    let attended = t.length(earned.attended.attended);
    let attended = match t.length_in_words(earned.attended.attended) {
        Some(words) => t.certificate_hours_words(attended, words),
        None => attended,
    };
    t.attendance_of(attended, t.length(earned.attended.of))
}

/// The two languages of a certificate.
struct Both {
    italian: &'static Texts,
    beside: Option<&'static Texts>,
}

impl Both {
    fn say(&self, words: impl Fn(&Texts) -> String) -> Words {
        let italian = words(self.italian);
        let beside = self.beside.map(words).filter(|beside| *beside != italian);
        Words { italian, beside }
    }
}
