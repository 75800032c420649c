//! People book, move and cancel appointments; operators enter their hours.

mod at_desk;
mod booking;
mod cancelling;
mod gaps;
mod hours;
mod in_calendar;
mod late;
mod limit;
mod moving;
mod newcomer;
mod noting;
mod private_calendar;
mod race;
mod reminders;
mod waiting;

use domain::{
    counselling::{
        AppointmentState, Location, Mode, Offer, OfficeHours, Service, SlotTiming,
        WeeklyAvailability,
    },
    edition::parse_time,
    id::SiteId,
    reference::AppointmentReference,
    spoken_languages::SpokenLanguages,
    staff::Role,
    text::Line,
};
use jiff::civil::Weekday;
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember},
    counselling::{
        AppointmentRefusal, Chosen, HoursRefusal, NewAppointment, NewHours, OpenSlot, SlotFilter,
        add_hours, book, view_for_staff, week,
    },
};
use store_testing::TestDatabase;

use crate::support::{TestPortal, date};

/// A portal with a site, and an operator who is available there on Mondays from nine to twelve in slots
/// of an hour, a quarter of which is a pause.
struct Scene {
    test: TestPortal,
    site: SiteId,
    operator: StaffMember,
}

fn mornings(weekday: Weekday, from: &str, until: Option<&str>) -> WeeklyAvailability {
    let time = |text| parse_time(text).unwrap();
    let timing = SlotTiming {
        length: 45,
        buffer_before: 0,
        buffer_after: 15,
    };
    let offer = Offer {
        services: [Service::FirstInterview, Service::Orientation].into(),
        modes: [Mode::InPerson, Mode::Phone].into(),
        languages: SpokenLanguages::parse(",it,ar,").unwrap(),
    };
    let hours = OfficeHours::new(time("9:00"), time("12:00"), timing, offer).unwrap();
    WeeklyAvailability::new(weekday, date(from), until.map(date), hours).unwrap()
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let site = test.site("torino").await;
        let operator = test.staff(Role::Operator).await;
        let scene = Self {
            test,
            site,
            operator,
        };
        scene
            .receive(Some(site), mornings(Weekday::Monday, "2026-11-22", None))
            .await
            .unwrap();
        scene
    }

    async fn receive(
        &self,
        site: Option<SiteId>,
        weekly: WeeklyAvailability,
    ) -> Result<(), Failure<HoursRefusal>> {
        let new = NewHours { site, weekly };
        let (portal, operator) = (&self.test.portal, &self.operator);
        add_hours(portal, operator, operator.id, new, store::new_id()).await
    }

    /// A colleague who is available at the same site at the same time.
    async fn a_colleague_receives_too(&self) -> StaffMember {
        let colleague = self.test.staff(Role::Administrator).await;
        let new = NewHours {
            site: Some(self.site),
            weekly: mornings(Weekday::Monday, "2026-11-22", None),
        };
        add_hours(
            &self.test.portal,
            &colleague,
            colleague.id,
            new,
            store::new_id(),
        )
        .await
        .unwrap();
        colleague
    }

    /// Another site, at which the operator is available too.
    async fn rivoli_on_tuesdays(&self) -> SiteId {
        let rivoli = self.test.site("rivoli").await;
        let tuesdays = mornings(Weekday::Tuesday, "2026-11-22", None);
        self.receive(Some(rivoli), tuesdays).await.unwrap();
        rivoli
    }

    fn wanted(&self) -> SlotFilter {
        SlotFilter {
            service: Service::FirstInterview,
            place: Location::Site(self.site),
            language: Some("it".to_owned()),
        }
    }

    /// The free slots of the week of a day.
    async fn slots(&self, day: &str) -> Vec<OpenSlot> {
        let week = week(&self.test.portal, &self.wanted(), Some(date(day))).await;
        let days = week.unwrap().days;
        days.into_iter().flat_map(|(_, slots)| slots).collect()
    }

    /// The local times of the free slots of the week of a day.
    async fn times(&self, day: &str) -> Vec<String> {
        let slots = self.slots(day).await;
        let local = |open: &OpenSlot| {
            let starts = texts::rome(open.slot.starts_at);
            starts.strftime("%m-%d %H:%M").to_string()
        };
        slots.iter().map(local).collect()
    }

    fn new_appointment(&self, chosen: Chosen) -> NewAppointment {
        NewAppointment {
            wanted: self.wanted(),
            chosen,
            about: Some(Line::parse("Un contratto").unwrap()),
            phone: None,
            name: None,
        }
    }

    async fn try_to_book(
        &self,
        person: &SignedIn,
        chosen: Chosen,
    ) -> Result<AppointmentReference, Failure<AppointmentRefusal>> {
        let new = self.new_appointment(chosen);
        book(&self.test.portal, person, &new, store::new_id()).await
    }

    /// Books the first free slot of a day's week.
    async fn book(&self, person: &SignedIn, day: &str) -> AppointmentReference {
        let chosen = self.slots(day).await[0].chosen();
        self.try_to_book(person, chosen).await.unwrap()
    }

    /// Somebody who signed in before.
    async fn known(&self, number: usize) -> SignedIn {
        let address = format!("person-{number}@example.org");
        self.test.known(&address, "Rossi").await
    }

    async fn state(&self, reference: &AppointmentReference) -> AppointmentState {
        let seen = view_for_staff(&self.test.portal, &self.operator, reference).await;
        seen.unwrap().appointment.state
    }
}
