//! Staff import editions from files that spreadsheets and hostile people write.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod support;

use domain::{
    calendar_date::DateError,
    edition::{CapacityError, EditionState, EnrolmentError, SessionError, TimeError},
    language::Language,
    staff::Role,
    text::TextError,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    editions::{
        EditionProblem, editions_file,
        import::{
            Column, ImportError, ImportProblem, ImportRefusal, MOST_ROWS, dry_run, import, template,
        },
        list_for_staff, view_for_staff,
    },
    spreadsheet::FileFormat,
};
use store::edition::Filter;
use support::TestPortal;

const HEADINGS: &str = "Tipo;Tema;Titolo;Sede;Sala;Lingue parlate;Posti;Giorni;Inizio;Fine;\
    Le prenotazioni aprono;Le prenotazioni chiudono;Le persone possono annullare fino a";
const GOOD: &str = "Laboratorio;Mestieri digitali;Città e caffè;Torino Centro;Sala A;it ro;16;\
    04/12/2026 11/12/2026;9:30;12.00;01/12/2026 9:00;03/12/2026 12:00;03/12/2026 12:00";

struct Scene {
    test: TestPortal,
    staff: StaffMember,
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
        let staff = test.staff(Role::Operator).await;
        test.site("torino").await;
        Self { test, staff }
    }

    async fn problems(&self, file: &[u8]) -> Vec<ImportProblem> {
        match dry_run(&self.test.portal, &self.staff, file).await {
            Err(Failure::Refused(ImportRefusal::Problems(problems))) => problems,
            other => panic!("{other:?}"),
        }
    }

    async fn import(&self, file: &[u8]) -> Result<String, Failure<ImportRefusal>> {
        let request = store::new_id();
        import(&self.test.portal, &self.staff, file, request)
            .await
            .map(|slug| slug.to_string())
    }

    async fn count(&self) -> usize {
        let filter = Filter::default();
        list_for_staff(&self.test.portal, &self.staff, &filter, 0, 1_000)
            .await
            .unwrap()
            .len()
    }
}

fn file(lines: &[&str]) -> Vec<u8> {
    let mut text = HEADINGS.to_owned();
    for line in lines {
        text.push_str("\r\n");
        text.push_str(line);
    }
    text.into_bytes()
}

/// The good line with one cell said otherwise.
fn with(column: usize, cell: &str) -> String {
    let mut cells: Vec<_> = GOOD.split(';').collect();
    cells[column] = cell;
    cells.join(";")
}

#[tokio::test]
async fn a_file_becomes_drafts() {
    let scene = Scene::new().await;
    let slug = scene.import(&file(&[GOOD, ";;;;;;;;;;;;"])).await.unwrap();
    assert_eq!(slug, "citta-e-caffe-2026-12-04");
    let slug = slug.parse().unwrap();
    let seen = view_for_staff(&scene.test.portal, &scene.staff, &slug)
        .await
        .unwrap();
    assert_eq!(seen.edition.state, EditionState::Draft);
    assert_eq!(seen.edition.languages, ",it,ro,");
    let starts: Vec<_> = seen
        .sessions
        .iter()
        .map(|session| session.starts_at.to_string())
        .collect();
    assert_eq!(starts, ["2026-12-04T08:30:00Z", "2026-12-11T08:30:00Z"]);
    assert_eq!(seen.history.len(), 1);
    assert!(seen.history[0].details.contains("import"));
}

