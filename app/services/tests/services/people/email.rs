//! People change their e-mail address.

use domain::{audit::Action, instant::Seconds, language::Language};
use services::{
    Failure,
    access::{
        BrowserSecret,
        shared_address::Identity,
        sign_in::{
            AdmissionRefusal, Browser, CodeProof, CodeRefusal, NewPerson, request_address_code,
            request_code, verify_code,
        },
        visitor::{SignedIn, Visitor, recognise},
    },
    people::account::{EmailRefusal, change_email, view},
};
use store_testing::{TestDatabase, on_both_engines};

use super::{exported, in_care};
use crate::support::{
    TestPortal, browser, date, email, family, just_proved, other_code, proof, proof_in, refused,
    six_digits,
};

on_both_engines!(
    the_new_address_signs_in_and_the_old_one_is_told,
    a_form_sent_twice_changes_the_address_once,
    what_lies_in_the_old_mailbox_opens_nothing_more,
    an_address_may_be_shared_but_not_with_a_record_of_the_same_name,
    a_code_for_a_new_address_signs_nobody_in_and_the_other_way_round,
    a_code_that_is_wrong_old_or_from_elsewhere_changes_nothing,
    whoever_has_no_address_gets_one_and_nobody_is_told,
    who_is_in_care_follows_and_leaves_with_an_address_of_their_own,
);

/// The code that was sent to the new address.
async fn code_for(test: &TestPortal, person: &SignedIn, address: &str) -> String {
    let person = just_proved(person, test.portal.now());
    let proved = person.proved(test.portal.now()).unwrap();
    let to = email(address);
    let client = "192.0.2.2";
    request_address_code(&test.portal, proved, &to, browser(), client, Language::It)
        .await
        .unwrap();
    let messages = test.deliver().await;
    let sent = messages.iter().find(|message| message.to.email == to);
    six_digits(&sent.unwrap().text)
}

async fn change(
    test: &TestPortal,
    person: &SignedIn,
    address: &str,
    code: &str,
    form: domain::id::RequestId,
) -> Result<(), Failure<EmailRefusal>> {
    let person = just_proved(person, test.portal.now());
    let proved = person.proved(test.portal.now()).unwrap();
    change_email(
        &test.portal,
        proved,
        &email(address),
        &proof(code),
        None,
        form,
    )
    .await
}

/// Changes the address of a person whose record has no date of birth yet, and says it.
async fn change_with_birth_date(
    test: &TestPortal,
    person: &SignedIn,
    address: &str,
    code: &str,
    born: &str,
) -> Result<(), Failure<EmailRefusal>> {
    let person = just_proved(person, test.portal.now());
    let proved = person.proved(test.portal.now()).unwrap();
    let (to, born) = (email(address), Some(date(born)));
    change_email(
        &test.portal,
        proved,
        &to,
        &proof(code),
        born,
        store::new_id(),
    )
    .await
}

/// Changes a person's address with a code that is sent there.
pub async fn change_to(test: &TestPortal, person: &SignedIn, to: &str) {
    let code = code_for(test, person, to).await;
    change(test, person, to, &code, store::new_id())
        .await
        .unwrap();
}

async fn address(test: &TestPortal, person: &SignedIn) -> String {
    let account = view(&test.portal, person).await.unwrap();
    let address = account.person.details.email;
    address.map_or_else(String::new, |address| address.to_string())
}

