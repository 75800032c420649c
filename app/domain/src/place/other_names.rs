//! What people call places besides their Italian and English names.

use std::{collections::BTreeMap, sync::LazyLock};

use super::BelfioreCode;

/// The names of municipalities and states in other languages, their short and their earlier names.
pub(super) static OTHER_NAMES: LazyLock<BTreeMap<BelfioreCode, Vec<&'static str>>> =
    LazyLock::new(|| {
        let mut names: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let rows = include_str!("../data/other_names.csv").lines().skip(1);
        for (code, name) in rows.filter_map(|row| row.split_once(',')) {
            if let Ok(code) = code.parse() {
                names.entry(code).or_default().push(name);
            }
        }
        names
    });
