//! A form waits for its address to be proved: with the code in its browser, or with the key of the link in the mail.

use domain::{booking::Groups, id::RequestId, instant::Seconds, language::Language};
use services::{
    Failure,
    access::{
        BrowserSecret,
        shared_address::Identity,
        sign_in::{
            AdmissionRefusal, Asker, CodeProof, CodeRefusal, FormToKeep, Given, Kept, NewPerson,
            NewSession, OpenForm, Proving, TooManyCodes, VisitorRefusal, keep_form, open_form,
            resume, send_again, verify_code,
        },
        visitor::{Visitor, recognise},
    },
    bookings::register_visitor,
    people::account::{EmailRefusal, change_email},
    retention::forget_what_is_old,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{
    TestPortal, browser, email, family, just_proved, key, other_code, proof_in, proving, refused,
    six_digits,
};

on_both_engines!(
    a_form_is_found_again_and_sends_no_second_mail,
    the_same_form_sent_twice_is_kept_once,
    another_address_gets_a_code_of_its_own,
    another_code_does_not_throw_the_first_away,
    a_code_tried_too_often_is_followed_by_another_one,
    two_forms_of_a_browser_have_codes_of_their_own,
    nobody_else_opens_a_form_or_takes_its_place,
    the_key_signs_in_from_another_browser_once,
    the_key_and_the_code_end_together,
    a_key_works_for_its_own_form_alone,
    what_was_typed_is_forgotten_with_the_act,
    a_form_that_is_sent_again_a_moment_later_gets_the_same_answer,
    what_is_not_carried_out_is_forgotten_within_an_hour,
    a_new_address_is_proved_with_the_link_by_the_person_alone,
    a_form_with_a_wrong_key_changes_nothing,
);

const ANNA: &str = "anna@example.org";

fn asker(secret: Option<BrowserSecret>) -> Asker<'static> {
    Asker {
        secret,
        client: "192.0.2.2",
        language: Language::It,
    }
}

/// Sends a form in a browser.
async fn keep_in(
    test: &TestPortal,
    secret: Option<BrowserSecret>,
    id: RequestId,
    address: &str,
) -> Result<Kept, Failure<TooManyCodes>> {
    let new = FormToKeep {
        id,
        email: &email(address),
        address: "/sign-in",
        body: "next=%2Fit%2Faccount",
        proving: Proving::SignIn,
    };
    keep_form(&test.portal, &new, &asker(secret)).await
}

/// Sends a form in the usual browser.
async fn keep(test: &TestPortal, id: RequestId) {
    let kept = keep_in(test, Some(browser()), id, ANNA).await.unwrap();
    assert_eq!((kept.id, kept.secret), (id, browser()));
}

async fn open(test: &TestPortal, id: RequestId) -> Result<OpenForm, Failure> {
    open_form(&test.portal, id, &asker(Some(browser())), None).await
}

/// Opens it with the link alone.
async fn open_by(test: &TestPortal, id: RequestId, key: &str) -> Result<OpenForm, Failure> {
    open_form(&test.portal, id, &asker(None), Some(key)).await
}

/// The code and the key in the one mail that is due.
async fn sent(test: &TestPortal) -> (String, String) {
    let messages = test.deliver().await;
    assert_eq!(messages.len(), 1);
    let code = messages[0].subject.chars();
    (
        code.filter(char::is_ascii_digit).collect(),
        key(&messages[0]),
    )
}

fn anna() -> NewPerson {
    NewPerson {
        email: email(ANNA),
        name: Some(family("Rossi")),
        language: Language::It,
        identity: Identity::default(),
    }
}

/// The code of a form typed in the usual browser.
fn typed(code: &str, id: RequestId) -> CodeProof<'_> {
    proof_in(code, Some(browser().for_form(id)))
}

/// The link pressed on a page of that id.
fn pressed(key: &str, press: RequestId) -> CodeProof<'_> {
    proving(Given::Key { key, press })
}

