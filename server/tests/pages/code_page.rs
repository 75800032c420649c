//! The page that asks for a code is a page: it is found again, and the link in the mail goes on from any browser.

use axum::http::StatusCode;
use domain::{instant::Seconds, language::Language};
use scraper::Selector;
use services::outbox::Message;

use crate::{
    document::flaws,
    pages::{COUNSELLING, person},
    support::{Answer, Site, Visitor, mail_link},
};

const ANNA: &str = "anna@example.org";
const BOOK: &str = "/it/activities/magazzini-e-consegne/book";
const BOOKING: [(&str, &str); 3] = [
    ("given_name", "Anna"),
    ("family_name", "Rossi"),
    ("email", ANNA),
];

fn sound(answer: Answer) -> Answer {
    let language = answer.path.split('/').nth(1).unwrap();
    let language: Language = language.parse().unwrap();
    assert_eq!(flaws(&answer, language), Vec::<String>::new());
    answer
}

/// The link of the newest mail to Anna.
async fn link(site: &Site) -> String {
    let mail: Message = site.mail(ANNA).await;
    mail_link(&mail, "/code/").to_owned()
}

/// Presses the one button of the page that a link opened.
async fn press(visitor: &Visitor<'_>, page: &Answer) -> Answer {
    let action = page.attribute("main form", "action").unwrap();
    let press = page.typed("press").unwrap();
    visitor.post(&action, &[("press", &press)]).await
}

fn buttons(page: &Answer) -> usize {
    let buttons = Selector::parse("main form button").unwrap();
    page.document().select(&buttons).count()
}

async fn mails(site: &Site) -> i64 {
    let sent = "SELECT count(*) FROM job WHERE kind = 'sign_in_code'";
    site.database.number(sent).await
}

#[tokio::test]
async fn reloading_and_coming_back_find_the_page_and_send_nothing() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = sound(visitor.ask_for_code(BOOK, &BOOKING).await);
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    assert!(page.text("main").contains(ANNA));
    let code = site.code(ANNA).await;
    site.pass(Seconds::minutes(9));
    for language in Language::ALL {
        let there = page.path.replace("/it/", &format!("/{language}/"));
        sound(visitor.get(&there).await.expect(StatusCode::OK));
    }
    // The same form sent once more leads to the same page.
    let request = page.typed("request_id").unwrap();
    let mut fields = BOOKING.to_vec();
    fields.push(("request_id", &request));
    let again = visitor.post_exactly(BOOK, &fields).await;
    assert_eq!(again.expect(StatusCode::SEE_OTHER).location(), page.path);
    assert_eq!(mails(&site).await, 1);
    let booked = visitor.post(&page.path, &[("code", &code)]).await;
    let booked = booked.expect(StatusCode::SEE_OTHER).location().to_owned();
    assert!(booked.starts_with("/it/bookings/"), "{booked}");
    // Going back to it leads on, and a second code acts no more.
    let back = visitor.get(&page.path).await;
    assert_eq!(back.expect(StatusCode::SEE_OTHER).location(), booked);
    let twice = visitor.post(&page.path, &[("code", &code)]).await;
    let twice = twice.expect(StatusCode::SEE_OTHER);
    assert_eq!(twice.location(), booked);
    assert!(twice.header("set-cookie").starts_with("__Host-session="));
    visitor.get(&booked).await.expect(StatusCode::OK);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let wrong = visitor.post(&page.path, &[("code", wrong)]).await;
    let wrong = wrong.expect(StatusCode::SEE_OTHER);
    assert_eq!(
        (wrong.location(), wrong.header("set-cookie")),
        (&*booked, "")
    );
    let bookings = "SELECT count(*) FROM booking JOIN person ON person.id = person_id
        WHERE email_key = 'anna@example.org'";
    assert_eq!(site.database.number(bookings).await, 1);
}

