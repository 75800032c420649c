//! The PDFs as a PDF reader sees them.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use documents::{Certificate, SignInSheet, is_writable};
use domain::language::Language;
use lopdf::{Document, Object};

fn certificate(name: &str) -> Certificate {
    Certificate {
        language: Language::It,
        title: "Attestato di frequenza".to_owned(),
        office: "Centro per l’impiego".to_owned(),
        lead: format!("Si attesta che {name} ha frequentato:"),
        rows: vec![("Attività".to_owned(), "Dire di no e dire di sì".to_owned())],
        verify: "Si può verificare:".to_owned(),
        verify_at: "https://portal.example/it/certificates".to_owned(),
        code_label: "Codice".to_owned(),
        code: "PRE-7K3M-9QXB-H4TR-W2K9".to_owned(),
        closing: "Il codice sostituisce la firma.".to_owned(),
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
    for words in ["Anna", "Angelo", "PRE-7K3M-9QXB-H4TR-W2K9"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(document.get_pages().len(), 1);
}

#[test]
fn names_are_printed_in_their_own_script() {
    for name in [
        "Оксана Шевченко",
        "فاطمة الزهراء",
        "Nguyễn Thị Hoa",
        "Șerban Țuțea",
        "王秀英",
        "歐陽 娜娜",
        "さくら",
    ] {
        assert!(is_writable(name));
        let pdf = certificate(name).pdf().unwrap();
        assert_accessible(&Document::load_mem(&pdf).unwrap(), b"it");
    }
}

#[test]
fn a_letter_that_no_font_has_makes_no_paper_with_gaps() {
    // Ethiopic.
    assert!(!is_writable("ሰላም"));
    assert!(certificate("ሰላም").pdf().is_err());
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