async fn sign_in(
    test: &TestPortal,
    id: RequestId,
    proof: &CodeProof<'_>,
) -> Result<NewSession, Failure<CodeRefusal>> {
    match verify_code(&test.portal, &anna(), proof, id).await {
        Ok(session) => Ok(session),
        Err(Failure::Refused(AdmissionRefusal::Code(refusal))) => Err(Failure::Refused(refusal)),
        Err(other) => panic!("{other}"),
    }
}

async fn a_form_is_found_again_and_sends_no_second_mail(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let (code, _) = sent(&test).await;
    test.pass(Seconds::minutes(9));
    for _ in 0..3 {
        let form = open(&test, id).await.unwrap();
        assert_eq!(form.email, email(ANNA));
        assert_eq!(form.address, "/sign-in");
        assert_eq!(form.body, "next=%2Fit%2Faccount");
        assert!(form.can_be_proved && !form.is_by_key);
        assert_eq!((form.leads_to, form.next_code_in), (None, None));
    }
    assert!(test.deliver().await.is_empty());
    sign_in(&test, id, &typed(&code, id)).await.unwrap();
    let done = open(&test, id).await.unwrap();
    assert_eq!(done.leads_to.as_deref(), Some("/path"));
}

async fn the_same_form_sent_twice_is_kept_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    // The browser has no cookie yet, and gets the same one from both.
    let (one, two) = tokio::join!(
        keep_in(&test, None, id, ANNA),
        keep_in(&test, None, id, ANNA)
    );
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!((one.id, one.secret), (id, two.secret));
    assert_eq!(two.id, id);
    let (code, _) = sent(&test).await;
    let third = keep_in(&test, Some(one.secret), id, ANNA).await.unwrap();
    assert_eq!((third.id, third.secret), (id, one.secret));
    assert!(test.deliver().await.is_empty());
    let proof = proof_in(&code, Some(one.secret.for_form(id)));
    sign_in(&test, id, &proof).await.unwrap();
    // Once it was carried out, it stays so.
    let fourth = keep_in(&test, Some(one.secret), id, ANNA).await.unwrap();
    assert_eq!(fourth.id, id);
    assert!(test.deliver().await.is_empty());
}

async fn another_address_gets_a_code_of_its_own(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    let typo = keep_in(&test, Some(browser()), id, "ana@example.org").await;
    typo.unwrap();
    let (for_another, another_s) = sent(&test).await;
    keep(&test, id).await;
    let (code, _) = sent(&test).await;
    assert_eq!(open(&test, id).await.unwrap().email, email(ANNA));
    assert!(matches!(
        open_by(&test, id, &another_s).await,
        Err(Failure::NotFound)
    ));
    if for_another != code {
        let wrong = refused(sign_in(&test, id, &typed(&for_another, id)).await);
        assert_eq!(wrong, CodeRefusal::Wrong { tries_left: 4 });
    }
    let by_key = refused(sign_in(&test, id, &pressed(&another_s, store::new_id())).await);
    assert_eq!(by_key, CodeRefusal::Expired);
    sign_in(&test, id, &typed(&code, id)).await.unwrap();
}

async fn another_code_does_not_throw_the_first_away(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let first = sent(&test).await;
    test.pass(Seconds::minutes(9));
    let asker = asker(Some(browser()));
    send_again(&test.portal, id, &asker).await.unwrap();
    // The second mail says the same, and both work for ten minutes more.
    assert_eq!(sent(&test).await, first);
    test.pass(Seconds::minutes(9));
    assert!(open(&test, id).await.unwrap().can_be_proved);
    assert!(open_by(&test, id, &first.1).await.unwrap().can_be_proved);
    test.pass(Seconds::minutes(1));
    assert!(!open(&test, id).await.unwrap().can_be_proved);
    // What has run out is not sent again.
    send_again(&test.portal, id, &asker).await.unwrap();
    let (code, key) = sent(&test).await;
    assert_ne!(key, first.1);
    assert!(open(&test, id).await.unwrap().can_be_proved);
    sign_in(&test, id, &typed(&code, id)).await.unwrap();
    send_again(&test.portal, id, &asker).await.unwrap();
    assert!(test.deliver().await.is_empty());
    // The pace is that of every code.
    for _ in 0..2 {
        keep_in(&test, Some(browser()), store::new_id(), ANNA)
            .await
            .unwrap();
    }
    let other = store::new_id();
    let wait = Seconds::new(5);
    let refusal = refused(keep_in(&test, Some(browser()), other, ANNA).await);
    assert_eq!(refusal, TooManyCodes { wait });
    assert!(matches!(open(&test, other).await, Err(Failure::NotFound)));
    assert_eq!(open(&test, id).await.unwrap().next_code_in, Some(wait));
}

