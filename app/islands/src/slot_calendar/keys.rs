//! Keyboard navigation in a grid of months.

/// The days of a week, which are the columns of the grid.
const WEEK: usize = 7;

/// The days of a month that the grid holds, all of them or those of some weeks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Month {
    /// The day number of the first of them.
    pub(super) first: usize,
    pub(super) length: usize,
}

/// The day to which a key moves from the day `at`, counted over all months; `None` for a key without
/// effect. `column` is that of the first day of all, and text runs from right to left if `rightwards`
/// is false.
pub(super) fn destination(
    key: &str,
    at: usize,
    months: &[Month],
    column: usize,
    rightwards: bool,
) -> Option<usize> {
    let last = months
        .iter()
        .map(|month| month.length)
        .sum::<usize>()
        .checked_sub(1)?;
    let (index, before) = month_of(at, months)?;
    let month = months.get(index)?;
    let day = month.first + at - before;
    let weekday = (column + at) % WEEK;
    // The same day of another month, or the one nearest to it, as a place in that month.
    let same_in =
        |other: &Month| day.clamp(other.first, other.first + other.length - 1) - other.first;
    let to = match key {
        "ArrowLeft" if rightwards => at.saturating_sub(1),
        "ArrowRight" if !rightwards => at.saturating_sub(1),
        "ArrowLeft" | "ArrowRight" => at + 1,
        "ArrowUp" => at.checked_sub(WEEK).unwrap_or(at),
        "ArrowDown" => Some(at + WEEK).filter(|to| *to <= last).unwrap_or(at),
        // A row holds the days of one month.
        "Home" => at.saturating_sub(weekday).max(before),
        "End" => (at + WEEK - 1 - weekday).min(before + month.length - 1),
        "PageUp" => match index.checked_sub(1).and_then(|earlier| months.get(earlier)) {
            Some(earlier) => before - earlier.length + same_in(earlier),
            None => at,
        },
        "PageDown" => match months.get(index + 1) {
            Some(later) => before + month.length + same_in(later),
            None => at,
        },
        _ => return None,
    };
    Some(to.min(last))
}

/// The month of a day and the number of days before it.
fn month_of(at: usize, months: &[Month]) -> Option<(usize, usize)> {
    let mut before = 0;
    for (index, month) in months.iter().enumerate() {
        if at < before + month.length {
            return Some((index, before));
        }
        before += month.length;
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn month(first: usize, length: usize) -> Month {
        Month { first, length }
    }

    /// From Monday 16 November 2026 to Sunday 24 January 2027.
    const MONTHS: [Month; 3] = [month(16, 15), month(1, 31), month(1, 24)];
    const MONDAY: usize = 0;

    /// A day as its month, counted from November, and its number.
    fn go(key: &str, index: usize, day: usize) -> (usize, usize) {
        let before: usize = MONTHS[..index].iter().map(|month| month.length).sum();
        let at = before + day - MONTHS[index].first;
        let to = destination(key, at, &MONTHS, MONDAY, true).unwrap();
        let (index, before) = month_of(to, &MONTHS).unwrap();
        (index, to - before + MONTHS[index].first)
    }

    #[test]
    fn arrows_walk_by_day_and_by_week_and_stop_at_either_end() {
        assert_eq!(go("ArrowRight", 0, 23), (0, 24));
        assert_eq!(go("ArrowRight", 0, 30), (1, 1));
        assert_eq!(go("ArrowLeft", 1, 1), (0, 30));
        assert_eq!(go("ArrowDown", 0, 25), (1, 2));
        assert_eq!(go("ArrowUp", 1, 2), (0, 25));
        assert_eq!(go("ArrowLeft", 0, 16), (0, 16));
        assert_eq!(go("ArrowUp", 0, 20), (0, 20));
        assert_eq!(go("ArrowDown", 2, 21), (2, 21));
        assert_eq!(go("ArrowRight", 2, 24), (2, 24));
    }

    #[test]
    fn home_and_end_stay_in_the_row_and_pages_keep_the_day_where_they_can() {
        assert_eq!(go("Home", 0, 25), (0, 23));
        assert_eq!(go("End", 0, 25), (0, 29));
        assert_eq!(go("Home", 1, 3), (1, 1), "the row of November ends before");
        assert_eq!(go("End", 0, 30), (0, 30));
        assert_eq!(go("PageDown", 0, 24), (1, 24));
        assert_eq!(go("PageUp", 1, 31), (0, 30));
        assert_eq!(go("PageUp", 1, 3), (0, 16), "the third is not in the grid");
        assert_eq!(go("PageDown", 1, 31), (2, 24));
        assert_eq!(go("PageUp", 0, 24), (0, 24));
        assert_eq!(go("PageDown", 2, 24), (2, 24));
    }

    #[test]
    fn arrows_follow_the_line_of_text() {
        assert_eq!(destination("ArrowLeft", 3, &MONTHS, MONDAY, false), Some(4));
        let back = destination("ArrowRight", 3, &MONTHS, MONDAY, false);
        assert_eq!(back, Some(2));
    }

    proptest! {
        #[test]
        fn every_key_leads_to_a_day(
            months in proptest::collection::vec((1usize..32, 1usize..32), 0..5),
            column in 0usize..7,
            at in 0usize..200,
            rightwards in any::<bool>(),
            key in prop::sample::select(vec![
                "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown",
            ]),
        ) {
            let months: Vec<_> = months.into_iter().map(|(first, length)| month(first, length)).collect();
            let days: usize = months.iter().map(|month| month.length).sum();
            let to = destination(key, at, &months, column, rightwards);
            prop_assert_eq!(to.is_some(), at < days);
            prop_assert!(to.is_none_or(|to| to < days));
        }
    }
}
