//! Staff close a site for days.

use std::collections::BTreeMap;

use domain::{
    booking::Groups,
    counselling::Closure as Days,
    edition::{EditionSlug, EditionState},
    id::SessionId,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    bookings::register,
    closures::{Choice, Closing, ClosingProblem, Outcome, Reason, affected, check, close, closure},
    editions::{ManagedEdition, create, view_for_staff},
};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{
    TestPortal,
    editions::{event, session},
};

on_both_engines!(
    each_session_becomes_what_was_chosen_and_everybody_is_told_once,
    a_choice_that_cannot_be_is_told_and_nothing_is_done,
    a_site_without_sessions_is_closed_all_the_same,
    what_has_begun_is_not_affected,
);

/// A portal with three editions on Friday 4 December 2026 at one site, one person in each.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    slugs: Vec<EditionSlug>,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Administrator).await;
        let site = test.site("torino").await;
        let mut slugs = Vec::new();
        for (index, name) in ["Ada", "Bea", "Carla"].into_iter().enumerate() {
            let start = 9 + 3 * index;
            let hours = (format!("{start}:00"), format!("{}:00", start + 2));
            let content = sample::with(event(site, 5), |plan| {
                plan.sessions = vec![
                    session("2026-12-04", &hours.0, &hours.1),
                    session("2026-12-18", &hours.0, &hours.1),
                ];
            });
            let slug = create(&test.portal, &staff, &content, store::new_id())
                .await
                .unwrap();
            let address = format!("{}@example.org", name.to_lowercase());
            let person = test.person(&address, name).await;
            register(
                &test.portal,
                &person,
                None,
                &slug,
                Groups::NONE,
                store::new_id(),
            )
            .await
            .unwrap();
            slugs.push(slug);
        }
        test.deliver().await;
        Self { test, staff, slugs }
    }

    async fn see(&self, index: usize) -> ManagedEdition {
        view_for_staff(&self.test.portal, &self.staff, &self.slugs[index])
            .await
            .unwrap()
    }

    async fn sessions(&self) -> Vec<SessionId> {
        let affected = affected(&self.test.portal, &self.staff, "torino", days())
            .await
            .unwrap();
        affected.sessions.iter().map(|session| session.id).collect()
    }

    async fn problems(&self, chosen: &Closing) -> Vec<(SessionId, ClosingProblem)> {
        match check(&self.test.portal, &self.staff, "torino", chosen).await {
            Err(Failure::Refused(problems)) => problems,
            other => panic!("{other:?}"),
        }
    }
}

fn closing(choices: impl IntoIterator<Item = (SessionId, Choice)>) -> Closing {
    Closing {
        days: days(),
        reason: Reason::parse("Lavori all’impianto").unwrap(),
        choices: choices.into_iter().collect::<BTreeMap<_, _>>(),
    }
}

fn days() -> Days {
    let day = |text: &str| text.parse().unwrap();
    Days::new(day("2026-12-03"), day("2026-12-05")).unwrap()
}

async fn each_session_becomes_what_was_chosen_and_everybody_is_told_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let sessions = scene.sessions().await;
    let chosen = closing([
        (sessions[0], Choice::Move { days: 7 }),
        (sessions[1], Choice::CallOff),
        (sessions[2], Choice::Leave),
    ]);
    let planned = check(&scene.test.portal, &scene.staff, "torino", &chosen)
        .await
        .unwrap();
    assert_eq!(planned.len(), 3);
    assert!(scene.test.deliver().await.is_empty(), "a look tells nobody");

    let request = store::new_id();
    for _ in 0..2 {
        // The second call repeats the same form.
        close(&scene.test.portal, &scene.staff, "torino", &chosen, request)
            .await
            .unwrap();
    }
    let moved = scene.see(0).await;
    assert_eq!(moved.sessions[0].id, sessions[0]);
    assert_eq!(moved.sessions[0].local_date.to_string(), "2026-12-11");
    assert_eq!(moved.sessions[1].local_date.to_string(), "2026-12-18");
    assert_eq!(scene.see(1).await.edition.state, EditionState::Cancelled);
    let left = scene.see(2).await;
    assert_eq!(left.sessions[0].local_date.to_string(), "2026-12-04");
    assert_eq!(left.history[0].action, "edition.site_closed");

    let mut told: Vec<_> = scene.test.deliver().await;
    told.sort_by_key(|message| message.to.email.to_string());
    let [ada, bea, carla] = told.try_into().unwrap();
    assert!(ada.text.contains("11 dicembre 2026"), "{}", ada.text);
    assert!(bea.subject.contains("Non si tiene"), "{}", bea.subject);
    assert!(bea.text.contains("la sede è chiusa"), "{}", bea.text);
    for told in [&ada, &bea] {
        assert!(told.text.contains("Lavori all’impianto"), "{}", told.text);
    }
    assert!(carla.text.contains("Lavori all’impianto"), "{}", carla.text);

    let (_, written) = closure(&scene.test.portal, &scene.staff, "torino", request)
        .await
        .unwrap();
    let outcomes: Vec<_> = written
        .editions
        .iter()
        .map(|edition| (edition.outcome, edition.told))
        .collect();
    assert_eq!(
        outcomes,
        [
            (Outcome::Moved, 1),
            (Outcome::CalledOff, 1),
            (Outcome::Told, 1)
        ]
    );
}

async fn a_choice_that_cannot_be_is_told_and_nothing_is_done(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let sessions = scene.sessions().await;
    let others = [(sessions[1], Choice::Leave), (sessions[2], Choice::Leave)];
    for (choice, problem) in [
        (None, ClosingProblem::NoChoice),
        (Some(Choice::Move { days: 1 }), ClosingProblem::StillClosed),
        (
            Some(Choice::Move { days: 14 }),
            ClosingProblem::Edition(services::editions::EditionProblem::SessionsOverlap(1)),
        ),
    ] {
        let first = choice.map(|choice| (sessions[0], choice));
        let chosen = closing(others.into_iter().chain(first));
        assert_eq!(scene.problems(&chosen).await, [(sessions[0], problem)]);
        let request = store::new_id();
        close(&scene.test.portal, &scene.staff, "torino", &chosen, request)
            .await
            .unwrap_err();
    }
    assert!(scene.test.deliver().await.is_empty());
    assert_eq!(scene.see(0).await.edition.revision, 0);
}

async fn a_site_without_sessions_is_closed_all_the_same(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let day = |text: &str| text.parse().unwrap();
    let chosen = Closing {
        days: Days::new(day("2027-01-01"), day("2027-01-01")).unwrap(),
        ..closing([])
    };
    let request = store::new_id();
    close(&scene.test.portal, &scene.staff, "torino", &chosen, request)
        .await
        .unwrap();
    let (site, written) = closure(&scene.test.portal, &scene.staff, "torino", request)
        .await
        .unwrap();
    assert_eq!(site.slug, "torino");
    assert_eq!(written.editions, []);
    for (slug, request) in [("torino", store::new_id()), ("nowhere", request)] {
        assert!(matches!(
            closure(&scene.test.portal, &scene.staff, slug, request).await,
            Err(Failure::NotFound)
        ));
    }
}

async fn what_has_begun_is_not_affected(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.test.set("2026-12-04T09:00:00Z");
    assert_eq!(scene.sessions().await.len(), 2);
}
