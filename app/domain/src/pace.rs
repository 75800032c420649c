//! How often something may be tried: a sliding window, and a wait that grows instead of a lock.

use crate::instant::{Instant, Seconds};

/// A limit on attempts. Whoever is past it waits, and is told how long; nobody is locked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Attempts older than this do not count. A multiple of [`Pace::PARTS`] seconds.
    pub span: Seconds,
    /// Attempts within the span before anybody has to wait.
    pub free: i64,
    /// The wait after each further attempt, counted from the last one; the last wait repeats. Where there are
    /// none, the next attempt is possible when enough of the earlier ones have left the span.
    pub waits: &'static [Seconds],
}

/// The attempts of one part of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// When the part begins.
    pub starts_at: Instant,
    /// How many attempts were made in it.
    pub count: i64,
    /// When the last of them was made.
    pub last_at: Instant,
}

/// Waits that grow from seconds, which somebody who mistyped hardly notices, to five minutes.
pub const GROWING: &[Seconds] = &[
    Seconds::new(5),
    Seconds::new(15),
    Seconds::minutes(1),
    Seconds::minutes(3),
    Seconds::minutes(5),
];

impl Pace {
    /// Attempts are counted in this many parts of a span. A part counts until all of it has left the span, so
    /// that no more attempts than allowed fall into any span, wherever it begins.
    pub const PARTS: i64 = 15;

    /// The length of a part.
    pub const fn part(&self) -> Seconds {
        Seconds::new(self.span.get() / Self::PARTS)
    }

    /// When the part begins that a moment falls into.
    pub fn part_of(&self, moment: Instant) -> Instant {
        let seconds = moment.seconds();
        Instant::from_seconds(seconds - seconds.rem_euclid(self.part().get()))
    }

    /// Parts that begin after this moment count.
    pub fn since(&self, now: Instant) -> Instant {
        now - self.span - self.part()
    }

    /// The same limit for that many clients behind one address.
    #[must_use]
    pub const fn times(self, clients: i64) -> Self {
        Self {
            free: self.free * clients,
            ..self
        }
    }

    /// How long the next attempt has to wait after the attempts of these parts, earliest first; `None` if it
    /// need not.
    pub fn wait(&self, parts: &[Part], now: Instant) -> Option<Seconds> {
        let count: i64 = parts.iter().map(|part| part.count).sum();
        let past = count - self.free;
        if past < 0 {
            return None;
        }
        let step = usize::try_from(past).unwrap_or(usize::MAX);
        let possible_at = match self.waits.get(step).or(self.waits.last()) {
            Some(wait) => parts.iter().map(|part| part.last_at).max()? + *wait,
            None => self.enough_have_left(parts, past)?,
        };
        (possible_at > now).then(|| possible_at - now)
    }

    /// When more attempts than `past` have left the span.
    fn enough_have_left(&self, parts: &[Part], past: i64) -> Option<Instant> {
        let mut left = 0;
        let enough = parts.iter().find(|part| {
            left += part.count;
            left > past
        });
        Some(enough?.starts_at + self.part() + self.span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_seconds(1_800_000_000);

    /// Tries as often as possible for a while, and returns the moments at which it was allowed.
    fn attempts(pace: &Pace, length: Seconds) -> Vec<Instant> {
        let mut parts: Vec<Part> = Vec::new();
        let mut allowed = Vec::new();
        let mut now = NOW;
        while now < NOW + length {
            parts.retain(|part| part.starts_at > pace.since(now));
            if let Some(wait) = pace.wait(&parts, now) {
                assert!(wait.get() > 0);
                now = now + wait;
                continue;
            }
            allowed.push(now);
            let starts_at = pace.part_of(now);
            match parts.last_mut().filter(|part| part.starts_at == starts_at) {
                Some(part) => (part.count, part.last_at) = (part.count + 1, now),
                None => parts.push(Part {
                    starts_at,
                    count: 1,
                    last_at: now,
                }),
            }
        }
        allowed
    }

    #[test]
    fn no_span_holds_more_than_is_free_wherever_it_begins() {
        let pace = Pace {
            span: Seconds::minutes(15),
            free: 30,
            waits: &[],
        };
        let allowed = attempts(&pace, Seconds::hours(3));
        assert!(allowed.len() > 300, "{}", allowed.len());
        for (first, last) in allowed.iter().zip(&allowed[30..]) {
            assert!(*last - *first >= pace.span, "{first} {last}");
        }
    }

    #[test]
    fn the_wait_grows_and_then_stays() {
        let pace = Pace {
            span: Seconds::days(1),
            free: 3,
            waits: GROWING,
        };
        let allowed = attempts(&pace, Seconds::hours(1));
        let waits: Vec<_> = allowed
            .windows(2)
            .map(|pair| (pair[1] - pair[0]).get())
            .collect();
        assert_eq!(waits[..9], [0, 0, 5, 15, 60, 180, 300, 300, 300]);
    }

    #[test]
    fn whoever_waited_as_told_may_try() {
        let pace = Pace {
            span: Seconds::minutes(15),
            free: 1,
            waits: GROWING,
        };
        let parts = [Part {
            starts_at: NOW,
            count: 1,
            last_at: NOW,
        }];
        assert_eq!(pace.wait(&parts, NOW), Some(Seconds::new(5)));
        assert_eq!(
            pace.wait(&parts, NOW + Seconds::new(4)),
            Some(Seconds::new(1))
        );
        assert_eq!(pace.wait(&parts, NOW + Seconds::new(5)), None);
        assert_eq!(pace.wait(&[], NOW), None);
    }
}
