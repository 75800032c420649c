//! Refusals have codes for other programs. A code never changes: programs compare it.

use domain::{
    application::{ApplicationAction, ApplicationState, ApplicationStateError},
    calendar_date::CalendarDate,
    edition::{CallOffError, EnrolmentStatus},
    instant::{Instant, Seconds},
    reference::{ApplicationReference, AppointmentReference, BookingReference},
};
use serde::Serialize;
use serde_json::{Value, json};
use services::{
    Overlap,
    access::{
        shared_address::{WhoIsIt, WhoProblem},
        sign_in::{AdmissionRefusal, CodeRefusal, NewSession, VisitorRefusal},
        staff::{AddRefusal, SignInRefusal},
    },
    applications::{DecisionRefusal, DraftRefusal, ReplyRefusal, StartRefusal, SubmitRefusal},
    attendance::{AttendanceRefusal, CheckInRefusal, NeedsRefusal},
    closures::{ClosingProblem, ClosingRefusal},
    counselling::{AppointmentRefusal, HoursRefusal},
    editions::{
        EditionProblem, EditionRefusal, MoveError, NewEditionsRefusal, import::ImportRefusal,
        resource::ResourceRefusal, room::RoomRefusal,
    },
    people::{
        account::EmailRefusal, desk::DeskRefusal, erase::ErasureRefusal, sharing::GoOnRefusal,
    },
    places::PlaceRefusal,
    reports::log::LogRefusal,
};

fn json_of(refusal: impl Serialize) -> Value {
    serde_json::to_value(refusal).unwrap()
}

/// The codes of values that carry nothing a program would need.
fn codes<const COUNT: usize>(refusals: [impl Serialize; COUNT]) -> [String; COUNT] {
    refusals.map(|refusal| json_of(refusal)["code"].as_str().unwrap().to_owned())
}

#[test]
fn codes_of_places_and_appointments() {
    use AppointmentRefusal as A;
    use PlaceRefusal as P;
    assert_eq!(
        codes([
            P::NameMissing,
            P::OtherName,
            P::NotOffered,
            P::AlreadyDecided,
            P::AlreadyCancelled,
            P::TooLateToCancel,
            P::ChangedMeanwhile,
            P::ReachChanged,
        ]),
        [
            "name_missing",
            "other_name",
            "not_offered",
            "already_decided",
            "already_cancelled",
            "too_late_to_cancel",
            "changed_meanwhile",
            "reach_changed",
        ]
    );
    assert_eq!(
        json_of(P::AtLimit { most: 10 }),
        json!({ "code": "at_limit", "details": { "most": 10 } })
    );
    assert_eq!(codes([A::AtLimit { most: 3 }]), ["at_limit"]);
    let opens = Instant::from_seconds(0);
    assert_eq!(
        json_of(P::Enrolment(EnrolmentStatus::NotYet { opens })),
        json!({
            "code": "enrolment",
            "details": { "code": "not_yet", "details": { "opens": opens } },
        })
    );
    let reference = BookingReference::from_entropy([0; 16]);
    assert_eq!(
        json_of(P::AlreadyBooked(reference)),
        json!({ "code": "already_booked", "details": reference })
    );
    let reference = AppointmentReference::from_entropy([0; 16]);
    let overlap = Overlap::Appointment {
        reference,
        starts_at: opens,
    };
    assert_eq!(
        json_of(P::Overlaps(overlap)),
        json!({
            "code": "overlaps",
            "details": {
                "code": "appointment",
                "details": { "reference": reference, "starts_at": opens },
            },
        })
    );
    assert_eq!(
        codes([
            A::SlotTaken,
            A::NameMissing,
            A::OtherName,
            A::PhoneMissing,
            A::NeedsOperator,
            A::TooLateToChange,
            A::NotBooked,
            A::NotBegun,
        ]),
        [
            "slot_taken",
            "name_missing",
            "other_name",
            "phone_missing",
            "needs_operator",
            "too_late_to_change",
            "not_booked",
            "not_begun",
        ]
    );
    let day = CalendarDate::parse("2026-12-03").unwrap();
    assert_eq!(codes([HoursRefusal::Overlaps(day)]), ["overlaps"]);
}

