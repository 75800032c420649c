//! Office Open XML spreadsheets (ECMA-376).

use super::{
    super::super::CancellationToken,
    ReadError, ReadRow,
    archive::Archive,
    number::Kind,
    rows::Rows,
    xml::{Document, Element, Part},
};

/// What one part of the file says of another.
struct Relation {
    id: String,
    kind: String,
    part: String,
}

/// What is said once for all sheets.
#[derive(Default)]
struct Workbook {
    since_1904: bool,
    /// Names and the ids of the relations to the parts.
    sheets: Vec<(String, String)>,
    strings: Vec<String>,
    /// What the numbers of each style are.
    kinds: Vec<Kind>,
}

/// The rows of the sheet with one of those names, or else of the first.
pub(super) fn read(
    archive: &mut Archive<'_>,
    names: &[String],
    mut rows: Rows,
    abandoned: &CancellationToken,
) -> Result<Vec<ReadRow>, ReadError> {
    let document = related(&relations(archive, "", abandoned)?, "officeDocument")
        .ok_or(ReadError::Broken)?
        .to_owned();
    let relations = relations(archive, &document, abandoned)?;
    let mut workbook = read_workbook(&archive.text(&document)?, abandoned)?;
    if let Some(part) = related(&relations, "sharedStrings") {
        let text = archive.text(part)?;
        workbook.strings = read_strings(&text, rows.most_cells(), abandoned)?;
    }
    if let Some(part) = related(&relations, "styles") {
        workbook.kinds = read_kinds(&archive.text(part)?, abandoned)?;
    }
    let mut sheets = workbook.sheets.iter();
    let id = sheets
        .clone()
        .find(|(name, _)| names.contains(name))
        .or_else(|| sheets.next())
        .map(|(_, id)| id)
        .ok_or(ReadError::Broken)?;
    let sheet = relations.iter().find(|relation| relation.id == *id);
    let text = archive.text(&sheet.ok_or(ReadError::Broken)?.part)?;
    read_sheet(&text, &workbook, &mut rows, abandoned)?;
    Ok(rows.into_rows())
}

fn related<'a>(relations: &'a [Relation], kind: &str) -> Option<&'a str> {
    // Two editions of the standard write different addresses that end alike.
    let is_meant = |relation: &&Relation| relation.kind.rsplit('/').next() == Some(kind);
    let found = relations.iter().find(is_meant);
    found.map(|relation| relation.part.as_str())
}

/// What a part says of others; of the whole file where the part is the empty one.
fn relations(
    archive: &mut Archive<'_>,
    part: &str,
    abandoned: &CancellationToken,
) -> Result<Vec<Relation>, ReadError> {
    let (folder, name) = match part.rsplit_once('/') {
        Some((folder, name)) => (format!("{folder}/"), name),
        None => (String::new(), part),
    };
    let text = archive.text(&format!("{folder}_rels/{name}.rels"))?;
    let mut document = Document::new(&text, abandoned);
    let mut relations = Vec::new();
    while let Some(part) = document.next()? {
        if let Part::Start(element) = part
            && element.name() == "Relationship"
        {
            let attribute = |name| element.attribute(name).unwrap_or_default();
            let target = attribute("Target");
            relations.push(Relation {
                id: attribute("Id"),
                kind: attribute("Type"),
                part: match target.strip_prefix('/') {
                    Some(whole) => whole.to_owned(),
                    None => format!("{folder}{target}"),
                },
            });
        }
    }
    Ok(relations)
}

fn read_workbook(text: &str, abandoned: &CancellationToken) -> Result<Workbook, ReadError> {
    let mut document = Document::new(text, abandoned);
    let mut workbook = Workbook::default();
    while let Some(part) = document.next()? {
        let Part::Start(element) = part else {
            continue;
        };
        match element.name().as_str() {
            "workbookPr" => {
                let since_1904 = element.attribute("date1904");
                workbook.since_1904 = matches!(since_1904.as_deref(), Some("1" | "true"));
            }
            "sheet" => {
                let attribute = |name| element.attribute(name).unwrap_or_default();
                let sheet = (attribute("name"), attribute("id"));
                workbook.sheets.push(sheet);
            }
            _ => {}
        }
    }
    Ok(workbook)
}

fn read_strings(
    text: &str,
    most: usize,
    abandoned: &CancellationToken,
) -> Result<Vec<String>, ReadError> {
    let mut document = Document::new(text, abandoned);
    let mut strings = Vec::new();
    while let Some(part) = document.next()? {
        if let Part::Start(element) = part
            && element.name() == "si"
        {
            if strings.len() >= most {
                return Err(ReadError::TooLarge);
            }
            strings.push(read_text(&mut document)?.trim().to_owned());
        }
    }
    Ok(strings)
}

/// The text of the element that has just begun, which may consist of parts with formats of their own.
fn read_text(document: &mut Document<'_>) -> Result<String, ReadError> {
    let mut text = String::new();
    let mut depth = 1;
    let mut is_text = false;
    while depth > 0 {
        match document.next()?.ok_or(ReadError::Broken)? {
            Part::Start(element) => match element.name().as_str() {
                // How it is pronounced.
                "rPh" => document.skip()?,
                name => {
                    is_text = name == "t";
                    depth += 1;
                }
            },
            Part::End(_) => {
                is_text = false;
                depth -= 1;
            }
            Part::Text(part) => {
                if is_text {
                    text.push_str(&part);
                }
            }
        }
    }
    Ok(without_escapes(&text))
}

