//! The language is changed while a form is filled in: nothing is lost, and nothing is done.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::language::Language;
use scraper::Selector;

use crate::{
    document::flaws,
    support::{Answer, BASE, Site, Visitor},
};

/// Sends a form as the list of languages does.
async fn change(visitor: &Visitor<'_>, path: &str, typed: &[(&str, &str)]) -> Answer {
    let fields = [typed, &[("show_again", "yes")]].concat();
    visitor.post(path, &fields).await
}

/// The values of the hidden fields of that name.
fn hidden(page: &Answer, name: &str) -> Vec<String> {
    let selector = Selector::parse(&format!("main form.question input[name={name}]")).unwrap();
    let document = page.document();
    let values = document.select(&selector);
    values
        .map(|field| field.attr("value").unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_page_with_a_form_posts_it_along_and_others_link() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let page = visitor.get("/it/bookings/find?from=mail").await;
    let button = "#portal-languages button[lang=uk]";
    let attribute = |name| page.attribute(button, name);
    assert_eq!(
        attribute("formaction").as_deref(),
        Some("/uk/bookings/find?from=mail")
    );
    let form = attribute("form").unwrap();
    assert!(page.attribute(&format!("form#{form}"), "action").is_some());
    assert!(page.attribute("#portal-languages a", "href").is_none());
    let home = visitor.get("/it").await;
    assert_eq!(
        home.attribute("#portal-languages a[lang=uk]", "href")
            .as_deref(),
        Some("/uk")
    );
    assert!(
        home.attribute("#portal-languages button[form]", "form")
            .is_none()
    );
}

#[tokio::test]
async fn the_key_enter_sends_the_form_and_changes_no_language() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for path in ["/it/bookings/find", "/it/sign-in", "/it/staff/sign-in"] {
        let page = visitor.get(path).await.expect(StatusCode::OK);
        let form = page
            .attribute("#portal-languages button[lang=uk]", "form")
            .unwrap();
        // A browser presses the first button of the form, wherever it stands.
        let first = format!("button[type=submit][form={form}]");
        assert_eq!(page.attribute(&first, "formaction"), None, "{path}");
        assert_eq!(page.attribute(&first, "name"), None, "{path}");
        assert_eq!(page.attribute(&first, "tabindex").as_deref(), Some("-1"));
    }
}

#[tokio::test]
async fn a_refused_form_comes_back_without_its_problems() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let typed = [("given_name", "Zoë & Ali"), ("email", "nowhere")];
    let path = "/it/activities/negozi-e-grandi-catene/book";
    let refused = visitor.post(path, &typed).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        refused
            .attribute("#portal-languages button[lang=ar]", "formaction")
            .as_deref(),
        Some("/ar/activities/negozi-e-grandi-catene/book")
    );
    for language in Language::ALL {
        let path = path.replacen("it", language.tag(), 1);
        let page = change(&visitor, &path, &typed).await.expect(StatusCode::OK);
        assert_eq!(flaws(&page, language), [] as [String; 0]);
        assert_eq!(page.text("#error-summary"), "");
        assert_eq!(page.header("cache-control"), "no-store");
        for (field, value) in typed {
            assert_eq!(page.typed(field).as_deref(), Some(value), "{language}");
        }
    }
    assert_eq!(
        site.database
            .number("SELECT count(*) FROM sign_in_code")
            .await,
        0
    );
}

#[tokio::test]
async fn a_check_keeps_its_answers_and_what_is_typed() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for check in ["check", "programmes/imprecario/check"] {
        let (it, en) = (format!("/it/{check}"), format!("/en/{check}"));
        let first = visitor.get(&it).await;
        let fact = hidden(&first, "fact").remove(0);
        let version = hidden(&first, "rule_version").remove(0);
        let fields = [
            ("rule_version", version.as_str()),
            ("fact", fact.as_str()),
            ("do", "unknown"),
        ];
        let second = visitor.post(&it, &fields).await.expect(StatusCode::OK);
        let given = hidden(&second, "given");
        let asked = hidden(&second, "fact").remove(0);
        assert_eq!(given, [format!("{fact}=?")]);
        let fields = [
            ("rule_version", version.as_str()),
            ("given", &given[0]),
            ("fact", asked.as_str()),
            ("answer", "tanti"),
        ];
        let shown = change(&visitor, &en, &fields).await.expect(StatusCode::OK);
        assert_eq!(flaws(&shown, Language::En), [] as [String; 0]);
        assert_eq!(hidden(&shown, "given"), given, "{check}");
        assert_eq!(hidden(&shown, "fact"), [asked]);
        // No notice that the rules have changed.
        assert_eq!(shown.text("main .notice-title"), "");
        // On the page of the result.
        let fields = [("rule_version", version.as_str()), ("given", &given[0])];
        let shown = change(&visitor, &en, &fields).await.expect(StatusCode::OK);
        assert_eq!(flaws(&shown, Language::En), [] as [String; 0]);
        let kept = shown.attribute("#page-form input[name=given]", "value");
        assert_eq!(kept.as_deref(), Some(given[0].as_str()), "{check}");
        assert!(shown.text("#answers-title") == "Your answers");
    }
}

