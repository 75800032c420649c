//! Signing in with a password and the code of an authenticator.

use domain::{
    audit::Action,
    email::EmailAddress,
    id::StaffId,
    instant::{Instant, Seconds},
    pace::{GROWING, Pace},
};
use serde::Serialize;
use store::{
    Transaction, attempt, audit, session,
    staff::{self, Staff},
    staff_browser,
};
use uuid::Uuid;

use super::{authenticator::step_of, password};
use crate::{
    Failure, Portal,
    access::{
        BrowserSecret,
        shared_client::clients_at,
        sign_in::{Browser, NewSession, begin},
    },
    notifications::{Mail, NewStaffBrowser, queue_to_staff},
    outbox::Lane,
};

/// Attempts of one client at one account from browsers in which its owner has never signed in. Whoever makes many
/// delays only their own: the owner's browser has a limit of its own.
const AT_ACCOUNT: Pace = Pace {
    span: Seconds::days(1),
    free: 8,
    waits: GROWING,
};
/// The same, whoever makes them: so many that one client cannot use them up and make the owner wait.
const AT_ACCOUNT_IN_ALL: Pace = Pace {
    span: Seconds::days(1),
    free: 100,
    waits: GROWING,
};
/// Attempts at one account in a browser in which its owner has signed in.
const IN_BROWSER: Pace = AT_ACCOUNT;
/// Attempts of one client from browsers that are not known. A whole office may share one IP address.
const OF_CLIENT: Pace = Pace {
    span: Seconds::minutes(15),
    free: 50,
    waits: GROWING,
};

/// The credentials of a member of staff.
pub struct Credentials<'a> {
    /// Their address.
    pub email: &'a EmailAddress,
    /// Their password as typed.
    pub password: &'a str,
    /// The code of their authenticator as typed.
    pub code: &'a str,
}

/// Where a member of staff signs in.
#[derive(Clone, Copy, Debug)]
pub struct RequestOrigin<'a> {
    /// The IP address of the request.
    pub client: &'a str,
    /// The browser.
    pub browser: Browser<'a>,
    /// Its secret, if a member of staff has signed in with it before.
    pub secret: Option<BrowserSecret>,
}

/// A member of staff has signed in.
#[derive(Clone, Debug)]
pub struct StaffSession {
    /// The session.
    pub session: NewSession,
    /// By this the browser is known next time.
    pub secret: BrowserSecret,
}

/// Why a sign-in was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum SignInRefusal {
    /// Address, password and code do not match. The response never says which of them is wrong, nor
    /// whether the code was used before or the account is closed.
    NotRecognised,
    /// There were many attempts: this one was not looked at.
    TooManyAttempts {
        /// How long to wait before the next one.
        wait: Seconds,
    },
}

