//! Running the binary.

use std::{
    io::Write as _,
    path::Path,
    process::{Child, Command, Stdio},
};

/// Settings of a portal that is no demonstration and writes its mails to a folder.
pub const REAL: &[(&str, &str)] = &[("IMPRECARIO_MAIL__ALLOW_FILES", "true")];
/// Settings of a demonstration.
pub const DEMO: &[(&str, &str)] = &[("IMPRECARIO_DEMO", "true")];

/// How a command ended.
#[derive(Debug)]
pub struct Ended {
    pub code: i32,
    pub output: String,
    pub errors: String,
}

impl Ended {
    /// That the command succeeded.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        assert_eq!(self.code, 0, "{self:#?}");
        self
    }

    /// That the command failed with that code and said this.
    #[track_caller]
    pub fn fails(self, code: i32, words: &str) {
        assert_eq!(self.code, code, "{self:#?}");
        assert!(self.errors.contains(words), "{words}: {self:#?}");
    }
}

/// The binary with arguments, in a folder, with no other variables than these.
pub fn command(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_imprecario"));
    command
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs a command to its end, with a line for its standard input.
pub fn run_with(
    folder: &Path,
    arguments: &[&str],
    variables: &[(&str, &str)],
    line: &str,
) -> Ended {
    let mut child = command(folder, arguments, variables).spawn().unwrap();
    // It may have ended before it reads.
    let _ = writeln!(child.stdin.take().unwrap(), "{line}");
    let output = child.wait_with_output().unwrap();
    Ended {
        code: output.status.code().unwrap(),
        output: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs a command to its end.
pub fn run(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
    run_with(folder, arguments, variables, "")
}

/// A process that is killed when the test ends.
pub struct Killed(pub Child);

impl Drop for Killed {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}
