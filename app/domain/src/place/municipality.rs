//! Italian municipalities, current and former.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::LazyLock,
};

use jiff::civil::Date;

use super::{
    BelfioreCode, MunicipalityCode, closeness, comparable, other_names::OTHER_NAMES, query, slips,
};
use crate::{calendar_date::CalendarDate, text::clean_line};

/// A municipality during a period in which it kept its name and province.
#[derive(Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its cadastral code, the same in all its periods.
    pub belfiore: BelfioreCode,
    /// Its Italian name.
    pub name: &'static str,
    /// The two letters of its province in that period.
    pub province: &'static str,
    /// The region in which that province lies today; empty where it lies abroad.
    pub region: &'static str,
    /// Istat's code; only current municipalities have one.
    pub code: Option<MunicipalityCode>,
    from: Date,
    to: Option<Date>,
}

/// Why a typed name does not identify a current municipality.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MunicipalityError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// None has that name.
    #[error("unknown")]
    Unknown,
    /// Several have that name: their provinces distinguish them.
    #[error("several of that name")]
    Ambiguous(Vec<&'static Municipality>),
}

struct Table {
    /// Sorted by code, then by period.
    periods: Vec<Municipality>,
    by_code: BTreeMap<MunicipalityCode, usize>,
    /// The current municipalities, sorted by their normalised names, those in other languages included.
    by_name: Vec<(String, usize)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows = include_str!("../data/municipalities.csv").lines().skip(1);
    let mut periods: Vec<_> = rows.filter_map(read_row).collect();
    periods.sort_by_key(|period| (period.belfiore, period.from));
    let today = || {
        periods
            .iter()
            .enumerate()
            .filter(|(_, period)| period.to.is_none())
    };
    let by_code = today()
        .filter_map(|(place, period)| Some((period.code?, place)))
        .collect();
    let other_names = |code| OTHER_NAMES.get(&code).into_iter().flatten().copied();
    let mut by_name: Vec<_> = today()
        .flat_map(|(place, period)| {
            std::iter::once(period.name)
                .chain(other_names(period.belfiore))
                .map(move |name| (comparable(name), place))
        })
        .collect();
    by_name.sort_unstable();
    by_name.dedup();
    Table {
        periods,
        by_code,
        by_name,
    }
});

fn read_row(row: &'static str) -> Option<Municipality> {
    let mut cells = row.split(',');
    let mut cell = || cells.next();
    Some(Municipality {
        belfiore: cell()?.parse().ok()?,
        name: cell()?,
        province: cell()?,
        region: cell()?,
        code: cell()?.parse().ok(),
        from: cell()?.parse().ok()?,
        to: match cell()? {
            "" => None,
            day => Some(day.parse().ok()?),
        },
    })
}

/// The first `limit` periods of these places in the table, each once.
fn distinct(places: impl Iterator<Item = usize>, limit: usize) -> Vec<&'static Municipality> {
    let mut seen = BTreeSet::new();
    places
        .filter(|place| seen.insert(*place))
        .filter_map(|place| TABLE.periods.get(place))
        .take(limit)
        .collect()
}

