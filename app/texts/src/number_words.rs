//! Numbers in words, as on papers that nobody may change with a stroke of the pen.

use domain::{instant::Seconds, language::Language};

use crate::Texts;

impl Texts {
    /// A duration in words: `quattro ore e trenta minuti`. `None` in languages whose numbers it cannot say, and from a
    /// thousand hours on.
    pub fn length_in_words(&self, length: Seconds) -> Option<String> {
        let minutes = u32::try_from(length.get() / 60).ok()?;
        let (hours, minutes) = (minutes / 60, minutes % 60);
        let hours_in_words = self.hours_in_words(hours, self.number_in_words(hours)?);
        let minutes_in_words = self.minutes_in_words(minutes, self.number_in_words(minutes)?);
        Some(match (hours, minutes) {
            (_, 0) => hours_in_words,
            (0, _) => minutes_in_words,
            _ => self.list([hours_in_words, minutes_in_words]),
        })
    }

    fn number_in_words(&self, number: u32) -> Option<String> {
        let number = usize::try_from(number)
            .ok()
            .filter(|number| *number < 1_000)?;
        let language = self.language();
        if language == Language::It {
            Some(italian(number))
        } else if language == Language::En {
            Some(english(number))
        } else {
            None
        }
    }
}

const ITALIAN: [&str; 20] = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
];
const ITALIAN_TENS: [&str; 10] = [
    "",
    "",
    "venti",
    "trenta",
    "quaranta",
    "cinquanta",
    "sessanta",
    "settanta",
    "ottanta",
    "novanta",
];
const ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// A number below a thousand.
fn italian(number: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    if hundreds > 0 {
        let hundred = match hundreds {
            1 => "cento".to_owned(),
            many => format!("{}cento", ITALIAN[many]),
        };
        return match rest {
            0 => hundred,
            rest => hundred + &italian(rest),
        };
    }
    if rest < 20 {
        return ITALIAN[rest].to_owned();
    }
    let tens = ITALIAN_TENS[rest / 10];
    match rest % 10 {
        0 => tens.to_owned(),
        // ventuno, ventotto; and the accent of ventitré.
        unit @ (1 | 8) => format!("{}{}", &tens[..tens.len() - 1], ITALIAN[unit]),
        3 => format!("{tens}tré"),
        unit => format!("{tens}{}", ITALIAN[unit]),
    }
}

/// A number below a thousand.
fn english(number: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    if hundreds > 0 {
        let hundred = format!("{} hundred", ENGLISH[hundreds]);
        return match rest {
            0 => hundred,
            rest => format!("{hundred} and {}", english(rest)),
        };
    }
    if rest < 20 {
        return ENGLISH[rest].to_owned();
    }
    let tens = ENGLISH_TENS[rest / 10];
    match rest % 10 {
        0 => tens.to_owned(),
        unit => format!("{tens}-{}", ENGLISH[unit]),
    }
}

#[cfg(test)]
mod tests {
    use domain::{instant::Seconds, language::Language};

    use super::{english, italian};

    #[test]
    fn numbers_are_said_as_people_say_them() {
        for (number, in_italian, in_english) in [
            (1, "uno", "one"),
            (8, "otto", "eight"),
            (21, "ventuno", "twenty-one"),
            (23, "ventitré", "twenty-three"),
            (28, "ventotto", "twenty-eight"),
            (30, "trenta", "thirty"),
            (100, "cento", "one hundred"),
            (108, "centootto", "one hundred and eight"),
            (250, "duecentocinquanta", "two hundred and fifty"),
            (999, "novecentonovantanove", "nine hundred and ninety-nine"),
        ] {
            assert_eq!(italian(number), in_italian);
            assert_eq!(english(number), in_english);
        }
    }

    #[test]
    fn a_length_is_said_in_hours_and_minutes() {
        let italian = crate::of(Language::It);
        for (minutes, words) in [
            (60, "un’ora"),
            (240, "quattro ore"),
            (61, "un’ora e un minuto"),
            (270, "quattro ore e trenta minuti"),
            (45, "quarantacinque minuti"),
        ] {
            let said = italian.length_in_words(Seconds::minutes(minutes));
            assert_eq!(said.as_deref(), Some(words));
        }
        assert_eq!(italian.length_in_words(Seconds::hours(1_000)), None);
    }
}
