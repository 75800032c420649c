//! Finding by words, and what is near.

use domain::{place::Municipality, search_words::SearchWords};
use proptest::prelude::*;

fn is_found(typed: &str, text: &str) -> bool {
    SearchWords::read(typed).unwrap().are_in([text])
}

#[test]
fn case_accents_and_punctuation_do_not_matter() {
    for (typed, text) in [
        ("citta", "La città che cambia"),
        ("CITTÀ", "la citta"),
        ("orto", "L’orto e l'arte"),
        ("perche lavoro", "Lavoro: perché?"),
        ("об'єднані", "Обʼєднані народи"),
        ("кухн", "Робота на кухні"),
        ("مطبخ", "العمل في المطبخ"),
        ("أعمال", "اعمال"),
        ("厨房", "在厨房工作"),
        ("strasse", "Strasse 4"),
        ("2026", "Primavera 2026"),
    ] {
        assert!(is_found(typed, text), "{typed} in {text}");
    }
}

#[test]
fn every_word_begins_a_word_that_is_there() {
    assert!(is_found("cuc sta", "Una stagione in cucina"));
    assert!(!is_found("cucina estate", "Una stagione in cucina"));
    assert!(!is_found("cina", "Una stagione in cucina"));
    let words = SearchWords::read("stagione ivrea").unwrap();
    assert!(words.are_in(["Una stagione in cucina", "Ivrea"]));
}

#[test]
fn what_has_no_word_looks_for_nothing() {
    for typed in ["", "   ", ",;.", "…", "\u{200b}"] {
        assert_eq!(SearchWords::read(typed), None, "{typed:?}");
    }
    let long = SearchWords::read(&"parola ".repeat(1_000)).unwrap();
    assert!(long.as_str().chars().count() <= SearchWords::MAX);
}

fn coordinates(name: &str) -> domain::place::Coordinates {
    Municipality::named(name).unwrap().coordinates().unwrap()
}

#[test]
fn distances_are_those_on_a_map() {
    for (one, other, kilometres) in [
        ("Torino", "Torino", 0..1),
        ("Torino", "Moncalieri", 6..10),
        ("Torino", "Ivrea", 40..50),
        ("Torino", "Vicenza", 290..315),
        ("Bolzano", "Palermo", 920..980),
    ] {
        let metres = coordinates(one).metres_to(coordinates(other));
        assert!(
            kilometres.contains(&(metres / 1_000)),
            "{one}–{other}: {metres} m"
        );
    }
}

#[test]
fn the_table_holds_municipalities_of_today_in_italy_alone() {
    let rows = include_str!("../../src/data/coordinates.csv")
        .lines()
        .skip(1);
    let mut before = "";
    for row in rows {
        let cells: Vec<_> = row.split(',').collect();
        let [code, latitude, longitude] = cells.as_slice() else {
            panic!("{row}");
        };
        assert!(before < *code, "{row}");
        before = code;
        let municipality = Municipality::current(code.parse().unwrap());
        assert!(
            municipality.is_some_and(|found| found.coordinates().is_some()),
            "{row}"
        );
        let latitude: f64 = latitude.parse().unwrap();
        let longitude: f64 = longitude.parse().unwrap();
        assert!((35.0..48.0).contains(&latitude), "{row}");
        assert!((6.0..19.0).contains(&longitude), "{row}");
    }
}

fn any_municipality() -> impl Strategy<Value = &'static Municipality> {
    let known = prop::sample::select(vec![
        "Torino",
        "Ivrea",
        "Rivoli",
        "Pinerolo",
        "Vicenza",
        "Roma",
        "Napoli",
        "Palermo",
        "Bolzano",
        "Aosta",
        "Trieste",
        "Cagliari",
        "Lecce",
        "Moncalieri",
    ]);
    known.prop_map(|name| Municipality::named(name).unwrap())
}

proptest! {
    #[test]
    fn a_distance_is_the_same_both_ways_and_no_detour_is_shorter(
        one in any_municipality(),
        other in any_municipality(),
        third in any_municipality(),
    ) {
        let [one, other, third] = [one, other, third].map(|found| found.coordinates().unwrap());
        prop_assert_eq!(one.metres_to(one), 0);
        prop_assert_eq!(one.metres_to(other), other.metres_to(one));
        let detour = one.metres_to(third) + third.metres_to(other);
        // Each is rounded to a metre.
        prop_assert!(one.metres_to(other) <= detour + 2);
    }

    /// Any word of a text, and any beginning of it, finds the text; more words never find more.
    #[test]
    fn what_stands_in_a_text_finds_it(
        words in proptest::collection::vec("[a-zàèìòù]{1,12}", 1..6),
        place in 0_usize..6,
        length in 1_usize..12,
        more in "[a-z]{1,6}",
    ) {
        let text = words.join(", ");
        let word = &words[place % words.len()];
        let sought: String = word.chars().take(length).collect();
        prop_assert!(is_found(&sought, &text));
        let both = SearchWords::read(&format!("{sought} {more}")).unwrap();
        if both.are_in([text.as_str()]) {
            prop_assert!(is_found(&more, &text));
        }
    }

    #[test]
    fn what_is_read_is_bounded_and_reads_the_same_again(typed in "(?s).{0,200}") {
        if let Some(words) = SearchWords::read(&typed) {
            prop_assert!(words.as_str().chars().count() <= SearchWords::MAX);
            prop_assert_eq!(SearchWords::read(words.as_str()), Some(words));
        }
    }
}