#[test]
fn codes_of_signing_in_keep_the_token_to_themselves() {
    let short = CodeRefusal::Digits { digits: 6 };
    assert_eq!(
        json_of(short),
        json!({ "code": "digits", "details": { "digits": 6 } })
    );
    let wrong = CodeRefusal::Wrong { tries_left: 4 };
    assert_eq!(
        json_of(wrong),
        json!({ "code": "wrong", "details": { "tries_left": 4 } })
    );
    assert_eq!(
        codes([CodeRefusal::Expired, CodeRefusal::NoCookie]),
        ["expired", "no_cookie"]
    );
    let wait = Seconds::new(5);
    assert_eq!(
        json_of(CodeRefusal::Wait { wait }),
        json!({ "code": "wait", "details": { "wait": 5 } })
    );
    let act = VisitorRefusal::Act {
        reason: AppointmentRefusal::SlotTaken,
        session: NewSession {
            token: "secret".to_owned(),
            expires_at: Instant::from_seconds(0),
            ends_with_browser: false,
        },
    };
    assert_eq!(
        json_of(act),
        json!({ "code": "act", "details": { "reason": { "code": "slot_taken" } } })
    );
    let code = VisitorRefusal::<AppointmentRefusal>::Code(CodeRefusal::Expired);
    let who = |problem| WhoIsIt {
        people: Vec::new(),
        problem,
    };
    let asked = VisitorRefusal::<AppointmentRefusal>::Who(who(None));
    assert_eq!(codes([code, asked]), ["code", "who"]);
    assert_eq!(
        codes([
            AdmissionRefusal::Code(CodeRefusal::Expired),
            AdmissionRefusal::Who(who(None)),
        ]),
        ["code", "who"]
    );
    assert_eq!(
        codes([GoOnRefusal::Who(who(None)), GoOnRefusal::CodeTooOld]),
        ["who", "code_too_old"]
    );
    assert_eq!(
        codes([
            WhoProblem::Unclear,
            WhoProblem::NameMissing,
            WhoProblem::BirthDateMissing,
            WhoProblem::BirthDateWrong,
            WhoProblem::TooMany,
            WhoProblem::Wait { wait },
        ]),
        [
            "unclear",
            "name_missing",
            "birth_date_missing",
            "birth_date_wrong",
            "too_many",
            "wait",
        ]
    );
    assert_eq!(
        codes([
            SignInRefusal::NotRecognised,
            SignInRefusal::TooManyAttempts { wait }
        ]),
        ["not_recognised", "too_many_attempts"]
    );
    assert_eq!(
        codes([AddRefusal::EmailTaken, AddRefusal::SitesOfAnotherRole]),
        ["email_taken", "sites_of_another_role"]
    );
}

#[test]
fn codes_of_applications() {
    let reference = ApplicationReference::from_entropy([0; 16]);
    assert_eq!(
        codes([
            DraftRefusal::NotStarted,
            DraftRefusal::AlreadyApplied(reference)
        ]),
        ["not_started", "already_applied"]
    );
    assert_eq!(
        codes([StartRefusal::AlreadyApplied(reference)]),
        ["already_applied"]
    );
    assert_eq!(
        codes([
            SubmitRefusal::Draft(DraftRefusal::NotStarted),
            SubmitRefusal::RuleChanged,
            SubmitRefusal::Incomplete,
            SubmitRefusal::DeclaredChanged,
            SubmitRefusal::NotAgreed(Vec::new()),
        ]),
        [
            "draft",
            "rule_changed",
            "incomplete",
            "declared_changed",
            "not_agreed"
        ]
    );
    assert_eq!(
        codes([
            DecisionRefusal::ExceptionNotExplained,
            DecisionRefusal::Changed(ApplicationState::Admitted),
            DecisionRefusal::AppliedAgain,
        ]),
        ["exception_not_explained", "changed", "applied_again"]
    );
    let state = ApplicationStateError {
        state: ApplicationState::Admitted,
        action: ApplicationAction::Reply,
    };
    assert_eq!(
        codes([ReplyRefusal::State(state), ReplyRefusal::AskedSomethingElse]),
        ["state", "asked_something_else"]
    );
    assert_eq!(
        json_of(ApplicationState::NotAdmitted),
        json!("not_admitted")
    );
}

