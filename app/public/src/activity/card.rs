//! An edition in a list of editions.
//!
//! The HTML of a card is cached until its data changes: a page has fifty of them, and rendering them
//! was half of its cost.

use std::sync::LazyLock;

use domain::{edition::EnrolmentStatus, id::EditionId};
use leptos::prelude::*;
use store::edition_list::Listed;
use texts::rome;
use ui::{FragmentCache, Visit, translated_text};

use super::places;

static FRAGMENTS: LazyLock<FragmentCache<(EditionId, EnrolmentStatus), Listed>> =
    LazyLock::new(FragmentCache::default);

/// The cards of editions as items of a list, in HTML.
pub(crate) fn cards(visit: &Visit, editions: &[Listed]) -> String {
    let mut html = String::with_capacity(editions.len() * 1_024);
    for edition in editions {
        let enrolment = services::editions::enrolment(&visit.portal, edition);
        let key = (visit.language, (edition.id, enrolment));
        html.push_str(
            &FRAGMENTS
                .part(key, edition, || card(visit, edition, enrolment).to_html())
                .html,
        );
    }
    html
}

/// A card that links to the edition's page.
fn card(visit: &Visit, edition: &Listed, enrolment: EnrolmentStatus) -> impl IntoView + use<> {
    let t = visit.texts;
    let starts = rome(edition.starts_at);
    let ends = rome(edition.ends_at);
    let day = t.day_block(starts.date());
    let when = if starts.date() == ends.date() {
        t.time_range(starts.time(), ends.time())
    } else {
        t.activities_from_to(t.short_date(starts.date()), t.short_date(ends.date()))
    };
    let title = edition.title.read();
    let (tag, title) = translated_text::words(&title, visit.language);
    let direction = tag.as_ref().map(|_| "auto");
    let summary = edition.summary.read();
    let (summary_tag, summary) = translated_text::words(&summary, visit.language);
    let summary_direction = summary_tag.as_ref().map(|_| "auto");
    let address = visit.to(&format!("/activities/{}", edition.slug));
    let enrolment = (enrolment != EnrolmentStatus::Open)
        .then(|| view! { <p class="card-meta">{t.enrolment(enrolment)}</p> });
    let left = edition.vacancies();
    view! {
        <li>
            <article class="card event-card">
                <time class="date-block" datetime=starts.strftime("%Y-%m-%dT%H:%M").to_string()>
                    <span class="weekday">{day.weekday}</span>
                    " "
                    <span class="day">{day.day}</span>
                    " "
                    <span class="month">{day.month}</span>
                </time>
                <div>
                    <p class="card-meta">{t.kind(edition.kind)} " · " {t.topic(edition.topic)}</p>
                    <h3 class="card-title">
                        <a href=address lang=tag dir=direction>{title}</a>
                    </h3>
                    <p lang=summary_tag dir=summary_direction>{summary}</p>
                    <ul class="facts">
                        <li>{when}</li>
                        <li>{edition.site.clone()}</li>
                        <li>{ui::language_names(t, &edition.languages)}</li>
                    </ul>
                    {places::line(t, left)}
                    {enrolment}
                </div>
            </article>
        </li>
    }
}
