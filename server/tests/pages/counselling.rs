//! Booking an appointment without script, and what operators do with it.

use std::collections::HashSet;

use axum::http::StatusCode;
use domain::{
    instant::{Instant, Seconds},
    language::Language,
};
use scraper::Selector;

use crate::{
    document::flaws,
    pages::{COUNSELLING, person},
    support::{Answer, Site, Visitor, mail_link},
};

/// The values of the free slots on a page.
fn slots(answer: &Answer) -> Vec<String> {
    let radios = Selector::parse("input[type=radio][name=slot]").unwrap();
    let document = answer.document();
    let values = document
        .select(&radios)
        .filter_map(|radio| radio.attr("value"));
    values.map(ToOwned::to_owned).collect()
}

async fn free(visitor: &Visitor<'_>) -> Vec<String> {
    let page = visitor.get(&format!("/it{COUNSELLING}")).await;
    slots(&page.expect(StatusCode::OK))
}

fn with_slot(slot: &str) -> String {
    format!("/it{COUNSELLING}&slot={slot}")
}

/// Books with the known name, or with one entered now. Returns where it redirects.
async fn book(person: &Visitor<'_>, slot: &str) -> String {
    let fields = [
        ("slot", slot),
        ("about", "Un lavoro in magazzino"),
        ("given_name", "Anna"),
        ("family_name", "O’Brien-D’Angelo"),
    ];
    let answer = person.post(&with_slot(slot), &fields).await;
    answer.expect(StatusCode::SEE_OTHER).location().to_owned()
}

fn sound(answer: Answer) -> Answer {
    let language = answer
        .path
        .split('/')
        .nth(1)
        .unwrap()
        .parse::<Language>()
        .unwrap();
    assert_eq!(flaws(&answer, language), Vec::<String>::new());
    answer
}

#[tokio::test]
async fn a_question_that_was_not_answered_is_asked_again() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for (query, field) in [
        ("asked=service", "service"),
        ("service=orientation&asked=place", "place"),
        ("service=orientation&place=ivrea&asked=language", "language"),
        (
            "service=orientation&place=ivrea&language=it&asked=slot",
            "slot",
        ),
    ] {
        for language in Language::ALL {
            let page = visitor
                .get(&format!("/{language}/counselling?{query}"))
                .await;
            let page = sound(page.expect(StatusCode::UNPROCESSABLE_ENTITY));
            let link = page.attribute("#error-summary a", "href");
            assert_eq!(link, Some(format!("#{field}")));
            assert_eq!(
                page.attribute(&format!("#{field}"), "aria-invalid"),
                Some("true".to_owned()),
                "{query}"
            );
        }
    }
}

#[tokio::test]
async fn the_calendar_leads_to_every_day_with_free_slots_and_to_no_other() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor.get(&format!("/it{COUNSELLING}")).await;
    let page = page.expect(StatusCode::OK);
    assert_eq!(shown_month(&page), ["novembre 2026"]);
    let days = Selector::parse(".slot-calendar [data-day][href]").unwrap();
    let count = Selector::parse("small").unwrap();
    let document = page.document();
    let found: Vec<_> = document
        .select(&days)
        .map(|day| {
            let free: String = day.select(&count).next().unwrap().text().collect();
            (day.attr("href").unwrap().to_owned(), free)
        })
        .collect();
    assert!(found.len() > 8, "{found:?}");
    for (address, free) in found {
        let (week, heading) = address.split_once('#').unwrap();
        let page = visitor.get(week).await.expect(StatusCode::OK);
        let radios = format!("[aria-labelledby='{heading}'] input");
        let radios = Selector::parse(&radios).unwrap();
        assert_eq!(page.document().select(&radios).count().to_string(), free);
    }
    let none = page.attribute("[data-day='2026-11-24']", "aria-disabled");
    assert_eq!(none.as_deref(), Some("true"), "a Tuesday");

    // A week of two months shows the requested one.
    for (day, month) in [
        ("2026-11-30", "novembre 2026"),
        ("2026-12-01", "dicembre 2026"),
    ] {
        let page = visitor.get(&format!("/it{COUNSELLING}&week={day}")).await;
        assert_eq!(shown_month(&sound(page.expect(StatusCode::OK))), [month]);
    }
}