async fn a_code_tried_too_often_is_followed_by_another_one(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let (code, key) = sent(&test).await;
    // Too few digits cost no try.
    for too_short in ["", "12345"] {
        let refusal = refused(sign_in(&test, id, &typed(too_short, id)).await);
        assert_eq!(refusal, CodeRefusal::Digits { digits: 6 });
    }
    for _ in 0..5 {
        let wrong = typed(other_code(&code), id);
        sign_in(&test, id, &wrong).await.unwrap_err();
        test.pass(Seconds::minutes(1));
    }
    assert!(!open(&test, id).await.unwrap().can_be_proved);
    let by_key = refused(sign_in(&test, id, &pressed(&key, store::new_id())).await);
    assert_eq!(by_key, CodeRefusal::Expired);
    let asker = asker(Some(browser()));
    send_again(&test.portal, id, &asker).await.unwrap();
    let (fresh, _) = sent(&test).await;
    sign_in(&test, id, &typed(&fresh, id)).await.unwrap();
}

async fn two_forms_of_a_browser_have_codes_of_their_own(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let (one, two) = (store::new_id(), store::new_id());
    keep(&test, one).await;
    let (code_of_one, _) = sent(&test).await;
    keep(&test, two).await;
    let (code_of_two, _) = sent(&test).await;
    if code_of_one != code_of_two {
        let wrong = refused(sign_in(&test, one, &typed(&code_of_two, one)).await);
        assert_eq!(wrong, CodeRefusal::Wrong { tries_left: 4 });
    }
    sign_in(&test, one, &typed(&code_of_one, one))
        .await
        .unwrap();
    assert!(open(&test, two).await.unwrap().can_be_proved);
    sign_in(&test, two, &typed(&code_of_two, two))
        .await
        .unwrap();
}

async fn nobody_else_opens_a_form_or_takes_its_place(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let (code, _) = sent(&test).await;
    for secret in [None, Some(BrowserSecret::random())] {
        let opened = open_form(&test.portal, id, &asker(secret), None).await;
        assert!(matches!(opened, Err(Failure::NotFound)));
        let sent = send_again(&test.portal, id, &asker(secret)).await;
        assert!(matches!(sent, Err(Failure::NotFound)));
        let proof = proof_in(&code, secret.map(|secret| secret.for_form(id)));
        sign_in(&test, id, &proof).await.unwrap_err();
    }
    assert!(test.deliver().await.is_empty());
    // Whoever sends a form of the same id has one of their own.
    let eve = BrowserSecret::random();
    let hers = keep_in(&test, Some(eve), id, "eve@example.org").await;
    assert_ne!(hers.unwrap().id, id);
    assert_eq!(open(&test, id).await.unwrap().email, email(ANNA));
}

async fn the_key_signs_in_from_another_browser_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let (code, key) = sent(&test).await;
    // Opening changes nothing, however often.
    for _ in 0..2 {
        let form = open_by(&test, id, &key).await.unwrap();
        assert!(form.is_by_key && form.can_be_proved);
    }
    let press = store::new_id();
    let session = sign_in(&test, id, &pressed(&key, press)).await.unwrap();
    let visitor = recognise(&test.portal, &session.token).await.unwrap();
    let Visitor::Person(person) = visitor else {
        panic!("not signed in");
    };
    assert_eq!(person.email, Some(email(ANNA)));
    // Pressed twice on the same page it is the same; any other page and the code come too late.
    sign_in(&test, id, &pressed(&key, press)).await.unwrap();
    for proof in [pressed(&key, store::new_id()), typed(&code, id)] {
        assert_eq!(
            refused(sign_in(&test, id, &proof).await),
            CodeRefusal::Expired
        );
    }
    let form = open_by(&test, id, &key).await.unwrap();
    assert!(form.is_by_key && !form.can_be_proved);
    assert_eq!(form.leads_to.as_deref(), Some("/path"));
}

