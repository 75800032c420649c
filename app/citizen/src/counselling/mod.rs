//! Choosing and booking an appointment. All choices are in the URL, so that every step can be gone
//! back to, bookmarked and shared; only personal data is in the form.

mod calendar;
mod check;
mod choice;
mod questions;
mod submit;
mod who;

use axum::response::Response;
use domain::edition::local_date;
use services::{counselling, counselling::Week, store::site::Site};
use ui::{
    Visit,
    errors::Stop,
    slots::{slot, slot_value},
};

pub(super) use calendar::calendar;
pub(super) use submit::{asked, carry_out, submit};

use self::{check::Check, choice::Choice};
use crate::code;

/// The path of the page.
pub(super) const PATH: &str = "/counselling";

/// Asks for the next missing choice; finally shows the summary.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let sites = services::sites::list(&visit.portal).await?;
    let choice = Choice::read(&visit.query, &sites);
    let visitor = counselling::booking_visitor(&visit.portal, &visit.visitor).await?;
    let obstacle = || check::obstacle(&visit, visitor.obstacle.as_ref());
    let Some(service) = choice.service else {
        return Ok(questions::service(&visit, &choice, obstacle));
    };
    let Some(place) = choice.place else {
        let next = counselling::next_free(&visit.portal).await?;
        return Ok(questions::place(&visit, &choice, &sites, &next));
    };
    let Some(filter) = choice.wanted() else {
        let offered = counselling::languages(&visit.portal, service, place).await?;
        if offered.is_empty() {
            return Ok(questions::nowhere(&visit, &choice, &sites));
        }
        return Ok(questions::language(&visit, &choice, &sites, &offered));
    };
    let typed = visit
        .typed()
        .and_then(|form| slot(form.value("slot"), &sites));
    let day = typed.or(choice.slot);
    let day = day.map(|chosen| local_date(chosen.starts_at));
    let week = counselling::week(&visit.portal, &filter, day.or(choice.week)).await?;
    // The form of the check names its slot, whether or not the address does.
    let is_asked = visit
        .typed()
        .is_some_and(|form| form.value("asked") == "slot");
    let Some(chosen) = choice.slot.or(typed.filter(|_| !is_asked)) else {
        return Ok(questions::slot(&visit, &choice, &sites, &week, false));
    };
    let chosen = typed.unwrap_or(chosen);
    let value = value_of(&week, chosen, &sites);
    // What was typed is not lost with the slot: the others are shown beside it.
    if value.is_none() && (visit.typed().is_none() || week.days.is_empty()) {
        return Ok(questions::slot(&visit, &choice, &sites, &week, true));
    }
    if obstacle().is_some() {
        return Ok(questions::service(&visit, &choice, obstacle));
    }
    let person = visitor.person;
    let others = value.is_none().then_some(&week);
    let begun = code::begun(&visit, PATH).await?;
    let is_new = begun.is_none();
    let mut form = begun
        .unwrap_or_default()
        .with("slot", value.unwrap_or_default());
    if let Some(phone) = person
        .as_ref()
        .and_then(|person| person.details.phone.as_ref())
        .filter(|_| is_new)
    {
        form = form.with("phone", phone.as_str());
    }
    let mut form = visit.typed_or(form);
    if others.is_some() {
        form.refuse("slot", visit.texts.counselling_taken());
    }
    let check = Check {
        choice: &choice,
        sites: &sites,
        chosen,
        others,
        person: person.as_ref(),
    };
    Ok(check::render(&visit, &check, &form))
}

/// The form value of a chosen slot, if it is free.
fn value_of(week: &Week, chosen: counselling::Chosen, sites: &[Site]) -> Option<String> {
    week.days
        .iter()
        .flat_map(|(_, slots)| slots)
        .find(|open| open.chosen() == chosen)
        .map(|open| slot_value(open, sites))
}