#[tokio::test]
async fn days_open_one_at_a_time_and_say_how_many_times_are_free() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor
        .get(&format!("/it{COUNSELLING}&week=2026-12-02"))
        .await;
    let page = sound(page.expect(StatusCode::OK));
    assert_eq!(texts(&page, "#slots .slot-place"), ["Ivrea"], "said once");
    assert_eq!(
        page.attribute("details[open] h2", "id").unwrap(),
        "day-2026-12-02"
    );
    for [day, free, times] in days(&page) {
        let free = free.replace("un orario", "1 orario");
        assert_eq!(free.split(' ').next(), Some(&*times), "{day}");
    }
    let open = Selector::parse("#slots details[open]").unwrap();
    assert_eq!(page.document().select(&open).count(), 1);
    let error = "#slots details[open] #slot";
    assert_eq!(page.attribute(error, "type").as_deref(), Some("radio"));
    // The way to the week after stands within the form, before its button.
    let later = ".week-nav a[href*='week=2026-12-07']";
    assert!(page.attribute(&format!("form {later}"), "href").is_some());
    assert!(
        page.attribute(&format!("form button ~ {later}"), "href")
            .is_none()
    );

    assert!(days(&page).len() > 1);
    // Without a day the first one is open, and the day of a time that was chosen.
    let monday = visitor
        .get(&format!("/it{COUNSELLING}&week=2026-12-01"))
        .await;
    let [first, last] =
        [page.attribute("details h2", "id"), slots(&page).pop()].map(Option::unwrap);
    assert_eq!(monday.attribute("details[open] h2", "id"), Some(first));
    let operator = Visitor::operator(&site).await;
    let desk = "/it/staff/counselling/desk?service=orientation&place=ivrea&spoken=it";
    let fields = [("week", "2026-11-30"), ("slot", &*last)];
    let refused = operator.post(desk, &fields).await;
    let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
    let chosen = refused.attribute("details[open] input[checked]", "value");
    assert_eq!(chosen, Some(last));
}

#[tokio::test]
async fn times_at_several_sites_stand_below_the_name_of_each() {
    let site = Site::open().await;
    let address = "/it/counselling?service=first_interview&place=anywhere&language=it";
    let page = site.visitor().get(address).await;
    let page = sound(page.expect(StatusCode::OK));
    let document = page.document();
    let group = Selector::parse("#slots [data-place]").unwrap();
    let radio = Selector::parse("input").unwrap();
    let [place, label] = [".slot-place", "label"].map(|found| Selector::parse(found).unwrap());
    let groups: Vec<_> = document.select(&group).collect();
    assert!(groups.len() > 1);
    for group in groups {
        let values = group.select(&radio).filter_map(|radio| radio.attr("value"));
        let sites: HashSet<_> = values.filter_map(|value| value.split_once('.')).collect();
        let sites: HashSet<_> = sites.into_iter().map(|(_, site)| site).collect();
        assert_eq!(sites.len(), 1);
        let name: String = group.select(&place).next().unwrap().text().collect();
        for label in group.select(&label) {
            let words: String = label.text().collect();
            assert!(!words.contains(&name), "{words}");
        }
    }
}

#[tokio::test]
async fn places_come_in_the_order_of_waiting() {
    let site = Site::open().await;
    let page = site.visitor().get("/it/counselling/next").await;
    let page = sound(page.expect(StatusCode::OK));
    let document = page.document();
    let table = Selector::parse("table").unwrap();
    let days = Selector::parse("td.numeric").unwrap();
    let mut compared = 0;
    for table in document.select(&table) {
        let days = table
            .select(&days)
            .map(|days| days.text().collect::<String>());
        let days: Vec<_> = days.map(|days| days.parse().unwrap_or(u32::MAX)).collect();
        assert!(days.is_sorted(), "{days:?}");
        compared += days.windows(2).filter(|days| days[0] < days[1]).count();
    }
    assert!(compared > 0);
}

#[tokio::test]
async fn at_the_end_of_a_month_the_days_of_the_next_are_there() {
    let site = Site::open().await;
    let page = site.visitor().get(&format!("/it{COUNSELLING}")).await;
    let page = sound(page.expect(StatusCode::OK));
    assert_eq!(shown_month(&page), ["novembre 2026"]);
    let next = Selector::parse("section:not([hidden]) [data-next]").unwrap();
    let document = page.document();
    let next: Vec<_> = document
        .select(&next)
        .filter_map(|day| day.attr("href"))
        .collect();
    assert!(
        next.iter().any(|day| day.ends_with("#day-2026-12-02")),
        "{next:?}"
    );
}

