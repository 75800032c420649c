//! The parts of a file that is an archive.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::ReadError;

/// An archive, and how much of it may still be unpacked.
pub(super) struct Archive<'a> {
    parts: ZipArchive<Cursor<&'a [u8]>>,
    left: usize,
}

impl<'a> Archive<'a> {
    /// Opens an archive of which at most so many bytes are unpacked.
    pub(super) fn open(file: &'a [u8], most: usize) -> Result<Self, ReadError> {
        let parts = ZipArchive::new(Cursor::new(file)).map_err(|_| ReadError::Broken)?;
        Ok(Self { parts, left: most })
    }

    /// Whether there is a part of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.index_for_name(name).is_some()
    }

    /// Unpacks a part. What the archive says of its size is not believed.
    pub(super) fn text(&mut self, name: &str) -> Result<String, ReadError> {
        let part = self.parts.by_name(name).map_err(|_| ReadError::Broken)?;
        let most = u64::try_from(self.left).unwrap_or(u64::MAX);
        let mut text = Vec::new();
        part.take(most.saturating_add(1))
            .read_to_end(&mut text)
            .map_err(|_| ReadError::Broken)?;
        self.left = self
            .left
            .checked_sub(text.len())
            .ok_or(ReadError::TooLarge)?;
        String::from_utf8(text).map_err(|_| ReadError::Broken)
    }
}
