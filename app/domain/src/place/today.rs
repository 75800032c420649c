//! To what a place that is no more belongs today, and which codes may stand for the same birth.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{BelfioreCode, Country, Municipality, Place, code::read_codes};

/// The codes of what a former municipality belongs to today, nearest first.
static SUCCESSORS: LazyLock<BTreeMap<BelfioreCode, Vec<BelfioreCode>>> = LazyLock::new(|| {
    let rows = include_str!("../data/successors.csv").lines().skip(1);
    rows.filter_map(|row| {
        let (code, today) = row.split_once(',')?;
        Some((code.parse().ok()?, read_codes(today)))
    })
    .collect()
});

/// What a municipality of the past is today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Today {
    /// A municipality of another name, or a part of it.
    Municipality(&'static Municipality),
    /// It lies in another state.
    Abroad,
}

/// What a place with that code belongs to today, one step further.
pub(super) fn successors(code: BelfioreCode) -> &'static [BelfioreCode] {
    if code.is_foreign() {
        Country::by_belfiore(code).map_or(&[], |country| country.today.as_slice())
    } else {
        SUCCESSORS.get(&code).map_or(&[], Vec::as_slice)
    }
}

/// Whether two codes may tell the same place of birth: the place of then, or what it belongs to today.
/// A code that the tables lack contradicts nothing but the other side of the border.
pub(super) fn may_be_the_same(one: BelfioreCode, other: BelfioreCode) -> bool {
    let is_unknown = !Place::is_known(one) || !Place::is_known(other);
    one == other
        || leads_to(one, other)
        || leads_to(other, one)
        || (is_unknown && one.is_foreign() == other.is_foreign())
}

/// Whether one place became the other, in a few steps at most: no table leads further.
fn leads_to(from: BelfioreCode, to: BelfioreCode) -> bool {
    const STEPS: usize = 4;
    let mut reached = vec![from];
    for _ in 0..STEPS {
        reached = reached
            .iter()
            .flat_map(|code| successors(*code))
            .copied()
            .collect();
        if reached.contains(&to) {
            return true;
        }
    }
    false
}

impl Place {
    /// What a municipality is today; `None` where it has kept its name, and for states.
    pub fn today(self) -> Option<Today> {
        let Self::Municipality(then) = self else {
            return None;
        };
        if let Some(current) = Municipality::current(then.belfiore) {
            return (current.name != then.name).then_some(Today::Municipality(current));
        }
        let mut code = then.belfiore;
        while let Some(next) = successors(code).first() {
            if next.is_foreign() {
                return Some(Today::Abroad);
            }
            if let Some(current) = Municipality::current(*next) {
                return Some(Today::Municipality(current));
            }
            code = *next;
        }
        None
    }
}