fn texts(page: &Answer, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    let document = page.document();
    let found = document.select(&selector);
    found.map(|element| element.text().collect()).collect()
}

/// The days of a page: each with what it says is free, and how many times it has.
fn days(page: &Answer) -> Vec<[String; 3]> {
    let group = Selector::parse("#slots details").unwrap();
    let (day, count) = (".slot-day", ".slot-count");
    let [day, count, radio] = [day, count, "input"].map(|found| Selector::parse(found).unwrap());
    let document = page.document();
    let found = document.select(&group).map(|group| {
        let words = |selector: &Selector| {
            let element = group.select(selector).next().unwrap();
            element.text().collect::<String>()
        };
        let times = group.select(&radio).count().to_string();
        [words(&day), words(&count), times]
    });
    found.collect()
}

fn shown_month(page: &Answer) -> Vec<String> {
    let months = Selector::parse(".slot-calendar section:not([hidden]) h3").unwrap();
    let document = page.document();
    document
        .select(&months)
        .map(|month| month.text().collect())
        .collect()
}

#[tokio::test]
async fn a_visitor_books_with_a_code_and_sees_the_confirmation() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let slot = free(&visitor).await.remove(0);
    let address = with_slot(&slot);
    sound(visitor.get(&address).await.expect(StatusCode::OK));
    let fields = [
        ("slot", slot.as_str()),
        ("about", "Un lavoro in magazzino"),
        ("family_name", "Rossi"),
        ("email", "bo@example.org"),
    ];
    let page = sound(visitor.ask_for_code(&address, &fields).await);
    let code = site.code("bo@example.org").await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let refused = visitor.post(&page.path, &[("code", wrong)]).await;
    sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
    // Going back finds everything typed.
    let back = page.attribute("main a[href*='kept=']", "href").unwrap();
    let back = sound(visitor.get(&back).await.expect(StatusCode::OK));
    for (field, value) in fields {
        assert_eq!(back.typed(field).as_deref(), Some(value), "{field}");
    }
    let booked = visitor.post(&page.path, &[("code", &code)]).await;
    let here = booked.expect(StatusCode::SEE_OTHER).location().to_owned();
    assert!(here.starts_with("/it/appointments/COL-"), "{here}");
    let page = sound(visitor.get(&here).await.expect(StatusCode::OK));
    assert!(page.text("main").contains("Un lavoro in magazzino"));
    let path = visitor.get("/it/path").await.expect(StatusCode::OK);
    let found = path.attribute(&format!("main a[href='{here}']"), "href");
    assert_eq!(found, Some(here));

    // The link in the mail opens it without a session.
    let mail = site.mail("bo@example.org").await;
    let link = mail_link(&mail, "?key=");
    let stranger = site.visitor();
    let page = stranger.get(link).await.expect(StatusCode::OK);
    let cancel = page.attribute("a[href*='/cancel?key=']", "href").unwrap();
    sound(stranger.get(&cancel).await.expect(StatusCode::OK));
    stranger
        .post(&cancel, &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let page = sound(stranger.get(link).await.expect(StatusCode::OK));
    assert_eq!(page.text("h1"), "Questo colloquio non si tiene");
}

#[tokio::test]
async fn who_comes_second_is_told_and_loses_nothing() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let bo = Visitor::signed_in(&site, "bo@example.org").await;
    let slot = free(&anna).await.remove(0);
    book(&anna, &slot).await;
    let fields = [
        ("slot", slot.as_str()),
        ("about", "Vorrei parlare di un corso"),
        ("given_name", "Bo"),
        ("family_name", "Bianchi"),
    ];
    let page = bo.post(&with_slot(&slot), &fields).await;
    let page = sound(page.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert!(
        page.text("#error-summary")
            .contains("Qualcuno è arrivato prima")
    );
    for (field, typed) in &fields[1..] {
        assert_eq!(page.typed(field).as_deref(), Some(*typed), "{field}");
    }
    let others = slots(&page);
    assert!(!others.is_empty() && !others.contains(&slot), "{others:?}");
    let mut fields = fields.to_vec();
    fields[0].1 = &others[0];
    let booked = bo.post(&with_slot(&slot), &fields).await;
    booked.expect(StatusCode::SEE_OTHER);

    // Opening an address with the taken slot shows the others.
    let page = bo.get(&with_slot(&slot)).await;
    sound(page.expect(StatusCode::UNPROCESSABLE_ENTITY));
}

