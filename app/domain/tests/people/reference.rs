use domain::reference::{ApplicationReference, BookingReference, ReferenceError};
use proptest::prelude::*;

const SYMBOLS: &str = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// The characters of a reference that can be changed without touching its prefix and hyphens.
const PLACES: [usize; 8] = [4, 5, 6, 7, 9, 10, 11, 12];

#[test]
fn a_reference_looks_as_people_know_it() {
    let reference = ApplicationReference::from_entropy([7; 16]).to_string();
    let pattern: String = reference
        .chars()
        .map(|symbol| {
            if SYMBOLS.contains(symbol) {
                'x'
            } else {
                symbol
            }
        })
        .collect();
    assert_eq!(&reference[..4], "IMP-");
    assert_eq!(&pattern[4..], "xxxx-xxxx");
    assert_eq!(
        &BookingReference::from_entropy([7; 16]).to_string()[..4],
        "PRE-"
    );
}

#[test]
fn what_is_no_reference_is_refused_for_its_reason() {
    let parse = ApplicationReference::parse;
    assert_eq!(parse(""), Err(ReferenceError::Prefix));
    assert_eq!(parse("7K3M-9QXA"), Err(ReferenceError::Prefix));
    assert_eq!(parse("PRE-7K3M-9QXA"), Err(ReferenceError::Prefix));
    assert_eq!(parse("IMP"), Err(ReferenceError::Length));
    assert_eq!(parse("IMP-7K3M-9QX"), Err(ReferenceError::Length));
    assert_eq!(parse("IMP-7K3M-9QXAA"), Err(ReferenceError::Length));
    assert_eq!(parse("IMP-7K3M-9QX0"), Err(ReferenceError::Symbol));
    assert_eq!(parse("IMP-7K3M-9QXé"), Err(ReferenceError::Symbol));
    assert_eq!(parse("IMP-王秀英王-王秀英王"), Err(ReferenceError::Symbol));
}

proptest! {
    #[test]
    fn it_is_read_back_however_it_is_typed(entropy: [u8; 16]) {
        let reference = ApplicationReference::from_entropy(entropy);
        let text = reference.to_string();
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " "),
            text.replace('-', "–"),
            format!("  \u{2068}{text}\u{2069}\u{200f}\n"),
        ] {
            prop_assert_eq!(ApplicationReference::parse(&typed), Ok(reference), "{}", typed);
        }
        let json = serde_json::to_string(&reference)?;
        prop_assert_eq!(&json, &format!("\"{text}\""));
        prop_assert_eq!(serde_json::from_str::<ApplicationReference>(&json)?, reference);
    }

    #[test]
    fn a_single_wrong_symbol_is_noticed(
        entropy: [u8; 16],
        place in prop::sample::select(&PLACES[..]),
        symbol in prop::sample::select(SYMBOLS.chars().collect::<Vec<_>>()),
    ) {
        let text = BookingReference::from_entropy(entropy).to_string();
        prop_assume!(!text[place..].starts_with(symbol));
        let mut wrong: Vec<char> = text.chars().collect();
        wrong[place] = symbol;
        let wrong: String = wrong.into_iter().collect();
        prop_assert_eq!(BookingReference::parse(&wrong), Err(ReferenceError::CheckSymbol));
    }

    #[test]
    fn two_exchanged_symbols_are_noticed(
        entropy: [u8; 16],
        one in prop::sample::select(&PLACES[..]),
        other in prop::sample::select(&PLACES[..]),
    ) {
        let text = BookingReference::from_entropy(entropy).to_string();
        let mut exchanged: Vec<char> = text.chars().collect();
        prop_assume!(exchanged[one] != exchanged[other]);
        exchanged.swap(one, other);
        let exchanged: String = exchanged.into_iter().collect();
        prop_assert_eq!(BookingReference::parse(&exchanged), Err(ReferenceError::CheckSymbol));
    }

    #[test]
    fn a_reference_of_one_kind_is_none_of_another(entropy: [u8; 16]) {
        let booking = BookingReference::from_entropy(entropy).to_string();
        let renamed = booking.replacen(BookingReference::PREFIX, ApplicationReference::PREFIX, 1);
        prop_assert_eq!(ApplicationReference::parse(&renamed), Err(ReferenceError::CheckSymbol));
    }

    #[test]
    fn whatever_is_typed_there_is_an_answer(typed in ".*") {
        if let Ok(reference) = ApplicationReference::parse(&typed) {
            prop_assert_eq!(ApplicationReference::parse(&reference.to_string()), Ok(reference));
        }
    }
}
