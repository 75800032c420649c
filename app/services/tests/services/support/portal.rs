//! A portal on a database of its own.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use domain::{
    id::SiteId,
    instant::{Instant, Seconds},
    limits::Limits,
    programme::ProgrammeDefinition,
};
use services::{Clock, Portal, Settings};
use store::{Database, programme::Programme, site};
use store_testing::{TestDatabase, sample};

use super::{Mailbag, email, moment};

/// A clock that shows the time it is set to.
struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Instant {
        Instant::from_seconds(self.0.load(Ordering::SeqCst))
    }
}

/// A portal for one test.
pub struct TestPortal {
    pub portal: Portal,
    pub database: TestDatabase,
    pub mailbag: Mailbag,
    clock: Arc<TestClock>,
}

impl TestPortal {
    /// An empty portal on Sunday 22 November 2026, 10:00 in Rome.
    pub async fn new(database: TestDatabase) -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(sample::NOW.seconds())));
        let settings = Settings {
            base_url: "https://portal.example".to_owned(),
            office: "Ufficio di prova".to_owned(),
            office_email: email("ufficio@example.org"),
            office_phone: None,
            reminders: BTreeMap::new(),
            limits: Limits::default(),
            demo: false,
            reload: false,
            signatory: None,
            refusals: services::Refusals::default(),
            code_in_subject: true,
        };
        let portal = Portal::new(Database::clone(&database), clock.clone(), settings)
            .await
            .unwrap();
        Self {
            portal,
            database,
            mailbag: Mailbag::default(),
            clock,
        }
    }

    /// Lets each person have that much ahead.
    pub fn limit(&mut self, limits: Limits) {
        let settings = Settings {
            limits,
            ..Settings::clone(&self.portal.settings)
        };
        self.portal.settings = Arc::new(settings);
    }

    /// Lets time pass.
    pub fn pass(&self, time: Seconds) {
        self.clock.0.fetch_add(time.get(), Ordering::SeqCst);
    }

    /// Sets the clock to an RFC 3339 moment.
    pub fn set(&self, time: &str) {
        self.set_to(moment(time));
    }

    /// Sets the clock to a moment.
    pub fn set_to(&self, time: Instant) {
        self.clock.0.store(time.seconds(), Ordering::SeqCst);
    }

    /// Stores a site with that slug, in Turin.
    pub async fn site(&self, slug: &str) -> SiteId {
        let site = site::Site {
            name: "Torino Centro".to_owned(),
            ..sample::site(slug)
        };
        let mut transaction = self.portal.database.write().await.unwrap();
        site::insert(&mut transaction, &site).await.unwrap();
        transaction.commit().await.unwrap();
        site.id
    }

    /// Stores a programme given as JSON.
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
}
