//! Staff work on many sessions and many editions at once.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::language::Language;
use services::{
    editions::import::{MOST_COLUMNS, MOST_PROBLEMS},
    spreadsheet::{Cell, FileFormat, Sheet},
};

use crate::{
    document::flaws,
    pages::{book, person},
    support::{Answer, Site, Visitor},
};

/// The edition of the demonstration that is worked on.
const EDITION: &str = "/staff/editions/magazzini-e-consegne";

/// A weekly series of three.
const WEEKLY: [(&str, &str); 8] = [
    ("recurrence", "weekly"),
    ("weekdays", "2"),
    ("from", "2026-12-08"),
    ("end", "count"),
    ("count", "3"),
    ("start", "17:30"),
    ("finish", "19:30"),
    ("mode", "replace"),
];

#[track_caller]
fn sound(answer: &Answer, language: Language) {
    assert_eq!(flaws(answer, language), Vec::<String>::new());
}

/// Fields with some values replaced.
fn with<'a>(
    fields: &[(&'a str, &'a str)],
    others: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut fields = fields.to_vec();
    for other in others {
        fields.retain(|(name, _)| *name != other.0);
        fields.push(*other);
    }
    fields
}

/// The first link of a page that ends with `end`.
fn link(answer: &Answer, end: &str) -> String {
    answer
        .attribute(&format!("main a[href$='{end}']"), "href")
        .unwrap()
}

#[tokio::test]
async fn every_page_is_sound_in_every_language() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let detail = operator.get(&format!("/{language}{EDITION}")).await;
        let mut pages = vec![link(&detail, "/move")];
        pages.extend(["/series", "/copy"].map(|page| format!("/{language}{EDITION}{page}")));
        pages.push(format!("/{language}/staff/editions/copy-season"));
        for page in pages {
            sound(&operator.get(&page).await.expect(StatusCode::OK), language);
            let refused = operator.post(&page, &[]).await;
            sound(&refused.expect(StatusCode::UNPROCESSABLE_ENTITY), language);
        }
    }
}

