//! What HTML and plain text contain, and what they must never contain.

use std::collections::BTreeSet;

use domain::{id::JobId, language::Language};
use scraper::{Html, Selector};
use serde_json::Value;
use uuid::Uuid;

use super::samples::{
    BOOKING_URL, KEY, PAGE_URL, REFERENCE, SUMMER, WINTER, every_mail, office, render,
};
use crate::{
    notifications::{CodePurpose, Mail, SignInCode},
    outbox::{InvalidHost, Message, MessageId},
};

const HOSTILE: &str =
    r#"</td><script>alert("x")</script> <img src=x onerror='a()'> &amp; ]]> --> {x}"#;

fn every_message(text: &str) -> Vec<(Mail, Message)> {
    let mails = every_mail(text).into_iter();
    mails
        .flat_map(|mail| Language::ALL.map(|language| (mail.clone(), render(&mail, language))))
        .collect()
}

/// Fields whose values are no words: names of kinds, ids, and days, which each language writes in its own way.
const NO_WORDS: [&str; 10] = [
    "mail",
    "kind",
    "id",
    "due_on",
    "cause",
    "purpose",
    "entry",
    "first",
    "last",
    "corrected",
];

/// The texts of the mail, except ids, days and the address of a cancelled booking, whose page no longer
/// exists.
fn facts(mail: &Mail) -> Vec<String> {
    fn collect(key: &str, value: &Value, facts: &mut Vec<String>) {
        match value {
            Value::String(text) if !NO_WORDS.contains(&key) => facts.push(text.clone()),
            Value::Array(values) => values.iter().for_each(|value| collect(key, value, facts)),
            Value::Object(fields) => {
                fields
                    .iter()
                    .for_each(|(key, value)| collect(key, value, facts));
            }
            _ => {}
        }
    }
    let mut facts = Vec::new();
    collect("", &serde_json::to_value(mail).unwrap(), &mut facts);
    let leads_elsewhere = matches!(
        mail,
        Mail::BookingCancelled(_)
            | Mail::BookingCancelledByOffice(_)
            | Mail::ActivityCalledOff(_)
            | Mail::BookingNotApproved(_)
            | Mail::BookingOfferEnded(_)
            | Mail::AppointmentCancelled(_)
    );
    if leads_elsewhere {
        facts.retain(|fact| fact != BOOKING_URL && fact != KEY);
    }
    facts
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn html_words(html: &Html) -> String {
    // A line break is a space between words.
    words(&select(html, "body")[0].text().collect::<Vec<_>>().join(" "))
}

#[test]
fn both_parts_say_everything() {
    for text in ["Anna", "O’Brien-D’Angelo", "محمد", "王秀英", HOSTILE] {
        for (mail, message) in every_message(text) {
            let html = Html::parse_document(&message.html);
            let (seen, plain) = (html_words(&html), words(&message.text));
            let links: Vec<_> = select(&html, "a")
                .iter()
                .filter_map(|link| link.attr("href"))
                .collect();
            for fact in facts(&mail) {
                let fact = words(&fact);
                assert!(plain.contains(&fact), "{fact} in {plain}");
                assert!(
                    seen.contains(&fact) || links.iter().any(|link| link.contains(&*fact)),
                    "{fact} in {seen}"
                );
            }
        }
    }
}

#[test]
fn html_carries_nothing_but_words_and_links() {
    let plain: BTreeSet<_> = elements(&every_message("Anna"));
    assert_eq!(
        elements(&every_message(HOSTILE)),
        plain,
        "no input adds an element"
    );
    for forbidden in ["script", "img", "link", "iframe", "form", "object", "svg"] {
        assert!(!plain.contains(forbidden), "{forbidden}");
    }
    for (_, message) in every_message(HOSTILE) {
        assert!(!message.html.contains("@import") && !message.html.contains("url("));
        let html = Html::parse_document(&message.html);
        for element in select(&html, "*") {
            assert!(
                element
                    .value()
                    .attrs()
                    .all(|(name, _)| !name.starts_with("on"))
            );
        }
        for link in select(&html, "a") {
            let href = link.attr("href").unwrap();
            let with_key = format!("?key={KEY}");
            let page = href.strip_suffix(&with_key).unwrap_or(href);
            let page = page.strip_suffix("/offer").unwrap_or(page);
            assert!(
                [BOOKING_URL, PAGE_URL, &office().site].contains(&page),
                "{href}"
            );
        }
    }
}

fn elements(messages: &[(Mail, Message)]) -> BTreeSet<String> {
    let all = messages.iter().flat_map(|(_, message)| {
        let html = Html::parse_document(&message.html);
        select(&html, "*")
            .iter()
            .map(|element| element.value().name().to_owned())
            .collect::<Vec<_>>()
    });
    all.collect()
}

#[test]
fn html_is_marked_up_for_everybody() {
    for (mail, message) in every_message("Anna") {
        let html = Html::parse_document(&message.html);
        let direction = message.language.direction().attribute();
        assert_eq!(
            html.root_element().attr("lang"),
            Some(message.language.tag())
        );
        assert_eq!(html.root_element().attr("dir"), Some(direction));
        // Mail clients that drop <html> keep the element around the content.
        assert_eq!(
            select(&html, "div[role=article]")[0].attr("dir"),
            Some(direction)
        );
        assert_eq!(select(&html, "h1").len(), 1);
        assert_eq!(
            select(&html, "title")[0].text().collect::<String>(),
            message.subject
        );
        let header = Selector::parse(":scope > tbody > tr > th").unwrap();
        for table in select(&html, "table") {
            let is_data = table.select(&header).next().is_some();
            assert_eq!(
                table.attr("role") == Some("presentation"),
                !is_data,
                "{mail:?}"
            );
        }
        assert!(
            select(&html, "th")
                .iter()
                .all(|header| header.attr("scope") == Some("row"))
        );
    }
}

#[test]
fn every_mail_about_what_somebody_asked_for_names_its_reference() {
    for (mail, message) in every_message("Anna") {
        let named = message.text.contains(REFERENCE);
        let is_about_signing_in = matches!(
            mail,
            Mail::SignInCode(_)
                | Mail::EnteredForYou(_)
                | Mail::AddressChanged(_)
                | Mail::AddressRestored(_)
                | Mail::DetailsCorrected(_)
                | Mail::NewStaffBrowser(_)
                | Mail::StaffInvited(_)
        );
        assert_eq!(named, !is_about_signing_in, "{mail:?}");
    }
}

#[test]
fn the_code_can_be_read_in_the_notification_and_copied() {
    for (mail, message) in every_message("Anna") {
        if let Mail::SignInCode(_) = mail {
            // In a language of another direction marks keep its digits together.
            let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
            let subject = plain(&message.subject);
            assert!(subject.starts_with("048151"), "{subject}");
            let first = plain(message.text.lines().next().unwrap());
            assert!(first.ends_with("048151"), "{first}");
            assert!(message.text.contains("10"), "{}", message.text);
        }
    }
}

#[test]
fn an_office_can_keep_the_code_out_of_the_subject() {
    for (purpose, subject) in [
        (CodePurpose::SignIn, "Il tuo codice di accesso"),
        (
            CodePurpose::NewAddress,
            "Il codice per il tuo nuovo indirizzo",
        ),
    ] {
        let mail = Mail::SignInCode(SignInCode {
            code: "048151".to_owned(),
            minutes: 10,
            purpose,
            link: None,
            clear_subject: true,
        });
        let message = render(&mail, Language::It);
        assert_eq!(message.subject, subject);
        assert!(message.text.contains("048151"), "{}", message.text);
    }
}

#[test]
fn times_are_those_of_rome() {
    for (mail, message) in every_message("Anna") {
        let texts = texts::of(message.language);
        let plain = words(&message.text);
        let day = |instant| words(&texts.date(texts::rome(instant).date()));
        if let Mail::BookingConfirmed(_)
        | Mail::BookingWaiting(_)
        | Mail::BookingCancelled(_)
        | Mail::BookingCancelledByOffice(_)
        | Mail::ActivityCalledOff(_)
        | Mail::AppointmentCancelled(_) = mail
        {
            assert!(
                plain.contains(&day(SUMMER)) && plain.contains(&day(WINTER)),
                "{plain}"
            );
            assert_eq!(
                plain.matches("12:00").count() + plain.matches("12 pm").count(),
                2,
                "{plain}"
            );
        }
    }
}

#[test]
fn lines_of_the_text_are_short() {
    let long = "parola ".repeat(60);
    for (_, message) in every_message(&long) {
        // Chinese has no spaces to break at: programs for mail wrap it.
        let is_short = |line: &str| line.chars().count() <= 80 || !line.trim().contains(' ');
        assert!(message.text.lines().all(is_short), "{}", message.text);
    }
}

#[test]
fn a_job_carries_its_mail_as_json() {
    for mail in every_mail(HOSTILE) {
        let json = serde_json::to_string(&mail).unwrap();
        assert_eq!(serde_json::from_str::<Mail>(&json).unwrap(), mail);
    }
}

#[test]
fn a_second_attempt_composes_the_same_message() {
    for mail in every_mail("Anna") {
        assert_eq!(render(&mail, Language::It), render(&mail, Language::It));
    }
}

#[test]
fn a_message_id_is_made_of_job_and_host() {
    let job = JobId::from(Uuid::from_u128(7));
    let id = MessageId::new(job, "portal.example").unwrap();
    assert_eq!(
        id.to_string(),
        "<00000000-0000-0000-0000-000000000007@portal.example>"
    );
    for hostile in [
        "",
        "a..b",
        "a/../b",
        "a b",
        "a>\r\nBcc: b",
        "città.it",
        "a@b",
    ] {
        assert_eq!(
            MessageId::new(job, hostile),
            Err(InvalidHost),
            "{hostile:?}"
        );
    }
}
