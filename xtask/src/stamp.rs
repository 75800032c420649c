//! Build steps that are skipped while their inputs are unchanged.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use anyhow::{Context, Result};

/// Where the fingerprints of the last inputs are stored.
const STAMPS: &str = "target/stamps";

/// Names of generated folders, which are never inputs.
pub const MADE: [&str; 4] = ["node_modules", "dist", "target", "var"];

/// Runs `work` unless `output` exists and the content of `inputs` (files, or folders with everything in them)
/// is unchanged since the last run.
pub fn unless_fresh(
    name: &str,
    inputs: &[&Path],
    output: &Path,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let stamp = Path::new(STAMPS).join(name);
    let fingerprint = fingerprint(inputs)?;
    if output.exists() && fs::read_to_string(&stamp).is_ok_and(|last| last == fingerprint) {
        return Ok(());
    }
    work()?;
    fs::create_dir_all(STAMPS)
        .and_then(|()| fs::write(&stamp, fingerprint))
        .with_context(|| format!("cannot write {}", stamp.display()))
}

fn fingerprint(inputs: &[&Path]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for input in inputs {
        add(input, &mut hasher).with_context(|| format!("cannot read {}", input.display()))?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn add(path: &Path, hasher: &mut DefaultHasher) -> std::io::Result<()> {
    if path.is_dir() {
        let mut children = fs::read_dir(path)?.collect::<std::io::Result<Vec<_>>>()?;
        children.retain(|child| !MADE.iter().any(|made| child.file_name() == *made));
        children.sort_by_key(fs::DirEntry::file_name);
        return children
            .iter()
            .try_for_each(|child| add(&child.path(), hasher));
    }
    let content = fs::read(path)?;
    hasher.write(path.as_os_str().as_encoded_bytes());
    hasher.write_usize(content.len());
    hasher.write(&content);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_follows_content_and_names_but_not_what_was_made() {
        let folder = tempfile::tempdir().unwrap();
        let print = || fingerprint(&[folder.path()]).unwrap();
        let write = |name: &str, content: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        };
        write("a/one", "1");
        let first = print();
        write("node_modules/x", "x");
        assert_eq!(print(), first);
        write("a/one", "2");
        let second = print();
        assert_ne!(second, first);
        fs::rename(folder.path().join("a/one"), folder.path().join("a/two")).unwrap();
        assert_ne!(print(), second);
    }

    #[test]
    fn an_input_that_is_not_there_is_an_error() {
        assert!(fingerprint(&[Path::new("no/such/file")]).is_err());
    }
}