#[tokio::test]
async fn a_chosen_slot_is_still_chosen() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let query = "?service=orientation&place=torino-centro&language=it&asked=language";
    let page = visitor.get(&format!("/it/counselling{query}")).await;
    let button = page.attribute("#portal-languages button[lang=en]", "formaction");
    let address = button.unwrap();
    assert_eq!(address, format!("/en/counselling{query}"));
    let document = page.document();
    let slots = Selector::parse("input[type=radio][name=slot]").unwrap();
    let last = document.select(&slots).next_back().unwrap().attr("value");
    let slot = last.unwrap();
    let shown = change(&visitor, &address, &[("asked", "slot"), ("slot", slot)]).await;
    let shown = shown.expect(StatusCode::OK);
    assert_eq!(flaws(&shown, Language::En), [] as [String; 0]);
    assert_eq!(shown.typed("slot").as_deref(), Some(slot));
    // A slot of another week brings its week.
    let later = format!("/it/counselling{query}&week=2026-12-21");
    let later = visitor.get(&later).await;
    let slot = later.attribute("input[type=radio][name=slot]", "value");
    let slot = slot.unwrap();
    let shown = change(&visitor, &address, &[("asked", "slot"), ("slot", &slot)]).await;
    assert_eq!(shown.typed("slot"), Some(slot));
}

#[tokio::test]
async fn what_was_typed_is_not_lost_with_the_slot() {
    let site = Site::open().await;
    let visitor = site.visitor();
    // In the small hours nobody receives.
    let query =
        "?service=orientation&place=torino-centro&language=it&slot=1797822000.torino-centro";
    let typed = [("family_name", "Rossi"), ("about", "Un curriculum")];
    let shown = change(&visitor, &format!("/en/counselling{query}"), &typed).await;
    let shown = shown.expect(StatusCode::UNPROCESSABLE_ENTITY);
    for (field, value) in typed {
        assert_eq!(shown.typed(field).as_deref(), Some(value));
    }
    assert!(
        shown
            .attribute("input[type=radio][name=slot]", "value")
            .is_some()
    );
}

#[tokio::test]
async fn an_ended_session_keeps_the_form_in_every_language() {
    let site = Site::open().await;
    let email = "anna@example.org";
    let anna = Visitor::signed_in(&site, email).await;
    let typed = [("family_name", "Bianchi")];
    let visitor = site.visitor();
    let asked = change(&visitor, "/en/account/details", &typed).await;
    let asked = asked.expect(StatusCode::OK);
    let carried = hidden(&asked, "carry");
    assert!(carried.contains(&"family_name=Bianchi".to_owned()));
    // The language is changed once more, on the page that asks who it is.
    let mut fields: Vec<_> = carried.iter().map(|pair| ("carry", &**pair)).collect();
    fields.extend([("next", "/en/account/details"), ("email", email)]);
    let asked = change(&visitor, "/fr/account/details", &fields).await;
    let asked = asked.expect(StatusCode::OK);
    assert_eq!(asked.typed("email").as_deref(), Some(email));
    assert_eq!(hidden(&asked, "next"), ["/fr/account/details"]);
    assert_eq!(hidden(&asked, "carry"), carried);
    // It is shown again after the sign-in, not saved.
    let pairs: Vec<_> = carried
        .iter()
        .map(|pair| pair.split_once('=').unwrap())
        .collect();
    let shown = anna.post("/fr/account/details", &pairs).await;
    let shown = shown.expect(StatusCode::OK);
    assert_eq!(shown.typed("family_name").as_deref(), Some("Bianchi"));
    let stored = anna.get("/it/account/details").await;
    assert_ne!(stored.typed("family_name").as_deref(), Some("Bianchi"));
}

