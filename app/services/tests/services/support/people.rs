//! People.

use domain::{
    instant::Instant,
    language::Language,
    name::{Name, PersonName},
    phone::PhoneNumber,
};
use services::{
    access::{
        BrowserSecret,
        shared_address::{Identity, WhoTheyAre},
        sign_in::{Browser, CodeProof, Given, NewPerson, request_code, verify_code},
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
        reason: None,
        who: WhoTheyAre::Unsaid,
    }
}

/// Somebody at the desk who has only a telephone, which others have too.
pub fn called(name: &str) -> AtDesk {
    AtDesk {
        phone: Some(PhoneNumber::parse("333 1234567").unwrap()),
        who: WhoTheyAre::Another,
        ..at_desk(name)
    }
}

/// The browser of people who sign in.
pub fn browser() -> BrowserSecret {
    BrowserSecret::parse(&"7".repeat(64)).unwrap()
}

/// A code typed in that browser.
pub fn proof(code: &str) -> CodeProof<'_> {
    proof_in(code, Some(browser()))
}

/// A code typed in a browser with that secret.
pub fn proof_in(code: &str, secret: Option<BrowserSecret>) -> CodeProof<'_> {
    proving(Given::Code {
        typed: code,
        secret,
    })
}

/// What proves an address, in a browser without a session.
pub fn proving(given: Given<'_>) -> CodeProof<'_> {
    CodeProof {
        given,
        browser: Browser {
            device: "a test",
            session: None,
            is_shared: false,
        },
    }
}

/// The same person, who has just proved their address again.
pub fn just_proved(person: &SignedIn, now: Instant) -> SignedIn {
    SignedIn {
        proved_at: Some(now),
        ..person.clone()
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
        request_code(&self.portal, &email, browser(), "192.0.2.2", Language::It)
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
            identity: Identity::default(),
        };
        (newcomer, code)
    }

    /// A person who signed in with the code that was sent to them.
    pub async fn person(&self, address: &str, name: &str) -> SignedIn {
        let (newcomer, code) = self.newcomer(address, name).await;
        let proof = proof(&code);
        let session = verify_code(&self.portal, &newcomer, &proof, store::new_id())
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
            email: Some(email(address)),
            language: Language::It,
            is_shared: false,
            proved_at: Some(self.portal.now()),
        }
    }
}
