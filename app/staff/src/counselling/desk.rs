//! Booking an appointment for somebody at the desk or on the phone. What, where and in which language is
//! in the URL; person and slot are in the form.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar_date::CalendarDate,
    counselling::{About, HORIZON, Location, Mode, Service},
    edition::local_date,
};
use leptos::prelude::*;
use services::{
    Failure, Overlap,
    access::Booked,
    counselling::{
        AppointmentRefusal, NewAppointment, SlotFilter, Week, book_at_desk, week_at_desk,
    },
    people::desk::KnownAtDesk,
    store::site::Site,
};
use ui::{
    Choice, Form, Posted, SPOKEN, Select, TextArea, Visit,
    errors::Stop,
    filters::{Filters, bar, filled},
    slots::{leaf_through_weeks, place_value, place_words, read_place, slot, slot_refused, slots},
};

use crate::{at_desk, frame::page};

const PATH: &str = "/staff/counselling/desk";

/// The parameters of the URL.
struct Asked {
    form: Form,
    sites: Vec<Site>,
    wanted: Option<SlotFilter>,
}

/// Asks for the search; then shows the free slots and asks for the person's details.
pub(crate) async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let asked = asked(&visit, filters).await?;
    let day = CalendarDate::parse(asked.form.value("week")).ok();
    question(&visit, &asked, &at_desk::empty(&visit), day, &[]).await
}

