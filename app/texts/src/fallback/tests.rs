use super::*;

fn english(text: &str) -> String {
    mark(FALLBACKS[0].1, text)
}

#[test]
fn a_text_of_another_language_says_so() {
    let html = format!(
        "<p>{}, {}</p>",
        english("Hello"),
        mark(FALLBACKS[1].1, "ciao")
    );
    assert_eq!(
        mark_up(&html),
        "<p><span lang=\"en\" dir=\"ltr\">Hello</span>, <span lang=\"it\" dir=\"ltr\">ciao</span></p>"
    );
}

#[test]
fn a_text_within_a_text_says_so_too() {
    let html = format!("<p>{}</p>", english(&format!("Hello {}!", english("you"))));
    assert_eq!(mark_up(&html).matches("<span").count(), 2);
    assert_eq!(mark_up(&html).matches("</span>").count(), 2);
}

#[test]
fn marks_vanish_where_no_element_may_stand() {
    let word = english("Word");
    for html in [
        "<a title=\"> WORD\" aria-label='WORD'>x</a>",
        "<title>WORD – Imprecario</title>",
        "<textarea name=\"t\">WORD</textarea>",
        "<svg viewBox=\"0 0 1 1\"><title>WORD</title><text>WORD</text></svg>",
        "<script type=\"application/ld+json\">{\"name\":\"WORD\"}</script>",
        "<leptos-island data-props=\"WORD\"><button>WORD</button></leptos-island>",
        "<!-- it's WORD -->",
    ] {
        let marked = mark_up(&html.replace("WORD", &word));
        assert_eq!(marked, html.replace("WORD", "Word"));
    }
}

#[test]
fn an_element_that_holds_text_alone_says_it_itself() {
    for html in [
        "<option value=\"1\"LANG>WORD</option>",
        "<titleLANG>WORD</title>",
    ] {
        let marked = html.replace("LANG", "").replace("WORD", &english("Word"));
        let expected = html
            .replace("LANG", " lang=\"en\" dir=\"ltr\"")
            .replace("WORD", "Word");
        assert_eq!(mark_up(&marked), expected);
    }
}

#[test]
fn what_an_island_shows_of_the_page_says_it() {
    let html =
        "<leptos-island>A<leptos-children><p>WORD</p></leptos-children>B WORD</leptos-island>WORD";
    let span = "<span lang=\"en\" dir=\"ltr\">Word</span>";
    assert_eq!(
        mark_up(&html.replace("WORD", &english("Word"))),
        format!(
            "<leptos-island>A<leptos-children><p>{span}</p></leptos-children>B Word</leptos-island>{span}"
        )
    );
}

#[test]
fn a_text_that_was_cut_leaves_no_element_open() {
    let cut = format!("<p>{}Hel</p><p>lo{END}</p>", FALLBACKS[0].1);
    assert_eq!(
        mark_up(&cut),
        "<p><span lang=\"en\" dir=\"ltr\">Hel</span></p><p>lo</p>"
    );
}

#[test]
fn html_without_marks_stays_as_it_is() {
    for html in [
        "",
        "a < b",
        "<p>Però</p>",
        "<br/><p title=\"<\">x",
        "<!doctype html><p>x",
    ] {
        assert_eq!(mark_up(html), html);
    }
}