#[tokio::test]
async fn an_appointment_is_moved_and_refused_after_the_deadline() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let here = book(&anna, &free(&anna).await[0]).await;
    let form = format!("{here}/reschedule");
    for language in Language::ALL {
        let form = form.replacen("it", language.tag(), 1);
        sound(anna.get(&form).await.expect(StatusCode::OK));
        let refused = anna.post(&form, &[]).await;
        sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
        sound(anna.get(&here.replacen("it", language.tag(), 1)).await);
    }
    let page = anna.get(&form).await;
    let slot = slots(&page).remove(0);
    anna.post(&form, &[("slot", &slot)])
        .await
        .expect(StatusCode::SEE_OTHER);
    let page = sound(anna.get(&here).await.expect(StatusCode::OK));
    assert!(page.text("main").contains("Prima era"));

    // Three hours before it begins.
    let starts: i64 = slot.split('.').next().unwrap().parse().unwrap();
    site.pass(Instant::from_seconds(starts) - Seconds::hours(3) - site.portal.now());
    for path in [form.clone(), format!("{here}/cancel")] {
        let page = anna.get(&path).await.expect(StatusCode::OK);
        assert_eq!(page.text("h1"), "È tardi per cambiarlo da qui");
        anna.post(&path, &[("slot", &slot)])
            .await
            .expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn an_appointment_moves_to_another_site() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let address = "/it/counselling?service=first_interview&place=torino-centro&language=it";
    let page = anna.get(address).await;
    let slot = slots(&page).remove(0);
    let booked = anna
        .post(
            &format!("{address}&slot={slot}"),
            &[("slot", &slot), ("family_name", "Rossi")],
        )
        .await;
    let here = booked.expect(StatusCode::SEE_OTHER).location().to_owned();
    let form = format!("{here}/reschedule");
    let page = sound(anna.get(&form).await.expect(StatusCode::OK));
    let places = Selector::parse("nav[aria-labelledby=elsewhere] a").unwrap();
    let document = page.document();
    let places = document
        .select(&places)
        .filter_map(|link| link.attr("href"));
    let places: Vec<_> = places.map(ToOwned::to_owned).collect();
    assert!(
        places.contains(&format!("{form}?place=anywhere")),
        "{places:?}"
    );
    assert!(
        slots(&page)
            .iter()
            .all(|slot| slot.ends_with(".torino-centro"))
    );

    let elsewhere = format!("{form}?place=vicenza");
    assert!(places.contains(&elsewhere), "{places:?}");
    for language in Language::ALL {
        let elsewhere = elsewhere.replacen("it", language.tag(), 1);
        sound(anna.get(&elsewhere).await.expect(StatusCode::OK));
        // The page after a refusal shows the same place.
        let refused = anna.post(&elsewhere, &[]).await;
        let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
        assert!(
            slots(&refused)
                .iter()
                .all(|slot| slot.ends_with(".vicenza"))
        );
    }
    let slot = slots(&anna.get(&elsewhere).await).remove(0);
    anna.post(&elsewhere, &[("slot", &slot)])
        .await
        .expect(StatusCode::SEE_OTHER);
    let page = sound(anna.get(&here).await.expect(StatusCode::OK));
    assert!(page.text("main").contains("Vicenza"));
}

