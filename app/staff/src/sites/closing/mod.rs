//! Closing a site for some days: the days, what happens to each session, a preview, and the result.

mod choices;
pub(super) mod done;
pub(super) mod form;
mod preview;
pub(super) mod sites;

use services::closures::Outcome;
use texts::Texts;

/// The past or future outcome for an edition.
fn outcome_words(t: &Texts, outcome: Outcome) -> String {
    match outcome {
        Outcome::Moved => t.bulk_close_moved(),
        Outcome::CalledOff => t.bulk_close_called_off(),
        Outcome::Told => t.bulk_close_left(),
        Outcome::Refused => t.bulk_close_refused(),
    }
}
