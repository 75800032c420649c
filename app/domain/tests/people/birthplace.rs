use domain::{
    calendar_date::CalendarDate,
    codice_fiscale::CodiceFiscale,
    language::Language,
    person::{Detail, Person},
    place::{BelfioreCode, Birthplace, Candidate, Country, Municipality, Place, Reading, Today},
};
use proptest::prelude::*;

fn read(typed: &str, born: &str) -> Reading {
    Birthplace::read(typed, born.parse().ok())
}

fn found(typed: &str, born: &str) -> Option<String> {
    match read(typed, born) {
        Reading::Found(place) => Some(place.code.to_string()),
        _ => None,
    }
}

fn offered(typed: &str, born: &str) -> Vec<String> {
    let Reading::Unclear(candidates) = read(typed, born) else {
        return Vec::new();
    };
    let code = |candidate: &Candidate| {
        let place = candidate.birthplace();
        let town = place
            .town
            .map_or_else(String::new, |town| format!(" {town}"));
        format!("{}{town}", place.code)
    };
    candidates.iter().map(code).collect()
}

#[test]
fn a_birthplace_is_found_by_what_it_was_or_is_called_anywhere() {
    for (typed, born, code) in [
        ("Corigliano Calabro", "1985-03-02", "D005"),
        ("Unione Sovietica", "1970-05-01", "Z135"),
        ("URSS", "1970-05-01", "Z135"),
        ("u.r.s.s.", "1970-05-01", "Z135"),
        ("Jugoslavia", "1978-01-20", "Z118"),
        ("Cecoslovacchia", "1969-11-11", "Z105"),
        ("Hong Kong", "1990-07-07", "Z221"),
        ("Macao", "1980-01-01", "Z231"),
        ("Guadalupa", "1980-01-01", "Z508"),
        ("La Réunion", "1980-01-01", "Z324"),
        ("Bolzano/Bozen", "1990-02-02", "A952"),
        ("Bozen", "1990-02-02", "A952"),
        ("Reggio Emilia", "1990-02-02", "H223"),
        ("Reggio Calabria", "1990-02-02", "H224"),
        ("Fiume", "1938-06-06", "D620"),
        ("Rijeka", "1938-06-06", "D620"),
        ("Girgenti", "1920-06-06", "A089"),
        ("Turin", "1990-02-02", "L219"),
        ("Rome", "1990-02-02", "H501"),
        ("Naples", "1990-02-02", "F839"),
        ("Florence", "1990-02-02", "D612"),
        ("Турін", "1990-02-02", "L219"),
        ("تورينو", "1990-02-02", "L219"),
        ("都灵", "1990-02-02", "L219"),
        ("Turín", "1990-02-02", "L219"),
        ("Romë", "1990-02-02", "H501"),
        ("罗马", "1990-02-02", "H501"),
        ("Milán", "1990-02-02", "F205"),
        ("Neapole", "1990-02-02", "F839"),
        ("Firence", "1990-02-02", "D612"),
        ("Gênes", "1990-02-02", "D969"),
        ("Gjenova", "1990-02-02", "D969"),
        ("Венеція", "1990-02-02", "L736"),
        ("Bolonja", "1990-02-02", "A944"),
        ("Барі", "1990-02-02", "A662"),
        ("普拉托", "1990-02-02", "G999"),
        ("Турін, Італія", "1990-02-02", "L219"),
        ("تورينو، إيطاليا", "1990-02-02", "L219"),
        ("都灵（意大利）", "1990-02-02", "L219"),
        ("Shqipëria", "1990-02-02", "Z100"),
        ("Costa de Marfil", "1990-02-02", "Z313"),
        ("ساحل العاج", "1990-02-02", "Z313"),
        ("СРСР", "1980-02-02", "Z135"),
        ("Torino TO", "1990-02-02", "L219"),
        ("Torino - TO", "1990-02-02", "L219"),
        ("Torino, Italia", "1990-02-02", "L219"),
        ("Samone (TO)", "1990-02-02", "H753"),
        ("USA", "1990-02-02", "Z404"),
        ("Gran Bretagna", "1990-02-02", "Z114"),
        ("Inghilterra", "1990-02-02", "Z114"),
        ("Україна", "1990-02-02", "Z138"),
        ("المغرب", "1990-02-02", "Z330"),
        ("中国", "1990-02-02", "Z210"),
        ("Marocco", "1990-02-02", "Z330"),
        ("morocco", "1990-02-02", "Z330"),
        ("Georgia", "1975-02-02", "Z254"),
        ("\u{200F}Torino\u{200B}", "1990-02-02", "L219"),
        ("Reggio\u{A0}Emilia", "1990-02-02", "H223"),
    ] {
        assert_eq!(
            found(typed, born).as_deref(),
            Some(code),
            "{typed}: {:?}",
            offered(typed, born)
        );
    }
}

