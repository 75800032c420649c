//! A family with one address: each of them has a record, and nobody is renamed silently.

use axum::http::StatusCode;
use domain::{id::RequestId, instant::Seconds, language::Language};
use scraper::Selector;

use crate::{
    document::flaws,
    pages::COUNSELLING,
    support::{Answer, Site, Visitor},
};

const CASES: &str = include_str!("families.csv");
const ACTIVITY: &str = "/activities/magazzini-e-consegne/book";
const APPLICATION: &str = "/programmes/imprecario/apply";
const DESK: &str = "/it/staff/editions/magazzini-e-consegne/desk";

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

/// One form of a visitor, sent several times: the address, the code, the answers.
struct Form<'a> {
    visitor: &'a Visitor<'a>,
    path: String,
    fields: Vec<(String, String)>,
}

impl<'a> Form<'a> {
    fn new(visitor: &'a Visitor<'a>, path: &str, fields: &[(&str, &str)]) -> Self {
        let mut form = Self {
            visitor,
            path: path.to_owned(),
            fields: Vec::new(),
        };
        form.fill(fields);
        form.fill(&[("request_id", &store::new_id::<RequestId>().to_string())]);
        form
    }

    fn fill(&mut self, fields: &[(&str, &str)]) {
        for (name, value) in fields {
            self.fields.retain(|(known, _)| known != name);
            self.fields.push(((*name).to_owned(), (*value).to_owned()));
        }
    }

    async fn send(&mut self, more: &[(&str, &str)]) -> Answer {
        self.fill(more);
        let fields: Vec<_> = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.visitor.post_exactly(&self.path, &fields).await
    }

    /// Asks for a code and sends it.
    async fn prove(&mut self, email: &str) -> Answer {
        let kept = self.send(&[("email", email)]).await;
        kept.expect(StatusCode::SEE_OTHER)
            .location()
            .clone_into(&mut self.path);
        let asked = self.visitor.get(&self.path).await.expect(StatusCode::OK);
        assert!(asked.attribute("#code", "name").is_some());
        let code = self.visitor.site.code(email).await;
        self.send(&[("code", &code)]).await
    }
}

/// The value of the first answer that begins with a word.
fn answer(page: &Answer, word: &str) -> String {
    let selector = format!("input[name=who][value^='{word}']");
    let value = page.attribute(&selector, "value");
    value.unwrap_or_else(|| panic!("no {word} in {}", page.text("main")))
}

/// The labels of the answers.
fn labels(page: &Answer) -> Vec<String> {
    let labels = Selector::parse(".choice label").unwrap();
    let document = page.document();
    let texts = document.select(&labels).map(|label| label.text().collect());
    texts.collect()
}

const BORN: [(&str, &str); 3] = [
    ("birth_date_day", "3"),
    ("birth_date_month", "3"),
    ("birth_date_year", "1980"),
];

async fn free_slot(visitor: &Visitor<'_>) -> String {
    let free = visitor.get(&format!("/it{COUNSELLING}")).await;
    let slot = free.attribute("input[type=radio][name=slot]", "value");
    slot.unwrap()
}

async fn names(site: &Site, email: &str) -> Vec<String> {
    let mut reader = site.database.read().await.unwrap();
    let people = store::person::by_address(&mut reader, email).await.unwrap();
    let name = |person: &store::person::Record| person.details.display_name();
    people.iter().map(name).collect()
}

