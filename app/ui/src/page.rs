//! Rendering a view to a response.

use std::sync::Arc;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use reactive_graph::owner::Owner;

use super::frame::frame;
use crate::{shown_again::PageForm, visit::Visit};

/// An item of the breadcrumb: its text, and its URL unless it is the current page.
pub type Crumb = (String, Option<String>);

/// A page to render. Start with [`Page::new`].
pub struct Page {
    /// The page's own title; the portal's name is appended.
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) crumbs: Vec<Crumb>,
    /// The bundle of islands that the page loads.
    pub(super) islands: Option<&'static str>,
    pub(super) wide: bool,
    pub(super) navigation: Option<fn(&Visit) -> AnyView>,
    pub(super) metadata: Option<serde_json::Value>,
    pub(super) feeds: Option<String>,
    status: StatusCode,
    private: bool,
}

impl Page {
    /// A page with that title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            crumbs: Vec::new(),
            islands: None,
            wide: false,
            navigation: None,
            metadata: None,
            feeds: None,
            status: StatusCode::OK,
            private: false,
        }
    }

    /// The description for search engines, which index only pages that have one.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Adds an item to the breadcrumb; home is added first and the page itself last.
    #[must_use]
    pub fn crumb(mut self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.crumbs.push((words.into(), Some(address.into())));
        self
    }

    /// The page has islands for citizens and the public: it loads script and WASM.
    #[must_use]
    pub const fn with_islands(mut self) -> Self {
        self.islands = Some("islands");
        self
    }

    /// The page has islands for staff: it loads their script and WASM.
    #[must_use]
    pub const fn with_staff_islands(mut self) -> Self {
        self.islands = Some("staff_islands");
        self
    }

    /// The page's view has its own full-width bands and containers.
    #[must_use]
    pub const fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// The page belongs to an area with its own navigation, placed beside its view.
    #[must_use]
    pub const fn beside(mut self, navigation: fn(&Visit) -> AnyView) -> Self {
        self.navigation = Some(navigation);
        self
    }

    /// JSON-LD structured data.
    #[must_use]
    pub fn metadata(mut self, metadata: serde_json::Value) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Links the feeds of the page's list: those of the search with this query string.
    #[must_use]
    pub fn feeds(mut self, query: String) -> Self {
        self.feeds = Some(query);
        self
    }

    /// A status other than 200.
    #[must_use]
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The page is only for its visitor: it must not be cached.
    #[must_use]
    pub const fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Whether search engines may index the page.
    pub(super) fn is_for_search_engines(&self) -> bool {
        self.description.is_some() && !self.private && self.status == StatusCode::OK
    }

    /// Whether the page shows a rejected form: its title then starts with the error, for screen readers.
    pub(super) fn is_refused(&self) -> bool {
        self.status == StatusCode::UNPROCESSABLE_ENTITY
    }

    /// Renders a view inside the frame of every page.
    pub fn render<View: IntoView + 'static>(
        self,
        visit: &Visit,
        view: impl FnOnce() -> View,
    ) -> Response {
        let private = self.private || visit.token.is_some() || visit.typed.is_some();
        let status = self.status;
        let mut html = fragment(visit, || {
            let body = view().into_any();
            frame(&self, visit, body)
        });
        if self.islands.is_none() {
            // Hydration markers: pages without islands do not need them.
            html = html.replace("<!>", "");
        }
        let mut response = (status, axum::response::Html(html)).into_response();
        let cache = if private { "no-store" } else { "no-cache" };
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        response
    }
}

/// Renders a view alone, as a part of a page or as the whole document.
///
/// The view is built inside a fresh reactive owner, because islands and contexts need one; the owner
/// is dropped with everything in it before the response leaves.
pub fn fragment<View: IntoView + 'static>(visit: &Visit, view: impl FnOnce() -> View) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide_context(visit.assets.clone());
        provide_context(PageForm::default());
        view().to_html()
    });
    owner.unset_with_forced_cleanup();
    visit.texts.mark_up(html)
}
