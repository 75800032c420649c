//! Invented rows.

use domain::{
    booking::{BookingState, Ending, Groups},
    calendar_date::CalendarDate,
    counselling::{
        AppointmentState, Mode, Offer, OfficeHours, Service, SlotTiming, WeeklyAvailability,
    },
    edition::{ActivityKind, Capacity, EditionDetails, EditionSlug, EditionState, Topic},
    email::EmailAddress,
    id::{ApplicationId, EditionId, PersonId, ProgrammeId, SiteId, StaffId},
    instant::{Instant, Seconds},
    language::{Language, Translated},
    name::{Name, PersonName},
    needs::Needs,
    pace::Pace,
    person::Person,
    programme::ProgrammeDefinition,
    reference::{ApplicationReference, AppointmentReference, BookingReference},
    spoken_languages::SpokenLanguages,
    staff::Role,
};
use store::{
    Transaction,
    application::Application,
    appointment::Appointment,
    booking::Booking,
    edition::{ClassSession, Edition},
    office_hours::Hours,
    person,
    programme::Programme,
    room::Room,
    site::Site,
    staff::Staff,
};
use uuid::Uuid;

/// The moment at which tests start: 2026-11-22T09:00:00Z.
pub const NOW: Instant = Instant::from_seconds(1_795_338_000);

/// A limit of fifteen minutes on something that tests try once a minute at most.
pub const PACE: Pace = Pace {
    span: Seconds::minutes(15),
    free: 30,
    waits: &[],
};

/// A value with something changed.
pub fn with<Value>(mut value: Value, change: impl FnOnce(&mut Value)) -> Value {
    change(&mut value);
    value
}

/// A text in Italian and English.
pub fn translated(italian: &str, english: &str) -> Translated {
    [(Language::It, italian), (Language::En, english)]
        .into_iter()
        .collect()
}

/// A site with that slug.
pub fn site(slug: &str) -> Site {
    Site {
        id: store::new_id(),
        slug: slug.to_owned(),
        name: format!("Sede {slug}"),
        address: "Via dell’Esempio 1".to_owned(),
        municipality: "Torino".to_owned(),
        phone: "+39 011 0000000".to_owned(),
        email: format!("{slug}@example.org"),
        access_notes: translated("Ascensore.", "Lift."),
    }
}

/// A room of a site, with that name and that many seats.
pub fn room(site: SiteId, name: &str, capacity: i64) -> Room {
    Room {
        id: store::new_id(),
        site_id: site,
        name: name.to_owned(),
        capacity: Capacity::try_from(capacity).unwrap(),
        equipment: "Proiettore".to_owned(),
    }
}

/// A published edition that begins in a week and takes bookings now.
pub fn edition(slug: &str, site: SiteId, capacity: i64) -> Edition {
    let starts_at = NOW + Seconds::days(7);
    let id: EditionId = store::new_id();
    let details = EditionDetails {
        summary: translated("In breve.", "In short."),
        description: translated("A lungo.", "At length."),
        room: "Sala 2".to_owned(),
        languages: SpokenLanguages::parse(",it,en,").unwrap(),
        cancellable_until: starts_at - Seconds::days(2),
        ..EditionDetails::new(
            ActivityKind::ThematicEvent,
            Topic::ALL[0],
            translated("Lavorare in cucina", "Working in kitchens"),
            site,
            Capacity::try_from(capacity).unwrap(),
            NOW - Seconds::days(7)..starts_at - Seconds::days(1),
        )
    };
    let slug = EditionSlug::parse(slug).unwrap();
    let ends_at = starts_at + Seconds::hours(2);
    Edition {
        revision: 1,
        ..Edition::new(
            id,
            slug,
            EditionState::Published,
            details,
            (starts_at, ends_at),
            NOW,
        )
    }
}

/// The one session of an edition of [`edition`], moved by a number of hours.
pub fn session(edition: &Edition, hours_later: i64) -> ClassSession {
    let starts_at = edition.starts_at + Seconds::hours(hours_later);
    ClassSession {
        id: store::new_id(),
        edition_id: edition.id,
        local_date: CalendarDate::new(2026, 11, 29).unwrap().into(),
        local_start: domain::edition::parse_time("10:00").unwrap(),
        local_end: domain::edition::parse_time("12:00").unwrap(),
        starts_at,
        ends_at: starts_at + Seconds::hours(2),
    }
}

/// Personal details with only an address and a name.
pub fn details(email: &str, name: &str) -> Person {
    let name = PersonName {
        given: None,
        family: Name::parse(name).unwrap(),
    };
    let email = EmailAddress::parse(email).unwrap();
    Person {
        name: Some(name),
        ..Person::new(Some(email), Language::It)
    }
}

/// A booking with that ticket.
pub fn booking(edition: EditionId, person: PersonId, state: BookingState, ticket: i64) -> Booking {
    Booking {
        id: store::new_id(),
        reference: BookingReference::from_entropy(entropy()),
        edition_id: edition,
        person_id: person,
        state,
        ticket,
        groups: Groups::NONE,
        needs: Needs::NONE,
        held_until: (state == BookingState::Offered).then_some(NOW + Seconds::hours(24)),
        ending: (state == BookingState::Cancelled).then_some(Ending::ByPerson),
        created_at: NOW,
        changed_at: NOW,
    }
}

