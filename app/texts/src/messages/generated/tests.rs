use domain::language::Language;
use fluent_typed::ContractViolation;

use super::*;
use crate::messages::SOURCES;

/// Numbers of every plural category that the portal's languages have, small and grouped.
const NUMBERS: [i64; 12] = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 1_000, 130_000];

fn formatted(bundle: &L10nBundle, contract: &MessageContract, value: FluentValue<'_>) -> String {
    let mut arguments = FluentArgs::new();
    for variable in contract.vars {
        if contract.bool_vars.contains(variable) {
            let truth = matches!(value, FluentValue::Number(ref number) if number.value > 0.0);
            arguments.set(*variable, if truth { "true" } else { "false" });
        } else {
            arguments.set(*variable, value.clone());
        }
    }
    bundle
        .msg(contract.message, Some(arguments))
        .unwrap_or_else(|error| panic!("{:?}: {error}", bundle.language()))
}

#[test]
fn every_message_of_every_language_can_be_written() {
    assert!(!MESSAGE_CONTRACTS.is_empty());
    for language in Language::ALL {
        let texts = crate::of(language);
        for contract in MESSAGE_CONTRACTS {
            let name = format!("{language}: {}", contract.message);
            let texts = NUMBERS
                .iter()
                .map(|number| formatted(texts.bundle(), contract, number.into()))
                .chain([formatted(texts.bundle(), contract, "Ofelia".into())]);
            for text in texts {
                assert!(!text.trim().is_empty(), "{name} is empty");
                assert_eq!(text, text.trim(), "{name} has spaces at its ends");
                assert!(
                    !text.contains(['{', '}']),
                    "{name} shows a placeable: {text}"
                );
                assert!(
                    !text.contains("  "),
                    "{name} has two spaces in a row: {text}"
                );
            }
        }
    }
}

/// Besides the names of variables, which the build compares.
#[test]
fn every_message_takes_its_arguments_as_they_are_passed() {
    for (language, messages) in SOURCES {
        let violations = match validate_ftl(messages.as_bytes(), MESSAGE_CONTRACTS) {
            Ok(()) => Vec::new(),
            Err(L10nError::Validation { violations }) => violations,
            Err(error) => panic!("{language}: {error}"),
        };
        let wrong: Vec<_> = violations
            .iter()
            .filter(|it| !matches!(it, ContractViolation::MissingMessage { .. }))
            .collect();
        assert!(wrong.is_empty(), "{language}: {wrong:?}");
    }
}

#[test]
fn every_folder_is_a_language_of_the_portal() {
    let folders: Vec<&str> = SOURCES.iter().map(|(tag, _)| *tag).collect();
    let mut languages = Language::ALL.map(Language::tag);
    languages.sort_unstable();
    assert_eq!(folders, languages);
}

#[test]
fn italian_and_english_never_fall_back() {
    for language in [Language::It, Language::En] {
        assert!(!crate::for_html(language).bundle().marks(), "{language}");
    }
}

#[test]
fn a_page_in_a_language_that_lacks_texts_says_which_are_english() {
    let partial = L10nLanguage::new("it", "nav-home = Casa".as_bytes()).unwrap();
    let page = partial.marking();
    let html = format!(
        "<nav title=\"{}\"><a>{}</a><a>{}</a></nav>",
        page.frame_navigation(),
        page.nav_home(),
        page.nav_programmes()
    );
    assert_eq!(
        page.mark_up(html),
        "<nav title=\"Main navigation\"><a>Casa</a><a><span lang=\"en\" dir=\"ltr\">Programmes</span></a></nav>"
    );
    assert_eq!(partial.nav_programmes(), "Programmes");
}
