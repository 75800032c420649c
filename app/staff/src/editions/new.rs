//! A new edition.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    editions::{closed, create},
    sites::ClosedSession,
};
use ui::{Form, Posted, Visit, errors::Stop};

use super::{
    fields::{self, FormPage},
    form::{self, Lists, typed},
    sessions,
};
use crate::{
    frame::edition_address,
    preview::{Preview, Step},
    telling,
};

/// The first session as drawn in the calendar, from the query string.
#[derive(Deserialize)]
pub(crate) struct Drawn {
    date: Option<String>,
    start: Option<String>,
    finish: Option<String>,
}

/// Shows the empty form, with the time that was drawn in the calendar.
pub(crate) async fn show(visit: Visit, Query(drawn): Query<Drawn>) -> Result<Response, Stop> {
    let lists = Lists::load(&visit).await?;
    let times = [&drawn.date, &drawn.start, &drawn.finish]
        .map(|typed| typed.as_deref().unwrap_or_default());
    let form = sessions::with_row(form::empty(), 0, times);
    Ok(page(&visit, &form, &lists))
}

/// Creates the edition; asks first where its site is closed.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let lists = Lists::load(&visit).await?;
    if form.value("action") == "row" {
        return Ok(page(&visit, &sessions::with_another_row(form), &lists));
    }
    let Some(plan) = form::read(&visit, &mut form, &lists) else {
        return Ok(page(&visit, &form, &lists));
    };
    let step = Step::of(&form);
    if step == Step::Change {
        return Ok(page(&visit, &form, &lists));
    }
    if step == Step::Preview {
        let closed = closed(&visit.portal, staff, &plan).await?;
        if !closed.is_empty() {
            return Ok(preview(&visit, &form, &closed));
        }
    }
    match create(&visit.portal, staff, &plan, form.request()).await {
        Ok(slug) => Ok(Redirect::to(&edition_address(&visit, &slug)).into_response()),
        Err(Failure::Refused(refusal)) => {
            form::refuse(&visit, &mut form, &refusal);
            Ok(page(&visit, &form, &lists))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Asks whether it is to take place on days on which its site is closed.
fn preview(visit: &Visit, form: &Form, closed: &[ClosedSession]) -> Response {
    let t = visit.texts;
    let fields = typed(form);
    let preview = Preview {
        title: t.change_check_title(),
        lead: None,
        content: || telling::closed(visit, closed).into_any(),
        fields: &fields,
        confirm: t.action_save(),
        is_final: false,
        is_upload: false,
    };
    preview.page(visit, form)
}

fn page(visit: &Visit, form: &Form, lists: &Lists) -> Response {
    let about = FormPage {
        title: visit.texts.staff_edition_new(),
        back: visit.to("/staff/editions"),
        series: None,
        activity: None,
        draft: true,
        differences: None,
    };
    fields::render(visit, form, lists, about)
}
