//! Importing editions from a spreadsheet file: all of them or none.

mod column;
mod decode;
mod edition;
mod limits;
mod problem;
mod table;
mod template;
mod vocabulary;

use domain::{
    edition::{EditionSlug, EditionText},
    id::RequestId,
    language::Language,
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use store::site::{self, Site};
use uuid::Uuid;

pub use column::{Column, only_exported};
pub use limits::{
    LARGEST_FILE, LONGEST_CELL, MOST_COLUMNS, MOST_PROBLEMS, MOST_ROWS, MOST_SESSIONS,
    MOST_SESSIONS_IN_ALL,
};
pub use problem::{ImportError, ImportProblem};
pub use template::template;

use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::{
        EditionPlan, EditionProblem, NewEditions, NewEditionsRefusal, check_all, create_all,
    },
    platform::{CancellationToken, compute},
};

/// The editions of a valid file.
#[derive(Clone, Debug)]
pub struct Import {
    /// The text of the file, also where it is a spreadsheet.
    pub text: String,
    /// The editions in the order of their lines.
    pub editions: Vec<EditionPlan>,
    /// The line of each, or its row in a spreadsheet.
    lines: Vec<u64>,
}

/// Why nothing was imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ImportRefusal {
    /// What is wrong with the file, from its first line on, at most [`MOST_PROBLEMS`].
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
    file: Vec<u8>,
) -> Result<Import, Failure<ImportRefusal>> {
    let import = read(portal, file).await?;
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
    file: Vec<u8>,
    request: RequestId,
) -> Result<EditionSlug, Failure<ImportRefusal>> {
    let import = read(portal, file).await?;
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

async fn read(portal: &Portal, file: Vec<u8>) -> Result<Import, Failure<ImportRefusal>> {
    let sites = site::list(&mut portal.database.read().await?).await?;
    compute(move |abandoned| parsed(&file, &sites, abandoned))
        .await
        .map_err(|mut problems| {
            problems.truncate(MOST_PROBLEMS);
            Failure::Refused(ImportRefusal::Problems(problems))
        })
}

/// Parses a file. Reports every problem, up to the maximum, unless the lines cannot even be separated.
fn parsed(
    file: &[u8],
    sites: &[Site],
    abandoned: &CancellationToken,
) -> Result<Import, Vec<ImportProblem>> {
    let decoded = decode::decoded(file, abandoned).map_err(|error| {
        vec![ImportProblem {
            line: 1,
            column: None,
            error,
        }]
    })?;
    let rows = table::rows(&decoded, abandoned)?;
    let mut editions: Vec<EditionPlan> = Vec::new();
    let mut problems = Vec::new();
    let mut sessions = 0;
    for row in &rows {
        if abandoned.is_cancelled() || problems.len() >= MOST_PROBLEMS {
            break;
        }
        let mut reading = edition::Reading::new(row, sites);
        let edition = reading.edition();
        problems.append(&mut reading.problems);
        sessions += edition.as_ref().map_or(0, |edition| edition.sessions.len());
        if sessions > MOST_SESSIONS_IN_ALL {
            problems.push(ImportProblem {
                line: row.line,
                column: Some(Column::Dates),
                error: ImportError::TooManySessionsInAll {
                    most: MOST_SESSIONS_IN_ALL,
                },
            });
            break;
        }
        editions.extend(edition);
    }
    if problems.is_empty() {
        Ok(Import {
            text: decoded.text,
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
                    .take(MOST_PROBLEMS)
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
        EditionProblem::TooManyNamesakes => Column::Text(EditionText::Title, Language::It),
        EditionProblem::UnknownSite => Column::Site,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use store_testing::sample;

    use super::*;

    /// The headings of the template, and a line that is an edition.
    fn good() -> (String, String) {
        let t = texts::of(Language::It);
        let columns = Column::all();
        let headings: Vec<_> = columns.iter().map(|column| column.heading(t)).collect();
        let cells = columns.iter().map(|column| match column {
            Column::Kind => "lab",
            Column::Topic => "digital",
            Column::Text(EditionText::Title, Language::It) => "Uno",
            Column::Text(..) | Column::Room => "",
            Column::Site => "torino",
            Column::Languages => "it",
            Column::Capacity => "16",
            Column::Dates => "2026-12-04",
            Column::Start => "9:30",
            Column::End => "12:00",
            Column::Opens | Column::Closes | Column::CancelUntil => "2026-12-01 9:00",
        });
        (headings.join(";"), cells.collect::<Vec<_>>().join(";"))
    }

    fn parse(file: &[u8], abandoned: &CancellationToken) -> Result<Import, Vec<ImportProblem>> {
        parsed(file, &[sample::site("torino")], abandoned)
    }

    #[test]
    fn reading_stops_when_nobody_waits_for_it() {
        let (headings, line) = good();
        let file = format!("{headings}\n{}", format!("{line}\n").repeat(MOST_ROWS));
        let waited_for = CancellationToken::new();
        let read = parse(file.as_bytes(), &waited_for).unwrap();
        assert_eq!(read.editions.len(), MOST_ROWS);
        let abandoned = CancellationToken::new();
        abandoned.cancel();
        let read = parse(file.as_bytes(), &abandoned);
        assert_eq!(read.map(|read| read.editions.len()).unwrap_or_default(), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        /// Whatever a file repeats, and however often, what is made of it is bounded.
        #[test]
        fn what_is_made_of_a_file_is_bounded(
            parts in proptest::collection::vec(
                (
                    prop::sample::select(vec![
                        ";", "a;", ",", "\t", "\"", "\n", "\r\n", "\"\"", "é", "\u{301}", "=", "'",
                        "2026-12-04 ", "xx ", "9:30;", "HEADINGS\n", "LINE\n", "LINE;", "\"LINE\"\n",
                    ]),
                    0_usize..3_000,
                ),
                0..6,
            ),
        ) {
            let (headings, line) = good();
            let mut file = String::new();
            for (part, times) in parts {
                let part = part.replace("HEADINGS", &headings).replace("LINE", &line);
                file.push_str(&part.repeat(times));
            }
            match parse(file.as_bytes(), &CancellationToken::new()) {
                Ok(import) => {
                    prop_assert!(import.editions.len() <= MOST_ROWS);
                    let sessions = import.editions.iter().map(|edition| edition.sessions.len());
                    prop_assert!(sessions.sum::<usize>() <= MOST_SESSIONS_IN_ALL);
                }
                // Those of the line at which reading stopped are left out later.
                Err(problems) => {
                    prop_assert!(problems.len() < MOST_PROBLEMS + LONGEST_CELL);
                }
            }
        }
    }
}
