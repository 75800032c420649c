//! At their own sites a coordinator sees and does everything.

use domain::{
    calendar_date::CalendarDate, calendar_view::CalendarView, language::Language,
    programme::SiteSlug, text::Line,
};
use services::{
    bookings::cancel_by_staff,
    editions::{
        bookings_file, calendar, call_off, change, create, list_for_staff, resource::choices, room,
        sites, view_for_staff,
    },
    places::Heard,
    reports::{
        overview::{self, TimeSpan},
        today::today,
    },
    spreadsheet::FileFormat,
};
use store::edition_list::Filter;
use store_testing::{TestDatabase, on_both_engines};

use super::{Scene, seats};

on_both_engines!(
    lists_show_their_sites_alone,
    at_their_own_site_a_coordinator_does_everything,
);

async fn lists_show_their_sites_alone(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    for (staff, count) in [(&scene.carla, 1), (&scene.office, 2)] {
        let editions = list_for_staff(portal, staff, &Filter::default(), 0, 10).await;
        assert_eq!(editions.unwrap().len(), count);
        assert_eq!(sites(portal, staff).await.unwrap().len(), count);
        assert_eq!(room::list(portal, staff).await.unwrap().len(), count);
        assert_eq!(choices(portal, staff).await.unwrap().rooms.len(), count);
        assert_eq!(today(portal, staff).await.unwrap().editions.len(), count);
        let day = CalendarDate::parse("2026-12-04").unwrap();
        let search = calendar::Search::default();
        let shown = calendar::show(portal, staff, CalendarView::Day.around(day), &search)
            .await
            .unwrap();
        assert_eq!(shown.days[0].sessions.len(), count);
        assert_eq!((shown.sites.len(), shown.rooms.len()), (count, count));
        let time = TimeSpan::new(day, day).unwrap();
        let figures = overview::show(portal, staff, time, None).await.unwrap();
        assert_eq!(
            (figures.editions.len(), figures.sites.len()),
            (count, count)
        );
        let file = overview::csv(portal, staff, time, None, Language::It).await;
        let file = String::from_utf8(file.unwrap()).unwrap();
        assert_eq!(file.lines().count(), count + 1);
    }
    let asked_for = Filter {
        site: Some(SiteSlug::parse("vicenza").unwrap()),
        ..Filter::default()
    };
    let found = list_for_staff(portal, &scene.carla, &asked_for, 0, 10).await;
    assert_eq!(found.unwrap(), []);
}

async fn at_their_own_site_a_coordinator_does_everything(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, carla, own) = (&scene.test.portal, &scene.carla, &scene.own);
    let request = store::new_id;
    room::view(portal, carla, own.room).await.unwrap();
    room::change(portal, carla, own.room, &seats(11), request())
        .await
        .unwrap();
    let mut another = seats(3);
    another.name = Line::parse("Sala B").unwrap();
    room::add(portal, carla, own.site, &another, request())
        .await
        .unwrap();
    create(portal, carla, &own.content, request())
        .await
        .unwrap();
    let revision = scene.revision(own).await;
    change(portal, carla, &own.slug, &own.content, revision, request())
        .await
        .unwrap();
    bookings_file(portal, carla, &own.slug, Language::It, FileFormat::Csv)
        .await
        .unwrap();
    let reason = Line::parse("Ha telefonato.").unwrap();
    cancel_by_staff(portal, carla, &own.booking, &reason, Heard::NotYet)
        .await
        .unwrap();
    let seen = view_for_staff(portal, carla, &own.slug).await.unwrap();
    call_off(
        portal,
        carla,
        &own.slug,
        domain::edition::CallOffCause::Office,
        crate::support::editions::because(seen.edition.revision, "Per malattia."),
        request(),
    )
    .await
    .unwrap();
}
