//! Importing editions from a spreadsheet file: all of them or none.

mod column;
mod decode;
mod edition;
mod problem;
mod table;
mod template;

use domain::{edition::EditionSlug, id::RequestId};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use store::site::{self, Site};
use uuid::Uuid;

pub use column::Column;
pub use problem::{ImportError, ImportProblem};
pub use table::MOST_ROWS;
pub use template::template;

use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::{
        EditionPlan, EditionProblem, NewEditions, NewEditionsRefusal, check_all, create_all,
    },
};

/// The editions of a valid file.
#[derive(Clone, Debug)]
pub struct Import {
    /// The text of the file.
    pub text: String,
    /// The editions in the order of their lines.
    pub editions: Vec<EditionPlan>,
    /// The line of each.
    lines: Vec<u64>,
}

/// Why nothing was imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ImportRefusal {
    /// Everything that is wrong with the file, from its first line to its last.
    Problems(Vec<ImportProblem>),
    /// The same file was imported before.
    MadeBefore,
}

/// Parses a file and validates every edition in it; creates none.
///
/// # Errors
/// [`ImportRefusal::Problems`].
pub async fn dry_run(
    portal: &Portal,
    staff: &StaffMember,
    file: &[u8],
) -> Result<Import, Failure<ImportRefusal>> {
    let sites = site::list(&mut portal.database.read().await?).await?;
    let import = read(file, &sites)
        .map_err(|problems| Failure::Refused(ImportRefusal::Problems(problems)))?;
    check_all(portal, staff, &import.editions)
        .await
        .map_err(|failure| located(&import, failure))?;
    Ok(import)
}

/// Creates the editions of a file as drafts, in one transaction. Returns the slug of the first one; the
/// same form sent twice creates them once.
///
/// # Errors
/// [`ImportRefusal`], also where the same file was imported with another form.
pub async fn import(
    portal: &Portal,
    staff: &StaffMember,
    file: &[u8],
    request: RequestId,
) -> Result<EditionSlug, Failure<ImportRefusal>> {
    let sites = site::list(&mut portal.database.read().await?).await?;
    let import = read(file, &sites)
        .map_err(|problems| Failure::Refused(ImportRefusal::Problems(problems)))?;
    let batch = NewEditions {
        contents: &import.editions,
        origin: "import",
        request,
        source: Some(fingerprint(&import.text)),
    };
    create_all(portal, staff, &batch)
        .await
        .map_err(|failure| located(&import, failure))
}

/// Parses a file. Reports every problem, unless the lines cannot even be separated.
fn read(file: &[u8], sites: &[Site]) -> Result<Import, Vec<ImportProblem>> {
    let text = decode::decoded(file).map_err(|error| {
        vec![ImportProblem {
            line: 1,
            column: None,
            error,
        }]
    })?;
    let rows = table::rows(&text)?;
    let mut editions = Vec::new();
    let mut problems = Vec::new();
    for row in &rows {
        let mut reading = edition::Reading::new(row, sites);
        editions.extend(reading.edition());
        problems.append(&mut reading.problems);
    }
    if problems.is_empty() {
        Ok(Import {
            text,
            editions,
            lines: rows.iter().map(|row| row.line).collect(),
        })
    } else {
        Err(problems)
    }
}

/// A deterministic id of a text, which detects a repeated import.
fn fingerprint(text: &str) -> RequestId {
    let hash: [u8; 32] = Sha256::digest(text).into();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(id).into()
}

/// Maps problems of editions to problems of their lines.
fn located(import: &Import, failure: Failure<NewEditionsRefusal>) -> Failure<ImportRefusal> {
    failure.widen(|refusal| {
        Failure::Refused(match refusal {
            NewEditionsRefusal::MadeBefore => ImportRefusal::MadeBefore,
            NewEditionsRefusal::Problems(problems) => ImportRefusal::Problems(
                problems
                    .into_iter()
                    .map(|(index, problem)| ImportProblem {
                        line: import.lines.get(index).copied().unwrap_or_default(),
                        column: Some(column(problem)),
                        error: ImportError::Edition(problem),
                    })
                    .collect(),
            ),
        })
    })
}

/// The column in which a broken rule can be corrected.
const fn column(problem: EditionProblem) -> Column {
    use domain::edition::EnrolmentError::{
        CancellableAfterTheStart, ClosesAfterTheStart, ClosesBeforeItOpens,
    };
    match problem {
        EditionProblem::NoSession
        | EditionProblem::SessionInThePast(_)
        | EditionProblem::SessionsOverlap(_)
        | EditionProblem::AttendedSessionGone => Column::Dates,
        EditionProblem::Enrolment(ClosesBeforeItOpens | ClosesAfterTheStart)
        | EditionProblem::EnrolmentInThePast => Column::Closes,
        EditionProblem::Enrolment(CancellableAfterTheStart) => Column::CancelUntil,
        // A file has no reservations, no minimum, no programme and no prerequisite.
        EditionProblem::Reservations(_) | EditionProblem::Minimum(_) => Column::Capacity,
        EditionProblem::UnknownProgramme
        | EditionProblem::UnknownPrerequisite
        | EditionProblem::OwnPrerequisite => Column::Kind,
        EditionProblem::UnknownSite => Column::Site,
    }
}
