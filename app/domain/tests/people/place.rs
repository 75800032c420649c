use std::collections::BTreeMap;

use domain::{
    calendar_date::CalendarDate,
    language::Language,
    place::{BelfioreCode, Country, Municipality, MunicipalityCode, MunicipalityError, Place},
};

const MUNICIPALITIES: &[u8] = include_bytes!("../../src/data/municipalities.csv");

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

fn code(text: &str) -> BelfioreCode {
    text.parse().unwrap()
}

fn name_at(belfiore: &str, date: &str) -> Option<&'static str> {
    Municipality::by_belfiore(code(belfiore), day(date)).map(|municipality| municipality.name)
}

/// Reads the table with a separate CSV reader, so that a row that the domain skips or splits wrongly is
/// detected.
#[test]
fn every_row_of_the_table_of_municipalities_is_found() {
    let mut today = 0;
    let mut codes = BTreeMap::new();
    for row in csv::Reader::from_reader(MUNICIPALITIES)
        .records()
        .map(Result::unwrap)
    {
        *codes.entry(row[0].to_owned()).or_insert(0) += 1;
        let found = Municipality::by_belfiore(code(&row[0]), first_day(&row[5])).unwrap();
        // Filago and Marne shared a code, and their period.
        if &row[0] != "D588" {
            assert_eq!((found.name, found.province), (&row[1], &row[2]), "{row:?}");
        }
        if !row[4].is_empty() {
            let found = Municipality::by_code(row[4].parse().unwrap()).unwrap();
            assert_eq!((found.name, found.region), (&row[1], &row[3]));
            today += 1;
        }
    }
    assert_eq!((codes.len(), today), (9_864, 7_893));
}

fn first_day(text: &str) -> CalendarDate {
    let date: jiff::civil::Date = text.parse().unwrap();
    date.into()
}

#[test]
fn a_place_of_birth_is_called_as_it_was_then() {
    assert_eq!(name_at("A001", "1920-01-01"), Some("Abano"));
    assert_eq!(name_at("A001", "1924-11-13"), Some("Abano"));
    assert_eq!(name_at("A001", "1924-11-14"), Some("Abano Terme"));
    assert_eq!(name_at("L219", "1990-05-05"), Some("Torino"));
    assert_eq!(name_at("X063", "1990-05-05"), None);
}

#[test]
fn who_was_born_in_a_gap_of_the_record_was_born_somewhere() {
    // A002 ended in 1928.
    assert_eq!(name_at("A002", "1928-03-07"), Some("Abbadia Sopra Adda"));
    assert_eq!(name_at("A002", "1999-01-01"), Some("Abbadia Sopra Adda"));
    assert_eq!(name_at("A001", "1900-01-01"), Some("Abano"));
}

#[test]
fn states_of_today_and_of_yesterday_are_known() {
    let rows = include_str!("../../src/data/countries.csv").lines().count() - 1;
    assert_eq!((Country::all().len(), rows), (292, 292));
    let morocco = Country::by_belfiore(code("Z330")).unwrap();
    assert_eq!(morocco.name(Language::It), "Marocco");
    assert_eq!(morocco.name(Language::En), "Morocco");
    assert_eq!(morocco.iso, Some("MA"));
    for (language, name) in [
        (Language::Fr, "Maroc"),
        (Language::Es, "Marruecos"),
        (Language::Ro, "Maroc"),
        (Language::Sq, "Marok"),
        (Language::Uk, "Марокко"),
        (Language::Ar, "المغرب"),
        (Language::Zh, "摩洛哥"),
    ] {
        assert_eq!(morocco.name_in(language), Some(name));
    }
    assert!(Country::all().iter().any(|country| !country.active));
    assert!(Place::is_known(code("Z330")));
    assert!(!Place::is_known(code("Z054")));
    let place = Place::by_belfiore(code("Z330"), day("1990-01-01")).unwrap();
    assert_eq!(place, Place::Country(morocco));
    assert_eq!(place.belfiore(), code("Z330"));
}

