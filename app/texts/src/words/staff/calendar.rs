//! Words for days of the calendar.

use domain::{calendar_view::CalendarView, holiday::Holiday};

use crate::Texts;

impl Texts {
    /// The name of a view of the calendar.
    pub fn calendar_view(&self, view: CalendarView) -> String {
        match view {
            CalendarView::Day => self.calendar_view_day(),
            CalendarView::Week => self.calendar_view_week(),
            CalendarView::Month => self.calendar_view_month(),
            CalendarView::Agenda => self.calendar_view_agenda(),
        }
    }

    /// The name of a public holiday.
    pub fn holiday(&self, holiday: Holiday) -> String {
        match holiday {
            Holiday::NewYear => self.calendar_holiday_new_year(),
            Holiday::Epiphany => self.calendar_holiday_epiphany(),
            Holiday::Easter => self.calendar_holiday_easter(),
            Holiday::EasterMonday => self.calendar_holiday_easter_monday(),
            Holiday::LiberationDay => self.calendar_holiday_liberation_day(),
            Holiday::LabourDay => self.calendar_holiday_labour_day(),
            Holiday::RepublicDay => self.calendar_holiday_republic_day(),
            Holiday::Assumption => self.calendar_holiday_assumption(),
            Holiday::SaintFrancis => self.calendar_holiday_saint_francis(),
            Holiday::AllSaints => self.calendar_holiday_all_saints(),
            Holiday::ImmaculateConception => self.calendar_holiday_immaculate_conception(),
            Holiday::Christmas => self.calendar_holiday_christmas(),
            Holiday::SaintStephen => self.calendar_holiday_saint_stephen(),
        }
    }
}
