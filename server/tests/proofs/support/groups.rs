//! An edition with places reserved for three groups, as staff enter it.

use domain::{
    booking::{PlaceGroup, Reservation},
    edition::{Capacity, EditionDetails, LocalSession},
};
use services::{
    access::visitor::StaffMember,
    editions::{EditionPlan, PlannedSession},
};
use store::edition::Edition;

/// A member of staff who may change everything.
pub fn desk() -> StaffMember {
    StaffMember {
        id: store::new_id(),
        role: domain::staff::Role::Operator,
        name: "Giulia".to_owned(),
        language: domain::language::Language::It,
        scope: services::Scope::Office,
    }
}

/// The groups that places are reserved for.
const GROUPS: [PlaceGroup; 3] = [
    PlaceGroup::NonNativeSpeakers,
    PlaceGroup::SocialServices,
    PlaceGroup::CareDuties,
];

/// An edition as staff enter it, with that many places in all and for each of the groups.
pub fn in_three_groups(edition: &Edition, places: i64, kept: i64) -> EditionPlan {
    let time = |text| domain::edition::parse_time(text).unwrap();
    let day = domain::edition::local_date(edition.starts_at);
    EditionPlan {
        activity: None,
        details: EditionDetails {
            capacity: Capacity::try_from(places).unwrap(),
            ..edition.details.clone()
        },
        resources: store::resource::Resources::default(),
        sessions: vec![PlannedSession {
            id: None,
            times: LocalSession::new(day, time("10:00"), time("12:00")).unwrap(),
        }],
        reservations: GROUPS
            .map(|group| Reservation {
                group,
                places: Capacity::try_from(kept).unwrap(),
                released_at: None,
            })
            .to_vec(),
        published: true,
    }
}

/// The form fields for a person's groups: a different set for each of eight people.
pub fn groups_form(person: u64) -> String {
    let groups = (0..).zip(GROUPS).filter(|(bit, _)| person >> bit & 1 == 1);
    let fields: Vec<_> = groups
        .map(|(_, group)| format!("&groups={}", group.as_str()))
        .collect();
    fields.concat()
}