#[tokio::test]
async fn operators_see_move_note_and_cancel() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let address = "/it/counselling?service=first_interview&place=torino-centro&language=en";
    let page = anna.get(address).await;
    let slot = slots(&page).remove(0);
    let fields = [("slot", slot.as_str()), ("family_name", "Rossi")];
    let booked = anna.post(&format!("{address}&slot={slot}"), &fields).await;
    let reference = booked.expect(StatusCode::SEE_OTHER).location().to_owned();
    let reference = reference.rsplit('/').next().unwrap().to_owned();
    let operator = Visitor::operator(&site).await;
    let here = format!("/staff/counselling/appointments/{reference}");
    for language in Language::OF_STAFF {
        for page in ["", "/move", "/cancel"] {
            let page = operator.get(&format!("/{language}{here}{page}")).await;
            sound(page.expect(StatusCode::OK));
        }
        for page in ["", "/move", "/cancel"] {
            let page = operator
                .post(&format!("/{language}{here}{page}"), &[])
                .await;
            let page = page.expect(StatusCode::UNPROCESSABLE_ENTITY);
            sound(page);
        }
    }
    let page = operator.get(&format!("/it{here}/move")).await;
    let fields = [
        ("slot", slots(&page)[0].clone()),
        ("message", "Scusa!".into()),
    ];
    let mut fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    for language in Language::OF_STAFF {
        let preview = operator
            .post(&format!("/{language}{here}/move"), &fields)
            .await;
        sound(preview.expect(StatusCode::OK));
    }
    fields.push(("step", "confirm"));
    let stale: Vec<_> = fields.iter().copied().chain([("seen", "7")]).collect();
    let stale = operator.post(&format!("/it{here}/move"), &stale).await;
    sound(stale.expect(StatusCode::UNPROCESSABLE_ENTITY));
    operator
        .post(&format!("/it{here}/move"), &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    let mail = site.mail("anna@example.org").await;
    assert!(mail.text.contains("Scusa!"), "{}", mail.text);

    site.pass(Seconds::days(9));
    let operator = Visitor::operator(&site).await;
    operator
        .post(&format!("/it{here}"), &[("outcome", "missed")])
        .await
        .expect(StatusCode::SEE_OTHER);
    let page = anna.get(&format!("/it/appointments/{reference}")).await;
    assert_eq!(
        page.expect(StatusCode::OK).text("h1"),
        "Questo colloquio è passato"
    );
}

#[tokio::test]
async fn hours_absences_and_closures_are_entered() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let hours = format!("/{language}/staff/counselling/hours");
        let refused = operator.post(&hours, &[]).await;
        sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
        let absences = format!("/{language}/staff/counselling/absences");
        let refused = operator.post(&absences, &[]).await;
        sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
    }
    let hours = [
        ("repeat", "weekly"),
        ("first", "2026-11-27"),
        ("start", "9:00"),
        ("end", "12:00"),
        ("length", "30"),
        ("before", "0"),
        ("after", "0"),
        ("site", "rivoli"),
        ("services", "counselling"),
        ("modes", "in_person"),
        ("languages", "en"),
    ];
    let here = "/it/staff/counselling/hours";
    operator
        .post(here, &hours)
        .await
        .expect(StatusCode::SEE_OTHER);
    let refused = operator.post(here, &hours).await;
    let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert!(refused.text("#start-error").contains("27 novembre 2026"));
    let address = "/en/counselling?service=counselling&place=rivoli&language=en";
    assert_eq!(slots(&site.visitor().get(address).await).len(), 6);

    let absence = [
        ("starts_date", "2026-11-27"),
        ("starts_time", "9:00"),
        ("ends_date", "2026-11-27"),
        ("ends_time", "11:00"),
    ];
    operator
        .post("/it/staff/counselling/absences", &absence)
        .await
        .expect(StatusCode::SEE_OTHER);
    let page = operator.get("/it/staff/counselling/absences").await;
    sound(page.expect(StatusCode::OK));
    let friday = format!("{address}&week=2026-11-27");
    assert_eq!(slots(&site.visitor().get(&friday).await).len(), 2);

    let closures = "/staff/counselling/closures";
    operator
        .get(&format!("/it{closures}"))
        .await
        .expect(StatusCode::NOT_FOUND);
    let administrator = Visitor::administrator(&site).await;
    let closure = [
        ("first", "2026-11-27"),
        ("last", "2026-11-27"),
        ("reason", "Trasloco"),
        ("step", "confirm"),
    ];
    let closed = administrator
        .post("/it/staff/sites/rivoli/close", &closure)
        .await
        .expect(StatusCode::SEE_OTHER);
    sound(
        administrator
            .get(closed.location())
            .await
            .expect(StatusCode::OK),
    );
    let mut open = String::new();
    for language in Language::OF_STAFF {
        let here = format!("/{language}{closures}");
        let list = sound(administrator.get(&here).await.expect(StatusCode::OK));
        open = list.attribute("main a[href$='/open']", "href").unwrap();
        sound(administrator.get(&open).await.expect(StatusCode::OK));
        let calendar = format!("/{language}/staff/calendar?view=agenda&date=2026-11-27");
        let calendar = operator.get(&calendar).await.expect(StatusCode::OK);
        assert!(calendar.text("main").contains("Trasloco"));
    }
    for language in Language::ALL {
        let sites = format!("/{language}/sites");
        let days = friday.replace("/en/", &format!("/{language}/"));
        for (page, part) in [(sites, "#rivoli"), (days, "main")] {
            let page = site.visitor().get(&page).await.expect(StatusCode::OK);
            assert!(sound(page).text(part).contains("Trasloco"));
        }
    }
    assert_eq!(slots(&site.visitor().get(&friday).await).len(), 0);
    administrator
        .post(&open, &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    assert_eq!(slots(&site.visitor().get(&friday).await).len(), 2);
}

