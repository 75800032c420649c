//! The binary `imprecario`.

use clap::Parser as _;

/// Rendering a page allocates many small strings; with the system's allocator they take a fifth of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    server::command_line::CommandLine::parse().run()
}
