//! Removing a colleague's access and giving it again, with what they still have to do.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{
    Failure,
    access::staff::{ActivationRefusal, Colleague, colleague, set_activation},
};
use ui::{Form, Posted, Visit, errors::Stop, translated_text};

use super::{HERE, staff_id};
use crate::frame::{edition_address, page};

/// The field of the button.
const ACTIVE: &str = "active";

/// Asks.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let colleague = colleague(&visit.portal, visit.staff()?, staff_id(&id)?).await?;
    Ok(render(&visit, &Form::new(), &colleague))
}

/// Removes the access or gives it again.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let id = staff_id(&id)?;
    let active = match form.value(ACTIVE) {
        "yes" => true,
        "no" => false,
        _ => return Err(Stop::NotFound),
    };
    match set_activation(&visit.portal, staff, id, active, form.request()).await {
        Ok(()) => {
            let next = visit.to(&format!("{HERE}/{id}"));
            Ok(Redirect::to(&next).into_response())
        }
        Err(Failure::Refused(ActivationRefusal::LastAdministrator)) => {
            let words = visit.texts.colleagues_last_administrator();
            form.refuse(ACTIVE, words);
            let colleague = colleague(&visit.portal, staff, id).await?;
            Ok(render(&visit, &form, &colleague))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn render(visit: &Visit, form: &Form, colleague: &Colleague) -> Response {
    let t = visit.texts;
    let account = &colleague.entry.account;
    let title = t.colleagues_access_title(&account.name);
    let (words, value, class, button) = if account.active {
        let remove = t.colleagues_access_remove();
        (t.colleagues_access_active(), "no", "btn btn-danger", remove)
    } else {
        let give = t.colleagues_access_give();
        (
            t.colleagues_access_inactive(),
            "yes",
            "btn btn-primary",
            give,
        )
    };
    let action = if colleague.is_last_administrator {
        view! { <p id=ACTIVE>{t.colleagues_last_administrator()}</p> }.into_any()
    } else {
        view! {
            <form method="post">
                {form.hidden_request()}
                <button class=class id=ACTIVE type="submit" name=ACTIVE value=value>{button}</button>
            </form>
        }
        .into_any()
    };
    let back = visit.to(&format!("{HERE}/{}", account.id));
    page(title.clone()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=back>{t.action_back()}</a>
            <div class="toolbar"><h1>{title}</h1></div>
            <p class="lead">{words}</p>
            {duties(visit, colleague)}
            {action}
        }
    })
}

/// What a colleague still has to do, each with a link to where it is given to somebody else.
pub(super) fn duties(visit: &Visit, colleague: &Colleague) -> AnyView {
    let t = visit.texts;
    let account = &colleague.entry.account;
    let appointments = colleague.appointments.iter().map(|held| {
        let path = format!("/staff/counselling/appointments/{}", held.reference);
        view! { <li><a href=visit.to(&path)>{t.moment(held.starts_at)}</a></li> }
    });
    let appointments = list(
        t.colleagues_holds_appointments(),
        appointments.collect_view(),
    );
    let editions = colleague.editions.iter().map(|held| {
        let title = translated_text::line(&held.title, visit.language);
        let next = t.colleagues_holds_next(t.moment(held.starts_at));
        view! { <li><a href=edition_address(visit, &held.slug)>{title}</a> ": " {next}</li> }
    });
    let editions = list(t.colleagues_holds_editions(), editions.collect_view());
    let is_free = colleague.appointments.is_empty() && colleague.editions.is_empty();
    let words = if is_free {
        t.colleagues_holds_nothing()
    } else {
        t.colleagues_holds_about()
    };
    // Absences are those of colleagues who can sign in.
    let together = (!is_free && account.active).then(|| {
        let path = format!("/staff/counselling/absences?colleague={}", account.id);
        view! { <p><a href=visit.to(&path)>{t.colleagues_holds_absence()}</a></p> }
    });
    view! {
        <section aria-labelledby="duties">
            <h2 id="duties">{t.colleagues_holds()}</h2>
            <p>{words}</p>
            {together}
            {(!colleague.appointments.is_empty()).then_some(appointments)}
            {(!colleague.editions.is_empty()).then_some(editions)}
        </section>
    }
    .into_any()
}

fn list(title: String, items: impl IntoView + 'static) -> AnyView {
    view! { <h3>{title}</h3> <ul>{items.into_any()}</ul> }.into_any()
}
