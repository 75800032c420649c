//! The list of rooms.

use axum::response::Response;
use leptos::prelude::*;
use services::editions::{room::list, sites};
use store::{room::Room, site::Site};
use ui::{
    Icon, Visit,
    errors::Stop,
    table::{Column, table},
};

use crate::frame::page;

/// Shows the rooms by site.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let rooms = list(&visit.portal, staff).await?;
    let sites = sites(&visit.portal, staff).await?;
    let t = visit.texts;
    Ok(page(t.rooms_title()).render(&visit, || {
        view! {
            <div class="toolbar">
                <h1>{t.rooms_title()}</h1>
                <a class="btn btn-primary btn-sm" href=visit.to("/staff/rooms/new")>
                    <Icon name="it-plus"/> {t.rooms_new()}
                </a>
            </div>
            {results(&visit, &rooms, &sites)}
        }
    }))
}

fn results(visit: &Visit, rooms: &[Room], sites: &[Site]) -> AnyView {
    let t = visit.texts;
    if rooms.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-map-marker"/>
                <h2>{t.rooms_none_title()}</h2>
                <p>{t.rooms_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let columns = [
        Column::words(t.rooms_name()),
        Column::words(t.rooms_site()),
        Column::numbers(t.rooms_capacity()),
        Column::words(t.rooms_equipment()),
        Column::words(t.rooms_action()),
    ];
    let rows = sites.iter().flat_map(|site| {
        rooms
            .iter()
            .filter(|room| room.site_id == site.id)
            .map(|room| row(visit, site, room))
    });
    table(t.rooms_title(), false, &columns, rows)
}

fn row(visit: &Visit, site: &Site, room: &Room) -> Vec<AnyView> {
    let t = visit.texts;
    let name = room.name.clone();
    vec![
        view! { <bdi>{name.clone()}</bdi> }.into_any(),
        view! { <bdi>{site.name.clone()}</bdi> }.into_any(),
        t.number(i64::from(room.capacity)).into_any(),
        view! { <bdi>{room.equipment.clone()}</bdi> }.into_any(),
        view! {
            <a
                class="btn btn-outline-primary btn-sm"
                href=visit.to(&format!("/staff/rooms/{}", room.id))
            >
                {t.action_change()} <span class="visually-hidden">" " <bdi>{name}</bdi></span>
            </a>
        }
        .into_any(),
    ]
}