/// Books, and redirects to the confirmation, which can be printed.
pub(crate) async fn submit(
    visit: Visit,
    Query(filters): Query<Filters>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let asked = asked(&visit, filters).await?;
    // The search that led to the form is in its address: no page offers one for another site.
    let filter = asked.wanted.clone().ok_or(Stop::NotFound)?;
    let chosen = slot(form.value("slot"), &asked.sites);
    if chosen.is_none() {
        form.refuse("slot", t.counselling_missing_slot());
    }
    let about = form.parse_optional("about", About::parse, |error| t.problem(error));
    let who = at_desk::read(&visit, &mut form);
    let typed_week = CalendarDate::parse(form.value("week")).ok();
    let day = chosen.map(|chosen| local_date(chosen.starts_at));
    let day = day.or(typed_week);
    let (Some(chosen), Some(about), Some(who)) = (chosen, about, who) else {
        return question(&visit, &asked, &form, day, &[]).await;
    };
    let new = NewAppointment {
        wanted: filter,
        chosen,
        about,
        phone: None,
        name: None,
    };
    let (portal, staff) = (&visit.portal, visit.staff()?);
    match book_at_desk(portal, staff, &who, &new, form.request()).await {
        Ok(reference) => {
            let confirmation = visit.to(&Booked::from(reference).path());
            Ok(Redirect::to(&confirmation).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let words = |refusal: &_| refusal_words(&visit, refusal);
            let known = at_desk::refuse(&visit, &mut form, refusal, words);
            question(&visit, &asked, &form, day, &known).await
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn asked(visit: &Visit, filters: Filters) -> Result<Asked, Stop> {
    let staff = visit.staff()?;
    let form = filled(filters);
    let sites = services::sites::list(&visit.portal).await?.to_vec();
    let language = form.value("spoken").to_owned();
    let place = read_place(form.value("place"), &sites).filter(|place| staff.books_at(*place));
    let service = form.value("service").parse().ok();
    let filter = service.zip(place).map(|(service, place)| SlotFilter {
        service,
        place,
        language: SPOKEN.contains(&language.as_str()).then_some(language),
    });
    Ok(Asked {
        form,
        sites,
        wanted: filter,
    })
}

/// Why the person cannot have the appointment, and the field that the error belongs to.
fn refusal_words(visit: &Visit, refusal: &AppointmentRefusal) -> (&'static str, String) {
    let t = visit.texts;
    match refusal {
        AppointmentRefusal::PhoneMissing => ("phone", t.desk_phone_missing()),
        AppointmentRefusal::EmailMissing => ("email", t.desk_email_missing()),
        AppointmentRefusal::Overlaps(Overlap::Appointment { starts_at, .. }) => {
            ("slot", t.desk_overlaps_appointment(t.moment(*starts_at)))
        }
        AppointmentRefusal::Overlaps(Overlap::Activity {
            title, starts_at, ..
        }) => {
            let title = title.text(visit.language);
            ("slot", t.desk_overlaps(title, t.moment(*starts_at)))
        }
        refusal => ("slot", slot_refused(visit, refusal)),
    }
}

async fn question(
    visit: &Visit,
    asked: &Asked,
    form: &Form,
    day: Option<CalendarDate>,
    known: &[KnownAtDesk],
) -> Result<Response, Stop> {
    let t = visit.texts;
    let free = match &asked.wanted {
        Some(filter) => Some((filter, free(visit, filter, form, day).await?)),
        None => None,
    };
    let choice = choice(visit, asked)?;
    let back = visit.to("/staff/counselling");
    let page = page(t.desk_appointment_title()).status(form.status());
    Ok(page.render(visit, || {
        let booking = free.map(|(filter, week)| booking(visit, asked, filter, form, &week, known));
        view! {
            {form.summary(visit)}
            <a class="back-link" href=back>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.desk_appointment_title()}</h1></div>
            {choice}
            {booking}
        }
    }))
}

/// The free slots of the week of a day. If the last one of that week has just been taken, those of the
/// first week with free slots.
async fn free(
    visit: &Visit,
    filter: &SlotFilter,
    form: &Form,
    day: Option<CalendarDate>,
) -> Result<Week, Stop> {
    let (portal, staff) = (&visit.portal, visit.staff()?);
    let of_day = week_at_desk(portal, staff, filter, day).await?;
    if of_day.days.is_empty() && form.problem("slot").is_some() {
        return Ok(week_at_desk(portal, staff, filter, None).await?);
    }
    Ok(of_day)
}

/// The search form, which uses GET.
fn choice(visit: &Visit, asked: &Asked) -> Result<AnyView, Stop> {
    let t = visit.texts;
    let staff = visit.staff()?;
    let form = &asked.form;
    let services = Service::ALL
        .iter()
        .map(|service| Choice::new(service.as_str(), t.counselling_service(*service)))
        .collect();
    let places = std::iter::once(Location::AnySite)
        .chain(asked.sites.iter().map(|site| Location::Site(site.id)))
        .chain([Location::Phone, Location::Video])
        .filter(|place| staff.books_at(*place))
        .map(|place| {
            let words = place_words(visit, &asked.sites, place);
            Choice::new(place_value(place, &asked.sites), words)
        })
        .collect();
    let languages = SPOKEN
        .iter()
        .map(|tag| Choice::new(*tag, t.spoken_language(tag)))
        .collect();
    let fields = view! {
        <Select form=form name="service" label=t.counselling_what() choices=services/>
        <Select form=form name="place" label=t.counselling_where() choices=places/>
        <Select form=form name="spoken" label=t.counselling_language() choices=languages/>
    };
    Ok(bar(visit, fields.into_any()))
}

fn booking(
    visit: &Visit,
    asked: &Asked,
    filter: &SlotFilter,
    form: &Form,
    week: &Week,
    known: &[KnownAtDesk],
) -> AnyView {
    let t = visit.texts;
    let fields: Vec<_> = ["service", "place", "spoken"]
        .into_iter()
        .map(|field| (field, asked.form.value(field).to_owned()))
        .collect();
    let leaf = leaf_through_weeks(visit, week, |day| {
        let mut fields = fields.clone();
        fields.push(("week", day.to_string()));
        let query = serde_urlencoded::to_string(&fields).unwrap_or_default();
        visit.to(&format!("{PATH}?{query}"))
    });
    let form = (!week.days.is_empty()).then(|| {
        let legend = t.counselling_when().into_any();
        let is_called = filter.place.mode() == Mode::Phone;
        view! {
            <form method="post" class="prose" novalidate>
                {form.hidden_request()}
                <input type="hidden" name="week" value=week.monday.to_string()/>
                {slots(visit, form, week, &asked.sites, legend, None)}
                {late(visit, form, week)}
                {at_desk::known(visit, form, known)}
                {at_desk::who(visit, form, is_called)}
                <TextArea
                    form=form
                    name="about"
                    label=t.desk_about()
                    optional=t.form_optional()
                />
                {at_desk::consent(visit, form)}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.desk_act()}</button>
                </div>
            </form>
        }
    });
    view! { {leaf} {form} }.into_any()
}

/// Says which of the slots people cannot book any more, if there are such.
fn late(visit: &Visit, form: &Form, week: &Week) -> Option<AnyView> {
    let t = visit.texts;
    let earliest = HORIZON.earliest(visit.portal.now());
    let mut slots = week.days.iter().flat_map(|(_, slots)| slots);
    slots
        .any(|open| open.slot.starts_at < earliest)
        .then(|| at_desk::late(visit, form, t.desk_late_slot(t.moment(earliest))))
}
