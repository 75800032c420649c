//! Times of sessions, counted in minutes since midnight by the clocks of Rome.

/// Minutes by which a session is moved or stretched at a time; no session is made shorter.
pub(super) const STEP: i32 = 15;

const MINUTES_OF_AN_HOUR: i32 = 60;

/// When a session takes place: the column of its day, and from when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Times {
    pub(super) day: usize,
    pub(super) start: i32,
    pub(super) end: i32,
}

/// What the grid has room for: so many days, and of each the minutes from the first to the last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) days: usize,
    pub(super) first: i32,
    pub(super) last: i32,
}

impl Bounds {
    /// Days with the hours from the first to the last; no session can end at midnight.
    pub(super) fn of_hours(days: usize, first: i32, last: i32) -> Self {
        let last = last * MINUTES_OF_AN_HOUR;
        Self {
            days,
            first: first * MINUTES_OF_AN_HOUR,
            last: last.min(24 * MINUTES_OF_AN_HOUR - 1),
        }
    }
}

impl Times {
    /// So many days and minutes later, or earlier, as far as there is room.
    pub(super) fn moved(self, days: isize, minutes: i32, bounds: Bounds) -> Self {
        let length = self.end - self.start;
        let start = self.start + minutes;
        let start = start.min(bounds.last - length).max(bounds.first);
        Self {
            day: self
                .day
                .saturating_add_signed(days)
                .min(bounds.days.saturating_sub(1)),
            start,
            end: start + length,
        }
    }

    /// Longer by so many minutes, or shorter.
    pub(super) fn stretched(self, minutes: i32, bounds: Bounds) -> Self {
        let end = self.end + minutes;
        Self {
            end: end.max(self.start + STEP).min(bounds.last),
            ..self
        }
    }

    /// The steps of a day between two minutes, in whichever order.
    pub(super) fn drawn(day: usize, one: f64, other: f64, bounds: Bounds) -> Self {
        let step = f64::from(STEP);
        let start = whole((one.min(other) / step).floor()) * STEP;
        let end = whole((one.max(other) / step).ceil()) * STEP;
        let start = start.min(bounds.last - STEP).max(bounds.first);
        Self {
            day,
            start,
            end: end.max(start + STEP).min(bounds.last),
        }
    }

    /// The hours as they are read: `9:00–11:30`.
    pub(super) fn words(self) -> String {
        [read(self.start), read(self.end)].join("–")
    }

    /// Start and end as fields have them: `09:00`.
    pub(super) fn fields(self) -> [String; 2] {
        [self.start, self.end].map(|time| {
            let time = read(time);
            if time.len() < "00:00".len() {
                ["0", &time].concat()
            } else {
                time
            }
        })
    }
}

/// Minutes as whole steps, the nearest.
pub(super) fn steps(minutes: f64) -> i32 {
    whole((minutes / f64::from(STEP)).round()) * STEP
}

fn read(time: i32) -> String {
    let (hours, minutes) = (time / MINUTES_OF_AN_HOUR, time % MINUTES_OF_AN_HOUR);
    let zero = if minutes < 10 { "0" } else { "" };
    [&hours.to_string(), ":", zero, &minutes.to_string()].concat()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "where a pointer is on a screen"
)]
fn whole(number: f64) -> i32 {
    number as i32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bounds() -> Bounds {
        Bounds::of_hours(7, 8, 20)
    }

    const fn times(day: usize, start: i32, end: i32) -> Times {
        Times { day, start, end }
    }

    #[test]
    fn times_are_written_for_people_and_for_fields() {
        let morning = times(0, 545, 690);
        assert_eq!(morning.words(), "9:05–11:30");
        assert_eq!(morning.fields(), ["09:05", "11:30"]);
    }

    #[test]
    fn a_session_is_moved_within_the_grid() {
        let session = times(0, 545, 605);
        assert_eq!(session.moved(1, 30, bounds()), times(1, 575, 635));
        assert_eq!(session.moved(-1, -600, bounds()), times(0, 480, 540));
        assert_eq!(session.moved(9, 6_000, bounds()), times(6, 1_140, 1_200));
    }

    #[test]
    fn a_session_keeps_a_length() {
        let session = times(0, 540, 600);
        assert_eq!(session.stretched(15, bounds()).end, 615);
        assert_eq!(session.stretched(-600, bounds()).end, 555);
        assert_eq!(session.stretched(6_000, bounds()).end, 1_200);
    }

    #[test]
    fn what_is_drawn_fills_steps() {
        assert_eq!(Times::drawn(2, 550.0, 541.0, bounds()), times(2, 540, 555));
        assert_eq!(Times::drawn(2, 541.0, 571.0, bounds()), times(2, 540, 585));
        assert_eq!(steps(22.0), 15);
        assert_eq!(steps(-23.0), -30);
    }

    proptest! {
        #[test]
        fn nothing_leaves_the_grid(
            day in 0usize..7, start in 480i32..1_100, length in 15i32..100,
            days in -9isize..9, minutes in -2_000i32..2_000, one in -99.0f64..2_000.0, other in -99.0f64..2_000.0,
        ) {
            let session = times(day, start, start + length);
            for found in [
                session.moved(days, minutes, bounds()),
                session.stretched(minutes, bounds()),
                Times::drawn(day, one, other, bounds()),
            ] {
                prop_assert!(found.day < 7 && found.start >= 480 && found.end <= 1_200, "{:?}", found);
                prop_assert!(found.end - found.start >= STEP);
            }
        }
    }
}
