//! Folders of test messages.

#![expect(
    clippy::unwrap_used,
    reason = "a folder that cannot be made is a failed test"
)]

use std::fs;

/// A folder with these files: `("en/citizens/x.ftl", "a = A")`.
pub fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, messages) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, messages).unwrap();
    }
    folder
}
