use domain::{
    instant::Instant,
    language::Language,
    name::PersonName,
    person::{Consent, Detail, Person, Purpose},
};

fn newcomer() -> Person {
    Person::new(Some("anna@example.org".parse().unwrap()), Language::It)
}

#[test]
fn a_newcomer_lacks_every_detail_and_is_called_by_the_address() {
    assert_eq!(newcomer().missing_details(), Detail::ALL);
    assert_eq!(newcomer().display_name(), "anna@example.org");
}

#[test]
fn each_detail_told_is_one_less_missing() {
    let mut person = newcomer();
    let mut missing = Detail::ALL.to_vec();
    let mut told = |person: &Person| {
        missing.remove(0);
        assert_eq!(person.missing_details(), missing);
    };
    person.name = Some(PersonName {
        given: None,
        family: "محمد".parse().unwrap(),
    });
    told(&person);
    person.birth_date = Some("1990-01-31".parse().unwrap());
    told(&person);
    person.birthplace = Some("Z330".parse().unwrap());
    told(&person);
    person.residence = Some("001272-2".parse().unwrap());
    told(&person);
    person.address = Some("via Roma 1".parse().unwrap());
    told(&person);
    assert!(
        missing.is_empty(),
        "neither a telephone nor a fiscal code is asked for"
    );
    assert_eq!(person.display_name(), "محمد");
}

#[test]
fn a_person_is_exported_and_read_back() {
    let mut person = newcomer();
    person.codice_fiscale = Some("MCRLCU00D24F644M".parse().unwrap());
    person.phone = Some("347 1234567".parse().unwrap());
    let json = serde_json::to_string(&person).unwrap();
    assert_eq!(serde_json::from_str::<Person>(&json).unwrap(), person);
    let consent = Consent {
        purpose: Purpose::News,
        text_version: "2026-11".parse().unwrap(),
        given_at: Instant::from_seconds(1),
    };
    let json = serde_json::to_string(&consent).unwrap();
    assert_eq!(serde_json::from_str::<Consent>(&json).unwrap(), consent);
}
