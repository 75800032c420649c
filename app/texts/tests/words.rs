//! The words of the domain's closed lists.

use std::{collections::BTreeSet, fmt::Debug};

use domain::{
    application::{ApplicationState, DecisionReason, NextStep},
    booking::{BookingState, PlaceGroup},
    counselling::{self, AppointmentState, Mode},
    edition::{ActivityKind, Admission, EditionState, EnrolmentStatus, Topic},
    eligibility::{EducationLevel, EmploymentState, Outcome},
    instant::Instant,
    language::Language,
    person::{Detail, Purpose},
    programme::Service,
    staff::Role,
};
use texts::{Texts, of};

/// Users cannot distinguish two values with the same words.
fn differ<Value: Copy + Debug>(values: &[Value], words: impl Fn(&Texts, Value) -> String) {
    assert!(!values.is_empty());
    for language in Language::ALL {
        let texts = of(language);
        let different: BTreeSet<_> = values.iter().map(|value| words(texts, *value)).collect();
        assert_eq!(
            different.len(),
            values.len(),
            "{language}: {different:?} for {values:?}"
        );
    }
}

#[test]
fn no_two_values_of_a_list_share_their_words() {
    differ(ActivityKind::ALL, Texts::kind);
    differ(Topic::ALL, Texts::topic);
    differ(EditionState::ALL, Texts::edition_state);
    differ(BookingState::ALL, Texts::booking_state);
    differ(PlaceGroup::ALL, Texts::place_group);
    differ(PlaceGroup::ALL, Texts::place_claim);
    differ(Admission::ALL, Texts::admission);
    differ(counselling::Service::ALL, Texts::counselling_service);
    differ(counselling::Service::ALL, Texts::counselling_service_about);
    differ(Mode::ALL, Texts::counselling_mode);
    differ(AppointmentState::ALL, Texts::appointment_state);
    differ(Service::ALL, Texts::service);
    differ(ApplicationState::ALL, Texts::application_state);
    differ(DecisionReason::ALL, Texts::decision_reason);
    differ(NextStep::ALL, Texts::next_step);
    differ(Detail::ALL, Texts::detail);
    differ(Purpose::ALL, Texts::purpose);
    differ(&Role::ALL, Texts::role);
    differ(EmploymentState::ALL, Texts::employment_state);
    differ(&EducationLevel::ALL, Texts::education_level);
    differ(
        &[Outcome::Met, Outcome::NotMet, Outcome::Unknown],
        Texts::outcome,
    );
    differ(
        &[
            EnrolmentStatus::NotYet {
                opens: Instant::from_seconds(0),
            },
            EnrolmentStatus::Open,
            EnrolmentStatus::Closed,
            EnrolmentStatus::Started,
            EnrolmentStatus::Cancelled,
        ],
        Texts::enrolment,
    );
}