#[test]
fn codes_of_what_staff_do() {
    assert_eq!(
        codes([
            EditionRefusal::Problems(Vec::new()),
            EditionRefusal::CalledOff,
            EditionRefusal::Places(PlaceRefusal::ChangedMeanwhile),
            EditionRefusal::Resources(ResourceRefusal::UnknownRoom),
        ]),
        ["problems", "called_off", "places", "resources"]
    );
    assert_eq!(
        codes([
            EditionProblem::NoSession,
            EditionProblem::SessionInThePast(1),
            EditionProblem::SessionsOverlap(1),
            EditionProblem::EnrolmentInThePast,
            EditionProblem::UnknownSite,
            EditionProblem::UnknownProgramme,
            EditionProblem::UnknownPrerequisite,
            EditionProblem::OwnPrerequisite,
            EditionProblem::AttendedSessionGone,
            EditionProblem::TooManyNamesakes,
        ]),
        [
            "no_session",
            "session_in_the_past",
            "sessions_overlap",
            "enrolment_in_the_past",
            "unknown_site",
            "unknown_programme",
            "unknown_prerequisite",
            "own_prerequisite",
            "attended_session_gone",
            "too_many_namesakes",
        ]
    );
    assert_eq!(
        codes([
            NewEditionsRefusal::Problems(Vec::new()),
            NewEditionsRefusal::MadeBefore
        ]),
        ["problems", "made_before"]
    );
    assert_eq!(
        codes([
            ImportRefusal::Problems(Vec::new()),
            ImportRefusal::MadeBefore
        ]),
        ["problems", "made_before"]
    );
    assert_eq!(
        codes([
            ResourceRefusal::UnknownRoom,
            ResourceRefusal::UnknownTeacher
        ]),
        ["unknown_room", "unknown_teacher"]
    );
    assert_eq!(codes([RoomRefusal::NameTaken]), ["name_taken"]);
    assert_eq!(
        codes([MoveError::NotToCome, MoveError::OutOfCalendar]),
        ["not_to_come", "out_of_calendar"]
    );
    assert_eq!(codes([AttendanceRefusal::NotYet]), ["not_yet"]);
    assert_eq!(codes([NeedsRefusal::Over]), ["over"]);
    assert_eq!(codes([ErasureRefusal::Unsettled]), ["unsettled"]);
    assert_eq!(
        codes([
            CheckInRefusal::NotACode,
            CheckInRefusal::Forged,
            CheckInRefusal::Cancelled,
            CheckInRefusal::Waiting,
            CheckInRefusal::NotYet,
        ]),
        ["not_a_code", "forged", "cancelled", "waiting", "not_yet"]
    );
    assert_eq!(
        codes([
            DeskRefusal::Booking(RoomRefusal::NameTaken),
            DeskRefusal::ReasonMissing,
            DeskRefusal::WhoIsIt(Vec::new()),
        ]),
        ["booking", "reason_missing", "who_is_it"]
    );
}

#[test]
fn codes_of_closures() {
    assert_eq!(
        codes([
            ClosingProblem::NoChoice,
            ClosingProblem::StillClosed,
            ClosingProblem::Move(MoveError::NotToCome),
            ClosingProblem::Edition(EditionProblem::NoSession),
            ClosingProblem::Resources(ResourceRefusal::UnknownRoom),
            ClosingProblem::LastSession,
            ClosingProblem::SlotTaken,
            ClosingProblem::CallOff(CallOffError::Begun),
        ]),
        [
            "no_choice",
            "still_closed",
            "move",
            "edition",
            "resources",
            "last_session",
            "slot_taken",
            "call_off",
        ]
    );
    assert_eq!(
        codes([
            ClosingRefusal::Problems(Vec::new()),
            ClosingRefusal::WordMissing,
            ClosingRefusal::ReachChanged,
        ]),
        ["problems", "word_missing", "reach_changed"]
    );
}

#[test]
fn codes_of_the_log() {
    assert_eq!(codes([LogRefusal::TooManyPeople]), ["too_many_people"]);
}

#[test]
fn codes_of_a_new_address() {
    let refusals = [
        EmailRefusal::Code(CodeRefusal::Expired),
        EmailRefusal::OfAnotherRecord,
        EmailRefusal::BirthDateMissing,
        EmailRefusal::BirthDateWrong,
    ];
    assert_eq!(
        codes(refusals),
        [
            "code",
            "of_another_record",
            "birth_date_missing",
            "birth_date_wrong"
        ]
    );
}