#[test]
fn a_town_abroad_is_kept_beside_its_state() {
    for typed in [
        "Fès (Maroc)",
        "Fès, Marocco",
        "Marocco, Fès",
        "Fès - Morocco",
        "Fès / المغرب",
        "Fès، المغرب",
        "Fès，摩洛哥",
        "Fès（摩洛哥）",
        "Fès, Марокко",
    ] {
        let Reading::Found(place) = read(typed, "1990-02-02") else {
            panic!("{typed}")
        };
        assert_eq!(place.code.to_string(), "Z330", "{typed}");
        assert_eq!(place.town.as_deref_str(), Some("Fès"), "{typed}");
    }
}

trait AsStr {
    fn as_deref_str(&self) -> Option<&str>;
}

impl AsStr for Option<domain::place::Town> {
    fn as_deref_str(&self) -> Option<&str> {
        self.as_ref().map(domain::place::Town::as_str)
    }
}

#[test]
fn a_town_abroad_alone_has_its_state_offered() {
    assert_eq!(
        offered("Casablanca", "1990-02-02")
            .first()
            .map(String::as_str),
        Some("Z330 Casablanca")
    );
    assert_eq!(offered("xyzzy", "1990-02-02"), Vec::<String>::new());
    assert_eq!(read(" \u{200B}", "1990-02-02"), Reading::Empty);
}

#[test]
fn the_day_of_birth_decides_between_then_and_now() {
    // Fiume has not been Italian since 1947: who was born there later was born in another state.
    assert_eq!(found("Fiume", "1985-06-06"), None);
    let offers = offered("Fiume", "1985-06-06");
    assert!(offers.contains(&"Z149 Fiume".to_owned()), "{offers:?}");
    assert!(offers.contains(&"Z118 Fiume".to_owned()), "{offers:?}");
    assert!(offers.contains(&"D620".to_owned()), "{offers:?}");
    // It became part of another municipality in 2018.
    assert_eq!(found("Rossano", "1985-03-02").as_deref(), Some("H579"));
    assert_eq!(found("Samone", "1990-02-02"), None, "there are two");
    assert_eq!(offered("Samone", "1990-02-02").len(), 2);
}

#[test]
fn what_is_mistyped_or_half_typed_is_offered() {
    assert_eq!(offered("Torrino", "")[0], "L219");
    assert_eq!(offered("Firneze", "")[0], "D612");
    assert_eq!(offered("Moroco", "")[0], "Z330");
    assert!(offered("Tori", "").contains(&"L219".to_owned()));
    assert!(offered("a", "").len() <= 12);
}

#[test]
fn a_former_municipality_is_told_with_what_it_is_today() {
    let today = |code: &str, born: &str| {
        let place = Place::by_belfiore(code.parse().unwrap(), born.parse().unwrap()).unwrap();
        match place.today() {
            Some(Today::Municipality(municipality)) => Some(municipality.name),
            Some(Today::Abroad) => Some("abroad"),
            None => None,
        }
    };
    assert_eq!(today("D005", "1985-03-02"), Some("Corigliano-Rossano"));
    assert_eq!(today("A001", "1920-01-01"), Some("Abano Terme"));
    assert_eq!(today("D620", "1938-06-06"), Some("abroad"));
    assert_eq!(today("L219", "1990-02-02"), None);
    assert_eq!(today("Z118", "1978-01-20"), None);
}