impl Municipality {
    /// Every period of every municipality, sorted by code, then by time.
    pub(super) fn periods() -> &'static [Self] {
        &TABLE.periods
    }

    /// All periods of the municipality with that code.
    pub(super) fn periods_of(code: BelfioreCode) -> &'static [Self] {
        let periods = &TABLE.periods;
        let start = periods.partition_point(|period| period.belfiore < code);
        let end = periods.partition_point(|period| period.belfiore <= code);
        &periods[start..end]
    }

    /// The current municipality with that cadastral code.
    pub fn current(code: BelfioreCode) -> Option<&'static Self> {
        Self::periods_of(code)
            .iter()
            .find(|period| period.to.is_none())
    }

    /// The last day on which a municipality had that code; `None` for those of today and unknown codes.
    pub fn last_day(code: BelfioreCode) -> Option<CalendarDate> {
        let last = Self::periods_of(code).last()?;
        Some(last.to?.into())
    }

    /// Whether it is so called today.
    pub(super) fn is_current(&self) -> bool {
        self.to.is_none()
    }

    /// Whether that code is recorded for that day.
    pub(super) fn is_recorded(code: BelfioreCode, day: CalendarDate) -> bool {
        let day = Date::from(day);
        Self::periods_of(code)
            .iter()
            .any(|period| period.days_from(day) == 0)
    }

    /// Whether it is recorded with the name of this period on that day.
    pub(super) fn was_so_called_on(&self, day: CalendarDate) -> bool {
        let day = Date::from(day);
        Self::periods_of(self.belfiore)
            .iter()
            .any(|period| period.name == self.name && period.days_from(day) == 0)
    }

    /// The current municipality with that Istat code.
    pub fn by_code(code: MunicipalityCode) -> Option<&'static Self> {
        TABLE.periods.get(*TABLE.by_code.get(&code)?)
    }

    /// The municipality with that cadastral code, as it was on that day, or in the period nearest to
    /// it: the recorded periods have gaps in which people were born.
    pub fn by_belfiore(code: BelfioreCode, day: CalendarDate) -> Option<&'static Self> {
        Self::periods_of(code)
            .iter()
            .min_by_key(|period| period.days_from(day.into()))
    }

    /// Whether a municipality, current or former, has that cadastral code.
    pub fn is_known(code: BelfioreCode) -> bool {
        !Self::periods_of(code).is_empty()
    }

    /// At most `limit` current municipalities that match a partial name, ignoring accents: exact names
    /// first, then names that begin with it, then names with a word that does. Names in other languages
    /// count as well.
    pub fn search(typed: &str, limit: usize) -> Vec<&'static Self> {
        let Some(query) = query(typed) else {
            return Vec::new();
        };
        let mut found: Vec<_> = TABLE
            .by_name
            .iter()
            .filter_map(|(name, place)| Some((closeness(name, &query)?, name, *place)))
            .collect();
        found.sort_unstable();
        distinct(found.iter().map(|&(_, _, place)| place), limit)
    }

    /// At most `limit` suggestions for a typed name: the municipalities that [`search`](Self::search)
    /// finds, else those whose names differ by one or two typing errors, nearest first.
    pub fn suggest(typed: &str, limit: usize) -> Vec<&'static Self> {
        let found = Self::search(typed, limit);
        if !found.is_empty() {
            return found;
        }
        let Some(query) = query(typed) else {
            return Vec::new();
        };
        let mut near: Vec<_> = TABLE
            .by_name
            .iter()
            .filter_map(|(name, place)| Some((slips(name, &query)?, name, *place)))
            .collect();
        near.sort_unstable();
        distinct(near.into_iter().map(|(_, _, place)| place), limit)
    }

    /// The current municipality for a typed name: `Torino`, `torino` or `Samone (TO)`.
    pub fn named(typed: &str) -> Result<&'static Self, MunicipalityError> {
        let text = clean_line(typed);
        let (name, province) = match text
            .strip_suffix(')')
            .and_then(|text| text.rsplit_once('('))
        {
            Some((name, province)) => (name, Some(province.trim())),
            None => (text.as_str(), None),
        };
        let name = comparable(name);
        if name.is_empty() {
            return Err(MunicipalityError::Empty);
        }
        let start = TABLE.by_name.partition_point(|(other, _)| *other < name);
        let called_so: Vec<_> = TABLE.by_name[start..]
            .iter()
            .take_while(|(other, _)| *other == name)
            .filter_map(|&(_, place)| TABLE.periods.get(place))
            .filter(|found| {
                province.is_none_or(|province| found.province.eq_ignore_ascii_case(province))
            })
            .collect();
        match called_so.as_slice() {
            [] => Err(MunicipalityError::Unknown),
            [only] => Ok(only),
            _ => Err(MunicipalityError::Ambiguous(called_so)),
        }
    }

    /// How many days lie between that day and the period; zero within it.
    fn days_from(&self, day: Date) -> i32 {
        let days = |from: Date, to: Date| from.duration_until(to).as_hours() / 24;
        let distance = if day < self.from {
            days(day, self.from)
        } else {
            self.to.map_or(0, |to| days(to, day).max(0))
        };
        i32::try_from(distance).unwrap_or(i32::MAX)
    }
}

/// The name with its province, which distinguishes the few that share a name: `Samone (TO)`.
impl fmt::Display for Municipality {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.name, self.province)
    }
}
