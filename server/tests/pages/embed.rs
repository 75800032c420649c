//! The list that other sites show inside their pages.

use axum::http::StatusCode;
use scraper::Selector;

use crate::support::{Answer, Site, Visitor};

fn count(answer: &Answer, selector: &str) -> usize {
    let selector = Selector::parse(selector).unwrap();
    answer.document().select(&selector).count()
}

#[tokio::test]
async fn the_list_is_plain_and_may_be_framed() {
    let site = Site::open().await;
    for (language, title) in [("it", "Prossime attività"), ("en", "Next activities")] {
        let path = format!("/embed/{language}/activities");
        let answer = site.visitor().get(&path).await.expect(StatusCode::OK);
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{policy}");
        assert!(policy.ends_with("frame-ancestors *"), "{policy}");
        assert!(
            !policy.contains("script-src") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert!(!answer.headers.contains_key("set-cookie"));
        assert!(!answer.headers.contains_key("x-frame-options"));
        assert_eq!(answer.header("cache-control"), "public, max-age=900");
        assert_eq!(answer.text("h1"), title);
        assert_eq!(answer.attribute("html", "lang").as_deref(), Some(language));
        assert_eq!(
            count(&answer, "nav, header, form, script, iframe, img, [style]"),
            0
        );
        assert_eq!(count(&answer, "li"), 5);
        let links = count(&answer, "a");
        assert_eq!(links, 6);
        let inside = format!("a[target=_top][href^='/{language}/activities']");
        assert_eq!(count(&answer, &inside), links);
    }
}

#[tokio::test]
async fn the_list_is_the_same_for_whoever_signed_in() {
    let site = Site::open().await;
    let anna = Visitor::signed_in(&site, "anna@example.org").await;
    let path = "/embed/it/activities";
    assert_eq!(
        anna.get(path).await.body,
        site.visitor().get(path).await.body
    );
}

#[tokio::test]
async fn the_list_is_narrowed_and_bounded() {
    let site = Site::open().await;
    for (query, items) in [
        ("?most=50", 14),
        ("?most=999999999999999999999", 5),
        ("?most=0", 1),
        ("?kind=lab", 2),
        ("?kind=lab&site=ivrea&most=50", 1),
        ("?kind=counselling", 0),
        ("?kind=%22%3E%3Cscript%3E&most=%FF", 5),
    ] {
        let path = format!("/embed/it/activities{query}");
        let answer = site.visitor().get(&path).await.expect(StatusCode::OK);
        assert_eq!(count(&answer, "li"), items, "{query}");
        assert_eq!(count(&answer, "script"), 0, "{query}");
    }
    let none = site
        .visitor()
        .get("/embed/it/activities?kind=counselling")
        .await;
    assert!(
        none.text("main")
            .contains("Ora non ci sono attività in programma.")
    );
}

#[tokio::test]
async fn nothing_else_may_be_framed() {
    let site = Site::open().await;
    for path in [
        "/embed",
        "/embed/it",
        "/embed/xx/activities",
        "/embed/it/sign-in",
        "/embedded/it/activities",
        "/it/embed",
        "/it/activities",
        "/it/feeds/activities.ics",
    ] {
        let answer = site.visitor().get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
    }
}

#[tokio::test]
async fn the_code_to_copy_frames_the_chosen_list() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let answer = visitor.get("/it/embed?kind=lab&site=ivrea&most=10").await;
    let code = answer.text("#code");
    let code = scraper::Html::parse_fragment(code.trim());
    let frame = code
        .select(&Selector::parse("iframe[title]").unwrap())
        .next()
        .unwrap();
    assert_eq!(frame.attr("title"), Some("Prossime attività"));
    let address = "https://portal.example/embed/it/activities?kind=lab&site=ivrea&most=10";
    assert_eq!(frame.attr("src"), Some(address));
    assert_eq!(answer.typed("most").as_deref(), Some("10"));
    let hostile = "/it/embed?site=%22%3E%3Cscript%3E&kind=x%22onload%3D&most=%22";
    let answer = visitor.get(hostile).await.expect(StatusCode::OK);
    assert!(answer.text("#code").contains("activities?most=5\""));
}