async fn the_new_address_signs_in_and_the_old_one_is_told(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let code = code_for(&test, &anna, "Anna.Rossi@example.com").await;
    change(
        &test,
        &anna,
        "Anna.Rossi@example.com",
        &code,
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(address(&test, &anna).await, "Anna.Rossi@example.com");

    let told = test.deliver().await;
    let [notice] = &told[..] else {
        panic!("{} mails", told.len())
    };
    assert_eq!(notice.to.email, email("anna@example.org"));
    assert!(
        notice.text.contains("ufficio@example.org"),
        "{}",
        notice.text
    );
    assert!(notice.text.contains("10:00"), "{}", notice.text);
    assert!(!notice.text.contains("example.com"), "{}", notice.text);
    let log = exported(&test, &anna).await["log"].clone();
    assert_eq!(log[0]["action"], Action::PersonEmailChanged.as_str());
    assert_eq!(log[0]["details"]["before"], "anna@example.org");

    let again = test.person("anna.rossi@example.com", "Anna").await;
    assert_eq!(again.person, anna.person);
    let somebody = test.person("anna@example.org", "Anna").await;
    assert_ne!(somebody.person, anna.person);
}

async fn a_form_sent_twice_changes_the_address_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let code = code_for(&test, &anna, "new@example.org").await;
    let form = store::new_id();
    for _ in 0..2 {
        change(&test, &anna, "new@example.org", &code, form)
            .await
            .unwrap();
    }
    assert_eq!(test.deliver().await.len(), 1);
    // In another tab with a code of its own: it is the address by now.
    let code = code_for(&test, &anna, "new@example.org").await;
    change(&test, &anna, "new@example.org", &code, store::new_id())
        .await
        .unwrap();
    assert_eq!(test.deliver().await.len(), 0);
    // Back and on to a third one: each old address is told.
    for next in ["anna@example.org", "third@example.org"] {
        let code = code_for(&test, &anna, next).await;
        change(&test, &anna, next, &code, store::new_id())
            .await
            .unwrap();
        assert_eq!(test.deliver().await.len(), 1);
    }
}

