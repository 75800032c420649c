//! The job that sends a sign-in code.

use domain::{email::EmailAddress, language::Language};
use serde::{Deserialize, Serialize};
use store::job::Lane;
use uuid::Uuid;

use super::request_code::{VALID_MINUTES, code};
use crate::{
    notifications::{self, Mail, SignInCode},
    outbox::{Context, DeliveryError, Job, Recipient},
};

/// Sends the code with that id, which is derived at delivery.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SendCode {
    pub(super) code: Uuid,
    pub(super) email: EmailAddress,
    pub(super) language: Language,
}

impl Job for SendCode {
    const KIND: &'static str = "sign_in_code";
    const LANE: Lane = Lane::Now;
    const REPEATABLE: bool = false;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let to = Recipient {
            name: None,
            email: self.email,
        };
        let mail = Mail::SignInCode(SignInCode {
            code: code(context.portal, self.code),
            minutes: VALID_MINUTES,
        });
        notifications::send(context, to, self.language, &mail).await
    }
}
