//! Who is let in.

use crate::string_form::closed_list;

closed_list! {
    /// How one gets a place in an edition.
    Admission {
        /// Whoever comes first.
        Open = "open",
        /// Staff decide on each request.
        Approval = "approval",
        /// Only people who are admitted to the programme, whoever of them comes first.
        Programme = "programme",
    }
}
