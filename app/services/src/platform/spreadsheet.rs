//! Files for spreadsheets.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// The file formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// UTF-8 with a byte order mark and semicolons, as spreadsheets in Italian expect.
    Csv,
    /// Office Open XML.
    Xlsx,
}

/// The value of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text, even if it looks like a formula.
    Text(String),
    /// A whole number.
    Number(i64),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// A table with headings.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The headings.
    pub headings: Vec<String>,
    /// The rows, each with as many cells as there are headings.
    pub rows: Vec<Vec<Cell>>,
}

/// Why a file could not be generated.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// In the CSV writer.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// In the Office Open XML writer: more rows or longer texts than a sheet allows.
    #[error(transparent)]
    Xlsx(#[from] XlsxError),
}

impl Sheet {
    /// The table as a file.
    ///
    /// # Errors
    /// [`SheetError`].
    pub fn write(&self, format: FileFormat) -> Result<Vec<u8>, SheetError> {
        match format {
            FileFormat::Csv => Ok(self.csv()?),
            FileFormat::Xlsx => Ok(self.xlsx()?),
        }
    }

    fn csv(&self) -> Result<Vec<u8>, csv::Error> {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        writer.write_record(&self.headings)?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| match cell {
                Cell::Text(text) => without_formula(text),
                Cell::Number(number) => number.to_string(),
            }))?;
        }
        writer
            .into_inner()
            .map_err(|error| csv::Error::from(error.into_error()))
    }

    /// Texts are written as text cells, which no spreadsheet treats as formulas.
    fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let bold = Format::new().set_bold();
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.write_string_with_format(0, column, heading, &bold)?;
        }
        for (row, cells) in (1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Cell::Text(text) => sheet.write_string(row, column, text)?,
                    #[expect(
                        clippy::cast_precision_loss,
                        reason = "the format knows no other numbers; these are counts of people"
                    )]
                    Cell::Number(number) => sheet.write_number(row, column, *number as f64)?,
                };
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        workbook.save_to_buffer()
    }
}

/// The leading characters that make a spreadsheet treat a text as a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell that is not treated as a formula: what begins like one gets an apostrophe.
fn without_formula(text: &str) -> String {
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text of a cell without the apostrophe that prevents a formula.
pub(crate) fn with_formula(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|text| text.starts_with(FORMULA))
        .unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_a_text() {
        for formula in ["=1+1", "+39 011", "-2", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(without_formula(formula), format!("'{formula}"));
            assert_eq!(with_formula(&without_formula(formula)), formula);
        }
        for text in ["O’Brien = D’Angelo", "'Ndrangheta", "'", ""] {
            assert_eq!(without_formula(text), text);
            assert_eq!(with_formula(text), text);
        }
    }

    #[test]
    fn a_number_below_zero_is_no_formula() {
        let sheet = Sheet {
            headings: vec!["n".to_owned()],
            rows: vec![vec![Cell::Number(-2)]],
        };
        let csv = String::from_utf8(sheet.write(FileFormat::Csv).unwrap_or_default());
        assert_eq!(csv.as_deref(), Ok("\u{FEFF}n\n-2\n"));
    }

    #[test]
    fn the_other_format_is_a_zip_file() {
        let sheet = Sheet {
            headings: vec!["testo".to_owned()],
            rows: vec![vec![Cell::Text("=1+1".to_owned())]],
        };
        let file = sheet.write(FileFormat::Xlsx).unwrap_or_default();
        assert!(file.starts_with(b"PK"));
    }
}
