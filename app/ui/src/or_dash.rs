//! What may be missing.

use std::fmt::Display;

/// A value in words; a dash where there is none.
pub fn or_dash<Value: Display>(value: Option<&Value>) -> String {
    value.map_or_else(|| "–".to_owned(), ToString::to_string)
}
