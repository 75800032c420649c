//! Checks of the messages of every language beyond those of the build.

#![expect(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failed test"
)]

mod messages;

use std::collections::BTreeSet;

use domain::language::{Direction, Language};
use fluent_syntax::ast::{Expression, Pattern, PatternElement, Variant, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use messages::{messages, text};
use unic_langid::{CharacterDirection, LanguageIdentifier};

fn identifier(language: Language) -> LanguageIdentifier {
    language.tag().parse().unwrap()
}

/// Messages that are correctly the same in English and another language.
const LIKE_ENGLISH: &[&str] = &[
    "ar: page-title",
    "ar: portal-name",
    "es: form-no",
    "es: page-title",
    "es: portal-name",
    "fr: frame-menu",
    "fr: page-title",
    "fr: portal-name",
    "it: account-codice-fiscale",
    "it: application-codice-fiscale",
    "it: calendar-view-agenda",
    "it: change-tell-no",
    "it: colleagues-title",
    "it: form-no",
    "it: frame-menu",
    "it: nav-home",
    "it: page-title",
    "it: portal-name",
    "it: staff-csv-email",
    "it: staff-mail-label-browser",
    "it: staff-person-codice-fiscale",
    "it: staff-person-email",
    "it: staff-sign-in-password",
    "ro: page-title",
    "ro: portal-name",
    "sq: page-title",
    "sq: portal-name",
    "uk: page-title",
    "uk: portal-name",
    "zh-Hans: page-title",
    "zh-Hans: portal-name",
];

#[test]
fn no_english_is_left_in_other_languages() {
    let mut translations = messages();
    let english = translations.remove(&Language::En).unwrap();
    let mut alike = BTreeSet::new();
    for (language, messages) in translations {
        for (id, pattern) in messages {
            if english[&id] == pattern && text(&pattern).contains(char::is_alphabetic) {
                alike.insert(format!("{language}: {id}"));
            }
        }
    }
    assert_eq!(
        alike,
        LIKE_ENGLISH.iter().map(ToString::to_string).collect()
    );
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
    for (language, messages) in messages() {
        // The rules are those of the language, whatever its script.
        let plain = LanguageIdentifier::from_parts(identifier(language).language, None, None, &[]);
        let rules = PluralRules::create(plain, PluralRuleType::CARDINAL).unwrap();
        let needed: BTreeSet<_> = (0..=1_000_u32)
            .map(|number| category_name(rules.select(number).unwrap()))
            .collect();
        for (id, pattern) in messages {
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
