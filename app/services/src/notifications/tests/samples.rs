//! One of each mail, with the same text in every field that holds one.

use domain::{
    edition::CallOffCause, id::JobId, inquiry::InquiryKind, instant::Instant, language::Language,
    person::Correctable,
};
use uuid::Uuid;

use crate::{
    notifications::{
        ActivityCalledOff, AddressChanged, AddressRestored, ApplicationAdmitted,
        ApplicationInquiry, ApplicationNotAdmitted, ApplicationReceived, ApplicationWithdrawn,
        AppointmentBooked, AppointmentCancelled, AppointmentMoved, AppointmentReminder,
        BookedActivity, BookedSession, BookingCancelled, BookingCancelledByOffice, BookingChanged,
        BookingConfirmed, BookingNotApproved, BookingOfferEnded, BookingOffered, BookingReminder,
        BookingRequested, BookingSiteClosed, BookingWaiting, CodePurpose, DetailsCorrected,
        EnteredForYou, Entry, ErasureCarriedOut, ErasureRequested, Mail, NewStaffBrowser, Office,
        SessionChange, SignInCode, SiteOpened, StaffInvited, WaysOn,
    },
    outbox::{Message, MessageId, Recipient},
};

/// Saturday 28 November 2026, ten o'clock in Rome.
pub const WINTER: Instant = Instant::from_seconds(1_795_856_400);
/// Wednesday 1 July 2026, ten o'clock in Rome.
pub const SUMMER: Instant = Instant::from_seconds(1_782_892_800);
/// Two hours.
const LENGTH: domain::instant::Seconds = domain::instant::Seconds::hours(2);

pub const REFERENCE: &str = "IMP-7K3M-9QXA";
pub const BOOKING_URL: &str = "https://portal.example/it/bookings/IMP-7K3M-9QXA";
pub const KEY: &str = "0f1e2d3c";
pub const PAGE_URL: &str = "https://portal.example/it/page?from=mail&of=1";

pub fn office() -> Office {
    Office {
        name: "Centro per l’impiego \"Torino\" <Nord>".into(),
        email: "aiuto@portal.example".parse().unwrap(),
        site: "https://portal.example/".into(),
    }
}

pub fn session(id: u128, starts: Instant) -> BookedSession {
    BookedSession {
        id: Uuid::from_u128(id).into(),
        starts,
        ends: starts + LENGTH,
    }
}

pub fn activity(text: &str) -> BookedActivity {
    BookedActivity {
        reference: REFERENCE.into(),
        title: text.into(),
        place: format!("{text}\nVia Cernaia 1"),
        note: Some(text.into()),
        sessions: vec![session(1, SUMMER), session(2, WINTER)],
        dropped: Vec::new(),
        revision: 3,
        url: BOOKING_URL.into(),
        key: Some(KEY.into()),
    }
}

