//! People.

use domain::{
    language::Language,
    name::{Name, PersonName},
};
use services::{
    access::{
        sign_in::{NewPerson, request_code, verify_code},
        visitor::{SignedIn, Visitor, recognise},
    },
    people::desk::AtDesk,
};
use store_testing::sample;
use uuid::Uuid;

use super::{TestPortal, email, six_digits};

/// A name of one word, as most people of the tests have.
pub fn family(name: &str) -> PersonName {
    PersonName {
        given: None,
        family: Name::parse(name).unwrap(),
    }
}

/// A person at the desk who gives only their name.
pub fn at_desk(name: &str) -> AtDesk {
    AtDesk {
        name: family(name),
        email: None,
        phone: None,
        language: Language::It,
    }
}

/// A code that is not the one that was sent.
pub fn other_code(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

impl TestPortal {
    /// Somebody who is about to prove their address, and the code that was sent to them.
    pub async fn newcomer(&self, address: &str, name: &str) -> (NewPerson, String) {
        let email = email(address);
        request_code(&self.portal, &email, "192.0.2.2", Language::It)
            .await
            .unwrap();
        // Codes have a lane of their own: other mails leave after them.
        let messages = self.deliver().await;
        let sent = messages.iter().find(|message| message.to.email == email);
        let code = six_digits(&sent.unwrap().text);
        let newcomer = NewPerson {
            email,
            name: Some(family(name)),
            language: Language::It,
        };
        (newcomer, code)
    }

    /// A person who signed in with the code that was sent to them.
    pub async fn person(&self, address: &str, name: &str) -> SignedIn {
        let (newcomer, code) = self.newcomer(address, name).await;
        let session = verify_code(&self.portal, &newcomer, &code, "a test")
            .await
            .unwrap();
        match recognise(&self.portal, &session.token).await.unwrap() {
            Visitor::Person(person) => person,
            other => panic!("not a person: {other:?}"),
        }
    }

    /// A person with a session. No mail is due to them.
    pub async fn known(&self, address: &str, name: &str) -> SignedIn {
        let mut transaction = self.portal.database.write().await.unwrap();
        let person = sample::insert_person(&mut transaction, address, name).await;
        transaction.commit().await.unwrap();
        SignedIn {
            person,
            session: Uuid::nil(),
            name: name.to_owned(),
            language: Language::It,
        }
    }
}
