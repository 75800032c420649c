//! The job that sends a sign-in code.

use domain::{email::EmailAddress, language::Language};
use serde::{Deserialize, Serialize};
use store::job::Lane;
use uuid::Uuid;

use super::request_code::{CODE_VALID, code};
use crate::{
    notifications::{self, CodePurpose, Mail, SignInCode},
    outbox::{Context, DeliveryError, Job, Recipient},
};

/// Sends the code with that id, which is derived at delivery.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SendCode {
    pub(super) code: Uuid,
    /// Missing in jobs of a version that knew six digits only.
    #[serde(default)]
    pub(super) is_long: bool,
    pub(super) email: EmailAddress,
    pub(super) language: Language,
    /// Missing in jobs of a version that knew codes for signing in only.
    #[serde(default)]
    pub(super) purpose: CodePurpose,
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
            code: code(context.portal, self.code, self.is_long),
            minutes: u8::try_from(CODE_VALID.get() / 60).unwrap_or(u8::MAX),
            purpose: self.purpose,
            clear_subject: !context.portal.settings.code_in_subject,
        });
        notifications::send(context, to, self.language, &mail, None).await
    }
}