#[test]
fn every_state_of_today_has_a_name_in_every_language() {
    for country in Country::all() {
        for language in Language::ALL {
            let name = country.name_in(language);
            let is_named = country.iso.is_some() || Language::OF_STAFF.contains(&language);
            assert_eq!(name.is_some(), is_named, "{country:?} {language}");
            assert!(name.is_none_or(|name| name == name.trim() && !name.is_empty()));
        }
    }
    let rows = include_str!("../../src/data/state_names.csv");
    for row in rows.lines() {
        assert_eq!(row.split(',').count(), Language::ALL.len() - 1, "{row}");
        let iso = row.split(',').next();
        let is_used = Country::all().iter().any(|country| country.iso == iso);
        assert!(is_used || iso == Some("iso2"), "{row}");
    }
    let czechoslovakia = Country::by_belfiore(code("Z105")).unwrap();
    assert_eq!(czechoslovakia.name_in(Language::Uk), None);
    assert_eq!(czechoslovakia.name(Language::Uk), "Cecoslovacchia");
    // An earlier code of a state of today.
    let georgia = Country::by_belfiore(code("Z136")).unwrap();
    assert_eq!(georgia.name(Language::Uk), "Грузія");
}

#[test]
fn names_of_municipalities_are_found_as_they_are_begun() {
    let found = |typed: &str| -> Vec<String> {
        Municipality::search(typed, 3)
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(found("torino")[0], "Torino (TO)");
    assert_eq!(found("FORLI'")[0], "Forlì (FC)");
    assert_eq!(found("l’aqui"), ["L'Aquila (AQ)"]);
    assert_eq!(found("di stura")[0], "Ala di Stura (TO)");
    assert_eq!(found("gressoney la trinite"), ["Gressoney-La-Trinité (AO)"]);
    assert_eq!(found("a").len(), 3);
    assert!(found("").is_empty());
    assert!(found("<script>").is_empty());
}

#[test]
fn a_name_tells_one_municipality_or_asks_which() {
    let named = |typed: &str| Municipality::named(typed).map(|municipality| municipality.code);
    let istat = |text: &str| Ok(Some(text.parse::<MunicipalityCode>().unwrap()));
    assert_eq!(named("Torino"), istat("001272"));
    assert_eq!(named(" torino (to) "), istat("001272"));
    assert_eq!(named("Torino (MI)"), Err(MunicipalityError::Unknown));
    assert_eq!(named("Tori"), Err(MunicipalityError::Unknown));
    assert_eq!(named(""), Err(MunicipalityError::Empty));
    assert_eq!(
        named("Abbadia Sopra Adda"),
        Err(MunicipalityError::Unknown),
        "it is no more"
    );
    let Err(MunicipalityError::Ambiguous(several)) = Municipality::named("samone") else {
        panic!("there are two")
    };
    for municipality in several {
        assert_eq!(
            Municipality::named(&municipality.to_string()),
            Ok(municipality)
        );
    }
}

#[test]
fn every_municipality_of_today_is_told_by_its_name_and_province() {
    for row in csv::Reader::from_reader(MUNICIPALITIES)
        .records()
        .map(Result::unwrap)
    {
        if let Ok(code) = row[4].parse() {
            let municipality = Municipality::by_code(code).unwrap();
            assert_eq!(
                Municipality::named(&municipality.to_string()),
                Ok(municipality)
            );
        }
    }
}

#[test]
fn what_is_no_code_is_refused() {
    for text in ["", "L21", "L2199", "l219", "LL19", "L 19", "éé"] {
        assert!(BelfioreCode::parse(text).is_err(), "{text}");
    }
    for text in ["", "1272", "0012722", "00127a", "٠٠١"] {
        assert!(MunicipalityCode::parse(text).is_err(), "{text}");
    }
    assert_eq!(
        MunicipalityCode::parse("001272")
            .map(String::from)
            .as_deref(),
        Ok("001272")
    );
}

#[test]
fn a_slip_of_the_keyboard_still_finds_the_place() {
    let municipalities = |typed: &str| {
        let found = Municipality::suggest(typed, 5);
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        municipalities("Torrino").first().map(String::as_str),
        Some("Torino (TO)")
    );
    assert_eq!(
        municipalities("Firneze").first().map(String::as_str),
        Some("Firenze (FI)")
    );
    assert!(
        municipalities("Pinerol").contains(&"Pinerolo (TO)".to_owned()),
        "a beginning is enough"
    );
    assert_eq!(municipalities("Xyzzyx"), Vec::<String>::new());
}
