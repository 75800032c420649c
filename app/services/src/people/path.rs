//! My path: a person's next step and their history.

use domain::{
    application::{ApplicationState, DecisionReason, NextStep},
    booking::BookingState,
    calendar_date::CalendarDate,
    counselling::{AppointmentState, Service},
    edition::EditionState,
    instant::Instant,
    language::Translated,
    programme::ProgrammeSlug,
    reference::{ApplicationReference, AppointmentReference, BookingReference},
};
use store::{application, appointment, booking};

use crate::{Failure, Portal, access::visitor::SignedIn};

/// A person's path.
#[derive(Clone, Debug)]
pub struct Path {
    /// The next step.
    pub next: Milestone,
    /// All other events, future ones first, then back in time.
    pub events: Vec<Event>,
}

/// An application as shown on its person's path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationName {
    /// Its reference.
    pub reference: ApplicationReference,
    /// The programme's slug.
    pub programme: ProgrammeSlug,
    /// The programme's name.
    pub name: Translated,
}

/// A booking as shown on its person's path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingName {
    /// Its reference.
    pub reference: BookingReference,
    /// The activity's title.
    pub title: Translated,
    /// Name of the site.
    pub site: String,
    /// When its next session begins, or the first one where all are over.
    pub starts_at: Instant,
    /// Whether the activity itself was called off.
    pub is_called_off: bool,
    /// Whether the wait or the request has come to nothing.
    pub has_lapsed: bool,
}

/// An appointment as shown on its person's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppointmentName {
    /// Its reference.
    pub reference: AppointmentReference,
    /// What it is for.
    pub service: Service,
    /// When it begins.
    pub starts_at: Instant,
}

/// The next step of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Milestone {
    /// Nothing has begun.
    Begin,
    /// A place is held for the person until a moment, and they must accept or decline it.
    AnswerOffer(BookingName, Instant),
    /// The office has asked for something before it decides; the last day on which a reply is in time.
    ReplyToOffice(ApplicationName, CalendarDate),
    /// An application must be completed.
    CompleteApplication(ApplicationName),
    /// The next booked activity.
    Attend(BookingName),
    /// The next appointment, before any booked activity.
    Meet(AppointmentName),
    /// The office proposes a date for the first interview.
    FirstInterview(ApplicationName),
    /// An application waits for a decision.
    AwaitDecision(ApplicationName),
    /// Staff have not decided yet on a request for a place.
    AwaitApproval(BookingName),
    /// A position on a waiting list, from 1.
    AwaitPlace(BookingName, i64),
    /// The next step named by the last decision.
    AfterDecision(ApplicationName, NextStep),
}

/// A past or future event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Instant,
    /// Whether it is in the future.
    pub is_to_come: bool,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An application was started and not submitted, or withdrawn before.
    Begun(ApplicationName, ApplicationState),
    /// An application was submitted. The state is today's.
    Sent(ApplicationName, ApplicationState),
    /// An application was decided, with the reason if it was refused.
    Decided(ApplicationName, ApplicationState, Option<DecisionReason>),
    /// A booking: its state, and its position on the waiting list or 0.
    Booked(BookingName, BookingState, i64),
    /// An appointment and its state.
    Appointment(AppointmentName, AppointmentState),
}

/// A person's path. Three queries, however long it is.
///
/// # Errors
/// Where the database fails.
pub async fn path(portal: &Portal, signed_in: &SignedIn) -> Result<Path, Failure> {
    let mut reader = portal.database.read().await?;
    let applications = application::of_person(&mut reader, signed_in.person).await?;
    let bookings = booking::of_person(&mut reader, signed_in.person, portal.now()).await?;
    let appointments = appointment::of_person(&mut reader, signed_in.person).await?;
    let now = portal.now();
    let mut events: Vec<_> = applications
        .iter()
        .flat_map(of_application)
        .chain(bookings.iter().map(|booking| of_booking(booking, now)))
        .chain(appointments.iter().map(|found| of_appointment(found, now)))
        .collect();
    // Stable: within one second, the later event is first already.
    events.sort_by_key(|event| std::cmp::Reverse((event.is_to_come, event.at)));
    Ok(Path {
        next: next(&applications, &bookings, &appointments, now),
        events,
    })
}

