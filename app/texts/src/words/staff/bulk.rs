//! Words for series of sessions.

use domain::{
    edition::{EditScope, Series, SeriesError},
    holiday::Holiday,
};

use crate::{Problem, Texts};

impl Texts {
    /// The name of a national holiday.
    pub fn national_holiday(&self, holiday: Holiday) -> String {
        match holiday {
            Holiday::NewYear => self.bulk_holiday_new_year(),
            Holiday::Epiphany => self.bulk_holiday_epiphany(),
            Holiday::Easter => self.bulk_holiday_easter(),
            Holiday::EasterMonday => self.bulk_holiday_easter_monday(),
            Holiday::LiberationDay => self.bulk_holiday_liberation_day(),
            Holiday::LabourDay => self.bulk_holiday_labour_day(),
            Holiday::RepublicDay => self.bulk_holiday_republic_day(),
            Holiday::Assumption => self.bulk_holiday_assumption(),
            Holiday::SaintFrancis => self.bulk_holiday_saint_francis(),
            Holiday::AllSaints => self.bulk_holiday_all_saints(),
            Holiday::ImmaculateConception => self.bulk_holiday_immaculate_conception(),
            Holiday::Christmas => self.bulk_holiday_christmas(),
            Holiday::SaintStephen => self.bulk_holiday_saint_stephen(),
        }
    }

    /// Which sessions a change applies to.
    pub fn edit_scope(&self, scope: EditScope) -> String {
        match scope {
            EditScope::ThisSession => self.bulk_move_scope_this_session(),
            EditScope::ThisAndFollowing => self.bulk_move_scope_this_and_following(),
            EditScope::All => self.bulk_move_scope_all(),
        }
    }
}

impl Problem for SeriesError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::NoWeekday => texts.bulk_series_no_weekday(),
            Self::WithoutEnd => texts.bulk_series_without_end(),
            Self::EndsBeforeItStarts => texts.bulk_series_ends_before_it_starts(),
            Self::NoDateLeft => texts.bulk_series_no_date_left(),
            Self::TooManySessions { sessions } => {
                texts.bulk_series_too_many(*sessions, Series::MOST)
            }
            Self::Session { date, error } => {
                texts.bulk_series_session(texts.date(*date), error.words(texts))
            }
        }
    }
}
