//! The frame of the staff's pages: their navigation beside the page's view.

use domain::{edition::EditionSlug, staff::Role};
use leptos::prelude::*;
use services::Scope;
use ui::{Icon, Page, Visit};

use crate::people;

/// A page of the staff area.
pub(super) fn page(title: impl Into<String>) -> Page {
    Page::new(title).private().beside(navigation)
}

/// The URL of an edition's page for staff.
pub(super) fn edition_address(visit: &Visit, slug: &EditionSlug) -> String {
    visit.to(&format!("/staff/editions/{slug}"))
}

fn navigation(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let start = visit.to("/staff");
    let of_office = visit
        .staff()
        .is_ok_and(|staff| staff.scope == Scope::Office);
    let is_administrator = visit
        .staff()
        .is_ok_and(|staff| staff.role == Role::Administrator);
    let links = [
        ("/staff", "it-inbox", t.staff_nav_today(), true),
        ("/staff/calendar", "it-calendar", t.calendar_title(), true),
        (
            "/staff/applications",
            "it-file",
            t.staff_nav_applications(),
            of_office,
        ),
        ("/staff/editions", "it-list", t.staff_nav_editions(), true),
        (
            "/staff/check-in",
            "it-check-circle",
            t.attendance_check_in_title(),
            true,
        ),
        (
            "/staff/counselling",
            "it-user",
            t.counselling_staff_nav(),
            true,
        ),
        ("/staff/people", "it-user", t.record_title(), true),
        ("/staff/overview", "it-user", t.overview_title(), true),
        ("/staff/rooms", "it-map-marker", t.rooms_title(), true),
        ("/staff/calls", "it-telephone", t.calls_title(), true),
        ("/staff/mails", "it-mail", t.staff_nav_mails(), of_office),
        (
            "/staff/readers",
            "it-star-full",
            t.staff_readers_title(),
            of_office,
        ),
        (
            "/staff/sites",
            "it-map-marker",
            t.sites_title(),
            is_administrator,
        ),
        (
            "/staff/colleagues",
            "it-user",
            t.colleagues_title(),
            is_administrator,
        ),
        ("/staff/log", "it-file", t.log_title(), is_administrator),
        (
            "/staff/calendar-address",
            "it-refresh",
            t.feeds_own_staff_title(),
            true,
        ),
    ]
    .into_iter()
    .filter(|(_, _, _, is_theirs)| *is_theirs)
    .map(|(path, icon, words, _)| {
        let address = visit.to(path);
        let current = if visit.path == address {
            Some("page")
        } else {
            // Every URL of the area begins with that of its first page.
            (address != start && visit.path.starts_with(&format!("{address}/"))).then_some("true")
        };
        view! {
            <li><a href=address aria-current=current><Icon name=icon/> {words}</a></li>
        }
    })
    .collect_view();
    view! {
        <div class="staff-nav">
            {people::field(visit)}
            <nav aria-label=t.nav_staff()><ul>{links}</ul></nav>
        </div>
    }
    .into_any()
}
