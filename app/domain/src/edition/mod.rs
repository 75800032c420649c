//! Editions of activities: their details, sessions, capacity and enrolment.

mod activity;
mod admission;
mod calling_off;
mod capacity;
mod concern;
mod details;
mod enrolment;
mod minimum_participants;
mod series;
mod session;
mod slug;
mod state;
mod vacancies;

pub use activity::{ActivityKind, Topic};
pub use admission::Admission;
pub use calling_off::{CallOffCause, CallOffError, check_call_off};
pub use capacity::{Capacity, CapacityError};
pub use concern::{Concern, concern_of_times};
pub use details::{EditionDetails, EditionText};
pub use enrolment::{
    DeskEnrolment, EnrolmentError, EnrolmentStatus, check_enrolment, desk_enrolment,
    enrolment_status,
};
pub use minimum_participants::{MinimumParticipants, MinimumParticipantsError};
pub use series::{EditScope, Recurrence, Series, SeriesEnd, SeriesError};
pub use session::{
    LocalSession, SessionError, TimeError, local_date, local_date_time, local_moment, parse_end,
    parse_time, rome,
};
pub use slug::{EditionSlug, SlugError};
pub use state::{EditionAction, EditionState, EditionStateError};
pub use vacancies::Vacancies;
