//! Runs the outbox and collects what it delivers.

use std::sync::Mutex;

use services::outbox::{Delivery, DeliveryError, Message, Transport, run_due};

use store_testing::Engine;

use super::TestPortal;

/// A transport that stores every message, or fails as configured.
#[derive(Default)]
pub struct Mailbag {
    messages: Mutex<Vec<Message>>,
    failure: Mutex<Option<DeliveryError>>,
}

impl Mailbag {
    /// Refuses every message permanently from now on, for that reason.
    pub fn refuse(&self, reason: &str) {
        self.fail(DeliveryError::Permanent(reason.to_owned()));
    }

    /// Refuses the recipient of every message for good from now on, with that answer.
    pub fn refuse_address(&self, answer: &str) {
        self.fail(DeliveryError::NoMailbox(answer.to_owned()));
    }

    /// Fails for every message from now on, in that way.
    pub fn fail(&self, failure: DeliveryError) {
        *self.failure.lock().unwrap() = Some(failure);
    }

    /// Takes every message from now on.
    pub fn accept(&self) {
        *self.failure.lock().unwrap() = None;
    }
}

impl Transport for Mailbag {
    fn may_repeat(&self) -> bool {
        false
    }

    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a> {
        Box::pin(async move {
            if let Some(failure) = self.failure.lock().unwrap().clone() {
                return Err(failure);
            }
            self.messages.lock().unwrap().push(message.clone());
            Ok(())
        })
    }
}

impl TestPortal {
    /// Carries out due jobs and returns the messages delivered since the last call.
    pub async fn deliver(&self) -> Vec<Message> {
        run_due(&self.portal, &self.mailbag).await.unwrap();
        std::mem::take(&mut *self.mailbag.messages.lock().unwrap())
    }

    /// Queues a job directly, as a version without lanes does.
    pub async fn queue_raw(&self, kind: &str, payload: &str) {
        let id = uuid::Uuid::now_v7();
        let now = self.portal.now().seconds();
        let (id, now) = match self.database.engine {
            Engine::Sqlite => (format!("X'{}'", id.simple()), now.to_string()),
            Engine::Postgres => (format!("'{id}'"), format!("to_timestamp({now})")),
        };
        let insert = format!(
            "INSERT INTO job (id, kind, payload, state, run_at, created_at)
                VALUES ({id}, '{kind}', '{payload}', 'queued', {now}, {now})"
        );
        self.database.execute(&insert).await.unwrap();
    }

    /// The same, but only the subjects.
    pub async fn subjects(&self) -> Vec<String> {
        let messages = self.deliver().await;
        messages
            .into_iter()
            .map(|message| message.subject)
            .collect()
    }
}

/// The key of the link in a mail.
pub fn key(message: &Message) -> String {
    let (_, after) = message.text.split_once("?key=").unwrap();
    after.split_whitespace().next().unwrap().to_owned()
}

/// The first six consecutive digits in a text.
pub fn six_digits(text: &str) -> String {
    text.split(|character: char| !character.is_ascii_digit())
        .find(|digits| digits.len() == 6)
        .unwrap()
        .to_owned()
}
