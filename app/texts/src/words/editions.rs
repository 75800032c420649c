//! Words for editions of activities and their bookings.

use domain::{
    booking::BookingState,
    edition::{ActivityKind, CallOffCause, EditionText, EnrolmentStatus, Topic},
};

use crate::Texts;

impl Texts {
    /// The name of a kind of activity.
    pub fn kind(&self, kind: ActivityKind) -> String {
        match kind {
            ActivityKind::Counselling => self.kind_counselling(),
            ActivityKind::Lab => self.kind_lab(),
            ActivityKind::Course => self.kind_course(),
            ActivityKind::ThematicEvent => self.kind_thematic_event(),
        }
    }

    /// The name of a topic.
    pub fn topic(&self, topic: Topic) -> String {
        match topic {
            Topic::AgricultureAndFood => self.topic_agriculture_and_food(),
            Topic::Construction => self.topic_construction(),
            Topic::CareAndHealth => self.topic_care_and_health(),
            Topic::Tourism => self.topic_tourism(),
            Topic::Manufacturing => self.topic_manufacturing(),
            Topic::Logistics => self.topic_logistics(),
            Topic::Trade => self.topic_trade(),
            Topic::Digital => self.topic_digital(),
            Topic::Culture => self.topic_culture(),
            Topic::LegalAndFiscal => self.topic_legal_and_fiscal(),
            Topic::Relational => self.topic_relational(),
            Topic::Transversal => self.topic_transversal(),
        }
    }

    /// The label of a note for participants; `None` if it needs none.
    pub fn edition_note(&self, text: EditionText) -> Option<String> {
        match text {
            EditionText::Title
            | EditionText::Summary
            | EditionText::Description
            | EditionText::AccessNotes => None,
            EditionText::DressCode => Some(self.activities_dress_code()),
        }
    }

    /// Whether an edition can be booked, or when.
    pub fn enrolment(&self, status: EnrolmentStatus) -> String {
        match status {
            EnrolmentStatus::NotYet { opens } => self.enrolment_not_yet(self.moment(opens)),
            EnrolmentStatus::Open => self.enrolment_open(),
            EnrolmentStatus::Closed => self.enrolment_closed(),
            EnrolmentStatus::Started => self.enrolment_started(),
            EnrolmentStatus::Cancelled => self.enrolment_cancelled(),
        }
    }

    /// Why an edition does not take place, as far as the cause tells; staff tell the rest.
    pub fn call_off_cause(&self, cause: CallOffCause) -> Option<String> {
        match cause {
            CallOffCause::Office => None,
            CallOffCause::SiteClosed => Some(self.mail_called_off_site_closed()),
            CallOffCause::TooFew => Some(self.mail_called_off_too_few()),
        }
    }

    /// The state of a booking.
    pub fn booking_state(&self, state: BookingState) -> String {
        match state {
            BookingState::Requested => self.booking_state_requested(),
            BookingState::Offered => self.booking_state_offered(),
            BookingState::Confirmed => self.booking_state_confirmed(),
            BookingState::Waiting => self.booking_state_waiting(),
            BookingState::Cancelled => self.booking_state_cancelled(),
        }
    }
}
