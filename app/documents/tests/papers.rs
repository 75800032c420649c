//! The PDFs as a PDF reader sees them.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use documents::{Certificate, SignInSheet, Words, unprintable};
use domain::language::Language;
use lopdf::{Document, Object};
use proptest::prelude::*;

fn words(italian: &str, beside: &str) -> Words {
    Words {
        italian: italian.to_owned(),
        beside: Some(beside.to_owned()).filter(|words| !words.is_empty()),
    }
}

fn certificate(name: &str) -> Certificate {
    Certificate {
        beside: Some(Language::En),
        title: words("Attestato di frequenza", "Certificate of attendance"),
        office: "Centro per l’impiego".to_owned(),
        number: words("Numero 12/2026", "Number 12/2026"),
        lead: words("Si attesta che ha frequentato:", "This is to certify:"),
        name: name.to_owned(),
        rows: vec![(
            words("Attività", "Activity"),
            words("Dire di no e dire di sì", ""),
        )],
        issued: words("Torino, 3 dicembre 2026", "Turin, 3 December 2026"),
        signatory: Some(words("Maria Rossi, direttrice", "")),
        verify: words("Si può verificare:", "It can be verified:"),
        verify_at: "https://portal.example/it/certificates/PRE-7K3M-9QXB-H4TR-W2K9".to_owned(),
        qr_description: "Codice QR".to_owned(),
        code_label: words("Codice", "Code"),
        code: "PRE-7K3M-9QXB-H4TR-W2K9".to_owned(),
        closing: words("Firma sostituita.", ""),
    }
}

fn sheet(names: usize) -> SignInSheet {
    SignInSheet {
        language: Language::En,
        title: "Sign-in sheet".to_owned(),
        office: "Job centre".to_owned(),
        rows: vec![("When".to_owned(), "Monday".to_owned())],
        columns: ["No.", "Name", "In", "Out"].map(ToOwned::to_owned),
        names: (1..=names).map(|place| format!("Name{place}")).collect(),
        operator: "Operator".to_owned(),
    }
}

fn catalogue(document: &Document) -> &lopdf::Dictionary {
    document.catalog().unwrap()
}

/// The XMP metadata, in which a file declares its conformance.
fn metadata(document: &Document) -> String {
    let metadata = catalogue(document).get(b"Metadata").unwrap();
    let stream = document
        .get_object(metadata.as_reference().unwrap())
        .unwrap()
        .as_stream()
        .unwrap();
    let content = stream
        .decompressed_content()
        .unwrap_or_else(|_| stream.content.clone());
    String::from_utf8(content).unwrap()
}

fn assert_accessible(document: &Document, language: &[u8]) {
    let metadata = metadata(document);
    assert!(metadata.contains("pdfuaid:part"), "{metadata}");
    let catalogue = catalogue(document);
    assert_eq!(catalogue.get(b"Lang").unwrap().as_str().unwrap(), language);
    assert!(catalogue.has(b"StructTreeRoot"));
    let marks = catalogue.get(b"MarkInfo").unwrap().as_dict().unwrap();
    assert_eq!(marks.get(b"Marked").unwrap(), &Object::Boolean(true));
    let preferences = catalogue
        .get(b"ViewerPreferences")
        .unwrap()
        .as_dict()
        .unwrap();
    assert_eq!(
        preferences.get(b"DisplayDocTitle").unwrap(),
        &Object::Boolean(true)
    );
}

