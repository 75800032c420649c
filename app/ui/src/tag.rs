//! Tags: a word with an icon, never colour alone.

use leptos::prelude::*;

use crate::Icon;

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its classes.
    pub class: &'static str,
    /// The name of its icon.
    pub icon: &'static str,
    /// Its text.
    pub words: String,
}

impl Tag {
    /// The tag in a text.
    pub fn view(self) -> AnyView {
        view! { <span class=self.class><Icon name=self.icon/> {self.words}</span> }.into_any()
    }

    /// The tag in a list.
    pub fn item(self) -> AnyView {
        view! { <li class=self.class><Icon name=self.icon/> {self.words}</li> }.into_any()
    }
}
