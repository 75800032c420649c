//! The form: first the days, then a choice for everything on them.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{calendar_date::CalendarDate, counselling::Closure as Days, staff::Role};
use leptos::prelude::*;
use services::{
    Failure,
    closures::{ClosingRefusal, EVERY_SITE, Gap, Plan, affected, check, close, sites},
    notifications::Word,
};
use store::site::Site;
use ui::{Form, Posted, TextField, Visit, errors::Stop};

use super::{facts, site_name};
use crate::{
    affairs::{Head, choices, preview},
    frame::page,
    preview::Step,
};

/// Maximum days for which a site is closed at once.
const MOST_DAYS: i64 = 60;
/// The fields that precede the choices.
const FIELDS: [&str; 3] = ["first", "last", "reason"];

/// Asks on which days the site is closed, and why.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let site = found(&visit, &slug).await?;
    Ok(question(&visit, &Form::new(), site.as_ref()))
}

/// Asks what happens to everything on those days, previews the closing, or performs it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let site = found(&visit, &slug).await?;
    let Some((days, reason)) = read(&visit, &mut form) else {
        return Ok(question(&visit, &form, site.as_ref()));
    };
    let gap = Gap::of_site(&visit.portal, staff, &slug, days).await?;
    let affected = affected(&visit.portal, staff, &gap).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let step = Step::of(&form);
    let ask = |form: &Form| {
        let title = visit.texts.bulk_close_choose_title();
        choices::page(
            &visit,
            form,
            &affected,
            &sites,
            head(&visit, form, &gap, title),
            false,
        )
    };
    // The first form asks for the days only: what happens to everything is asked next.
    let has_choices = affected.is_empty() || Step::is_explicit(&form);
    if step == Step::Change || (step == Step::Preview && !has_choices) {
        return Ok(ask(&form));
    }
    let Some((sessions, appointments)) = choices::read(&visit, &mut form, &affected, &sites) else {
        return Ok(ask(&form));
    };
    let plan = Plan {
        gap: gap.clone(),
        word: Some(reason),
        sessions,
        appointments,
    };
    if step == Step::Confirm {
        let (portal, seen) = (&visit.portal, preview::seen(&form));
        match close(portal, staff, &plan, seen, form.request()).await {
            Ok(()) => {
                let request = form.request();
                let address = format!("/staff/sites/{slug}/closures/{request}");
                return Ok(Redirect::to(&visit.to(&address)).into_response());
            }
            Err(Failure::Refused(ClosingRefusal::ReachChanged)) => {
                preview::refuse_stale(&visit, &mut form);
            }
            Err(Failure::Refused(ClosingRefusal::Problems(problems))) => {
                choices::refuse(&visit, &mut form, &problems);
                return Ok(ask(&form));
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    match check(&visit.portal, staff, &plan, form.request()).await {
        Ok(planned) => {
            let t = visit.texts;
            let head = head(&visit, &form, &gap, t.bulk_close_check_title());
            let planned = (&affected, &planned);
            Ok(preview::page(
                &visit,
                &form,
                planned,
                head,
                t.bulk_close_confirm(),
            ))
        }
        Err(Failure::Refused(ClosingRefusal::Problems(problems))) => {
            choices::refuse(&visit, &mut form, &problems);
            Ok(ask(&form))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The site with that slug; `None` for every site.
async fn found(visit: &Visit, slug: &str) -> Result<Option<Site>, Stop> {
    let staff = visit.staff()?;
    let sites = sites(&visit.portal, staff).await?;
    let site = sites.into_iter().find(|site| site.slug == slug);
    let is_every = slug == EVERY_SITE && staff.role == Role::Administrator;
    if site.is_none() && !is_every {
        return Err(Stop::NotFound);
    }
    Ok(site)
}

fn read(visit: &Visit, form: &mut Form) -> Option<(Days, Word)> {
    let t = visit.texts;
    let first = form.parse("first", CalendarDate::parse, |error| t.problem(error));
    let last = form.parse("last", CalendarDate::parse, |error| t.problem(error));
    let reason = form.parse("reason", Word::parse, |error| t.problem(error));
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

fn question(visit: &Visit, form: &Form, site: Option<&Site>) -> Response {
    let t = visit.texts;
    let back = visit.to("/staff/close-site");
    page(t.bulk_close_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.bulk_close_title()}</h1></div>
                <p class="lead"><bdi>{site_name(visit, site)}</bdi></p>
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

/// What all pages but the first say: the site, the days and why.
fn head<'a>(visit: &Visit, form: &Form, gap: &'a Gap, title: String) -> Head<'a> {
    let t = visit.texts;
    let days = gap.days();
    let site = match gap {
        Gap::Site { site, .. } => site.as_ref(),
        Gap::Colleague { .. } => None,
    };
    Head {
        title,
        outline: facts(
            visit,
            site_name(visit, site),
            t.bulk_close_days_range(t.date(days.first()), t.date(days.last())),
            form.value("reason").to_owned(),
        ),
        fields: &FIELDS,
        gap,
    }
}
