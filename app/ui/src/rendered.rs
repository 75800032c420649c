//! Parts of pages that are kept as HTML: long lists of them are made of strings instead of views.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher as _},
    sync::{Arc, Mutex, PoisonError},
};

use domain::language::Language;

/// So many bytes of parts are kept; then all are forgotten and made anew.
const MOST: usize = 2 << 20;

/// HTML that is the same for everybody who reads the same language, kept until what it shows changes. No island
/// stands in it.
pub struct Rendered<Key, Shown>(Mutex<Kept<Key, Shown>>);

/// A part as it was rendered.
#[derive(Clone)]
pub struct Part {
    /// The HTML itself.
    pub html: Arc<str>,
    /// Another one where the HTML is another one.
    pub version: u64,
}

struct Kept<Key, Shown> {
    parts: HashMap<(Language, Key), (Shown, Part)>,
    /// Those of all parts that were kept since the last time all were forgotten.
    bytes: usize,
}

impl<Key, Shown> Default for Rendered<Key, Shown> {
    fn default() -> Self {
        Self(Mutex::new(Kept {
            parts: HashMap::new(),
            bytes: 0,
        }))
    }
}

impl<Key: Eq + Hash, Shown: Clone + PartialEq> Rendered<Key, Shown> {
    /// What is kept under that key. It is rendered where it was never shown or showed something else.
    pub fn part(
        &self,
        key: (Language, Key),
        shown: &Shown,
        render: impl FnOnce() -> String,
    ) -> Part {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((before, part)) = kept.parts.get(&key)
            && before == shown
        {
            return part.clone();
        }
        drop(kept);
        // The marks by which an island finds its nodes.
        let html: Arc<str> = render().replace("<!>", "").into();
        let mut hasher = DefaultHasher::new();
        html.hash(&mut hasher);
        let version = hasher.finish();
        let part = Part { html, version };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.bytes + part.html.len() > MOST {
            kept.parts.clear();
            kept.bytes = 0;
        }
        kept.bytes += part.html.len();
        kept.parts.insert(key, (shown.clone(), part.clone()));
        part
    }
}
