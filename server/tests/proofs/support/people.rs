//! People who sign in.

use std::sync::Mutex;

use domain::{
    email::EmailAddress,
    language::Language,
    name::{Name, PersonName},
};
use services::{
    Portal,
    access::{
        BrowserSecret,
        shared_address::Identity,
        sign_in::{Browser, CodeProof, Given, NewPerson, request_code, verify_code},
    },
    outbox::{Delivery, Message, Transport, run_due},
};
use store_testing::TestDatabase;

/// Stores the subject of the newest mail, which contains a sign-in code.
#[derive(Default)]
struct Newest(Mutex<String>);

impl Transport for Newest {
    fn may_repeat(&self) -> bool {
        true
    }

    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a> {
        self.0.lock().unwrap().clone_from(&message.subject);
        Box::pin(async { Ok(()) })
    }
}

/// Signs somebody in with the code that was sent to them, and returns the session's token.
async fn sign_in(portal: &Portal, name: &str) -> String {
    let email = EmailAddress::parse(&format!("{name}@example.org")).unwrap();
    let secret = BrowserSecret::random();
    request_code(portal, &email, secret, name, Language::It)
        .await
        .unwrap();
    let newest = Newest::default();
    run_due(portal, &newest).await.unwrap();
    let subject = newest.0.into_inner().unwrap();
    let code: String = subject.chars().filter(char::is_ascii_digit).collect();
    let name = PersonName {
        given: None,
        family: Name::parse("Rossi").unwrap(),
    };
    let newcomer = NewPerson {
        email,
        name: Some(name),
        language: Language::It,
        identity: Identity::default(),
    };
    let proof = CodeProof {
        given: Given::Code {
            typed: &code,
            secret: Some(secret),
        },
        browser: Browser::default(),
    };
    verify_code(portal, &newcomer, &proof, store::new_id())
        .await
        .unwrap()
        .token
}

/// Signs in that many people; no job for them stays queued.
pub async fn known_people(portal: &Portal, database: &TestDatabase, count: usize) -> Vec<String> {
    let mut tokens = Vec::new();
    for number in 0..count {
        tokens.push(sign_in(portal, &format!("person-{number}")).await);
    }
    database.execute("DELETE FROM job").await.unwrap();
    tokens
}
