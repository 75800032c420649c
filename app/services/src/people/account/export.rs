//! Everything the portal holds about a person, for the person (GDPR, articles 15 and 20).

use domain::{
    application::{ApplicationState, DecisionReason, NextStep, ReferralSource},
    attendance::Attendance,
    audit::Action,
    booking::{BookingState, PlaceGroup},
    calendar_date::CalendarDate,
    edition::EditionSlug,
    eligibility::Facts,
    inquiry::{InquiryKind, Reply},
    instant::Instant,
    language::Translated,
    needs::Needs,
    person::{Consent, Person},
    programme::ProgrammeSlug,
    reference::{ApplicationReference, BookingReference},
};
use serde::Serialize;
use store::{
    address_change, application, appointment, attendance, audit, booking, calendar_feed, call_owed,
    certificate, decision, edition_feedback, inquiry, link_key, person,
    session::{self, Owner},
    unreachable_address,
};

use super::exported::{
    AddressChange, Appointment, AppointmentMove, Call, Certificate, Decision, Link, Refused,
};
use crate::{Failure, Portal, access::visitor::Proved};

/// A person's data. Moments are RFC 3339 in UTC, days ISO 8601, everything else as stored.
#[derive(Debug, Serialize)]
pub struct Export {
    exported_at: String,
    person: Person,
    /// Whether somebody else at the same address looks after the person and acts for them.
    is_in_care: bool,
    created_at: String,
    erasure_requested_at: Option<String>,
    consents: Vec<Agreed>,
    decisions: Vec<Decision>,
    appointments: Vec<Appointment>,
    appointment_moves: Vec<AppointmentMove>,
    /// Addresses before, which staff can put back for a while.
    address_changes: Vec<AddressChange>,
    certificates: Vec<Certificate>,
    calls: Vec<Call>,
    links_in_mails: Vec<Link>,
    refused_address: Option<Refused>,
    /// The bookings of whose activity the person said something; what it was is kept apart from who said it.
    feedback_given: Vec<String>,
    applications: Vec<Application>,
    inquiries: Vec<Inquiry>,
    bookings: Vec<Booking>,
    attendance: Vec<Attended>,
    sessions: Vec<Session>,
    calendar_address: Option<CalendarAddress>,
    log: Vec<LogLine>,
}

#[derive(Debug, Serialize)]
struct Agreed {
    purpose: &'static str,
    text_version: String,
    given_at: String,
}

#[derive(Debug, Serialize)]
struct Application {
    reference: ApplicationReference,
    programme: ProgrammeSlug,
    state: ApplicationState,
    judged_on: CalendarDate,
    facts: Facts,
    declared: Option<Person>,
    referral_source: Option<ReferralSource>,
    created_at: String,
    submitted_at: Option<String>,
    review_started_at: Option<String>,
    withdrawn_at: Option<String>,
    decided_at: Option<String>,
    decision_reason: Option<DecisionReason>,
    decision_text: Option<String>,
    next_step: Option<NextStep>,
}

/// What the office asked about an application, and the reply.
#[derive(Debug, Serialize)]
struct Inquiry {
    kind: InquiryKind,
    question: String,
    due_on: CalendarDate,
    asked_at: String,
    reply: Option<Reply>,
    replied_at: Option<String>,
}

#[derive(Debug, Serialize)]
struct Booking {
    reference: BookingReference,
    activity: EditionSlug,
    title: Translated,
    site: String,
    starts_at: String,
    ends_at: String,
    state: BookingState,
    groups: Vec<PlaceGroup>,
    needs: Needs,
    created_at: String,
    changed_at: String,
}

#[derive(Debug, Serialize)]
struct Attended {
    booking: BookingReference,
    session_starts_at: String,
    attendance: Attendance,
    noted_at: String,
}

#[derive(Debug, Serialize)]
struct Session {
    device: String,
    created_at: String,
    seen_at: String,
}

/// States that the person's calendar has a secret address; the address itself is not stored.
#[derive(Debug, Serialize)]
struct CalendarAddress {
    created_at: String,
    last_used_at: Option<String>,
}

/// A line of the log, without the acting member of staff, whom only the office may disclose.
#[derive(Debug, Serialize)]
struct LogLine {
    at: String,
    actor: String,
    action: String,
    details: serde_json::Value,
}

