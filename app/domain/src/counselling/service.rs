//! What counselling is for and how it is held.

use crate::string_form::closed_list;

closed_list! {
    /// What an appointment is for.
    Service {
        /// The intake interview (primo colloquio).
        FirstInterview = "first_interview",
        /// Career guidance (orientamento).
        Orientation = "orientation",
        /// Support with a plan in progress (consulenza).
        Counselling = "counselling",
        /// An assessment of existing skills (bilancio delle competenze).
        Diagnosis = "diagnosis",
    }
}

closed_list! {
    /// How an appointment is held.
    Mode {
        /// At the site.
        InPerson = "in_person",
        /// By phone: the operator calls.
        Phone = "phone",
        /// By a video link.
        Video = "video",
    }
}