#[tokio::test]
async fn only_staff_see_the_pages() {
    let site = Site::open().await;
    let anna = person(&site).await;
    for page in [
        format!("/it{EDITION}/series"),
        format!("/it{EDITION}/copy"),
        "/it/staff/editions/copy-season".to_owned(),
    ] {
        anna.get(&page).await.expect(StatusCode::NOT_FOUND);
        anna.post(&page, &[]).await.expect(StatusCode::NOT_FOUND);
        let visitor = site.visitor();
        visitor.get(&page).await.expect(StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_series_is_looked_at_then_used_and_everybody_is_told() {
    let site = Site::open().await;
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let here = format!("/{language}{EDITION}/series");
        let revision = operator.get(&here).await.typed("revision").unwrap();
        let fields = with(&WEEKLY, &[("revision", &revision)]);
        let preview = operator.post(&here, &fields).await.expect(StatusCode::OK);
        sound(&preview, language);
        // 8 December is a holiday.
        let holiday = preview.text("main ol .tag");
        assert!(
            holiday.contains("Immaco") || holiday.contains("Immacul"),
            "{holiday}"
        );
    }
    let here = format!("/it{EDITION}/series");
    let revision = operator.get(&here).await.typed("revision").unwrap();
    let fields = with(&WEEKLY, &[("revision", &revision), ("step", "confirm")]);
    operator
        .post(&here, &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    let mail = site.mail("anna@example.org").await;
    assert!(mail.text.contains("22 dicembre 2026"), "{}", mail.text);
    // A colleague with an older preview is refused.
    let late = operator.post(&here, &fields).await;
    late.expect(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_series_without_sense_is_refused_at_its_field() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let here = format!("/{language}{EDITION}/series");
        for (others, field) in [
            (&[("end", "")][..], "end"),
            (&[("count", "400")], "count"),
            (&[("count", "99999999999999999999")], "count"),
            (&[("end", "until"), ("until", "2034-12-08")], "until"),
            (&[("end", "until"), ("until", "2026-12-01")], "until"),
            (&[("weekdays", "9")], "weekdays"),
            (&[("finish", "17:00")], "finish"),
            (&[("from", "2026-11-03")], "from"),
            (&[("left_out", "8/12/2026\n31/02/2027")], "left_out"),
            (&[("recurrence", "dates")], "dates"),
            (
                &[("recurrence", "dates"), ("dates", "<b>\n1/1/26")],
                "dates",
            ),
        ] {
            let fields = with(&WEEKLY, others);
            let refused = operator.post(&here, &fields).await;
            let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
            sound(&refused, language);
            let error = refused.attribute(&format!("#{field}-error"), "id");
            assert!(
                error.is_some(),
                "{others:?}: {}",
                refused.text(".error-summary")
            );
        }
    }
}

#[tokio::test]
async fn a_session_is_moved_once_however_often_the_form_is_sent() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let detail = operator.get(&format!("/it{EDITION}")).await;
    let here = link(&detail, "/move");
    let page = operator.get(&here).await;
    let revision = page.typed("revision").unwrap();
    let fields = [
        ("date", "2026-12-25"),
        ("start", ""),
        ("finish", ""),
        ("scope", "all"),
        ("revision", &revision),
        ("request_id", "01900000-0000-7000-8000-000000000001"),
    ];
    let preview = operator.post_exactly(&here, &fields).await;
    let preview = preview.expect(StatusCode::OK);
    sound(&preview, Language::It);
    assert!(preview.text("main ol").contains("Natale"));
    let fields = with(&fields, &[("step", "confirm")]);
    for _ in 0..2 {
        let moved = operator.post_exactly(&here, &fields).await;
        moved.expect(StatusCode::SEE_OTHER);
    }
    let detail = operator.get(&format!("/it{EDITION}")).await;
    assert!(detail.text("main").contains("25 dicembre 2026"));
}

#[tokio::test]
async fn an_edition_is_copied_as_a_draft_on_the_same_day_of_the_week() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let here = format!("/it{EDITION}/copy");
    let fields = [("by", "5"), ("unit", "weeks")];
    let preview = operator.post(&here, &fields).await.expect(StatusCode::OK);
    sound(&preview, Language::It);
    let made = operator
        .post(&here, &with(&fields, &[("step", "confirm")]))
        .await
        .expect(StatusCode::SEE_OTHER);
    let copy = operator.get(made.location()).await.expect(StatusCode::OK);
    assert!(copy.text("h1").contains("Bozza"), "{}", copy.text("h1"));
    for by in ["0", "-1", "261", "tre", "99999999999999999999"] {
        let refused = operator.post(&here, &with(&fields, &[("by", by)])).await;
        refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_season_is_copied_whole() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let here = "/it/staff/editions/copy-season";
    let season = [
        ("site", "ivrea"),
        ("first", "2026-11-22"),
        ("last", "2027-06-30"),
        ("by", "26"),
        ("unit", "weeks"),
    ];
    let preview = operator.post(here, &season).await.expect(StatusCode::OK);
    sound(&preview, Language::It);
    let made = operator
        .post(here, &with(&season, &[("step", "confirm")]))
        .await
        .expect(StatusCode::SEE_OTHER);
    let drafts = operator.get(made.location()).await.expect(StatusCode::OK);
    assert!(drafts.text("tbody").contains("Magazzini"));
    let before = with(&season, &[("last", "2026-01-01")]);
    let refused = operator.post(here, &before).await;
    refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let nothing = with(&season, &[("first", "2026-01-01"), ("last", "2026-01-02")]);
    let refused = operator.post(here, &nothing).await;
    refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
}

/// A file with one good edition.
const FILE: &str = "Tipo;Tema;Titolo;Sede;Lingue parlate;Posti;Giorni;Inizio;Fine;\
    Le prenotazioni aprono;Le prenotazioni chiudono;Le persone possono annullare fino a\r\n\
    lab;digital;Città & «caffè» \"2\";ivrea;it;16;04/12/2026;9:30;12:00;\
    01/12/2026 9:00;03/12/2026 12:00;03/12/2026 12:00\r\n";

/// Sends a form with a file as a browser does.
async fn upload(visitor: &Visitor<'_>, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    const BOUNDARY: &str = "----boundary";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .as_bytes(),
        );
    }
    body.extend_from_slice(
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
             Content-Type: text/csv\r\n\r\n"
        )
        .as_bytes(),
    );
    body.extend_from_slice(file);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    let request = Request::post(path)
        .header(
            header::CONTENT_TYPE,
            format!("multipart/form-data; boundary={BOUNDARY}"),
        )
        .header(header::ORIGIN, "https://portal.example")
        .header(header::HOST, "portal.example")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    visitor.send(request).await
}

