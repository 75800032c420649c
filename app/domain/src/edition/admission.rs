//! Admission to editions.

use crate::string_form::closed_list;

closed_list! {
    /// How people get a place in an edition.
    Admission {
        /// First come, first served.
        Open = "open",
        /// Staff decide on each request.
        Approval = "approval",
        /// Only people admitted to the programme, first come, first served.
        Programme = "programme",
    }
}
