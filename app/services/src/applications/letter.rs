//! What a person is told of a decision.

use domain::application::{DecisionReason, Explanation, Ruling};
use store::{application::Application, person, programme::Programme};
use texts::Texts;

use super::held::link;
use crate::{
    Portal,
    notifications::{ApplicationAdmitted, ApplicationNotAdmitted, Mail},
};

/// The mail about a decision, in the person's language.
pub(super) fn letter(
    portal: &Portal,
    record: &person::Record,
    application: &Application,
    programme: &Programme,
    ruling: &Ruling,
) -> Mail {
    let language = record.details.language;
    let texts = texts::of(language);
    let name = record.details.display_name();
    let programme = programme.content.name.text(language).to_owned();
    let reference = application.reference.to_string();
    let explanation = ruling.decision.explanation();
    let next_step = texts.next_step(ruling.decision.next_step());
    let correction = ruling.correction.as_ref().map(ToString::to_string);
    let url = link(portal, language, application.reference);
    match ruling.decision.reason() {
        None => Mail::ApplicationAdmitted(ApplicationAdmitted {
            name,
            programme,
            reference,
            explanation: explanation.map(ToString::to_string),
            next_step,
            correction,
            url,
        }),
        Some(reason) => Mail::ApplicationNotAdmitted(ApplicationNotAdmitted {
            name,
            programme,
            reference,
            reason: in_words(texts, reason, explanation),
            next_step,
            correction,
            appeal: Some(portal.settings.appeal_in(language)),
            url,
        }),
    }
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

/// A reason with what the operator adds to it.
pub(super) fn in_words(
    texts: &Texts,
    reason: DecisionReason,
    explanation: Option<&Explanation>,
) -> String {
    let words = texts.decision_reason(reason);
    std::iter::once(words.as_str())
        .chain(explanation.map(Explanation::as_str))
        .collect::<Vec<_>>()
        .join("\n")
}
