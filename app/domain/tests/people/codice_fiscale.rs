use domain::{
    calendar_date::CalendarDate,
    codice_fiscale::{CodiceFiscale, CodiceFiscaleError, Sex},
    email::EmailAddress,
    name::{Name, PersonName},
    phone::PhoneNumber,
    place::Municipality,
};
use proptest::prelude::*;

const VECTORS: &[u8] = include_bytes!("../data/codice_fiscale_public.csv");
const THIS_YEAR: i16 = 2026;

fn reason(error: CodiceFiscaleError) -> &'static str {
    match error {
        CodiceFiscaleError::Empty => "empty",
        CodiceFiscaleError::Length => "length",
        CodiceFiscaleError::Character => "character",
        CodiceFiscaleError::CheckCharacter => "check_character",
        CodiceFiscaleError::Date => "date",
        CodiceFiscaleError::Birthplace => "birthplace",
    }
}

fn vectors() -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(VECTORS)
        .records()
        .map(Result::unwrap)
        .collect()
}

fn person(given: &str, family: &str) -> PersonName {
    PersonName {
        given: (!given.is_empty()).then(|| given.parse().unwrap()),
        family: Name::parse(family).unwrap(),
    }
}

#[test]
fn every_vector_is_accepted_or_refused_for_its_reason() {
    let mut accepted = 0;
    for row in vectors() {
        let typed = &row[0];
        match CodiceFiscale::parse(typed) {
            Ok(code) => {
                assert_eq!(&row[1], "valid", "{typed}");
                assert_eq!(code.birth_date(THIS_YEAR).to_string(), row[3], "{typed}");
                assert_eq!(code.sex() == Sex::Female, &row[4] == "F", "{typed}");
                assert_eq!(code.birthplace().to_string(), row[5], "{typed}");
                let name = person(&row[7], &row[6]);
                assert_eq!(code.agrees_with_name(&name), Some(true), "{typed}");
                let born: CalendarDate = row[3].parse().unwrap();
                assert!(code.agrees_with_birth_date(born), "{typed}");
                accepted += 1;
            }
            Err(error) => assert_eq!((&row[1], &row[2]), ("invalid", reason(error)), "{typed}"),
        }
    }
    assert_eq!((accepted, vectors().len()), (22, 40));
}

#[test]
fn the_codes_of_a_whole_district_agree_with_their_people() {
    let people = include_bytes!("../data/people-sample.csv");
    let rows: Vec<_> = csv::Reader::from_reader(&people[..])
        .records()
        .map(Result::unwrap)
        .collect();
    for row in &rows {
        let code = CodiceFiscale::parse(&row[6]).unwrap();
        assert_eq!(
            code.agrees_with_name(&person(&row[0], &row[1])),
            Some(true),
            "{row:?}"
        );
        assert_eq!(code.sex() == Sex::Female, &row[3] == "F", "{row:?}");
        assert_eq!(code.birth_date(THIS_YEAR).to_string(), row[4], "{row:?}");
        assert_eq!(code.birthplace().to_string(), row[5], "{row:?}");
        let residence = row[7].parse().unwrap();
        assert!(Municipality::by_code(residence).is_some(), "{row:?}");
        assert_eq!(EmailAddress::parse(&row[8]).unwrap().as_str(), &row[8]);
        assert_eq!(PhoneNumber::parse(&row[9]).unwrap().as_str(), &row[9]);
    }
    assert_eq!(rows.len(), 500);
}

#[test]
fn nothing_typed_is_no_wrong_code() {
    assert_eq!(CodiceFiscale::parse(" - "), Err(CodiceFiscaleError::Empty));
    assert_eq!(
        CodiceFiscale::parse("王秀英"),
        Err(CodiceFiscaleError::Length)
    );
    assert_eq!(
        CodiceFiscale::parse(&"王".repeat(16)),
        Err(CodiceFiscaleError::Character)
    );
}

#[test]
fn the_century_is_the_latest_that_is_not_to_come() {
    let code = CodiceFiscale::parse("MCRLCU00D24F644M").unwrap();
    assert_eq!(code.birth_date(2026).to_string(), "2000-04-24");
    assert_eq!(code.birth_date(1999).to_string(), "1900-04-24");
    let code = CodiceFiscale::parse("BSHLTN60H21L492L").unwrap();
    assert_eq!(code.birth_date(2026).to_string(), "1960-06-21");
    assert_eq!(code.birth_date(2060).to_string(), "2060-06-21");
}

#[test]
fn names_are_compared_only_where_they_can_be() {
    let code = CodiceFiscale::parse("MCRLCU00D24F644M").unwrap();
    assert_eq!(
        code.agrees_with_name(&person("Mario", "Macrì")),
        Some(false)
    );
    assert_eq!(code.agrees_with_name(&person("秀英", "王")), None);
    assert_eq!(code.agrees_with_name(&person("", "محمد")), None);
}

fn valid_code() -> impl Strategy<Value = String> {
    let valid: Vec<String> = vectors()
        .iter()
        .filter(|row| &row[1] == "valid")
        .map(|row| CodiceFiscale::parse(&row[0]).unwrap().to_string())
        .collect();
    prop::sample::select(valid)
}

/// What an accepted code encodes, apart from its spelling.
fn told(code: &CodiceFiscale) -> (CalendarDate, Sex, String) {
    (
        code.birth_date(THIS_YEAR),
        code.sex(),
        code.birthplace().to_string(),
    )
}

/// The code with the check character of its other characters.
fn checked(mut characters: Vec<char>) -> Option<CodiceFiscale> {
    ('A'..='Z').find_map(|check| {
        characters[15] = check;
        CodiceFiscale::parse(&characters.iter().collect::<String>()).ok()
    })
}

proptest! {
    #[test]
    fn a_single_altered_character_is_noticed(
        code in valid_code(),
        place in 0..16_usize,
        character in prop::sample::select(('0'..='9').chain('A'..='Z').collect::<Vec<_>>()),
    ) {
        let mut altered: Vec<char> = code.chars().collect();
        prop_assume!(altered[place] != character);
        altered[place] = character;
        let altered: String = altered.into_iter().collect();
        prop_assert!(matches!(
            CodiceFiscale::parse(&altered),
            Err(CodiceFiscaleError::CheckCharacter | CodiceFiscaleError::Character)
        ));
    }

    #[test]
    fn omocodia_changes_the_spelling_and_nothing_else(code in valid_code(), replaced: [bool; 7]) {
        let plain = CodiceFiscale::parse(&code).unwrap();
        let mut characters: Vec<char> = code.chars().collect();
        for (place, replaced) in [6, 7, 9, 10, 12, 13, 14].into_iter().zip(replaced) {
            if let (true, Some(digit)) = (replaced, characters[place].to_digit(10)) {
                characters[place] = "LMNPQRSTUV".chars().nth(digit as usize).unwrap();
            }
        }
        let written = checked(characters).unwrap();
        prop_assert_eq!(told(&written), told(&plain));
        prop_assert_eq!(CodiceFiscale::parse(written.as_str()), Ok(written));
    }

    #[test]
    fn whatever_is_typed_there_is_an_answer(typed in ".{0,20}|[A-Z0-9]{16}") {
        if let Ok(code) = CodiceFiscale::parse(&typed) {
            prop_assert_eq!(CodiceFiscale::parse(code.as_str()), Ok(code));
        }
    }
}
