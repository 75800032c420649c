//! Finding editions of the catalogue by words, and those near a town first.
//!
//! Accents and distances are no matter of SQL that both engines share: what the other filters leave is looked through
//! here.

use std::collections::HashMap;

use domain::{
    id::EditionId,
    language::{Language, Translated},
    place::Municipality,
    search_words::SearchWords,
};
use store::{
    Connection,
    edition_list::{self, Filter, Listed},
    site::Site,
};

use super::{Search, list::read};
use crate::Portal;

/// Maximum editions that are looked through, the earliest first.
const MOST: i64 = 2_000;

/// A town for which the nearest editions come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    /// The town.
    pub town: &'static Municipality,
    /// Only those at most that many kilometres away; `None` for all.
    pub within: Option<u16>,
}

/// How near a site is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearby {
    /// The name of its municipality.
    pub municipality: String,
    /// Metres to the middle of its municipality as the crow flies; `None` where that is not known.
    pub metres: Option<u32>,
}

/// How near each site is, by its name.
pub(super) fn nearby(near: Option<Near>, sites: &[Site]) -> HashMap<String, Nearby> {
    let Some(near) = near else {
        return HashMap::new();
    };
    let here = near.town.coordinates();
    let metres = |site: &Site| {
        let there = Municipality::named(&site.municipality).ok()?;
        Some(here?.metres_to(there.coordinates()?))
    };
    let nearby = |site: &Site| Nearby {
        municipality: site.municipality.clone(),
        metres: metres(site),
    };
    sites
        .iter()
        .map(|site| (site.name.clone(), nearby(site)))
        .collect()
}

/// The editions that match a filter, the words and the distance of a search: the nearest first, then the earliest.
pub(super) async fn found(
    portal: &Portal,
    reader: &mut Connection,
    filter: &Filter,
    search: &Search,
    language: Language,
    nearby: &HashMap<String, Nearby>,
) -> Result<Vec<Listed>, store::Error> {
    let mut editions = read(portal, reader, filter, 0, MOST).await?;
    if let Some(words) = &search.words {
        let descriptions = edition_list::descriptions(reader, filter, MOST).await?;
        let descriptions: HashMap<_, _> = descriptions
            .into_iter()
            .map(|found| (found.id, found.description.read()))
            .collect();
        editions.retain(|edition| has_words(edition, words, language, &descriptions));
    }
    let metres = |edition: &Listed| nearby.get(&edition.site)?.metres;
    if let Some(kilometres) = search.near.and_then(|near| near.within) {
        let most = u32::from(kilometres) * 1_000;
        editions.retain(|edition| metres(edition).is_some_and(|metres| metres <= most));
    }
    // Stable: those of the same municipality stay the earliest first.
    editions.sort_by_cached_key(|edition| {
        let found = nearby.get(&edition.site);
        let metres = metres(edition);
        (
            metres.is_none(),
            metres,
            found.map(|found| found.municipality.clone()),
        )
    });
    Ok(editions)
}

/// Whether an edition has the words in its texts, its topic, its kind or the name of its site.
fn has_words(
    edition: &Listed,
    words: &SearchWords,
    language: Language,
    descriptions: &HashMap<EditionId, Translated>,
) -> bool {
    let (title, summary) = (edition.title.read(), edition.summary.read());
    let nothing = Translated::default();
    let description = descriptions.get(&edition.id).unwrap_or(&nothing);
    [language, Language::It].into_iter().any(|language| {
        let t = texts::of(language);
        let (topic, kind) = (t.topic(edition.topic), t.kind(edition.kind));
        words.are_in([
            title.text(language),
            summary.text(language),
            description.text(language),
            &topic,
            &kind,
            &edition.site,
        ])
    })
}
