//! Italian has one word for one thing.

mod messages;

use domain::language::Language;
use messages::{messages, text};

/// Words that Italian messages do not have, and what is said instead.
const NOT_SAID: [(&str, &str); 12] = [
    ("'", "’"),
    ("appuntament", "colloquio"),
    ("collegament", "link"),
    ("email", "e-mail"),
    ("via e-mail", "per e-mail"),
    ("informativa privacy", "informativa sulla privacy"),
    ("iscrizion", "prenotazione"),
    ("il personale", "lo staff"),
    ("del personale", "dello staff"),
    ("al personale", "allo staff"),
    // A draft is eliminata, an activity annullata, a booking disdetta by its person.
    ("cancell", "eliminare"),
    ("annullament", "disdetta"),
];

/// Beginnings of messages that have such a word in another sense.
const IN_ANOTHER_SENSE: [(&str, &str); 13] = [
    // The right to erasure, in the words of the law.
    ("cancell", "account-erasure"),
    ("cancell", "account-readings-erasure"),
    ("cancell", "erasure-"),
    ("cancell", "log-person-erased"),
    ("cancell", "log-person-erasure"),
    ("cancell", "mail-erased"),
    ("cancell", "mail-erasure"),
    ("cancell", "mail-label-erased"),
    ("cancell", "public-privacy-rights-text"),
    ("cancell", "staff-erasures"),
    ("cancell", "staff-today-erasures"),
    // Being on the lists of the law.
    ("iscrizion", "eligibility-"),
    ("iscrizion", "condition-"),
];

/// Messages for citizens in which the office calls something off: people themselves disdicono.
const CALLED_OFF_BY_THE_OFFICE: [&str; 1] = ["mail-called-off-what"];

#[test]
fn italian_has_one_word_for_one_thing() {
    let all = messages();
    let mut wrong = Vec::new();
    for (id, pattern) in &all[&Language::It] {
        let said = text(pattern).to_lowercase();
        wrong.extend(
            NOT_SAID
                .iter()
                .filter(|(word, _)| said.contains(word))
                .filter(|(word, _)| {
                    let is_it =
                        |(other, start): &(&str, &str)| other == word && id.starts_with(start);
                    !IN_ANOTHER_SENSE.iter().any(is_it)
                })
                .map(|(word, instead)| format!("{id}: «{word}» for «{instead}»")),
        );
        // What other languages have too is for citizens.
        let is_for_citizens = all[&Language::Fr].contains_key(id);
        let calls_off = said
            .split(|character: char| !character.is_alphabetic())
            .any(|word| ["annulla", "annulli", "annullare"].contains(&word));
        if is_for_citizens && calls_off && !CALLED_OFF_BY_THE_OFFICE.contains(&&**id) {
            wrong.push(format!("{id}: «annullare» for «disdire»"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
