//! Files for spreadsheets: CSV in UTF-8 with a byte order mark and semicolons, as spreadsheets in
//! Italian expect.

/// A file of that heading and those rows. No cell becomes a formula.
///
/// # Errors
/// A row that is longer or shorter than the heading.
pub(crate) fn write<const COLUMNS: usize>(
    heading: [String; COLUMNS],
    rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    writer.write_record(heading)?;
    for row in rows {
        writer.write_record(row.map(without_formula))?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

/// A cell that a spreadsheet will not take for a formula: what begins like one gets an apostrophe.
fn without_formula(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_a_text() {
        for formula in ["=1+1", "+39 011", "-2", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(without_formula(formula.to_owned()), format!("'{formula}"));
        }
        assert_eq!(
            without_formula("O’Brien = D’Angelo".to_owned()),
            "O’Brien = D’Angelo"
        );
    }

    #[test]
    fn a_file_begins_with_its_mark_and_keeps_its_cells_apart() {
        let row = ["a;b".to_owned(), "=1".to_owned()];
        let file = write(["one".to_owned(), "two".to_owned()], [row]).unwrap();
        let text = String::from_utf8(file).unwrap();
        assert_eq!(text, "\u{FEFF}one;two\n\"a;b\";'=1\n");
    }
}