/// A text whose control characters are written as `_x000D_`, and an underscore before such as `_x005F_`.
fn without_escapes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let code = after.get(..4).filter(|_| after[4..].starts_with('_'));
        let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        let character = code.and_then(char::from_u32);
        let character = character.filter(|sign| !sign.is_control() || "\t\n\r".contains(*sign));
        if let Some(character) = character {
            plain.push(character);
            rest = &after[5..];
        } else {
            plain.push_str("_x");
            rest = after;
        }
    }
    plain.push_str(rest);
    plain
}

/// What the numbers of each style are.
fn read_kinds(text: &str, abandoned: &CancellationToken) -> Result<Vec<Kind>, ReadError> {
    let mut document = Document::new(text, abandoned);
    let mut codes: Vec<(u32, Kind)> = Vec::new();
    let mut kinds = Vec::new();
    let mut is_of_cells = false;
    while let Some(part) = document.next()? {
        match part {
            Part::Start(element) => {
                let format = || element.attribute("numFmtId")?.parse::<u32>().ok();
                match element.name().as_str() {
                    "numFmt" => {
                        let code = element.attribute("formatCode").unwrap_or_default();
                        codes.extend(format().map(|format| (format, Kind::of_code(&code))));
                    }
                    "cellXfs" => is_of_cells = true,
                    "xf" if is_of_cells => kinds.push(format().unwrap_or_default()),
                    _ => {}
                }
            }
            Part::End(name) if name == "cellXfs" => is_of_cells = false,
            Part::End(_) | Part::Text(_) => {}
        }
    }
    codes.sort_by_key(|(format, _)| *format);
    let kind = |format: u32| match codes.binary_search_by_key(&format, |(format, _)| *format) {
        Ok(index) => codes.get(index).map_or(Kind::Plain, |(_, kind)| *kind),
        Err(_) => Kind::built_in(format),
    };
    Ok(kinds.into_iter().map(kind).collect())
}

fn read_sheet(
    text: &str,
    workbook: &Workbook,
    rows: &mut Rows,
    abandoned: &CancellationToken,
) -> Result<(), ReadError> {
    let mut document = Document::new(text, abandoned);
    let mut number: u64 = 0;
    let mut column = 0;
    while let Some(part) = document.next()? {
        match part {
            Part::Start(element) => match element.name().as_str() {
                "row" => {
                    let written = element.attribute("r").and_then(|row| row.parse().ok());
                    number = written.unwrap_or(number.saturating_add(1));
                    column = 0;
                }
                "c" => {
                    column = element
                        .attribute("r")
                        .and_then(|cell| column_of(&cell))
                        .unwrap_or(column);
                    let text = read_cell(&mut document, &element, workbook)?;
                    rows.write(column, &text)?;
                    column = column.saturating_add(1);
                }
                _ => {}
            },
            Part::End(name) if name == "row" => {
                if !rows.end_row(number, 1)? {
                    return Ok(());
                }
            }
            Part::End(name) if name == "sheetData" => return Ok(()),
            Part::End(_) | Part::Text(_) => {}
        }
    }
    Err(ReadError::Broken)
}

/// The column of a cell called `AB12`, counted from 0.
fn column_of(cell: &str) -> Option<usize> {
    let mut column: usize = 0;
    for letter in cell.bytes().take_while(u8::is_ascii_alphabetic) {
        let letter = usize::from(letter.to_ascii_uppercase() - b'A');
        column = column.saturating_mul(26).saturating_add(letter + 1);
    }
    column.checked_sub(1)
}

fn read_cell(
    document: &mut Document<'_>,
    cell: &Element<'_>,
    workbook: &Workbook,
) -> Result<String, ReadError> {
    let mut value = String::new();
    let mut is_value = false;
    loop {
        match document.next()?.ok_or(ReadError::Broken)? {
            Part::Start(element) => match element.name().as_str() {
                "v" => is_value = true,
                "is" => value = read_text(document)?,
                _ => document.skip()?,
            },
            Part::End(name) if name == "v" && is_value => is_value = false,
            Part::End(_) => break,
            Part::Text(text) if is_value => value.push_str(&text),
            Part::Text(_) => {}
        }
    }
    let index = |name| cell.attribute(name)?.parse::<usize>().ok();
    Ok(match cell.attribute("t").as_deref() {
        Some("s") => {
            let string = value.trim().parse().ok();
            let string = string.and_then(|index: usize| workbook.strings.get(index));
            string.ok_or(ReadError::Broken)?.clone()
        }
        None | Some("n") => match value.trim().parse() {
            Ok(number) => {
                let kind = index("s").and_then(|style| workbook.kinds.get(style));
                let kind = kind.copied().unwrap_or(Kind::Plain);
                kind.text(number, workbook.since_1904)
            }
            Err(_) => value,
        },
        Some("str") => without_escapes(&value),
        Some(_) => value,
    })
}
