use domain::{
    reference::BookingReference,
    signed_reference::{SignedReference, SignedReferenceError},
};
use proptest::prelude::*;

#[test]
fn a_code_is_read_as_people_type_it() {
    let code = SignedReference::new(BookingReference::from_entropy([7; 16]), [9; 16]);
    let written = code.to_string();
    assert_eq!(written.len(), "PRE-7K3M-9QXB-H4TR-W2K9".len());
    for typed in [
        written.clone(),
        written.to_lowercase(),
        written.replace('-', ""),
        format!(" {} ", written.replace('-', " ")),
        written.replace('-', "\u{2013}"),
    ] {
        assert_eq!(SignedReference::parse(&typed), Ok(code), "{typed}");
    }
}

#[test]
fn what_is_no_code_is_refused() {
    let written =
        SignedReference::new(BookingReference::from_entropy([7; 16]), [9; 16]).to_string();
    for typed in [
        "",
        "PRE",
        "èèèèèèèèè",
        &written[..written.len() - 1],
        &format!("{written}2"),
        &written.replace("PRE", "IMP"),
        &format!("{}0000", &written[..written.len() - 4]),
        &format!("{}è", &written[..written.len() - 2]),
    ] {
        assert_eq!(
            SignedReference::parse(typed),
            Err(SignedReferenceError),
            "{typed}"
        );
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(reference in any::<[u8; 16]>(), signature in any::<[u8; 16]>()) {
        let code = SignedReference::new(BookingReference::from_entropy(reference), signature);
        prop_assert_eq!(SignedReference::parse(&code.to_string()), Ok(code));
    }

    #[test]
    fn nothing_typed_brings_it_down(typed in any::<String>()) {
        let _ = SignedReference::parse(&typed);
    }
}
