use super::*;

/// Numbers of every plural category that the portal's languages have, small and grouped.
const NUMBERS: [i64; 12] = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 1_000, 130_000];

fn written(bundle: &L10nBundle, contract: &MessageContract, value: FluentValue<'_>) -> String {
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
    for language in L10n::iter() {
        let texts = language.load();
        for contract in MESSAGE_CONTRACTS {
            let name = format!("{language}: {}", contract.message);
            let texts = NUMBERS
                .iter()
                .map(|number| written(texts.bundle(), contract, number.into()))
                .chain([written(texts.bundle(), contract, "Ofelia".into())]);
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

#[test]
fn what_is_generated_is_what_the_domain_speaks() {
    let generated: Vec<&str> = L10n::iter().map(AsRef::as_ref).collect();
    for language in domain::language::Language::ALL {
        assert!(
            generated.contains(&language.tag()),
            "{language} has no folder in locales/"
        );
        assert_eq!(crate::of(language).language(), language);
    }
    assert_eq!(generated.len(), domain::language::Language::ALL.len());
}
