//! Dates and times of day in the format of each language, in Italian time.

use domain::{
    edition::{self, LocalSession},
    instant::Instant,
    language::Language,
};
use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter as Formatter,
    fieldsets::{E, M, MD, YM, YMD, YMDE},
};
use icu_locale_core::Locale;
use jiff::{
    Timestamp, Zoned,
    civil::{Date, Time},
};

use crate::{Texts, locale};

/// The dates of one language.
pub struct Dates {
    long: Formatter<Gregorian, YMDE>,
    issued: Formatter<Gregorian, YMD>,
    short: Formatter<Gregorian, YMD>,
    month: Formatter<Gregorian, YM>,
    day_of_year: Formatter<Gregorian, MD>,
    weekday_name: Formatter<Gregorian, E>,
    month_name: Formatter<Gregorian, M>,
}

impl Dates {
    pub(crate) fn of(language: Language) -> Self {
        Self::in_locale(&locale::of(language))
    }

    fn in_locale(locale: &Locale) -> Self {
        Self {
            long: locale::known(Formatter::try_new(locale.into(), YMDE::long())),
            issued: locale::known(Formatter::try_new(locale.into(), YMD::long())),
            short: locale::known(Formatter::try_new(locale.into(), YMD::medium())),
            month: locale::known(Formatter::try_new(locale.into(), YM::long())),
            day_of_year: locale::known(Formatter::try_new(locale.into(), MD::long())),
            weekday_name: locale::known(Formatter::try_new(locale.into(), E::medium())),
            month_name: locale::known(Formatter::try_new(locale.into(), M::medium())),
        }
    }
}

/// A date in the three lines of a calendar leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayBlock {
    /// The day of the week, shortened: `gio`.
    pub weekday: String,
    /// The day of the month: `3`.
    pub day: String,
    /// The month, shortened: `dic`.
    pub month: String,
}

/// A moment in Italian time. Moments beyond the year 9999 are clamped to its end.
pub fn rome(instant: Instant) -> Zoned {
    let end = if instant.seconds() < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    Timestamp::from_second(instant.seconds())
        .unwrap_or(end)
        .to_zoned(edition::rome())
}

impl Texts {
    /// A date with its weekday: `giovedì 3 dicembre 2026`.
    pub fn date(&self, date: impl Into<Date>) -> String {
        self.bundle().dates.long.format(&calendar(date)).to_string()
    }

    /// A date as papers are dated, without its weekday: `3 dicembre 2026`.
    pub fn day(&self, date: impl Into<Date>) -> String {
        let dates = &self.bundle().dates;
        dates.issued.format(&calendar(date)).to_string()
    }

    /// A date for narrow layouts: `3 dic 2026`.
    pub fn short_date(&self, date: impl Into<Date>) -> String {
        self.bundle()
            .dates
            .short
            .format(&calendar(date))
            .to_string()
    }

    /// The month of a date and its year: `dicembre 2026`.
    pub fn month(&self, date: impl Into<Date>) -> String {
        self.bundle()
            .dates
            .month
            .format(&calendar(date))
            .to_string()
    }

    /// The day and the month of a date, without the year: `24 giugno`.
    pub fn day_of_year(&self, date: impl Into<Date>) -> String {
        let dates = &self.bundle().dates;
        dates.day_of_year.format(&calendar(date)).to_string()
    }

    /// A date as a calendar leaf. For screen readers use [`Texts::date`].
    pub fn day_block(&self, date: impl Into<Date>) -> DayBlock {
        let date = date.into();
        let dates = &self.bundle().dates;
        let leaf = calendar(date);
        DayBlock {
            weekday: dates.weekday_name.format(&leaf).to_string(),
            day: date.day().to_string(),
            month: dates.month_name.format(&leaf).to_string(),
        }
    }

    /// The day of the week for the head of a narrow column: as short as in [`DayBlock`], in Arabic without the article.
    pub fn weekday_column(&self, date: impl Into<Date>) -> String {
        let weekday = self.day_block(date).weekday;
        match weekday.strip_prefix("ال") {
            Some(short) => short.to_owned(),
            None => weekday,
        }
    }

    /// A time of day on the 24-hour clock, which every sign and ticket in Italy uses: `9:05`.
    pub fn time(&self, time: Time) -> String {
        format!("{}:{:02}", time.hour(), time.minute())
    }

    /// From one time of day to another: `ore 9:00–11:30`.
    pub fn time_range(&self, start: Time, end: Time) -> String {
        self.format_time_range(self.time(start), self.time(end))
    }

    /// The day and the hours of a session: `giovedì 3 dicembre 2026, ore 9:00–11:30`.
    pub fn session(&self, session: LocalSession) -> String {
        self.format_session(
            self.date(session.date()),
            self.time_range(session.start(), session.end()),
        )
    }

    /// A moment in Italian time: `giovedì 3 dicembre 2026, ore 9:00`.
    pub fn moment(&self, moment: Instant) -> String {
        let local = rome(moment);
        self.format_moment(self.date(local.date()), self.time(local.time()))
    }

    /// The end of a period in Italian time: `fino a giovedì 3 dicembre 2026, ore 12:00`.
    pub fn until(&self, moment: Instant) -> String {
        self.format_until(self.moment(moment))
    }
}

fn calendar(date: impl Into<Date>) -> CalendarDate<Gregorian> {
    date.into().into()
}

#[cfg(test)]
mod tests {
    use icu_locale_core::locale;

    use super::*;

    /// The grammatical case of months, the order of day and month, other scripts.
    #[test]
    fn the_languages_to_come_have_their_dates_too() {
        let day = calendar(jiff::civil::date(2026, 12, 3));
        for (locale, expected) in [
            (locale!("fr"), "jeudi 3 décembre 2026"),
            (locale!("es"), "jueves, 3 de diciembre de 2026"),
            (locale!("ro"), "joi, 3 decembrie 2026"),
            (locale!("sq"), "e enjte, 3 dhjetor 2026"),
            (locale!("uk"), "четвер, 3 грудня 2026\u{202F}р."),
            (locale!("ar-u-nu-latn"), "الخميس، 3 ديسمبر 2026"),
            (locale!("zh"), "2026年12月3日星期四"),
        ] {
            let dates = Dates::in_locale(&locale);
            assert_eq!(dates.long.format(&day).to_string(), expected, "{locale}");
        }
    }
    #[test]
    fn the_head_of_a_column_is_short_in_every_language() {
        for language in Language::ALL {
            for day in 1..=7 {
                let weekday = crate::of(language).weekday_column(jiff::civil::date(2026, 6, day));
                assert!(weekday.chars().count() <= 6, "{language}: {weekday}");
            }
        }
        let thursday = jiff::civil::date(2026, 12, 3);
        assert_eq!(crate::of(Language::Ar).weekday_column(thursday), "خميس");
        assert_eq!(crate::of(Language::It).weekday_column(thursday), "gio");
    }
}
