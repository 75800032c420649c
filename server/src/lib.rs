//! How the portal runs: configuration, HTTP, the runner of jobs, mail transport, command line.

pub mod command_line;
mod commands;
pub mod demo;
pub mod http;
pub mod mail;
pub mod runner;
pub mod settings;
