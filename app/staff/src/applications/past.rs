//! What came before: what was asked and replied, and every decision.

use domain::inquiry::InquiryKind;
use leptos::prelude::*;
use services::applications::ApplicationView;
use store::{decision::Made, inquiry::Inquiry};
use ui::{Visit, typed_paragraphs};

/// What the office asked, with the replies; nothing where it never did.
pub(super) fn inquiries(visit: &Visit, view: &ApplicationView) -> Option<AnyView> {
    let t = visit.texts;
    let all = view
        .inquiries
        .iter()
        .map(|inquiry| one(visit, inquiry))
        .collect_view();
    (!view.inquiries.is_empty())
        .then(|| view! { <section><h2>{t.inquiry_staff_title()}</h2> {all}</section> }.into_any())
}

fn one(visit: &Visit, inquiry: &Inquiry) -> AnyView {
    let t = visit.texts;
    let kind = match inquiry.kind {
        InquiryKind::Missing => t.inquiry_question(),
        InquiryKind::Notice => t.inquiry_reasons(),
    };
    let reply = match (&inquiry.reply, inquiry.replied_at) {
        (Some(reply), Some(at)) => view! {
            <div>
                <dt>{t.inquiry_staff_replied(t.moment(at))}</dt>
                <dd>{typed_paragraphs(reply.as_str())}</dd>
            </div>
        }
        .into_any(),
        _ => view! {
            <div><dt>{t.inquiry_due_on()}</dt><dd>{t.date(inquiry.due_on)}</dd></div>
            <div><dt>{t.inquiry_reply()}</dt><dd>{t.inquiry_staff_no_reply()}</dd></div>
        }
        .into_any(),
    };
    view! {
        <dl class="summary-list">
            <div>
                <dt>{kind} ", " {t.moment(inquiry.asked_at)}</dt>
                <dd>{typed_paragraphs(&inquiry.question)}</dd>
            </div>
            {reply}
        </dl>
    }
    .into_any()
}

/// The reasons of the latest decision that only staff read, and the decisions that it corrects.
pub(super) fn decisions(visit: &Visit, view: &ApplicationView) -> Option<AnyView> {
    let t = visit.texts;
    let (latest, earlier) = view.decisions.split_first()?;
    let reasons = reasons(visit, latest);
    let corrected = earlier
        .iter()
        .map(|made| {
            let decision = &made.decision;
            let reason = decision
                .reason
                .map(|reason| view! { <div><dt>{t.staff_decision_reason()}</dt><dd>{t.decision_reason(reason)}</dd></div> });
            let explanation = decision.explanation.as_deref().map(|words| {
                view! { <div><dt>{t.staff_decision_explanation()}</dt><dd>{typed_paragraphs(words)}</dd></div> }
            });
            let next_step = decision
                .next_step
                .map(|step| view! { <div><dt>{t.staff_decision_next_step()}</dt><dd>{t.next_step(step)}</dd></div> });
            view! {
                <dl class="summary-list">
                    <div>
                        <dt>{t.staff_application_decided_on()}</dt>
                        <dd>{t.moment(decision.decided_at)}</dd>
                    </div>
                    <div>
                        <dt>{t.staff_decision_outcome()}</dt>
                        <dd>{t.decision_outcome(decision.outcome)}</dd>
                    </div>
                    {reason}
                    {explanation}
                    {next_step}
                    {reasons_of(visit, made)}
                </dl>
            }
        })
        .collect_view();
    let corrected = (!earlier.is_empty())
        .then(|| view! { <h3>{t.inquiry_corrected_decisions()}</h3> {corrected} });
    Some(view! { {reasons} {corrected} }.into_any())
}

fn reasons(visit: &Visit, made: &Made) -> Option<AnyView> {
    let has_any = made.decision.exception.is_some()
        || made.decision.correction.is_some()
        || made.staff_name.is_some();
    has_any.then(|| view! { <dl class="summary-list">{reasons_of(visit, made)}</dl> }.into_any())
}

fn reasons_of(visit: &Visit, made: &Made) -> AnyView {
    let t = visit.texts;
    let rows = [
        (t.inquiry_exception(), &made.decision.exception),
        (t.inquiry_correction(), &made.decision.correction),
        (t.inquiry_decided_by(), &made.staff_name),
    ];
    rows.into_iter()
        .filter_map(|(label, words)| Some((label, typed_paragraphs(words.as_deref()?))))
        .map(|(label, words)| view! { <div><dt>{label}</dt><dd>{words}</dd></div> })
        .collect_view()
        .into_any()
}
