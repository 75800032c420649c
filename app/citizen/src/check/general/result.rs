//! The result of the check of all programmes: those that are for the person, those that may be, and the others.

use axum::response::Response;
use domain::eligibility::Outcome;
use leptos::prelude::*;
use services::applications::GeneralCheck;
use store::programme::Programme;
use ui::Visit;

use super::{
    super::{Asking, Turn, frame::changed_notice, result::answer_list},
    crumbs, verdict,
};

/// The page of the result.
pub(super) fn page(
    visit: &Visit,
    check: &GeneralCheck,
    asking: &Asking<'_>,
    turn: &Turn,
) -> Response {
    let t = visit.texts;
    let facts = turn.answers.facts();
    let outcome = |programme: &Programme| {
        let facts = asking.rules.facts_for(&programme.rule, &facts);
        programme.rule.evaluate(&facts, asking.context).outcome
    };
    let (met, others): (Vec<_>, Vec<_>) = check
        .programmes
        .iter()
        .partition(|programme| outcome(programme) == Outcome::Met);
    let (not_met, unknown): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|programme| outcome(programme) == Outcome::NotMet);
    let fits_nothing = met.is_empty() && unknown.is_empty();
    let group = |id, title, programmes: &[&Programme]| {
        let cards: Vec<_> = programmes
            .iter()
            .map(|programme| verdict::card(visit, asking, &turn.answers, programme))
            .collect();
        (!cards.is_empty()).then(|| {
            view! {
                <section aria-labelledby=id>
                    <h2 id=id>{title}</h2>
                    <ul class="card-list">{cards}</ul>
                </section>
            }
        })
    };
    crumbs(visit, t.check_every_result_title()).render(visit, || {
        view! {
            {turn.is_stale.then(|| changed_notice(visit))}
            <h1>{t.check_every_result_title()}</h1>
            {fits_nothing.then(|| view! { <p class="lead">{t.check_every_nothing()}</p> })}
            {group("met", t.check_every_met(met.len()), &met)}
            {group("unknown", t.check_every_unknown(unknown.len()), &unknown)}
            {group("unmet", t.check_every_not_met(not_met.len()), &not_met)}
            <section aria-labelledby="talk">
                <h2 id="talk">{t.counselling_home_title()}</h2>
                <p>{t.check_every_talk()}</p>
                <p class="no-print">
                    <a class="btn btn-outline-primary" href=visit.to("/counselling")>
                        {t.counselling_title()}
                    </a>
                </p>
            </section>
            {answer_list(visit, asking, &turn.answers)}
        }
    })
}
