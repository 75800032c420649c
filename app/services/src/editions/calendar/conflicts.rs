//! Sessions that need the same room or the same teacher at the same time.

use std::{collections::HashMap, sync::Arc};

use domain::{edition::EditionState, instant::Instant};
use store::timetable::Entry;
use uuid::Uuid;

/// For each entry, in order of start, whether another one needs its room or its teacher at the same
/// time. Called-off sessions need nothing.
pub(super) fn conflicting<Occupancy>(entries: &[(Occupancy, Arc<Entry>)]) -> Vec<bool> {
    let mut found = vec![false; entries.len()];
    let needs = |entry: &Entry, what: fn(&Entry) -> Option<Uuid>| {
        what(entry).filter(|_| entry.state != EditionState::Cancelled)
    };
    let resources: [fn(&Entry) -> Option<Uuid>; 2] = [
        |entry| entry.room_id.map(Uuid::from),
        |entry| entry.teacher_id.map(Uuid::from),
    ];
    for resource in resources {
        // For each room and teacher, the session so far that ends last.
        let mut last: HashMap<Uuid, (usize, Instant)> = HashMap::new();
        for (index, (_, entry)) in entries.iter().enumerate() {
            let Some(id) = needs(entry, resource) else {
                continue;
            };
            if let Some((earlier, ends_at)) = last.get(&id).copied() {
                if entry.starts_at < ends_at {
                    found[earlier] = true;
                    found[index] = true;
                }
                if entry.ends_at <= ends_at {
                    continue;
                }
            }
            last.insert(id, (index, entry.ends_at));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use domain::{
        edition::{ActivityKind, Capacity},
        instant::Seconds,
        language::Translated,
    };
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    use super::*;

    fn entry(
        room: u128,
        teacher: u128,
        start: i64,
        length: i64,
        called_off: bool,
    ) -> ((), Arc<Entry>) {
        let id = |number: u128| (number > 0).then(|| Uuid::from_u128(number));
        let starts_at = Instant::from_seconds(start);
        let entry = Entry {
            id: Uuid::from_u128(3).into(),
            revision: 1,
            edition_id: Uuid::from_u128(1).into(),
            slug: "cucina".to_owned().try_into().unwrap(),
            title: Translated::default(),
            kind: ActivityKind::Lab,
            state: if called_off {
                EditionState::Cancelled
            } else {
                EditionState::Published
            },
            site_id: Uuid::from_u128(2).into(),
            site: String::new(),
            room: String::new(),
            room_id: id(room).map(Into::into),
            room_name: None,
            teacher_id: id(teacher).map(Into::into),
            teacher_name: None,
            capacity: Capacity::try_from(1).unwrap(),
            local_date: date(2026, 11, 22),
            local_start: time(9, 0, 0, 0),
            local_end: time(10, 0, 0, 0),
            starts_at,
            ends_at: starts_at + Seconds::new(length),
        };
        ((), Arc::new(entry))
    }

    fn conflict(one: &Entry, other: &Entry) -> bool {
        let share = one.room_id.is_some() && one.room_id == other.room_id
            || one.teacher_id.is_some() && one.teacher_id == other.teacher_id;
        let take_place =
            one.state != EditionState::Cancelled && other.state != EditionState::Cancelled;
        let meet = one.starts_at < other.ends_at && other.starts_at < one.ends_at;
        share && take_place && meet
    }

    #[test]
    fn one_that_begins_as_another_ends_is_no_conflict() {
        let entries = [entry(1, 0, 0, 60, false), entry(1, 0, 60, 60, false)];
        assert_eq!(conflicting(&entries), [false, false]);
    }

    proptest! {
        #[test]
        fn they_are_those_that_comparing_each_with_each_finds(
            drawn in prop::collection::vec((0_u128..3, 0_u128..3, 0_i64..40, 1_i64..20, any::<bool>()), 0..12),
        ) {
            let mut entries: Vec<_> = drawn
                .into_iter()
                .map(|(room, teacher, start, length, off)| entry(room, teacher, start, length, off))
                .collect();
            entries.sort_by_key(|((), entry)| entry.starts_at);
            let expected: Vec<bool> = (0..entries.len())
                .map(|this| (0..entries.len())
                    .any(|other| other != this && conflict(&entries[this].1, &entries[other].1)))
                .collect();
            prop_assert_eq!(conflicting(&entries), expected);
        }
    }
}
