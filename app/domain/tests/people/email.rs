use domain::email::{EmailAddress, EmailError};
use proptest::prelude::*;

#[test]
fn addresses_are_read_as_people_type_them() {
    for (typed, address) in [
        ("anna@example.org", "anna@example.org"),
        (
            "  Anna.Rossi+lavoro@Example.ORG ",
            "Anna.Rossi+lavoro@example.org",
        ),
        ("\u{200e}anna@example.org\u{200f}", "anna@example.org"),
        ("o'brien@example.org", "o'brien@example.org"),
        ("a@xn--caff-8oa.example", "a@xn--caff-8oa.example"),
        ("a@1.example", "a@1.example"),
    ] {
        assert_eq!(
            EmailAddress::parse(typed)
                .as_ref()
                .map(EmailAddress::as_str),
            Ok(address)
        );
    }
}

#[test]
fn what_is_no_address_is_refused_for_its_reason() {
    for (typed, error) in [
        ("", EmailError::Empty),
        ("anna", EmailError::NoAt),
        ("anna rossi@example.org", EmailError::Character),
        (
            "anna@example.org\r\nBcc: all@example.org",
            EmailError::Character,
        ),
        ("annà@example.org", EmailError::Character),
        ("anna@caffè.example", EmailError::Character),
        ("@example.org", EmailError::LocalPart),
        (".anna@example.org", EmailError::LocalPart),
        ("an..na@example.org", EmailError::LocalPart),
        ("anna.@example.org", EmailError::LocalPart),
        ("<anna@example.org>", EmailError::LocalPart),
        ("\"anna\"@example.org", EmailError::LocalPart),
        ("anna@bob@example.org", EmailError::LocalPart),
        ("anna@", EmailError::Domain),
        ("anna@localhost", EmailError::Domain),
        ("anna@example..org", EmailError::Domain),
        ("anna@example.org.", EmailError::Domain),
        ("anna@-example.org", EmailError::Domain),
        ("anna@example-.org", EmailError::Domain),
        ("anna@1.2.3.4", EmailError::Domain),
        ("anna@[1.2.3.4]", EmailError::Domain),
        ("anna@exa_mple.org", EmailError::Domain),
    ] {
        assert_eq!(EmailAddress::parse(typed), Err(error), "{typed}");
    }
}

#[test]
fn lengths_are_those_of_the_mail_protocol() {
    let address = |local: usize, labels: usize| {
        format!("{}@{}example", "a".repeat(local), "b.".repeat(labels))
    };
    assert!(EmailAddress::parse(&address(64, 91)).is_ok());
    assert_eq!(
        EmailAddress::parse(&address(64, 92)),
        Err(EmailError::TooLong)
    );
    assert_eq!(
        EmailAddress::parse(&address(65, 1)),
        Err(EmailError::TooLong)
    );
    let label = "c".repeat(64);
    assert_eq!(
        EmailAddress::parse(&format!("a@{label}.example")),
        Err(EmailError::Domain)
    );
}

#[test]
fn capitals_do_not_make_another_person() -> Result<(), EmailError> {
    let one = EmailAddress::parse("Anna@Example.org")?;
    let other = EmailAddress::parse("anna@example.ORG")?;
    assert_ne!(one, other);
    assert_eq!(one.key(), other.key());
    Ok(())
}

proptest! {
    #[test]
    fn what_is_read_is_read_back(typed in "[a-zA-Z0-9.+']{1,9}@[a-zA-Z0-9-]{1,8}\\.[a-z0-9]{1,5}|[ -~]{1,9}@[ -~]{1,9}") {
        if let Ok(address) = EmailAddress::parse(&typed) {
            prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address.clone()));
            prop_assert!(!address.as_str().contains([' ', '\r', '\n', '<', '>', '"', ',', ';']));
        }
    }
}
