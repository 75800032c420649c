//! From the bytes of a file to its text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::problem::ImportError;

/// The text of a file in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252, which includes
/// Latin-1: the encodings of spreadsheets. Lines end with `\n`.
pub(super) fn decoded(file: &[u8]) -> Result<String, ImportError> {
    let (encoding, mark) = Encoding::for_bom(file).unwrap_or_else(|| {
        let is_unicode = std::str::from_utf8(file).is_ok();
        (if is_unicode { UTF_8 } else { WINDOWS_1252 }, 0)
    });
    let (text, _) = encoding.decode_without_bom_handling(file.get(mark..).unwrap_or_default());
    if text.contains('\0') || file.starts_with(b"PK") {
        return Err(ImportError::NotText);
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
    fn what_is_no_text_is_refused() {
        for file in [&b"PK\x03\x04 a spreadsheet"[..], b"a\0b"] {
            assert_eq!(decoded(file), Err(ImportError::NotText));
        }
        assert_eq!(decoded(b"").as_deref(), Ok(""));
    }
}
