//! Names that are written differently, and names that differ.

use domain::name::{Name, PersonName};
use proptest::prelude::*;

fn name(given: &str, family: &str) -> PersonName {
    PersonName {
        given: (!given.is_empty()).then(|| Name::parse(given).unwrap()),
        family: Name::parse(family).unwrap(),
    }
}

#[test]
fn the_same_name_is_written_in_many_ways() {
    for (one, other) in [
        (("Anna", "Rossi"), ("ANNA", "rossi")),
        (("Anna", "Rossi"), ("Rossi", "Anna")),
        (("Anna", "Rossi"), ("", "Anna Rossi")),
        (("Anna", "Rossi"), ("", "Rossi  Anna")),
        (("Nicolò", "D’Angelo"), ("Nicolo'", "D'angelo")),
        (("Nicolò", "D’Angelo"), ("nicolo", "dangelo")),
        (("Anna", "De Luca"), ("Anna", "Deluca")),
        (("Anna Maria", "Rossi"), ("Annamaria", "Rossi")),
        (("Anna", "Rossi-Bianchi"), ("Anna", "Rossi Bianchi")),
        (("Ánh", "Nguyễn"), ("Anh", "Nguyen")),
        (("Łukasz", "Żak"), ("Lukasz", "Zak")),
        (("Şükran", "Öz"), ("SUKRAN", "OZ")),
        (("İbrahim", "Yıldız"), ("ibrahim", "YILDIZ")),
        (("Jürgen", "Strauß"), ("Jurgen", "STRAUSS")),
        (("小明", "王"), ("", "王小明")),
        (("小明", "王"), ("王", "小明")),
        (("ສີດາ", "ວົງສາ"), ("", "ສີດາວົງສາ")),
        (("مُحَمَّد", "علي"), ("محمد", "علي")),
        (("שָׂרָה", "כהן"), ("שרה", "כהן")),
        (("Νίκος", "Παπάς"), ("ΝΙΚΟΣ", "ΠΑΠΑΣ")),
        (("Алёна", "Серова"), ("Алена", "СЕРОВА")),
    ] {
        let (one, other) = (name(one.0, one.1), name(other.0, other.1));
        assert!(one.is_same_as(&other), "{one} and {other}");
    }
}

#[test]
fn people_of_one_family_have_different_names() {
    for (one, other) in [
        (("Anna", "Rossi"), ("Luca", "Bianchi")),
        (("Anna", "Rossi"), ("Giulia", "Rossi")),
        (("Anna", "Rossi"), ("", "Rossi")),
        (("Anna", "Rossi"), ("", "Anna")),
        (("Anna", "Rossi"), ("Ana", "Rossi")),
        (("Anna", "Rossi"), ("Anna Maria", "Rossi")),
        (("Maria", "Rossi"), ("Amira", "Rossi")),
        (("Carlo", "Rossi"), ("Carla", "Rossi")),
        (("小明", "王"), ("小红", "王")),
        (("かな", "田中"), ("がな", "田中")),
        (("ສີດາ", "ວົງສາ"), ("ສາດາ", "ວົງສາ")),
        (("Ольга", "Петрова"), ("Olga", "Petrova")),
        (("王", "小明"), ("שרה", "כהן")),
    ] {
        let (one, other) = (name(one.0, one.1), name(other.0, other.1));
        assert!(!one.is_same_as(&other), "{one} and {other}");
    }
}

/// A word of a name, of any script.
fn word() -> impl Strategy<Value = String> {
    "[a-zA-ZàèéìòùçñöüşğÀÈ]{1,10}|\\p{Cyrillic}{1,8}|\\p{Han}{1,4}|\\p{Arabic}{1,8}|\\p{L}{1,6}"
        .prop_filter("a name has a letter", |word| Name::parse(word).is_ok())
}

proptest! {
    #[test]
    fn comparing_is_reflexive_and_symmetric(
        given in word(), family in word(), other_given in word(), other_family in word(),
    ) {
        let (one, other) = (name(&given, &family), name(&other_given, &other_family));
        prop_assert!(one.is_same_as(&one));
        prop_assert_eq!(one.is_same_as(&other), other.is_same_as(&one));
    }

    #[test]
    fn order_spaces_and_one_field_do_not_matter(given in word(), family in word(), second in word()) {
        let both = format!("{given} {second}");
        let one = name(&both, &family);
        let others = [
            name(&family, &both),
            name("", &format!("{both} {family}")),
            name("", &format!("{family} {both}")),
            name(&format!("{given}{second}"), &family),
            name(&given, &format!("{second} {family}")),
        ];
        for other in others {
            prop_assert!(one.is_same_as(&other), "{} and {}", one, other);
        }
    }

    #[test]
    fn case_does_not_matter(given in "[a-zàèéìòùçñöüşğąłø]{1,12}", family in "[a-z]{1,12}") {
        let one = name(&given, &family);
        prop_assert!(one.is_same_as(&name(&given.to_uppercase(), &family.to_uppercase())));
    }

    #[test]
    fn another_letter_is_another_name(given in "[a-z]{1,8}", family in "[a-z]{1,8}", letter in "[a-z]") {
        let longer = name(&format!("{given}{letter}"), &family);
        prop_assert!(!longer.is_same_as(&name(&given, &family)));
    }
}
