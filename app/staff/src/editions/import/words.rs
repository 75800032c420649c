//! The errors in a file of editions, as sentences that say how to fix them.

use domain::edition::{ActivityKind, Topic};
use leptos::prelude::*;
use services::editions::import::ImportError;
use store::site::Site;
use texts::Texts;
use ui::SPOKEN;

/// The sentence. Text from the file is set apart from the page's text.
pub(super) fn words(t: &Texts, error: &ImportError, sites: &[Site]) -> AnyView {
    let one_of = |words: Vec<String>| t.bulk_import_one_of(t.list(words));
    match error {
        ImportError::UnknownColumn { heading } => {
            quoting(t.bulk_import_unknown_column(shortened(heading)))
        }
        ImportError::Language { written } => {
            quoting(t.bulk_import_language(shortened(written), SPOKEN.join(" ")))
        }
        ImportError::Date { written, error } => {
            quoting(t.bulk_import_date(shortened(written), t.problem(*error)))
        }
        ImportError::Site => quoting(one_of(sites.iter().map(|site| site.name.clone()).collect())),
        ImportError::NotText => t.bulk_import_not_text().into_any(),
        ImportError::Broken => t.bulk_import_broken().into_any(),
        // In thousands of bytes.
        ImportError::TooLarge { most } => t.bulk_import_too_large(*most / 1_000).into_any(),
        ImportError::TooManyColumns { most } => t.bulk_import_too_many_columns(*most).into_any(),
        ImportError::CellTooLong { most } => t.bulk_import_cell_too_long(*most).into_any(),
        ImportError::TooManySessions { most } => t.bulk_import_too_many_sessions(*most).into_any(),
        ImportError::TooManySessionsInAll { most } => {
            t.bulk_import_too_many_sessions_in_all(*most).into_any()
        }
        ImportError::Empty => t.bulk_import_empty().into_any(),
        ImportError::TooMany { most } => t.bulk_import_too_many(*most).into_any(),
        ImportError::UnclosedQuote => t.bulk_import_unclosed_quote().into_any(),
        ImportError::DoubleColumn => t.bulk_import_double_column().into_any(),
        ImportError::MissingColumn => t.bulk_import_missing_column().into_any(),
        ImportError::TooManyCells { headings } => {
            t.bulk_import_too_many_cells(*headings).into_any()
        }
        ImportError::Kind => {
            let kinds = ActivityKind::ALL.iter().map(|kind| t.kind(*kind));
            one_of(kinds.collect()).into_any()
        }
        ImportError::Topic => {
            let topics = Topic::ALL.iter().map(|topic| t.topic(*topic));
            one_of(topics.collect()).into_any()
        }
        ImportError::Text(error) => t.problem(*error).into_any(),
        ImportError::Capacity(error) => t.problem(*error).into_any(),
        ImportError::Time(error) => t.problem(*error).into_any(),
        ImportError::Session(error) => t.problem(*error).into_any(),
        ImportError::TimeSkipped => t.bulk_import_moment_skipped().into_any(),
        ImportError::Edition(problem) => t.problem(*problem).into_any(),
    }
}

fn quoting(sentence: String) -> AnyView {
    view! { <span dir="auto">{sentence}</span> }.into_any()
}

/// The beginning of a text from the file, which may be a whole file.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}
