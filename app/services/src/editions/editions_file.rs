//! A list of editions as a file for a spreadsheet.

use std::collections::BTreeSet;

use domain::{
    audit::Action,
    language::{Language, Translated},
};
use jiff::civil::Time;
use store::{
    audit,
    edition::{ClassSession, Edition},
    edition_list::{self, Filter},
    site,
};

use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::import::{Column, only_exported},
    platform::{
        compute,
        spreadsheet::{Cell, FileFormat, Sheet},
    },
};

/// Maximum editions per file.
const MOST: i64 = 2_000;

/// An edition with its sessions and the name of its site.
struct Line {
    edition: Edition,
    sessions: Vec<ClassSession>,
    site: String,
}

/// The editions that match a filter as a file: the columns of an import, then the state and the places,
/// which an import leaves out.
/// The export is logged.
///
/// # Errors
/// Where the database fails.
pub async fn editions_file(
    portal: &Portal,
    staff: &StaffMember,
    filter: &Filter,
    language: Language,
    format: FileFormat,
) -> Result<Vec<u8>, Failure> {
    let theirs = Filter {
        coordinator: staff.coordinator(),
        ..filter.clone()
    };
    let lines = read(portal, &theirs).await?;
    let mut transaction = portal.database.write().await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionsDownloaded,
        ("staff", staff.id.into()),
        &serde_json::json!({ "editions": lines.len() }),
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    compute(move |_| sheet(&lines, language).write(format))
        .await
        .map_err(|error| Failure::Defect(error.to_string()))
}

async fn read(portal: &Portal, filter: &Filter) -> Result<Vec<Line>, Failure> {
    let mut reader = portal.database.read().await?;
    let sites = site::list(&mut reader).await?;
    let editions = edition_list::complete(&mut reader, filter, MOST).await?;
    let lines = editions.into_iter().map(|(edition, sessions)| {
        let site = sites.iter().find(|site| site.id == edition.details.site_id);
        Line {
            site: site.map_or_else(String::new, |site| site.name.clone()),
            edition,
            sessions,
        }
    });
    Ok(lines.collect())
}

fn sheet(lines: &[Line], language: Language) -> Sheet {
    let t = texts::of(language);
    let columns = Column::all();
    let mut headings: Vec<_> = columns.iter().map(|column| column.heading(t)).collect();
    headings.extend(only_exported(t));
    let rows = lines.iter().map(|line| {
        let mut cells: Vec<_> = columns
            .iter()
            .map(|column| cell(t, line, *column))
            .collect();
        cells.push(t.edition_state(line.edition.state).into());
        cells.push(line.edition.confirmed.into());
        cells.push(line.edition.waiting.into());
        cells
    });
    Sheet {
        name: t.staff_nav_editions(),
        rows: rows.collect(),
        headings,
    }
}

fn cell(t: &texts::Texts, line: &Line, column: Column) -> Cell {
    let details = &line.edition.details;
    let text_in = |text: &Translated, language: Language| {
        if text.has(language) {
            text.text(language).to_owned()
        } else {
            String::new()
        }
    };
    let text = match column {
        Column::Kind => t.kind(details.kind),
        Column::Topic => t.topic(details.topic),
        Column::Text(text, language) => text_in(details.text(text), language),
        Column::Site => line.site.clone(),
        Column::Room => details.room.clone(),
        Column::Languages => joined(details.languages.tags().map(str::to_owned)),
        Column::Capacity => return i64::from(details.capacity).into(),
        Column::Dates => joined(
            line.sessions
                .iter()
                .map(|session| session.local_date.strftime("%d/%m/%Y").to_string()),
        ),
        Column::Start => hours(line.sessions.iter().map(|session| session.local_start)),
        Column::End => hours(line.sessions.iter().map(|session| session.local_end)),
        Column::Opens => return details.enrolment_opens_at.into(),
        Column::Closes => return details.enrolment_closes_at.into(),
        Column::CancelUntil => return details.cancellable_until.into(),
    };
    text.into()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" ")
}

/// One time if all sessions share it, else that of each.
fn hours(times: impl Iterator<Item = Time> + Clone) -> String {
    let different: BTreeSet<_> = times.clone().collect();
    let most = if different.len() == 1 { 1 } else { usize::MAX };
    joined(
        times
            .take(most)
            .map(|time| time.strftime("%H:%M").to_string()),
    )
}
