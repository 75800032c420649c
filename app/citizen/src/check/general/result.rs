//! The result of the check of all programmes: those that are for the person, those that may be, and the others.

use axum::response::Response;
use domain::eligibility::Outcome;
use leptos::prelude::*;
use services::applications::GeneralCheck;
use ui::Visit;

use super::{
    super::{Asking, Turn, frame::changed_notice, result::answer_list},
    crumbs,
    verdict::verdict,
};

/// The page of the result.
pub(super) fn page(
    visit: &Visit,
    check: &GeneralCheck,
    asking: &Asking<'_>,
    turn: &Turn,
) -> Response {
    let t = visit.texts;
    crumbs(visit, t.check_every_result_title()).render(visit, || {
        let verdicts = check.programmes.iter();
        let (mut met, mut unknown, mut not_met) = (Vec::new(), Vec::new(), Vec::new());
        for (outcome, card) in
            verdicts.map(|programme| verdict(visit, asking, &turn.answers, programme))
        {
            match outcome {
                Outcome::Met => met.push(card),
                Outcome::Unknown => unknown.push(card),
                Outcome::NotMet => not_met.push(card),
            }
        }
        let lead = if check.programmes.is_empty() {
            Some(t.check_every_closed())
        } else if met.is_empty() && unknown.is_empty() {
            Some(t.check_every_nothing())
        } else {
            None
        };
        view! {
            {turn.is_stale.then(|| changed_notice(visit))}
            <h1>{t.check_every_result_title()}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            {group("met", t.check_every_met(met.len()), met)}
            {group("unknown", t.check_every_unknown(unknown.len()), unknown)}
            {group("unmet", t.check_every_not_met(not_met.len()), not_met)}
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

/// The programmes of one result, under their heading.
fn group(id: &'static str, title: String, cards: Vec<AnyView>) -> Option<AnyView> {
    (!cards.is_empty()).then(|| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <ul class="card-list">{cards}</ul>
            </section>
        }
        .into_any()
    })
}