/// The next step. What the person must do comes before what they wait for, and dated steps before
/// undated ones.
fn next(
    applications: &[application::OfPerson],
    bookings: &[booking::OfPerson],
    appointments: &[appointment::Appointment],
    now: Instant,
) -> Milestone {
    let latest = |states: &[ApplicationState]| {
        applications
            .iter()
            .find(|application| states.contains(&application.application.state))
    };
    let soonest = |state: BookingState| {
        let to_come = |booking: &&booking::OfPerson| {
            booking.state == state && is_to_come(booking, now) && !has_lapsed(booking, now)
        };
        bookings
            .iter()
            .filter(to_come)
            .min_by_key(|booking| booking.next_at)
    };
    let offer = soonest(BookingState::Offered)
        .and_then(|booking| Some((booking, booking.held_until.filter(|until| now < *until)?)));
    let activity = soonest(BookingState::Confirmed);
    let meeting = appointments
        .iter()
        .filter(|found| found.state == AppointmentState::Booked && now < found.ends_at)
        .min_by_key(|found| found.starts_at)
        .filter(|found| activity.is_none_or(|booking| found.starts_at < booking.next_at));
    let asked = applications
        .iter()
        .filter_map(|application| Some((application, application.reply_due_on?)))
        .min_by_key(|(_, due_on)| *due_on);
    // A draft can be completed only while its programme takes applications.
    let today = domain::edition::local_date(now);
    let draft = applications.iter().find(|found| {
        found.application.state == ApplicationState::Draft && found.content.opening.contains(today)
    });
    if let Some((booking, until)) = offer {
        Milestone::AnswerOffer(name_of(booking, now), until)
    } else if let Some((asked, due_on)) = asked {
        Milestone::ReplyToOffice(asked.into(), due_on)
    } else if let Some(draft) = draft {
        Milestone::CompleteApplication(draft.into())
    } else if let Some(meeting) = meeting {
        Milestone::Meet(meeting.into())
    } else if let Some(booking) = activity {
        Milestone::Attend(name_of(booking, now))
    } else if let Some(admitted) = latest(&[ApplicationState::Admitted]) {
        match admitted.application.next_step {
            None | Some(NextStep::FirstInterview) => Milestone::FirstInterview(admitted.into()),
            Some(step) => Milestone::AfterDecision(admitted.into(), step),
        }
    } else if let Some(sent) = latest(&[
        ApplicationState::Submitted,
        ApplicationState::UnderReview,
        ApplicationState::AwaitingReply,
    ]) {
        Milestone::AwaitDecision(sent.into())
    } else if let Some(requested) = soonest(BookingState::Requested) {
        Milestone::AwaitApproval(name_of(requested, now))
    } else if let Some(waiting) = soonest(BookingState::Waiting) {
        Milestone::AwaitPlace(name_of(waiting, now), waiting.position)
    } else if let Some(refused) = latest(&[ApplicationState::NotAdmitted]) {
        let step = refused
            .application
            .next_step
            .unwrap_or(NextStep::OtherProgrammes);
        Milestone::AfterDecision(refused.into(), step)
    } else {
        Milestone::Begin
    }
}

fn has_lapsed(booking: &booking::OfPerson, now: Instant) -> bool {
    let (closes, starts) = (booking.enrolment_closes_at, booking.starts_at);
    booking.state.has_lapsed(closes, starts, now)
}

fn is_to_come(booking: &booking::OfPerson, now: Instant) -> bool {
    booking.state != BookingState::Cancelled && now < booking.ends_at
}

/// The steps of an application, the latest first.
fn of_application(application: &application::OfPerson) -> Vec<Event> {
    let name = || ApplicationName::from(application);
    let state = application.application.state;
    let event = |at, what| Event {
        at,
        is_to_come: false,
        what,
    };
    let decided = application.application.decided_at.map(|at| {
        event(
            at,
            What::Decided(name(), state, application.application.decision_reason),
        )
    });
    let sent = match application.application.submitted_at {
        Some(at) => event(at, What::Sent(name(), state)),
        None => event(
            application.application.created_at,
            What::Begun(name(), state),
        ),
    };
    decided.into_iter().chain([sent]).collect()
}

