//! The words of which names in URLs are made.

use unicode_normalization::UnicodeNormalization as _;

/// The Latin letters and digits of a text without accents, in words joined by hyphens.
pub(crate) fn words_of(text: &str) -> String {
    let plain: String = text
        .nfd()
        .filter(|character| !unicode_normalization::char::is_combining_mark(*character))
        .collect::<String>()
        .to_ascii_lowercase();
    plain
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_accents_and_signs() {
        assert_eq!(
            words_of("L’età del «Caffè»: 100% città!"),
            "l-eta-del-caffe-100-citta"
        );
        assert_eq!(words_of("王秀英"), "");
    }
}
