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
    closures::{
        Affair, Choice, ClosingProblem, ClosingRefusal, Gap, Outcome, Plan, affected, check, close,
        closure, closures, reopen, reopening, usual_move,
    },
    editions::{ManagedEdition, create, view_for_staff},
    notifications::Word,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{
    TestPortal,
    editions::{event, session},
    refused,
};

on_both_engines!(
    each_session_becomes_what_was_chosen_and_everybody_is_told_once,
    one_session_is_left_out_and_the_others_stay,
    a_choice_that_cannot_be_is_told_and_nothing_is_done,
    whoever_books_meanwhile_is_asked_about_again,
    a_site_that_opens_again_says_so_and_undoes_nothing,
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
        let mut scene = Self {
            test,
            staff,
            slugs: Vec::new(),
        };
        for (index, name) in ["Ada", "Bea", "Carla"].into_iter().enumerate() {
            let start = 9 + 3 * index;
            let hours = (format!("{start}:00"), format!("{}:00", start + 2));
            let content = sample::with(event(site, 5), |plan| {
                plan.sessions = vec![
                    session("2026-12-04", &hours.0, &hours.1),
                    session("2026-12-18", &hours.0, &hours.1),
                ];
            });
            let slug = create(&scene.test.portal, &scene.staff, &content, store::new_id())
                .await
                .unwrap();
            scene.slugs.push(slug);
            scene.book(name, index).await;
        }
        scene.test.deliver().await;
        scene
    }

    async fn book(&self, name: &str, index: usize) {
        let address = format!("{}@example.org", name.to_lowercase());
        let person = self.test.person(&address, name).await;
        let (portal, slug) = (&self.test.portal, &self.slugs[index]);
        register(portal, &person, None, slug, Groups::NONE, store::new_id())
            .await
            .unwrap();
    }

    async fn see(&self, index: usize) -> ManagedEdition {
        view_for_staff(&self.test.portal, &self.staff, &self.slugs[index])
            .await
            .unwrap()
    }

    async fn gap(&self, days: Days) -> Gap {
        Gap::of_site(&self.test.portal, &self.staff, "torino", days)
            .await
            .unwrap()
    }

    async fn sessions(&self) -> Vec<SessionId> {
        let gap = self.gap(days()).await;
        let affected = affected(&self.test.portal, &self.staff, &gap)
            .await
            .unwrap();
        affected.sessions.iter().map(|session| session.id).collect()
    }

    async fn plan(&self, choices: impl IntoIterator<Item = (SessionId, Choice)>) -> Plan {
        Plan {
            gap: self.gap(days()).await,
            word: Some(Word::parse("Lavori all’impianto").unwrap()),
            sessions: choices.into_iter().collect(),
            appointments: BTreeMap::new(),
        }
    }

    async fn seen(&self, plan: &Plan) -> String {
        let planned = check(&self.test.portal, &self.staff, plan).await;
        planned.unwrap().mark
    }

    /// Looks at a plan and carries it out, twice as if its form were sent twice.
    async fn close(&self, plan: &Plan) -> domain::id::RequestId {
        let seen = self.seen(plan).await;
        let request = store::new_id();
        for _ in 0..2 {
            close(&self.test.portal, &self.staff, plan, &seen, request)
                .await
                .unwrap();
        }
        request
    }
}

fn days() -> Days {
    let day = |text: &str| text.parse().unwrap();
    Days::new(day("2026-12-03"), day("2026-12-05")).unwrap()
}

async fn each_session_becomes_what_was_chosen_and_everybody_is_told_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let sessions = scene.sessions().await;
    let plan = scene
        .plan([
            (sessions[0], Choice::Move { days: 7 }),
            (sessions[1], Choice::CallOff),
            (sessions[2], Choice::Leave),
        ])
        .await;
    let planned = check(&scene.test.portal, &scene.staff, &plan)
        .await
        .unwrap();
    assert_eq!(planned.editions.len(), 3);
    assert!(scene.test.deliver().await.is_empty(), "a look tells nobody");
    let request = scene.close(&plan).await;
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
    for message in [ada, bea, carla] {
        let text = message.text;
        assert!(text.contains("Lavori all’impianto"), "{text}");
    }

    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let closed = closure(portal, staff, "torino", request).await.unwrap();
    let editions = closed.report.editions.iter();
    let outcomes: Vec<_> = editions
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

async fn one_session_is_left_out_and_the_others_stay(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let gap = scene.gap(days()).await;
    let found = affected(&scene.test.portal, &scene.staff, &gap)
        .await
        .unwrap();
    assert_eq!(usual_move(&gap, &found.sessions[0]), None, "it has another");
    let choices = found
        .sessions
        .iter()
        .map(|session| (session.id, Choice::Drop));
    let plan = scene.plan(choices).await;
    scene.close(&plan).await;
    let left = scene.see(0).await;
    let days: Vec<_> = left
        .sessions
        .iter()
        .map(|session| session.local_date.to_string())
        .collect();
    assert_eq!(days, ["2026-12-18"]);
    assert_eq!(left.edition.confirmed, 1);
    assert_eq!(scene.test.deliver().await.len(), 3);

    // The only session that is left is not left out.
    let day = |text: &str| text.parse().unwrap();
    let gap = scene.gap(Days::on(day("2026-12-18"))).await;
    let found = affected(&scene.test.portal, &scene.staff, &gap)
        .await
        .unwrap();
    assert_eq!(usual_move(&gap, &found.sessions[0]), Some(7));
    let last = found.sessions[0].id;
    let leave = found
        .sessions
        .iter()
        .map(|session| (session.id, Choice::Leave));
    let plan = Plan {
        gap,
        sessions: leave.chain([(last, Choice::Drop)]).collect(),
        ..scene.plan([]).await
    };
    let refusal = refused(check(&scene.test.portal, &scene.staff, &plan).await);
    let problem = (Affair::Session(last), ClosingProblem::LastSession);
    assert_eq!(refusal, ClosingRefusal::Problems(vec![problem]));
}

