//! A template file for imports.

use domain::{
    edition::{ActivityKind, EditionText, Topic},
    language::Language,
};
use jiff::{ToSpan as _, civil::Date};

use super::column::Column;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions,
    platform::spreadsheet::{Cell, FileFormat, Sheet},
};

/// A file with every heading in a language and one example line, which can be imported as it is.
///
/// # Errors
/// Where the database fails.
pub async fn template(
    portal: &Portal,
    staff: &StaffMember,
    language: Language,
) -> Result<Vec<u8>, Failure> {
    let t = texts::of(language);
    let site = editions::sites(portal, staff).await?.into_iter().next();
    let site = site.map_or_else(String::new, |site| site.name);
    let today = portal.today();
    let date_after = |days: i64| {
        let day: Date = today.saturating_add(days.days());
        day.strftime("%d/%m/%Y").to_string()
    };
    let columns = Column::all();
    let example = |column: &Column| match column {
        Column::Kind => t.kind(ActivityKind::Lab),
        Column::Topic => t.topic(Topic::Digital),
        Column::Text(EditionText::Title, language) => {
            texts::of(*language).bulk_import_example_title()
        }
        Column::Text(..) | Column::Room => String::new(),
        Column::Site => site.clone(),
        Column::Languages => "it en".to_owned(),
        Column::Capacity => "16".to_owned(),
        Column::Dates => [35, 42, 49].map(date_after).join(" "),
        Column::Start => "9:30".to_owned(),
        Column::End => "12:00".to_owned(),
        Column::Opens => format!("{} 9:00", date_after(7)),
        Column::Closes | Column::CancelUntil => format!("{} 12:00", date_after(34)),
    };
    let sheet = Sheet {
        name: t.staff_nav_editions(),
        rows: vec![columns.iter().map(example).map(Cell::Text).collect()],
        headings: columns.iter().map(|column| column.heading(t)).collect(),
    };
    sheet
        .write(FileFormat::Csv)
        .map_err(|error| Failure::Defect(error.to_string()))
}
