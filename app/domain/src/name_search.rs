//! Finding people by name: in any order and any script, with a small typing error.
//!
//! A word is stored whole and once more without each of its letters, and what is typed is looked for in the same
//! forms. Two words share a form where they differ by one letter too many, too few or wrong, or by two neighbours in
//! the wrong order. Databases find forms by an index, without comparing every name.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{name::PersonName, same_name::words};

/// Words shorter than this are only found as they are written: `Ana` is no slip of `Anna`, but `Li` would be one of
/// half of all names.
const FORGIVEN_FROM: usize = 4;
/// Maximum letters of a word that are looked at; no name is told from another by what comes later.
const MOST_LETTERS: usize = 40;
/// Maximum words looked for.
const MOST_WORDS: usize = 8;

/// One form of a word of a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct NameForm {
    /// The word, or the word without a letter.
    pub form: String,
    /// Whether it is the word itself.
    pub is_whole: bool,
}

/// A form of what was typed, and the word that it is a form of, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WantedForm {
    /// Which of the typed words.
    pub word: usize,
    /// The form.
    #[serde(flatten)]
    pub form: NameForm,
}

/// What was typed to find somebody by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameQuery {
    /// The forms of all its words.
    pub forms: Vec<WantedForm>,
    /// How many words there are; each is to be found.
    pub words: usize,
}

impl PersonName {
    /// The forms by which this name is found.
    pub fn forms(&self) -> Vec<NameForm> {
        let given = self.given.as_ref().map(|given| words(given.as_str()));
        let parts = [given.unwrap_or_default(), words(self.family.as_str())];
        let mut forms = Forms::default();
        for part in &parts {
            // `De Luca` is also written `DeLuca`.
            if part.len() > 1 {
                forms.add(&part.concat());
            }
            for word in part {
                forms.add(word);
                for sign in signs(word) {
                    forms.add(&sign);
                }
            }
        }
        forms.list()
    }
}

impl NameQuery {
    /// Parses what was typed; `None` if there is no letter in it. Words after the eighth are not looked for.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed: Vec<_> = words(typed).iter().flat_map(|word| signs(word)).collect();
        let typed = &typed[..typed.len().min(MOST_WORDS)];
        let mut wanted = Vec::new();
        for (place, word) in typed.iter().enumerate() {
            let mut forms = Forms::default();
            forms.add(word);
            // `De Luca` is found as `DeLuca` is, whichever of the two was stored.
            if let Some(next) = typed.get(place + 1) {
                forms.add(&format!("{word}{next}"));
            }
            if let Some(previous) = place.checked_sub(1).map(|place| &typed[place]) {
                forms.add(&format!("{previous}{word}"));
            }
            let list = forms.list().into_iter();
            wanted.extend(list.map(|form| WantedForm { word: place, form }));
        }
        (!typed.is_empty()).then_some(Self {
            forms: wanted,
            words: typed.len(),
        })
    }
}

/// Forms of words, each once.
#[derive(Default)]
struct Forms(BTreeMap<String, bool>);

impl Forms {
    fn add(&mut self, word: &str) {
        let letters: Vec<char> = word.chars().take(MOST_LETTERS).collect();
        self.0.insert(letters.iter().collect(), true);
        if letters.len() < FORGIVEN_FROM {
            return;
        }
        for left_out in 0..letters.len() {
            let others = letters.iter().enumerate();
            let others = others.filter(|(place, _)| *place != left_out);
            let form = others.map(|(_, letter)| letter).collect();
            self.0.entry(form).or_insert(false);
        }
    }

    fn list(self) -> Vec<NameForm> {
        let form = |(form, is_whole)| NameForm { form, is_whole };
        self.0.into_iter().map(form).collect()
    }
}

/// The word; where it is written in signs that stand without spaces between words, each of them.
fn signs(word: &str) -> Vec<String> {
    if word.chars().any(stands_without_spaces) {
        word.chars().map(String::from).collect()
    } else {
        vec![word.to_owned()]
    }
}

/// Chinese signs and the kana of Japanese.
fn stands_without_spaces(character: char) -> bool {
    matches!(
        character,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}'
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::name::Name;

    fn name(given: &str, family: &str) -> PersonName {
        PersonName {
            given: Name::parse(given).ok(),
            family: Name::parse(family).unwrap(),
        }
    }

    /// What the database does: every word typed has a form in common with the name.
    fn finds(typed: &str, name: &PersonName) -> bool {
        let stored: BTreeSet<_> = name.forms().into_iter().map(|form| form.form).collect();
        NameQuery::parse(typed).is_some_and(|query| {
            let found = query.forms.iter();
            let found = found.filter(|wanted| stored.contains(&wanted.form.form));
            let words: BTreeSet<_> = found.map(|wanted| wanted.word).collect();
            words.len() == query.words
        })
    }

    #[test]
    fn a_name_is_found_in_any_order_and_part_by_part() {
        let anna = name("Anna Maria", "De Luca");
        for typed in [
            "Anna Maria De Luca",
            "de luca anna",
            "LUCA",
            "DeLuca",
            "annamaria deluca",
            "  maria ",
        ] {
            assert!(finds(typed, &anna), "{typed}");
        }
        for typed in ["Anna Rossi", "Lu", "Mario Bianchi", "–", ""] {
            assert!(!finds(typed, &anna), "{typed}");
        }
        assert!(finds("D Angelo", &name("Ugo", "D’Angelo")));
    }

    #[test]
    fn a_small_typing_error_is_forgiven_but_not_in_short_words() {
        let giulia = name("Giulia", "Rossi");
        for typed in ["Guilia", "Giula", "Giullia", "Giulja", "Rosi", "Rossini"] {
            let expected = typed != "Rossini";
            assert_eq!(finds(typed, &giulia), expected, "{typed}");
        }
        assert!(!finds("Lo", &name("", "Li")));
        assert!(!finds("Ana", &name("", "Ann")));
    }

    #[test]
    fn names_of_any_script_are_found() {
        for (given, family, typed) in [
            ("Олена", "Арабська", "арабьска олена"),
            ("محمد", "العربية", "العربيه"),
            ("小明", "王", "王小明"),
            ("小明", "王", "小明"),
            ("José", "Núñez", "nunez jose"),
            ("Łukasz", "Œuvre", "lukas"),
        ] {
            assert!(finds(typed, &name(given, family)), "{typed}");
        }
        assert!(!finds("王大明", &name("小明", "王")));
    }

    proptest! {
        #[test]
        fn any_one_slip_is_forgiven(word in "[a-z]{4,20}", place in 0..20_usize, letter in "[a-z]") {
            let stored = name("", &word);
            let place = place % word.len();
            let (before, after) = word.split_at(place);
            let too_many = format!("{before}{letter}{after}");
            let too_few = format!("{before}{}", &after[1..]);
            let wrong = format!("{before}{letter}{}", &after[1..]);
            prop_assert!(finds(&too_many, &stored));
            prop_assert!(finds(&wrong, &stored));
            // A word of three letters is only found as it is written.
            prop_assert!(too_few.len() < FORGIVEN_FROM || finds(&too_few, &stored));
        }

        #[test]
        fn a_name_is_found_by_itself_and_never_has_too_many_forms(given in "\\PC{0,60}", family in "\\PC{1,60}") {
            if let Ok(family) = Name::parse(&family) {
                let stored = PersonName { given: Name::parse(&given).ok(), family };
                prop_assert!(stored.forms().len() < 1_000);
                let typed = stored.to_string();
                prop_assert!(NameQuery::parse(&typed).is_none() || finds(&typed, &stored));
            }
        }
    }
}
