//! Deciding on an application, or correcting a decision: it is entered, previewed as the applicant will see it, and
//! only then made. Where the office announces refusals, a first refusal becomes its notice.

mod confirmation;
mod question;
mod ruling;

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    application::{ApplicationAction, ApplicationRevision},
    inquiry::RulingEffect,
};
use services::{
    Failure,
    applications::{DecisionRefusal, Seen, decide, staff_view},
};
use texts::Texts;
use ui::{Form, Posted, Visit, errors::Stop};

use self::{confirmation::confirmation, question::question, ruling::ruling};
use super::{address, reference};
use crate::preview::Step;

/// The revision of the application that was looked at, and what the preview said that the ruling comes to.
const REVISION: &str = "revision";
const EFFECT: &str = "effect";

/// Asks for the decision.
pub(crate) async fn show(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = reference(&path)?;
    let view = staff_view(&visit.portal, visit.staff()?, &reference).await?;
    let state = view.view.application.state;
    if !state.allows(ApplicationAction::Admit) && !state.is_decided() {
        return Ok(Redirect::to(&address(&visit, reference)).into_response());
    }
    let form = Form::new().with(REVISION, view.view.revision().to_string());
    Ok(question(&visit, &view, &form))
}

/// Validates the decision, asks for confirmation, or makes it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let reference = reference(&path)?;
    let view = staff_view(&visit.portal, staff, &reference).await?;
    let changed = DecisionRefusal::Changed(view.view.application.state);
    let revision = form.value(REVISION).parse::<ApplicationRevision>();
    let refusal = match revision {
        Err(_) => changed,
        Ok(revision) => {
            let step = Step::of(&form);
            let Some(ruling) = ruling(visit.texts, revision.state, &mut form) else {
                return Ok(question(&visit, &view, &form));
            };
            match (step, form.value(EFFECT).parse::<RulingEffect>()) {
                (Step::Change, _) => return Ok(question(&visit, &view, &form)),
                (Step::Preview, _) => match view.effect(&visit.portal, revision, &ruling) {
                    Ok(effect) => {
                        let form = form.with(EFFECT, effect.as_str());
                        return Ok(confirmation(&visit, &view, &form, &ruling, effect));
                    }
                    Err(refusal) => refusal,
                },
                (Step::Confirm, Err(_)) => changed,
                (Step::Confirm, Ok(effect)) => {
                    let seen = Seen { revision, effect };
                    let (portal, request) = (&visit.portal, form.request());
                    match decide(portal, staff, &reference, &ruling, seen, request).await {
                        Ok(()) => {
                            return Ok(Redirect::to(&address(&visit, reference)).into_response());
                        }
                        Err(Failure::Refused(refusal)) => refusal,
                        Err(failure) => return Err(failure.into()),
                    }
                }
            }
        }
    };
    refuse(visit.texts, &mut form, refusal);
    // As it is now: whoever goes on has read what is new.
    let view = staff_view(&visit.portal, staff, &reference).await?;
    let form = form.with(REVISION, view.view.revision().to_string());
    Ok(question(&visit, &view, &form))
}

fn refuse(t: &Texts, form: &mut Form, refusal: DecisionRefusal) {
    match refusal {
        DecisionRefusal::Changed(state) => {
            form.refuse("outcome", t.inquiry_changed(t.application_state(state)));
        }
        DecisionRefusal::State(error) => {
            let state = t.application_state(error.state);
            form.refuse("outcome", t.staff_application_faster(state));
        }
        DecisionRefusal::ExceptionNotExplained => {
            form.refuse("exception", t.inquiry_exception_missing());
        }
        DecisionRefusal::ReplyDue(day) => {
            form.refuse("outcome", t.inquiry_reply_due(t.date(day)));
        }
        DecisionRefusal::AppliedAgain => form.refuse("outcome", t.inquiry_applied_again()),
    }
}
