//! Spreadsheets as programs write them, and as nobody should.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::platform::spreadsheet::{Cell, FileFormat, Sheet};

const LIMITS: ReadLimits = ReadLimits {
    unpacked: 200_000,
    rows: 20,
    columns: 10,
    text: 5_000,
};

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An `OpenDocument` file with these tables.
fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>{tables}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
    ])
}

/// An Office Open XML file with two sheets, of which the second is called `B`.
fn xlsx(strings: &str, sheet: &str) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"http://x/{kind}\" Target=\"{target}\"/>")
    };
    archive(&[
        (
            "_rels/.rels",
            &format!("<R>{}</R>", relation("a", "officeDocument", "xl/book.xml")),
        ),
        (
            "xl/book.xml",
            "<workbook><sheets><sheet name=\"A\" r:id=\"1\"/><sheet name=\"B\" r:id=\"2\"/></sheets>\
             </workbook>",
        ),
        (
            "xl/_rels/book.xml.rels",
            &[
                "<R>",
                &relation("1", "worksheet", "one.xml"),
                &relation("2", "worksheet", "/xl/two.xml"),
                &relation("3", "sharedStrings", "strings.xml"),
                &relation("4", "styles", "styles.xml"),
                "</R>",
            ]
            .concat(),
        ),
        ("xl/strings.xml", &format!("<sst>{strings}</sst>")),
        (
            "xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts>\
             <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
             <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
        ),
        (
            "xl/one.xml",
            &format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>"),
        ),
        (
            "xl/two.xml",
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>due</t></is></c></row></sheetData>\
             </worksheet>",
        ),
    ])
}

fn read_with(file: &[u8], names: &[&str]) -> Result<Vec<ReadRow>, ReadError> {
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    read(file, &names, LIMITS, &CancellationToken::new())
}

/// The rows as lines of their number and their cells.
fn lines(file: &[u8]) -> Vec<String> {
    let rows = read_with(file, &[]).unwrap();
    rows.iter()
        .map(|row| format!("{}: {}", row.number, row.cells.join("|")))
        .collect()
}

#[test]
fn cells_of_office_open_xml_are_read_as_they_are_shown() {
    let file = xlsx(
        "<si><t>Città &amp; caffè</t></si>\
         <si><r><rPr><b/></rPr><t>par</t></r><r><t xml:space=\"preserve\">te </t></r><rPh><t>no</t></rPh></si>\
         <si><t>a_x000D_b _x005F_x000D_ _xZZZZ_ _x</t></si>",
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>\
         <c t=\"s\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"/></row>\
         <row r=\"5\"><c><v>16</v></c><c s=\"1\"><v>46360</v></c><c s=\"2\"><v>1</v></c>\
         <c t=\"str\"><f>A1</f><v>detto</v></c><c t=\"d\"><v>2026-12-04T09:30</v></c><c t=\"b\"><v>1</v></c></row>",
    );
    assert_eq!(
        lines(&file),
        [
            "2: Città & caffè||parte|a\rb _x000D_ _xZZZZ_ _x",
            "5: 16|2026-12-04|24:00|detto|2026-12-04T09:30|1",
        ]
    );
    let second = read_with(&file, &["C", "B"]).unwrap();
    assert_eq!(second[0].cells, ["due"]);
}

#[test]
fn cells_of_open_document_are_read_as_they_are_shown() {
    let file = ods(
        "<table:table table:name=\"A\"><table:table-column/><table:table-header-rows><table:table-row>\
         <table:table-cell office:value-type=\"string\"><text:p>Uno<text:s text:c=\"9\"/>e <text:span>due\
         </text:span></text:p><text:p>tre</text:p><office:annotation><text:p>nota</text:p></office:annotation>\
         </table:table-cell><table:table-cell/><table:table-cell office:value-type=\"float\" \
         office:value=\"16\" table:number-columns-repeated=\"2\"><text:p>16,00</text:p></table:table-cell>\
         <table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
         </table:table-header-rows><table:table-row table:number-rows-repeated=\"3\"><table:table-cell/>\
         </table:table-row><table:table-row table:number-rows-repeated=\"2\">\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2026-12-04\"><text:p>4 dic</text:p>\
         </table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2026-12-04\">\
         <text:p>4/12/26 00:00</text:p></table:table-cell><table:table-cell office:value-type=\"date\" \
         office:date-value=\"2026-12-04T09:30:00.000\"><text:p>4/12/26 9:30</text:p></table:table-cell>\
         <table:covered-table-cell/><table:table-cell office:value-type=\"time\" \
         office:time-value=\"PT24H00M00S\"><text:p>24:00</text:p></table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell/></table:table-row>\
         </table:table><table:table table:name=\"B\"><table:table-row><table:table-cell><text:p>due</text:p>\
         </table:table-cell></table:table-row></table:table>",
    );
    let second = "2026-12-04|2026-12-04T00:00|2026-12-04T09:30:00||24:00";
    assert_eq!(
        lines(&file),
        [
            "1: Uno e due\ntre||16|16".to_owned(),
            format!("5: {second}"),
            format!("6: {second}"),
        ]
    );
    assert_eq!(read_with(&file, &["B"]).unwrap()[0].cells, ["due"]);
}

#[test]
fn what_the_portal_writes_is_read_back() {
    let sheet = Sheet {
        name: "Attività".to_owned(),
        headings: vec!["testo".to_owned(), "numero".to_owned()],
        rows: vec![
            vec![Cell::Text("=1+1 _x0041_ «è»".to_owned()), 16.into()],
            vec![
                domain::calendar_date::CalendarDate::new(2026, 12, 4)
                    .unwrap()
                    .into(),
                domain::instant::Instant::from_seconds(1_796_372_100).into(),
            ],
        ],
    };
    let file = sheet.write(FileFormat::Xlsx).unwrap();
    assert_eq!(
        lines(&file),
        [
            "1: testo|numero",
            "2: =1+1 _x0041_ «è»|16",
            "3: 2026-12-04|2026-12-04T09:15",
        ]
    );
}