async fn the_key_and_the_code_end_together(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let (used, old) = (store::new_id(), store::new_id());
    keep(&test, used).await;
    let (code, key) = sent(&test).await;
    sign_in(&test, used, &typed(&code, used)).await.unwrap();
    let refusal = refused(sign_in(&test, used, &pressed(&key, store::new_id())).await);
    assert_eq!(refusal, CodeRefusal::Expired);
    keep(&test, old).await;
    let (_, key) = sent(&test).await;
    test.pass(Seconds::minutes(10));
    let refusal = refused(sign_in(&test, old, &pressed(&key, store::new_id())).await);
    assert_eq!(refusal, CodeRefusal::Expired);
    let form = open_by(&test, old, &key).await.unwrap();
    assert!(!form.can_be_proved);
}

async fn a_key_works_for_its_own_form_alone(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let (one, two) = (store::new_id(), store::new_id());
    keep(&test, one).await;
    let (_, key) = sent(&test).await;
    keep(&test, two).await;
    assert!(matches!(
        open_by(&test, two, &key).await,
        Err(Failure::NotFound)
    ));
    for form in [two, store::new_id()] {
        let refusal = refused(sign_in(&test, form, &pressed(&key, store::new_id())).await);
        assert_eq!(refusal, CodeRefusal::Expired);
    }
    sign_in(&test, one, &pressed(&key, store::new_id()))
        .await
        .unwrap();
}

async fn a_form_with_a_wrong_key_changes_nothing(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let (code, key) = sent(&test).await;
    let shorter = &key[1..];
    for wrong in ["", "0", shorter, &code] {
        assert!(matches!(
            open_by(&test, id, wrong).await,
            Err(Failure::NotFound)
        ));
        let refusal = refused(sign_in(&test, id, &pressed(wrong, store::new_id())).await);
        assert_eq!(refusal, CodeRefusal::Expired);
    }
    // The browser that has the cookie opens it whatever the link says.
    let asker = asker(Some(browser()));
    let form = open_form(&test.portal, id, &asker, Some("0")).await;
    assert!(!form.unwrap().is_by_key);
    sign_in(&test, id, &typed(&code, id)).await.unwrap();
}

/// Books with a kept form.
async fn book(
    test: &TestPortal,
    id: RequestId,
    proof: &CodeProof<'_>,
) -> Result<(String, NewSession), Failure<CodeRefusal>> {
    let slug = domain::edition::EditionSlug::parse("magazzini").unwrap();
    let newcomer = anna();
    let booked = register_visitor(&test.portal, &newcomer, proof, &slug, Groups::NONE, id).await;
    match booked {
        Ok((reference, session)) => Ok((reference.to_string(), session)),
        Err(Failure::Refused(VisitorRefusal::Code(refusal))) => Err(Failure::Refused(refusal)),
        Err(other) => panic!("{other}"),
    }
}

async fn with_activity(database: TestDatabase) -> TestPortal {
    let test = TestPortal::new(database).await;
    let mut transaction = test.portal.database.write().await.unwrap();
    sample::insert_edition(&mut transaction, "magazzini", 5).await;
    transaction.commit().await.unwrap();
    test
}

