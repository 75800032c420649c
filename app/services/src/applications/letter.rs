//! What a person is told of a decision.

use domain::application::{Decision, DecisionReason, Explanation, NextStep, Ruling};
use store::person;
use texts::Texts;

use super::{ApplicationView, held::link, way};
use crate::{
    Portal, Settings,
    notifications::{ApplicationAdmitted, ApplicationNotAdmitted, Mail},
};

/// The mail about a decision, in the person's language.
pub(super) fn letter(
    portal: &Portal,
    record: &person::Record,
    view: &ApplicationView,
    ruling: &Ruling,
) -> Mail {
    let language = record.details.language;
    let texts = texts::of(language);
    let decision = &ruling.decision;
    let name = record.details.display_name();
    let programme = view.programme.content.name.text(language).to_owned();
    let reference = view.application.reference;
    let next_step = texts.next_step(decision.next_step());
    let correction = ruling.correction.as_ref().map(ToString::to_string);
    let url = link(portal, language, reference);
    let (words, path) = way(texts, decision.next_step());
    let way = Some((
        words,
        format!("{}/{language}{path}", portal.settings.base_url),
    ));
    match reasons(texts, view, decision) {
        None => Mail::ApplicationAdmitted(ApplicationAdmitted {
            name,
            programme,
            reference: reference.to_string(),
            explanation: decision.explanation().map(ToString::to_string),
            next_step,
            about: (decision.next_step() == NextStep::FirstInterview)
                .then(|| texts.application_first_interview_about()),
            correction,
            way,
            url,
        }),
        Some(reason) => Mail::ApplicationNotAdmitted(ApplicationNotAdmitted {
            name,
            programme,
            reference: reference.to_string(),
            reason,
            next_step,
            correction,
            again: Some(look_again(texts, &portal.settings, &reference.to_string())),
            appeal: Some(portal.settings.appeal_in(language)),
            way,
            url,
        }),
    }
}

/// How somebody who is not admitted asks the office to look at the decision again: where, with what, and who answers
/// for it.
pub fn look_again(texts: &Texts, settings: &Settings, reference: &str) -> String {
    let email = settings.office_email.as_str();
    texts.application_look_again_text(email, reference, &settings.office)
}

/// What the operator wrote for the person: why the decision is corrected, and what explains it.
pub(super) fn written(ruling: &Ruling) -> Option<String> {
    let words: Vec<_> = ruling
        .correction
        .iter()
        .chain(ruling.decision.explanation())
        .map(Explanation::as_str)
        .collect();
    (!words.is_empty()).then(|| words.join("\n"))
}

/// Why somebody is not admitted, with what the rule asks for and they do not meet, and what the operator adds.
pub(super) fn reasons(
    texts: &Texts,
    view: &ApplicationView,
    decision: &Decision,
) -> Option<String> {
    let reason = decision.reason()?;
    let unmet = match reason {
        DecisionReason::RuleNotMet => view.unmet(),
        _ => Vec::new(),
    };
    let unmet = unmet
        .iter()
        .map(|unmet| format!("– {}", texts.reason(unmet, view.year())));
    let explanation = decision.explanation().map(ToString::to_string);
    let words = std::iter::once(texts.decision_reason(reason))
        .chain(unmet)
        .chain(explanation);
    Some(words.collect::<Vec<_>>().join("\n"))
}
