//! What the head of a page says to search engines.

use domain::language::Language;
use leptos::prelude::*;

use super::Page;
use crate::visit::Visit;

/// The page's one address and those of its translations; for a page that is not to be found, only that.
///
/// No address has a query: it would repeat a search, or give away the key of a link in a mail.
pub(super) fn links(page: &Page, visit: &Visit) -> AnyView {
    if !page.is_for_search_engines() {
        return view! { <meta name="robots" content="noindex"/> }.into_any();
    }
    let base = &visit.portal.settings.base_url;
    let address = |language| format!("{base}{}", visit.path_in(language));
    let alternates = Language::ALL
        .into_iter()
        .map(|language| {
            view! { <link rel="alternate" hreflang=language.tag() href=address(language)/> }
        })
        .collect_view();
    // Readers of other languages get the offices' own.
    let default = address(Language::default());
    view! {
        <link rel="canonical" href=address(visit.language)/>
        {alternates}
        <link rel="alternate" hreflang="x-default" href=default/>
    }
    .into_any()
}