fn disagrees(code: &str, birthplace: &str) -> bool {
    let mut person = Person::new(None, Language::It);
    person.birthplace = Some(birthplace.parse().unwrap());
    person.codice_fiscale = Some(with_place(code));
    person
        .disagreements_with_codice_fiscale()
        .contains(&Detail::Birthplace)
}

/// A code with that place of birth and the check character that it needs.
fn with_place(place: &str) -> CodiceFiscale {
    ('A'..='Z')
        .find_map(|check| CodiceFiscale::parse(&format!("RSSMRA80A01{place}{check}")).ok())
        .unwrap_or_else(|| panic!("{place}"))
}

#[test]
fn a_code_agrees_with_the_place_of_then_and_of_today() {
    for (code, birthplace) in [
        ("D005", "D005"),
        ("D005", "M403"),
        ("M403", "D005"),
        ("Z135", "Z138"),
        ("Z138", "Z135"),
        ("Z118", "Z149"),
        ("Z136", "Z254"),
        ("Z221", "Z210"),
        ("Z508", "Z110"),
        ("D620", "Z149"),
        ("Z118", "D620"),
        ("Z998", "Z330"),
        ("M999", "L219"),
    ] {
        assert!(!disagrees(code, birthplace), "{code} {birthplace}");
    }
    for (code, birthplace) in [
        ("L219", "H501"),
        ("Z330", "L219"),
        ("Z149", "Z150"),
        ("Z998", "L219"),
        ("D005", "H501"),
    ] {
        assert!(disagrees(code, birthplace), "{code} {birthplace}");
    }
}

#[test]
fn a_code_that_a_person_can_have_is_accepted_whatever_the_table_lacks() {
    for place in [
        "Z231", "Z508", "Z324", "Z607", "Z124", "Z998", "M999", "A999",
    ] {
        with_place(place);
    }
}

#[test]
fn every_state_and_every_code_is_found_by_its_own_name() {
    for country in Country::all().iter().filter(|country| country.active) {
        for typed in Language::ALL.map(|language| country.name(language)) {
            let reading = Birthplace::read(typed, None);
            let is_offered = match &reading {
                Reading::Found(place) => place.code == country.belfiore,
                Reading::Unclear(found) => found
                    .iter()
                    .any(|found| found.birthplace().code == country.belfiore),
                Reading::Empty => false,
            };
            assert!(is_offered, "{typed}: {reading:?}");
        }
    }
}

#[test]
fn every_row_of_the_tables_is_about_a_place() {
    let code = |text: &str| text.parse::<BelfioreCode>().unwrap();
    for row in include_str!("../../src/data/other_names.csv")
        .lines()
        .skip(1)
    {
        let (place, name) = row.split_once(',').unwrap();
        assert!(Place::is_known(code(place)) && !name.contains(','), "{row}");
    }
    for row in include_str!("../../src/data/cities.csv").lines().skip(1) {
        let (_, place) = row.split_once(',').unwrap();
        assert!(Country::by_belfiore(code(place)).is_some(), "{row}");
    }
    for row in include_str!("../../src/data/successors.csv")
        .lines()
        .skip(1)
    {
        let (place, today) = row.split_once(',').unwrap();
        assert!(Municipality::current(code(place)).is_none(), "{row}");
        assert!(
            today.split(' ').all(|today| Place::is_known(code(today))),
            "{row}"
        );
        let born: CalendarDate = "1990-01-01".parse().unwrap();
        assert!(
            Place::by_belfiore(code(place), born)
                .unwrap()
                .today()
                .is_some(),
            "{row}"
        );
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_there_is_an_answer(typed in ".{0,40}|[a-zA-Z]{1,3}( [a-z]{1,4}){0,3}") {
        if let Reading::Unclear(candidates) = Birthplace::read(&typed, None) {
            prop_assert!(candidates.len() <= 12);
        }
    }
}
