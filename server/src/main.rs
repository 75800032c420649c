//! The binary `imprecario`.

use clap::Parser as _;

fn main() -> std::process::ExitCode {
    server::command_line::CommandLine::parse().run()
}
