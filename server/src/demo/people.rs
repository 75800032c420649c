//! The demonstration's people and staff.

use anyhow::Result;
use domain::{
    booking::{Groups, Headcount, Places, Reservations, decide_place},
    email::EmailAddress,
    id::PersonId,
    instant::Instant,
    language::Language,
    name::{Name, PersonName},
    needs::{Interpreter, Needs},
    person::Person,
    programme::SiteSlug,
    reference::BookingReference,
    spoken_languages::SpokenLanguage,
    staff::Role,
};
use services::{
    Portal,
    access::staff::{self, NewPassword, NewStaff},
};
use store::{Transaction, booking, person};

use super::editions::Loaded;

/// The accounts of the demonstration. Their passwords and secrets are public.
pub(super) const ACCOUNTS: &str = "\
Demo accounts:
  citizens       any address, such as anna@example.org; the code arrives in the demonstration's mailbox
  operator       operator@example.org       password: demonstration only
  coordinator    coordinator@example.org    password: demonstration only (two sites in Torino)
  administrator  administrator@example.org  password: demonstration only
  The code of the staff's authenticator stands in the demonstration's mailbox, /it/mailbox.";

/// The address of the operator who can sign in.
pub(super) const OPERATOR: &str = "operator@example.org";
const GIVEN: [&str; 10] = [
    "Anna", "Ionuț", "Fatima", "Marco", "Oksana", "José", "Blerina", "Wei", "Chiara", "Moussa",
];
const FAMILY: [&str; 8] = [
    "Rossi",
    "Popescu",
    "El Amrani",
    "Ferrero",
    "Kovalenko",
    "O’Brien-D’Angelo",
    "Hoxha",
    "Diop",
];

/// Books places for invented people, in turn, with the same decision as for everybody else.
pub(super) async fn load(
    transaction: &mut Transaction,
    editions: &[Loaded],
    now: Instant,
) -> Result<Vec<PersonId>> {
    let most = editions
        .iter()
        .map(|edition| edition.bookings)
        .max()
        .unwrap_or(0);
    let mut people: Vec<PersonId> = Vec::new();
    for number in 0..most {
        people.push(insert(transaction, number, now).await?);
    }
    for edition in editions {
        let places = Places::at(edition.capacity, &Reservations::default(), now);
        let [mut taken, mut waiting] = [Headcount::default(), Headcount::default()];
        for (number, person) in people.iter().take(edition.bookings).enumerate() {
            let state = decide_place(&places, &taken, &waiting, Groups::NONE).state();
            if state.holds_place() {
                taken.add(Groups::NONE, 1);
            } else {
                waiting.add(Groups::NONE, 1);
            }
            let made = booking::Booking {
                id: store::new_id(),
                reference: BookingReference::from_entropy(super::entropy()),
                edition_id: edition.id,
                person_id: *person,
                state,
                ticket: taken.total() + waiting.total(),
                groups: Groups::NONE,
                needs: needs_of(number),
                held_until: None,
                ending: None,
                created_at: now,
                changed_at: now,
            };
            booking::insert(transaction, &made).await?;
        }
    }
    Ok(people)
}

/// One in twelve needs an interpreter, one in nine somebody for their children.
fn needs_of(number: usize) -> Needs {
    let interpreter = SpokenLanguage::parse("ar")
        .ok()
        .filter(|_| number % 12 == 5);
    Needs {
        interpreter: interpreter.map(Interpreter::Wanted),
        childcare: number % 9 == 2,
    }
}

async fn insert(transaction: &mut Transaction, number: usize, now: Instant) -> Result<PersonId> {
    let email = EmailAddress::parse(&format!("person.{number:03}@example.org"))?;
    let id = store::new_id();
    let details = Person {
        name: Some(PersonName {
            given: Some(Name::parse(GIVEN[number % GIVEN.len()])?),
            family: Name::parse(FAMILY[number % FAMILY.len()])?,
        }),
        ..Person::new(Some(email), Language::It)
    };
    person::insert(transaction, id, &details, now).await?;
    Ok(id)
}

/// Adds an operator, a coordinator of two sites and an administrator.
pub(super) async fn add_staff(portal: &Portal) -> Result<()> {
    for (email, name, role, sites) in [
        (OPERATOR, "Olga Operatrice", Role::Operator, &[][..]),
        (
            "coordinator@example.org",
            "Carlo Coordinatore",
            Role::Coordinator,
            &["torino-centro", "torino-circoscrizione-2"],
        ),
        (
            "administrator@example.org",
            "Aldo Amministratore",
            Role::Administrator,
            &[],
        ),
    ] {
        let new = NewStaff {
            email: EmailAddress::parse(email)?,
            name: Name::parse(name)?,
            role,
            sites: sites
                .iter()
                .map(|slug| SiteSlug::parse(slug))
                .collect::<Result<_, _>>()?,
            language: Language::It,
            password: NewPassword::of_demonstration(),
        };
        staff::add_with_secret(portal, &new, &public::DEMO_AUTHENTICATOR).await?;
    }
    Ok(())
}