async fn what_lies_in_the_old_mailbox_opens_nothing_more(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let (newcomer, code) = test.newcomer("anna@example.org", "Anna").await;
    let here = CodeProof {
        browser: Browser::default(),
        ..proof(&code)
    };
    let elsewhere = verify_code(&test.portal, &newcomer, &here, store::new_id())
        .await
        .unwrap();
    let mut transaction = test.portal.database.write().await.unwrap();
    let key = store::link_key::NewLinkKey {
        hash: b"a key in a mail",
        person: anna.person,
        opens: "booking",
        expires_at: test.portal.now() + Seconds::days(30),
    };
    store::link_key::insert(&mut transaction, &key, test.portal.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();

    let code = code_for(&test, &anna, "new@example.org").await;
    change(&test, &anna, "new@example.org", &code, store::new_id())
        .await
        .unwrap();
    let account = view(&test.portal, &anna).await.unwrap();
    assert!(!account.has_links);
    let sessions: Vec<_> = account.sessions.iter().map(|own| own.is_this).collect();
    assert_eq!(sessions, [true]);
    let other = recognise(&test.portal, &elsewhere.token).await.unwrap();
    assert_eq!(other, Visitor::Anonymous);
}

async fn an_address_may_be_shared_but_not_with_a_record_of_the_same_name(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let bo = test.person("bo@example.org", "Bo").await;
    let twin = test.person("twin@example.org", "ANNA").await;
    test.deliver().await;
    let code = code_for(&test, &anna, "TWIN@example.org").await;
    let wrong = change(
        &test,
        &anna,
        "TWIN@example.org",
        other_code(&code),
        store::new_id(),
    )
    .await;
    let wrong = refused(wrong);
    assert!(
        matches!(wrong, EmailRefusal::Code(CodeRefusal::Wrong { .. })),
        "{wrong:?}"
    );
    let form = store::new_id();
    for _ in 0..2 {
        let refusal = change(&test, &anna, "TWIN@example.org", &code, form).await;
        assert_eq!(refused(refusal), EmailRefusal::OfAnotherRecord);
    }
    assert_eq!(address(&test, &anna).await, "anna@example.org");
    assert_eq!(address(&test, &twin).await, "twin@example.org");
    assert_eq!(test.deliver().await.len(), 0);

    // Nobody there can set the date of birth that is asked for before her record is opened.
    let code = code_for(&test, &anna, "bo@example.org").await;
    let without = change(&test, &anna, "bo@example.org", &code, store::new_id()).await;
    assert_eq!(refused(without), EmailRefusal::BirthDateMissing);
    assert_eq!(address(&test, &anna).await, "anna@example.org");
    change_with_birth_date(&test, &anna, "bo@example.org", &code, "1990-02-28")
        .await
        .unwrap();
    let account = view(&test.portal, &anna).await.unwrap();
    let born = account.person.details.birth_date;
    assert_eq!(born, Some(date("1990-02-28")));
    assert_eq!(address(&test, &anna).await, "bo@example.org");
    assert_eq!(address(&test, &bo).await, "bo@example.org");
}

async fn a_code_for_a_new_address_signs_nobody_in_and_the_other_way_round(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    test.person("bo@example.org", "Bo").await;
    let code = code_for(&test, &anna, "bo@example.org").await;
    let as_bo = NewPerson {
        email: email("bo@example.org"),
        name: Some(family("Bo")),
        language: Language::It,
        identity: Identity::default(),
    };
    test.pass(Seconds::new(1));
    let outcome = verify_code(&test.portal, &as_bo, &proof(&code), store::new_id()).await;
    let expired = AdmissionRefusal::Code(CodeRefusal::Expired);
    assert_eq!(refused(outcome), expired);

    let (_, code) = test.newcomer("new@example.org", "Zoe").await;
    let outcome = change(&test, &anna, "new@example.org", &code, store::new_id()).await;
    assert_eq!(refused(outcome), EmailRefusal::Code(CodeRefusal::Expired));
}

async fn a_code_that_is_wrong_old_or_from_elsewhere_changes_nothing(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let code = code_for(&test, &anna, "new@example.org").await;
    let form = store::new_id();
    let outcome = change(&test, &anna, "other@example.org", &code, form).await;
    assert_eq!(refused(outcome), EmailRefusal::Code(CodeRefusal::Expired));

    let now = test.portal.now();
    let proved = just_proved(&anna, now);
    let proved = proved.proved(now).unwrap();
    let new = email("new@example.org");
    let elsewhere = BrowserSecret::parse(&"8".repeat(64));
    for (secret, refusal) in [
        (elsewhere, CodeRefusal::Expired),
        (None, CodeRefusal::NoCookie),
    ] {
        let proof = proof_in(&code, secret);
        let outcome = change_email(&test.portal, proved, &new, &proof, None, form).await;
        assert_eq!(refused(outcome), EmailRefusal::Code(refusal));
    }
    let outcome = change(&test, &anna, "new@example.org", other_code(&code), form).await;
    let wrong = EmailRefusal::Code(CodeRefusal::Wrong { tries_left: 4 });
    assert_eq!(refused(outcome), wrong);
    test.pass(Seconds::minutes(10));
    let outcome = change(&test, &anna, "new@example.org", &code, form).await;
    assert_eq!(refused(outcome), EmailRefusal::Code(CodeRefusal::Expired));
    assert_eq!(address(&test, &anna).await, "anna@example.org");
    // Nobody may act without having proved the present address lately.
    test.pass(Seconds::minutes(15));
    assert!(anna.proved(test.portal.now()).is_none());
    request_code(&test.portal, &new, browser(), "192.0.2.2", Language::It)
        .await
        .unwrap();
}

async fn whoever_has_no_address_gets_one_and_nobody_is_told(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let taken = "UPDATE person SET email = NULL, email_key = NULL";
    test.database.execute(taken).await.unwrap();
    let code = code_for(&test, &anna, "new@example.org").await;
    change(&test, &anna, "new@example.org", &code, store::new_id())
        .await
        .unwrap();
    assert_eq!(address(&test, &anna).await, "new@example.org");
    assert_eq!(test.deliver().await.len(), 0);
}

async fn who_is_in_care_follows_and_leaves_with_an_address_of_their_own(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let giulia = in_care(&test, &anna, "Giulia").await;
    let move_to = async |person: &SignedIn, address: &str| {
        let code = code_for(&test, person, address).await;
        change(&test, person, address, &code, store::new_id())
            .await
            .unwrap();
    };
    move_to(&anna, "new@example.org").await;
    assert_eq!(address(&test, &giulia).await, "new@example.org");
    let log = exported(&test, &giulia).await["log"].clone();
    assert_eq!(log[0]["action"], Action::PersonEmailChanged.as_str());
    assert_eq!(log[0]["details"]["before"], "anna@example.org");

    // The same address in other letters ends nothing.
    move_to(&giulia, "NEW@example.org").await;
    assert_eq!(exported(&test, &giulia).await["is_in_care"], true);
    move_to(&giulia, "giulia@example.org").await;
    let of_her_own = exported(&test, &giulia).await;
    assert_eq!(of_her_own["is_in_care"], false);
    let told = &of_her_own["log"][0]["details"];
    assert_eq!(told["left_care_of"], anna.person.to_string());

    move_to(&anna, "third@example.org").await;
    assert_eq!(address(&test, &anna).await, "third@example.org");
    assert_eq!(address(&test, &giulia).await, "giulia@example.org");
}