async fn a_choice_that_cannot_be_is_told_and_nothing_is_done(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
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
        let plan = scene.plan(others.into_iter().chain(first)).await;
        let expected = ClosingRefusal::Problems(vec![(Affair::Session(sessions[0]), problem)]);
        assert_eq!(refused(check(portal, staff, &plan).await), expected);
        let closed = close(portal, staff, &plan, "", store::new_id()).await;
        assert_eq!(refused(closed), expected);
    }
    let silent = Plan {
        word: None,
        ..scene
            .plan(others.into_iter().chain([(sessions[0], Choice::CallOff)]))
            .await
    };
    let refusal = refused(check(portal, staff, &silent).await);
    assert_eq!(refusal, ClosingRefusal::WordMissing);
    assert!(scene.test.deliver().await.is_empty());
    assert_eq!(scene.see(0).await.edition.revision, 0);
    assert!(closures(portal, staff).await.unwrap().is_empty());
}

async fn whoever_books_meanwhile_is_asked_about_again(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let sessions = scene.sessions().await;
    let plan = scene
        .plan(sessions.iter().map(|session| (*session, Choice::CallOff)))
        .await;
    let seen = scene.seen(&plan).await;
    scene.book("Dora", 0).await;
    scene.test.deliver().await;
    let refusal = refused(close(portal, staff, &plan, &seen, store::new_id()).await);
    assert_eq!(refusal, ClosingRefusal::ReachChanged);
    assert!(closures(portal, staff).await.unwrap().is_empty());
    scene.close(&plan).await;
    assert_eq!(scene.test.deliver().await.len(), 4);
}

async fn a_site_that_opens_again_says_so_and_undoes_nothing(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let sessions = scene.sessions().await;
    let choices = [Choice::Move { days: 7 }, Choice::CallOff, Choice::Leave];
    let plan = scene.plan(sessions.into_iter().zip(choices)).await;
    let request = scene.close(&plan).await;
    scene.test.deliver().await;
    let listed = closures(portal, staff).await.unwrap();
    assert_eq!(listed[0].sessions.len(), 1, "one takes place all the same");
    let id = listed[0].closure.id;
    let coordinator = scene.test.coordinator("carla@example.org", &[]).await;
    let hidden = reopening(portal, &coordinator, id).await;
    assert!(matches!(hidden, Err(Failure::NotFound)));
    let seen = reopening(portal, staff, id).await.unwrap();
    assert_eq!(seen.people, 3);
    assert_eq!(seen.report.unwrap().editions.len(), 3);
    let word = Word::parse("Il guasto è riparato.").unwrap();
    let again = store::new_id();
    for _ in 0..2 {
        reopen(portal, staff, id, true, Some(&word), again)
            .await
            .unwrap();
    }
    let told = scene.test.deliver().await;
    assert_eq!(told.len(), 3);
    for message in &told {
        assert!(message.subject.contains("aperta"), "{}", message.subject);
        assert!(
            message.text.contains("Il guasto è riparato."),
            "{}",
            message.text
        );
        let is_gone = message.to.email.as_str() == "bea@example.org";
        assert_eq!(
            message.text.contains("non torna da solo"),
            is_gone,
            "{}",
            message.text
        );
    }
    assert!(closures(portal, staff).await.unwrap().is_empty());
    assert_eq!(scene.see(1).await.edition.state, EditionState::Cancelled);
    assert_eq!(
        scene.see(0).await.sessions[0].local_date.to_string(),
        "2026-12-11"
    );
    let closed = closure(portal, staff, "torino", request).await.unwrap();
    assert!(closed.closure.is_none(), "its page says that it is open");
    let gone = reopen(portal, staff, id, true, None, store::new_id()).await;
    assert!(matches!(gone, Err(Failure::NotFound)));
}

async fn a_site_without_sessions_is_closed_all_the_same(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let plan = Plan {
        gap: scene.gap(Days::on("2027-01-01".parse().unwrap())).await,
        ..scene.plan([]).await
    };
    let request = scene.close(&plan).await;
    let closed = closure(portal, staff, "torino", request).await.unwrap();
    assert_eq!(closed.site.unwrap().slug, "torino");
    assert_eq!(closed.report.editions, []);
    for (slug, request) in [("torino", store::new_id()), ("nowhere", request)] {
        assert!(matches!(
            closure(portal, staff, slug, request).await,
            Err(Failure::NotFound)
        ));
    }
}

async fn what_has_begun_is_not_affected(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.test.set("2026-12-04T09:00:00Z");
    assert_eq!(scene.sessions().await.len(), 2);
}
