//! Figures of the editions.

use domain::{
    booking::Groups, edition::Capacity, language::Language, programme::SiteSlug, staff::Role,
};
use services::{
    bookings::register,
    reports::overview::{Figures, TimeSpan, csv, show as overview},
};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{TestPortal, date, editions::event_on};

on_both_engines!(figures_are_counted_by_site_and_week);

async fn figures_are_counted_by_site_and_week(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let staff = test.staff(Role::Operator).await;
    let site = test.site("torino").await;
    test.site("vicenza").await;
    let portal = &test.portal;
    let sized = |title: &str, day: &str, places| {
        sample::with(event_on(site, title, day, "10:00", "12:00"), |plan| {
            plan.details.capacity = Capacity::try_from(places).unwrap();
        })
    };
    let monday = sized("Lunedì", "2026-12-07", 3);
    let sunday = sized("=Domenica", "2026-12-13", 1);
    let later = sized("Dopo", "2026-12-14", 6);
    test.edition(&staff, &monday).await;
    let slug = test.edition(&staff, &sunday).await;
    test.edition(&staff, &later).await;
    let draft = sample::with(monday.clone(), |plan| plan.published = false);
    test.edition(&staff, &draft).await;
    for name in ["Ada", "Berta"] {
        let address = format!("{name}@example.org");
        let person = test.person(&address, name).await;
        register(portal, &person, None, &slug, Groups::NONE, store::new_id())
            .await
            .unwrap();
    }
    let time = TimeSpan::new(date("2026-12-07"), date("2026-12-14")).unwrap();
    let seen = overview(portal, &staff, time, None).await.unwrap();
    let figures = |places, confirmed, waiting| Figures {
        places,
        confirmed,
        waiting,
        ..Figures::default()
    };
    assert_eq!(seen.total, figures(10, 1, 1));
    assert_eq!(
        seen.by_site,
        [("Torino Centro".to_owned(), figures(10, 1, 1))]
    );
    assert_eq!(
        seen.by_week,
        [
            (date("2026-12-07"), figures(4, 1, 1)),
            (date("2026-12-14"), figures(6, 0, 0)),
        ]
    );
    assert_eq!(seen.editions.len(), 3);
    let nowhere = SiteSlug::parse("vicenza").unwrap();
    let seen = overview(portal, &staff, time, Some(&nowhere))
        .await
        .unwrap();
    assert!(seen.editions.is_empty());

    let file = csv(portal, &staff, time, None, Language::En).await.unwrap();
    let file = String::from_utf8(file).unwrap();
    let lines: Vec<_> = file.lines().collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(
        lines[2],
        "2026-12-13;Torino Centro;'=Domenica;Thematic event;1;1;0;0;1;0;100;"
    );
}