fn text(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_certificate_is_accessible_and_names_the_person() {
    let pdf = certificate("Anna D’Angelo").pdf().unwrap();
    let document = Document::load_mem(&pdf).unwrap();
    assert_accessible(&document, b"it");
    let text = text(&document);
    for words in ["Anna", "Angelo", "12/2026", "PRE-7K3M-9QXB-H4TR-W2K9"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(document.get_pages().len(), 1);
}

/// A name in each script that people at the desk write theirs in.
const NAMES: [&str; 26] = [
    "Éric D’Angelo-Øster",
    "Łukasz Żak",
    "Şükran Öz",
    "Nguyễn Thị Hoa",
    "Șerban Țuțea",
    "Оксана Шевченко",
    "Ελένη Παπαδοπούλου",
    "فاطمة الزهراء",
    "سمیرا محمدی‌نژاد",
    "שרה כהן",
    "ნინო ბერიძე",
    "Անահիտ Պետրոսյան",
    "王秀英",
    "歐陽 娜娜",
    "さくら 高橋",
    "김민준",
    "สมชาย ใจดี",
    "ນາງ ສີດາ",
    "សុខ ចាន់ដារា",
    "နန်းခင်",
    "ফাতেমা আক্তার",
    "செல்வி முருகன்",
    "සුනිල් පෙරේරා",
    "सीता शर्मा",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "ሰላም ተስፋዬ",
];

#[test]
fn names_are_printed_in_their_own_script() {
    for name in NAMES {
        assert_eq!(unprintable(name), [] as [String; 0], "{name}");
        let pdf = certificate(name).pdf().unwrap();
        assert_accessible(&Document::load_mem(&pdf).unwrap(), b"it");
    }
}

/// Where on the line each part of the name on a certificate begins, in the order in which it is read.
fn places_of_name(document: &Document) -> Vec<f32> {
    let page = *document.get_pages().values().next().unwrap();
    let content = document.get_and_decode_page_content(page).unwrap();
    let (mut is_name, mut place, mut places) = (false, 0.0, Vec::new());
    for step in &content.operations {
        let number = |at: usize| step.operands[at].as_float().unwrap();
        match step.operator.as_str() {
            // Nothing else is as large.
            "Tf" => is_name = (number(1) - 18.0).abs() < 0.1,
            "cm" => place = number(4),
            "Tj" | "TJ" if is_name => places.push(place),
            _ => {}
        }
    }
    places
}

#[test]
fn a_name_is_written_in_the_direction_of_its_first_letter() {
    for (name, is_from_the_right) in [
        ("שרה Anna", true),
        ("فاطمة Anna", true),
        ("(שרה) Anna", true),
        ("Anna שרה", false),
        ("Anna (فاطمة)", false),
    ] {
        let document = Document::load_mem(&certificate(name).pdf().unwrap()).unwrap();
        let places = places_of_name(&document);
        let (first, last) = (places.first().unwrap(), places.last().unwrap());
        assert_eq!(first > last, is_from_the_right, "{name}: {places:?}");
    }
}

#[test]
fn a_sign_without_a_font_is_replaced_and_told() {
    for (text, signs) in [
        ("Festa del lavoro 🎉🎉", &["🎉"][..]),
        ("Sala ☕ 2 → cortile", &["☕"]),
        ("👩🏽‍🌾 e 🏳️‍🌈", &["👩🏽‍🌾", "🏳️‍🌈"]),
        ("\u{F8FF}\u{FFFF}", &["\u{F8FF}", "\u{FFFF}"]),
        // A tower of marks loses the upper ones, and the name stays.
        ("Z\u{334}\u{33d}\u{346}\u{350}\u{31a}\u{35b}algo Rossi", &[]),
        ("Cuore ❤\u{FE0F}\u{200D}", &["❤\u{FE0F}\u{200D}"]),
    ] {
        assert_eq!(unprintable(text), signs, "{text}");
        let pdf = certificate(text).pdf().unwrap();
        assert_accessible(&Document::load_mem(&pdf).unwrap(), b"it");
        let mut sheet = sheet(2);
        text.clone_into(&mut sheet.rows[0].1);
        text.clone_into(&mut sheet.office);
        text.clone_into(&mut sheet.names[0]);
        sheet.pdf().unwrap();
    }
}

#[test]
fn a_long_word_is_broken_and_can_still_be_read() {
    let long = "Supercalifragilistichespiralidosamentelunghissimonomesenzaspaziperstampare Bianchi";
    let mut sheet = sheet(1);
    sheet.names = vec![long.to_owned(), "W".repeat(100)];
    let document = Document::load_mem(&sheet.pdf().unwrap()).unwrap();
    let text = text(&document);
    assert!(text.contains("Bianchi"), "{text}");
    certificate(&"W".repeat(200)).pdf().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever is written, there is a paper.
    #[test]
    fn a_paper_is_made_of_any_text(text in "\\PC{0,60}", wild in ".{0,30}", letters in proptest::collection::vec(any::<char>(), 0..60)) {
        let letters: String = letters.into_iter().collect();
        for text in [text, wild, letters] {
            let made = certificate(&text).pdf();
            prop_assert!(made.is_ok(), "{:?} {:?}", text, made.err());
        }
    }
}

#[test]
fn what_people_write_is_never_a_part_of_the_template() {
    let hostile = "#panic() $x$ @a <b> \"quoted\" \\ ] ) #include \"/etc/passwd\"";
    let pdf = certificate(hostile).pdf().unwrap();
    assert!(text(&Document::load_mem(&pdf).unwrap()).contains("#panic()"));
}

#[test]
fn a_sheet_runs_over_as_many_pages_as_it_needs() {
    for (names, pages) in [(0, 1), (3, 1), (60, 3)] {
        let document = Document::load_mem(&sheet(names).pdf().unwrap()).unwrap();
        assert_accessible(&document, b"en");
        assert_eq!(document.get_pages().len(), pages, "{names} names");
        assert_eq!(text(&document).contains("Name3"), names >= 3);
    }
}
