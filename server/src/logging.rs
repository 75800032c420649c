//! The log, on standard error: lines for people on a terminal, else one JSON object for each event.
//!
//! It says which route was asked for and never which address, since addresses hold keys of links and tokens of
//! calendars.

use std::io::{self, IsTerminal as _};

use tracing::Subscriber;
use tracing_subscriber::{
    EnvFilter, Layer as _, filter::filter_fn, fmt::MakeWriter, layer::SubscriberExt as _, registry,
    util::SubscriberInitExt as _,
};

/// Begins to write the log; breakdowns are written to it as well.
pub(crate) fn begin() {
    let filter = EnvFilter::try_from_env("IMPRECARIO_LOG").unwrap_or_else(|_| "info".into());
    subscriber(io::stderr().is_terminal(), filter, io::stderr).init();
    std::panic::set_hook(Box::new(
        |panic| tracing::error!(%panic, "a part of the program broke down"),
    ));
}

/// What writes the events that pass the filter, coloured for people or as JSON.
pub fn subscriber<Writer>(
    for_people: bool,
    filter: EnvFilter,
    writer: Writer,
) -> impl Subscriber + Send + Sync
where
    Writer: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
{
    let lines = tracing_subscriber::fmt::layer().with_writer(writer);
    let lines = if for_people {
        lines.boxed()
    } else {
        let json = lines.with_ansi(false).json();
        json.flatten_event(true).with_span_list(false).boxed()
    };
    // It logs the addresses of requests, whatever is asked for.
    let no_addresses = filter_fn(|metadata| !metadata.target().starts_with("tower_http"));
    registry().with(filter).with(no_addresses).with(lines)
}