fn of_booking(booking: &booking::OfPerson, now: Instant) -> Event {
    let at = match booking.state {
        BookingState::Cancelled => booking.changed_at,
        BookingState::Requested
        | BookingState::Waiting
        | BookingState::Offered
        | BookingState::Confirmed => booking.next_at,
    };
    let what = What::Booked(name_of(booking, now), booking.state, booking.position);
    Event {
        at,
        is_to_come: is_to_come(booking, now),
        what,
    }
}

fn of_appointment(found: &appointment::Appointment, now: Instant) -> Event {
    Event {
        at: if found.state == AppointmentState::Cancelled {
            found.changed_at
        } else {
            found.starts_at
        },
        is_to_come: found.state == AppointmentState::Booked && now < found.ends_at,
        what: What::Appointment(found.into(), found.state),
    }
}

impl From<&appointment::Appointment> for AppointmentName {
    fn from(found: &appointment::Appointment) -> Self {
        Self {
            reference: found.reference,
            service: found.service,
            starts_at: found.starts_at,
        }
    }
}

impl From<&application::OfPerson> for ApplicationName {
    fn from(application: &application::OfPerson) -> Self {
        Self {
            reference: application.application.reference,
            programme: application.programme.clone(),
            name: application.content.name.clone(),
        }
    }
}

