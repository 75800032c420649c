//! The log as a file for a spreadsheet.

use domain::{audit::Action, language::Language, name::joined};
use store::audit::{
    self,
    search::{self, Found},
};

use super::{LogRefusal, LogSearch, filter, note, people};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    platform::{
        compute,
        spreadsheet::{Cell, FileFormat, Sheet},
    },
};

/// Maximum entries of a file, the newest.
pub const MOST_LINES: i64 = 2_000;

/// The entries that match a search as CSV, the newest [`MOST_LINES`] of them. The download is logged, and the reading
/// as on the page.
///
/// # Errors
/// [`LogRefusal`]; `NotFound` for everybody but administrators.
pub async fn csv(
    portal: &Portal,
    staff: &StaffMember,
    wanted: &LogSearch,
    language: Language,
) -> Result<Vec<u8>, Failure<LogRefusal>> {
    staff.of_administration()?;
    let period = wanted.time.starts_at()..wanted.time.ends_at();
    let mut reader = portal.database.read().await?;
    let people = people(&mut reader, wanted).await?;
    let filter = filter(wanted, period, None);
    let entries = search::search(&mut reader, &filter, MOST_LINES).await?;
    drop(reader);
    note(portal, staff, &people).await?;
    let mut transaction = portal.database.write().await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::LogDownloaded,
        ("staff", staff.id.into()),
        &serde_json::json!({
            "entries": entries.len(),
            "from": wanted.time.first().to_string(),
            "until": wanted.time.last().to_string(),
        }),
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    compute(move |_| sheet(&entries, language).write(FileFormat::Csv))
        .await
        .map_err(|error| Failure::Defect(error.to_string()))
}

fn sheet(entries: &[Found], language: Language) -> Sheet {
    let t = texts::of(language);
    let rows = entries.iter().map(|entry| {
        let title = entry.title.as_ref();
        let title = title.map_or_else(String::new, |title| title.read().text(language).to_owned());
        let person = joined([entry.given_name.as_ref(), entry.family_name.as_ref()]);
        let email = entry.email.as_ref().map(ToString::to_string);
        vec![
            entry.at.into(),
            t.logged_actor(&entry.actor_kind, entry.staff_name.as_deref())
                .into(),
            t.logged(&entry.action).into(),
            entry.action.clone().into(),
            entry
                .reference
                .clone()
                .or_else(|| entry.edition.clone())
                .or_else(|| entry.name.clone())
                .unwrap_or_default()
                .into(),
            title.into(),
            person.unwrap_or_default().into(),
            email.unwrap_or_default().into(),
            Cell::from(entry.details.clone()),
        ]
    });
    Sheet {
        name: t.log_title(),
        headings: vec![
            t.log_when(),
            t.log_who(),
            t.log_what(),
            t.log_action(),
            t.log_about(),
            t.log_activity(),
            t.log_person(),
            t.staff_csv_email(),
            t.log_details(),
        ],
        rows: rows.collect(),
    }
}
