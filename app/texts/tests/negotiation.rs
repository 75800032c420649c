//! Language negotiation from the `Accept-Language` header.

use domain::language::Language::{self, En, It};
use proptest::prelude::*;
use texts::negotiate;

#[test]
fn the_best_language_that_the_portal_speaks() {
    for (accept_language, expected) in [
        // What browsers send.
        ("it-IT,it;q=0.9,en-US;q=0.8,en;q=0.7", It),
        ("en-US,en;q=0.9,it;q=0.8", En),
        ("en-GB", En),
        ("de-CH, en;q=0.5", En),
        ("de-DE, de;q=0.9, it;q=0.3, en;q=0.2", It),
        // The order decides between equals, the quality between all others.
        ("en, it", En),
        ("it, en", It),
        ("it;q=0.1, en;q=0.101", En),
        ("en;q=0.9, en-US;q=0.1, it;q=0.5", En),
        // Case and spaces do not matter.
        ("EN-us", En),
        ("  en ; Q=0.5 ,\ten-GB", En),
        // None of them.
        ("", It),
        ("de", It),
        ("ja-JP, ko;q=0.8", It),
        ("english", It),
        ("en_US", It),
        // Refusals and wildcards.
        ("*", It),
        ("en;q=0", It),
        ("it;q=0, *;q=0.5", En),
        ("it;q=0", It),
        ("*;q=0.5, en;q=0.4", It),
        ("*;q=0.4, en;q=0.5", En),
        ("de, *;q=0.1", It),
    ] {
        assert_eq!(negotiate(accept_language), expected, "{accept_language:?}");
    }
}

#[test]
fn what_cannot_be_read_is_passed_over() {
    for hostile in [
        "en;q=2",
        "en;q=1.001",
        "en;q=-1",
        "en;q=NaN",
        "en;q=inf",
        "en;q=1e3",
        "en;q=0.1234",
        "en;q=",
        "en;q",
        "en;",
        "en;level=1",
        "en;q=٠.٥",
        "en;q=0.5;q=1",
        "-en",
        ";q=1",
        ",,,",
        "en\0",
        "\u{202E}en",
        "e\u{301}n",
        "en en",
        "<script>",
        "it\r\nSet-Cookie: a=b",
    ] {
        assert_eq!(negotiate(hostile), It, "{hostile:?}");
        let with_english = format!("{hostile},en;q=0.2");
        assert_eq!(negotiate(&with_english), En, "{with_english:?}");
    }
    let long = "en;q=0.1,".repeat(50_000) + "it";
    assert_eq!(negotiate(&long), It);
}

proptest! {
    #[test]
    fn any_text_gives_a_language(text in "\\PC*") {
        prop_assert!(Language::ALL.contains(&negotiate(&text)));
    }

    #[test]
    fn the_highest_quality_wins(italian in 0u16..=1000, english in 0u16..=1000) {
        let quality = |thousandths: u16| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        let header = format!("it;q={}, en;q={}", quality(italian), quality(english));
        let expected = if english > italian { En } else { It };
        prop_assert_eq!(negotiate(&header), expected);
    }
}
