//! Cached HTML fragments: long lists are concatenated from strings instead of rendered from views.

use std::{
    hash::{DefaultHasher, Hash, Hasher as _},
    sync::Arc,
};

use domain::language::Language;
use quick_cache::{Weighter, sync::Cache};
use store::Footprint;

/// Maximum bytes of one cache, including the data shown; the least recently used parts are evicted first.
const CAPACITY: u64 = 4 << 20;
/// Estimated size of a part in bytes.
const USUAL: usize = 2_048;

/// Caches HTML that is the same for all visitors of one language until its data changes. It must not
/// contain islands.
pub struct FragmentCache<Key, Shown>(Cache<(Language, Key), Arc<(Shown, Part)>, Bytes>);

/// A rendered part.
#[derive(Clone)]
pub struct Part {
    /// The HTML itself.
    pub html: Arc<str>,
    /// Hash of the HTML.
    pub version: u64,
}

#[derive(Clone)]
struct Bytes;

impl<Key, Shown: Footprint> Weighter<Key, Arc<(Shown, Part)>> for Bytes {
    fn weight(&self, _: &Key, entry: &Arc<(Shown, Part)>) -> u64 {
        let (shown, part) = &**entry;
        let own = size_of::<Key>() + size_of::<(Shown, Part)>();
        u64::try_from(own + shown.footprint() + part.html.len()).unwrap_or(u64::MAX)
    }
}

impl<Key: Eq + Hash, Shown: Footprint> Default for FragmentCache<Key, Shown> {
    fn default() -> Self {
        let entries = usize::try_from(CAPACITY).unwrap_or(usize::MAX) / USUAL;
        Self(Cache::with_weighter(entries, CAPACITY, Bytes))
    }
}

impl<Key: Eq + Hash, Shown: Clone + PartialEq + Footprint> FragmentCache<Key, Shown> {
    /// The part cached under that key. It is rendered if it is missing or its data has changed.
    pub fn part(
        &self,
        key: (Language, Key),
        shown: &Shown,
        render: impl FnOnce() -> String,
    ) -> Part {
        if let Some(cached) = self.0.get(&key)
            && cached.0 == *shown
        {
            return cached.1.clone();
        }
        // Hydration markers: only islands need them.
        let html: Arc<str> = render().replace("<!>", "").into();
        let mut hasher = DefaultHasher::new();
        html.hash(&mut hasher);
        let version = hasher.finish();
        let part = Part { html, version };
        self.0.insert(key, Arc::new((shown.clone(), part.clone())));
        part
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, PartialEq)]
    struct Shown(usize);

    impl Footprint for Shown {
        fn footprint(&self) -> usize {
            32 << 10
        }
    }

    #[test]
    fn a_part_is_rendered_again_where_it_shows_something_else() {
        let cache = FragmentCache::<u8, Shown>::default();
        let part = |shown| {
            let render = || format!("<p>{shown}</p>");
            cache.part((Language::It, 1), &Shown(shown), render)
        };
        assert_eq!(&*part(1).html, "<p>1</p>");
        assert_eq!(part(1).version, part(1).version);
        assert_eq!(&*part(2).html, "<p>2</p>");
    }

    #[test]
    fn it_never_holds_more_than_its_bytes_nor_forgets_everything() {
        let cache = FragmentCache::<usize, Shown>::default();
        for key in 0..500 {
            cache.part((Language::It, key), &Shown(key), || "<p></p>".to_owned());
            assert!(cache.0.weight() <= CAPACITY);
        }
        assert!(cache.0.len() > 10, "{}", cache.0.len());
    }
}