#[test]
fn reading_stops_at_every_limit() {
    let row = "<row><c><v>1</v></c></row>";
    assert_eq!(
        read_with(&xlsx("", &row.repeat(900)), &[]).unwrap().len(),
        20
    );
    // Far out cells are brought together.
    let far = xlsx(
        "",
        "<row><c r=\"A1\"><v>1</v></c><c r=\"ZZZZZZZZZZZZZZZ1\"><v>2</v></c><c r=\"XFD1\"><v>3</v></c></row>",
    );
    assert_eq!(lines(&far), ["1: 1||||||||||3"]);
    let cell = "<table:table-cell table:number-columns-repeated=\"18446744073709551615\"><text:p>a</text:p>\
                </table:table-cell>";
    let row = format!(
        "<table:table-row table:number-rows-repeated=\"18446744073709551615\">{cell}{cell}</table:table-row>"
    );
    let file = ods(&format!("<table:table>{row}{row}</table:table>"));
    let rows = read_with(&file, &[]).unwrap();
    assert_eq!((rows.len(), rows[19].cells.len()), (20, 11));

    let too_large = Err(ReadError::TooLarge);
    let blanks = " ".repeat(LIMITS.unpacked);
    assert_eq!(read_with(&ods(&blanks), &[]), too_large);
    let long = format!("<si><t>{}</t></si>", "a".repeat(600));
    let often = format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(9));
    assert_eq!(read_with(&xlsx(&long, &often), &[]), too_large);
    assert_eq!(read_with(&xlsx(&"<si/>".repeat(201), ""), &[]), too_large);
    let long = format!(
        "<table:table-cell><text:p>{}</text:p></table:table-cell>",
        "a".repeat(600)
    );
    let row = format!("<table:table-row table:number-rows-repeated=\"9\">{long}</table:table-row>");
    assert_eq!(
        read_with(&ods(&format!("<table:table>{row}</table:table>")), &[]),
        too_large
    );
}

#[test]
fn what_is_no_spreadsheet_is_told_apart() {
    let whole = xlsx("", "");
    for file in [
        &b"PK\x03\x04 a spreadsheet"[..],
        &whole[..whole.len() / 2],
        &archive(&[("word/document.xml", "<a/>")]),
        &ods(""),
        &ods("<table:table><table:table-row>"),
        &ods("<table:table>&lol;</table:table>"),
        &xlsx("", "<row><c t=\"s\"><v>7</v></c></row>"),
        &archive(&[("content.xml", "<table")]),
    ] {
        assert_eq!(read_with(file, &[]), Err(ReadError::Broken));
    }
    assert_eq!(Content::of(&whole), Content::Archive);
    assert_eq!(
        Content::of(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]),
        Content::Container
    );
    assert_eq!(Content::of("Tipo;Tema".as_bytes()), Content::Other);
    assert_eq!(Content::of(b""), Content::Other);
}

#[test]
fn reading_stops_when_nobody_waits_for_it() {
    let abandoned = CancellationToken::new();
    abandoned.cancel();
    let file = xlsx("", "<row><c><v>1</v></c></row>");
    assert_eq!(read(&file, &[], LIMITS, &abandoned), Err(ReadError::Broken));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Damaged archives, and archives of damaged documents: nothing panics, and what is made is bounded.
    #[test]
    fn whatever_a_file_holds_what_is_made_of_it_is_bounded(
        parts in proptest::collection::vec(
            (
                prop::sample::select(vec![
                    "<row>", "</row>", "<row r=\"7\">", "<c>", "</c>", "<c r=\"C7\">", "<v>1e9</v>", "<v>",
                    "<c t=\"s\"><v>0</v></c>", "<c s=\"1\"><v>-1</v></c>", "<c s=\"2\"><v>1e300</v></c>",
                    "<c t=\"s\"><v>1</v></c>", "<table:table-row table:number-rows-repeated=\"99\">",
                    "</table:table-row>", "<table:table-cell table:number-columns-repeated=\"99\">",
                    "</table:table-cell>", "<text:p>é</text:p>", "<table:table>", "</table:table>", "&amp;",
                    "&#0;", "<![CDATA[x]]>", "<!--", "_x000D_", "<is><t>a</t></is>",
                    "<table:table-cell office:value-type=\"time\" office:time-value=\"-PT1H\"/>",
                ]),
                0_usize..60,
            ),
            0..12,
        ),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let text: String = parts.iter().map(|(part, times)| part.repeat(*times)).collect();
        for mut file in [
            xlsx("<si><t>uno</t></si><si/>", &text),
            ods(&text),
            ods(&format!("<table:table>{text}</table:table>")),
        ] {
            for (at, byte) in &damage {
                let at = at.index(file.len());
                file[at] = *byte;
            }
            if is_cut {
                file.truncate(cut.index(file.len()));
            }
            if let Ok(rows) = read_with(&file, &[]) {
                prop_assert!(rows.len() <= LIMITS.rows);
                prop_assert!(rows.iter().all(|row| row.cells.len() <= LIMITS.columns + 1));
                let text: usize = rows.iter().flat_map(|row| &row.cells).map(String::len).sum();
                prop_assert!(text <= LIMITS.text);
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(file in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut archive = b"PK\x03\x04".to_vec();
        archive.extend(&file);
        let _ = read_with(&archive, &[]);
        let _ = read_with(&file, &[]);
    }
}
