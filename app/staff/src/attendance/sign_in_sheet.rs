//! The sheet that everybody at a session signs, to print.

use axum::{extract::Path, response::Response};
use documents::{SignInSheet, unprintable};
use services::{
    attendance::{register, register_name},
    compute,
};
use store::attendance::Participant;
use ui::{Visit, download, errors::Stop};

use super::{by_name, find, parse, when};

/// Sends the file.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug, session)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let visit = visit.plain();
    let (slug, session) = parse(&slug, &session)?;
    let register = register(&visit.portal, visit.staff()?, &slug).await?;
    let t = visit.texts;
    let edition = &register.edition;
    let place: Vec<_> = [register.site.name.as_str(), edition.details.room.as_str()]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    let sheet = SignInSheet {
        language: visit.language,
        title: t.sheet_title(),
        office: visit.portal.settings.office.clone(),
        rows: vec![
            (
                t.certificate_activity(),
                edition.details.title.text(visit.language).to_owned(),
            ),
            (t.sheet_when(), when(t, find(&register, session)?)),
            (t.sheet_where(), place.join(", ")),
        ],
        columns: [
            t.sheet_number(),
            t.sheet_name(),
            t.sheet_signature_in(),
            t.sheet_signature_out(),
        ],
        names: by_name(&register).into_iter().map(printed_name).collect(),
        operator: t.sheet_operator(),
    };
    let pdf = compute(move |_| sheet.pdf()).await;
    let pdf = pdf.map_err(|error| {
        tracing::error!(%error, edition = %slug, "a sign-in sheet could not be composed");
        Stop::Defect
    })?;
    Ok(download(&format!("{slug}.pdf"), "application/pdf", pdf))
}

/// A participant's name, with the reference where the paper lacks a sign of it.
fn printed_name(participant: &Participant) -> String {
    let name = register_name(participant);
    if unprintable(&name).is_empty() {
        name
    } else {
        format!("{name} ({})", participant.reference)
    }
}