#[tokio::test]
async fn a_form_of_somebody_else_is_not_shown() {
    let site = Site::open().await;
    let anna = Visitor::signed_in(&site, "anna@example.org").await;
    let marco = Visitor::signed_in(&site, "marco@example.org").await;
    let page = anna.get("/it/account/details").await;
    let person = hidden(&page, "for_person").remove(0);
    let typed = [("for_person", &*person), ("address", "Via Segreta 1")];
    let own = change(&anna, "/en/account/details", &typed).await;
    assert_eq!(own.typed("address").as_deref(), Some("Via Segreta 1"));
    let other = change(&marco, "/en/account/details", &typed).await;
    let other = other.expect(StatusCode::CONFLICT);
    assert!(!other.body.contains("Via Segreta 1"));
}

#[tokio::test]
async fn the_limits_of_forms_hold() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let request = |origin: &str, body: String| {
        Request::post("/en/bookings/find")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, origin)
            .header(header::HOST, "portal.example")
            .body(Body::from(body))
            .unwrap()
    };
    let body = || "show_again=yes&reference=X".to_owned();
    let other = request("https://elsewhere.example", body());
    visitor.send(other).await.expect(StatusCode::FORBIDDEN);
    let own = visitor.send(request(BASE, body())).await;
    own.expect(StatusCode::OK);
    let large = body() + &"x".repeat(70_000);
    let large = visitor.send(request(BASE, large)).await;
    large.expect(StatusCode::PAYLOAD_TOO_LARGE);
    let many = body() + &"&x=1".repeat(2_000);
    let many = visitor.send(request(BASE, many)).await;
    many.expect(StatusCode::PAYLOAD_TOO_LARGE);
    // A page that no form is sent to.
    let page = change(&visitor, "/en/activities", &[]).await;
    page.expect(StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_slash_at_the_end_leads_to_the_page() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for (typed, page) in [
        ("/it/activities/", "/it/activities"),
        ("/it/activities/?topic=care", "/it/activities?topic=care"),
        ("/ar/counselling//", "/ar/counselling"),
        ("/it/", "/it"),
        ("/it/%2F%2Fevil.example/", "/it/%2F%2Fevil.example"),
    ] {
        let answer = visitor.get(typed).await;
        let answer = answer.expect(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(answer.location(), page);
    }
    for elsewhere in ["//evil.example/", "/evil.example/", "//it/", "/"] {
        let answer = visitor.get(elsewhere).await;
        assert_ne!(answer.status, StatusCode::PERMANENT_REDIRECT, "{elsewhere}");
    }
}

#[tokio::test]
async fn a_slip_in_a_domain_is_asked_about_once() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let path = "/it/activities/negozi-e-grandi-catene/book";
    let typed = [("family_name", "Rossi"), ("email", "bo@gmial.com")];
    let asked = visitor.post(path, &typed).await;
    let asked = asked.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let question = asked.text("#email-error");
    assert!(question.contains("gmial.com") && question.contains("gmail.com"));
    let remembered = hidden(&asked, "email_asked").remove(0);
    // Another slip is another question.
    let other = [
        ("family_name", "Rossi"),
        ("email", "bo@gmal.com"),
        ("email_asked", &remembered),
    ];
    let again = visitor.post(path, &other).await;
    again.expect(StatusCode::UNPROCESSABLE_ENTITY);
    // The same address as before counts, and so does its code.
    let fields = [&typed[..], &[("email_asked", &*remembered)]].concat();
    let page = visitor.ask_for_code(path, &fields).await;
    let code = site.code("bo@gmial.com").await;
    // Neither is it asked about again by whoever goes back.
    let back = page.attribute("main a[href*='kept=']", "href").unwrap();
    let back = visitor.get(&back).await.expect(StatusCode::OK);
    assert_eq!(hidden(&back, "email_asked"), ["bo@gmial.com"]);
    let booked = visitor.post(&page.path, &[("code", &code)]).await;
    booked.expect(StatusCode::SEE_OTHER);
    // Nothing is asked where nothing looks wrong.
    visitor
        .ask_for_code("/it/sign-in", &[("email", "bo@gmail.com")])
        .await;
}

#[tokio::test]
async fn a_missing_family_name_is_asked_for_by_its_name() {
    let site = Site::open().await;
    let path = "/it/activities/negozi-e-grandi-catene/book";
    let refused = site
        .visitor()
        .post(path, &[("email", "bo@example.org")])
        .await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        refused.text("#family_name-error").trim(),
        "Scrivi il cognome"
    );
}
