//! One check of all programmes, from the first question to the result.

use axum::http::StatusCode;
use domain::instant::Seconds;
use scraper::Selector;

use crate::{
    document::{flaws, languages},
    support::{Answer, Site},
};

/// The fields that the form of the question carries.
fn carried(question: &Answer) -> Vec<(String, String)> {
    let hidden = Selector::parse("form.question input[type=hidden]").unwrap();
    question
        .document()
        .select(&hidden)
        .map(|field| {
            let value = |name| field.attr(name).unwrap_or_default().to_owned();
            (value("name"), value("value"))
        })
        .collect()
}

/// What somebody answers, by the name of the fact.
const ANSWERS: [(&str, &str); 12] = [
    ("income", "9000"),
    ("contracts", "4"),
    ("months_worked", "6"),
    ("residence", "elsewhere"),
    ("employment_state", "unemployed"),
    ("education", "3"),
    ("years_since_school", "20"),
    ("months_inactive", "0"),
    ("woman", "no"),
    ("banca_dati", "no"),
    ("mobility_list", "no"),
    ("dismissed_without_benefit", "no"),
];

fn answer_to(fact: &str) -> Vec<(&'static str, &'static str)> {
    if fact == "birth_date" {
        return vec![
            ("answer_day", "1"),
            ("answer_month", "2"),
            ("answer_year", "1990"),
        ];
    }
    let known = ANSWERS.iter().find(|(name, _)| *name == fact);
    match known {
        Some((_, text)) => vec![("answer", *text)],
        None if fact.starts_with("months_") => vec![("answer", "0")],
        None => vec![("answer", "no")],
    }
}

/// The names of the programmes of a group of the result.
fn programmes(result: &Answer, group: &str) -> Vec<String> {
    let links = Selector::parse(&format!("section[aria-labelledby={group}] h3 a")).unwrap();
    result
        .document()
        .select(&links)
        .filter_map(|link| link.attr("href"))
        .filter_map(|address| address.rsplit('/').next())
        .map(str::to_owned)
        .collect()
}

async fn answer(
    visitor: &crate::support::Visitor<'_>,
    page: &str,
    question: &Answer,
    what: &[(&str, &str)],
) -> Answer {
    let mut sent = carried(question);
    sent.extend(
        what.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    let sent: Vec<_> = sent
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    visitor.post(page, &sent).await.expect(StatusCode::OK)
}

#[tokio::test]
async fn each_question_is_asked_once_and_every_programme_has_its_result() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let mut found = Vec::new();
    for &language in languages("/check") {
        let page = format!("/{language}/check");
        let mut at = visitor.get(&page).await;
        let mut asked = Vec::new();
        while let Some((_, fact)) = carried(&at).into_iter().find(|(name, _)| name == "fact") {
            assert!(!asked.contains(&fact), "{fact} twice");
            found.extend(flaws(&at, language));
            let what = answer_to(&fact);
            asked.push(fact);
            at = answer(&visitor, &page, &at, &what).await;
        }
        found.extend(flaws(&at, language));
        assert!(asked.len() <= 15, "{asked:?}");
        assert_eq!(
            programmes(&at, "met"),
            ["imprecario", "alice-labs", "off"],
            "{}",
            at.path
        );
        assert!(programmes(&at, "unknown").is_empty());
        assert_eq!(programmes(&at, "unmet").len(), 4);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn the_result_so_far_says_what_is_missing_and_leads_to_it() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = "/it/check";
    let first = visitor.get(page).await;
    let (_, fact) = carried(&first)
        .into_iter()
        .find(|(name, _)| name == "fact")
        .unwrap();
    let second = answer(&visitor, page, &first, &answer_to(&fact)).await;
    let result = answer(&visitor, page, &second, &[("do", "result")]).await;
    assert!(!programmes(&result, "unknown").is_empty());
    assert!(result.body.contains("name=\"again\""));
    let found = flaws(&result, domain::language::Language::It);
    assert!(found.is_empty(), "{}", found.join("\n"));

    let nothing_known = answer(&visitor, page, &first, &[("do", "unknown")]).await;
    assert_eq!(nothing_known.status, StatusCode::OK);
}

#[tokio::test]
async fn where_no_programme_takes_applications_the_check_says_so() {
    let site = Site::open().await;
    site.pass(Seconds::days(600));
    let visitor = site.visitor();
    let mut found = Vec::new();
    for &language in languages("/check") {
        let page = visitor.get(&format!("/{language}/check")).await;
        let page = page.expect(StatusCode::OK);
        found.extend(flaws(&page, language));
        assert!(carried(&page).is_empty(), "nothing is asked");
        let says = texts::of(language).check_every_closed();
        assert_eq!(page.text("main .lead"), says);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
