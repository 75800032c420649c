//! The catalogue's query string. Invalid parts are ignored: an old or mistyped link still shows activities.

use domain::programme::SiteSlug;
use jiff::civil::Date;
use services::editions::Search;
use ui::{Form, SPOKEN};

/// Search criteria and the number of a result page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CatalogueQuery {
    /// The search criteria.
    pub search: Search,
    /// The page shown, from 1.
    pub page: i64,
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
                "page" => read.page = value.parse().unwrap_or(1).max(1),
                _ => {}
            }
        }
        read
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

    /// The query string of the same search's feeds, with its question mark; empty without filters. Month,
    /// free places and activity apply to the catalogue only: a feed is polled over a long time.
    pub fn of_feed(&self) -> String {
        let mut pairs = self.pairs(1);
        pairs.retain(|(field, _)| !["month", "free", "activity"].contains(field));
        query_string(&pairs)
    }

    fn pairs(&self, page: i64) -> Vec<(&'static str, String)> {
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
    fn what_is_not_understood_narrows_nothing() {
        for query in [
            "",
            "activity=campi-e-vigne",
            "kind=&topic=&site=&language=&month=&free=&page=",
            "kind=party&topic=%00&site=../etc&language=%25&month=2026-13&free=yes&page=0",
            "site=IVREA&language=it%2Cen&month=26-12-01&page=-7",
            "month=2026-12-01&page=99999999999999999999&q='%20OR%201=1",
            "kind=lab&kind=%ff%fe",
        ] {
            let read = CatalogueQuery::read(query);
            assert_eq!(
                read,
                CatalogueQuery {
                    search: Search::default(),
                    page: 1
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
                        "free=1&", "page=9&", "page=-1&", "&", "=", "%", "%00", "%ff", "é", "a", "+",
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
                prop_assert!(written.len() < 500, "{} bytes", written.len());
                prop_assert_eq!(CatalogueQuery::read(written.trim_start_matches('?')), read);
            }
        }
    }
}
