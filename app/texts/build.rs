//! Turns the messages of `locales/` into typed functions, and insists that every language says
//! the same things.

use std::{env, error::Error, path::Path, process::ExitCode};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

#[path = "build/agreement.rs"]
mod agreement;

/// Where the messages are, seen from this crate.
const LOCALES: &str = "../../locales";

/// The language whose comments give the variables of a message their types.
const TYPED_IN: &str = "en";

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
    println!("cargo::rerun-if-changed=build");
    let out = env::var("OUT_DIR")?;
    let options = BuildOptions::default()
        .with_locales_folder(LOCALES)
        .with_default_language(TYPED_IN)
        .with_lint_level(LintLevel::Strict)
        .with_prefix("")
        .with_output_file_path(&format!("{out}/messages.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!(
            "{out}/messages.ftl"
        )))
        .without_format();
    // Parsing errors, duplicates and untyped variables are told by the generator.
    try_build_from_locales_folder(options)?;
    agreement::check(Path::new(LOCALES), TYPED_IN)
}
