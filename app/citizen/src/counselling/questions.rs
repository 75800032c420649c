//! The questions before booking an appointment, one per page: what, where, in which language, when.

use axum::response::Response;
use domain::{
    calendar_date::CalendarDate,
    counselling::{HORIZON, Location, Service},
};
use leptos::prelude::*;
use services::{
    access::visitor::Visitor,
    counselling::{NextFree, Week},
};
use store::site::Site;
use ui::{
    Choice as Answer, Choices, Form, Icon, Page, Visit, page_form,
    slots::{leaf_through_weeks, place_value, place_words, slots},
    step,
};

use super::{
    calendar::calendar,
    choice::{Choice, first_language},
};

/// A page of the booking flow.
pub(super) fn page(visit: &Visit, title: String) -> Page {
    Page::new(title).crumb(visit.texts.counselling_title(), visit.to("/counselling"))
}

/// A form with an error if its question was asked and not answered.
fn asked(visit: &Visit, choice: &Choice, question: &str, missing: String) -> Form {
    let mut form = visit.typed_or(Form::new());
    if choice.asked == question && form.value(question).is_empty() {
        form.refuse(question, missing);
    }
    form
}

/// The previous choices, each with a link to change it.
pub(super) fn so_far(visit: &Visit, choice: &Choice, sites: &[Site]) -> Option<AnyView> {
    let t = visit.texts;
    let chosen = choice.so_far(visit, sites);
    (!chosen.is_empty()).then(|| {
        let rows = chosen
            .into_iter()
            .map(|(label, words, address)| {
                let change = t.counselling_change_what(&label);
                view! {
                    <div>
                        <dt>{label}</dt>
                        <dd><bdi>{words}</bdi></dd>
                        <dd class="actions">
                            <a href=address aria-label=change>{t.action_change()}</a>
                        </dd>
                    </div>
                }
            })
            .collect_view();
        view! {
            <h2 class="visually-hidden">{t.counselling_so_far()}</h2>
            <dl class="summary-list">{rows}</dl>
        }
        .into_any()
    })
}

/// The questions, in the order in which they are asked. The check of all choices follows.
const QUESTIONS: [&str; 4] = ["service", "place", "language", "slot"];

/// How many steps it takes to book: whoever has no session brings a code at the end.
fn steps(visit: &Visit) -> usize {
    let ends_with_code = matches!(visit.visitor, Visitor::Anonymous);
    QUESTIONS.len() + 1 + usize::from(ends_with_code)
}

/// The line that says which step the check is.
pub(super) fn check_step(visit: &Visit) -> AnyView {
    step(visit, "", QUESTIONS.len() + 1, steps(visit))
}

/// The link back to the question before.
fn back(visit: &Visit, choice: &Choice, sites: &[Site], place: usize) -> Option<AnyView> {
    let before = QUESTIONS.get(place.checked_sub(1)?)?;
    let address = choice.without(visit, sites, before);
    let words = visit.texts.action_back();
    Some(view! { <a class="back-link" href=address>{words}</a> }.into_any())
}

/// The form around a question: it uses GET and includes the previous choices.
fn question(
    visit: &Visit,
    form: &Form,
    choice: &Choice,
    sites: &[Site],
    name: &'static str,
    fields: AnyView,
) -> AnyView {
    let hidden = choice
        .fields(sites)
        .into_iter()
        .filter(|(field, _)| *field != name)
        .map(|(field, value)| view! { <input type="hidden" name=field value=value/> })
        .collect_view();
    let place = QUESTIONS.iter().position(|question| *question == name);
    let place = place.unwrap_or_default();
    view! {
        {back(visit, choice, sites, place)}
        {form.summary(visit)}
        <form
            class="question"
            id=page_form()
            method="get"
            action=visit.to("/counselling")
        >
            {hidden}
            <input type="hidden" name="asked" value=name/>
            {step(visit, "", place + 1, steps(visit))}
            {fields}
            <button class="btn btn-primary" type="submit">{visit.texts.action_continue()}</button>
        </form>
        {so_far(visit, choice, sites)}
    }
    .into_any()
}

/// Which service.
pub(super) fn service(
    visit: &Visit,
    choice: &Choice,
    notice: impl FnOnce() -> Option<AnyView>,
) -> Response {
    let t = visit.texts;
    let form = asked(visit, choice, "service", t.counselling_missing_service());
    let choices = Service::ALL
        .iter()
        .map(|service| Answer {
            value: service.to_string(),
            label: t.counselling_service(*service),
            hint: t.counselling_service_about(*service),
        })
        .collect();
    let page = Page::new(t.counselling_title()).description(t.counselling_lead());
    page.status(form.status()).render(visit, || {
        let fields = view! {
            <Choices form=&form name="service" label=t.counselling_choose_service() choices=choices/>
        };
        view! {
            <h1>{t.counselling_title()}</h1>
            <p class="lead">{t.counselling_lead()}</p>
            {notice()}
            {question(visit, &form, choice, &[], "service", fields.into_any())}
            <p><a href=visit.to("/counselling/next")>{t.counselling_see_next()}</a></p>
        }
    })
}

