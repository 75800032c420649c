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
        "جانفي",
        "كانون الثاني",
    ],
    &[
        "feb",
        "fév",
        "fev",
        "shk",
        "лют",
        "фев",
        "فبراير",
        "فيفري",
        "شباط",
    ],
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
        "أفريل",
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
        "جوان",
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
        "جويلية",
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
        "غشت",
        "أوت",
        "آب",
    ],
    &[
        "set",
        "sep",
        "sht",
        "вер",
        "сен",
        "سبتمبر",
        "شتنبر",
        "أيلول",
    ],
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
    &[
        "nov",
        "noi",
        "nën",
        "nen",
        "лис",
        "ноя",
        "نوفمبر",
        "نونبر",
        "تشرين الثاني",
    ],
    &[
        "dic",
        "dec",
        "déc",
        "dez",
        "dhj",
        "гру",
        "дек",
        "ديسمبر",
        "دجنبر",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_month_is_known_by_its_name_in_every_language() {
        for names in [
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "January February March April May June July August September October November December",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
            "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
            "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
            "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        ] {
            let found: Vec<_> = names.split(' ').map(month_named).collect();
            let expected: Vec<_> = (1..=12).map(Some).collect();
            assert_eq!(found, expected, "{names}");
        }
    }
}
