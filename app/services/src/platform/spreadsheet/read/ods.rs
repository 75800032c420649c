//! `OpenDocument` spreadsheets (ISO/IEC 26300).

use jiff::SignedDuration;

use super::{
    super::super::CancellationToken,
    ReadError, ReadRow,
    archive::Archive,
    number::{Kind, clock},
    rows::Rows,
    xml::{Document, Element, Part},
};

/// The rows of the table with one of those names, or else of the first.
pub(super) fn read(
    archive: &mut Archive<'_>,
    names: &[String],
    mut rows: Rows,
    abandoned: &CancellationToken,
) -> Result<Vec<ReadRow>, ReadError> {
    let content = archive.text("content.xml")?;
    let wanted = tables(&content, abandoned)?;
    let wanted = wanted
        .iter()
        .position(|table| names.contains(table))
        .unwrap_or_default();
    let mut document = Document::new(&content, abandoned);
    let mut table = 0;
    while let Some(part) = document.next()? {
        let Part::Start(element) = part else {
            continue;
        };
        if element.name() != "table" {
            continue;
        }
        if table == wanted {
            read_table(&mut document, &mut rows)?;
            return Ok(rows.into_rows());
        }
        document.skip()?;
        table += 1;
    }
    Err(ReadError::Broken)
}

/// The names of the tables.
fn tables(content: &str, abandoned: &CancellationToken) -> Result<Vec<String>, ReadError> {
    let mut document = Document::new(content, abandoned);
    let mut names = Vec::new();
    while let Some(part) = document.next()? {
        if let Part::Start(element) = part
            && element.name() == "table"
        {
            names.push(element.attribute("name").unwrap_or_default());
            document.skip()?;
        }
    }
    Ok(names)
}

fn read_table(document: &mut Document<'_>, rows: &mut Rows) -> Result<(), ReadError> {
    let mut number: u64 = 1;
    loop {
        match document.next()?.ok_or(ReadError::Broken)? {
            Part::Start(element) => match element.name().as_str() {
                "table-row" => {
                    let times = element.count("number-rows-repeated");
                    read_row(document, rows)?;
                    if !rows.end_row(number, times)? {
                        return Ok(());
                    }
                    number = number.saturating_add(times);
                }
                // What rows stand in.
                "table-header-rows" | "table-rows" | "table-row-group" => {}
                _ => document.skip()?,
            },
            Part::End(name) if name == "table" => return Ok(()),
            Part::End(_) | Part::Text(_) => {}
        }
    }
}

fn read_row(document: &mut Document<'_>, rows: &mut Rows) -> Result<(), ReadError> {
    let mut column: usize = 0;
    loop {
        match document.next()?.ok_or(ReadError::Broken)? {
            Part::Start(element) => {
                let times = element.count("number-columns-repeated");
                let times = usize::try_from(times).unwrap_or(usize::MAX);
                let text = if element.name() == "table-cell" {
                    read_cell(document, &element)?
                } else {
                    // Covered by its neighbour.
                    document.skip()?;
                    String::new()
                };
                if !text.trim().is_empty() {
                    let end = column.saturating_add(times).min(rows.beyond() + 1);
                    for column in column..end.max(column.saturating_add(1)) {
                        rows.write(column, &text)?;
                    }
                }
                column = column.saturating_add(times);
            }
            Part::End(_) => return Ok(()),
            Part::Text(_) => {}
        }
    }
}

fn read_cell(document: &mut Document<'_>, cell: &Element<'_>) -> Result<String, ReadError> {
    let shown = read_text(document)?;
    let value = |name| cell.attribute(name);
    let read = match cell.attribute("value-type").as_deref() {
        Some("float" | "percentage" | "currency") => value("value")
            .and_then(|number| number.parse().ok())
            .map(|number| Kind::Plain.text(number, false)),
        // The time is written only where it is not midnight, and also where only the day is shown.
        Some("date") => value("date-value").map(|date| {
            let (day, time) = date.split_once('T').unwrap_or((&date, "00:00"));
            if shown.contains(':') {
                let time = time.split('.').next().unwrap_or(time);
                format!("{day}T{time}")
            } else {
                day.to_owned()
            }
        }),
        Some("time") => value("time-value")
            .and_then(|time| time.parse().ok())
            .map(|time: SignedDuration| clock(time.as_secs())),
        _ => None,
    };
    Ok(read.unwrap_or(shown))
}

/// The text of the cell that has just begun, without comments. Paragraphs are lines.
fn read_text(document: &mut Document<'_>) -> Result<String, ReadError> {
    let mut text = String::new();
    let mut depth = 0;
    loop {
        match document.next()?.ok_or(ReadError::Broken)? {
            Part::Start(element) => match element.name().as_str() {
                "p" => {
                    if !text.is_empty() {
                        text.push('\n');
                    }
                    depth += 1;
                }
                "span" | "a" => depth += 1,
                "s" | "tab" => {
                    text.push(' ');
                    document.skip()?;
                }
                "line-break" => {
                    text.push('\n');
                    document.skip()?;
                }
                _ => document.skip()?,
            },
            Part::End(_) if depth == 0 => return Ok(text),
            Part::End(_) => depth -= 1,
            Part::Text(part) if depth > 0 => text.push_str(&part),
            Part::Text(_) => {}
        }
    }
}
