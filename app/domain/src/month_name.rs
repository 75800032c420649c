//! The names of months, as people type them into fields of dates.

/// January to December in the languages that people here write: Italian, English, French, Spanish,
/// Portuguese, Romanian, German, Albanian, Ukrainian, Russian, Arabic. What all names of a month in a language
/// begin with is enough.
const NAMES: [&[&str]; 12] = [
    &[
        "gen",
        "jan",
        "ene",
        "ian",
        "jän",
        "січ",
        "янв",
        "يناير",
        "كانون الثاني",
    ],
    &["feb", "fév", "fev", "shk", "лют", "фев", "فبراير", "شباط"],
    &["mar", "mär", "бер", "март", "مارس", "آذار"],
    &[
        "apr",
        "avr",
        "abr",
        "prill",
        "кві",
        "апр",
        "أبريل",
        "ابريل",
        "نيسان",
    ],
    &[
        "mag", "may", "mai", "maj", "трав", "май", "мая", "مايو", "ماي", "أيار",
    ],
    &[
        "giu",
        "jun",
        "juin",
        "iun",
        "qer",
        "чер",
        "июн",
        "يونيو",
        "حزيران",
    ],
    &[
        "lug",
        "jul",
        "juil",
        "iul",
        "korr",
        "лип",
        "июл",
        "يوليو",
        "تموز",
    ],
    &[
        "ago",
        "aug",
        "aoû",
        "aou",
        "gus",
        "сер",
        "авг",
        "أغسطس",
        "آب",
    ],
    &["set", "sep", "sht", "вер", "сен", "سبتمبر", "أيلول"],
    &[
        "ott",
        "oct",
        "out",
        "okt",
        "tet",
        "жов",
        "окт",
        "أكتوبر",
        "تشرين الأول",
    ],
    &["nov", "nën", "nen", "лис", "ноя", "نوفمبر", "تشرين الثاني"],
    &[
        "dic",
        "dec",
        "déc",
        "dez",
        "dhj",
        "гру",
        "дек",
        "ديسمبر",
        "كانون الأول",
    ],
];

/// The month, 1 to 12, that a word names.
pub(crate) fn month_named(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let word = word.trim_end_matches('.');
    let is_meant = |names: &[&str]| names.iter().any(|name| word.starts_with(name));
    NAMES
        .iter()
        .zip(1..)
        .find_map(|(names, month)| is_meant(names).then_some(month))
}
