//! The form of a room.

use axum::response::Response;
use domain::{edition::Capacity, text::Line};
use leptos::prelude::*;
use services::editions::room::RoomContent;
use store::site::Site;
use ui::{Choice, Form, Select, TextField, Visit};

use crate::frame::page;

/// Parses the form; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<RoomContent> {
    let t = visit.texts;
    let name = form.parse("name", Line::parse, |error| t.problem(error));
    let capacity = form.parse("capacity", Capacity::parse, |error| t.problem(error));
    let equipment = form.parse_optional("equipment", Line::parse, |error| t.problem(error));
    Some(RoomContent {
        name: name?,
        capacity: capacity?,
        equipment: equipment?,
    })
}

/// Renders the form; the site can be chosen for a new room only.
pub(super) fn render(
    visit: &Visit,
    form: &Form,
    title: String,
    sites: Option<&[Site]>,
) -> Response {
    let t = visit.texts;
    let site = sites.map(|sites| {
        let choices = std::iter::once(Choice::new("", t.rooms_site_choose())).chain(
            sites
                .iter()
                .map(|site| Choice::new(site.slug.clone(), site.name.clone())),
        );
        view! { <Select form=form name="site" label=t.rooms_site() choices=choices.collect()/> }
    });
    page(title.clone()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to("/staff/rooms")>{t.action_back()}</a>
            <div class="toolbar"><h1>{title}</h1></div>
            <form method="post" class="prose" novalidate>
                {form.hidden_request()}
                {site}
                <TextField form=form name="name" label=t.rooms_name()/>
                <TextField
                    form=form
                    name="capacity"
                    label=t.rooms_capacity()
                    inputmode="numeric"
                    width="width-4"
                />
                <TextField
                    form=form
                    name="equipment"
                    label=t.rooms_equipment()
                    hint=t.rooms_equipment_hint()
                    optional=t.form_optional()
                />
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_save()}</button>
                </div>
            </form>
        }
    })
}