#[tokio::test]
async fn a_file_is_checked_then_imported_once() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let here = format!("/{language}/staff/editions/import");
        sound(&operator.get(&here).await.expect(StatusCode::OK), language);
        let nothing = upload(&operator, &here, &[], b"").await;
        sound(&nothing.expect(StatusCode::UNPROCESSABLE_ENTITY), language);
        let (latin_1, _, _) = encoding_rs::WINDOWS_1252.encode(FILE);
        let preview = upload(&operator, &here, &[], &latin_1).await;
        let preview = preview.expect(StatusCode::OK);
        sound(&preview, language);
        // The page passes the text on unchanged, whatever characters it has.
        assert_eq!(
            preview.typed("text").unwrap(),
            FILE.trim_end().replace("\r\n", "\n")
        );
        let template = operator.get(&format!("{here}/template.csv")).await;
        let template = template.expect(StatusCode::OK);
        let read = upload(&operator, &here, &[], template.body.as_bytes()).await;
        read.expect(StatusCode::OK);
    }
    let here = "/it/staff/editions/import";
    let fields = [
        ("request_id", "01900000-0000-7000-8000-000000000002"),
        ("text", FILE),
        ("step", "confirm"),
    ];
    for _ in 0..2 {
        let made = upload(&operator, here, &fields, b"").await;
        let made = made.expect(StatusCode::SEE_OTHER);
        let drafts = operator.get(made.location()).await;
        assert_eq!(drafts.text("tbody").matches("Città & «caffè»").count(), 1);
    }
    let again = upload(&operator, here, &fields[1..], b"").await;
    let again = again.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text("#error-summary").contains("già stato importato"));
}

/// A line of the file as a spreadsheet.
fn spreadsheet(line: &str) -> Vec<u8> {
    let cells = |line: &str| -> Vec<String> {
        let cells = line.split(';');
        cells.map(|cell| cell.trim().replace('"', "")).collect()
    };
    let sheet = Sheet {
        name: "Foglio 1".to_owned(),
        headings: cells(FILE.lines().next().unwrap()),
        rows: vec![cells(line).into_iter().map(Cell::Text).collect()],
    };
    sheet.write(FileFormat::Xlsx).unwrap()
}

#[tokio::test]
async fn a_spreadsheet_is_checked_then_imported_whatever_its_name() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let line = FILE.lines().nth(1).unwrap();
    for language in Language::OF_STAFF {
        let here = format!("/{language}/staff/editions/import");
        let preview = upload(&operator, &here, &[], &spreadsheet(line)).await;
        let preview = preview.expect(StatusCode::OK);
        sound(&preview, language);
        assert!(preview.text("tbody").contains("Città & «caffè» 2"));
        let wrong = spreadsheet(&line.replace("9:30", "25:00"));
        let refused = upload(&operator, &here, &[], &wrong).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        sound(&refused, language);
        assert_eq!(refused.body.matches("role=\"rowheader\"").count(), 1);
        // Cut off while it was copied, or something else.
        let half = &spreadsheet(line)[..2_000];
        for (file, words) in [
            (half, texts::of(language).bulk_import_broken()),
            (&b"PK\x03\x04"[..], texts::of(language).bulk_import_broken()),
            (
                &b"\xD0\xCF\x11\xE0"[..],
                texts::of(language).bulk_import_not_text(),
            ),
        ] {
            let refused = upload(&operator, &here, &[("text", "kept")], file).await;
            let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
            sound(&refused, language);
            assert!(refused.text("table").contains(&words), "{words}");
            assert_eq!(refused.typed("text").as_deref(), Some("kept"));
        }
        if language == Language::It {
            let text = preview.typed("text").unwrap();
            let fields = [("text", text.as_str()), ("step", "confirm")];
            let made = upload(&operator, &here, &fields, b"").await;
            made.expect(StatusCode::SEE_OTHER);
        }
    }
}

