//! The folder that the server embeds: names with a hash of the content, so that browsers may cache the files
//! for ever, and in a release a compressed copy of each file that compresses well.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::reference::{self, Names};

/// Enough for a few dozen files and their history.
const HASH_DIGITS: usize = 12;

/// Writes `folder/assets/…` and the manifest `folder/assets.json` (logical name → file name) from
/// everything in `sources`. The folder appears complete or not at all.
pub fn pack(folder: &Path, sources: &[&str]) -> Result<()> {
    let mut files = BTreeMap::new();
    for source in sources {
        collect(Path::new(source), "", &mut files)?;
    }

    let fresh = folder.with_extension("new");
    remove(&fresh)?;
    let names = write_all(&fresh.join("assets"), files)?;
    write(
        &fresh.join("assets.json"),
        serde_json::to_string_pretty(&names)?.as_bytes(),
    )?;

    remove(folder)?;
    fs::rename(&fresh, folder).with_context(|| format!("cannot create {}", folder.display()))
}

/// Style sheets and scripts refer to other files, so their names are computed last.
fn write_all(folder: &Path, files: BTreeMap<String, Vec<u8>>) -> Result<Names> {
    let (texts, others): (BTreeMap<_, _>, _) = files
        .into_iter()
        .partition(|(name, _)| has_extension(name, "css") || has_extension(name, "js"));
    let mut names = Names::new();
    for (logical, content) in others {
        names.insert(logical.clone(), write_asset(folder, &logical, &content)?);
    }
    let referable = names.clone();
    for (logical, content) in texts {
        let text = String::from_utf8(content).with_context(|| format!("{logical} is not UTF-8"))?;
        let text = if has_extension(&logical, "css") {
            reference::in_style_sheet(&text, &referable)?
        } else {
            reference::in_script(&text, &referable)
        };
        names.insert(
            logical.clone(),
            write_asset(folder, &logical, text.as_bytes())?,
        );
    }
    Ok(names)
}

/// Writes one asset, and its compressed copy where the tool can make one; returns its final name.
fn write_asset(folder: &Path, logical: &str, content: &[u8]) -> Result<String> {
    let name = hashed_name(logical, content)?;
    write(&folder.join(&name), content)?;
    #[cfg(feature = "compression")]
    write_compressed(&folder.join(format!("{name}.br")), logical, content)?;
    Ok(name)
}

#[cfg(feature = "compression")]
fn write_compressed(path: &Path, logical: &str, content: &[u8]) -> Result<()> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)
        .with_context(|| format!("cannot compress {logical}"))?;
    // Fonts and pictures are compressed already; decompression is not worth it for a few bytes.
    if compressed.len() < content.len() / 10 * 9 {
        write(path, &compressed)?;
    }
    Ok(())
}

fn hashed_name(logical: &str, content: &[u8]) -> Result<String> {
    let Some((stem, extension)) = logical.rsplit_once('.') else {
        bail!("the asset `{logical}` has no extension to tell its type");
    };
    let hash = format!("{:x}", Sha256::digest(content));
    let hash = &hash[..HASH_DIGITS];
    Ok(format!("{stem}.{hash}.{extension}"))
}

/// Reads a folder and the folders in it; the logical name of a file is its path with slashes.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let unreadable = || format!("cannot read {}", folder.display());
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            bail!("the name of {} is not UTF-8", path.display());
        };
        let logical = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{logical}/"), files)?;
            continue;
        }
        let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        if files.insert(logical.clone(), content).is_some() {
            bail!("two assets are called `{logical}`");
        }
    }
    Ok(())
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == extension)
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    path.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, content))
        .with_context(|| format!("cannot write {}", path.display()))
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(files: &[(&str, &str)]) -> Result<(tempfile::TempDir, Names)> {
        let root = tempfile::tempdir()?;
        let (source, dist) = (root.path().join("source"), root.path().join("dist"));
        for (name, content) in files {
            write(&source.join(name), content.as_bytes())?;
        }
        pack(&dist, &[source.to_str().unwrap()])?;
        let names = serde_json::from_slice(&fs::read(dist.join("assets.json"))?)?;
        Ok((root, names))
    }

    #[test]
    fn a_changed_file_gets_another_name_and_so_does_what_refers_to_it() {
        let sheet = ("a.css", "a{b:url(c.svg)}");
        let (_one, before) = packed(&[sheet, ("c.svg", "<svg/>")]).unwrap();
        let (_two, after) = packed(&[sheet, ("c.svg", "<svg></svg>")]).unwrap();
        assert_ne!(before["c.svg"], after["c.svg"]);
        assert_ne!(before["a.css"], after["a.css"]);
        let (_three, again) = packed(&[sheet, ("c.svg", "<svg/>")]).unwrap();
        assert_eq!(before, again);
    }

    #[test]
    #[cfg(feature = "compression")]
    fn files_that_gain_by_it_have_a_compressed_copy() {
        let long = "word ".repeat(1000);
        let (root, names) = packed(&[("long.txt", &long), ("x/short.txt", "w")]).unwrap();
        let assets = root.path().join("dist/assets");
        let compressed = fs::read(assets.join(format!("{}.br", names["long.txt"]))).unwrap();
        let mut text = Vec::new();
        brotli::BrotliDecompress(&mut &*compressed, &mut text).unwrap();
        assert_eq!(text, long.as_bytes());
        assert!(names["x/short.txt"].starts_with("x/short."));
        assert!(!assets.join(format!("{}.br", names["x/short.txt"])).exists());
    }

    #[test]
    fn a_build_that_fails_leaves_the_last_one_in_place() {
        let (root, names) = packed(&[("a.css", "a{}")]).unwrap();
        let (source, dist) = (root.path().join("source"), root.path().join("dist"));
        write(&source.join("a.css"), b"a{b:url(gone.svg)}").unwrap();
        assert!(pack(&dist, &[source.to_str().unwrap()]).is_err());
        assert!(dist.join("assets").join(&names["a.css"]).exists());
    }
}
