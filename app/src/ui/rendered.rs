//! Parts of pages that are kept as HTML: long lists of them are made of strings instead of views.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use domain::language::Language;
use leptos::prelude::*;

/// So many parts are kept, about two megabytes; then all are forgotten and made anew.
const MOST: usize = 2_000;

/// HTML that is the same for everybody who reads the same language, kept until what it shows changes. No island
/// stands in it.
pub(crate) struct Rendered<Key, Shown>(Mutex<Kept<Key, Shown>>);

type Kept<Key, Shown> = HashMap<(Language, Key), (Shown, Arc<str>)>;

impl<Key, Shown> Default for Rendered<Key, Shown> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Key: Eq + Hash, Shown: Clone + PartialEq> Rendered<Key, Shown> {
    /// Writes what is kept under that key, or renders it where it was never shown or showed something else.
    pub(crate) fn write<View: IntoView>(
        &self,
        html: &mut String,
        key: (Language, Key),
        shown: &Shown,
        render: impl FnOnce() -> View,
    ) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((before, part)) = kept.get(&key)
            && before == shown
        {
            html.push_str(part);
            return;
        }
        // The marks by which an island finds its nodes.
        let part: Arc<str> = render().to_html().replace("<!>", "").into();
        html.push_str(&part);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, (shown.clone(), part));
    }
}
