//! Icons: decoration only, the words stand beside them.

use leptos::prelude::*;

use crate::Assets;

/// An icon of the sprite. `names` stands in `style/icons.js`.
#[component]
pub fn Icon(
    /// The icon's name in the sprite.
    name: &'static str,
    /// Whether it points along the line of text and turns round in right-to-left pages.
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
