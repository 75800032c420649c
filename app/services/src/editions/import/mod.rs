//! Editions out of a file of a spreadsheet: all of them or none.

mod column;
mod decode;
mod edition;
mod problem;
mod table;
mod template;

use domain::{edition::EditionSlug, id::RequestId};
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
    editions::{Drafts, DraftsRefusal, EditionPlan, EditionProblem, check_drafts, create_drafts},
};

/// Editions out of a file that nothing is wrong with.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportRefusal {
    /// Everything that is wrong with the file, from its first line to its last.
    Problems(Vec<ImportProblem>),
    /// The same file was imported before.
    MadeBefore,
}

/// Reads a file and checks every edition in it; makes none.
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
    check_drafts(portal, staff, &import.editions)
        .await
        .map_err(|failure| located(&import, failure))?;
    Ok(import)
}

/// Makes the editions of a file as drafts, in one transaction. Returns the name of the first one; the
/// same form sent twice makes them once.
///
/// # Errors
/// [`ImportRefusal`], also where another form brought the same file before.
pub async fn import(
    portal: &Portal,
    staff: &StaffMember,
    file: &[u8],
    request: RequestId,
) -> Result<EditionSlug, Failure<ImportRefusal>> {
    let sites = site::list(&mut portal.database.read().await?).await?;
    let import = read(file, &sites)
        .map_err(|problems| Failure::Refused(ImportRefusal::Problems(problems)))?;
    let drafts = Drafts {
        contents: &import.editions,
        origin: "import",
        request,
        source: Some(fingerprint(&import.text)),
    };
    create_drafts(portal, staff, &drafts)
        .await
        .map_err(|failure| located(&import, failure))
}

/// Reads a file. Everything that is wrong is told, unless its lines cannot even be told apart.
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

/// An id that the same text always has: whoever imports it again is recognised.
fn fingerprint(text: &str) -> RequestId {
    let hash: [u8; 32] = Sha256::digest(text).into();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(id).into()
}

/// Problems of editions as problems of the lines that they stand on.
fn located(import: &Import, failure: Failure<DraftsRefusal>) -> Failure<ImportRefusal> {
    failure.widen(|refusal| {
        Failure::Refused(match refusal {
            DraftsRefusal::MadeBefore => ImportRefusal::MadeBefore,
            DraftsRefusal::Problems(problems) => ImportRefusal::Problems(
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

/// The column in which a rule that is broken can be mended.
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
        // A file brings no reservations, no minimum, no programme and nothing to attend before.
        EditionProblem::Reservations(_) | EditionProblem::Minimum(_) => Column::Capacity,
        EditionProblem::UnknownProgramme
        | EditionProblem::UnknownPrerequisite
        | EditionProblem::OwnPrerequisite => Column::Kind,
        EditionProblem::UnknownSite => Column::Site,
    }
}
