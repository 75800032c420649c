//! Patron saints' days, on which sites are closed every year: for administrators.

use axum::response::{IntoResponse, Redirect, Response};
use domain::{
    calendar_date::{CalendarDate, DateError},
    holiday::PatronDay,
    programme::SiteSlug,
};
use jiff::civil::Date;
use leptos::prelude::*;
use services::counselling::{patron_days, set_patron_day};
use ui::{
    Choice, Form, Posted, Select, TextField, Visit,
    errors::Stop,
    table::{Column, table},
};

use crate::frame::page;

const HERE: &str = "/staff/counselling/patron-days";

/// Shows the stored ones and the form to set one.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    render(&visit, &Form::new()).await
}

/// Stores one, or deletes it.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let t = visit.texts;
    let slug = SiteSlug::parse(form.value("site")).map_err(|_| Stop::NotFound)?;
    let date = form.parse_optional("day", CalendarDate::parse, |error: DateError| {
        t.problem(error)
    });
    let Some(date) = date else {
        return render(&visit, &form).await;
    };
    let day = date.map(|date| PatronDay::new(date.month(), date.day()));
    let Ok(day) = day.transpose() else {
        form.refuse("day", t.counselling_patron_not_every_year());
        return render(&visit, &form).await;
    };
    set_patron_day(&visit.portal, staff, &slug, day, form.request()).await?;
    Ok(Redirect::to(&visit.to(HERE)).into_response())
}

async fn render(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let sites = patron_days(&visit.portal, visit.staff()?).await?;
    let t = visit.texts;
    let choices = sites
        .iter()
        .map(|(site, _)| Choice::new(&site.slug, &site.name))
        .collect();
    let columns = [
        Column::words(t.counselling_hours_site()),
        Column::words(t.counselling_patron_day()),
    ];
    let rows = sites.iter().map(|(site, day)| {
        let words = day.map_or_else(|| t.counselling_patron_none(), |day| words(visit, day));
        vec![
            view! { <bdi>{site.name.clone()}</bdi> }.into_any(),
            words.into_any(),
        ]
    });
    let table = table(t.counselling_patron_title(), false, &columns, rows);
    let page = page(t.counselling_patron_title()).status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to("/staff/counselling/closures")>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.counselling_patron_title()}</h1></div>
            <p class="prose">{t.counselling_patron_lead()}</p>
            {table}
            <h2>{t.counselling_patron_change()}</h2>
            <form method="post" class="question" novalidate>
                {form.hidden_request()}
                <Select form=form name="site" label=t.counselling_hours_site() choices=choices/>
                <TextField
                    form=form
                    name="day"
                    label=t.counselling_patron_day()
                    hint=t.counselling_patron_day_hint()
                    kind="date"
                    optional=t.form_optional()
                />
                <button class="btn btn-primary" type="submit">{t.action_save()}</button>
            </form>
        }
    }))
}

/// The day and the month: `24 giugno`.
fn words(visit: &Visit, day: PatronDay) -> String {
    // Any year works, because 29 February is not allowed.
    Date::new(2001, day.month(), day.day())
        .map_or_else(|_| day.to_string(), |date| visit.texts.day_of_year(date))
}
