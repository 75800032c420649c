//! Copying a season: every edition of a site that begins within a period.

use std::collections::BTreeSet;

use axum::response::{IntoResponse, Redirect, Response};
use domain::{calendar_date::CalendarDate, edition::EditionSlug, programme::SiteSlug};
use leptos::prelude::*;
use services::{
    Failure,
    access::visitor::StaffMember,
    editions::{
        EditionPlan, EditionRefusal, MOST_COPIES, NewEditions, NewEditionsRefusal, SeasonEdition,
        check_all, create_all, season, sites,
    },
    sites::{ClosedDays, closed_days},
};
use store::site::Site;
use ui::{
    Choice, Form, Posted, Select, TextField, Visit,
    errors::Stop,
    table::{Column, table},
    translated_text,
};

use super::{copied, days, fields};
use crate::{
    editions::series,
    frame::page,
    preview::{Preview, Step},
    telling::closed_tag,
};

const FIELDS: [&str; 5] = ["site", "first", "last", "by", "unit"];

/// An edition and its copy.
struct Pair {
    kept: SeasonEdition,
    copy: EditionPlan,
}

/// Asks which season, and the time offset.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let sites = sites(&visit.portal, visit.staff()?).await?;
    Ok(question(&visit, &Form::new().with("unit", "weeks"), &sites))
}

/// Previews the copies, or creates them.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let sites = sites(&visit.portal, staff).await?;
    let step = Step::of(&form);
    let pairs = pairs(&visit, staff, &mut form, &sites).await?;
    let (Some(pairs), false) = (pairs, step == Step::Change) else {
        return Ok(question(&visit, &form, &sites));
    };
    let copies: Vec<_> = pairs.iter().map(|pair| pair.copy.clone()).collect();
    match make(&visit, staff, &form, &copies, step == Step::Confirm).await {
        Ok(Some(_)) => {
            let site = form.value("site");
            let address = format!("/staff/editions?state=draft&site={site}");
            Ok(Redirect::to(&visit.to(&address)).into_response())
        }
        Ok(None) => {
            let closed = closed_days(&visit.portal).await?;
            Ok(preview(&visit, &form, &pairs, &closed))
        }
        Err(Failure::Refused(NewEditionsRefusal::Problems(problems))) => {
            let words: Vec<_> = problems
                .into_iter()
                .filter_map(|(index, problem)| {
                    let pair = pairs.get(index)?;
                    let refusal = EditionRefusal::Problems(vec![problem]);
                    let words = series::refusal_words(&visit, &pair.copy, &refusal).join(". ");
                    Some(named(&visit, pair, words))
                })
                .collect();
            form.refuse("by", words.join(". "));
            Ok(question(&visit, &form, &sites))
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn make(
    visit: &Visit,
    staff: &StaffMember,
    form: &Form,
    copies: &[EditionPlan],
    is_confirmed: bool,
) -> Result<Option<EditionSlug>, Failure<NewEditionsRefusal>> {
    if !is_confirmed {
        check_all(&visit.portal, staff, copies).await?;
        return Ok(None);
    }
    let batch = NewEditions {
        contents: copies,
        origin: "season",
        request: form.request(),
        source: None,
    };
    create_all(&visit.portal, staff, &batch).await.map(Some)
}

/// The editions of the season with their copies; errors are recorded at their fields.
async fn pairs(
    visit: &Visit,
    staff: &StaffMember,
    form: &mut Form,
    sites: &[Site],
) -> Result<Option<Vec<Pair>>, Stop> {
    let t = visit.texts;
    let site = form.value("site").parse::<SiteSlug>().ok();
    let site = site.filter(|site| sites.iter().any(|listed| listed.slug == site.as_str()));
    if site.is_none() {
        form.refuse("site", t.staff_edition_site_missing());
    }
    let first = form.parse("first", CalendarDate::parse, |error| t.problem(error));
    let last = form.parse("last", CalendarDate::parse, |error| t.problem(error));
    let days = days(visit, form);
    let (Some(site), Some(first), Some(last), Some(days)) = (site, first, last, days) else {
        return Ok(None);
    };
    if last < first {
        form.refuse("last", t.bulk_series_ends_before_it_starts());
        return Ok(None);
    }
    let editions = season(&visit.portal, staff, &site, first.into(), last.into()).await?;
    if editions.is_empty() {
        form.refuse("first", t.bulk_season_none());
    }
    if editions.len() > MOST_COPIES {
        form.refuse("last", t.bulk_season_too_many(MOST_COPIES));
    }
    let mut pairs = Vec::new();
    for original in editions {
        let plan = EditionPlan::of(
            &original.edition,
            &original.sessions,
            &original.reservations,
            original.resources,
        )
        .map_err(|error| {
            tracing::error!(%error, "a session that is kept cannot be");
            Stop::Defect
        })?;
        match copied(visit, &plan, days) {
            Ok(copy) => pairs.push(Pair {
                kept: original,
                copy,
            }),
            Err(words) => {
                let title = original.edition.details.title.text(visit.language);
                form.refuse("by", t.bulk_of_edition(title, words));
            }
        }
    }
    Ok((!form.has_problems()).then_some(pairs))
}

fn named(visit: &Visit, pair: &Pair, problem: String) -> String {
    let title = pair.kept.edition.details.title.text(visit.language);
    visit.texts.bulk_of_edition(title, problem)
}

fn question(visit: &Visit, form: &Form, sites: &[Site]) -> Response {
    let t = visit.texts;
    let sites = std::iter::once(Choice::new("", t.staff_edition_choose())).chain(
        sites
            .iter()
            .map(|site| Choice::new(site.slug.clone(), site.name.clone())),
    );
    let back = visit.to("/staff/editions");
    page(t.bulk_season_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.bulk_season_title()}</h1></div>
                <p class="prose">{t.bulk_season_about()}</p>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    <Select
                        form=form
                        name="site"
                        label=t.staff_edition_site()
                        choices=sites.collect()
                    />
                    <TextField form=form name="first" label=t.bulk_season_first() kind="date"/>
                    <TextField form=form name="last" label=t.bulk_season_last() kind="date"/>
                    {fields(visit, form)}
                    <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                </form>
            }
        })
}

