//! Icons: decorative only, always next to text.

use leptos::prelude::*;

use crate::Assets;

/// An icon of the sprite. The names are listed in `style/icons.js`.
#[component]
pub fn Icon(
    /// The icon's name in the sprite.
    name: &'static str,
    /// Whether it is directional and mirrored in right-to-left pages.
    #[prop(optional)]
    direction: bool,
) -> impl IntoView {
    let sprite = use_context::<std::sync::Arc<Assets>>()
        .map_or_else(String::new, |assets| assets.url("icons.svg"));
    let class = if direction {
        "icon icon-direction"
    } else {
        "icon"
    };
    view! {
        <svg class=class aria-hidden="true">
            <use href=format!("{sprite}#{name}")></use>
        </svg>
    }
}
