//! Generates typed functions from the messages of `locales/`, and checks that the languages are
//! consistent.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use catalogue::Translation;
use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

/// The path of the messages, relative to this crate.
const LOCALES: &str = "../../locales";

/// A link to the messages of [`catalogue::SOURCE`] alone: `fluent-typed` omits messages that any other
/// language lacks.
const CONTRACT: &str = "contract";

fn main() -> ExitCode {
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={LOCALES}");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let translations = catalogue::read(Path::new(LOCALES))?;
    catalogue::check(&translations)?;
    fs::write(out.join("sources.rs"), sources(&translations)?)?;

    let options = BuildOptions::default()
        .with_locales_folder(CONTRACT)
        .with_default_language(catalogue::SOURCE)
        .with_lint_level(LintLevel::Strict)
        .with_prefix("")
        .with_output_file_path(&out.join("messages.rs").to_string_lossy())
        // The `sources` are loaded; this option generates the fewest other loading functions.
        .with_ftl_output(FtlOutputOptions::multi_file(&out.to_string_lossy()))
        .without_format();
    // The generator reports duplicates in several files and untyped variables.
    Ok(try_build_from_locales_folder(options)?)
}

/// A table of every language's messages, as Rust code.
fn sources(translations: &[Translation]) -> Result<String, Box<dyn Error>> {
    let mut table = "[\n".to_owned();
    for translation in translations {
        writeln!(table, "    ({:?}, concat!(", translation.language)?;
        for file in &translation.files {
            let path = fs::canonicalize(file)?;
            writeln!(table, "        include_str!({:?}),", path.to_string_lossy())?;
        }
        table.push_str("    )),\n");
    }
    table.push(']');
    Ok(table)
}
