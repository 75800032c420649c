//! Whatever table refers to a person, the person's export says what it holds.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    application::DecisionOutcome,
    attendance::Attendance,
    booking::{BookingState, Groups, PlaceGroup},
    calendar_date::CalendarDate,
    call::CallReason,
    counselling::Slot,
    edition::parse_time,
    email::EmailAddress,
    feedback::Rating,
    id::PersonId,
    inquiry::{InquiryKind, Question},
    instant::Seconds,
    person::{Consent, Purpose},
    phone::PhoneNumber,
    staff::Role,
    text::Line,
};
use services::access::visitor::StaffMember;
use store::{
    Transaction,
    address_change::{self, AddressChange},
    appointment,
    attendance::{self, Noted},
    booking, calendar_feed,
    call_owed::{self, About, NewCall},
    certificate::{self, Issued},
    decision, edition, edition_feedback,
    inquiry::{self, Inquiry},
    link_key::{self, NewLinkKey},
    person,
    session::Owner,
    unreachable_address,
};
use store_testing::{
    Engine, TestDatabase, on_both_engines,
    sample::{self, NOW},
};

use super::exported;
use crate::support::TestPortal;

on_both_engines!(the_export_holds_what_every_table_holds);

/// Each table that leads to a person by its references, and what the export calls its rows.
const EXPORTED: [(&str, &str); 17] = [
    ("address_change", "address_changes"),
    ("application", "applications"),
    ("application_decision", "decisions"),
    ("application_inquiry", "inquiries"),
    ("appointment", "appointments"),
    ("appointment_move", "appointment_moves"),
    ("attendance", "attendance"),
    ("booking", "bookings"),
    ("calendar_feed", "calendar_address"),
    ("call_owed", "calls"),
    ("certificate", "certificates"),
    ("consent", "consents"),
    ("edition_feedback_given", "feedback_given"),
    ("link_key", "links_in_mails"),
    ("person", "person"),
    ("session", "sessions"),
    // By the address.
    ("unreachable_address", "refused_address"),
];

/// Tables with a person's address that the export leaves out, as docs/data-protection.md says: of codes only hashes are
/// kept, for a day, mails are the person's already, and by the forms of a name it is only found. What a form says that
/// waits for its code is nobody's for an hour at most: whoever typed it has not proved the address.
const LEFT_OUT: [&str; 4] = [
    "kept_form",
    "person_name_form",
    "sign_in_code",
    "undelivered_mail",
];

