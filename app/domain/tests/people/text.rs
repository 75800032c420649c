use domain::text::{Line, Paragraph, TextError};
use proptest::prelude::*;

fn line(typed: &str) -> Result<String, TextError> {
    Line::<20>::parse(typed).map(String::from)
}

fn paragraph(typed: &str) -> Result<String, TextError> {
    Paragraph::<40>::parse(typed).map(String::from)
}

#[test]
fn nothing_to_see_is_nothing_typed() {
    for typed in [
        "",
        "   ",
        "\t\r\n",
        "\u{202e}\u{2066}\u{200f}",
        "\u{200b}\u{feff}",
        "\u{3164}",
        "\u{2800}",
        "\u{200d}",
        "\0",
    ] {
        assert_eq!(line(typed), Err(TextError::Empty), "{typed:?}");
        assert_eq!(paragraph(typed), Err(TextError::Empty), "{typed:?}");
    }
}

#[test]
fn what_hides_or_turns_text_is_taken_out() {
    assert_eq!(line("abc\u{202e}def").as_deref(), Ok("abcdef"));
    assert_eq!(line("\u{2066}abc\u{2069}").as_deref(), Ok("abc"));
    assert_eq!(line("a\u{0}b\u{1b}[31mc").as_deref(), Ok("ab[31mc"));
    assert_eq!(line("pay\u{200b}pal").as_deref(), Ok("paypal"));
    assert_eq!(line("  a\u{a0}\u{a0} b\n\tc ").as_deref(), Ok("a b c"));
}

#[test]
fn joiners_stay_where_they_join() {
    assert_eq!(line("می\u{200c}خواهم").as_deref(), Ok("می\u{200c}خواهم"));
    assert_eq!(line("👩\u{200d}🔧").as_deref(), Ok("👩\u{200d}🔧"));
    assert_eq!(
        line("\u{200d}a\u{200c} b\u{200d}\u{200d}c").as_deref(),
        Ok("a b\u{200d}c")
    );
}

#[test]
fn accents_are_composed() {
    assert_eq!(line("perche\u{301}").as_deref(), Ok("perché"));
}

#[test]
fn markup_is_text_like_any_other() {
    assert_eq!(line("<script>").as_deref(), Ok("<script>"));
}

#[test]
fn characters_are_counted_and_not_bytes() {
    assert_eq!(line(&"王".repeat(20)), Ok("王".repeat(20)));
    assert_eq!(line(&"王".repeat(21)), Err(TextError::TooLong { max: 20 }));
    assert_eq!(
        line(&format!("{}{}", " ".repeat(99), "a".repeat(20))),
        Ok("a".repeat(20))
    );
}

#[test]
fn paragraphs_keep_their_lines() {
    assert_eq!(
        paragraph(" a \r\nb\r\n\r\n\r\n\r\nc\u{2028}d \n ").as_deref(),
        Ok("a\nb\n\nc\nd")
    );
}

proptest! {
    #[test]
    fn cleaning_twice_changes_nothing(typed in "(?s:.{0,30})") {
        if let Ok(once) = Paragraph::<40>::parse(&typed) {
            prop_assert_eq!(Paragraph::parse(once.as_str()), Ok(once));
        }
        if let Ok(once) = Line::<40>::parse(&typed) {
            prop_assert_eq!(Line::parse(once.as_str()), Ok(once));
        }
    }

    #[test]
    fn no_line_holds_a_control_character(typed in "(?s:[a\u{0}-\u{20}\u{7f}-\u{a0}\u{200b}-\u{2069}]{0,30})") {
        if let Ok(line) = Line::<40>::parse(&typed) {
            let is_clean = line.as_str().chars().all(|character| {
                !character.is_control() && !matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            });
            prop_assert!(is_clean, "{:?}", line);
        }
    }
}
