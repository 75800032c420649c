//! What the office asked about an application, and what the person replied.

use domain::{calendar_date::CalendarDate, inquiry::InquiryKind};
use leptos::prelude::*;
use services::applications::ApplicationView;
use store::inquiry::Inquiry;
use ui::{Icon, Visit, typed_paragraphs};

/// What waits for a reply, with the way to reply; nothing where nothing does.
pub(super) fn open(visit: &Visit, seen: &ApplicationView) -> Option<AnyView> {
    let t = visit.texts;
    let inquiry = seen.open_inquiry()?;
    let address = format!("/applications/{}/reply", seen.application.reference);
    Some(
        view! {
            <section aria-labelledby="asked-title">
                <h2 id="asked-title">{title(visit, inquiry)}</h2>
                {asked(visit, inquiry)}
                <p class="no-print">
                    <a class="btn btn-primary" href=visit.to(&address)>{t.inquiry_reply_link()}</a>
                </p>
            </section>
        }
        .into_any(),
    )
}

/// Why the office writes, what, and until when a reply is in time.
pub(super) fn asked(visit: &Visit, inquiry: &Inquiry) -> AnyView {
    let t = visit.texts;
    let due_on = t.date(inquiry.due_on);
    let is_late = CalendarDate::from(visit.portal.today()) > inquiry.due_on;
    let until = if is_late {
        t.inquiry_late(due_on)
    } else {
        match inquiry.kind {
            InquiryKind::Missing => t.inquiry_missing_about(due_on),
            InquiryKind::Notice => t.inquiry_notice_reply(due_on),
        }
    };
    view! {
        <div class="notice notice-warning">
            <Icon name="it-warning-circle"/>
            <p>{until}</p>
        </div>
        {typed_paragraphs(&inquiry.question)}
    }
    .into_any()
}

/// What was asked and replied before; nothing where nothing was.
pub(super) fn earlier(visit: &Visit, seen: &ApplicationView) -> Option<AnyView> {
    let t = visit.texts;
    let replied = seen
        .inquiries
        .iter()
        .filter_map(|inquiry| Some((inquiry, inquiry.reply.as_ref()?, inquiry.replied_at?)))
        .map(|(inquiry, reply, at)| {
            view! {
                <h3>{title(visit, inquiry)}</h3>
                {typed_paragraphs(&inquiry.question)}
                <h4>{t.inquiry_replied(t.moment(at))}</h4>
                {typed_paragraphs(reply.as_str())}
            }
        })
        .collect::<Vec<_>>();
    (!replied.is_empty()).then(|| {
        view! {
            <section aria-labelledby="replied-title">
                <h2 id="replied-title">{t.inquiry_earlier()}</h2>
                {replied}
            </section>
        }
        .into_any()
    })
}

fn title(visit: &Visit, inquiry: &Inquiry) -> String {
    match inquiry.kind {
        InquiryKind::Missing => visit.texts.inquiry_missing_title(),
        InquiryKind::Notice => visit.texts.inquiry_notice_title(),
    }
}
