//! Numbers of a spreadsheet, as they are shown: dates and times are days since a first day.

use jiff::{ToSpan as _, civil::Date};

/// Days in which numbers of a spreadsheet count. Those before March 1900 are one day off in Excel; nobody plans then.
const FIRST_DAY: Date = jiff::civil::date(1899, 12, 30);
const FIRST_DAY_OF_1904: Date = jiff::civil::date(1904, 1, 1);

const SECONDS_A_DAY: f64 = 86_400.0;

/// The last day that a spreadsheet knows, 31 December 9999.
const LAST: f64 = 2_958_465.0;

/// What a number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number.
    Plain,
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// Hours that may be more than a day has.
    Hours,
    /// A day and a time of day.
    Moment,
}

impl Kind {
    /// What numbers with one of the formats stand for that have no code in the file (ECMA-376, part 1, 18.8.30).
    pub(super) const fn built_in(format: u32) -> Self {
        match format {
            14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => Self::Day,
            18..=21 | 32..=35 | 45 | 47 | 55 | 56 => Self::Time,
            22 => Self::Moment,
            46 => Self::Hours,
            _ => Self::Plain,
        }
    }

    /// What numbers with a format of that code stand for.
    pub(super) fn of_code(code: &str) -> Self {
        let (mut day, mut month, mut time, mut hours) = (false, false, false, false);
        let mut signs = code.chars();
        while let Some(sign) = signs.next() {
            match sign.to_ascii_lowercase() {
                '"' => {
                    signs.find(|sign| *sign == '"');
                }
                '\\' | '_' | '*' => {
                    signs.next();
                }
                '[' => {
                    let within: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                    let within = within.to_ascii_lowercase();
                    hours |= matches!(within.as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss");
                }
                // Only how numbers above zero are shown.
                ';' => break,
                'y' | 'd' => day = true,
                'm' => month = true,
                'h' | 's' => time = true,
                _ => {}
            }
        }
        match (day || month && !time && !hours, time || hours) {
            (true, true) => Self::Moment,
            (true, false) => Self::Day,
            (false, true) if hours => Self::Hours,
            (false, true) => Self::Time,
            (false, false) => Self::Plain,
        }
    }

    /// A number in this sense; as it is where it cannot be one.
    pub(super) fn text(self, number: f64, since_1904: bool) -> String {
        let plain = || number.to_string();
        if self == Self::Plain || !(0.0..=LAST).contains(&number) {
            return plain();
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "at most the seconds of eight thousand years"
        )]
        let seconds = (number * SECONDS_A_DAY).round() as i64;
        let first = if since_1904 {
            FIRST_DAY_OF_1904
        } else {
            FIRST_DAY
        };
        let day = first.checked_add((seconds / 86_400).days());
        let of_day = seconds % 86_400;
        match (self, day) {
            (Self::Day, Ok(day)) => day.to_string(),
            (Self::Moment, Ok(day)) => format!("{day}T{}", clock(of_day)),
            (Self::Time, _) => clock(of_day),
            (Self::Hours, _) => clock(seconds),
            (Self::Plain, _) | (_, Err(_)) => plain(),
        }
    }
}

/// Hours and minutes, with the seconds where there are any.
pub(super) fn clock(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if seconds == 0 {
        format!("{hours:02}:{minutes:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_says_what_a_number_is() {
        for (code, kind) in [
            ("General", Kind::Plain),
            ("0.00", Kind::Plain),
            ("#,##0\\ \"dischi\"", Kind::Plain),
            ("[Red]0;[Blue]dd", Kind::Plain),
            ("dd/mm/yyyy", Kind::Day),
            ("[$-410]d mmmm yyyy;@", Kind::Day),
            ("mmmm", Kind::Day),
            ("hh:mm", Kind::Time),
            ("h:mm AM/PM", Kind::Time),
            ("mm:ss.0", Kind::Time),
            ("[h]:mm:ss", Kind::Hours),
            ("dd/mm/yyyy hh:mm", Kind::Moment),
            ("DD/MM/YYYY\\ HH:MM", Kind::Moment),
            ("\"days\" 0", Kind::Plain),
            ("[", Kind::Plain),
            ("\"", Kind::Plain),
        ] {
            assert_eq!(Kind::of_code(code), kind, "{code}");
        }
    }

    #[test]
    fn a_number_is_written_as_it_is_shown() {
        for (kind, number, text) in [
            (Kind::Plain, 16.0, "16"),
            (Kind::Plain, 9.3, "9.3"),
            (Kind::Plain, -1.0, "-1"),
            (Kind::Day, 46_360.0, "2026-12-04"),
            (Kind::Day, 46_360.4, "2026-12-04"),
            (Kind::Moment, 46_360.0, "2026-12-04T00:00"),
            (Kind::Moment, 46_360.385_416_666_664, "2026-12-04T09:15"),
            (Kind::Time, 0.395_833_333_333_333_3, "09:30"),
            (Kind::Time, 46_360.395_833_333_336, "09:30"),
            (Kind::Time, 0.5 + 1.0 / 86_400.0, "12:00:01"),
            (Kind::Hours, 1.0, "24:00"),
            (Kind::Hours, 1.5, "36:00"),
            (Kind::Day, -3.0, "-3"),
            (Kind::Day, 1e300, &1e300_f64.to_string()),
            (Kind::Moment, f64::NAN, "NaN"),
        ] {
            assert_eq!(kind.text(number, false), text, "{kind:?} {number}");
        }
        assert_eq!(Kind::Day.text(44_898.0, true), "2026-12-04");
    }
}