#[tokio::test]
async fn staff_see_how_waiting_changes() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let here = format!("/{language}/staff/overview");
        let page = sound(operator.get(&here).await.expect(StatusCode::OK));
        assert!(!page.text("h2#waiting").is_empty());
        let rows = page.text("#waiting ~ table tbody");
        assert!(["↓", "↑", "→"].iter().any(|arrow| rows.contains(arrow)));
        let ivrea = sound(operator.get(&format!("{here}?site=ivrea")).await);
        let rows = ivrea.text("#waiting ~ table tbody");
        assert!(rows.contains("Ivrea"), "{rows}");
        assert!(!rows.contains("Torino"), "{rows}");
    }
}

#[tokio::test]
async fn patron_days_are_kept_by_administrators() {
    let site = Site::open().await;
    let administrator = Visitor::administrator(&site).await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let here = format!("/{language}/staff/counselling/patron-days");
        sound(administrator.get(&here).await.expect(StatusCode::OK));
        for wrong in ["2028-02-29", "ieri"] {
            let fields = [("site", "rivoli"), ("day", wrong)];
            let refused = administrator.post(&here, &fields).await;
            let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
            assert!(!refused.text("#day-error").is_empty());
            assert_eq!(refused.typed("site").as_deref(), Some("rivoli"));
            assert_eq!(refused.typed("day").as_deref(), Some(wrong));
        }
        for (day, words) in [("2026-06-24", "24"), ("", "")] {
            let fields = [("site", "rivoli"), ("day", day)];
            let kept = administrator.post(&here, &fields).await;
            let next = kept.expect(StatusCode::SEE_OTHER).location().to_owned();
            let page = administrator.get(&next).await;
            let row = Selector::parse("tbody tr").unwrap();
            let document = page.document();
            let rows = document.select(&row);
            let mut rows = rows.map(|row| row.text().collect::<String>());
            let rivoli = rows.find(|row| row.contains("Rivoli")).unwrap();
            assert!(rivoli.contains(words), "{rivoli}");
            assert_eq!(rivoli.contains("24"), !day.is_empty(), "{rivoli}");
        }
        let nowhere = [("site", "altrove"), ("day", "")];
        let nowhere = administrator.post(&here, &nowhere).await;
        nowhere.expect(StatusCode::NOT_FOUND);
        operator.get(&here).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn whoever_has_as_many_appointments_as_they_may_is_told_what_to_do() {
    let site = Site::open().await;
    let anna = person(&site).await;
    for _ in 0..3 {
        let slot = free(&anna).await[0].clone();
        book(&anna, &slot).await;
    }
    let slot = free(&site.visitor()).await[0].clone();
    for language in Language::ALL {
        let title = texts::of(language).counselling_at_limit(3_u16);
        let address = format!("/{language}{COUNSELLING}&slot={slot}");
        let shown = sound(anna.get(&address).await.expect(StatusCode::OK));
        let refused = anna.post(&address, &[("slot", &slot)]).await;
        for page in [shown, sound(refused)] {
            assert!(page.text(".notice-title").contains(&title), "{language}");
            let path = page.attribute(".notice a", "href");
            assert_eq!(path, Some(format!("/{language}/path")));
        }
    }
}
