//! From the bytes of a file to its text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{limits::LARGEST_FILE, problem::ImportError};

/// The text of a file in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252, which includes
/// Latin-1: the encodings of spreadsheets. Lines end with `\n`.
pub(super) fn decoded(file: &[u8]) -> Result<String, ImportError> {
    let too_large = ImportError::TooLarge { most: LARGEST_FILE };
    // What is compressed is refused unopened.
    if file.starts_with(b"PK") {
        return Err(ImportError::NotText);
    }
    if file.len() > LARGEST_FILE {
        return Err(too_large);
    }
    let (encoding, mark) = Encoding::for_bom(file).unwrap_or_else(|| {
        let is_unicode = std::str::from_utf8(file).is_ok();
        (if is_unicode { UTF_8 } else { WINDOWS_1252 }, 0)
    });
    let (text, _) = encoding.decode_without_bom_handling(file.get(mark..).unwrap_or_default());
    if text.contains('\0') {
        return Err(ImportError::NotText);
    }
    if text.len() > LARGEST_FILE {
        return Err(too_large);
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
        for file in [&b"PK\x03\x04 a spreadsheet"[..], b"a\0b"] {
            assert_eq!(decoded(file), Err(ImportError::NotText));
        }
        assert_eq!(decoded(b"").as_deref(), Ok(""));
    }
}
