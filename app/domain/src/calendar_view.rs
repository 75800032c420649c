//! The views of a calendar and their days.

use jiff::{
    Span, ToSpan as _,
    civil::{Date, Weekday},
};

use crate::{calendar_date::CalendarDate, string_form::closed_list};

closed_list! {
    /// The period that a calendar shows at once.
    CalendarView {
        /// One day.
        Day = "day",
        /// Seven days, starting on Monday.
        Week = "week",
        /// All weeks that overlap a month, starting on Monday.
        Month = "month",
        /// Four weeks, starting on the date.
        Agenda = "agenda",
    }
}

/// The days that a calendar view shows, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    view: CalendarView,
    date: CalendarDate,
    first: Date,
    last: Date,
}

impl CalendarView {
    /// The days that this view shows around a date.
    pub fn around(self, date: CalendarDate) -> Period {
        let day = Date::from(date);
        let (first, last) = match self {
            Self::Day => (day, day),
            Self::Week => (monday(day), sunday(day)),
            Self::Month => (monday(day.first_of_month()), sunday(day.last_of_month())),
            Self::Agenda => (day, day.saturating_add(27.days())),
        };
        Period {
            view: self,
            date,
            first,
            last,
        }
    }
}

impl Period {
    /// The view that it belongs to.
    pub const fn view(self) -> CalendarView {
        self.view
    }

    /// The reference date; in a month view, a date of the month shown.
    pub const fn date(self) -> CalendarDate {
        self.date
    }

    /// The first day.
    pub fn first(self) -> CalendarDate {
        self.first.into()
    }

    /// The last day.
    pub fn last(self) -> CalendarDate {
        self.last.into()
    }

    /// Its days in order.
    pub fn days(self) -> impl Iterator<Item = CalendarDate> {
        self.first
            .series(1.day())
            .take_while(move |day| *day <= self.last)
            .map(CalendarDate::from)
    }

    /// The days before these; `None` before the year 1900.
    pub fn previous(self) -> Option<Self> {
        let day = Date::from(self.date);
        let date = match self.view {
            CalendarView::Month => day.first_of_month().checked_sub(1.month()),
            _ => day.checked_sub(self.step()),
        };
        self.moved_to(date.ok()?)
    }

    /// The days after these; `None` after the year 2199.
    pub fn next(self) -> Option<Self> {
        let day = Date::from(self.date);
        let date = match self.view {
            CalendarView::Month => day.first_of_month().checked_add(1.month()),
            _ => day.checked_add(self.step()),
        };
        self.moved_to(date.ok()?)
    }

    /// The distance from one period to the next; months differ in length.
    fn step(self) -> Span {
        match self.view {
            CalendarView::Day => 1.day(),
            CalendarView::Week => 7.days(),
            CalendarView::Month => 1.month(),
            CalendarView::Agenda => 28.days(),
        }
    }

    fn moved_to(self, date: Date) -> Option<Self> {
        let date = CalendarDate::new(date.year(), date.month(), date.day()).ok()?;
        Some(self.view.around(date))
    }
}

/// The Monday of a day's week; weeks begin on Monday in Italy and in ISO 8601.
fn monday(day: Date) -> Date {
    let days = day.weekday().since(Weekday::Monday);
    day.saturating_sub(i64::from(days).days())
}

fn sunday(day: Date) -> Date {
    monday(day).saturating_add(6.days())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> CalendarDate {
        CalendarDate::parse(text).unwrap()
    }

    fn shown(view: CalendarView, around: &str) -> (String, String) {
        let period = view.around(date(around));
        (period.first().to_string(), period.last().to_string())
    }

    #[test]
    fn a_week_begins_on_monday_and_a_month_is_whole_weeks() {
        for (view, around, first, last) in [
            (CalendarView::Day, "2026-11-22", "2026-11-22", "2026-11-22"),
            (CalendarView::Week, "2026-11-22", "2026-11-16", "2026-11-22"),
            (CalendarView::Week, "2026-11-23", "2026-11-23", "2026-11-29"),
            (CalendarView::Week, "2027-01-01", "2026-12-28", "2027-01-03"),
            (
                CalendarView::Month,
                "2026-11-22",
                "2026-10-26",
                "2026-12-06",
            ),
            (
                CalendarView::Month,
                "2027-02-10",
                "2027-02-01",
                "2027-02-28",
            ),
            (
                CalendarView::Agenda,
                "2026-11-22",
                "2026-11-22",
                "2026-12-19",
            ),
        ] {
            assert_eq!(shown(view, around), (first.to_owned(), last.to_owned()));
        }
    }

    #[test]
    fn the_month_after_a_long_one_is_not_skipped() {
        let january = CalendarView::Month.around(date("2027-01-31"));
        let february = january.next().unwrap();
        assert_eq!(february.date(), date("2027-02-01"));
        assert_eq!(february.previous().unwrap().date(), date("2027-01-01"));
    }

    #[test]
    fn the_calendar_has_ends() {
        assert_eq!(
            CalendarView::Week.around(date("1900-01-03")).previous(),
            None
        );
        assert_eq!(CalendarView::Month.around(date("2199-12-31")).next(), None);
    }

    proptest! {
        #[test]
        fn periods_hold_their_date_and_meet(
            year in 1901_i16..2199, month in 1_i8..=12, day in 1_i8..=28, view in 0_usize..4,
        ) {
            let around = CalendarDate::new(year, month, day).unwrap();
            let period = CalendarView::ALL[view].around(around);
            let days: Vec<_> = period.days().collect();
            prop_assert!(days.contains(&around));
            prop_assert_eq!(days.first(), Some(&period.first()));
            prop_assert_eq!(days.last(), Some(&period.last()));
            let next = period.next().unwrap();
            let gap = Date::from(next.first()) - Date::from(period.last());
            if period.view() == CalendarView::Month {
                // The week in which one month ends and the other begins belongs to both.
                prop_assert!(gap.get_days() <= 1);
            } else {
                prop_assert_eq!(gap.get_days(), 1);
            }
            prop_assert_eq!(next.previous().unwrap().first(), period.first());
        }
    }
}
