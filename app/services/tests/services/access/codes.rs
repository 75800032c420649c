//! A code belongs to the browser that asked for it, and what strangers do with an address locks nobody out.

use domain::{instant::Seconds, language::Language};
use services::{
    Failure,
    access::{
        BrowserSecret,
        shared_address::Identity,
        sign_in::{
            AdmissionRefusal, CodeRefusal, NewPerson, TooManyCodes, request_code, verify_code,
        },
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, email, other_code, proof_in, refused};

on_both_engines!(
    a_stranger_neither_ends_nor_spends_my_code,
    a_flood_of_strangers_leaves_the_owner_a_way_in,
    whoever_asks_too_often_is_told_how_long_to_wait,
    all_clients_together_have_a_limit,
);

const ANNA: &str = "anna@example.org";

/// Asks for a code in a browser.
async fn ask(
    test: &TestPortal,
    address: &str,
    secret: BrowserSecret,
    client: &str,
) -> Result<(), Failure<TooManyCodes>> {
    request_code(&test.portal, &email(address), secret, client, Language::It).await
}

/// The code in the newest mail.
async fn sent(test: &TestPortal) -> String {
    let messages = test.deliver().await;
    let subject = &messages.last().unwrap().subject;
    subject.chars().filter(char::is_ascii_digit).collect()
}

/// Types a code in a browser.
async fn enter(
    test: &TestPortal,
    secret: BrowserSecret,
    code: &str,
) -> Result<String, Failure<CodeRefusal>> {
    let newcomer = NewPerson {
        email: email(ANNA),
        name: None,
        language: Language::It,
        identity: Identity::default(),
    };
    let proof = proof_in(code, Some(secret));
    match verify_code(&test.portal, &newcomer, &proof, store::new_id()).await {
        Ok(session) => Ok(session.token),
        Err(Failure::Refused(AdmissionRefusal::Code(refusal))) => Err(Failure::Refused(refusal)),
        Err(other) => panic!("{other}"),
    }
}

async fn a_stranger_neither_ends_nor_spends_my_code(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let (mine, stranger_s) = (BrowserSecret::random(), BrowserSecret::random());
    ask(&test, ANNA, mine, "192.0.2.1").await.unwrap();
    let code = sent(&test).await;
    ask(&test, ANNA, stranger_s, "198.51.100.1").await.unwrap();
    for _ in 0..5 {
        assert!(enter(&test, stranger_s, other_code(&code)).await.is_err());
        test.pass(Seconds::minutes(1));
    }
    assert_eq!(
        refused(enter(&test, stranger_s, &code).await),
        CodeRefusal::Expired
    );
    assert!(enter(&test, mine, &code).await.is_ok());
}

async fn a_flood_of_strangers_leaves_the_owner_a_way_in(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let mut guesses = 0;
    let mut long = 0;
    for number in 0..20 {
        let secret = BrowserSecret::random();
        let client = format!("198.51.100.{number}");
        while let Err(failure) = ask(&test, ANNA, secret, &client).await {
            let Failure::Refused(TooManyCodes { wait }) = failure else {
                panic!("{failure}")
            };
            assert!(wait <= Seconds::minutes(5), "{wait:?}");
            test.pass(wait);
        }
        let code = sent(&test).await;
        if code.len() > 6 {
            long += 1;
        }
        let wrong = match (code.len(), other_code(&code)) {
            (6, wrong) => wrong,
            _ => "000000000000",
        };
        for _ in 0..5 {
            match refused(enter(&test, secret, wrong).await) {
                CodeRefusal::Wait { wait } => {
                    test.pass(wait);
                    enter(&test, secret, wrong).await.unwrap_err();
                }
                CodeRefusal::Wrong { .. } | CodeRefusal::Expired => {}
                CodeRefusal::Digits { .. } => panic!("it has as many digits as the code"),
                CodeRefusal::NoCookie => panic!("no cookie"),
            }
            if code.len() == 6 {
                guesses += 1;
            }
        }
    }
    // The codes that strangers asked for after that many guesses cannot be guessed.
    assert_eq!((guesses, long), (60, 8));
    let mine = BrowserSecret::random();
    ask(&test, ANNA, mine, "192.0.2.1").await.unwrap();
    let code = sent(&test).await;
    assert_eq!(code.len(), 12);
    assert!(enter(&test, mine, &code).await.is_ok());
    // Six digits are enough again when a day has passed.
    test.pass(Seconds::hours(27));
    ask(&test, ANNA, mine, "192.0.2.1").await.unwrap();
    assert_eq!(sent(&test).await.len(), 6);
}

async fn whoever_asks_too_often_is_told_how_long_to_wait(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let secret = BrowserSecret::random();
    for _ in 0..5 {
        ask(&test, ANNA, secret, "192.0.2.1").await.unwrap();
    }
    for (seconds, other) in [5, 15, 60, 180, 300, 300].into_iter().zip(10..) {
        let wait = Seconds::new(seconds);
        let too_many = refused(ask(&test, ANNA, secret, "192.0.2.1").await);
        assert_eq!(too_many, TooManyCodes { wait });
        // Nobody else waits for that, though it is the same address.
        let other = format!("192.0.2.{other}");
        ask(&test, ANNA, secret, &other).await.unwrap();
        test.pass(wait);
        ask(&test, ANNA, secret, "192.0.2.1").await.unwrap();
    }
    // Whoever asks, an address gets only so many.
    let counted = "UPDATE attempt SET count = 100 WHERE scope = 'code to anna@example.org'";
    test.database.execute(counted).await.unwrap();
    refused(ask(&test, ANNA, secret, "192.0.2.99").await);
    ask(&test, "bo@example.org", secret, "192.0.2.1")
        .await
        .unwrap();
    for number in 0..18 {
        let address = format!("person{number}@example.org");
        ask(&test, &address, secret, "192.0.2.3").await.unwrap();
    }
}

async fn all_clients_together_have_a_limit(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let secret = BrowserSecret::random();
    ask(&test, ANNA, secret, "192.0.2.1").await.unwrap();
    let counted = "UPDATE attempt SET count = 5999 WHERE scope = 'codes'";
    test.database.execute(counted).await.unwrap();
    ask(&test, ANNA, secret, "192.0.2.1").await.unwrap();
    let bo = "bo@example.org";
    let wait = refused(ask(&test, bo, secret, "192.0.2.2").await).wait;
    assert!(wait <= Seconds::minutes(16), "{wait:?}");
    test.pass(wait);
    ask(&test, bo, secret, "192.0.2.2").await.unwrap();
}
