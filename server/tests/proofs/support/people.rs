//! People who sign in.

use domain::{
    email::EmailAddress,
    language::Language,
    name::{Name, PersonName},
};
use services::{
    Portal,
    sign_in::{NewPerson, request_code, verify_code},
};
use store_testing::TestDatabase;

/// Signs somebody in with the code that is on its way to them, and returns the session's token.
async fn sign_in(portal: &Portal, database: &TestDatabase, name: &str) -> String {
    let email = EmailAddress::parse(&format!("{name}@example.org")).unwrap();
    request_code(portal, &email, name, Language::It)
        .await
        .unwrap();
    let owed = format!("SELECT payload FROM job WHERE payload LIKE '%\"{email}\"%sign_in_code%'");
    let payload = database.texts(&owed).await.pop().unwrap();
    let payload: serde_json::Value = serde_json::from_str(&payload).unwrap();
    let code = payload["mail"]["code"].as_str().unwrap();
    let name = PersonName {
        given: None,
        family: Name::parse("Rossi").unwrap(),
    };
    let newcomer = NewPerson {
        email,
        name: Some(name),
        language: Language::It,
    };
    verify_code(portal, &newcomer, code, "a test")
        .await
        .unwrap()
        .token
}

/// Signs that many people in, who are owed no mail afterwards.
pub async fn known_people(portal: &Portal, database: &TestDatabase, count: usize) -> Vec<String> {
    let mut tokens = Vec::new();
    for number in 0..count {
        tokens.push(sign_in(portal, database, &format!("person-{number}")).await);
    }
    database.execute("DELETE FROM job").await.unwrap();
    tokens
}
