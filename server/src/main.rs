//! The binary `imprecario`.

use clap::Parser as _;

/// Rendering a page makes many small strings; the system's allocator spends a fifth of the page on them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    server::command_line::CommandLine::parse().run()
}
