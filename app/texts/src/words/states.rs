//! Names of states.

use domain::place::Country;

use crate::{Texts, fallback};

impl Texts {
    /// The name of a state. Where the language has none, as for most former states, it is the Italian one, which
    /// a page marks.
    pub fn state(&self, state: &Country) -> String {
        let name = state.name(self.language());
        if state.name_in(self.language()).is_none() && self.bundle().marks() {
            fallback::mark_italian(name)
        } else {
            name.to_owned()
        }
    }
}
