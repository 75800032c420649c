//! Putting back the address that a person had before it was changed.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{
    Failure,
    people::record::{RESTORABLE, last_change, restore_address},
};
use store::{address_change::AddressChange, person::Record};
use ui::{Form, Posted, TextField, Visit, errors::Stop};

use super::{
    address,
    correct::{REASON, read_reason},
    person,
};
use crate::frame::page;

/// The hidden field that tells which change was shown.
const SEEN: &str = "seen";

/// Asks for the reason.
pub(super) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let (record, change) = last_change(&visit.portal, visit.staff()?, person(&id)?).await?;
    Ok(question(&visit, &Form::new(), &record, &change))
}

/// Puts it back.
pub(super) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let (id, staff) = (person(&id)?, visit.staff()?);
    let done = || Ok(Redirect::to(&address(&visit, id)).into_response());
    let reason = read_reason(&visit, &mut form);
    if let Some(reason) = reason {
        let (seen, request) = (form.value(SEEN).to_owned(), form.request());
        match restore_address(&visit.portal, staff, id, &seen, &reason, request).await {
            Ok(()) => return done(),
            Err(Failure::Refused(_)) => {
                form.refuse(REASON, visit.texts.record_changed_meanwhile());
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    match last_change(&visit.portal, staff, id).await {
        Ok((record, change)) => Ok(question(&visit, &form, &record, &change)),
        // A colleague was faster; whoever may not see the person is told so by their page.
        Err(Failure::NotFound) => done(),
        Err(failure) => Err(failure.into()),
    }
}

fn question(visit: &Visit, form: &Form, record: &Record, change: &AddressChange) -> Response {
    let t = visit.texts;
    let until = change.changed_at + RESTORABLE;
    page(t.record_restore_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=address(visit, record.id)>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.record_restore_title()}</h1></div>
                <p class="prose">{t.record_restore_about(t.moment(until))}</p>
                <dl class="summary-list">
                    <div>
                        <dt>{t.record_person()}</dt>
                        <dd><bdi>{record.details.display_name()}</bdi></dd>
                    </div>
                    <div>
                        <dt>{t.record_address_before()}</dt>
                        <dd><bdi dir="ltr">{change.before.to_string()}</bdi></dd>
                    </div>
                    <div>
                        <dt>{t.record_address_after()}</dt>
                        <dd>
                            <bdi dir="ltr">{change.after.to_string()}</bdi> " · "
                            {t.moment(change.changed_at)}
                        </dd>
                    </div>
                </dl>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    <input type="hidden" name=SEEN value=change.id.to_string()/>
                    <TextField
                        form=form
                        name=REASON
                        label=t.record_reason()
                        hint=t.record_restore_reason_hint()
                    />
                    <button class="btn btn-primary" type="submit">{t.record_restore_act()}</button>
                </form>
            }
        })
}
