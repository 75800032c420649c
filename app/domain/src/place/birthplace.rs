//! Where somebody was born, from what they typed.

use super::{
    BelfioreCode, Country, Municipality, Place, closeness, comparable,
    index::{INDEX, Meaning, called},
    query, slips,
    today::{may_be_the_same, successors},
};
use crate::{
    calendar_date::CalendarDate,
    text::{Line, clean_line},
};

/// A town abroad, as the person writes it.
pub type Town = Line<100>;

/// A place of birth: a municipality or a state, and the town for who was born abroad and told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Birthplace {
    /// The cadastral code of the municipality or state.
    pub code: BelfioreCode,
    /// The town, if the code is that of a state.
    pub town: Option<Town>,
}

/// A place that a typed name may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Candidate {
    /// A municipality or a state.
    Place(Place),
    /// A town of that name in a state.
    Town(Town, &'static Country),
}

/// What a typed text says of a place of birth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing was typed.
    Empty,
    /// One place.
    Found(Birthplace),
    /// One of these, nearest first, or none of them.
    Unclear(Vec<Candidate>),
}

/// The most municipalities that are offered for one text, and the most states and towns.
const MOST: (usize, usize) = (8, 4);

/// Italy in the portal's languages, normalised. It has no cadastral code, so that the tables lack it.
const ITALY: [&str; 7] = [
    "italia",
    "italy",
    "italie",
    "itali",
    "італія",
    "ايطاليا",
    "意大利",
];

impl From<BelfioreCode> for Birthplace {
    fn from(code: BelfioreCode) -> Self {
        Self { code, town: None }
    }
}

impl Candidate {
    /// The place of birth that it stands for.
    pub fn birthplace(&self) -> Birthplace {
        match self {
            Self::Place(place) => place.belfiore().into(),
            Self::Town(town, country) => Birthplace {
                code: country.belfiore,
                town: Some(town.clone()),
            },
        }
    }

    fn code(&self) -> BelfioreCode {
        match self {
            Self::Place(place) => place.belfiore(),
            Self::Town(_, country) => country.belfiore,
        }
    }

    fn is_municipality(&self) -> bool {
        matches!(self, Self::Place(Place::Municipality(_)))
    }
}

impl Birthplace {
    /// Reads a place of birth in any language of the table, with or without its province or state:
    /// `Torino`, `Samone (TO)`, `Bolzano/Bozen`, `URSS`, `Fès, Maroc`. Which of several places of one name
    /// is meant may follow from the day of birth. Commas and brackets may be those of any script.
    pub fn read(typed: &str, born: Option<CalendarDate>) -> Reading {
        let text = clean_line(typed);
        if comparable(&text).is_empty() {
            return Reading::Empty;
        }
        let exact = exact(&text);
        if let Some(place) = only(&exact, born) {
            return Reading::Found(place.into());
        }
        if exact.is_empty()
            && let Some(found) = within_a_state(&text, born)
        {
            return Reading::Found(found);
        }
        let mut candidates = exact;
        for place in candidates.clone() {
            candidates.extend(abroad_today(&place, &text));
        }
        candidates.extend(suggest(&text, born));
        Reading::Unclear(shortened(candidates))
    }

    /// Whether two codes may tell the same birth: that of the place of then, and that of the place to
    /// which it belongs today.
    pub fn may_be_the_same(one: BelfioreCode, other: BelfioreCode) -> bool {
        may_be_the_same(one, other)
    }
}

fn candidate(meaning: Meaning) -> Option<Candidate> {
    match meaning {
        Meaning::Place(place) => Some(Candidate::Place(place)),
        Meaning::Town(town, country) => Some(Candidate::Town(town.parse().ok()?, country)),
    }
}

/// What is called exactly so, each place once.
fn exact(text: &str) -> Vec<Candidate> {
    let whole = named(text);
    if !whole.is_empty() {
        return whole;
    }
    if let Some((name, province)) = with_province(text) {
        let mut found = named(name);
        found.retain(|candidate| has_province(candidate, province));
        return found;
    }
    // One place by two names, as signs at the border have it.
    let mut names = text.split('/').map(named);
    let first = names.next().unwrap_or_default();
    names.fold(first, |kept, found| {
        let same = |one: &Candidate| found.iter().any(|other| other.code() == one.code());
        kept.into_iter().filter(same).collect()
    })
}

fn named(text: &str) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for entry in called(&comparable(text)) {
        if let Some(candidate) = candidate(entry.meaning)
            && !found.iter().any(|other| is_same(other, &candidate))
        {
            found.push(candidate);
        }
    }
    found
}

fn is_same(one: &Candidate, other: &Candidate) -> bool {
    one.code() == other.code()
        && matches!(one, Candidate::Town(..)) == matches!(other, Candidate::Town(..))
}

