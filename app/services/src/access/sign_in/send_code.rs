//! The job that sends a sign-in code.

use domain::{email::EmailAddress, id::RequestId, language::Language};
use serde::{Deserialize, Serialize};
use store::job::Lane;
use uuid::Uuid;

use super::request_code::{CODE_VALID, code, key};
use crate::{
    notifications::{self, CodePurpose, Mail, SignInCode},
    outbox::{Context, DeliveryError, Job, Recipient},
};

/// Sends the code with that id, and the link beside it, which are derived at delivery.
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
    /// The form that the link carries out. Missing in jobs of a version that knew no links.
    #[serde(default)]
    pub(super) form: Option<RequestId>,
}

impl Job for SendCode {
    const KIND: &'static str = "sign_in_code";
    const LANE: Lane = Lane::Now;
    const REPEATABLE: bool = false;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let portal = context.portal;
        let link = self.form.map(|form| {
            let (site, language) = (&portal.settings.base_url, self.language);
            format!(
                "{site}/{language}/code/{form}?key={}",
                key(portal, self.code)
            )
        });
        let to = Recipient {
            name: None,
            email: self.email,
        };
        let mail = Mail::SignInCode(SignInCode {
            code: code(portal, self.code, self.is_long),
            minutes: u8::try_from(CODE_VALID.get() / 60).unwrap_or(u8::MAX),
            purpose: self.purpose,
            link,
            clear_subject: !portal.settings.code_in_subject,
        });
        notifications::send(context, to, self.language, &mail, None).await
    }
}
