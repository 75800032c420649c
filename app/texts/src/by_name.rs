//! The order in which people look for names in a list.

use std::{
    cmp::Ordering,
    sync::{LazyLock, OnceLock},
};

use domain::language::Language;
use icu_collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions};

use crate::{Texts, locale};

/// Unicode's root collation, which is the order of Italian and English: `Ánh` stands among the `A`, `Łukasz`
/// among the `L`. `None` cannot occur: its data is compiled in.
static COLLATOR: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    CollatorBorrowed::try_new(CollatorPreferences::default(), CollatorOptions::default()).ok()
});

/// Compares two names as readers of Italian and English do, whatever their script.
pub fn compare_names(one: &str, other: &str) -> Ordering {
    match &*COLLATOR {
        Some(collator) => collator.compare(one, other),
        None => one.cmp(other),
    }
}

/// Sorts by name; what has the same name keeps its order.
pub fn sort_by_name<Item, Name: AsRef<str>>(items: &mut [Item], name: impl Fn(&Item) -> Name) {
    items.sort_by(|one, other| compare_names(name(one).as_ref(), name(other).as_ref()));
}

impl Texts {
    /// Sorts a list that is all in the language of the texts in that language's own order: Ukrainian puts `І`
    /// behind `И`, Chinese goes by pinyin, and names in another script come last. What has the same name keeps
    /// its order.
    pub fn sort_by_name<Item>(&self, items: &mut [Item], name: impl Fn(&Item) -> &str) {
        static COLLATORS: [OnceLock<CollatorBorrowed<'static>>; Language::ALL.len()] =
            [const { OnceLock::new() }; _];
        let language = self.language();
        let collator = COLLATORS[language as usize].get_or_init(|| {
            let preferences = (&locale::of(language)).into();
            locale::known(CollatorBorrowed::try_new(
                preferences,
                CollatorOptions::default(),
            ))
        });
        items.sort_by(|one, other| collator.compare(name(one), name(other)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_an_order_of_its_own() {
        for (language, sorted) in [
            (Language::It, ["Austria", "Emirati", "Etiopia", "Ungheria"]),
            (Language::Es, ["Namibia", "Nueva Zelanda", "Ñ", "Omán"]),
            (Language::Sq, ["Cipro", "Çad", "Danimarkë", "Dhana"]),
            (Language::Uk, ["Ємен", "Замбія", "Ірак", "Cecoslovacchia"]),
            (
                Language::Ar,
                ["ألبانيا", "المغرب", "تونس", "Cecoslovacchia"],
            ),
            (Language::Zh, ["埃及", "法国", "中国", "Cecoslovacchia"]),
        ] {
            let mut names = sorted;
            names.reverse();
            crate::of(language).sort_by_name(&mut names, |name| name);
            assert_eq!(names, sorted, "{language}");
        }
    }

    #[test]
    fn names_stand_where_readers_look_for_them() {
        let sorted = [
            "anna verdi",
            "Ánh Nguyễn",
            "Bruno Neri",
            "Éric D’Angelo-Øster",
            "Fabio Blu",
            "Ğüneş Yılmaz",
            "Łukasz Żak",
            "Marco Rossi",
            "Şükran Öz",
            "Z\u{337}a\u{336}lgo Rossi",
            "שרה כהן",
            "ນາງ ສີດາ",
        ];
        let mut names = sorted;
        names.reverse();
        sort_by_name(&mut names, |name| *name);
        let of_latin = |names: [&'static str; 12]| names[2..10].to_vec();
        assert_eq!(of_latin(names), of_latin(sorted));
        assert!(names[..2].iter().all(|name| sorted[..2].contains(name)));
    }
}
