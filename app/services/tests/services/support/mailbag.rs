//! What the portal's outbox carries out and delivers.

use std::sync::Mutex;

use services::{
    jobs::{Carrier, DeliveryError, run_due},
    mail::Message,
};

use super::TestPortal;

/// A carrier that keeps every message, or fails as it is told to.
#[derive(Default)]
pub struct Mailbag {
    messages: Mutex<Vec<Message>>,
    refusal: Mutex<Option<String>>,
}

impl Mailbag {
    /// Refuses every message for good from now on, for that reason.
    pub fn refuse(&self, reason: &str) {
        *self.refusal.lock().unwrap() = Some(reason.to_owned());
    }

    /// Takes every message from now on.
    pub fn accept(&self) {
        *self.refusal.lock().unwrap() = None;
    }
}

impl Carrier for Mailbag {
    fn may_repeat(&self) -> bool {
        false
    }

    async fn deliver(&self, message: &Message) -> Result<(), DeliveryError> {
        if let Some(reason) = self.refusal.lock().unwrap().clone() {
            return Err(DeliveryError::Permanent(reason));
        }
        self.messages.lock().unwrap().push(message.clone());
        Ok(())
    }
}

impl TestPortal {
    /// Carries out what is due and hands over what was delivered since the last time.
    pub async fn deliver(&self) -> Vec<Message> {
        run_due(&self.portal, &self.mailbag).await.unwrap();
        std::mem::take(&mut *self.mailbag.messages.lock().unwrap())
    }

    /// The same, of which only the subjects.
    pub async fn subjects(&self) -> Vec<String> {
        let messages = self.deliver().await;
        messages
            .into_iter()
            .map(|message| message.subject)
            .collect()
    }
}

/// The first six digits that stand together in a text.
pub fn six_digits(text: &str) -> String {
    text.split(|character: char| !character.is_ascii_digit())
        .find(|digits| digits.len() == 6)
        .unwrap()
        .to_owned()
}
