//! The catalogue's query string. Invalid parts are ignored: an old or mistyped link still shows activities.

use domain::{
    place::{Municipality, MunicipalityError},
    programme::SiteSlug,
    search_words::SearchWords,
    text::Line,
};
use jiff::civil::Date;
use services::editions::{Near, Search};
use ui::{Form, SPOKEN};

/// The distances to choose from, in kilometres.
pub(super) const DISTANCES: [u16; 3] = [10, 25, 50];

/// Search criteria and the number of a result page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CatalogueQuery {
    /// The search criteria.
    pub search: Search,
    /// The town for which the nearest come first, as it was typed; empty where none was.
    pub town: String,
    /// The distance chosen, in kilometres.
    within: Option<u16>,
    /// The page shown, from 1.
    pub page: i64,
}

/// Why nothing is known to be near the town that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TownProblem {
    /// None has that name, or several have: these may be meant.
    Which(Vec<&'static Municipality>),
    /// It is not known where it lies.
    NoPlace(&'static Municipality),
}

impl CatalogueQuery {
    /// Parses a query string. The last value of a repeated field counts.
    pub fn read(query: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        let mut read = Self {
            page: 1,
            ..Self::default()
        };
        let search = &mut read.search;
        for (field, value) in &pairs {
            match field.as_str() {
                "kind" => search.kind = value.parse().ok(),
                "topic" => search.topic = value.parse().ok(),
                "site" => search.site = SiteSlug::parse(value).ok(),
                "language" => {
                    search.language = SPOKEN.contains(&value.as_str()).then(|| value.clone());
                }
                "month" => search.month = parse_month(value),
                "free" => search.free = value == "1",
                "activity" => search.activity = value.parse().ok(),
                "text" => search.words = SearchWords::read(value),
                "near" => read.town = typed_town(value),
                "within" => {
                    let within = value.parse().ok();
                    read.within = within.filter(|within| DISTANCES.contains(within));
                }
                "page" => read.page = value.parse().unwrap_or(1).max(1),
                _ => {}
            }
        }
        if read.town.is_empty() {
            read.within = None;
        }
        let within = read.within;
        let town = Municipality::named(&read.town).ok();
        let known = town.filter(|town| town.coordinates().is_some());
        read.search.near = known.map(|town| Near { town, within });
        read
    }

    /// Why the town that was typed is of no use, if it is not.
    pub fn town_problem(&self) -> Option<TownProblem> {
        match Municipality::named(&self.town) {
            Err(MunicipalityError::Empty) => None,
            Err(MunicipalityError::Ambiguous(several)) => Some(TownProblem::Which(several)),
            Err(MunicipalityError::Unknown) => {
                let near = Municipality::suggest(&self.town, SUGGESTIONS);
                Some(TownProblem::Which(near))
            }
            Ok(town) => (town.coordinates().is_none()).then_some(TownProblem::NoPlace(town)),
        }
    }

    /// The same search for another town, from its first page.
    pub fn near(&self, town: &Municipality) -> Self {
        let town = town.to_string();
        Self {
            town,
            page: 1,
            ..self.clone()
        }
    }

    /// Number of active filters.
    pub fn filters(&self) -> usize {
        // The page number is not a filter.
        self.pairs(1).len()
    }

    /// The filters as form values.
    pub fn form(&self) -> Form {
        let pairs = self.pairs(1).into_iter();
        pairs.fold(Form::new(), |form, (field, value)| form.with(field, value))
    }

    /// The query string of another page of the same search, with its question mark; empty for the
    /// first page without filters.
    pub fn of_page(&self, page: i64) -> String {
        query_string(&self.pairs(page))
    }

    /// The query string of the first page without one of the filters, with its question mark; empty without filters.
    pub fn without(&self, filter: &str) -> String {
        let mut pairs = self.pairs(1);
        // A distance is one from a town.
        pairs.retain(|(field, _)| *field != filter && (*field, filter) != ("within", "near"));
        query_string(&pairs)
    }

    /// The query string of the same search's feeds, with its question mark; empty without filters. Month, free places,
    /// activity, words and town apply to the catalogue only: a feed is polled over a long time, from anywhere.
    pub fn of_feed(&self) -> String {
        const OF_FEEDS: [&str; 4] = ["kind", "topic", "site", "language"];
        let mut pairs = self.pairs(1);
        pairs.retain(|(field, _)| OF_FEEDS.contains(field));
        query_string(&pairs)
    }

    /// The fields of the filters with their values, and that of a page other than the first.
    pub(super) fn pairs(&self, page: i64) -> Vec<(&'static str, String)> {
        let search = &self.search;
        [
            ("kind", search.kind.map(|kind| kind.to_string())),
            ("topic", search.topic.map(|topic| topic.to_string())),
            ("site", search.site.as_ref().map(ToString::to_string)),
            ("language", search.language.clone()),
            ("month", search.month.map(month_value)),
            ("free", search.free.then(|| "1".to_owned())),
            (
                "activity",
                search.activity.map(|activity| activity.to_string()),
            ),
            (
                "text",
                search.words.as_ref().map(|words| words.as_str().to_owned()),
            ),
            ("near", (!self.town.is_empty()).then(|| self.town.clone())),
            ("within", self.within.map(|within| within.to_string())),
            ("page", (page > 1).then(|| page.to_string())),
        ]
        .into_iter()
        .filter_map(|(field, value)| Some((field, value?)))
        .collect()
    }
}

fn query_string(pairs: &[(&str, String)]) -> String {
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    if query.is_empty() {
        query
    } else {
        format!("?{query}")
    }
}

/// Maximum municipalities that are offered for a name that none has.
const SUGGESTIONS: usize = 5;

/// Maximum characters of a town's name: the longest has 52 with its province.
const LONGEST_TOWN: usize = 60;

fn typed_town(typed: &str) -> String {
    Line::<LONGEST_TOWN>::parse(typed)
        .map_or_else(|_| String::new(), |line| line.as_str().to_owned())
}

/// A month as a form value: `2026-12`.
pub(super) fn month_value(month: Date) -> String {
    month.strftime("%Y-%m").to_string()
}

fn parse_month(text: &str) -> Option<Date> {
    if text.len() == 7 {
        format!("{text}-01").parse().ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use domain::edition::{ActivityKind, Topic};
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_filter_survives_the_way_to_another_page() {
        let query = "kind=lab&topic=logistics&site=ivrea&language=ar&month=2026-12&free=1\
            &activity=01234567-89ab-7def-8123-456789abcdef";
        let read = CatalogueQuery::read(query);
        assert_eq!(read.search.kind, Some(ActivityKind::Lab));
        assert_eq!(read.search.topic, Some(Topic::Logistics));
        assert_eq!(read.search.month, Some(date(2026, 12, 1)));
        assert_eq!(read.filters(), 7);
        assert_eq!(read.of_page(3), format!("?{query}&page=3"));
        let of_feed = "?kind=lab&topic=logistics&site=ivrea&language=ar";
        assert_eq!(read.of_feed(), of_feed);
        assert_eq!(CatalogueQuery::read(&read.of_page(3)[1..]).page, 3);
        assert_eq!(CatalogueQuery::read(&read.of_page(1)[1..]), read);
    }

    #[test]
    fn each_filter_can_be_removed_alone() {
        let read = CatalogueQuery::read("kind=lab&text=cucina&near=Torino&within=25&page=4");
        assert_eq!(read.filters(), 4);
        assert_eq!(read.without("kind"), "?text=cucina&near=Torino&within=25");
        assert_eq!(read.without("near"), "?kind=lab&text=cucina");
        assert_eq!(read.without("within"), "?kind=lab&text=cucina&near=Torino");
        assert_eq!(read.of_feed(), "?kind=lab");
        assert_eq!(CatalogueQuery::read("free=1").without("free"), "");
    }

    #[test]
    fn a_town_that_is_of_no_use_narrows_nothing_and_is_asked_about() {
        let read = CatalogueQuery::read("near=Turin&within=10");
        assert_eq!(read.search.near.map(|near| near.town.name), Some("Torino"));
        assert_eq!(read.town_problem(), None);
        let mistyped = CatalogueQuery::read("near=Pinerollo&within=10");
        assert_eq!(mistyped.search.near, None);
        let Some(TownProblem::Which(meant)) = mistyped.town_problem() else {
            panic!("{:?}", mistyped.town_problem());
        };
        assert_eq!(meant[0].name, "Pinerolo");
        let settled = mistyped.near(meant[0]);
        assert_eq!(settled.of_page(1), "?near=Pinerolo+%28TO%29&within=10");
        assert_eq!(
            CatalogueQuery::read(&settled.of_page(1)[1..]).town_problem(),
            None
        );
        let several = CatalogueQuery::read("near=Samone").town_problem();
        assert!(matches!(several, Some(TownProblem::Which(several)) if several.len() == 2));
        assert_eq!(CatalogueQuery::read("near=").town_problem(), None);
        let unknown = CatalogueQuery::read("near=Cona").town_problem();
        assert!(matches!(unknown, Some(TownProblem::NoPlace(_))));
    }

    #[test]
    fn what_is_not_understood_narrows_nothing() {
        for query in [
            "",
            "activity=campi-e-vigne",
            "kind=&topic=&site=&language=&month=&free=&page=",
            "kind=party&topic=%00&site=../etc&language=%25&month=2026-13&free=yes&page=0",
            "site=IVREA&language=it%2Cen&month=26-12-01&page=-7",
            "month=2026-12-01&page=99999999999999999999&q='%20OR%201=1",
            "kind=lab&kind=%ff%fe",
            "text=&near=&within=",
            "text=%20%2C.&near=%20&within=25",
            "within=25",
        ] {
            let read = CatalogueQuery::read(query);
            assert_eq!(
                read,
                CatalogueQuery {
                    page: 1,
                    ..CatalogueQuery::default()
                },
                "{query}"
            );
            assert_eq!(read.of_page(1), "");
        }
    }

    proptest! {
        /// What a query becomes does not grow with it, and means the same when it is written again.
        #[test]
        fn whatever_is_asked_what_is_made_of_it_is_bounded(
            parts in proptest::collection::vec(
                (
                    prop::sample::select(vec![
                        "kind=lab&", "topic=digital&", "site=a-b&", "language=it&", "month=2026-12&",
                        "free=1&", "page=9&", "page=-1&", "text=", "near=Torino&", "near=", "within=25&", "&", "=", "%", "%00", "%ff", "é", "a", "+",
                    ]),
                    0_usize..500,
                ),
                0..6,
            ),
            any in "(?s).{0,60}",
        ) {
            let query: String = parts.into_iter().map(|(part, times)| part.repeat(times)).collect();
            for query in [query.clone(), any.clone(), query + &any] {
                let read = CatalogueQuery::read(&query);
                let written = read.of_page(read.page);
                prop_assert!(written.len() < 2_500, "{} bytes", written.len());
                prop_assert_eq!(CatalogueQuery::read(written.trim_start_matches('?')), read);
            }
        }
    }
}
