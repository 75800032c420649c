//! The form: first the days, then a choice for each session.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar_date::CalendarDate, counselling::Closure as Days};
use leptos::prelude::*;
use services::{
    Failure,
    closures::{Affected, Closing, Reason, affected, check, close, sites},
};
use store::site::Site;
use ui::{Form, Posted, TextField, Visit, errors::Stop};

use super::{choices, preview};
use crate::{frame::page, preview::Step};

/// Maximum days for which a site is closed at once.
const MOST_DAYS: i64 = 60;
/// The fields that precede the choices for the sessions.
pub(super) const FIELDS: [&str; 3] = ["first", "last", "reason"];

/// Asks on which days the site is closed, and why.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let site = found(&visit, &slug).await?;
    Ok(question(&visit, &Form::new(), &site))
}

/// Asks what happens to each session, previews the closing, or performs it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let site = found(&visit, &slug).await?;
    let Some((days, reason)) = read(&visit, &mut form) else {
        return Ok(question(&visit, &form, &site));
    };
    let affected = affected(&visit.portal, staff, &slug, days).await?;
    let step = Step::of(&form);
    // The first form asks for the days only: what happens to the sessions is asked next.
    let has_choices = affected.sessions.is_empty() || Step::is_explicit(&form);
    if step == Step::Change || (step == Step::Preview && !has_choices) {
        return Ok(choices::page(&visit, &form, &affected));
    }
    let Some(chosen) = choices::read(&visit, &mut form, &affected) else {
        return Ok(choices::page(&visit, &form, &affected));
    };
    let closing = Closing {
        days,
        reason,
        choices: chosen,
    };
    let outcome = if step == Step::Confirm {
        close(&visit.portal, staff, &slug, &closing, form.request())
            .await
            .map(|()| None)
    } else {
        check(&visit.portal, staff, &slug, &closing).await.map(Some)
    };
    match outcome {
        Ok(None) => {
            let request = form.request();
            let address = format!("/staff/sites/{slug}/closures/{request}");
            Ok(Redirect::to(&visit.to(&address)).into_response())
        }
        Ok(Some(planned)) => Ok(preview::page(&visit, &form, &affected, &planned)),
        Err(Failure::Refused(problems)) => {
            choices::refuse(&visit, &mut form, &problems);
            Ok(choices::page(&visit, &form, &affected))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The site with that slug.
async fn found(visit: &Visit, slug: &str) -> Result<Site, Stop> {
    let sites = sites(&visit.portal, visit.staff()?).await?;
    let site = sites.into_iter().find(|site| site.slug == slug);
    site.ok_or(Stop::NotFound)
}

fn read(visit: &Visit, form: &mut Form) -> Option<(Days, Reason)> {
    let t = visit.texts;
    let first = form.parse("first", CalendarDate::parse, |error| t.problem(error));
    let last = form.parse("last", CalendarDate::parse, |error| t.problem(error));
    let reason = form.parse("reason", Reason::parse, |error| t.problem(error));
    let (first, last) = (first?, last?);
    let Ok(days) = Days::new(first, last) else {
        form.refuse("last", t.bulk_series_ends_before_it_starts());
        return None;
    };
    if first
        .plus_days(MOST_DAYS - 1)
        .is_none_or(|most| last > most)
    {
        form.refuse("last", t.bulk_close_too_long(MOST_DAYS));
        return None;
    }
    Some((days, reason?))
}

fn question(visit: &Visit, form: &Form, site: &Site) -> Response {
    let t = visit.texts;
    let back = visit.to("/staff/close-site");
    page(t.bulk_close_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.bulk_close_title()}</h1></div>
                <p class="lead"><bdi>{site.name.clone()}</bdi></p>
                <p class="prose">{t.bulk_close_about()}</p>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    <TextField form=form name="first" label=t.bulk_close_first() kind="date"/>
                    <TextField form=form name="last" label=t.bulk_close_last() kind="date"/>
                    <TextField
                        form=form
                        name="reason"
                        label=t.bulk_close_reason()
                        hint=t.bulk_close_reason_hint()
                    />
                    <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                </form>
            }
        })
}

/// The site and the days, as all pages but the first show them.
pub(super) fn outline(visit: &Visit, form: &Form, affected: &Affected) -> AnyView {
    let t = visit.texts;
    let day = |field| {
        CalendarDate::parse(form.value(field)).map_or_else(|_| String::new(), |day| t.date(day))
    };
    facts(
        visit,
        affected.site.name.clone(),
        t.bulk_close_days_range(day("first"), day("last")),
        form.value("reason").to_owned(),
    )
}

/// Site, days and reason.
pub(super) fn facts(visit: &Visit, site: String, days: String, reason: String) -> AnyView {
    let t = visit.texts;
    view! {
        <dl class="summary-list">
            <div><dt>{t.bulk_close_site()}</dt><dd><bdi>{site}</bdi></dd></div>
            <div><dt>{t.bulk_close_closed_days()}</dt><dd>{days}</dd></div>
            <div><dt>{t.bulk_close_reason()}</dt><dd><bdi>{reason}</bdi></dd></div>
        </dl>
    }
    .into_any()
}