/// One of the demonstration's programmes, under another name.
pub fn programme(slug: &str) -> Programme {
    let definition: ProgrammeDefinition =
        serde_json::from_str(include_str!("../../../../demo/programmes/imprecario.json")).unwrap();
    Programme {
        id: store::new_id(),
        slug: slug.to_owned().try_into().unwrap(),
        content: definition.content,
        rule_version: 1,
        rule: definition.eligibility,
    }
}

/// A draft without facts.
pub fn application(person: PersonId, programme: ProgrammeId) -> Application {
    Application::new(
        ApplicationReference::from_entropy(entropy()),
        person,
        programme,
        1,
        CalendarDate::new(2026, 11, 22).unwrap(),
        NOW,
    )
}

/// An operator who may sign in.
pub fn staff(email: &str) -> Staff {
    Staff {
        id: store::new_id::<StaffId>(),
        email: EmailAddress::parse(email).unwrap(),
        name: "Giulia Operatrice".to_owned(),
        role: Role::Operator,
        language: Language::It,
        password_hash: "$argon2id$…".to_owned(),
        totp_secret: vec![0, 1, 254, 255],
        totp_step: 0,
        active: true,
    }
}

/// Hours of an operator from nine to twelve on a day of the week from 2026 on, in three slots of 45 minutes,
/// each followed by a pause of 15 minutes; for first interviews and orientation, in person and by phone, in
/// Italian and English.
pub fn hours(staff: StaffId, site: Option<SiteId>, weekday: jiff::civil::Weekday) -> Hours {
    let time = |text| domain::edition::parse_time(text).unwrap();
    let timing = SlotTiming {
        length: 45,
        buffer_before: 0,
        buffer_after: 15,
    };
    let offer = Offer {
        services: [Service::FirstInterview, Service::Orientation].into(),
        modes: [Mode::InPerson, Mode::Phone].into(),
        languages: SpokenLanguages::parse(",it,en,").unwrap(),
    };
    let hours = OfficeHours::new(time("9:00"), time("12:00"), timing, offer).unwrap();
    let from = CalendarDate::new(2026, 1, 1).unwrap();
    Hours {
        id: store::new_id(),
        staff_id: staff,
        site_id: site,
        weekly: WeeklyAvailability::new(weekday, from, None, hours).unwrap(),
    }
}

/// A first interview by phone, that many hours from [`NOW`], 45 minutes long and followed by a pause of 15
/// minutes.
pub fn appointment(staff: StaffId, person: PersonId, hours_later: i64) -> Appointment {
    let starts_at = NOW + Seconds::hours(hours_later);
    Appointment {
        id: store::new_id(),
        reference: AppointmentReference::from_entropy(entropy()),
        person_id: person,
        staff_id: staff,
        site_id: None,
        service: Service::FirstInterview,
        mode: Mode::Phone,
        language: "it".to_owned(),
        starts_at,
        ends_at: starts_at + Seconds::minutes(45),
        busy_from: starts_at,
        busy_until: starts_at + Seconds::hours(1),
        state: AppointmentState::Booked,
        about: "Un contratto".to_owned(),
        needs: Needs::NONE,
        phone: Some("+39 333 0000000".to_owned()),
        made_by: None,
        revision: 1,
        created_at: NOW,
        changed_at: NOW,
    }
}

/// Inserts a new operator.
pub async fn insert_staff(transaction: &mut Transaction, email: &str) -> StaffId {
    let operator = staff(email);
    store::staff::insert(transaction, &operator, NOW)
        .await
        .unwrap();
    operator.id
}

/// Inserts a new person.
pub async fn insert_person(transaction: &mut Transaction, email: &str, name: &str) -> PersonId {
    let id = store::new_id();
    person::insert(transaction, id, &details(email, name), NOW)
        .await
        .unwrap();
    id
}

/// Inserts a draft of a person's application to a new programme.
pub async fn insert_application(
    transaction: &mut Transaction,
    person: PersonId,
    programme_slug: &str,
) -> ApplicationId {
    let programme = programme(programme_slug);
    store::programme::insert(transaction, &programme, 1, NOW)
        .await
        .unwrap();
    let draft = application(person, programme.id);
    store::application::insert(transaction, &draft)
        .await
        .unwrap();
    draft.id
}

/// Inserts a new edition of [`edition`] at a new site, with its session.
pub async fn insert_edition(transaction: &mut Transaction, slug: &str, capacity: i64) -> Edition {
    let site = site(slug);
    store::site::insert(transaction, &site).await.unwrap();
    let edition = edition(slug, site.id, capacity);
    let sessions = [session(&edition, 0)];
    store::edition::insert(transaction, &edition, &sessions)
        .await
        .unwrap();
    edition
}

fn entropy() -> [u8; 16] {
    *Uuid::now_v7().as_bytes()
}
