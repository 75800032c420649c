//! Every name that a place of birth may be called by, for finding one.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{Country, Municipality, Place, comparable, other_names::OTHER_NAMES};
use crate::language::Language;

/// A name, normalised, and what it stands for.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) meaning: Meaning,
    /// Whether it is a name in another language, or a short one.
    pub(super) is_other_name: bool,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Place(Place),
    /// A town abroad.
    Town(&'static str, &'static Country),
}

/// Sorted by name.
pub(super) static INDEX: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries: Vec<_> = municipalities().chain(countries()).chain(towns()).collect();
    entries.sort_by(|one, other| one.name.cmp(&other.name));
    entries
});

/// The entries of exactly that normalised name.
pub(super) fn called(name: &str) -> &'static [Entry] {
    let start = INDEX.partition_point(|entry| entry.name.as_str() < name);
    let end = INDEX.partition_point(|entry| entry.name.as_str() <= name);
    &INDEX[start..end]
}

/// Each name of each municipality once, with the last period in which it was so called.
fn municipalities() -> impl Iterator<Item = Entry> {
    let mut periods = BTreeMap::new();
    for period in Municipality::periods() {
        periods.insert((period.belfiore, comparable(period.name)), (period, false));
    }
    for period in Municipality::periods() {
        for name in OTHER_NAMES.get(&period.belfiore).into_iter().flatten() {
            let entry = periods
                .entry((period.belfiore, comparable(name)))
                .or_insert((period, true));
            if entry.1 {
                entry.0 = period;
            }
        }
    }
    periods
        .into_iter()
        .map(|((_, name), (period, is_other_name))| Entry {
            name,
            meaning: Meaning::Place(Place::Municipality(period)),
            is_other_name,
        })
}

fn countries() -> impl Iterator<Item = Entry> {
    Country::all().iter().flat_map(|country| {
        let mut names: Vec<_> = Language::ALL
            .into_iter()
            .filter_map(|language| {
                let is_other = !matches!(language, Language::It | Language::En);
                Some((comparable(country.name_in(language)?), is_other))
            })
            .collect();
        let others = OTHER_NAMES.get(&country.belfiore).into_iter().flatten();
        names.extend(others.map(|name| (comparable(name), true)));
        names.sort();
        names.dedup_by(|one, other| one.0 == other.0);
        names.into_iter().map(|(name, is_other_name)| Entry {
            name,
            meaning: Meaning::Place(Place::Country(country)),
            is_other_name,
        })
    })
}

fn towns() -> impl Iterator<Item = Entry> {
    let rows = include_str!("../data/cities.csv").lines().skip(1);
    rows.filter_map(|row| {
        let (name, code) = row.split_once(',')?;
        let country = Country::by_belfiore(code.parse().ok()?)?;
        Some(Entry {
            name: comparable(name),
            meaning: Meaning::Town(name, country),
            is_other_name: false,
        })
    })
}
