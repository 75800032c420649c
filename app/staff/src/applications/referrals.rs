//! How people heard of the programmes: a report on the applications of a period.

use axum::{extract::Query, response::Response};
use domain::application::ReferralSource;
use leptos::prelude::*;
use services::reports::{overview::TimeSpan, referrals::referrals};
use ui::{
    Form, TextField, Visit,
    errors::Stop,
    filters::{Filters, bar, filled},
    table::{Column, table},
};

use crate::{frame::page, overview::time};

/// Shows it, for the last year by default.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let mut form = filled(filters);
    let year = TimeSpan::year_until(visit.portal.today().into());
    let span = time::read(&visit, &mut form, year);
    let counts = referrals(&visit.portal, staff, span).await?;
    let t = visit.texts;
    let page = page(t.referrals_title()).status(form.status());
    Ok(page.render(&visit, || {
        view! {
            {form.summary(&visit)}
            <a class="back-link" href=visit.to("/staff/applications")>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.referrals_title()}</h1></div>
            <p class="prose">{t.referrals_about()}</p>
            {filter_bar(&visit, &form)}
            {results(&visit, &counts)}
        }
    }))
}

fn filter_bar(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let fields = view! {
        <TextField form=form name="from" label=t.overview_from() kind="date"/>
        <TextField form=form name="until" label=t.overview_until() kind="date"/>
    };
    bar(visit, fields.into_any())
}

fn results(visit: &Visit, counts: &[(Option<ReferralSource>, i64)]) -> AnyView {
    let t = visit.texts;
    let total: i64 = counts.iter().map(|(_, count)| count).sum();
    if total == 0 {
        return view! { <p>{t.referrals_none()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.referrals_answer()),
        Column::numbers(t.referrals_applications()),
        Column::numbers(t.referrals_share()),
    ];
    let rows = counts.iter().map(|(source, count)| {
        let words = source.map_or_else(|| t.referrals_unsaid(), |source| t.referral_source(source));
        let percent = (count * 200 + total) / (total * 2);
        vec![
            words.into_any(),
            t.number(*count).into_any(),
            t.overview_share(percent).into_any(),
        ]
    });
    table(t.referrals_title(), true, &columns, rows)
}
