//! The order in which people look for names in a list.

use std::{cmp::Ordering, sync::LazyLock};

use icu_collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions};

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

#[cfg(test)]
mod tests {
    use super::*;

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