fn name_of(booking: &booking::OfPerson, now: Instant) -> BookingName {
    BookingName {
        reference: booking.reference,
        title: booking.title.clone(),
        site: booking.site.clone(),
        starts_at: booking.next_at,
        is_called_off: booking.edition_state == EditionState::Cancelled,
        has_lapsed: has_lapsed(booking, now),
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        edition::ActivityKind,
        programme::{OpeningWindow, ProgrammeDefinition},
    };
    use store::application::Application;

    use super::*;

    const NOW: Instant = Instant::from_seconds(1_795_338_000);
    const DAY: i64 = 86_400;

    fn application(state: ApplicationState, next_step: Option<NextStep>) -> application::OfPerson {
        let programme: ProgrammeDefinition =
            serde_json::from_str(include_str!("../../../../demo/programmes/imprecario.json"))
                .unwrap();
        let reference = ApplicationReference::from_entropy([1; 16]);
        let on = domain::edition::local_date(NOW);
        let draft = Application::new(reference, store::new_id(), store::new_id(), 1, on, NOW);
        application::OfPerson {
            application: Application {
                state,
                next_step,
                ..draft
            },
            programme: programme.slug,
            content: programme.content,
            reply_due_on: None,
        }
    }

    fn booking(state: BookingState, starts_in_days: i64) -> booking::OfPerson {
        let starts_at = Instant::from_seconds(NOW.seconds() + starts_in_days * DAY);
        booking::OfPerson {
            reference: BookingReference::from_entropy([2; 16]),
            state,
            created_at: NOW,
            changed_at: NOW,
            edition: "magazzini".parse().unwrap(),
            kind: ActivityKind::ThematicEvent,
            edition_state: EditionState::Published,
            title: Translated::default(),
            site: "Ivrea".to_owned(),
            enrolment_closes_at: starts_at - domain::instant::Seconds::hours(1),
            starts_at,
            next_at: starts_at,
            ends_at: starts_at + domain::instant::Seconds::hours(2),
            position: i64::from(state == BookingState::Waiting),
            held_until: (state == BookingState::Offered)
                .then(|| NOW + domain::instant::Seconds::hours(3)),
            groups: domain::booking::Groups::NONE,
            needs: domain::needs::Needs::NONE,
        }
    }

    #[test]
    fn what_waits_for_the_person_comes_before_what_the_person_waits_for() {
        use ApplicationState::{Admitted, Draft, NotAdmitted, UnderReview, Withdrawn};

        let mut applications = Vec::new();
        let mut bookings = Vec::new();
        assert_eq!(next(&applications, &bookings, &[], NOW), Milestone::Begin);

        applications.push(application(Withdrawn, None));
        bookings.push(booking(BookingState::Confirmed, -1));
        bookings.push(booking(BookingState::Cancelled, 1));
        assert_eq!(next(&applications, &bookings, &[], NOW), Milestone::Begin);

        applications.push(application(NotAdmitted, Some(NextStep::ContactOffice)));
        let found = next(&applications, &bookings, &[], NOW);
        assert!(
            matches!(found, Milestone::AfterDecision(_, NextStep::ContactOffice)),
            "{found:?}"
        );

        bookings.push(booking(BookingState::Waiting, 3));
        let found = next(&applications, &bookings, &[], NOW);
        assert!(matches!(found, Milestone::AwaitPlace(_, 1)), "{found:?}");

        bookings.push(booking(BookingState::Requested, 4));
        let found = next(&applications, &bookings, &[], NOW);
        assert!(matches!(found, Milestone::AwaitApproval(_)), "{found:?}");

        applications.push(application(UnderReview, None));
        let found = next(&applications, &bookings, &[], NOW);
        assert!(matches!(found, Milestone::AwaitDecision(_)), "{found:?}");

        applications.push(application(Admitted, Some(NextStep::FirstInterview)));
        let found = next(&applications, &bookings, &[], NOW);
        assert!(matches!(found, Milestone::FirstInterview(_)), "{found:?}");

        bookings.push(booking(BookingState::Confirmed, 9));
        bookings.push(booking(BookingState::Confirmed, 2));
        let found = next(&applications, &bookings, &[], NOW);
        let soonest = booking(BookingState::Confirmed, 2).starts_at;
        assert!(
            matches!(&found, Milestone::Attend(name) if name.starts_at == soonest),
            "{found:?}"
        );

        applications.push(application(Draft, None));
        let found = next(&applications, &bookings, &[], NOW);
        assert!(
            matches!(found, Milestone::CompleteApplication(_)),
            "{found:?}"
        );

        let mut asked = application(ApplicationState::AwaitingReply, None);
        asked.reply_due_on = Some(domain::edition::local_date(NOW));
        applications.push(asked);
        let found = next(&applications, &bookings, &[], NOW);
        assert!(matches!(found, Milestone::ReplyToOffice(..)), "{found:?}");

        // An offer comes before everything else.
        bookings.push(booking(BookingState::Offered, 12));
        let found = next(&applications, &bookings, &[], NOW);
        assert!(matches!(found, Milestone::AnswerOffer(..)), "{found:?}");
    }

    #[test]
    fn nobody_waits_for_what_cannot_come_any_more() {
        let mut waiting = booking(BookingState::Waiting, 3);
        waiting.enrolment_closes_at = NOW + domain::instant::Seconds::new(1);
        let found = next(&[], std::slice::from_ref(&waiting), &[], NOW);
        assert!(matches!(found, Milestone::AwaitPlace(..)), "{found:?}");
        waiting.enrolment_closes_at = NOW;
        assert_eq!(next(&[], &[waiting], &[], NOW), Milestone::Begin);

        let mut requested = booking(BookingState::Requested, 3);
        requested.enrolment_closes_at = NOW;
        let found = next(&[], std::slice::from_ref(&requested), &[], NOW);
        assert!(matches!(found, Milestone::AwaitApproval(_)), "{found:?}");
        requested.starts_at = NOW;
        assert_eq!(next(&[], &[requested], &[], NOW), Milestone::Begin);
    }

    #[test]
    fn a_draft_of_a_closed_programme_is_no_next_step() {
        let mut draft = application(ApplicationState::Draft, None);
        let found = next(std::slice::from_ref(&draft), &[], &[], NOW);
        assert!(
            matches!(found, Milestone::CompleteApplication(_)),
            "{found:?}"
        );
        let day = |day: &str| CalendarDate::parse(day).unwrap();
        let (from, until) = (day("2020-01-01"), day("2020-12-31"));
        draft.content.opening = OpeningWindow::new(from, until).unwrap();
        assert_eq!(next(&[draft], &[], &[], NOW), Milestone::Begin);
    }

    #[test]
    fn a_decision_and_its_application_are_two_events() {
        let mut decided = application(ApplicationState::Admitted, None);
        decided.application.submitted_at = Some(NOW);
        decided.application.decided_at = Some(Instant::from_seconds(NOW.seconds() + DAY));
        let events = of_application(&decided);
        assert!(matches!(events[0].what, What::Decided(..)));
        assert!(matches!(events[1].what, What::Sent(..)));
        assert_eq!(events.len(), 2);
    }
}
