//! The portal as it runs, on a test's database.

use std::{net::SocketAddr, path::Path, sync::Arc};

use domain::email::EmailAddress;
use server::{
    http,
    proxies::TrustedProxies,
    settings::{Mail, Settings, Transport},
};
use services::{Clock, Portal};
use store_testing::TestDatabase;
use tokio::{net::TcpListener, task::JoinHandle};

use super::{Browser, HandClock};

/// Settings for a portal that listens somewhere and writes its mails to a folder.
pub fn settings(listen: SocketAddr, database: &str, mails: &Path) -> Settings {
    let office = EmailAddress::parse("office@example.org").unwrap();
    Settings {
        base_url: format!("http://{listen}"),
        listen,
        metrics: None,
        office: "Centro per l’impiego".to_owned(),
        office_email: office.clone(),
        office_phone: None,
        security_contact: "mailto:office@example.org".to_owned(),
        database: database.to_owned(),
        database_connections: 8,
        behind_proxy: TrustedProxies::default(),
        reminders: std::collections::BTreeMap::new(),
        limits: domain::limits::Limits::default(),
        demo: false,
        signatory: None,
        refusals: services::Refusals::default(),
        reload: false,
        mail: Mail {
            from: office,
            transport: Transport::Files(mails.to_owned()),
            connections: 4,
            code_in_subject: true,
        },
    }
}

/// The use cases on a database, with their clock.
pub async fn portal(
    settings: &Settings,
    database: store::Database,
    clock: impl Clock + 'static,
) -> Portal {
    let decided = services::Settings {
        base_url: settings.base_url.clone(),
        office: settings.office.clone(),
        office_email: settings.office_email.clone(),
        office_phone: settings.office_phone.clone(),
        reminders: settings.reminders.clone(),
        limits: settings.limits,
        demo: settings.demo,
        reload: settings.reload,
        signatory: settings.signatory.clone(),
        refusals: settings.refusals.clone(),
        code_in_subject: settings.mail.code_in_subject,
    };
    Portal::new(database, Arc::new(clock), decided)
        .await
        .unwrap()
}

/// A portal that serves in this process. Its outbox is not processed.
pub struct Stand {
    /// The use cases.
    pub portal: Portal,
    /// Their clock.
    pub clock: HandClock,
    /// Where it listens.
    pub address: SocketAddr,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Stand {
    /// Starts serving on a database, which may use another connection than the test's own.
    pub async fn open(database: store::Database) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let settings = settings(address, "sqlite:unused", Path::new("unused"));
        let clock = HandClock::default();
        let portal = portal(&settings, database, clock.clone()).await;
        let router = http::router(&settings, portal.clone(), None);
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(axum::serve(listener, service).into_future());
        Self {
            portal,
            clock,
            address,
            serving,
        }
    }

    /// Starts serving on the test's database.
    pub async fn on(database: &TestDatabase) -> Self {
        Self::open(store::Database::clone(database)).await
    }

    /// A browser with a session.
    pub fn browser(&self, token: &str) -> Browser {
        Browser {
            portal: self.address,
            token: token.to_owned(),
        }
    }
}

impl Drop for Stand {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
