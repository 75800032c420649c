use domain::phone::{PhoneError, PhoneNumber};
use proptest::prelude::*;

#[test]
fn numbers_are_read_as_people_type_them() {
    for (typed, number) in [
        ("011 123 4567", "+390111234567"),
        ("011/1234567", "+390111234567"),
        ("(011) 12.34.567", "+390111234567"),
        ("347 123 4567", "+393471234567"),
        ("+39 347-1234567", "+393471234567"),
        ("0039 347 1234567", "+393471234567"),
        ("+39 0111234567", "+390111234567"),
        ("+39 (0)11 1234567", "+390111234567"),
        ("+44 (0)20 7946 0018", "+442079460018"),
        ("+40 (0)21 123 4567", "+40211234567"),
        ("+212 522 123456", "+212522123456"),
        ("\u{202a}+39 347 1234567\u{202c}", "+393471234567"),
        ("٣٤٧١٢٣٤٥٦٧", "+393471234567"),
    ] {
        let read = PhoneNumber::parse(typed);
        assert_eq!(
            read.as_ref().map(PhoneNumber::as_str),
            Ok(number),
            "{typed}"
        );
    }
}

#[test]
fn what_is_no_number_is_refused_for_its_reason() {
    for (typed, error) in [
        ("", PhoneError::Empty),
        ("casa 011 1234567", PhoneError::Character),
        ("+", PhoneError::TooShort),
        ("011", PhoneError::TooShort),
        ("+44 123", PhoneError::TooShort),
        ("800 123 456", PhoneError::NotItalian),
        ("7911 123456", PhoneError::NotItalian),
        ("347 1234567 8901", PhoneError::TooLong),
        ("+1234567890123456", PhoneError::TooLong),
        ("+0 123 456 789", PhoneError::CountryCode),
        ("347+1234567", PhoneError::Character),
    ] {
        assert_eq!(PhoneNumber::parse(typed), Err(error), "{typed}");
    }
}

proptest! {
    #[test]
    fn what_is_read_is_read_back(typed in "[+0-9 ./()-]{0,20}") {
        if let Ok(number) = PhoneNumber::parse(&typed) {
            prop_assert_eq!(PhoneNumber::parse(number.as_str()), Ok(number.clone()));
            prop_assert!((8..=16).contains(&number.as_str().len()));
        }
    }
}
