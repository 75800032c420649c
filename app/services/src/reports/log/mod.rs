//! The audit log, as administrators search it. Whoever reads it is in it.

mod csv;

use std::ops::Range;

use domain::{
    audit::{Action, ActionGroup},
    id::{PersonId, StaffId},
    instant::Instant,
    text::Line,
};
use serde::Serialize;
use store::{
    Connection,
    audit::search::{self, Filter, Found, Position},
    staff::Colleague,
};

use super::overview::TimeSpan;
use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
};

pub use self::csv::{MOST_LINES, csv};

/// Entries on one page.
const PER_PAGE: usize = 50;
/// Maximum people whom a search is about.
const MOST_PEOPLE: usize = 100;

/// What an administrator looks for.
#[derive(Clone, Debug)]
pub struct LogSearch {
    /// The days.
    pub time: TimeSpan,
    /// Only what this member of staff did.
    pub staff: Option<StaffId>,
    /// Only what is about people whose name or address contains this.
    pub person: Option<Line<100>>,
    /// Only this kind of action.
    pub group: Option<ActionGroup>,
}

/// One page of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogPage {
    /// The entries, newest first.
    pub entries: Vec<Found>,
    /// Where the page with older ones begins, if there are any.
    pub older: Option<Position>,
}

/// Why the log was not searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum LogRefusal {
    /// More people have such a name or address than one search is about.
    TooManyPeople,
}

/// The members of staff to filter by, whether or not they still work here.
///
/// # Errors
/// `NotFound` for everybody but administrators.
pub async fn actors(portal: &Portal, staff: &StaffMember) -> Result<Vec<Colleague>, Failure> {
    staff.of_administration()?;
    let mut reader = portal.database.read().await?;
    Ok(store::staff::everybody(&mut reader).await?)
}

/// The entries that match a search, newest first. `before` is where the page begins; a place outside the period is
/// its end. The reading is logged: about the people who were searched for, who see it in their account, or about the
/// administrator.
///
/// # Errors
/// [`LogRefusal`]; `NotFound` for everybody but administrators.
pub async fn show(
    portal: &Portal,
    staff: &StaffMember,
    wanted: &LogSearch,
    before: Option<Position>,
) -> Result<LogPage, Failure<LogRefusal>> {
    staff.of_administration()?;
    let period = wanted.time.starts_at()..wanted.time.ends_at();
    let mut reader = portal.database.read().await?;
    let people = people(&mut reader, wanted).await?;
    let filter = filter(wanted, period, before);
    // One more than a page holds, to detect older entries without counting.
    let most = i64::try_from(PER_PAGE).unwrap_or(i64::MAX);
    let mut entries = search::search(&mut reader, &filter, most.saturating_add(1)).await?;
    drop(reader);
    let has_older = entries.len() > PER_PAGE;
    entries.truncate(PER_PAGE);
    let last = entries.last().filter(|_| has_older);
    let older = last.map(|entry| Position {
        at: entry.at,
        id: entry.id,
    });
    note(portal, staff, &people).await?;
    Ok(LogPage { entries, older })
}

/// The people whom a search is about; none if it is about everybody.
async fn people(
    connection: &mut Connection,
    wanted: &LogSearch,
) -> Result<Vec<PersonId>, Failure<LogRefusal>> {
    let Some(text) = &wanted.person else {
        return Ok(Vec::new());
    };
    let most = i64::try_from(MOST_PEOPLE).unwrap_or(i64::MAX);
    let found = search::matching(connection, text, most.saturating_add(1)).await?;
    if found.len() > MOST_PEOPLE {
        return Err(Failure::Refused(LogRefusal::TooManyPeople));
    }
    Ok(found)
}

fn filter(wanted: &LogSearch, period: Range<Instant>, before: Option<Position>) -> Filter {
    let before = before.filter(|before| period.contains(&before.at));
    Filter {
        from: period.start,
        before: before.unwrap_or_else(|| Position::before(period.end)),
        staff: wanted.staff,
        person: wanted.person.clone(),
        group: wanted.group,
    }
}

async fn note(
    portal: &Portal,
    staff: &StaffMember,
    people: &[PersonId],
) -> Result<(), store::Error> {
    let action = Action::LogViewed;
    if people.is_empty() {
        return note_reading(portal, staff, action, "staff", &[staff.id.into()]).await;
    }
    let people: Vec<_> = people.iter().copied().map(Into::into).collect();
    note_reading(portal, staff, action, "person", &people).await
}
