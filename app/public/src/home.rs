//! The portal's start page.

use axum::response::Response;
use domain::calendar_date::CalendarDate;
use leptos::prelude::*;
use store::edition_list::Listed;
use ui::{Icon, Page, Visit, errors::Stop};

use super::activity;

/// Maximum upcoming activities shown.
const NEXT: i64 = 3;

/// Shows what the portal is, the upcoming activities, when an operator has time, and how it works.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let editions = services::editions::upcoming(&visit.portal, NEXT).await?;
    let free_day = services::counselling::first_free_day(&visit.portal).await?;
    let t = visit.texts;
    let page = Page::new(t.portal_purpose())
        .description(t.public_home_lead())
        .wide();
    Ok(page.render(&visit, || {
        view! {
            {hero(&visit)}
            {next(&visit, &editions)}
            {counselling(&visit, free_day)}
            {how(&visit)}
        }
    }))
}

fn hero(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="hero">
            <div class="container">
                <div class="hero-text">
                    <h1>{t.public_home_title()}</h1>
                    <p class="lead">{t.public_home_lead()}</p>
                    <div class="button-row">
                        <a class="btn btn-primary btn-lg" href=visit.to("/check")>
                            {t.check_every_start()}
                        </a>
                        <a class="btn btn-outline-primary btn-lg" href=visit.to("/activities")>
                            {t.public_home_activities()}
                        </a>
                        <a class="btn btn-link" href=visit.to("/programmes")>
                            {t.public_home_programmes()}
                        </a>
                    </div>
                </div>
                <svg class="hero-art" aria-hidden="true">
                    <use href=format!("{}#pieces", visit.assets.url("icons.svg"))></use>
                </svg>
            </div>
        </section>
    }
    .into_any()
}

fn next(visit: &Visit, editions: &[Listed]) -> AnyView {
    let t = visit.texts;
    let cards = activity::cards(visit, editions);
    let none = editions
        .is_empty()
        .then(|| view! { <p>{t.activities_empty_text()}</p> });
    view! {
        <section class="section section-tint" aria-labelledby="next">
            <div class="container">
                <h2 id="next">{t.public_home_next()}</h2>
                {none}
                <ul class="card-grid" inner_html=cards></ul>
                <p class="mt-4"><a href=visit.to("/activities")>{t.public_home_all_activities()}</a></p>
            </div>
        </section>
    }
    .into_any()
}

fn counselling(visit: &Visit, free_day: Option<CalendarDate>) -> AnyView {
    let t = visit.texts;
    let first = free_day.map(|day| {
        view! {
            <p>
                <Icon name="it-calendar"/>
                " "
                {t.counselling_home_first(t.date(day))}
            </p>
        }
    });
    view! {
        <section class="section" aria-labelledby="counselling">
            <div class="container">
                <h2 id="counselling">{t.counselling_home_title()}</h2>
                <p class="lead">{t.counselling_home_text()}</p>
                {first}
                <div class="button-row">
                    <a class="btn btn-primary" href=visit.to("/counselling")>{t.counselling_title()}</a>
                    <a class="btn btn-link" href=visit.to("/counselling/next")>
                        {t.counselling_see_next()}
                    </a>
                </div>
            </div>
        </section>
    }
    .into_any()
}

fn how(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let steps = [
        (t.public_step_check(), t.public_step_check_text()),
        (t.public_step_apply(), t.public_step_apply_text()),
        (t.public_step_answer(), t.public_step_answer_text()),
        (t.public_step_path(), t.public_step_path_text()),
    ]
    .into_iter()
    .map(|(title, text)| view! { <li><h3>{title}</h3><p>{text}</p></li> })
    .collect_view();
    view! {
        <section class="section" aria-labelledby="how">
            <div class="container">
                <h2 id="how">{t.public_home_how()}</h2>
                <ol class="steps">{steps}</ol>
            </div>
        </section>
    }
    .into_any()
}
