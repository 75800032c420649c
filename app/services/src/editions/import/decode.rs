//! From the bytes of a file to its text.

use std::borrow::Cow;

use domain::language::Language;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{
    limits::{LARGEST_FILE, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED},
    problem::ImportError,
};
use crate::platform::{
    CancellationToken,
    spreadsheet::{
        guarded,
        read::{Content, ReadError, ReadLimits, ReadRow, read},
    },
};

/// What is read of a spreadsheet: one row more than an import may have, so that it is refused as a text is.
const LIMITS: ReadLimits = ReadLimits {
    unpacked: MOST_UNPACKED,
    rows: MOST_ROWS + 2,
    columns: MOST_COLUMNS,
    text: LARGEST_FILE,
};

/// A file as a text whose lines have cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Decoded {
    /// The text; lines end with `\n`.
    pub(super) text: String,
    /// Where the file is a spreadsheet: the number of the row that each line was.
    pub(super) rows: Vec<u64>,
}

/// The text of a file, whatever its name: of a spreadsheet its first table, or the one that is named as in the files of
/// the portal, with semicolons between cells.
pub(super) fn decoded(file: &[u8], abandoned: &CancellationToken) -> Result<Decoded, ImportError> {
    if file.len() > LARGEST_FILE {
        return Err(ImportError::TooLarge { most: LARGEST_FILE });
    }
    match Content::of(file) {
        Content::Archive => spreadsheet(file, abandoned),
        Content::Container => Err(ImportError::NotText),
        Content::Other => text(file).map(|text| Decoded {
            text,
            rows: Vec::new(),
        }),
    }
}

fn spreadsheet(file: &[u8], abandoned: &CancellationToken) -> Result<Decoded, ImportError> {
    let names = Language::ALL.map(|language| texts::of(language).staff_nav_editions());
    let rows = read(file, &names, LIMITS, abandoned).map_err(|error| match error {
        ReadError::Broken => ImportError::Broken,
        ReadError::TooLarge => ImportError::TooLarge { most: LARGEST_FILE },
    })?;
    Ok(Decoded {
        text: lines(&rows).ok_or(ImportError::Broken)?,
        rows: rows.iter().map(|row| row.number).collect(),
    })
}

/// Rows as text, as the portal writes them.
fn lines(rows: &[ReadRow]) -> Option<String> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        let cells = row
            .cells
            .iter()
            .map(|cell| guarded(&with_plain_lines(cell)));
        writer.write_record(cells).ok()?;
    }
    let text = String::from_utf8(writer.into_inner().ok()?).ok()?;
    Some(text.trim_end().to_owned())
}

/// The text of a file in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252, which includes
/// Latin-1: the encodings of spreadsheets.
fn text(file: &[u8]) -> Result<String, ImportError> {
    let (encoding, mark) = Encoding::for_bom(file).unwrap_or_else(|| {
        let is_unicode = std::str::from_utf8(file).is_ok();
        (if is_unicode { UTF_8 } else { WINDOWS_1252 }, 0)
    });
    let (text, _) = encoding.decode_without_bom_handling(file.get(mark..).unwrap_or_default());
    if text.contains('\0') {
        return Err(ImportError::NotText);
    }
    if text.len() > LARGEST_FILE {
        return Err(ImportError::TooLarge { most: LARGEST_FILE });
    }
    Ok(with_plain_lines(&text).trim_end().to_owned())
}

fn with_plain_lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(file: &[u8]) -> Result<String, ImportError> {
        super::decoded(file, &CancellationToken::new()).map(|decoded| decoded.text)
    }

    #[test]
    fn every_encoding_of_spreadsheets_is_read() {
        let text = "Città;caffè\n100 €;«sì»";
        let utf_16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        for file in [
            text.as_bytes().to_vec(),
            format!("\u{FEFF}{text}\r\n").into_bytes(),
            WINDOWS_1252
                .encode(&text.replace('\n', "\r\n"))
                .0
                .into_owned(),
            utf_16,
        ] {
            assert_eq!(decoded(&file).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_too_large_is_refused_in_every_encoding() {
        let most = LARGEST_FILE;
        let fits = "a".repeat(most);
        assert_eq!(decoded(fits.as_bytes()).as_deref(), Ok(&*fits));
        // Euro signs of Windows-1252, each of which is three bytes in UTF-8.
        let grows = vec![0x80; most / 2];
        for file in [&vec![b'a'; most + 1], &grows] {
            assert_eq!(decoded(file), Err(ImportError::TooLarge { most }));
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for file in [&b"\xD0\xCF\x11\xE0 before 2007"[..], b"a\0b"] {
            assert_eq!(decoded(file), Err(ImportError::NotText));
        }
        assert_eq!(
            decoded(b"PK\x03\x04 a spreadsheet"),
            Err(ImportError::Broken)
        );
        assert_eq!(decoded(b"").as_deref(), Ok(""));
    }
}
