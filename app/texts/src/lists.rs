//! Lists in the format of each language.

use domain::{instant::Seconds, language::Language};
use icu_list::{ListFormatter, options::ListFormatterOptions};

use crate::{Texts, locale};

/// The list format of one language.
pub struct Lists(ListFormatter);

impl Lists {
    pub(crate) fn of(language: Language) -> Self {
        let locale = locale::of(language);
        let options = ListFormatterOptions::default();
        Self(locale::known(ListFormatter::try_new_and(
            locale.into(),
            options,
        )))
    }
}

impl Texts {
    /// Items joined by commas and "and": `colloquio, laboratorio e corso` in Italian.
    pub fn list<Item: AsRef<str>>(&self, items: impl IntoIterator<Item = Item>) -> String {
        let items: Vec<Item> = items.into_iter().collect();
        self.bundle()
            .lists
            .0
            .format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// A duration in hours and minutes: `1 ora e 30 minuti` in Italian.
    pub fn duration(&self, minutes: u32) -> String {
        match (minutes / 60, minutes % 60) {
            (0, minutes) => self.format_minutes(minutes),
            (hours, 0) => self.format_hours(hours),
            (hours, minutes) => self.list([self.format_hours(hours), self.format_minutes(minutes)]),
        }
    }

    /// How long to wait, in seconds or else in minutes, never too short: `4 minuti` in Italian.
    pub fn wait(&self, wait: Seconds) -> String {
        let seconds = u32::try_from(wait.get()).unwrap_or_default();
        if seconds <= 60 {
            self.format_seconds(seconds)
        } else {
            self.duration(seconds.div_ceil(60))
        }
    }
}