/// Where. Each place shows its first free date.
pub(super) fn place(visit: &Visit, choice: &Choice, sites: &[Site], next: &[NextFree]) -> Response {
    let t = visit.texts;
    let mut form = asked(visit, choice, "place", t.counselling_missing_place());
    if let Some(place) = choice.place {
        form = form.with("place", place_value(place, sites));
    }
    let of_service: Vec<_> = next
        .iter()
        .filter(|next| Some(next.service) == choice.service)
        .collect();
    let hint = |first: Option<jiff::civil::Date>| {
        first.map_or_else(
            || t.counselling_place_none(HORIZON.days_ahead),
            |date| t.counselling_place_first(t.date(date)),
        )
    };
    let day = |next: &&NextFree| {
        next.first
            .map(|open| jiff::civil::Date::from(open.slot.date))
    };
    let soonest = of_service
        .iter()
        .filter(|next| matches!(next.place, Location::Site(_)))
        .filter_map(day)
        .min();
    let any = Answer {
        value: place_value(Location::AnySite, sites),
        label: t.counselling_place_any(),
        hint: hint(soonest),
    };
    let places = of_service.iter().map(|next| Answer {
        value: place_value(next.place, sites),
        label: place_words(visit, sites, next.place),
        hint: hint(day(next)),
    });
    let choices = std::iter::once(any).chain(places).collect();
    page(visit, t.counselling_choose_place())
        .status(form.status())
        .render(visit, || {
            let fields = view! {
                <Choices
                    form=&form
                    name="place"
                    label=t.counselling_choose_place()
                    choices=choices
                    heading=true
                />
            };
            question(visit, &form, choice, sites, "place", fields.into_any())
        })
}

/// In which of the available languages.
pub(super) fn language(
    visit: &Visit,
    choice: &Choice,
    sites: &[Site],
    offered: &[String],
) -> Response {
    let t = visit.texts;
    let mut form = asked(visit, choice, "language", t.counselling_missing_language());
    if visit.typed().is_none()
        && let Some(tag) = first_language(offered, visit.language)
    {
        form = form.with("language", tag);
    }
    let choices = offered
        .iter()
        .map(|tag| Answer::new(tag, t.spoken_language(tag)))
        .collect();
    page(visit, t.counselling_choose_language())
        .status(form.status())
        .render(visit, || {
            let fields = view! {
                <Choices
                    form=&form
                    name="language"
                    label=t.counselling_choose_language()
                    choices=choices
                    heading=true
                    inline=true
                />
            };
            question(visit, &form, choice, sites, "language", fields.into_any())
        })
}

/// The service is not offered at that place.
pub(super) fn nowhere(visit: &Visit, choice: &Choice, sites: &[Site]) -> Response {
    let t = visit.texts;
    page(visit, t.counselling_choose_language()).render(visit, || {
        view! {
            <h1>{t.counselling_choose_language()}</h1>
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div>
                    <p>{t.counselling_none(HORIZON.days_ahead)}</p>
                    <p><a href=visit.to("/sites")>{t.counselling_to_sites()}</a></p>
                </div>
            </div>
            {so_far(visit, choice, sites)}
        }
    })
}

/// When. `taken` means that the chosen slot is no longer free.
pub(super) fn slot(
    visit: &Visit,
    choice: &Choice,
    sites: &[Site],
    week: &Week,
    taken: bool,
) -> Response {
    let t = visit.texts;
    let mut form = asked(visit, choice, "slot", t.counselling_missing_slot());
    if taken && !week.days.is_empty() {
        form.refuse("slot", t.counselling_taken());
    }
    let gone = (taken && week.days.is_empty()).then(|| {
        view! {
            <div class="notice notice-warning" role="status">
                <Icon name="it-warning-circle"/>
                <p>{t.counselling_taken_none()}</p>
            </div>
        }
    });
    page(visit, t.counselling_choose_slot())
        .status(form.status())
        .with_islands()
        .render(visit, || {
            let address =
                |day: CalendarDate| choice.address(visit, sites, &[("week", day.to_string())]);
            let calendar = calendar(visit, week, address);
            let leaf = leaf_through_weeks(visit, week, address);
            if week.days.is_empty() {
                return view! {
                    <h1>{t.counselling_choose_slot()}</h1>
                    {gone}
                    {calendar}
                    {leaf}
                    {so_far(visit, choice, sites)}
                }
                .into_any();
            }
            let legend = view! { <h1>{t.counselling_choose_slot()}</h1> }.into_any();
            let above = view! { {calendar} {leaf} }.into_any();
            let fields = view! {
                <input type="hidden" name="week" value=week.monday.to_string()/>
                {slots(visit, &form, week, sites, legend, Some(above))}
            };
            question(visit, &form, choice, sites, "slot", fields.into_any())
        })
}
