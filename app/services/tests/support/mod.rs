//! A portal of its own for each test: a fresh `SQLite` file, a clock that stands still until it is
//! moved, and a transport that keeps what it delivers.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]
#![allow(unused_imports, reason = "each test uses the part that it needs")]
#![allow(dead_code, reason = "each test uses the part that it needs")]

pub mod editions;

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering},
};

use domain::{
    email::EmailAddress,
    id::SiteId,
    instant::{Instant, Seconds},
    language::{Language, Translated},
    name::{Name, PersonName},
    programme::{ProgrammeDefinition, SiteSlug},
    staff::Role,
};
use services::{
    Clock, Portal, Settings,
    access::{
        sign_in::{NewPerson, request_code, verify_code},
        staff::{
            AuthenticatorSecret, Credentials, NewPassword, NewStaff, add_with_secret, current_code,
        },
        visitor::{SignedIn, StaffMember, Visitor, recognise},
    },
    outbox::{Delivery, DeliveryError, Message, Transport, run_due},
};
use store::{Database, programme::Programme, site};

/// A clock that shows what it is told to.
pub struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Instant {
        Instant::from_seconds(self.0.load(Ordering::SeqCst))
    }
}

/// A transport that keeps every message, or fails as it is told to.
#[derive(Default)]
pub struct Mailbag {
    /// What was delivered.
    pub messages: Mutex<Vec<Message>>,
    /// What happens to every message instead of its delivery.
    pub failure: Mutex<Option<DeliveryError>>,
}

impl Transport for Mailbag {
    fn may_repeat(&self) -> bool {
        false
    }

    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a> {
        Box::pin(async {
            if let Some(failure) = self.failure.lock().unwrap().clone() {
                return Err(failure);
            }
            self.messages.lock().unwrap().push(message.clone());
            Ok(())
        })
    }
}

/// A portal for one test.
pub struct TestPortal {
    pub portal: Portal,
    pub mailbag: Mailbag,
    clock: Arc<TestClock>,
    folder: tempfile::TempDir,
}

/// The password of every member of staff here.
pub const PASSWORD: &str = "una frase lunga e facile";
/// The secret of every authenticator here.
pub const SECRET: AuthenticatorSecret = *b"a secret of 20 bytes";

