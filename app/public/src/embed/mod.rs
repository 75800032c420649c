//! The list of the next activities for embedding in other sites, and its embed code.

use ui::Visit;

mod list;
mod snippet;

pub use list::show as list;
pub(super) use snippet::show as snippet;

use super::activity::CatalogueQuery;

/// The selectable maximum numbers of activities; the first is the default.
const MOST: [u8; 4] = [5, 10, 20, 50];

/// The contents of a list.
struct EmbedQuery {
    catalogue: CatalogueQuery,
    /// Maximum activities.
    most: u8,
}

impl EmbedQuery {
    /// Parses a query string; invalid parts are ignored.
    fn read(query: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        let most = pairs
            .iter()
            .rfind(|(field, _)| field == "most")
            .and_then(|(_, value)| value.parse().ok())
            .unwrap_or(MOST[0]);
        Self {
            catalogue: CatalogueQuery::read(query),
            most: most.clamp(1, MOST[MOST.len() - 1]),
        }
    }

    /// The URL of the list in the language of the visit.
    fn address(&self, visit: &Visit) -> String {
        let filters = self.catalogue.of_feed();
        let separator = if filters.is_empty() { '?' } else { '&' };
        format!(
            "{}/embed/{}/activities{filters}{separator}most={}",
            visit.portal.settings.base_url, visit.language, self.most
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_never_without_bounds() {
        for (query, most) in [
            ("", 5),
            ("most=20", 20),
            ("most=0", 1),
            ("most=51", 50),
            ("most=256&most=-1", 5),
            ("most=%00&kind=lab", 5),
            ("most=3&most=7", 7),
        ] {
            assert_eq!(EmbedQuery::read(query).most, most, "{query}");
        }
    }
}