#[tokio::test]
async fn encodings_and_separators_of_every_spreadsheet_make_the_same_editions() {
    let text = String::from_utf8(file(&[GOOD])).unwrap();
    let (latin_1, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    let comma = text.replace(';', ",");
    for bytes in [
        format!("\u{FEFF}{text}").into_bytes(),
        latin_1.into_owned(),
        comma.into_bytes(),
        text.replace(';', "\t").into_bytes(),
        text.replace("\r\n", "\n").into_bytes(),
        format!("{text}\r\n\r\n").into_bytes(),
    ] {
        let scene = Scene::new().await;
        let slug = scene.import(&bytes).await.unwrap();
        assert_eq!(slug, "citta-e-caffe-2026-12-04");
    }
}

#[tokio::test]
async fn english_headings_in_another_order_and_quoted_texts_are_read() {
    let scene = Scene::new().await;
    let file = "Title,Title (en),Description,Kind,Topic,Site,Languages spoken,Places,Days,Start,End,\
        Booking opens,Booking closes,People can cancel until\n\
        \"Uno, \"\"due\"\"\",One,\"Prima riga\n\nSeconda\",lab,digital,torino,\"it, en\",16,\
        \"2026-12-04, 2026-12-11\",09:30:00,12:00:00,2026-12-01 09:00:00,2026-12-03T12:00,\
        03.12.2026 12:00";
    let headings = file.lines().next().unwrap();
    let t = texts::of(Language::En);
    for column in [Column::Opens, Column::Closes, Column::CancelUntil] {
        assert!(
            headings.contains(&column.heading(t)),
            "{}",
            column.heading(t)
        );
    }
    let read = dry_run(&scene.test.portal, &scene.staff, file.as_bytes())
        .await
        .unwrap();
    let [edition] = read.editions.try_into().unwrap();
    assert_eq!(edition.title.text(Language::It), "Uno, \"due\"");
    assert_eq!(edition.title.text(Language::En), "One");
    assert_eq!(
        edition.description.text(Language::It),
        "Prima riga\n\nSeconda"
    );
    assert_eq!(edition.sessions.len(), 2);
}

#[tokio::test]
async fn every_error_is_told_with_its_line_and_column_and_nothing_is_imported() {
    let scene = Scene::new().await;
    let wrong = |column: usize, cell: &str, name: Column, error: ImportError| {
        (with(column, cell), name, error)
    };
    let date = |written: &str, error| ImportError::Date {
        written: written.to_owned(),
        error,
    };
    let cases = [
        wrong(0, "Laboratori", Column::Kind, ImportError::Kind),
        wrong(1, "", Column::Topic, ImportError::Topic),
        wrong(
            2,
            "",
            Column::Title(Language::It),
            ImportError::Text(TextError::Empty),
        ),
        wrong(
            2,
            &"a".repeat(201),
            Column::Title(Language::It),
            ImportError::Text(TextError::TooLong { max: 200 }),
        ),
        wrong(3, "Marte", Column::Site, ImportError::Site),
        wrong(
            5,
            "it tlh",
            Column::Languages,
            ImportError::Language {
                written: "tlh".to_owned(),
            },
        ),
        wrong(
            6,
            "0",
            Column::Capacity,
            ImportError::Capacity(CapacityError::OutOfRange),
        ),
        wrong(
            6,
            "-1",
            Column::Capacity,
            ImportError::Capacity(CapacityError::NotANumber),
        ),
        wrong(
            7,
            "31/02/2027",
            Column::Dates,
            date("31/02/2027", DateError::ImpossibleDate),
        ),
        wrong(
            7,
            "12/31/2026",
            Column::Dates,
            date("12/31/2026", DateError::ImpossibleDate),
        ),
        wrong(7, "", Column::Dates, ImportError::Text(TextError::Empty)),
        wrong(
            8,
            "25:00",
            Column::Start,
            ImportError::Time(TimeError::NotATime),
        ),
        wrong(
            8,
            "13:00",
            Column::End,
            ImportError::Session(SessionError::EndNotAfterStart),
        ),
        wrong(
            10,
            "01/12/2026",
            Column::Opens,
            ImportError::Time(TimeError::Empty),
        ),
        wrong(
            11,
            "28/03/2027 2:30",
            Column::Closes,
            ImportError::TimeSkipped,
        ),
    ];
    let mut lines = vec![GOOD.to_owned()];
    lines.extend(cases.iter().map(|(line, _, _)| line.clone()));
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    let expected: Vec<_> = (3..)
        .zip(&cases)
        .map(|(line, (_, column, error))| ImportProblem {
            line,
            column: Some(*column),
            error: error.clone(),
        })
        .collect();
    assert_eq!(scene.problems(&file(&lines)).await, expected);
    assert_eq!(scene.count().await, 0);
}

#[tokio::test]
async fn what_only_the_rules_of_editions_tell_is_told_once_the_cells_are_sound() {
    let scene = Scene::new().await;
    let edition = ImportError::Edition;
    let past = with(7, "04/12/2025");
    let twice = with(7, "04/12/2026 04/12/2026");
    let late = with(11, "05/12/2026 9:00");
    assert_eq!(
        scene
            .problems(&file(&[GOOD, &past, &twice, &late]))
            .await
            .into_iter()
            .map(|problem| (problem.line, problem.column.unwrap(), problem.error))
            .collect::<Vec<_>>(),
        [
            (
                3,
                Column::Dates,
                edition(EditionProblem::SessionInThePast(0))
            ),
            (
                3,
                Column::Closes,
                edition(EditionProblem::Enrolment(
                    EnrolmentError::ClosesAfterTheStart
                ))
            ),
            (
                4,
                Column::Dates,
                edition(EditionProblem::SessionsOverlap(1))
            ),
            (
                5,
                Column::Closes,
                edition(EditionProblem::Enrolment(
                    EnrolmentError::ClosesAfterTheStart
                ))
            ),
        ]
    );
    scene.import(&file(&[GOOD, &past])).await.unwrap_err();
    assert_eq!(scene.count().await, 0);
}

#[tokio::test]
async fn a_file_that_is_none_is_refused_with_its_reason() {
    let scene = Scene::new().await;
    let error = |problems: Vec<ImportProblem>| {
        let [problem] = problems.try_into().unwrap();
        (problem.line, problem.error)
    };
    let unclosed = file(&[GOOD, &with(2, "\"Senza fine"), GOOD]);
    assert_eq!(
        error(scene.problems(&unclosed).await),
        (3, ImportError::UnclosedQuote)
    );
    assert_eq!(
        error(scene.problems(b"PK\x03\x04").await),
        (1, ImportError::NotText)
    );
    assert_eq!(
        error(scene.problems(&file(&[])).await),
        (1, ImportError::Empty)
    );
    let many = vec![GOOD; 10_000];
    let line = u64::try_from(MOST_ROWS).unwrap() + 2;
    assert_eq!(
        error(scene.problems(&file(&many)).await),
        (line, ImportError::TooMany { most: MOST_ROWS })
    );
    assert_eq!(
        error(scene.problems(&file(&[&format!("{GOOD};troppo")])).await),
        (2, ImportError::TooManyCells { headings: 13 })
    );
    let text = String::from_utf8(file(&[GOOD])).unwrap();
    let headings = text.replace("Tipo", "Titlo").replace("Sala;", "Tema;");
    let errors: Vec<_> = scene
        .problems(headings.as_bytes())
        .await
        .into_iter()
        .map(|problem| (problem.column, problem.error))
        .collect();
    assert_eq!(
        errors,
        [
            (
                None,
                ImportError::UnknownColumn {
                    heading: "Titlo".to_owned()
                }
            ),
            (Some(Column::Topic), ImportError::DoubleColumn),
            (Some(Column::Kind), ImportError::MissingColumn),
        ]
    );
}

#[tokio::test]
async fn the_same_file_is_imported_once() {
    let scene = Scene::new().await;
    let request = store::new_id();
    let bytes = file(&[GOOD]);
    let portal = &scene.test.portal;
    let once = import(portal, &scene.staff, &bytes, request).await.unwrap();
    // The same click.
    let twice = import(portal, &scene.staff, &bytes, request).await.unwrap();
    assert_eq!(once, twice);
    // The same file with a new form, saved by another program.
    let again = String::from_utf8(bytes).unwrap().replace("\r\n", "\n");
    assert!(matches!(
        scene.import(format!("\u{FEFF}{again}\n").as_bytes()).await,
        Err(Failure::Refused(ImportRefusal::MadeBefore))
    ));
    assert_eq!(scene.count().await, 1);
}

#[tokio::test]
async fn the_template_can_be_imported_as_it_is() {
    for language in Language::ALL {
        let scene = Scene::new().await;
        let file = template(&scene.test.portal, &scene.staff, language)
            .await
            .unwrap();
        scene.import(&file).await.unwrap();
        assert_eq!(scene.count().await, 1);
    }
}

#[tokio::test]
async fn what_is_exported_is_guarded_and_read_back_as_it_was() {
    let scene = Scene::new().await;
    let formula = with(2, "=cmd|' /C calc'!A0");
    scene.import(&file(&[GOOD, &formula])).await.unwrap();
    let exported = editions_file(
        &scene.test.portal,
        &scene.staff,
        &Filter::default(),
        Language::It,
        FileFormat::Csv,
    )
    .await
    .unwrap();
    let text = String::from_utf8(exported).unwrap();
    assert!(text.contains(";'=cmd|' /C calc'!A0;"), "{text}");
    let mut log = scene.test.portal.database.read().await.unwrap();
    let log = store::audit::about(&mut log, scene.staff.id.into())
        .await
        .unwrap();
    assert!(
        log.iter()
            .any(|entry| entry.action == "editions.downloaded")
    );

    // Without its last three columns, which tell what became of the editions, it is a file to import.
    let lines: Vec<_> = text
        .lines()
        .map(|line| line.rsplitn(4, ';').last().unwrap())
        .collect();
    let read = dry_run(
        &scene.test.portal,
        &scene.staff,
        lines.join("\n").as_bytes(),
    )
    .await
    .unwrap();
    let titles: Vec<_> = read
        .editions
        .iter()
        .map(|edition| edition.title.text(Language::It))
        .collect();
    assert_eq!(titles, ["Città e caffè", "=cmd|' /C calc'!A0"]);
}
