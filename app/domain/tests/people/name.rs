use domain::name::{Name, NameError, PersonName};

#[test]
fn names_of_any_script_come_in_as_they_are() -> Result<(), NameError> {
    for typed in [
        "O’Brien-D’Angelo",
        "محمد",
        "王秀英",
        "Şerban Țîrlea",
        "Олександр",
        "می\u{200c}نا",
        "Ng",
        "X Æ A-12",
        "<script>alert(1)</script>",
        "J. R.",
    ] {
        assert_eq!(Name::parse(typed)?.as_str(), typed);
    }
    Ok(())
}

#[test]
fn what_cannot_be_a_name_is_refused() {
    for (typed, error) in [
        ("", NameError::Empty),
        (" \u{202e} ", NameError::Empty),
        ("\u{3164}", NameError::Empty),
        ("12345", NameError::NoLetter),
        ("-’.", NameError::NoLetter),
        ("👩\u{200d}🔧", NameError::NoLetter),
    ] {
        assert_eq!(Name::parse(typed), Err(error), "{typed:?}");
    }
    assert_eq!(Name::parse(&"é".repeat(101)), Err(NameError::TooLong));
    assert!(Name::parse(&"é".repeat(100)).is_ok());
}

#[test]
fn a_single_name_stands_alone() -> Result<(), NameError> {
    let family = Name::parse("Suharto")?;
    assert_eq!(
        PersonName {
            given: None,
            family: family.clone()
        }
        .to_string(),
        "Suharto"
    );
    let given = Some(Name::parse("Ana Maria")?);
    assert_eq!(
        PersonName { given, family }.to_string(),
        "Ana Maria Suharto"
    );
    Ok(())
}
