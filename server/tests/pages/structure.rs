//! What all pages have in common, in every language and with any amount of data.

use std::collections::{BTreeSet, VecDeque};

use axum::http::StatusCode;
use domain::language::Language;
use scraper::Selector;

use crate::{
    document::{flaws, languages},
    pages::{DOORS, NEWCOMER, PUBLIC, STAFF, admit, fill_in, history, person, rule},
    support::{Answer, Site, Visitor},
};

/// Checks pages in every language and collects all flaws.
pub async fn look(
    visitor: &Visitor<'_>,
    pages: &[impl AsRef<str>],
    check: impl Fn(&Answer) -> Vec<String>,
) {
    let mut found = Vec::new();
    for page in pages {
        for language in languages(page.as_ref()) {
            let answer = visitor.get(&format!("/{language}{}", page.as_ref())).await;
            let answer = answer.expect(StatusCode::OK);
            found.extend(flaws(&answer, *language));
            found.extend(check(&answer));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A page without personal data may be cached with revalidation; any other must not be cached.
fn is_kept(answer: &Answer) -> Vec<String> {
    expect_cache(answer, "no-cache")
}

pub fn is_not_kept(answer: &Answer) -> Vec<String> {
    expect_cache(answer, "no-store")
}

fn expect_cache(answer: &Answer, expected: &str) -> Vec<String> {
    let cache = answer.header("cache-control");
    (cache != expected)
        .then(|| format!("{}: cache-control is {cache:?}", answer.path))
        .into_iter()
        .collect()
}

#[tokio::test]
async fn public_pages_are_sound_and_set_no_cookie() {
    let site = Site::open().await;
    look(&site.visitor(), &PUBLIC, |answer| {
        let mut found = is_kept(answer);
        if answer.headers.contains_key("set-cookie") {
            found.push(format!("{} sets a cookie", answer.path));
        }
        found
    })
    .await;
    look(&site.visitor(), &DOORS, |_| Vec::new()).await;
}

#[tokio::test]
async fn the_pages_of_a_newcomer_are_sound() {
    let site = Site::open().await;
    look(&person(&site).await, &NEWCOMER, is_not_kept).await;
}

#[tokio::test]
async fn the_pages_of_somebody_with_a_history_are_sound() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let history = history(&anna).await;
    look(&anna, &history.pages, is_not_kept).await;
    admit(&Visitor::operator(&site).await, &history.application).await;
    look(
        &anna,
        &[
            "/path".to_owned(),
            format!("/applications/{}", history.application),
        ],
        is_not_kept,
    )
    .await;
}

#[tokio::test]
async fn what_changed_before_the_declaration_is_told_in_every_language() {
    let site = Site::open().await;
    let anna = person(&site).await;
    fill_in(&anna).await;
    let here = "/it/programmes/imprecario/apply/declaration";
    let version = anna.get(here).await.typed("rule_version").unwrap();
    let mut found = Vec::new();
    // Of another rule, and with the mark of something else.
    for version in ["0", &version] {
        let agreed = [
            ("privacy_notice", "yes"),
            ("declaration", "yes"),
            ("rule_version", version),
        ];
        for language in Language::ALL {
            let page = format!("/{language}/programmes/imprecario/apply/declaration");
            let answer = anna.post(&page, &agreed).await.expect(StatusCode::CONFLICT);
            found.extend(flaws(&answer, language));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn a_database_that_is_gone_is_told_in_every_language() {
    let site = Site::open().await;
    let anna = person(&site).await;
    site.portal.database.close().await;
    let mut found = Vec::new();
    // Without a session, a personal page asks to sign in, for which no database is needed.
    let nobody = site.visitor();
    let catalogue = "activities/campi-e-vigne";
    for (visitor, page) in [(&nobody, catalogue), (&anna, catalogue), (&anna, "path")] {
        for language in Language::ALL {
            let answer = visitor.get(&format!("/{language}/{page}")).await;
            let answer = answer.expect(StatusCode::SERVICE_UNAVAILABLE);
            assert!(!answer.header("retry-after").is_empty());
            found.extend(flaws(&answer, language));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn the_pages_of_the_staff_are_sound() {
    let site = Site::open().await;
    let coordinator = Visitor::coordinator(&site).await;
    let theirs: Vec<_> = STAFF.iter().filter(|page| is_of_two_sites(page)).collect();
    look(&coordinator, &theirs, is_not_kept).await;
    let operator = Visitor::operator(&site).await;
    look(&operator, &STAFF, is_not_kept).await;
    let history = history(&person(&site).await).await;
    let application = format!("/staff/applications/{}", history.application);
    let pages = [
        "/staff".to_owned(),
        "/staff/applications".to_owned(),
        application.clone(),
        "/staff/editions/magazzini-e-consegne".to_owned(),
        format!(
            "/staff/editions/magazzini-e-consegne/bookings/{}/cancel",
            history.booking
        ),
    ];
    look(&operator, &pages, is_not_kept).await;
    say_something(&person(&site).await).await;
    look(
        &operator,
        &["/staff/readers", "/staff/erasures"],
        is_not_kept,
    )
    .await;
    operator
        .post(&format!("/it{application}/review"), &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    look(
        &operator,
        &[application.clone(), format!("{application}/decision")],
        is_not_kept,
    )
    .await;
    admit_again(&operator, &history.application).await;
    look(&operator, &[application], is_not_kept).await;
}

/// A person gives feedback on a page and asks for their data to be erased.
async fn say_something(anna: &Visitor<'_>) {
    let said = [
        ("path", "/it/programmes"),
        ("rating", "2"),
        ("hard", "clear"),
        ("comment", "<script>Non capisco"),
    ];
    anna.post("/it/feedback", &said).await;
    anna.post("/it/account/erasure", &[]).await;
}

/// Whether the coordinator of two sites in Torino has access to a page of the staff.
fn is_of_two_sites(page: &str) -> bool {
    let of_office = [
        "/staff/applications",
        "/staff/mails",
        "/staff/readers",
        "/staff/erasures",
        "/staff/editions/",
    ];
    page == "/staff/editions/new" || !of_office.iter().any(|start| page.starts_with(start))
}

/// The decision alone: the review began already.
async fn admit_again(operator: &Visitor<'_>, application: &str) {
    let decision = [("outcome", "admitted"), ("next_step", "first_interview")];
    rule(operator, application, &decision)
        .await
        .expect(StatusCode::SEE_OTHER);
}

/// No link leads to a missing page.
#[tokio::test]
async fn no_link_is_broken() {
    let site = Site::open().await;
    let anna = person(&site).await;
    history(&anna).await;
    for (visitor, start) in [
        (site.visitor(), "/it"),
        (anna, "/it/path"),
        (Visitor::operator(&site).await, "/it/staff"),
        (Visitor::coordinator(&site).await, "/it/staff"),
    ] {
        assert_eq!(broken_links(&visitor, start).await, Vec::<String>::new());
    }
}

/// Whether it stays in the languages of staff: the addresses are the same in all others.
fn is_of_staff_s_language(link: &str) -> bool {
    let first = link.split(['/', '?']).nth(1).unwrap_or_default();
    let language = first.parse::<Language>();
    language.is_ok_and(|language| Language::OF_STAFF.contains(&language)) || language.is_err()
}

async fn broken_links(visitor: &Visitor<'_>, start: &str) -> Vec<String> {
    let links = Selector::parse("a[href^='/'], link[href^='/it'], link[href^='/en']").unwrap();
    let mut seen = BTreeSet::from([start.to_owned()]);
    let mut waiting = VecDeque::from([start.to_owned()]);
    let mut broken = Vec::new();
    while let Some(address) = waiting.pop_front() {
        let answer = visitor.get(&address).await;
        if answer.status.is_client_error() || answer.status.is_server_error() {
            broken.push(format!("{address}: {}", answer.status));
        }
        // A calendar is endless: links from one date to another are not followed.
        let is_dated = |address: &str| address.contains("date=");
        let found: Vec<_> = answer
            .document()
            .select(&links)
            .map(|link| {
                link.attr("href")
                    .unwrap()
                    .split('#')
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        for link in found {
            if is_dated(&address) && is_dated(&link) || !is_of_staff_s_language(&link) {
                continue;
            }
            if seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    assert!(
        seen.len() > 20,
        "only {} addresses behind {start}",
        seen.len()
    );
    broken
}