async fn what_was_typed_is_forgotten_with_the_act(database: TestDatabase) {
    let test = with_activity(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let (code, _) = sent(&test).await;
    let (reference, _) = book(&test, id, &typed(&code, id)).await.unwrap();
    let form = open(&test, id).await.unwrap();
    assert_eq!(form.body, "");
    assert_eq!(form.leads_to, Some(format!("/bookings/{reference}")));
    let left = "SELECT count(*) FROM kept_form WHERE body <> ''";
    assert_eq!(test.database.number(left).await, 0);
}

async fn a_form_that_is_sent_again_a_moment_later_gets_the_same_answer(database: TestDatabase) {
    let test = with_activity(database).await;
    let id = store::new_id();
    keep(&test, id).await;
    let (code, key) = sent(&test).await;
    let early = resume(&test.portal, id, &typed(&code, id)).await;
    assert!(matches!(early, Err(Failure::NotFound)));
    let press = store::new_id();
    let (reference, first) = book(&test, id, &pressed(&key, press)).await.unwrap();
    // Both are sent at once.
    let (again, _) = book(&test, id, &pressed(&key, press)).await.unwrap();
    assert_eq!(again, reference);
    // The second comes when the first has been answered.
    let (leads_to, second) = resume(&test.portal, id, &pressed(&key, press))
        .await
        .unwrap();
    assert_eq!(leads_to, format!("/bookings/{reference}"));
    assert_ne!(second.token, first.token);
    let visitor = recognise(&test.portal, &second.token).await.unwrap();
    assert!(matches!(visitor, Visitor::Person(_)));
    let elsewhere = resume(&test.portal, id, &pressed(&key, store::new_id())).await;
    assert_eq!(refused(elsewhere), CodeRefusal::Expired);
    test.pass(Seconds::minutes(1));
    let late = resume(&test.portal, id, &pressed(&key, press)).await;
    assert!(matches!(late, Err(Failure::NotFound)));
}

async fn what_is_not_carried_out_is_forgotten_within_an_hour(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let (one, two) = (store::new_id(), store::new_id());
    keep(&test, one).await;
    test.pass(Seconds::minutes(30));
    keep(&test, two).await;
    test.pass(Seconds::minutes(30));
    assert!(matches!(open(&test, one).await, Err(Failure::NotFound)));
    assert!(open(&test, two).await.is_ok());
    forget_what_is_old(&test.portal).await.unwrap();
    let rows = "SELECT count(*) FROM kept_form";
    assert_eq!(test.database.number(rows).await, 1);
    // Whoever asks for another code needs the form for as long.
    let asker = asker(Some(browser()));
    send_again(&test.portal, two, &asker).await.unwrap();
    test.pass(Seconds::minutes(59));
    forget_what_is_old(&test.portal).await.unwrap();
    assert!(open(&test, two).await.is_ok());
    test.pass(Seconds::minutes(1));
    forget_what_is_old(&test.portal).await.unwrap();
    assert_eq!(test.database.number(rows).await, 0);
}

async fn a_new_address_is_proved_with_the_link_by_the_person_alone(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person(ANNA, "Rossi").await;
    let id = store::new_id();
    let new = email("nuova@example.org");
    let proved_anna = just_proved(&anna, test.portal.now());
    let proved = proved_anna.proved(test.portal.now()).unwrap();
    let form = FormToKeep {
        id,
        email: &new,
        address: "/account/email",
        body: "",
        proving: Proving::NewAddress(proved),
    };
    let asker = asker(Some(browser()));
    keep_form(&test.portal, &form, &asker).await.unwrap();
    let messages = test.deliver().await;
    let (code, key) = (six_digits(&messages[0].subject), key(&messages[0]));
    // It signs nobody in, although the form is open.
    assert!(open(&test, id).await.is_ok());
    let newcomer = NewPerson {
        email: new.clone(),
        ..self::anna()
    };
    let signed_in = verify_code(&test.portal, &newcomer, &typed(&code, id), id).await;
    assert_eq!(
        refused(signed_in),
        AdmissionRefusal::Code(CodeRefusal::Expired)
    );
    send_again(&test.portal, id, &asker).await.unwrap();
    assert_eq!(test.deliver().await[0].subject, messages[0].subject);
    let wrong = pressed("0", store::new_id());
    let refusal = refused(change_email(&test.portal, proved, &new, &wrong, None, id).await);
    assert_eq!(refusal, EmailRefusal::Code(CodeRefusal::Expired));
    let press = pressed(&key, store::new_id());
    change_email(&test.portal, proved, &new, &press, None, id)
        .await
        .unwrap();
    let form = open(&test, id).await.unwrap();
    assert_eq!(form.leads_to.as_deref(), Some("/account"));
}
