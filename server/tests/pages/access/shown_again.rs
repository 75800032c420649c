//! Changing the language posts a form along: it is shown again, and acts for nobody.

use axum::http::StatusCode;
use scraper::{Html, Selector};

use super::{
    role::Role,
    row::{Cell, rows},
    scene::Scene,
};

/// What script asks for, from no form of a page.
const BY_SCRIPT: [&str; 2] = ["/staff/calendar-entries", "/staff/check-in-by-code"];

/// The forms of people in which something is typed or chosen.
const TYPED: [&str; 14] = [
    "/account/details",
    "/account/email",
    "/activities/{slug}/book",
    "/applications/{reference}/reply",
    "/appointments/{reference}/reschedule",
    "/bookings/find",
    "/bookings/{reference}/feedback",
    "/counselling",
    "/feedback",
    "/programmes/{slug}/apply/declaration",
    "/programmes/{slug}/apply/{step}",
    "/programmes/{slug}/check",
    "/sign-in",
    "/staff/sign-in",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_shown_again_acts_for_nobody_and_keeps_what_was_typed() {
    let scene = Box::pin(Scene::prepare()).await;
    let before = scene.contents().await;
    let mut wrong = Vec::new();
    for row in rows() {
        if row.method != "POST" || BY_SCRIPT.contains(&row.address) {
            continue;
        }
        let wanted = scene.wanted(&row).await.shown_again();
        for (role, cell) in &row.cells {
            if *cell != Cell::Allowed {
                continue;
            }
            let (status, page) = scene.answer(&wanted, *role).await;
            let mut changed = before.differs_from(&scene.contents().await);
            // What staff read is noted.
            changed.retain(|table| !(row.address.starts_with("/staff") && table == "audit"));
            if !changed.is_empty() {
                wrong.push(format!("{} as {role:?}: changed {changed:?}", row.name()));
            }
            if !TYPED.contains(&row.address) || matches!(role, Role::OtherPerson) {
                continue;
            }
            let page = Html::parse_document(&page);
            let lost: Vec<_> = wanted
                .typed()
                .iter()
                .filter(|(field, value)| *field != "password" && !has(&page, field, value))
                .collect();
            let switches = count(&page, "#portal-languages button[form]");
            let is_staff = !matches!(role, Role::Anonymous | Role::Person | Role::Key);
            // Staff do not book for themselves.
            if !is_staff && (status != StatusCode::OK || !lost.is_empty() || switches == 0) {
                wrong.push(format!(
                    "{} as {role:?}: {status}, lost {lost:?}, {switches} languages",
                    row.name()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&Selector::parse(selector).unwrap()).count()
}

/// Whether a field of the page has that value.
fn has(page: &Html, field: &str, value: &str) -> bool {
    let fields = format!("input[name='{field}'], textarea[name='{field}']");
    page.select(&Selector::parse(&fields).unwrap())
        .any(|field| match field.attr("type") {
            Some("radio" | "checkbox") => {
                field.attr("checked").is_some() && field.attr("value") == Some(value)
            }
            _ if field.value().name() == "textarea" => field.text().collect::<String>() == value,
            _ => field.attr("value") == Some(value),
        })
}