impl TestPortal {
    /// An empty portal on Sunday 22 November 2026, 10:00 in Rome.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", folder.path().join("portal.sqlite").display());
        let database = Database::open(&address, 4).await.unwrap();
        database.migrate().await.unwrap();
        let clock = Arc::new(TestClock(AtomicI64::new(
            moment("2026-11-22T09:00:00Z").seconds(),
        )));
        let settings = Settings {
            base_url: "https://portal.example".to_owned(),
            office: "Ufficio di prova".to_owned(),
            office_email: email("ufficio@example.org"),
            reminders: std::collections::BTreeMap::new(),
            demo: false,
            reload: false,
        };
        let portal = Portal::new(database, clock.clone(), settings)
            .await
            .unwrap();
        Self {
            portal,
            mailbag: Mailbag::default(),
            clock,
            folder,
        }
    }

    /// The database file.
    pub fn file(&self) -> std::path::PathBuf {
        self.folder.path().join("portal.sqlite")
    }

    /// Lets time pass.
    pub fn pass(&self, time: Seconds) {
        self.clock.0.fetch_add(time.get(), Ordering::SeqCst);
    }

    /// Sets the clock to a moment as RFC 3339 writes it.
    pub fn set(&self, time: &str) {
        self.set_to(moment(time));
    }

    /// Sets the clock to a moment.
    pub fn set_to(&self, time: Instant) {
        self.clock.0.store(time.seconds(), Ordering::SeqCst);
    }

    /// Carries out what is due and hands over what was delivered since the last time.
    pub async fn deliver(&self) -> Vec<Message> {
        run_due(&self.portal, &self.mailbag).await.unwrap();
        std::mem::take(&mut *self.mailbag.messages.lock().unwrap())
    }

    /// Keeps a site.
    pub async fn site(&self, slug: &str) -> SiteId {
        let site = site::Site {
            id: store::new_id(),
            slug: slug.to_owned(),
            name: "Torino Centro".to_owned(),
            address: "via Prova 1".to_owned(),
            municipality: "Torino".to_owned(),
            phone: "011 000000".to_owned(),
            email: "sede@example.org".to_owned(),
            access_notes: Translated::default(),
        };
        let mut transaction = self.portal.database.write().await.unwrap();
        site::insert(&mut transaction, &site).await.unwrap();
        transaction.commit().await.unwrap();
        site.id
    }

    /// Keeps a programme that is written down as JSON.
    pub async fn programme(&self, json: &str) -> Programme {
        let written: ProgrammeDefinition = serde_json::from_str(json).unwrap();
        let programme = Programme {
            id: store::new_id(),
            slug: written.slug,
            content: written.content,
            rule_version: i64::from(written.eligibility.version().number()),
            rule: written.eligibility,
        };
        let mut transaction = self.portal.database.write().await.unwrap();
        let now = self.portal.now();
        store::programme::insert(&mut transaction, &programme, 1, now)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        programme
    }

    /// Adds a member of staff, who does not sign in yet.
    pub async fn add_staff(&self, address: &str, role: Role) {
        self.add_staff_of(address, role, &[]).await;
    }

    async fn add_staff_of(&self, address: &str, role: Role, sites: &[&str]) {
        let sites = sites.iter().map(|slug| SiteSlug::parse(slug).unwrap());
        let new = NewStaff {
            email: email(address),
            name: Name::parse("Marta Rossi").unwrap(),
            role,
            sites: sites.collect(),
            language: Language::It,
            password: NewPassword::parse(PASSWORD).unwrap(),
        };
        add_with_secret(&self.portal, &new, &SECRET).await.unwrap();
    }

    /// A member of staff who signed in.
    pub async fn staff(&self, role: Role) -> StaffMember {
        let address = format!("{role}@example.org");
        self.add_staff(&address, role).await;
        self.sign_staff_in(&address).await
    }

    /// A coordinator of those sites who signed in.
    pub async fn coordinator(&self, address: &str, sites: &[&str]) -> StaffMember {
        self.add_staff_of(address, Role::Coordinator, sites).await;
        self.sign_staff_in(address).await
    }

    async fn sign_staff_in(&self, address: &str) -> StaffMember {
        let code = current_code(&SECRET, self.portal.now());
        let credentials = Credentials {
            email: &email(address),
            password: PASSWORD,
            code: &code,
        };
        let session =
            services::access::staff::sign_in(&self.portal, &credentials, "192.0.2.1", "a test")
                .await
                .unwrap();
        match recognise(&self.portal, &session.token).await.unwrap() {
            Visitor::Staff(staff) => staff,
            other => panic!("not a member of staff: {other:?}"),
        }
    }

    /// A person who signed in with the code that was sent to them.
    pub async fn person(&self, address: &str, name: &str) -> SignedIn {
        let email = email(address);
        request_code(&self.portal, &email, "192.0.2.2", Language::It)
            .await
            .unwrap();
        let messages = self.deliver().await;
        let sent = messages.iter().find(|message| message.to.email == email);
        let code = six_digits(&sent.unwrap().text);
        let family = Name::parse(name).unwrap();
        let name = Some(PersonName {
            given: None,
            family,
        });
        let newcomer = NewPerson {
            email,
            name,
            language: Language::It,
        };
        let session = verify_code(&self.portal, &newcomer, &code, "a test")
            .await
            .unwrap();
        match recognise(&self.portal, &session.token).await.unwrap() {
            Visitor::Person(person) => person,
            other => panic!("not a person: {other:?}"),
        }
    }
}

/// Queues a job past the use cases, as a version writes it that knows no lanes.
pub async fn queue_raw(test: &TestPortal, kind: &str, payload: &str) {
    let store::Database::Sqlite { writer, .. } = &test.portal.database else {
        unreachable!("tests of use cases run on SQLite");
    };
    let mut turn = writer
        .take(std::time::Duration::from_secs(5))
        .await
        .unwrap();
    let now = test.portal.now().seconds();
    sqlx::query(
        "INSERT INTO job (id, kind, payload, state, run_at, created_at)
            VALUES ($1, $2, $3, 'queued', $4, $4)",
    )
    .bind(uuid::Uuid::now_v7())
    .bind(kind)
    .bind(payload)
    .bind(now)
    .execute(&mut *turn)
    .await
    .unwrap();
}

pub fn email(address: &str) -> EmailAddress {
    EmailAddress::parse(address).unwrap()
}

/// A moment as RFC 3339 writes it.
pub fn moment(text: &str) -> Instant {
    Instant::from_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
}

/// The first six digits that stand together in a text.
pub fn six_digits(text: &str) -> String {
    text.split(|character: char| !character.is_ascii_digit())
        .find(|digits| digits.len() == 6)
        .unwrap()
        .to_owned()
}
