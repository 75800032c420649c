//! Proving an address: the page that asks for the code which was sent there, and the page that the link beside the code
//! opens. A form waits there until its address is proved.

mod asked;
mod flow;
mod keep;
mod link_page;
mod page;
mod proof;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse as _, Redirect, Response},
};
use domain::id::RequestId;
use services::{
    Failure,
    access::{
        BrowserSecret,
        sign_in::{OpenForm, TooManyCodes, open_form, resume, send_again},
    },
};
use ui::{Form, Posted, Visit, cookie, errors::Stop, signed_in};

pub(crate) use self::{
    asked::Asked,
    keep::{ToKeep, asker, begun, keep},
    proof::{hidden_proof, proof},
};
use self::{
    flow::Flow,
    proof::{AGAIN, CODE, KEY, PRESS, SHARED, YES},
};

/// What became of a form that was sent with its code or key.
pub(crate) enum Carried {
    /// This is the answer.
    Answered(Response),
    /// The code or the key was not accepted.
    Refused(services::access::sign_in::CodeRefusal),
}

/// A kept form on its page.
struct Waiting {
    id: RequestId,
    open: OpenForm,
    flow: Flow,
    /// The visit of the page that the form was sent to.
    at: Visit,
}

/// Shows where the form stands. That changes nothing and sends nothing.
pub(super) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let Some(waiting) = find(&visit, &id).await? else {
        return Ok(link_page::not_here(&visit));
    };
    if waiting.open.is_by_key {
        return link_page::answer(&visit, &waiting).await;
    }
    if waiting.open.leads_to.is_some() {
        return Ok(waiting.lead_on(&visit));
    }
    let form = if page::is_shared(&visit) {
        waiting.form().with(SHARED, YES)
    } else {
        waiting.form()
    };
    page::answer(&visit, &waiting, &visit.typed_or(form)).await
}

/// Carries the form out with the code or the key, or sends the code once more.
pub(super) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(posted): Posted,
) -> Result<Response, Stop> {
    let Some(waiting) = find(&visit, &id).await? else {
        return Ok(link_page::not_here(&visit));
    };
    let mut form = waiting.sent(&visit, &posted);
    let is_done = waiting.open.leads_to.is_some();
    if is_done && !waiting.flow.is_repeatable() {
        return again_done(&visit, &waiting, &form).await;
    }
    if !posted.value(AGAIN).is_empty() && !waiting.open.is_by_key {
        return once_more(&visit, &waiting, form).await;
    }
    let email = waiting.open.email.clone();
    let (flow, at) = (&waiting.flow, &waiting.at);
    match flow.carry_out(&visit, at, email, &mut form).await? {
        Carried::Answered(answer) => Ok(answer),
        Carried::Refused(_) if waiting.open.is_by_key && is_done => {
            link_page::answer(&visit, &waiting).await
        }
        Carried::Refused(_) if waiting.open.is_by_key => Ok(link_page::ended(&visit, &waiting)),
        Carried::Refused(_) if is_done => Ok(waiting.lead_on(&visit)),
        Carried::Refused(refusal) => {
            page::refuse(&visit, &mut form, refusal);
            page::answer(&visit, &waiting, &form).await
        }
    }
}

/// The form of that id, if the visitor may open it.
async fn find(visit: &Visit, id: &str) -> Result<Option<Waiting>, Stop> {
    let Ok(id) = id.parse() else {
        return Ok(None);
    };
    let key = keep::parameter(visit, KEY);
    let opened = open_form(&visit.portal, id, &asker(visit), key.as_deref()).await;
    let open = match opened {
        Ok(open) => open,
        Err(Failure::NotFound) => return Ok(None),
        Err(failure) => return Err(failure.into()),
    };
    let (path, query) = open.address.split_once('?').unwrap_or((&open.address, ""));
    let flow = Flow::of(path).ok_or(Stop::NotFound)?;
    let at = visit.at(path, query);
    Ok(Some(Waiting { id, open, flow, at }))
}

impl Waiting {
    /// The form as it was kept.
    fn form(&self) -> Form {
        let form = Form::read(&self.open.body).sent_as(self.id);
        form.with(keep::EMAIL, self.open.email.as_str())
    }

    /// The answer to whoever comes back once it was carried out.
    fn lead_on(&self, visit: &Visit) -> Response {
        flow::lead_on(visit, &self.form(), &self.open)
    }

    /// The same with what is sent from its page: the code, and answers to a question that it raised.
    fn sent(&self, visit: &Visit, posted: &Form) -> Form {
        let fixed = [keep::EMAIL, KEY, ui::FOR];
        let sent = posted
            .fields()
            .filter(|(field, _)| !fixed.contains(field))
            .fold(self.form(), |form, (field, _)| {
                form.with_all(field, posted.values(field))
            });
        match keep::parameter(visit, KEY) {
            Some(key) if self.open.is_by_key => {
                let press = posted.value(PRESS).parse();
                let press: RequestId = press.unwrap_or_else(|_| store::new_id());
                sent.with(KEY, key).with(PRESS, press.to_string())
            }
            _ => sent,
        }
    }
}

/// The answer where the form was carried out already: whoever sent it twice gets what the first would have got.
async fn again_done(visit: &Visit, waiting: &Waiting, form: &Form) -> Result<Response, Stop> {
    if waiting.flow.begins_session() {
        match resume(&visit.portal, waiting.id, &proof(visit, form)).await {
            Ok((leads_to, session)) => return Ok(signed_in(visit, &session, &visit.to(&leads_to))),
            Err(Failure::Refused(_) | Failure::NotFound) => {}
            Err(failure) => return Err(failure.into()),
        }
    }
    let leads_to = waiting.open.leads_to.as_deref().unwrap_or_default();
    Ok(Redirect::to(&visit.to(leads_to)).into_response())
}

/// Sends the code once more.
async fn once_more(visit: &Visit, waiting: &Waiting, mut form: Form) -> Result<Response, Stop> {
    match send_again(&visit.portal, waiting.id, &asker(visit)).await {
        Ok(()) => {
            let there = visit.to(&format!("/code/{}?sent=again", waiting.id));
            Ok((keep_cookie(visit), Redirect::to(&there)).into_response())
        }
        Err(Failure::Refused(TooManyCodes { wait })) => {
            let t = visit.texts;
            let field = if waiting.open.can_be_proved {
                CODE
            } else {
                AGAIN
            };
            form.refuse(field, t.sign_in_too_many(t.wait(wait)));
            page::answer(visit, waiting, &form).await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Lets the browser's cookie last as long as the form.
fn keep_cookie(visit: &Visit) -> Option<[(header::HeaderName, header::HeaderValue); 1]> {
    visit.code_secret.map(|secret| set_cookie(visit, secret))
}

fn set_cookie(
    visit: &Visit,
    secret: BrowserSecret,
) -> [(header::HeaderName, header::HeaderValue); 1] {
    let cookie = cookie::ask_for_code(&visit.portal, secret);
    [(header::SET_COOKIE, cookie)]
}
