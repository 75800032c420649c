//! What takes place in the grid of hours, as the browser asks for it and the server answers: one type on
//! both sides.

use domain::{calendar_date::CalendarDate, id::SessionId};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::call_error::Answer;
use crate::call_error::CallError;

/// What takes place on the days of a grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridEntries {
    /// The first hour shown, Europe/Rome.
    pub first_hour: i32,
    /// The hour after the last one.
    pub last_hour: i32,
    /// The days, in the order of the columns.
    pub days: Vec<GridDay>,
    /// Sessions and appointments, in any order.
    pub entries: Vec<GridEntry>,
}

/// A day of a grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridDay {
    /// The day.
    pub date: CalendarDate,
    /// The day in words.
    pub words: String,
}

/// A session or an appointment in a grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridEntry {
    /// The index of its day.
    pub day: usize,
    /// Its start in minutes since midnight, Europe/Rome.
    pub start: i32,
    /// Its end, likewise.
    pub end: i32,
    /// The URL of its page.
    pub address: String,
    /// The session, if it is one.
    pub session: Option<SessionId>,
    /// The revision of its edition, if the session can be moved now.
    pub movable: Option<i64>,
    /// What it is.
    pub title: String,
    /// The language of the title, if it is another than that of the page.
    pub title_language: Option<String>,
    /// What needs attention.
    pub marks: Vec<GridMark>,
}

/// A mark of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridMark {
    /// Its classes.
    pub class: String,
    /// The URL of its icon.
    pub icon: String,
    /// Its text.
    pub words: String,
}

/// What the server does for [`load_entries`].
#[cfg(feature = "ssr")]
pub type GridEntriesOf = std::sync::Arc<dyn Fn(String) -> Answer<GridEntries> + Send + Sync>;

/// What takes place on the days of the calendar with that query string.
///
/// # Errors
/// [`CallError`].
#[server(prefix = "/staff", endpoint = "calendar-entries")]
pub async fn load_entries(query: String) -> Result<GridEntries, CallError> {
    let entries = use_context::<GridEntriesOf>().ok_or(CallError::Unavailable)?;
    entries(query).await
}
