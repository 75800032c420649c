//! The decision as the applicant will see it, to be confirmed.

use axum::response::Response;
use domain::{
    application::{DecisionOutcome, Ruling},
    inquiry::{NOTICE_DAYS, RulingEffect},
};
use leptos::prelude::*;
use services::applications::StaffView;
use ui::{Form, Visit, typed_paragraphs};

use super::{EFFECT, REVISION};
use crate::preview::Preview;

/// The fields of the form, passed on.
const FIELDS: [&str; 8] = [
    REVISION,
    EFFECT,
    "outcome",
    "reason",
    "explanation",
    "next_step",
    "exception",
    "correction",
];

/// The page that shows the decision.
pub(super) fn confirmation(
    visit: &Visit,
    view: &StaffView,
    form: &Form,
    ruling: &Ruling,
    effect: RulingEffect,
) -> Response {
    let t = visit.texts;
    let decision = &ruling.decision;
    let reasons = [
        (t.inquiry_exception(), &ruling.exception),
        (t.inquiry_correction(), &ruling.correction),
    ]
    .into_iter()
    .filter_map(|(label, words)| Some((label, typed_paragraphs(words.as_ref()?.as_str()))))
    .map(|(label, words)| view! { <div><dt>{label}</dt><dd>{words}</dd></div> })
    .collect_view();
    let (lead, confirm) = match effect {
        RulingEffect::Notice => (
            t.inquiry_notice_about(NOTICE_DAYS),
            t.inquiry_notice_confirm(),
        ),
        RulingEffect::Decision => (t.staff_decision_check_about(), t.staff_decision_confirm()),
    };
    let outcome = match decision.outcome() {
        DecisionOutcome::Admitted => t.staff_decision_admit(),
        DecisionOutcome::NotAdmitted => t.staff_decision_not_admit(),
    };
    let next_step = decision.next_step();
    let reason = decision.reason().map(|reason| {
        let words = t.decision_reason(reason);
        view! { <div><dt>{t.staff_decision_reason()}</dt><dd>{words}</dd></div> }
    });
    let explanation = decision.explanation().map(|words| {
        let words = typed_paragraphs(words.as_str());
        view! { <div><dt>{t.staff_decision_explanation()}</dt><dd>{words}</dd></div> }
    });
    let preview = Preview {
        title: t.staff_decision_check_title(),
        lead: Some(lead.into_any()),
        content: || {
            view! {
            <dl class="summary-list">
                <div>
                    <dt>{t.staff_applications_person()}</dt>
                    <dd><bdi>{view.person.details.display_name()}</bdi></dd>
                </div>
                <div><dt>{t.staff_decision_outcome()}</dt><dd>{outcome}</dd></div>
                {reason}
                {explanation}
                <div><dt>{t.staff_decision_next_step()}</dt><dd>{t.next_step(next_step)}</dd></div>
                {reasons}
            </dl>
        }
        .into_any()
        },
        fields: &FIELDS,
        confirm,
        is_final: false,
        is_upload: false,
    };
    preview.page(visit, form)
}