/// A name before two letters of a province: `Samone (TO)`, `Samone TO`, `Samone, TO`.
fn with_province(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_end_matches(')');
    let (place, _) = text.char_indices().rev().nth(1)?;
    let (name, province) = text.split_at(place);
    let is_province = province.chars().all(|letter| letter.is_ascii_alphabetic());
    let name = name.trim_end_matches(|sign: char| sign.is_whitespace() || "(,-/".contains(sign));
    (is_province && name.len() < place && !name.is_empty()).then_some((name, province))
}

fn has_province(candidate: &Candidate, province: &str) -> bool {
    match candidate {
        Candidate::Place(Place::Municipality(municipality)) => {
            Municipality::periods_of(municipality.belfiore)
                .iter()
                .any(|period| period.province.eq_ignore_ascii_case(province))
        }
        _ => false,
    }
}

/// The only place that is meant, if the others of its name are no more, or were not yet.
fn only(found: &[Candidate], born: Option<CalendarDate>) -> Option<BelfioreCode> {
    let mut current = Vec::new();
    let mut former = Vec::new();
    for candidate in found {
        let code = candidate.code();
        match candidate {
            Candidate::Town(..) => return None,
            Candidate::Place(Place::Country(country)) if country.active => current.push(code),
            Candidate::Place(Place::Country(_)) => former.push(code),
            Candidate::Place(Place::Municipality(municipality)) => match born {
                _ if municipality.is_current() => current.push(code),
                Some(day) if municipality.was_so_called_on(day) => current.push(code),
                Some(day) if Municipality::last_day(code).is_some_and(|last| last < day) => {}
                _ => former.push(code),
            },
        }
    }
    match (current.as_slice(), former.as_slice()) {
        ([only], _) => Some(*only),
        // A name of the past counts where it is no one else's.
        ([], [only]) if found.len() == 1 => Some(*only),
        _ => None,
    }
}

/// A town with its state, in either order: `Fès (Maroc)`, `Marocco, Fès`. A municipality may have its
/// state beside it as well.
fn within_a_state(text: &str, born: Option<CalendarDate>) -> Option<Birthplace> {
    let text = text.trim_end_matches([')', '）']);
    let (first, second) = text
        .split_once([',', '،', '，', '、', '(', '（', '/'])
        .or_else(|| text.split_once(" - "))?;
    let (first, second) = (first.trim(), second.trim());
    if ITALY.contains(&comparable(second).as_str()) {
        return only(&exact(first), born).map(Birthplace::from);
    }
    [(first, second), (second, first)]
        .into_iter()
        .find_map(|(town, state)| {
            let code = only(&named(state), born).filter(|code| code.is_foreign())?;
            let town = town.parse().ok()?;
            Some(Birthplace {
                code,
                town: Some(town),
            })
        })
}

/// The states in which a former municipality lies today: who was born there later was born in one of them.
fn abroad_today(candidate: &Candidate, text: &str) -> Vec<Candidate> {
    if !candidate.is_municipality() {
        return Vec::new();
    }
    let states = successors(candidate.code())
        .iter()
        .filter(|code| code.is_foreign());
    states
        .filter_map(|code| {
            Some(Candidate::Town(
                text.parse().ok()?,
                Country::by_belfiore(*code)?,
            ))
        })
        .collect()
}

/// The places whose names are like the text.
fn suggest(text: &str, born: Option<CalendarDate>) -> Vec<Candidate> {
    let Some(query) = query(text) else {
        return Vec::new();
    };
    let mut found: Vec<_> = INDEX
        .iter()
        .filter_map(|entry| Some((closeness(&entry.name, &query)?.into(), entry)))
        .collect();
    if found.is_empty() {
        found = INDEX
            .iter()
            .filter_map(|entry| Some((slips(&entry.name, &query)?, entry)))
            .collect();
    }
    found.sort_by_key(|(distance, entry)| {
        (
            *distance,
            entry.is_other_name,
            !is_likely(entry.meaning, born),
            entry.name.as_str(),
        )
    });
    found
        .into_iter()
        .filter_map(|(_, entry)| candidate(entry.meaning))
        .collect()
}

/// Whether it exists today, or did on the day of birth.
fn is_likely(meaning: Meaning, born: Option<CalendarDate>) -> bool {
    match meaning {
        Meaning::Place(Place::Country(country)) => country.active,
        Meaning::Place(Place::Municipality(municipality)) => {
            let code = municipality.belfiore;
            Municipality::current(code).is_some()
                || born.is_some_and(|day| Municipality::is_recorded(code, day))
        }
        Meaning::Town(..) => true,
    }
}

/// The first of each kind, each once.
fn shortened(candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut kept: Vec<Candidate> = Vec::new();
    let (mut municipalities, mut others) = (0, 0);
    for candidate in candidates {
        let count = if candidate.is_municipality() {
            &mut municipalities
        } else {
            &mut others
        };
        let most = if candidate.is_municipality() {
            MOST.0
        } else {
            MOST.1
        };
        if *count < most && !kept.iter().any(|other| is_same(other, &candidate)) {
            *count += 1;
            kept.push(candidate);
        }
    }
    kept
}
