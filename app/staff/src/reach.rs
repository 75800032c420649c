//! How somebody hears of what staff do.

use domain::call::Channel;
use leptos::prelude::*;
use services::places::Heard;
use ui::{Choice, Choices, Form, Visit};

/// Whether the person knows already.
pub(super) const HEARD: &str = "heard";

/// By mail, by a call that staff owe, or not at all. Nothing has left when this is said.
pub(super) fn words(visit: &Visit, channel: Channel) -> String {
    let t = visit.texts;
    match channel {
        Channel::Mail => t.reach_mail(),
        Channel::Call => t.reach_call(),
        Channel::Nothing => t.reach_nothing(),
    }
}

/// Whether the person knows already, because they called. Who cannot be told is not asked about.
pub(super) fn question(visit: &Visit, form: &Form, channel: Channel) -> Option<AnyView> {
    let t = visit.texts;
    if channel == Channel::Nothing {
        return None;
    }
    let answered = match heard(form) {
        Heard::Already => "yes",
        Heard::NotYet => "no",
    };
    let form = form.clone().with(HEARD, answered);
    let choices = vec![
        Choice::new("no", t.reach_heard_no()),
        Choice::new("yes", t.reach_heard_yes()),
    ];
    Some(
        view! { <Choices form=&form name=HEARD label=t.reach_heard() choices=choices/> }.into_any(),
    )
}

/// What was answered.
pub(super) fn heard(form: &Form) -> Heard {
    if form.value(HEARD) == "yes" {
        Heard::Already
    } else {
        Heard::NotYet
    }
}