#[tokio::test]
async fn every_error_of_a_file_is_listed() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let here = format!("/{language}/staff/editions/import");
        for (file, rows) in [
            (FILE.replace("04/12/2026", "31/02/2026<script>"), 1),
            (FILE.replace("lab;digital", "x;y").replace(";16;", ";0;"), 3),
            (FILE.replace("Tipo", "<b>Titlo</b>"), 2),
            (FILE.replace("it;16", "\"it;16"), 1),
            (FILE.replace("ivrea", "Roma").replace(";it;", ";xx yy;"), 3),
            ("x".repeat(100_000), 1 + 12),
        ] {
            let refused = upload(&operator, &here, &[], file.as_bytes()).await;
            let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
            sound(&refused, language);
            let rows_found = refused.body.matches("role=\"rowheader\"").count();
            assert_eq!(rows_found, rows, "{}", refused.text("table"));
        }
    }
}

/// Twice this took both processors for half a minute.
#[tokio::test]
async fn a_file_of_endless_headings_is_refused_while_pages_answer() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let file = "a;".repeat(40_000);
    for language in [Language::It, Language::En] {
        let here = format!("/{language}/staff/editions/import");
        let (one, other, page) = tokio::join!(
            upload(&operator, &here, &[], file.as_bytes()),
            upload(&operator, &here, &[("text", "kept")], file.as_bytes()),
            operator.get(&here),
        );
        page.expect(StatusCode::OK);
        let words = texts::of(language).bulk_import_too_many_columns(MOST_COLUMNS);
        for refused in [&one, &other] {
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            sound(refused, language);
            assert!(refused.text("table").contains(&words), "{language}");
        }
        assert_eq!(other.typed("text").as_deref(), Some("kept"));
    }
}

#[tokio::test]
async fn of_many_errors_the_first_are_listed() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let (headings, line) = FILE.trim_end().split_once("\r\n").unwrap();
    let wrong = line.replace("lab;", "x;");
    let file = format!("{headings}\r\n{}", format!("{wrong}\r\n").repeat(300));
    let refused = upload(&operator, "/it/staff/editions/import", &[], file.as_bytes()).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, Language::It);
    let rows = refused.body.matches("role=\"rowheader\"").count();
    assert_eq!(rows, MOST_PROBLEMS);
    assert!(refused.text("#error-summary").contains("almeno 100 errori"));
}

