//! What `cargo xtask texts` runs: lists each language's translation progress for citizens.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let must_be_complete = match arguments.as_slice() {
        [] => false,
        [argument] if argument == "--complete" => true,
        _ => return Err("usage: cargo xtask texts [--complete]".into()),
    };
    let translations = catalogue::read(Path::new("locales"))?;
    let mut list = String::new();
    let mut incomplete = Vec::new();
    for translation in &translations {
        let language = &translation.language;
        let files = catalogue::for_citizens(translation, &translations)?;
        let translated: usize = files.values().map(|state| state.translated).sum();
        let missing: usize = files.values().map(|state| state.missing.len()).sum();
        writeln!(list, "{language}: {translated} of {}", translated + missing)?;
        for (file, state) in &files {
            let all = state.translated + state.missing.len();
            writeln!(list, "  {file}: {} of {all}", state.translated)?;
            for id in &state.missing {
                writeln!(list, "    {id}")?;
            }
        }
        if missing > 0 {
            incomplete.push(format!("{language} lacks {missing} messages for citizens"));
        }
    }
    io::stdout().write_all(list.as_bytes())?;
    if must_be_complete && !incomplete.is_empty() {
        return Err(incomplete.join("\n").into());
    }
    Ok(())
}