#[tokio::test]
async fn another_message_is_announced_and_the_first_code_still_works() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor
        .ask_for_code("/it/sign-in", &[("email", ANNA)])
        .await;
    assert!(page.text("main").contains("Puoi chiederne subito un altro"));
    let code = site.code(ANNA).await;
    for _ in 0..4 {
        let sent = visitor.post(&page.path, &[("again", "yes")]).await;
        let sent = sent.expect(StatusCode::SEE_OTHER);
        assert!(sent.header("set-cookie").contains("Max-Age=3600"));
        let shown = visitor.get(sent.location()).await.expect(StatusCode::OK);
        let shown = sound(shown);
        assert!(shown.text("[role=status]").contains("un altro messaggio"));
        assert_eq!(site.code(ANNA).await, code);
    }
    assert_eq!(mails(&site).await, 5);
    // The page says when the next is possible, and whoever does not wait loses nothing.
    let shown = visitor.get(&page.path).await.expect(StatusCode::OK);
    assert!(shown.text("main").contains("tra 5 secondi"));
    let fields = [("again", "yes"), ("code", "123")];
    let refused = visitor.post(&page.path, &fields).await;
    let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert!(refused.text("#error-summary").contains("tra 5 secondi"));
    assert_eq!(refused.typed("code").as_deref(), Some("123"));
    // Too few digits cost no try.
    for typed in ["", "123"] {
        let refused = visitor.post(&page.path, &[("code", typed)]).await;
        let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
        assert!(
            refused
                .text("#code-error")
                .contains("non hai perso tentativi")
        );
    }
    let signed_in = visitor.post(&page.path, &[("code", &code)]).await;
    signed_in.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_code_that_has_ended_says_so_and_keeps_what_was_typed() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor.ask_for_code(BOOK, &BOOKING).await;
    let link = link(&site).await;
    site.pass(Seconds::minutes(10));
    let ended = sound(visitor.get(&page.path).await.expect(StatusCode::OK));
    assert!(ended.text("main").contains("Il codice non vale più"));
    assert!(ended.attribute("#code", "name").is_none());
    let stranger = site.visitor();
    let by_link = sound(stranger.get(&link).await.expect(StatusCode::GONE));
    assert!(by_link.text("h1").contains("non vale più"));
    assert_eq!(
        by_link.attribute("main a.btn", "href").as_deref(),
        Some(BOOK)
    );
    let pressed = stranger.post(&link, &[]).await;
    sound(pressed.expect(StatusCode::GONE));
    let back = page.attribute("main a[href*='kept=']", "href").unwrap();
    let back = sound(visitor.get(&back).await.expect(StatusCode::OK));
    for (field, value) in BOOKING {
        assert_eq!(back.typed(field).as_deref(), Some(value), "{field}");
    }
    let sent = visitor.post(&page.path, &[("again", "yes")]).await;
    let there = sent.expect(StatusCode::SEE_OTHER).location().to_owned();
    let shown = visitor.get(&there).await.expect(StatusCode::OK);
    assert!(shown.attribute("#code", "name").is_some());
    let code = site.code(ANNA).await;
    let booked = visitor.post(&page.path, &[("code", &code)]).await;
    booked.expect(StatusCode::SEE_OTHER);
    // An hour later it is as if it had never been.
    let late = [("email", "marco@example.org")];
    let late = visitor.ask_for_code("/it/sign-in", &late).await;
    site.pass(Seconds::hours(1));
    sound(visitor.get(&late.path).await.expect(StatusCode::NOT_FOUND));
    let again = visitor.post(&late.path, &[("again", "yes")]).await;
    again.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn another_address_goes_back_and_the_old_link_ends() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let typo = [("email", "ana@example.org"), ("next", "/it/account")];
    let page = visitor.ask_for_code("/it/sign-in", &typo).await;
    let mail = site.mail("ana@example.org").await;
    let link = mail_link(&mail, "/code/");
    let back = page.attribute("main a[href*='kept=']", "href").unwrap();
    let form = sound(visitor.get(&back).await.expect(StatusCode::OK));
    assert_eq!(form.typed("email").as_deref(), Some("ana@example.org"));
    // Nobody else sees it.
    let stranger_s = site.visitor().get(&back).await.expect(StatusCode::OK);
    assert_eq!(stranger_s.typed("email").unwrap_or_default(), "");
    let (request, next) = (
        form.typed("request_id").unwrap(),
        form.typed("next").unwrap(),
    );
    let fields = [("email", ANNA), ("request_id", &*request), ("next", &*next)];
    let kept = visitor.post_exactly("/it/sign-in", &fields).await;
    assert_eq!(kept.expect(StatusCode::SEE_OTHER).location(), page.path);
    let code = site.code(ANNA).await;
    let ended = site.visitor().get(link).await;
    ended.expect(StatusCode::NOT_FOUND);
    let signed_in = visitor.post(&page.path, &[("code", &code)]).await;
    let signed_in = signed_in.expect(StatusCode::SEE_OTHER);
    assert_eq!(signed_in.location(), "/it/account");
}

