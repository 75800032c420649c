//! Tells staff which signs of an edition's texts papers replace.

use documents::{PLACEHOLDER, unprintable};
use domain::language::Language;
use leptos::prelude::*;
use services::editions::ManagedEdition;
use ui::{Icon, Visit};

/// A notice where the title or the room has signs that cannot be printed. They are no mistake: pages and mails show
/// them.
pub(super) fn notice(visit: &Visit, managed: &ManagedEdition) -> Option<AnyView> {
    let t = visit.texts;
    let details = &managed.edition.details;
    let titles = Language::ALL.map(|language| details.title.text(language));
    let mut signs: Vec<_> = titles
        .into_iter()
        .chain([details.room.as_str()])
        .flat_map(unprintable)
        .collect();
    signs.sort_unstable();
    signs.dedup();
    (!signs.is_empty()).then(|| {
        let words = t.papers_unprintable(signs.join(" "), PLACEHOLDER.to_string());
        view! {
            <div class="notice notice-info">
                <Icon name="it-info-circle"/>
                <p>{words}</p>
            </div>
        }
        .into_any()
    })
}
