//! Patterns of LIKE.

/// The case-insensitive pattern of texts that contain this text literally, for columns in lower case. `\` escapes.
pub(crate) fn containing(text: &str) -> String {
    let mut pattern = String::from("%");
    for character in text.to_lowercase().chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern + "%"
}