/// Begins a session for a member of staff, who is told by mail where they have never signed in with the browser
/// before. What fails is logged, without what was typed.
/// `from.client` is the [`domain::client::Client`] of the request, as text.
///
/// # Errors
/// [`SignInRefusal`].
pub async fn sign_in(
    portal: &Portal,
    credentials: &Credentials<'_>,
    from: &RequestOrigin<'_>,
) -> Result<StaffSession, Failure<SignInRefusal>> {
    let now = portal.now();
    let email = credentials.email.key();
    let mut transaction = portal.database.write().await?;
    let member = staff::by_email(&mut transaction, &email).await?;
    let known = known_browser(&mut transaction, member.as_ref(), from.secret).await?;
    let account = match known {
        Some(secret) => format!("staff {email} in {}", secret.scope()),
        None => format!("staff {email} from {}", from.client),
    };
    let everybody = format!("staff {email}");
    let clients = clients_at(&mut transaction, from.client, now).await?;
    let client = format!("staff from {}", from.client);
    let limits = match known {
        Some(_) => vec![(&account, IN_BROWSER)],
        None => vec![
            (&account, AT_ACCOUNT),
            (&everybody, AT_ACCOUNT_IN_ALL),
            (&client, OF_CLIENT.times(clients)),
        ],
    };
    for (scope, pace) in limits {
        // A refused attempt is rolled back, so that it counts nowhere.
        if let Some(wait) = attempt::take(&mut transaction, scope, &pace, now).await? {
            return Err(Failure::Refused(SignInRefusal::TooManyAttempts { wait }));
        }
    }
    transaction.commit().await?;

    // Hashing is done outside any transaction, and whether or not there is an account.
    let id = member.as_ref().map(|member| member.id);
    let hash = member.as_ref().map(|member| member.password_hash.clone());
    let is_correct = password::verify(credentials.password, hash)
        .await
        .map_err(Failure::Defect)?;
    // Everybody knows the password of a demonstration, however it came into the database.
    let is_correct = is_correct
        && (portal.settings.demo || !password::is_of_demonstration(credentials.password));
    let member = member.filter(|member| is_correct && member.active);
    let accepted = member.and_then(|member| {
        let step = step_of(&member.totp_secret, credentials.code, now)?;
        Some((member, step))
    });

    let mut transaction = portal.database.write().await?;
    let Some((member, step)) = accepted else {
        return fail(transaction, id, from.client, now).await;
    };
    if !staff::accept_step(&mut transaction, member.id, step).await? {
        return fail(transaction, id, from.client, now).await;
    }
    attempt::forget(&mut transaction, &account).await?;
    let session = begin_session(&mut transaction, member.id, from, now).await?;
    if known.is_none() {
        let mail = Mail::NewStaffBrowser(NewStaffBrowser {
            name: member.name.clone(),
            at: now,
            device: from.browser.shown_device(),
            client: from.client.to_owned(),
        });
        queue_to_staff(&mut transaction, &member, mail, now).await?;
    }
    let details = serde_json::json!({ "client": from.client, "new_browser": known.is_none() });
    audit::record(
        &mut transaction,
        audit::Actor::Staff(member.id),
        Action::StaffSignedIn,
        ("staff", member.id.into()),
        &details,
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(session)
}

/// Begins a session for a member of staff who has shown who they are, in a browser that is known from then on.
pub(super) async fn begin_session(
    transaction: &mut Transaction,
    member: StaffId,
    from: &RequestOrigin<'_>,
    now: Instant,
) -> Result<StaffSession, store::Error> {
    let owner = session::Owner::Staff(member);
    let session = begin(transaction, owner, &from.browser, now).await?;
    let secret = from.secret.unwrap_or_else(BrowserSecret::random);
    staff_browser::remember(transaction, member, &secret.hash(), now).await?;
    Ok(StaffSession { session, secret })
}

/// The browser's secret, if the member of staff has signed in with it before.
async fn known_browser(
    transaction: &mut Transaction,
    member: Option<&Staff>,
    secret: Option<BrowserSecret>,
) -> Result<Option<BrowserSecret>, store::Error> {
    let (Some(member), Some(secret)) = (member, secret) else {
        return Ok(None);
    };
    let is_known = staff_browser::is_known(transaction, member.id, &secret.hash()).await?;
    Ok(is_known.then_some(secret))
}

/// Logs a sign-in that failed. Neither the password is logged nor an address that is nobody's: it may be a password
/// typed into the wrong field.
async fn fail(
    mut transaction: Transaction,
    member: Option<StaffId>,
    client: &str,
    now: Instant,
) -> Result<StaffSession, Failure<SignInRefusal>> {
    let subject = ("staff", member.map_or(Uuid::nil(), Uuid::from));
    let details = serde_json::json!({ "client": client });
    let action = Action::StaffSignInFailed;
    let actor = audit::Actor::System;
    audit::record(&mut transaction, actor, action, subject, &details, now).await?;
    transaction.commit().await?;
    Err(Failure::Refused(SignInRefusal::NotRecognised))
}
