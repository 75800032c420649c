//! The national public holidays of Italy.

use jiff::{ToSpan, civil::Date};

use crate::{calendar_date::CalendarDate, string_form::closed_list};

closed_list! {
    /// The public holidays of all Italy, in the order of the year.
    ///
    /// Law 260/1949, articles 1 and 2, without the days that law 54/1977 removed, with Epiphany (decree
    /// of the President of the Republic 792/1985), 2 June (law 336/2000) and 4 October (law 151/2025).
    /// The law names "all Sundays" and so includes Easter; Easter is listed because offices that open
    /// on Sundays close on it.
    Holiday {
        /// 1 January (Capodanno).
        NewYear = "new_year",
        /// 6 January (Epifania).
        Epiphany = "epiphany",
        /// The Sunday of Easter (Pasqua).
        Easter = "easter",
        /// The day after Easter (lunedì dell'Angelo).
        EasterMonday = "easter_monday",
        /// 25 April (anniversario della Liberazione).
        LiberationDay = "liberation_day",
        /// 1 May (festa del lavoro).
        LabourDay = "labour_day",
        /// 2 June (festa della Repubblica).
        RepublicDay = "republic_day",
        /// 15 August (Assunzione, Ferragosto).
        Assumption = "assumption",
        /// 4 October (San Francesco d'Assisi), from 2026 on: law 151/2025.
        SaintFrancis = "saint_francis",
        /// 1 November (Ognissanti).
        AllSaints = "all_saints",
        /// 8 December (Immacolata Concezione).
        ImmaculateConception = "immaculate_conception",
        /// 25 December (Natale).
        Christmas = "christmas",
        /// 26 December (Santo Stefano).
        SaintStephen = "saint_stephen",
    }
}

/// The holiday on that day, by the law in force since 2001; the one of fixed date if Easter falls on
/// it, as on 25 April 2038. Other Sundays are not holidays: office hours define whether an office opens
/// on a Sunday.
pub fn national_holiday(date: CalendarDate) -> Option<Holiday> {
    match (date.month(), date.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (1, 6) => Some(Holiday::Epiphany),
        (4, 25) => Some(Holiday::LiberationDay),
        (5, 1) => Some(Holiday::LabourDay),
        (6, 2) => Some(Holiday::RepublicDay),
        (8, 15) => Some(Holiday::Assumption),
        (10, 4) if date.year() >= 2026 => Some(Holiday::SaintFrancis),
        (11, 1) => Some(Holiday::AllSaints),
        (12, 8) => Some(Holiday::ImmaculateConception),
        (12, 25) => Some(Holiday::Christmas),
        (12, 26) => Some(Holiday::SaintStephen),
        (3 | 4, _) => easter_holiday(date),
        _ => None,
    }
}

fn easter_holiday(date: CalendarDate) -> Option<Holiday> {
    let sunday = Date::from(easter(date.year()));
    match Date::from(date) {
        day if day == sunday => Some(Holiday::Easter),
        day if day == sunday.saturating_add(1.day()) => Some(Holiday::EasterMonday),
        _ => None,
    }
}

/// The Sunday of Easter of a year of the Gregorian calendar.
///
/// J.-M. Oudin's algorithm of 1940, from the *Explanatory Supplement to the Astronomical Almanac*
/// (1992), chapter 12; with its variable names.
#[allow(clippy::many_single_char_names, reason = "the source's letters")]
pub fn easter(year: i16) -> CalendarDate {
    let y = i64::from(year);
    let c = y.div_euclid(100);
    let n = y.rem_euclid(19);
    let k = (c - 17) / 25;
    let i = (c - c.div_euclid(4) - (c - k).div_euclid(3) + 19 * n + 15).rem_euclid(30);
    let i = i - (i / 28) * (1 - (i / 28) * (29 / (i + 1)) * ((21 - n) / 11));
    let j = (y + y.div_euclid(4) + i + 2 - c + c.div_euclid(4)).rem_euclid(7);
    // Days from 28 March, which Oudin then splits into month and day.
    let l = i - j;
    jiff::civil::date(year, 3, 28)
        .saturating_add(l.days())
        .into()
}