#[tokio::test]
async fn the_link_goes_on_from_another_browser_after_one_press() {
    let site = Site::open().await;
    let (phone, computer) = (site.visitor(), site.visitor());
    let page = phone.ask_for_code(BOOK, &BOOKING).await;
    let link = link(&site).await;
    let code = site.code(ANNA).await;
    for language in Language::ALL {
        let there = link.replace("/it/", &format!("/{language}/"));
        let opened = sound(computer.get(&there).await.expect(StatusCode::OK));
        assert_eq!(buttons(&opened), 1);
        assert!(opened.text("main").contains(ANNA));
    }
    let opened = computer.get(&link).await.expect(StatusCode::OK);
    assert!(opened.text("main").contains("Magazzini"));
    assert_eq!(opened.header("cache-control"), "no-store");
    // Neither opening it nor the page of another browser has done anything.
    let bookings = "SELECT count(*) FROM booking JOIN person ON person.id = person_id
        WHERE email_key = 'anna@example.org'";
    assert_eq!(site.database.number(bookings).await, 0);
    let other = computer.get(&link).await.expect(StatusCode::OK);
    let booked = press(&computer, &opened).await;
    let booked = booked.expect(StatusCode::SEE_OTHER).location().to_owned();
    computer.get(&booked).await.expect(StatusCode::OK);
    let twice = press(&computer, &opened).await;
    assert_eq!(twice.expect(StatusCode::SEE_OTHER).location(), booked);
    assert_eq!(site.database.number(bookings).await, 1);
    // The other page, the link and the code have ended with it: nobody is signed in by them any more.
    let stranger = site.visitor();
    let late = press(&stranger, &other).await.expect(StatusCode::SEE_OTHER);
    assert_eq!((late.location(), late.header("set-cookie")), (&*booked, ""));
    let done = sound(stranger.get(&link).await.expect(StatusCode::OK));
    assert_eq!(done.text("h1"), "È già fatto");
    assert_eq!(buttons(&done), 0);
    let late = phone.post(&page.path, &[("code", &code)]).await;
    let late = late.expect(StatusCode::SEE_OTHER);
    assert_eq!((late.location(), late.header("set-cookie")), (&*booked, ""));
    phone.get(&booked).await.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_wrong_key_is_no_link() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor
        .ask_for_code("/it/sign-in", &[("email", ANNA)])
        .await;
    let stranger = site.visitor();
    for key in ["", "?key=", "?key=0", "?key=%00%ff", "?key=a&key=b"] {
        let there = format!("{}{key}", page.path);
        sound(stranger.get(&there).await.expect(StatusCode::NOT_FOUND));
        let pressed = stranger.post(&there, &[]).await;
        pressed.expect(StatusCode::NOT_FOUND);
        // The browser that asked has its page all the same.
        visitor.get(&there).await.expect(StatusCode::OK);
    }
    for id in ["0", "%00", "'; DROP TABLE person; --"] {
        let there = format!("/it/code/{}", id.replace([' ', ';'], ""));
        stranger.get(&there).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn two_tabs_with_two_forms_do_not_disturb_each_other() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let booking = visitor.ask_for_code(BOOK, &BOOKING).await;
    let code_of_booking = site.code(ANNA).await;
    let free = visitor.get(&format!("/it{COUNSELLING}")).await;
    let slot = free.attribute("input[type=radio][name=slot]", "value");
    let slot = slot.unwrap();
    let fields = [&BOOKING[..], &[("slot", &*slot)]].concat();
    let path = format!("/it{COUNSELLING}&slot={slot}");
    let appointment = sound(visitor.ask_for_code(&path, &fields).await);
    let code_of_appointment = site.code(ANNA).await;
    let booked = visitor
        .post(&booking.path, &[("code", &code_of_booking)])
        .await;
    booked.expect(StatusCode::SEE_OTHER);
    // Somebody is signed in now, and the other form is what it was.
    let shown = visitor.get(&appointment.path).await;
    sound(shown.expect(StatusCode::OK));
    let met = visitor
        .post(&appointment.path, &[("code", &code_of_appointment)])
        .await;
    let met = met.expect(StatusCode::SEE_OTHER).location().to_owned();
    assert!(met.starts_with("/it/appointments/"), "{met}");
}

#[tokio::test]
async fn a_link_signs_in_and_sends_a_form_of_an_ended_session() {
    let site = Site::open().await;
    let typed = [("family_name", "Bianchi")];
    let phone = site.visitor();
    let ended = phone.post("/it/account/details", &typed).await;
    let ended = ended.expect(StatusCode::OK);
    let hidden = |name: &str| ended.typed(name).unwrap();
    let carry = Selector::parse("input[name=carry]").unwrap();
    let carried: Vec<String> = ended
        .document()
        .select(&carry)
        .map(|field| field.attr("value").unwrap().to_owned())
        .collect();
    let next = hidden("next");
    let mut fields = vec![("email", ANNA), ("next", &*next)];
    fields.extend(carried.iter().map(|value| ("carry", value.as_str())));
    phone.ask_for_code("/it/sign-in", &fields).await;
    let link = link(&site).await;
    let computer = site.visitor();
    let opened = computer.get(&link).await.expect(StatusCode::OK);
    let signed_in = press(&computer, &opened).await.expect(StatusCode::OK);
    assert_eq!(signed_in.text("h1"), "Hai effettuato l’accesso");
    assert_eq!(signed_in.typed("family_name").as_deref(), Some("Bianchi"));
    // Back and reload still have it there; the phone is led to signing in, and shows nothing.
    let again = press(&computer, &opened).await.expect(StatusCode::OK);
    assert_eq!(again.typed("family_name").as_deref(), Some("Bianchi"));
    let sent = computer.post("/it/account/details", &typed).await;
    sent.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_new_address_is_confirmed_by_link_only_by_the_person() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let new = "nuova@example.org";
    let asked = anna
        .ask_for_code("/it/account/email", &[("email", new)])
        .await;
    sound(asked);
    let mail = site.mail(new).await;
    let link = mail_link(&mail, "/code/");
    // Whoever reads the new mailbox sees what it is about, and cannot do it.
    let stranger = site.visitor();
    let opened = sound(stranger.get(link).await.expect(StatusCode::OK));
    let asked = press(&stranger, &opened).await.expect(StatusCode::OK);
    assert_eq!(asked.text("h1"), "Qual è il tuo indirizzo e-mail?");
    let other = Visitor::signed_in(&site, "marco@example.org").await;
    let opened = other.get(link).await.expect(StatusCode::OK);
    let refused = press(&other, &opened).await;
    refused.expect(StatusCode::CONFLICT);
    let opened = anna.get(link).await.expect(StatusCode::OK);
    let changed = press(&anna, &opened).await;
    let changed = changed.expect(StatusCode::SEE_OTHER);
    assert_eq!(changed.location(), "/it/account?done=email");
    let account = anna.get("/it/account").await;
    assert!(account.text("main").contains(new));
    assert!(
        other
            .get("/it/account")
            .await
            .text("main")
            .contains("marco@")
    );
}

#[tokio::test]
async fn whoever_signs_out_leaves_no_form_behind() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor.ask_for_code(BOOK, &BOOKING).await;
    visitor
        .post("/it/sign-out", &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let gone = visitor.get(&page.path).await;
    gone.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_full_activity_is_said_after_the_code_and_the_way_on_is_the_form_s() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor.ask_for_code(BOOK, &BOOKING).await;
    let code = site.code(ANNA).await;
    let call_off = "UPDATE edition SET state = 'cancelled' WHERE slug = 'magazzini-e-consegne'";
    site.database.execute(call_off).await.unwrap();
    let refused = visitor.post(&page.path, &[("code", &code)]).await;
    assert!(
        refused.status.is_success() || refused.status == StatusCode::UNPROCESSABLE_ENTITY,
        "{}: {}",
        refused.status,
        refused.text("main")
    );
    // The address is proved all the same.
    assert!(refused.header("set-cookie").starts_with("__Host-session="));
    visitor.get("/it/path").await.expect(StatusCode::OK);
}
