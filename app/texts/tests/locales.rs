//! What must hold for the messages of every language, beyond what the build insists on.

#![expect(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failed test"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use domain::language::{Direction, Language};
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::{CharacterDirection, LanguageIdentifier};

fn folder(language: Language) -> PathBuf {
    Path::new("../../locales").join(language.tag())
}

fn file_names(language: Language) -> BTreeSet<String> {
    let files = fs::read_dir(folder(language)).unwrap();
    files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect()
}

fn messages(language: Language) -> BTreeMap<String, Pattern<String>> {
    let mut messages = BTreeMap::new();
    for name in file_names(language) {
        let text = fs::read_to_string(folder(language).join(name)).unwrap();
        for entry in parser::parse(text).unwrap().body {
            if let Entry::Message(message) = entry {
                messages.insert(message.id.name, message.value.unwrap());
            }
        }
    }
    messages
}

fn identifier(language: Language) -> LanguageIdentifier {
    language.tag().parse().unwrap()
}

#[test]
fn every_language_has_the_same_files() {
    let expected = file_names(Language::default());
    assert!(expected.contains("common.ftl"));
    for language in Language::ALL {
        assert_eq!(file_names(language), expected, "{language}");
    }
}

/// Messages that another language writes as English does, and rightly so.
const LIKE_ENGLISH: &[&str] = &[
    "it: account-codice-fiscale",
    "it: application-codice-fiscale",
    "it: calendar-view-agenda",
    "it: form-no",
    "it: nav-home",
    "it: page-title",
    "it: portal-name",
    "it: staff-csv-email",
    "it: staff-person-codice-fiscale",
    "it: staff-person-email",
    "it: staff-sign-in-password",
];

#[test]
fn no_english_is_left_in_other_languages() {
    let english = messages(Language::En);
    let mut alike = BTreeSet::new();
    for language in Language::ALL
        .into_iter()
        .filter(|language| *language != Language::En)
    {
        for (id, pattern) in messages(language) {
            if english[&id] == pattern && has_words(&pattern) {
                alike.insert(format!("{language}: {id}"));
            }
        }
    }
    assert_eq!(
        alike,
        LIKE_ENGLISH.iter().map(ToString::to_string).collect()
    );
}

fn has_words(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains(char::is_alphabetic),
        PatternElement::Placeable { expression } => {
            matches!(expression, Expression::Select { .. })
        }
    })
}

/// The variants of each choice by plural category in a message.
fn plurals(pattern: &Pattern<String>) -> Vec<&[Variant<String>]> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        else {
            continue;
        };
        found.extend(variants.iter().flat_map(|variant| plurals(&variant.value)));
        if variants.iter().any(|variant| key(variant) == "other") {
            found.push(variants);
        }
    }
    found
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[test]
fn plurals_have_every_form_that_their_language_needs() {
    let mut choices = 0;
    for language in Language::ALL {
        let rules = PluralRules::create(identifier(language), PluralRuleType::CARDINAL).unwrap();
        let needed: BTreeSet<_> = (0..=1_000_u32)
            .map(|number| category_name(rules.select(number).unwrap()))
            .collect();
        for (id, pattern) in messages(language) {
            for variants in plurals(&pattern) {
                choices += 1;
                let forms: BTreeSet<_> = variants
                    .iter()
                    .map(key)
                    .filter(|key| !key.starts_with(|first: char| first.is_ascii_digit()))
                    .collect();
                assert!(
                    forms.is_superset(&needed),
                    "{language}: {id} has {forms:?} of {needed:?}"
                );
                let default = variants.iter().find(|variant| variant.default).map(key);
                assert_eq!(default, Some("other"), "{language}: {id}");
            }
        }
    }
    assert!(choices > 0);
}

#[test]
fn the_direction_of_a_language_is_that_of_its_script() {
    for language in Language::ALL {
        let expected = match identifier(language).character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        };
        assert_eq!(language.direction(), expected, "{language}");
    }
}