/// The tables that lead to a person, directly or through others, and those with an address that may be a person's.
async fn tables_of_people(database: &TestDatabase) -> BTreeSet<String> {
    let (references, addresses) = match database.engine {
        Engine::Sqlite => (
            "SELECT entry.name || ' ' || key.\"table\"
            FROM sqlite_master AS entry JOIN pragma_foreign_key_list(entry.name) AS key
            WHERE entry.type = 'table'",
            "SELECT entry.name FROM sqlite_master AS entry JOIN pragma_table_info(entry.name) AS field
            WHERE entry.type = 'table' AND field.name IN ('email_key', 'recipient')",
        ),
        Engine::Postgres => (
            "SELECT conrelid::regclass::text || ' ' || confrelid::regclass::text FROM pg_constraint
            WHERE contype = 'f' AND connamespace = current_schema()::regnamespace",
            "SELECT table_name::text FROM information_schema.columns
            WHERE table_schema = current_schema() AND column_name IN ('email_key', 'recipient')",
        ),
    };
    let references = database.texts(references).await;
    let mut found: BTreeSet<_> = database.texts(addresses).await.into_iter().collect();
    for of_staff in ["staff", "staff_invitation"] {
        found.remove(of_staff);
    }
    loop {
        let before = found.len();
        for reference in &references {
            let (from, to) = reference.split_once(' ').unwrap();
            if to == "person" || (found.contains(to) && !LEFT_OUT.contains(&to)) {
                found.insert(from.to_owned());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Puts a row about a person into each of the tables. Those that hold words of people hold `words`.
pub(super) async fn fill(
    transaction: &mut Transaction,
    staff: &StaffMember,
    id: PersonId,
    words: &'static str,
) {
    let mut known = person::by_id(transaction, id)
        .await
        .unwrap()
        .unwrap()
        .details;
    known.phone = Some(PhoneNumber::parse("333 1234567").unwrap());
    person::update(transaction, id, &known).await.unwrap();
    let consent = Consent {
        purpose: Purpose::News,
        text_version: Line::parse("1").unwrap(),
        given_at: NOW,
    };
    person::consent(transaction, id, &consent).await.unwrap();
    apply(transaction, staff, id, words).await;
    attend(transaction, staff, id, words).await;
    meet(transaction, id, words).await;
    let hash = words.as_bytes();
    calendar_feed::insert(transaction, hash, Owner::Person(id), NOW)
        .await
        .unwrap();
    let key = NewLinkKey {
        hash,
        person: id,
        opens: words,
        expires_at: NOW + Seconds::days(1),
    };
    link_key::insert(transaction, &key, NOW).await.unwrap();
    let email = known.email.clone().unwrap();
    let change = AddressChange {
        id: store::new_id(),
        person_id: id,
        before: EmailAddress::parse(&format!("{words}@example.org")).unwrap(),
        after: email,
        left_care_of: None,
        changed_at: NOW,
    };
    address_change::insert(transaction, &change).await.unwrap();
    let refused = known.email.unwrap();
    unreachable_address::insert(transaction, &refused, words, NOW)
        .await
        .unwrap();
}

async fn apply(transaction: &mut Transaction, staff: &StaffMember, id: PersonId, words: &str) {
    let application = sample::insert_application(transaction, id, words).await;
    let inquiry = Inquiry {
        id: store::new_id(),
        application_id: application,
        kind: InquiryKind::Missing,
        question: Question::parse(words).unwrap().to_string(),
        due_on: CalendarDate::new(2026, 12, 10).unwrap(),
        asked_by: staff.id,
        asked_at: NOW,
        reply: None,
        replied_at: None,
        closed_at: None,
    };
    inquiry::insert(transaction, &inquiry).await.unwrap();
    let decided = decision::Decision {
        id: store::new_id(),
        application_id: application,
        outcome: DecisionOutcome::Admitted,
        reason: None,
        explanation: None,
        next_step: None,
        exception: Some(words.to_owned()),
        correction: Some(words.to_owned()),
        decided_by: Some(staff.id),
        decided_at: NOW,
    };
    decision::insert(transaction, &decided).await.unwrap();
}

async fn attend(transaction: &mut Transaction, staff: &StaffMember, id: PersonId, words: &str) {
    let activity = sample::insert_edition(transaction, words, 10).await;
    let sessions = edition::sessions(transaction, activity.id).await.unwrap();
    let mut booked = sample::booking(activity.id, id, BookingState::Confirmed, 1);
    booked.groups = Groups::from_iter([PlaceGroup::ALL[0]]);
    booking::insert(transaction, &booked).await.unwrap();
    let noted = Noted {
        booking_id: booked.id,
        session_id: sessions[0].id,
        attendance: Attendance::Present,
        noted_at: NOW,
    };
    attendance::note(transaction, &noted, staff.id)
        .await
        .unwrap();
    let issued = Issued {
        year: 2026,
        serial: certificate::draw(transaction, 2026).await.unwrap(),
        issued_at: NOW,
    };
    certificate::insert(transaction, booked.id, &issued)
        .await
        .unwrap();
    let said = edition_feedback::Said {
        rating: Rating::parse("5").unwrap(),
        comment: None,
    };
    edition_feedback::give(transaction, booked.id, activity.id, store::new_id(), &said)
        .await
        .unwrap();
}

/// An appointment that was moved, and the call that tells of it.
async fn meet(transaction: &mut Transaction, id: PersonId, words: &str) {
    let operator = sample::insert_staff(transaction, &format!("{words}@example.net")).await;
    let mut met = sample::appointment(operator, id, 10);
    words.clone_into(&mut met.about);
    appointment::insert(transaction, &met).await.unwrap();
    let later = sample::appointment(operator, id, 34);
    let slot = Slot {
        date: CalendarDate::new(2026, 11, 24).unwrap(),
        start: parse_time("9:00").unwrap(),
        starts_at: later.starts_at,
        ends_at: later.ends_at,
        busy_from: later.busy_from,
        busy_until: later.busy_until,
    };
    appointment::reschedule(transaction, &met, operator, None, slot, NOW)
        .await
        .unwrap();
    let call = NewCall {
        person: id,
        reason: CallReason::AppointmentMoved,
        about: About::Appointment(met.id),
        note: Some(words),
        site: None,
        due_at: NOW,
        expires_at: None,
    };
    assert!(call_owed::owe(transaction, &call, true, NOW).await.unwrap());
}

async fn the_export_holds_what_every_table_holds(database: TestDatabase) {
    let found = tables_of_people(&database).await;
    let exported_tables: BTreeMap<_, _> = EXPORTED.into();
    let listed: BTreeSet<String> = exported_tables
        .keys()
        .chain(&LEFT_OUT)
        .map(|&table| table.to_owned())
        .collect();
    assert_eq!(found, listed, "say where the export holds the rows of each");

    let test = TestPortal::new(database.clone()).await;
    let staff = test.staff(Role::Operator).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let bo = test.person("bo@example.org", "Bo").await;
    let mut transaction = test.portal.database.write().await.unwrap();
    fill(&mut transaction, &staff, anna.person, "hers").await;
    fill(&mut transaction, &staff, bo.person, "another").await;
    transaction.commit().await.unwrap();

    let export = exported(&test, &anna).await;
    for (table, name) in exported_tables {
        let rows = format!("SELECT count(*) FROM {table}");
        let rows = database.number(&rows).await;
        assert_eq!(rows % 2, 0, "{table} has rows of both");
        assert_ne!(rows, 0, "{table}");
        let held = &export[name];
        let is_said = held.is_object() || held.as_array().is_some_and(|rows| !rows.is_empty());
        assert!(is_said, "{name}: {held}");
    }
    assert!(!export.to_string().contains("another"), "{export}");

    let decision = &export["decisions"][0];
    assert_eq!(
        decision["application"],
        export["applications"][0]["reference"]
    );
    assert_eq!(decision["exception"], "hers");
    assert_eq!(decision["correction"], "hers");
    let appointment = &export["appointments"][0];
    assert_eq!(appointment["about"], "hers");
    assert_eq!(appointment["operator"], "Giulia Operatrice");
    let moved = &export["appointment_moves"][0];
    assert_eq!(moved["appointment"], appointment["reference"]);
    assert_ne!(moved["starts_at"], appointment["starts_at"]);
    let call = &export["calls"][0];
    assert_eq!(call["note"], "hers");
    assert_eq!(call["appointment"], appointment["reference"]);
    let booking = &export["bookings"][0];
    assert_eq!(booking["groups"][0], PlaceGroup::ALL[0].as_str());
    assert_eq!(export["certificates"][0]["booking"], booking["reference"]);
    assert_eq!(export["feedback_given"][0], booking["reference"]);
    assert_eq!(export["links_in_mails"][0]["opens"], "hers");
    assert_eq!(export["address_changes"][0]["before"], "hers@example.org");
    assert_eq!(export["refused_address"]["answer"], "hers");
}
