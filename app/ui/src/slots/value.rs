//! A slot as a form value.

use domain::instant::Instant;
use services::counselling::{Chosen, OpenSlot};
use store::site::Site;

/// A slot as a form value: seconds since 1970, and the site if there is one.
pub fn slot_value(open: &OpenSlot, sites: &[Site]) -> String {
    let seconds = open.slot.starts_at.seconds();
    let site = sites.iter().find(|site| Some(site.id) == open.site);
    site.map_or_else(
        || seconds.to_string(),
        |site| format!("{seconds}.{}", site.slug),
    )
}

/// Parses what [`slot_value`] formats.
pub fn slot(value: &str, sites: &[Site]) -> Option<Chosen> {
    let (seconds, slug) = match value.split_once('.') {
        Some((seconds, slug)) => (seconds, Some(slug)),
        None => (value, None),
    };
    let site = match slug {
        Some(slug) => Some(sites.iter().find(|site| site.slug == slug)?.id),
        None => None,
    };
    // No slot begins outside the calendar.
    let seconds = seconds
        .parse()
        .ok()
        .filter(|seconds| (0..253_402_300_800).contains(seconds))?;
    Some(Chosen {
        starts_at: Instant::from_seconds(seconds),
        site,
    })
}
