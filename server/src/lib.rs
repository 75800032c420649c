//! How the portal runs: configuration, HTTP, the workers of the outbox, mail transport, command line.

pub mod base_url;
pub mod command_line;
mod commands;
pub mod demo;
pub mod http;
pub mod logging;
pub mod mail;
pub mod metrics;
pub mod proxies;
pub mod settings;
pub mod workers;