#[tokio::test]
async fn a_family_books_with_one_address() {
    let site = Site::open().await;
    let mut rows = CASES.lines().skip(1).map(|line| {
        let mut cells = line.split(',').skip(1);
        [(); 4].map(|()| cells.next().unwrap())
    });
    let mut next = |expected: &str| {
        let [email, given, family, place] = rows.next().unwrap();
        assert_eq!(place, expected);
        (email, [("given_name", given), ("family_name", family)])
    };

    let (email, anna) = next("activity page");
    let visitor = site.visitor();
    let mut form = Form::new(&visitor, &format!("/it{ACTIVITY}"), &anna);
    form.prove(email).await.expect(StatusCode::SEE_OTHER);

    // Nothing is said before the code was given; then given names alone.
    let (email, luca) = next("activity page");
    let visitor = site.visitor();
    let mut form = Form::new(&visitor, &format!("/it{ACTIVITY}"), &luca);
    let asked = sound(form.prove(email).await.expect(StatusCode::OK));
    assert_eq!(
        labels(&asked)[..3],
        [
            "Sono io, Anna: il mio nome giusto è «Luca Bianchi»",
            "Un’altra persona, affidata a me. Io sono Anna",
            "Un’altra persona adulta che usa questo indirizzo",
        ]
    );
    assert!(!asked.text("main").contains("Rossi"));
    let again = form.send(&[("asked", "yes")]).await;
    let again = again.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!sound(again).text("#who-error").is_empty());
    let missing = form.send(&[("who", "another")]).await;
    let missing = sound(missing.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert!(!missing.text("#birth_date-error").is_empty());
    let booked = form.send(&BORN).await.expect(StatusCode::SEE_OTHER);
    let page = visitor.get(booked.location()).await.expect(StatusCode::OK);
    assert!(page.text("main").contains("Luca Bianchi"));

    // In another browser Luca is known by his name, and says when he was born.
    let (email, luca) = next("counselling");
    let visitor = site.visitor();
    let slot = free_slot(&visitor).await;
    let path = format!("/it{COUNSELLING}&slot={slot}");
    let mut form = Form::new(&visitor, &path, &luca);
    form.fill(&[("slot", &slot)]);
    let asked = sound(form.prove(email).await.expect(StatusCode::OK));
    assert_eq!(labels(&asked), ["Luca"]);
    let known = asked.typed("who").unwrap();
    let wrong = [
        ("birth_date_year", "1981"),
        ("asked", "yes"),
        ("who", &*known),
    ];
    form.fill(&BORN);
    let refused = form.send(&wrong).await;
    let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert!(!refused.text("#birth_date-error").is_empty());
    assert_eq!(refused.typed("birth_date_year").as_deref(), Some("1981"));
    form.fill(&BORN);
    let booked = form.send(&[("who", &known)]).await;
    booked.expect(StatusCode::SEE_OTHER);

    // At the desk both are shown, and Giulia is neither of them.
    let (email, giulia) = next("desk");
    let operator = Visitor::operator(&site).await;
    let mut form = Form::new(&operator, DESK, &giulia);
    form.fill(&[("email", email), ("language", "it"), ("consent", "yes")]);
    let asked = form.send(&[]).await;
    let asked = sound(asked.expect(StatusCode::UNPROCESSABLE_ENTITY));
    let said = asked.text("main");
    for part in [
        "Anna Rossi: il nome resta così",
        "Luca Bianchi: correggi il nome in «Giulia Rossi»",
        "Una persona nuova: «Giulia Rossi», di cui si occupa Anna Rossi",
        "data di nascita: lunedì 3 marzo 1980",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let child = answer(&asked, "in-care-of");
    let asked_about = asked.typed("who_of").unwrap();
    let answered = [("who", &*child), ("who_of", &*asked_about)];
    // The answer is kept where something else is wrong, and is none about somebody else.
    form.fill(&answered);
    let kept = form.send(&[("language", "")]).await;
    let kept = sound(kept.expect(StatusCode::UNPROCESSABLE_ENTITY));
    for (field, value) in answered {
        assert_eq!(kept.typed(field).as_deref(), Some(value), "{field}");
    }
    let renamed = [("language", "it"), ("given_name", "Marta")];
    let asked = form.send(&renamed).await;
    let asked = sound(asked.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert!(!asked.text("#who-error").is_empty());
    assert_eq!(asked.typed("who"), None);
    assert_ne!(asked.typed("who_of"), Some(asked_about));
    let booked = form.send(&giulia).await;
    booked.expect(StatusCode::SEE_OTHER);
    assert!(rows.next().is_none());
    let expected = ["Anna Rossi", "Luca Bianchi", "Giulia Rossi"];
    assert_eq!(names(&site, email).await, expected);
}

const MOTHER: &str = "madre@example.org";

#[tokio::test]
async fn a_mother_books_for_two_children_and_a_stale_form_books_for_nobody() {
    let site = Site::open().await;
    let mother = Visitor::signed_in(&site, MOTHER).await;
    let named = [("given_name", "Anna"), ("family_name", "Rossi")];
    let booked = mother.post(&format!("/it{ACTIVITY}"), &named).await;
    booked.expect(StatusCode::SEE_OTHER);
    let others = format!("/it/account/people?next=/it{ACTIVITY}");
    for child in ["Giulia", "Marco"] {
        let page = mother.get(&others).await.expect(StatusCode::OK);
        let page = sound(page);
        let in_care = answer(&page, "in-care-of");
        let nameless = [("who", &*in_care), ("asked", "yes")];
        let refused = mother.post("/it/account/people", &nameless).await;
        let refused = sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
        assert!(!refused.text("#family_name-error").is_empty());
        let here = format!("/it{ACTIVITY}");
        let fields = [
            ("who", &*in_care),
            ("asked", "yes"),
            ("given_name", child),
            ("family_name", "Rossi"),
            ("next", &here),
        ];
        let gone_on = mother.post("/it/account/people", &fields).await;
        assert_eq!(gone_on.expect(StatusCode::SEE_OTHER).location(), here);
        let page = sound(mother.get(&here).await.expect(StatusCode::OK));
        assert!(page.text("main").contains(&format!("{child} Rossi")));
        let booked = mother.post(&here, &[]).await;
        let booked = booked.expect(StatusCode::SEE_OTHER);
        let confirmation = mother.get(booked.location()).await.expect(StatusCode::OK);
        assert!(confirmation.text("main").contains(child));
        let mail = site.mail(MOTHER).await;
        assert!(
            mail.subject.ends_with(&format!("per {child} Rossi")),
            "{}",
            mail.subject
        );
    }
    assert_eq!(names(&site, MOTHER).await.len(), 3);

    // A page that was opened for one of them acts for nobody else.
    let forms = Selector::parse("main form[method=post]").unwrap();
    let said_for = Selector::parse("input[name=for_person]").unwrap();
    for path in [
        APPLICATION,
        "/account",
        "/account/email",
        "/account/calendar",
        "/account/erasure",
    ] {
        let page = mother.get(&format!("/it{path}")).await;
        let document = page.expect(StatusCode::OK).document();
        assert!(document.select(&forms).next().is_some(), "{path}");
        for form in document.select(&forms) {
            assert!(form.select(&said_for).next().is_some(), "{path}");
        }
    }
    let for_marco = mother.get("/it/account/details").await;
    let marco = for_marco
        .attribute("input[name=for_person]", "value")
        .unwrap();
    let page = mother.get("/it/account/people").await;
    let anna = answer(&page, "known");
    let fields = [("who", &*anna), ("asked", "yes")];
    let back = mother.post("/it/account/people", &fields).await;
    back.expect(StatusCode::SEE_OTHER);
    let slot = free_slot(&mother).await;
    let paths = [
        "/account/details".to_owned(),
        ACTIVITY.to_owned(),
        format!("{COUNSELLING}&slot={slot}"),
        APPLICATION.to_owned(),
        "/account/email".to_owned(),
        "/account/language".to_owned(),
        "/account/sessions".to_owned(),
        "/account/links".to_owned(),
        "/account/calendar".to_owned(),
        "/account/erasure".to_owned(),
    ];
    for path in paths {
        for language in Language::ALL {
            let typed = [
                ("for_person", &*marco),
                ("family_name", "Verdi"),
                ("slot", &*slot),
            ];
            let answer = mother.post(&format!("/{language}{path}"), &typed).await;
            let answer = sound(answer.expect(StatusCode::CONFLICT));
            assert!(answer.text("h1").contains("Anna Rossi"));
        }
    }
    assert_eq!(names(&site, MOTHER).await[0], "Anna Rossi");
}

#[tokio::test]
async fn who_signs_in_at_a_shared_address_says_who_they_are_in_every_language() {
    let site = Site::open().await;
    let mother = Visitor::signed_in(&site, MOTHER).await;
    let named = [("given_name", "Anna"), ("family_name", "Rossi")];
    let named = mother.post("/it/account/details", &named).await;
    named.expect(StatusCode::SEE_OTHER);
    let page = mother.get("/it/account/people").await;
    let fields = [
        ("who", &*answer(&page, "in-care-of")),
        ("given_name", "Giulia"),
        ("family_name", "Rossi"),
    ];
    let child = mother.post("/it/account/people", &fields).await;
    child.expect(StatusCode::SEE_OTHER);
    let account = sound(mother.get("/it/account").await.expect(StatusCode::OK));
    assert!(account.text("main").contains("Giulia Rossi"));
    for language in Language::ALL {
        // No address gets codes for everybody at once.
        site.pass(Seconds::days(1));
        let visitor = site.visitor();
        let mut form = Form::new(&visitor, &format!("/{language}/sign-in"), &[]);
        let asked = sound(form.prove(MOTHER).await.expect(StatusCode::OK));
        assert_eq!(labels(&asked)[..2], ["Anna", "Giulia"]);
        let refused = form
            .send(&[("asked", "yes"), ("who", "known nobody")])
            .await;
        sound(refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
        let anna = answer(&asked, "known");
        let signed_in = form.send(&[("who", &anna)]).await;
        signed_in.expect(StatusCode::SEE_OTHER);
        let path = visitor.get(&format!("/{language}/account")).await;
        assert!(path.text("main").contains("Anna Rossi"));
    }
}

/// Sends the form of a page, with what is hidden in it and these fields.
async fn send_on(visitor: &Visitor<'_>, page: &Answer, typed: &[(&str, &str)]) -> Answer {
    let hidden = Selector::parse("main form input[type=hidden]").unwrap();
    let document = page.document();
    let fields = document.select(&hidden);
    let mut fields: Vec<_> = fields
        .map(|field| ["name", "value"].map(|name| field.attr(name).unwrap().to_owned()))
        .collect();
    for (name, value) in typed {
        fields.push([*name, *value].map(ToOwned::to_owned));
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|[name, value]| (name.as_str(), value.as_str()))
        .collect();
    let action = page.attribute("main form", "action").unwrap();
    visitor.post_exactly(&action, &fields).await
}

#[tokio::test]
async fn another_adult_is_entered_after_a_fresh_code_and_nothing_typed_is_lost() {
    let site = Site::open().await;
    let anna = Visitor::signed_in(&site, MOTHER).await;
    let named = [("given_name", "Anna"), ("family_name", "Rossi")];
    let named = anna.post("/it/account/details", &named).await;
    named.expect(StatusCode::SEE_OTHER);
    let elsewhere = Visitor::signed_in(&site, MOTHER).await;
    site.pass(Seconds::days(1));
    let mut fields = vec![
        ("who", "another"),
        ("asked", "yes"),
        ("given_name", "Luca"),
        ("family_name", "Bianchi"),
    ];
    fields.extend(BORN);
    let asked = anna.post("/it/account/people", &fields).await;
    let asked = sound(asked.expect(StatusCode::OK));
    assert_eq!(asked.text("h1"), "Conferma che sei tu");
    assert_eq!(names(&site, MOTHER).await, ["Anna Rossi"]);
    let kept = send_on(&anna, &asked, &[]).await;
    let kept = kept.expect(StatusCode::SEE_OTHER);
    let asked = anna.get(kept.location()).await.expect(StatusCode::OK);
    let code = site.code(MOTHER).await;
    // Who she is needs no question: the browser is signed in.
    let proved = send_on(&anna, &asked, &[("code", &code)]).await;
    let proved = proved.expect(StatusCode::OK);
    assert_eq!(proved.text("h1"), "Hai effettuato l’accesso");
    let gone_on = send_on(&anna, &proved, &[]).await;
    gone_on.expect(StatusCode::SEE_OTHER);
    assert_eq!(names(&site, MOTHER).await, ["Anna Rossi", "Luca Bianchi"]);
    let path = anna.get("/it/path").await.expect(StatusCode::OK);
    assert!(path.text("h1").contains("Luca Bianchi"));
    // Anna gave no date of birth: her account asks for it where she is signed in, Luca's does not.
    let anna_s = sound(elsewhere.get("/it/account").await.expect(StatusCode::OK));
    assert!(
        anna_s
            .text("main")
            .contains("Scrivi la tua data di nascita")
    );
    let luca_s = anna.get("/it/account").await;
    assert!(!luca_s.text("#people + *").is_empty());
    assert!(
        !luca_s
            .text("main")
            .contains("Scrivi la tua data di nascita")
    );
    let page = anna.get("/it/account/people").await;
    let known = answer(&page, "known");
    let fields = [("who", &*known), ("asked", "yes")];
    // So is whoever opens it, who gives it once and for all.
    let asked = anna.post("/it/account/people", &fields).await;
    let asked = sound(asked.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert!(!asked.text("#birth_date-error").is_empty());
    let born = [
        ("birth_date_day", "5"),
        ("birth_date_month", "5"),
        ("birth_date_year", "1955"),
    ];
    let fields: Vec<_> = fields.into_iter().chain(born).collect();
    let back = anna.post("/it/account/people", &fields).await;
    back.expect(StatusCode::SEE_OTHER);
    let anna_s = sound(anna.get("/it/account").await.expect(StatusCode::OK));
    let anna_s = anna_s.text("main");
    assert!(anna_s.contains("5 maggio 1955"), "{anna_s}");
    assert!(!anna_s.contains("Scrivi la tua data di nascita"));
}
