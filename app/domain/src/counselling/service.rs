//! What counselling is for and how it is held.

use crate::string_form::closed_list;

closed_list! {
    /// What an appointment is for.
    Service {
        /// The first talk, in which the office takes somebody in charge (primo colloquio).
        FirstInterview = "first_interview",
        /// Where somebody stands and what they could become (orientamento).
        Orientation = "orientation",
        /// Help with a plan under way (consulenza).
        Counselling = "counselling",
        /// What somebody can do already (bilancio delle competenze).
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
