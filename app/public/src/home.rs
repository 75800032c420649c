//! The portal's start page.

use axum::response::Response;
use leptos::prelude::*;
use services::programmes::ProgrammeView;
use store::edition_list::Listed;
use ui::{Page, Visit, errors::Stop};

use super::{activity, programme};

/// Maximum upcoming activities shown.
const NEXT: i64 = 6;

/// Shows what the portal is, the programmes, the upcoming activities, and how it works.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let programmes = services::programmes::list(&visit.portal).await?;
    let editions = services::editions::upcoming(&visit.portal, NEXT).await?;
    let t = visit.texts;
    let page = Page::new(t.portal_purpose())
        .description(t.public_home_lead())
        .wide();
    Ok(page.render(&visit, || {
        view! {
            {hero(&visit)}
            {offer(&visit, &programmes)}
            {next(&visit, &editions)}
            {counselling(&visit)}
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
                        <a class="btn btn-primary btn-lg" href=visit.to("/programmes")>
                            {t.public_home_programmes()}
                        </a>
                        <a class="btn btn-outline-primary btn-lg" href=visit.to("/activities")>
                            {t.public_home_activities()}
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

fn offer(visit: &Visit, programmes: &[ProgrammeView]) -> AnyView {
    let t = visit.texts;
    let cards = programmes
        .iter()
        .map(|found| programme::card(visit, found))
        .collect_view();
    view! {
        <section class="section" aria-labelledby="programmes">
            <div class="container">
                <h2 id="programmes">{t.nav_programmes()}</h2>
                <p class="lead">{t.public_programmes_lead()}</p>
                <ul class="card-grid">{cards}</ul>
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

fn counselling(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="section" aria-labelledby="counselling">
            <div class="container">
                <h2 id="counselling">{t.counselling_home_title()}</h2>
                <p class="lead">{t.counselling_home_text()}</p>
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
                <p class="mt-5">
                    {t.public_home_in_person()} " "
                    <a href=visit.to("/sites")>{t.public_sites_link()}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}