fn preview(visit: &Visit, form: &Form, pairs: &[Pair], closed: &ClosedDays) -> Response {
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_edition_title()),
        Column::words(t.bulk_season_from()),
        Column::words(t.bulk_season_to()),
        Column::numbers(t.bulk_season_sessions()),
        Column::words(t.bulk_season_holidays()),
    ];
    let title = t.bulk_season_preview_title();
    let preview = Preview {
        lead: Some(t.bulk_season_count(pairs.len()).into_any()),
        title: title.clone(),
        content: || {
            let rows = pairs.iter().map(|pair| row(visit, pair, closed));
            table(title, false, &columns, rows)
        },
        fields: &FIELDS,
        confirm: t.bulk_season_confirm(),
        is_final: false,
        is_upload: false,
    };
    preview.page(visit, form)
}

fn row(visit: &Visit, pair: &Pair, closed: &ClosedDays) -> Vec<AnyView> {
    let t = visit.texts;
    let days: BTreeSet<_> = pair
        .copy
        .sessions
        .iter()
        .map(|session| session.times.date())
        .collect();
    let holidays: Vec<_> = days
        .into_iter()
        .filter_map(|day| {
            let site = pair.copy.details.site_id;
            let holiday = series::holiday(visit, day);
            let closed = closed_tag(visit, closed, site, day);
            (holiday.is_some() || closed.is_some())
                .then(|| view! { <span>{t.short_date(day)} {holiday} {closed}</span> " " })
        })
        .collect();
    let holidays = if holidays.is_empty() {
        "–".into_any()
    } else {
        holidays.into_any()
    };
    let starts = pair
        .copy
        .sessions
        .first()
        .map(|session| t.session(session.times));
    vec![
        translated_text::line(&pair.kept.edition.details.title, visit.language),
        t.moment(pair.kept.edition.starts_at).into_any(),
        starts.unwrap_or_default().into_any(),
        t.number(i64::try_from(pair.copy.sessions.len()).unwrap_or(i64::MAX))
            .into_any(),
        holidays,
    ]
}
