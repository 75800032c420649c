//! From the text of a file to its lines and cells.

use super::{
    column::Column,
    decode::Decoded,
    limits::{LONGEST_CELL, MOST_COLUMNS, MOST_PROBLEMS, MOST_ROWS},
    problem::{ImportError, ImportProblem},
    vocabulary,
};
use crate::platform::{CancellationToken, spreadsheet::unguarded};

/// A line of a file below its headings.
pub(super) struct Row {
    /// The number of the line, or of the row of a spreadsheet, from 1.
    pub(super) line: u64,
    cells: Vec<(Column, String)>,
}

impl Row {
    /// The text in a column; empty where there is none.
    pub(super) fn cell(&self, column: Column) -> &str {
        self.cells
            .iter()
            .find(|(candidate, _)| *candidate == column)
            .map_or("", |(_, text)| text.as_str())
    }
}

/// The lines of a file. Empty ones are left out. Those read last are missing where the import was abandoned.
pub(super) fn rows(
    decoded: &Decoded,
    abandoned: &CancellationToken,
) -> Result<Vec<Row>, Vec<ImportProblem>> {
    let text = decoded.text.as_str();
    let at = |line, error| ImportProblem {
        line,
        column: None,
        error,
    };
    let delimiter = delimiter(text);
    if let Some(line) = unclosed_quote(text, delimiter) {
        return Err(vec![at(line, ImportError::UnclosedQuote)]);
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let records = reader.records().map_while(Result::ok).enumerate();
    let mut records = records.map(|(index, record)| {
        let row = decoded.rows.get(index).copied();
        let line = row.or_else(|| record.position().map(csv::Position::line));
        (line.unwrap_or(1), record)
    });
    let Some((line, headings)) = records.next() else {
        return Err(vec![at(1, ImportError::Empty)]);
    };
    let columns = columns(line, &headings)?;
    let mut rows = Vec::new();
    let mut problems = Vec::new();
    let records = records.take_while(|_| !abandoned.is_cancelled());
    for (line, record) in records {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(vec![at(line, ImportError::TooMany { most: MOST_ROWS })]);
        }
        let beyond = record.iter().skip(columns.len());
        if beyond.into_iter().any(|cell| !cell.trim().is_empty()) {
            let headings = columns.len();
            problems.push(at(line, ImportError::TooManyCells { headings }));
        }
        let mut cells = Vec::with_capacity(columns.len());
        for (column, cell) in columns.iter().zip(record.iter()) {
            let (Some(column), cell) = (*column, cell.trim()) else {
                continue;
            };
            if cell.chars().nth(LONGEST_CELL).is_some() {
                let most = LONGEST_CELL;
                problems.push(ImportProblem {
                    column: Some(column),
                    ..at(line, ImportError::CellTooLong { most })
                });
            }
            cells.push((column, unguarded(cell)));
        }
        rows.push(Row { line, cells });
        if problems.len() >= MOST_PROBLEMS {
            break;
        }
    }
    if rows.is_empty() {
        problems.push(at(line, ImportError::Empty));
    }
    if problems.is_empty() {
        Ok(rows)
    } else {
        Err(problems)
    }
}

/// The columns in the order of their headings; `None` without a heading.
fn columns(
    line: u64,
    headings: &csv::StringRecord,
) -> Result<Vec<Option<Column>>, Vec<ImportProblem>> {
    if headings.len() > MOST_COLUMNS {
        let most = MOST_COLUMNS;
        return Err(vec![ImportProblem {
            line,
            column: None,
            error: ImportError::TooManyColumns { most },
        }]);
    }
    let mut columns: Vec<Option<Column>> = Vec::new();
    let mut problems = Vec::new();
    let mut wrong = |column, error| {
        problems.push(ImportProblem {
            line,
            column,
            error,
        });
    };
    for heading in headings {
        let column = vocabulary::column(heading);
        if column.is_some() && columns.contains(&column) {
            wrong(column, ImportError::DoubleColumn);
        }
        let is_left_out = heading.trim().is_empty() || vocabulary::is_only_exported(heading);
        if column.is_none() && !is_left_out {
            let heading = heading.trim().to_owned();
            wrong(None, ImportError::UnknownColumn { heading });
        }
        columns.push(column);
    }
    for column in Column::all() {
        if column.is_required() && !columns.contains(&Some(column)) {
            wrong(Some(column), ImportError::MissingColumn);
        }
    }
    if problems.is_empty() {
        Ok(columns)
    } else {
        Err(problems)
    }
}

/// The delimiter between cells: the most frequent one of the first line.
fn delimiter(text: &str) -> char {
    let first = text.lines().next().unwrap_or_default();
    [',', '\t', ';']
        .into_iter()
        .max_by_key(|sign| first.matches(*sign).count())
        .unwrap_or(';')
}

/// The line of an opening quotation mark that is never closed.
fn unclosed_quote(text: &str, delimiter: char) -> Option<u64> {
    let mut line = 1;
    let mut opened = None;
    let mut at_start = true;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        line += u64::from(character == '\n');
        if opened.is_some() {
            // Two in a row are an escaped one.
            if character == '"' && characters.next_if_eq(&'"').is_none() {
                opened = None;
            }
        } else if character == '"' && at_start {
            opened = Some(line);
        }
        at_start = character == delimiter || character == '\n';
    }
    opened
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_between_cells_is_found() {
        assert_eq!(delimiter("a;b;c,d\n1,2,3,4"), ';');
        assert_eq!(delimiter("a,b,c"), ',');
        assert_eq!(delimiter("a\tb"), '\t');
        assert_eq!(delimiter(""), ';');
    }

    #[test]
    fn an_open_quotation_mark_is_found_on_its_line() {
        for (text, line) in [
            ("a;b\n\"c;d\ne", Some(2)),
            ("a;\"b\n\nc\"\nd", None),
            ("\"a \"\"b\"\"\"", None),
            ("\"a\"\"", Some(1)),
            ("a \"b;c", None),
            ("", None),
        ] {
            assert_eq!(unclosed_quote(text, ';'), line, "{text:?}");
        }
    }
}