/// One of each, in the order of the enum.
#[allow(clippy::too_many_lines, reason = "one sample of every mail")]
pub fn every_mail(text: &str) -> Vec<Mail> {
    let (name, programme, reference) = (text.to_owned(), text.to_owned(), REFERENCE.to_owned());
    let url = PAGE_URL.to_owned();
    let booking = activity(text);
    let ways = WaysOn {
        other_dates_url: Some(url.clone()),
        counselling_url: Some(url.clone()),
        contact: format!("{text} contact"),
    };
    let (code, cancel_until) = ("048151".to_owned(), WINTER);
    vec![
        Mail::SignInCode(SignInCode {
            code,
            minutes: 10,
            purpose: CodePurpose::SignIn,
            link: Some(PAGE_URL.to_owned()),
            clear_subject: false,
        }),
        Mail::BookingConfirmed(BookingConfirmed {
            name: name.clone(),
            booking: booking.clone(),
            cancel_until,
        }),
        Mail::BookingWaiting(BookingWaiting {
            name: name.clone(),
            booking: booking.clone(),
            position: 17,
        }),
        Mail::BookingRequested(BookingRequested {
            name: name.clone(),
            booking: booking.clone(),
        }),
        Mail::BookingNotApproved(BookingNotApproved {
            name: name.clone(),
            booking: booking.clone(),
            reason: format!("{text} reason"),
            activities_url: url.clone(),
            ways: ways.clone(),
        }),
        Mail::BookingOffered(BookingOffered {
            name: name.clone(),
            booking: booking.clone(),
            until: WINTER,
        }),
        Mail::BookingOfferEnded(BookingOfferEnded {
            name: name.clone(),
            booking: booking.clone(),
            declined: true,
            activities_url: url.clone(),
            ways: ways.clone(),
        }),
        Mail::BookingChanged(BookingChanged {
            only_read: false,
            name: name.clone(),
            booking: booking.clone(),
            cancel_until: Some(cancel_until),
            has_place: true,
            changes: vec![
                SessionChange::Moved {
                    was: session(1, WINTER),
                    is: session(1, SUMMER),
                },
                SessionChange::Dropped(session(3, WINTER)),
                SessionChange::Added(session(2, WINTER)),
            ],
            place_was: Some(format!("{text} before")),
            reason: format!("{text} reason"),
        }),
        Mail::BookingReminder(BookingReminder {
            name: name.clone(),
            booking: booking.clone(),
            starts_at: WINTER,
            cancel_until: None,
        }),
        Mail::BookingSiteClosed(BookingSiteClosed {
            name: name.clone(),
            booking: booking.clone(),
            is_appointment: false,
            reason: format!("{text} reason"),
        }),
        Mail::SiteOpened(SiteOpened {
            name: name.clone(),
            is_still_booked: true,
            first: "2026-12-03".parse().unwrap(),
            last: "2026-12-04".parse().unwrap(),
            word: Some(format!("{text} word")),
            book_url: booking.url.clone(),
            booking: booking.clone(),
        }),
        Mail::BookingCancelled(BookingCancelled {
            name: name.clone(),
            booking: booking.clone(),
            had_place: true,
            was_requested: false,
            activities_url: url.clone(),
            ways: ways.clone(),
        }),
        Mail::BookingCancelledByOffice(BookingCancelledByOffice {
            name: name.clone(),
            booking: booking.clone(),
            had_place: true,
            reason: format!("{text} reason"),
            activities_url: url.clone(),
            ways: ways.clone(),
        }),
        Mail::ActivityCalledOff(ActivityCalledOff {
            name: name.clone(),
            booking: booking.clone(),
            had_place: true,
            cause: CallOffCause::TooFew,
            reason: format!("{text} reason"),
            activities_url: url.clone(),
            ways,
        }),
        Mail::AppointmentBooked(AppointmentBooked {
            name: name.clone(),
            appointment: booking.clone(),
            change_until: cancel_until,
        }),
        Mail::AppointmentMoved(AppointmentMoved {
            name: name.clone(),
            appointment: booking.clone(),
            was: Some(session(1, WINTER)),
            message: Some(format!("{text} message")),
        }),
        Mail::AppointmentReminder(AppointmentReminder {
            name: name.clone(),
            appointment: booking.clone(),
            starts_at: WINTER,
            change_until: Some(cancel_until),
        }),
        Mail::AppointmentCancelled(AppointmentCancelled {
            name: name.clone(),
            appointment: booking,
            message: Some(format!("{text} message")),
            counselling_url: url.clone(),
        }),
        Mail::ApplicationReceived(ApplicationReceived {
            name: name.clone(),
            programme: programme.clone(),
            reference: reference.clone(),
            submitted: SUMMER,
            url: url.clone(),
        }),
        Mail::ApplicationAdmitted(ApplicationAdmitted {
            name: name.clone(),
            programme: programme.clone(),
            reference: reference.clone(),
            explanation: Some(format!("{text} explanation")),
            next_step: format!("{text} next step"),
            about: Some(format!("{text} about")),
            correction: Some(format!("{text} correction")),
            way: Some((format!("{text} way"), url.clone())),
            url: url.clone(),
        }),
        Mail::ApplicationNotAdmitted(ApplicationNotAdmitted {
            name: name.clone(),
            programme: programme.clone(),
            reference: reference.clone(),
            reason: format!("{text} reason"),
            next_step: format!("{text} next"),
            correction: Some(format!("{text} correction")),
            again: Some(format!("{text} again")),
            appeal: Some(format!("{text} appeal")),
            way: Some((format!("{text} way"), url.clone())),
            url: url.clone(),
        }),
        Mail::ApplicationInquiry(ApplicationInquiry {
            kind: InquiryKind::Missing,
            name: name.clone(),
            programme: programme.clone(),
            reference: reference.clone(),
            question: format!("{text} question"),
            due_on: "2026-12-10".parse().unwrap(),
            url: url.clone(),
        }),
        Mail::ApplicationInquiry(ApplicationInquiry {
            kind: InquiryKind::Notice,
            name: name.clone(),
            programme: programme.clone(),
            reference: reference.clone(),
            question: format!("{text} reasons"),
            due_on: "2026-12-10".parse().unwrap(),
            url: url.clone(),
        }),
        Mail::ApplicationWithdrawn(ApplicationWithdrawn {
            name: name.clone(),
            programme,
            reference: reference.clone(),
            programmes_url: url.clone(),
        }),
        Mail::ErasureRequested(ErasureRequested {
            name: name.clone(),
            reference,
            requested: SUMMER,
            url,
        }),
        Mail::ErasureCarriedOut(ErasureCarriedOut {
            name: name.clone(),
            reference: "IMP-7K3M-9QXA".to_owned(),
            erased: SUMMER,
        }),
        Mail::AddressChanged(AddressChanged {
            name,
            at: SUMMER,
            office: "ufficio@example.org".parse().unwrap(),
        }),
        Mail::AddressRestored(AddressRestored {
            name: text.into(),
            at: SUMMER,
            office: "ufficio@example.org".parse().unwrap(),
        }),
        Mail::DetailsCorrected(DetailsCorrected {
            name: text.into(),
            corrected: Correctable::ALL.to_vec(),
            reason: text.into(),
            at: SUMMER,
            office: "ufficio@example.org".parse().unwrap(),
        }),
        Mail::EnteredForYou(EnteredForYou {
            name: text.into(),
            by: text.into(),
            entry: Entry::HoursEnded {
                last: "2026-12-04".parse().unwrap(),
            },
        }),
        Mail::StaffInvited(StaffInvited {
            name: text.into(),
            by: text.into(),
            office: text.into(),
            url: PAGE_URL.into(),
            expires_at: WINTER,
        }),
        Mail::NewStaffBrowser(NewStaffBrowser {
            name: text.into(),
            at: SUMMER,
            device: text.into(),
            client: text.into(),
        }),
    ]
}

pub fn render(mail: &Mail, language: Language) -> Message {
    let to = Recipient {
        name: Some("Anna".into()),
        email: "anna@example.org".parse().unwrap(),
    };
    let message_id = MessageId::new(JobId::from(Uuid::from_u128(7)), "portal.example").unwrap();
    mail.render(language, to, &office(), message_id, SUMMER)
        .unwrap()
}
