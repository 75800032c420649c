//! Files for spreadsheets.

mod formula;
pub(crate) mod read;

use domain::{calendar_date::CalendarDate, edition::local_date_time, instant::Instant};
use jiff::civil::Date;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

pub(crate) use formula::{guarded, unguarded};

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
    /// A day.
    Date(CalendarDate),
    /// A moment, shown in local time of Europe/Rome.
    Moment(Instant),
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

impl From<CalendarDate> for Cell {
    fn from(date: CalendarDate) -> Self {
        Self::Date(date)
    }
}

impl From<Instant> for Cell {
    fn from(moment: Instant) -> Self {
        Self::Moment(moment)
    }
}

/// A table with headings.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// What the table shows, in a few words of the user's language: the name of the sheet.
    pub name: String,
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
        writer.write_record(self.headings.iter().map(|heading| guarded(heading)))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| {
                match cell {
                    Cell::Text(text) => guarded(text),
                    Cell::Number(number) => number.to_string(),
                    Cell::Date(date) => date.to_string(),
                    Cell::Moment(moment) => local_date_time(*moment)
                        .strftime("%d/%m/%Y %H:%M")
                        .to_string(),
                }
            }))?;
        }
        writer
            .into_inner()
            .map_err(|error| csv::Error::from(error.into_error()))
    }

    /// Texts are written as text cells, which no spreadsheet treats as formulas.
    fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let bold = Format::new().set_bold();
        let day = Format::new().set_num_format("dd/mm/yyyy");
        let moment = Format::new().set_num_format("dd/mm/yyyy hh:mm");
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.set_name(&self.name)?;
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
                    Cell::Date(date) => {
                        sheet.write_datetime_with_format(row, column, Date::from(*date), &day)?
                    }
                    Cell::Moment(at) => {
                        let at = local_date_time(*at);
                        sheet.write_datetime_with_format(row, column, at, &moment)?
                    }
                };
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        workbook.save_to_buffer()
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;

    /// A part of an Office Open XML file.
    fn part_of(file: &[u8], name: &str) -> String {
        let mut parts = zip::ZipArchive::new(Cursor::new(file)).unwrap();
        let mut text = String::new();
        parts
            .by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    }

    #[test]
    fn a_number_below_zero_is_no_formula() {
        let sheet = Sheet {
            name: "n".to_owned(),
            headings: vec!["n".to_owned()],
            rows: vec![vec![Cell::Number(-2)]],
        };
        let csv = String::from_utf8(sheet.write(FileFormat::Csv).unwrap_or_default());
        assert_eq!(csv.as_deref(), Ok("\u{FEFF}n\n-2\n"));
    }

    #[test]
    fn the_other_format_has_days_and_moments_of_its_own() {
        let day = CalendarDate::new(2026, 12, 4).unwrap();
        let moment = Instant::from_seconds(1_796_372_100);
        let sheet = Sheet {
            name: "Attività".to_owned(),
            headings: vec!["testo".to_owned(), "numero".to_owned()],
            rows: vec![
                vec![Cell::Text("=1+1".to_owned()), 16.into()],
                vec![day.into(), moment.into()],
            ],
        };
        let csv = String::from_utf8(sheet.write(FileFormat::Csv).unwrap()).unwrap();
        assert!(csv.ends_with("2026-12-04;04/12/2026 09:15\n"), "{csv}");
        let file = sheet.write(FileFormat::Xlsx).unwrap();
        let workbook = part_of(&file, "xl/workbook.xml");
        assert!(workbook.contains("name=\"Attività\""), "{workbook}");
        let cells = part_of(&file, "xl/worksheets/sheet1.xml");
        // A text, then numbers: days since 1900, of which hours are fractions.
        for cell in [
            "<c r=\"A2\" t=\"s\">",
            "<c r=\"B2\"><v>16</v></c>",
            "<c r=\"A3\" s=\"2\"><v>46360</v></c>",
            "<c r=\"B3\" s=\"3\"><v>46360.385416",
        ] {
            assert!(cells.contains(cell), "{cell}: {cells}");
        }
        let formats = part_of(&file, "xl/styles.xml");
        assert!(formats.contains("dd/mm/yyyy hh:mm"), "{formats}");
    }
}
