//! Sessions at the same time stand side by side.

/// Where a session stands among those that it overlaps, directly or by way of others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lane {
    /// Its place, from 0.
    pub(super) place: usize,
    /// How many places there are.
    pub(super) of: usize,
}

/// The lanes of the sessions of a day, of which start and end are given, in the same order.
pub(super) fn lanes(sessions: &[(i32, i32)]) -> Vec<Lane> {
    let mut order: Vec<usize> = (0..sessions.len()).collect();
    order.sort_by_key(|index| sessions.get(*index));
    let mut found = vec![Lane::default(); sessions.len()];
    let mut group: Vec<usize> = Vec::new();
    // When the last session of each lane ends.
    let mut ends: Vec<i32> = Vec::new();
    for index in order {
        let Some((start, end)) = sessions.get(index).copied() else {
            continue;
        };
        if ends.iter().all(|end| *end <= start) {
            close(&mut found, &mut group, &mut ends);
        }
        let place = ends
            .iter()
            .position(|end| *end <= start)
            .unwrap_or(ends.len());
        match ends.get_mut(place) {
            Some(last) => *last = end,
            None => ends.push(end),
        }
        if let Some(lane) = found.get_mut(index) {
            lane.place = place;
        }
        group.push(index);
    }
    close(&mut found, &mut group, &mut ends);
    found
}

fn close(found: &mut [Lane], group: &mut Vec<usize>, ends: &mut Vec<i32>) {
    for index in group.drain(..) {
        if let Some(lane) = found.get_mut(index) {
            lane.of = ends.len();
        }
    }
    ends.clear();
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn those_that_meet_share_the_width_and_the_others_have_it_whole() {
        let lane = |place, of| Lane { place, of };
        let day = [(540, 600), (660, 720), (570, 660), (600, 630)];
        assert_eq!(
            lanes(&day),
            [lane(0, 2), lane(0, 1), lane(1, 2), lane(0, 2)]
        );
        assert_eq!(lanes(&[]), []);
    }

    proptest! {
        #[test]
        fn nothing_covers_anything(
            day in proptest::collection::vec((0i32..100, 1i32..30), 0..12),
        ) {
            let day: Vec<_> = day.into_iter().map(|(start, length)| (start, start + length)).collect();
            let found = lanes(&day);
            for (one, lane) in day.iter().zip(&found) {
                prop_assert!(lane.place < lane.of);
                let same = day.iter().zip(&found).filter(|(other, _)| other.0 < one.1 && one.0 < other.1);
                let beside: Vec<_> = same.collect();
                prop_assert!(beside.iter().all(|(_, other)| other.of == lane.of));
                prop_assert_eq!(beside.iter().filter(|(_, other)| other.place == lane.place).count(), 1);
            }
        }
    }
}
