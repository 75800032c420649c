use domain::money::{AmountError, Cents};
use proptest::prelude::*;

#[test]
fn amounts_are_read_as_people_type_them() {
    for (typed, cents) in [
        ("8.000,50", 800_050),
        ("8000.50", 800_050),
        ("8000,50", 800_050),
        ("8 000,50", 800_050),
        ("8\u{a0}000,50", 800_050),
        ("8\u{202f}000,50", 800_050),
        ("8'000.50", 800_050),
        ("8’000.50", 800_050),
        ("8,000.50", 800_050),
        ("8000,5", 800_050),
        ("€ 8.000", 800_000),
        ("8000 euro", 800_000),
        ("8.000,00 EUR", 800_000),
        ("8.000", 800_000),
        ("8,000", 800_000),
        ("8.00", 800),
        ("8", 800),
        ("8000.", 800_000),
        ("0", 0),
        ("0,5", 50),
        ("1.234.567", 123_456_700),
        ("1.234.567,89", 123_456_789),
        ("1,234,567.89", 123_456_789),
        ("\u{200e} 8000 \u{200f}", 800_000),
        ("٨٠٠٠٫٥٠", 800_050),
        ("٨٬٠٠٠٫٥", 800_050),
        ("８０００", 800_000),
        ("000008000", 800_000),
        ("9999999999,99", Cents::MAX.get()),
    ] {
        assert_eq!(Cents::parse(typed), Ok(Cents::new(cents)), "{typed}");
    }
}

#[test]
fn what_is_no_amount_is_refused_for_its_reason() {
    for (typed, error) in [
        ("", AmountError::Empty),
        (" \u{202e}\t", AmountError::Empty),
        ("€", AmountError::NotAnAmount),
        ("circa 8000", AmountError::NotAnAmount),
        ("8000 dollari", AmountError::NotAnAmount),
        ("<script>", AmountError::NotAnAmount),
        ("1e9", AmountError::NotAnAmount),
        (".", AmountError::NotAnAmount),
        ("9.5", AmountError::ThousandsOrCents),
        ("٩.٥", AmountError::ThousandsOrCents),
        ("-1", AmountError::Negative),
        ("€ −8.000", AmountError::Negative),
        ("0,005", AmountError::FinerThanCents),
        ("8000,505", AmountError::FinerThanCents),
        ("8.000,505", AmountError::FinerThanCents),
        ("8.00.00", AmountError::Separators),
        ("8.0000,50", AmountError::Separators),
        ("80 00", AmountError::Separators),
        ("1.000 000,00", AmountError::Separators),
        ("1.000,000.00", AmountError::Separators),
        (",50", AmountError::Separators),
        ("8٫00٫00", AmountError::Separators),
        ("10000000000", AmountError::TooLarge),
        ("99999999999999999999999999", AmountError::TooLarge),
    ] {
        assert_eq!(Cents::parse(typed), Err(error), "{typed}");
    }
}

proptest! {
    #[test]
    fn every_usual_way_of_writing_an_amount_reads_the_same(cents in 0..=Cents::MAX.get()) {
        let amount = Cents::new(cents);
        let digits = (cents / 100).to_string();
        let grouped = |separator: char| {
            let mut text = String::new();
            for (place, digit) in digits.chars().enumerate() {
                if place > 0 && (digits.len() - place) % 3 == 0 {
                    text.push(separator);
                }
                text.push(digit);
            }
            text
        };
        for (thousands, decimal) in [('.', ','), (',', '.'), (' ', ','), ('\'', '.')] {
            let typed = format!("{}{decimal}{:02}", grouped(thousands), cents % 100);
            prop_assert_eq!(Cents::parse(&typed), Ok(amount));
        }
        prop_assert_eq!(Cents::parse(&amount.to_string()), Ok(amount));
    }

    #[test]
    fn whatever_is_typed_there_is_an_answer(typed in ".*") {
        if let Ok(amount) = Cents::parse(&typed) {
            prop_assert!((Cents::ZERO..=Cents::MAX).contains(&amount));
        }
    }
}
