//! The table, read from the documentation.

use super::role::Role;

const TABLE: &str = include_str!("../../../../docs/access.md");

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// It is answered.
    Allowed,
    /// It leads to signing in.
    SignIn,
    /// It looks like a page that does not exist.
    Hidden,
    /// It is refused at the field for the site, as a site that does not exist is.
    NotOffered,
    /// It is not tried: the column has no meaning for the row.
    NotTried,
}

/// What everybody may do with one method of one address.
#[derive(Debug)]
pub struct Row {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The address below the language, as its route names it.
    pub address: &'static str,
    /// What is special about the request: `for another site`.
    pub note: &'static str,
    /// For each role, in the order of the columns.
    pub cells: Vec<(Role, Cell)>,
}

impl Row {
    /// The method and the address.
    pub fn route(&self) -> String {
        format!("{} {}", self.method, self.address)
    }

    /// The same with the note.
    pub fn name(&self) -> String {
        format!("{} {} {}", self.method, self.address, self.note)
    }
}

/// Every row of the table.
pub fn rows() -> Vec<Row> {
    let lines = TABLE
        .lines()
        .filter(|line| line.starts_with("| GET") || line.starts_with("| POST"));
    lines
        .map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let (what, cells) = cells.split_first().unwrap();
            let (method, what) = what.split_once(' ').unwrap();
            let what = what.trim_start_matches('`');
            let (address, note) = what.split_once('`').unwrap();
            assert_eq!(cells.len(), Role::ALL.len(), "{line}");
            let cells = Role::ALL.into_iter().zip(cells).map(|(role, cell)| {
                let cell = match *cell {
                    "yes" => Cell::Allowed,
                    "sign in" => Cell::SignIn,
                    "no" => Cell::Hidden,
                    "not offered" => Cell::NotOffered,
                    "–" => Cell::NotTried,
                    other => panic!("{other} in {line}"),
                };
                (role, cell)
            });
            Row {
                method,
                address,
                note: note.trim(),
                cells: cells.collect(),
            }
        })
        .collect()
}
