//! The calls that staff owe.

use std::collections::BTreeSet;

use domain::{audit::Action, instant::Seconds};
use store::call_owed::{self, CallOwed};
use uuid::Uuid;

use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
};

/// Maximum open calls shown, those that are due first.
const MOST_OPEN: i64 = 200;
/// Maximum closed calls shown, the latest first.
const MOST_CLOSED: i64 = 50;
/// How long a closed call is shown.
const CLOSED_SHOWN: Seconds = Seconds::days(7);

/// The calls of the sites of a member of staff.
#[derive(Clone, Debug)]
pub struct Calls {
    /// The open ones, those that are due first at the beginning.
    pub open: Vec<CallOwed>,
    /// How many are open, shown or not.
    pub count: i64,
    /// Those that were settled or ended by themselves within the last week, the latest first.
    pub closed: Vec<CallOwed>,
}

/// The calls that staff owe, with names and telephones, which is noted as a reading.
///
/// # Errors
/// Where the database fails.
pub async fn calls(portal: &Portal, staff: &StaffMember) -> Result<Calls, Failure> {
    let now = portal.now();
    let coordinator = staff.coordinator();
    let mut reader = portal.database.read().await?;
    let calls = Calls {
        open: call_owed::open(&mut reader, coordinator, now, MOST_OPEN).await?,
        count: call_owed::count_open(&mut reader, coordinator, now).await?,
        closed: call_owed::closed(
            &mut reader,
            coordinator,
            now - CLOSED_SHOWN,
            now,
            MOST_CLOSED,
        )
        .await?,
    };
    drop(reader);
    let shown = calls.open.iter().chain(&calls.closed);
    let people: BTreeSet<Uuid> = shown.map(|call| call.person_id.into()).collect();
    let people: Vec<_> = people.into_iter().collect();
    note_reading(portal, staff, Action::PersonCallsViewed, "person", &people).await?;
    Ok(calls)
}
