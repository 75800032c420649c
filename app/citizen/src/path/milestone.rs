//! The next step, and the link to it.

use domain::application::NextStep;
use leptos::prelude::*;
use services::{applications::way, people::path::Milestone};
use ui::{Visit, translated_text};

/// The next milestone as the page's most prominent block.
pub(super) fn view(visit: &Visit, milestone: &Milestone) -> AnyView {
    let t = visit.texts;
    let (title, text) = words(visit, milestone);
    let links = ways(visit, milestone)
        .into_iter()
        .enumerate()
        .map(|(index, (words, address))| {
            let class = if index == 0 {
                "btn btn-primary"
            } else {
                "btn btn-link"
            };
            view! { <a class=class href=address>{words}</a> }
        })
        .collect_view();
    view! {
        <section class="next-step" aria-labelledby="next-title">
            <p class="next-step-caption">{t.path_next()}</p>
            <h2 id="next-title">{title}</h2>
            {about(visit, milestone)}
            <p>{text}</p>
            <div class="button-row">{links}</div>
        </section>
    }
    .into_any()
}

fn words(visit: &Visit, milestone: &Milestone) -> (String, String) {
    let t = visit.texts;
    match milestone {
        Milestone::Begin => (t.path_begin(), t.path_begin_text()),
        Milestone::AnswerOffer(_, until) => {
            (t.places_path_offer(), t.places_offer_until(t.until(*until)))
        }
        Milestone::ReplyToOffice(_, due_on) => {
            (t.inquiry_path(), t.inquiry_path_text(t.date(*due_on)))
        }
        Milestone::CompleteApplication(_) => (t.path_complete(), t.path_complete_text()),
        Milestone::Attend(booking) => (
            t.path_attend(),
            t.path_attend_text(t.moment(booking.starts_at), &booking.site),
        ),
        Milestone::Meet(name) => (t.counselling_path_meet(), t.moment(name.starts_at)),
        Milestone::FirstInterview(_) => (
            t.path_interview(),
            format!(
                "{} {}",
                t.path_interview_text(),
                t.application_first_interview_about()
            ),
        ),
        Milestone::AwaitDecision(_) => (t.path_decision(), t.path_decision_text()),
        Milestone::AwaitApproval(_) => (t.path_decision(), t.path_request_text()),
        Milestone::AwaitPlace(_, position) => (t.path_place(), t.path_place_text(*position)),
        Milestone::AfterDecision(_, step) => (t.path_after(), t.next_step(*step)),
    }
}

/// The programme or activity that it is about.
fn about(visit: &Visit, milestone: &Milestone) -> Option<AnyView> {
    let name = match milestone {
        Milestone::Begin => return None,
        Milestone::Meet(name) => {
            let service = visit.texts.counselling_service(name.service);
            return Some(view! { <p><strong>{service}</strong></p> }.into_any());
        }
        Milestone::ReplyToOffice(application, _)
        | Milestone::CompleteApplication(application)
        | Milestone::FirstInterview(application)
        | Milestone::AwaitDecision(application)
        | Milestone::AfterDecision(application, _) => &application.name,
        Milestone::AnswerOffer(booking, _)
        | Milestone::Attend(booking)
        | Milestone::AwaitApproval(booking)
        | Milestone::AwaitPlace(booking, _) => &booking.title,
    };
    let name = translated_text::line(name, visit.language);
    Some(view! { <p><strong>{name}</strong></p> }.into_any())
}

/// Where to go from here, the primary link first.
fn ways(visit: &Visit, milestone: &Milestone) -> Vec<(String, String)> {
    let t = visit.texts;
    match milestone {
        Milestone::Begin => vec![
            (t.path_see_programmes(), visit.to("/programmes")),
            (t.path_see_activities(), visit.to("/activities")),
        ],
        Milestone::AnswerOffer(booking, _) => {
            let address = visit.to(&format!("/bookings/{}/offer", booking.reference));
            vec![(t.places_offer_answer(), address)]
        }
        Milestone::ReplyToOffice(application, _) => {
            let address = format!("/applications/{}", application.reference);
            vec![
                (
                    t.inquiry_reply_link(),
                    visit.to(&format!("{address}/reply")),
                ),
                (t.path_see_application(), visit.to(&address)),
            ]
        }
        Milestone::CompleteApplication(application) => {
            let address = format!("/programmes/{}/apply", application.programme);
            vec![(t.path_continue(), visit.to(&address))]
        }
        Milestone::Attend(booking) => {
            let address = visit.to(&format!("/bookings/{}", booking.reference));
            let calendar = format!("{address}/calendar.ics");
            vec![
                (t.path_see_booking(), address),
                (t.action_download_calendar(), calendar),
            ]
        }
        Milestone::Meet(name) => {
            let address = visit.to(&format!("/appointments/{}", name.reference));
            let calendar = format!("{address}/calendar.ics");
            vec![
                (t.counselling_path_see(), address),
                (t.action_download_calendar(), calendar),
            ]
        }
        Milestone::AwaitApproval(booking) | Milestone::AwaitPlace(booking, _) => {
            let address = visit.to(&format!("/bookings/{}", booking.reference));
            vec![(t.path_see_booking(), address)]
        }
        Milestone::FirstInterview(application) => {
            let address = visit.to(&format!("/applications/{}", application.reference));
            vec![
                way_of_step(visit, NextStep::FirstInterview),
                (t.path_see_application(), address),
            ]
        }
        Milestone::AwaitDecision(application) => {
            let address = visit.to(&format!("/applications/{}", application.reference));
            vec![
                (t.path_see_application(), address),
                (t.path_see_activities(), visit.to("/activities")),
            ]
        }
        Milestone::AfterDecision(application, step) => {
            let decision = visit.to(&format!("/applications/{}", application.reference));
            vec![way_of_step(visit, *step), (t.path_see_decision(), decision)]
        }
    }
}

fn way_of_step(visit: &Visit, step: NextStep) -> (String, String) {
    let (words, path) = way(visit.texts, step);
    (words, visit.to(path))
}
