use domain::{
    calendar_date::CalendarDate,
    counselling::{OfficeHours, Slot},
    edition::{local_date, local_moment, rome},
    instant::{Instant, Seconds},
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time},
};
use proptest::prelude::*;

use crate::generated::{Case, case};

/// A reference implementation that divides hours into slots, looking up every minute.
fn on_paper(case: &Case) -> Vec<Slot> {
    let mut slots: Vec<Slot> = case
        .single_days()
        .filter(|&date| case.site.closed_on(date).is_none())
        .flat_map(|date| {
            case.availability
                .iter()
                .filter(move |weekly| weekly.holds_on(date))
                .flat_map(move |weekly| cut(weekly.hours(), date))
        })
        .filter(|slot| is_bookable(case, slot) && is_undisturbed(case, slot))
        .collect();
    slots.sort_by_key(|slot| slot.starts_at);
    slots
}

fn cut(hours: &OfficeHours, date: CalendarDate) -> Vec<Slot> {
    let minutes = |minutes: u16| SignedDuration::from_mins(minutes.into());
    let timing = hours.timing();
    let mut slots = Vec::new();
    let mut begin = hours.start();
    loop {
        let start = begin + minutes(timing.buffer_before);
        let until = start + minutes(timing.length) + minutes(timing.buffer_after);
        if until > hours.end() || until <= begin {
            return slots;
        }
        let exists = std::iter::successors(Some(begin), |&time| Some(time + minutes(1)))
            .take_while(|&time| time < until)
            .all(|time| local_moment(date, time).is_some());
        if exists {
            let starts_at = local_moment(date, start).unwrap();
            let ends_at = starts_at + Seconds::minutes(timing.length.into());
            slots.push(Slot {
                date,
                start,
                starts_at,
                ends_at,
                busy_from: starts_at - Seconds::minutes(timing.buffer_before.into()),
                busy_until: ends_at + Seconds::minutes(timing.buffer_after.into()),
            });
        }
        begin = until;
    }
}

fn is_bookable(case: &Case, slot: &Slot) -> bool {
    let notice = slot.starts_at - case.now;
    let ahead = Date::from(local_date(case.now))
        .until(Date::from(slot.date))
        .unwrap();
    notice >= Seconds::minutes(case.horizon.minimum_notice.into())
        && ahead.get_days() <= i32::from(case.horizon.days_ahead)
}

fn is_undisturbed(case: &Case, slot: &Slot) -> bool {
    case.busy
        .iter()
        .all(|busy| busy.until() <= slot.busy_from || slot.busy_until <= busy.from())
}

fn clock(moment: Instant) -> (CalendarDate, Time) {
    let timestamp = Timestamp::from_second(moment.seconds()).unwrap();
    let local = rome().to_datetime(timestamp);
    (local.date().into(), local.time())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn slots_are_those_one_finds_on_paper(case in case()) {
        prop_assert_eq!(case.slots(), on_paper(&case));
    }

    #[test]
    fn no_two_slots_overlap_not_even_their_buffers(case in case()) {
        for pair in case.slots().windows(2) {
            prop_assert!(pair[0].busy_until <= pair[1].busy_from, "{:?}", pair);
        }
    }

    #[test]
    fn no_two_slots_overlap_though_hours_do(mut case in case()) {
        let shifted: Vec<_> = case.availability.clone();
        case.availability.extend(shifted);
        for pair in case.slots().windows(2) {
            prop_assert!(pair[0].busy_until <= pair[1].busy_from, "{:?}", pair);
        }
    }

    #[test]
    fn no_slot_disturbs_what_is_busy(case in case()) {
        for slot in case.slots() {
            prop_assert!(is_undisturbed(&case, &slot), "{:?}", slot);
        }
    }

    #[test]
    fn a_slot_that_is_booked_is_gone_and_the_others_stay(
        case in case(),
        which in any::<prop::sample::Index>(),
    ) {
        let mut expected = case.slots();
        prop_assume!(!expected.is_empty());
        let booked = expected.remove(which.index(expected.len()));
        let mut after = case;
        after.busy.push(
            domain::counselling::Interval::new(booked.busy_from, booked.busy_until).unwrap(),
        );
        prop_assert_eq!(after.slots(), expected);
    }

    #[test]
    fn slots_lie_on_open_days_within_notice_and_horizon(case in case()) {
        for slot in case.slots() {
            prop_assert_eq!(case.site.closed_on(slot.date), None);
            prop_assert!(is_bookable(&case, &slot), "{:?}", slot);
        }
    }

    #[test]
    fn slots_lie_within_hours_by_the_clock_on_the_wall(case in case()) {
        for slot in case.slots() {
            prop_assert_eq!(clock(slot.starts_at), (slot.date, slot.start));
            let begin = clock(slot.busy_from);
            let last = clock(slot.busy_until - Seconds::new(1));
            let within = case.availability.iter().any(|weekly| {
                weekly.holds_on(slot.date)
                    && (slot.date, weekly.hours().start()) <= begin
                    && last < (slot.date, weekly.hours().end())
                    && slot.ends_at - slot.starts_at
                        == Seconds::minutes(weekly.hours().timing().length.into())
            });
            prop_assert!(within, "{:?}", slot);
        }
    }

    #[test]
    fn days_one_by_one_give_the_same(case in case()) {
        let timetable = case.timetable();
        let one_by_one: Vec<_> = case
            .single_days()
            .flat_map(|date| timetable.slots(date..=date, case.horizon, case.now))
            .collect();
        prop_assert_eq!(case.slots(), one_by_one);
    }

    #[test]
    fn hours_begin_at_the_same_local_times_all_year(case in case()) {
        for weekly in &case.availability {
            let usual = cut(weekly.hours(), "2026-01-07".parse().unwrap());
            for slot in case.slots().iter().filter(|slot| weekly.holds_on(slot.date)) {
                let hours = weekly.hours();
                if (hours.start()..hours.end()).contains(&slot.start) {
                    prop_assert!(usual.iter().any(|other| other.start == slot.start));
                }
            }
        }
    }
}