#[tokio::test]
async fn forms_of_staff_have_a_limit_of_their_own() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let here = "/it/staff/editions/import";
    let large = vec![b'a'; 1_100_000];
    let refused = upload(&operator, here, &[], &large).await;
    sound(&refused.expect(StatusCode::PAYLOAD_TOO_LARGE), Language::It);
    // An edition has room for long texts in every language, and what is wrong is said at its field.
    let description = "è".repeat(8_000);
    let fields: Vec<_> = Language::ALL
        .iter()
        .map(|language| {
            (
                format!("description_{}", language.tag()),
                description.clone(),
            )
        })
        .collect();
    let fields: Vec<_> = fields
        .iter()
        .map(|(field, text)| (field.as_str(), text.as_str()))
        .collect();
    let refused = operator.post("/it/staff/editions/new", &fields).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&description));
    // A form of another type, and a truncated one.
    let refused = operator.post(here, &[]).await;
    refused.expect(StatusCode::BAD_REQUEST);
    let request = Request::post(here)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(
            "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nTi",
        ))
        .unwrap();
    let refused = operator.send(request).await;
    refused.expect(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn lists_are_exported_for_spreadsheets() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let anna = person(&site).await;
    for (path, kind, begins) in [
        (
            "/staff/editions.csv?site=ivrea",
            "text/csv; charset=utf-8",
            "\u{FEFF}Tipo;Tema;",
        ),
        (
            "/staff/editions.xlsx?when=all",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "PK",
        ),
        (
            "/staff/editions/magazzini-e-consegne/bookings.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "PK",
        ),
    ] {
        let address = format!("/it{path}");
        let file = operator.get(&address).await.expect(StatusCode::OK);
        assert_eq!(file.header("content-type"), kind);
        assert!(file.header("content-disposition").starts_with("attachment"));
        assert!(file.body.starts_with(begins), "{path}");
        anna.get(&address).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_site_is_closed_in_three_steps() {
    let site = Site::open().await;
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    let administrator = Visitor::administrator(&site).await;
    let days = [
        ("first", "2026-12-01"),
        ("last", "2026-12-01"),
        ("reason", "Lavori «in corso»"),
    ];
    for language in Language::OF_STAFF {
        let sites = format!("/{language}/staff/close-site");
        sound(
            &administrator.get(&sites).await.expect(StatusCode::OK),
            language,
        );
        let here = format!("/{language}/staff/sites/ivrea/close");
        sound(
            &administrator.get(&here).await.expect(StatusCode::OK),
            language,
        );
        for wrong in [
            &[][..],
            &with(&days, &[("last", "2026-11-30")]),
            &with(&days, &[("last", "2027-12-01")]),
            &with(&days, &[("reason", " ")]),
            &with(&days, &[("step", "preview")]),
        ] {
            let refused = administrator.post(&here, wrong).await;
            sound(&refused.expect(StatusCode::UNPROCESSABLE_ENTITY), language);
        }
        let empty = with(&days, &[("first", "2027-08-14"), ("last", "2027-08-15")]);
        sound(
            &administrator
                .post(&here, &empty)
                .await
                .expect(StatusCode::OK),
            language,
        );
    }
    let here = "/it/staff/sites/ivrea/close";
    let choose = administrator.post(here, &days).await.expect(StatusCode::OK);
    sound(&choose, Language::It);
    let choice = choose.attribute("input[type=radio]", "name").unwrap();
    let moved = choice.replace("choice", "days");
    for (days_later, status) in [
        ("", StatusCode::UNPROCESSABLE_ENTITY),
        ("0", StatusCode::UNPROCESSABLE_ENTITY),
        ("366", StatusCode::UNPROCESSABLE_ENTITY),
        ("7", StatusCode::OK),
    ] {
        let chosen = [
            (choice.as_str(), "move"),
            (moved.as_str(), days_later),
            ("step", "preview"),
        ];
        let preview = administrator.post(here, &with(&days, &chosen)).await;
        sound(&preview.expect(status), Language::It);
    }
    let chosen = [
        (choice.as_str(), "move"),
        (moved.as_str(), "7"),
        ("step", "confirm"),
    ];
    // Without the preview nothing is done: it says whom it concerns.
    let unseen = administrator.post(here, &with(&days, &chosen)).await;
    let unseen = unseen.expect(StatusCode::UNPROCESSABLE_ENTITY);
    sound(&unseen, Language::It);
    let seen = unseen.typed("reach").unwrap();
    let chosen = with(&chosen, &[("reach", &seen)]);
    let closed = administrator.post(here, &with(&days, &chosen)).await;
    let closed = closed.expect(StatusCode::SEE_OTHER);
    let done = administrator
        .get(closed.location())
        .await
        .expect(StatusCode::OK);
    sound(&done, Language::It);
    assert!(done.text("table").contains("Spostata"));
    let mail = site.mail("anna@example.org").await;
    assert!(mail.text.contains("8 dicembre 2026"), "{}", mail.text);
    for nowhere in [
        "/it/staff/sites/nowhere/close",
        "/it/staff/sites/ivrea/closures/nothing",
        "/it/staff/sites/ivrea/closures/01900000-0000-7000-8000-000000000003",
    ] {
        administrator
            .get(nowhere)
            .await
            .expect(StatusCode::NOT_FOUND);
        anna.get(nowhere).await.expect(StatusCode::NOT_FOUND);
    }
}
