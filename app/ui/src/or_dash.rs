//! Optional values.

use std::fmt::Display;

/// A value as text; a dash if there is none.
pub fn or_dash<Value: Display>(value: Option<&Value>) -> String {
    value.map_or_else(|| "–".to_owned(), ToString::to_string)
}