/// A person's own data.
///
/// # Errors
/// `NotFound` for a person who no longer exists.
pub async fn export(portal: &Portal, proved: Proved<'_>) -> Result<Export, Failure> {
    let id = proved.person();
    let mut reader = portal.database.read().await?;
    let person = person::by_id(&mut reader, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let consents = person::consents(&mut reader, id).await?;
    let decisions = decision::of_person(&mut reader, id).await?;
    let appointments = appointment::of_person_with_names(&mut reader, id).await?;
    let moves = appointment::moves_of_person(&mut reader, id).await?;
    let address_changes = address_change::of_person(&mut reader, id).await?;
    let certificates = certificate::of_person(&mut reader, id).await?;
    let calls = call_owed::of_person(&mut reader, id).await?;
    let links = link_key::of_person(&mut reader, id).await?;
    let refused = match &person.details.email {
        Some(email) => unreachable_address::of(&mut reader, email).await?,
        None => None,
    };
    let feedback_given = edition_feedback::given_by(&mut reader, id).await?;
    let applications = application::of_person(&mut reader, id).await?;
    let inquiries = inquiry::of_person(&mut reader, id).await?;
    let bookings = booking::of_person(&mut reader, id, portal.now()).await?;
    let attendance = attendance::of_person(&mut reader, id).await?;
    let sessions = session::of_person(&mut reader, id).await?;
    let address = calendar_feed::of_owner(&mut reader, Owner::Person(id)).await?;
    let log = audit::about_person(&mut reader, id).await?;
    drop(reader);
    let mut transaction = portal.database.write().await?;
    audit::record(
        &mut transaction,
        audit::Actor::Person(id),
        Action::PersonExported,
        ("person", id.into()),
        &serde_json::json!({}),
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    Ok(Export {
        exported_at: portal.now().to_string(),
        created_at: person.created_at.to_string(),
        erasure_requested_at: person.erasure_requested_at.map(|at| at.to_string()),
        is_in_care: person.in_care_of.is_some(),
        person: person.details,
        consents: consents.into_iter().map(Agreed::from).collect(),
        decisions: decisions.into_iter().map(Decision::from).collect(),
        appointments: appointments.into_iter().map(Appointment::from).collect(),
        appointment_moves: moves.into_iter().map(AppointmentMove::from).collect(),
        address_changes: address_changes
            .into_iter()
            .map(AddressChange::from)
            .collect(),
        certificates: certificates.into_iter().map(Certificate::from).collect(),
        calls: calls.into_iter().map(Call::from).collect(),
        links_in_mails: links.into_iter().map(Link::from).collect(),
        refused_address: refused.map(Refused::from),
        feedback_given,
        applications: applications.into_iter().map(Application::from).collect(),
        inquiries: inquiries.into_iter().map(Inquiry::from).collect(),
        bookings: bookings.into_iter().map(Booking::from).collect(),
        attendance: attendance.into_iter().map(Attended::from).collect(),
        // Those of whoever is in their care are no data of theirs.
        sessions: sessions
            .into_iter()
            .filter(|session| session.person_id == id)
            .map(Session::from)
            .collect(),
        calendar_address: address.map(CalendarAddress::from),
        log: log.into_iter().map(LogLine::from).collect(),
    })
}

impl From<Consent> for Agreed {
    fn from(consent: Consent) -> Self {
        Self {
            purpose: consent.purpose.as_str(),
            text_version: consent.text_version.to_string(),
            given_at: consent.given_at.to_string(),
        }
    }
}

impl From<application::OfPerson> for Application {
    fn from(of_person: application::OfPerson) -> Self {
        let application = of_person.application;
        let moment = |moment: Option<Instant>| moment.map(|at| at.to_string());
        Self {
            reference: application.reference,
            programme: of_person.programme,
            state: application.state,
            judged_on: application.judged_on,
            facts: application.facts,
            declared: application.declared,
            referral_source: application.referral_source,
            created_at: application.created_at.to_string(),
            submitted_at: moment(application.submitted_at),
            review_started_at: moment(application.review_started_at),
            withdrawn_at: moment(application.withdrawn_at),
            decided_at: moment(application.decided_at),
            decision_reason: application.decision_reason,
            decision_text: application.decision_text,
            next_step: application.next_step,
        }
    }
}

impl From<inquiry::Inquiry> for Inquiry {
    fn from(inquiry: inquiry::Inquiry) -> Self {
        Self {
            kind: inquiry.kind,
            question: inquiry.question,
            due_on: inquiry.due_on,
            asked_at: inquiry.asked_at.to_string(),
            reply: inquiry.reply,
            replied_at: inquiry.replied_at.map(|at| at.to_string()),
        }
    }
}

impl From<booking::OfPerson> for Booking {
    fn from(booking: booking::OfPerson) -> Self {
        Self {
            reference: booking.reference,
            activity: booking.edition,
            title: booking.title,
            site: booking.site,
            starts_at: booking.starts_at.to_string(),
            ends_at: booking.ends_at.to_string(),
            state: booking.state,
            groups: booking.groups.iter().collect(),
            needs: booking.needs,
            created_at: booking.created_at.to_string(),
            changed_at: booking.changed_at.to_string(),
        }
    }
}

impl From<attendance::OfPerson> for Attended {
    fn from(noted: attendance::OfPerson) -> Self {
        Self {
            booking: noted.reference,
            session_starts_at: noted.starts_at.to_string(),
            attendance: noted.attendance,
            noted_at: noted.noted_at.to_string(),
        }
    }
}

impl From<session::Listed> for Session {
    fn from(session: session::Listed) -> Self {
        Self {
            device: session.device,
            created_at: session.created_at.to_string(),
            seen_at: session.seen_at.to_string(),
        }
    }
}

impl From<calendar_feed::CalendarFeed> for CalendarAddress {
    fn from(feed: calendar_feed::CalendarFeed) -> Self {
        Self {
            created_at: feed.created_at.to_string(),
            last_used_at: feed.last_used_at.map(|at| at.to_string()),
        }
    }
}

impl From<audit::Entry> for LogLine {
    fn from(entry: audit::Entry) -> Self {
        Self {
            at: entry.at.to_string(),
            actor: entry.actor_kind,
            action: entry.action,
            details: serde_json::from_str(&entry.details).unwrap_or_default(),
        }
    }
}
