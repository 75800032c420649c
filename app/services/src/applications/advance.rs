//! Changing the state of an application.

use domain::{
    application::{ApplicationAction, ApplicationStateError},
    audit::Action,
    call::CallEnding,
    instant::Instant,
};
use serde_json::Value;
use store::{
    Transaction,
    application::{self, Application},
    audit::{self, Actor},
    call_owed::{self, About},
    inquiry,
};

use crate::Failure;

/// Applies an action to an application: its state follows, calls about what was before are needless, nobody waits for
/// a reply any more, and the log records the actor. Whoever replies writes the reply themselves.
///
/// # Errors
/// [`ApplicationStateError`] where its state does not allow it, or no longer does.
pub(super) async fn advance(
    transaction: &mut Transaction,
    application: &mut Application,
    action: ApplicationAction,
    actor: Actor,
    details: &Value,
    now: Instant,
) -> Result<(), Failure<ApplicationStateError>> {
    let read_in = application.state;
    application.state = read_in.after(action).map_err(Failure::Refused)?;
    let moment = match action {
        ApplicationAction::Submit => Some(&mut application.submitted_at),
        ApplicationAction::StartReview => Some(&mut application.review_started_at),
        ApplicationAction::Admit
        | ApplicationAction::Refuse
        | ApplicationAction::CorrectToAdmitted
        | ApplicationAction::CorrectToNotAdmitted => Some(&mut application.decided_at),
        ApplicationAction::Withdraw => Some(&mut application.withdrawn_at),
        // The inquiry says when.
        ApplicationAction::Ask | ApplicationAction::Reply => None,
    };
    if let Some(moment) = moment {
        *moment = Some(now);
    }
    let decided_by = match actor {
        Actor::Staff(staff) if action.decides() => Some(staff),
        _ => None,
    };
    if !application::update(transaction, application, read_in, decided_by).await? {
        // Another request was faster; its changes can be read now.
        let found = application::by_reference(transaction, &application.reference).await?;
        let state = found.ok_or(Failure::NotFound)?.state;
        return Err(Failure::Refused(ApplicationStateError { state, action }));
    }
    let ending = match action {
        ApplicationAction::Reply => CallEnding::Answered,
        ApplicationAction::Withdraw => CallEnding::Ended,
        _ => CallEnding::Replaced,
    };
    let about = About::Application(application.id);
    call_owed::end(transaction, about, &[], ending, None, now).await?;
    if action != ApplicationAction::Reply {
        inquiry::close(transaction, application.id, now).await?;
    }
    let subject = ("application", application.id.into());
    let logged = Action::of_application(action);
    audit::record(transaction, actor, logged, subject, details, now).await?;
    Ok(())
}
