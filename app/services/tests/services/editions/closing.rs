//! Staff close a site for days.

use std::collections::BTreeMap;

use domain::{
    booking::Groups,
    call::{CallEnding, CallReason},
    counselling::Closure as Days,
    edition::{EditionSlug, EditionState},
    id::SessionId,
    instant::Seconds,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    bookings::{register, register_at_desk},
    closures::{
        Affair, Choice, ClosedEdition, ClosingProblem, ClosingRefusal, Gap, Outcome, Plan,
        affected, check, close, closure, closures, reopen, reopening, usual_move,
    },
    communication::calls::calls,
    editions::{ManagedEdition, create, view_for_staff},
    notifications::Word,
};
use store::office_hours::{self, SiteClosure};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{
    TestPortal, at_desk, called,
    editions::{event, session},
    gaps::closed,
    refused,
};

on_both_engines!(
    each_session_becomes_what_was_chosen_and_everybody_is_told_once,
    one_session_is_left_out_and_the_others_stay,
    a_choice_that_cannot_be_is_told_and_nothing_is_done,
    whoever_books_meanwhile_is_asked_about_again,
    a_site_that_opens_again_says_so_and_undoes_nothing,
    who_has_only_a_telephone_is_called_about_a_closed_site_and_its_opening,
    who_was_not_told_of_a_closure_is_not_told_of_its_end,
    nobody_is_told_that_a_site_opens_which_another_closure_keeps_closed,
    an_interrupted_closure_is_resumed_and_its_report_kept,
    the_same_form_sent_twice_at_once_closes_once,
    what_stays_of_an_activity_that_changes_is_told_too,
    nothing_moves_to_another_closed_day,
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
        let planned = check(&self.test.portal, &self.staff, plan, store::new_id()).await;
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
    let planned = check(&scene.test.portal, &scene.staff, &plan, store::new_id())
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
    let refusal = refused(check(&scene.test.portal, &scene.staff, &plan, store::new_id()).await);
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
        assert_eq!(
            refused(check(portal, staff, &plan, store::new_id()).await),
            expected
        );
        let closed = close(portal, staff, &plan, "", store::new_id()).await;
        assert_eq!(refused(closed), expected);
    }
    let silent = Plan {
        word: None,
        ..scene
            .plan(others.into_iter().chain([(sessions[0], Choice::CallOff)]))
            .await
    };
    let refusal = refused(check(portal, staff, &silent, store::new_id()).await);
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

async fn who_has_only_a_telephone_is_called_about_a_closed_site_and_its_opening(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let (rossi, form) = (called("Rossi"), store::new_id());
    register_at_desk(portal, staff, &scene.slugs[2], &rossi, Groups::NONE, form)
        .await
        .unwrap();
    let choices = scene.sessions().await.into_iter();
    let plan = scene.plan(choices.map(|id| (id, Choice::Leave))).await;
    scene.close(&plan).await;
    assert_eq!(scene.test.deliver().await.len(), 3);
    let owed = calls(portal, staff).await.unwrap().open;
    let reasons: Vec<_> = owed.iter().map(|call| call.reason).collect();
    assert_eq!(reasons, [CallReason::SiteClosed]);

    let id = closures(portal, staff).await.unwrap()[0].closure.id;
    assert_eq!(reopening(portal, staff, id).await.unwrap().people, 4);
    reopen(portal, staff, id, true, None, store::new_id())
        .await
        .unwrap();
    assert_eq!(scene.test.deliver().await.len(), 3);
    let owed = calls(portal, staff).await.unwrap();
    let reasons: Vec<_> = owed.open.iter().map(|call| call.reason).collect();
    assert_eq!(reasons, [CallReason::SiteOpened]);
    assert_eq!(owed.closed[0].ending, Some(CallEnding::Replaced));
}

async fn who_was_not_told_of_a_closure_is_not_told_of_its_end(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let (slug, form) = (&scene.slugs[2], store::new_id());
    register_at_desk(portal, staff, slug, &at_desk("Verdi"), Groups::NONE, form)
        .await
        .unwrap();
    let choices = [Choice::Move { days: 1 }, Choice::CallOff, Choice::Leave];
    let sessions = scene.sessions().await;
    let plan = Plan {
        gap: scene.gap(Days::on("2026-12-04".parse().unwrap())).await,
        ..scene.plan(sessions.into_iter().zip(choices)).await
    };
    let request = scene.close(&plan).await;
    let report = closure(portal, staff, "torino", request).await.unwrap();
    let editions = report.report.editions.iter();
    let told: Vec<_> = editions.map(ClosedEdition::told).collect();
    assert_eq!(
        told,
        [(1, 0), (1, 0), (1, 0)],
        "Verdi hears nothing from us"
    );
    scene.test.pass(Seconds::hours(1));
    scene.book("Dora", 0).await;
    let id = closures(portal, staff).await.unwrap()[0].closure.id;
    assert_eq!(reopening(portal, staff, id).await.unwrap().people, 3);

    // What took place on the day itself is past.
    scene.test.set("2026-12-04T20:00:00Z");
    assert_eq!(reopening(portal, staff, id).await.unwrap().people, 2);
    scene.test.deliver().await;
    let (first, second) = tokio::join!(
        reopen(portal, staff, id, true, None, store::new_id()),
        reopen(portal, staff, id, true, None, store::new_id()),
    );
    let gone = [first, second]
        .into_iter()
        .filter(|outcome| matches!(outcome, Err(Failure::NotFound)));
    assert_eq!(gone.count(), 1);
    assert_eq!(scene.test.deliver().await.len(), 2);
}

async fn an_interrupted_closure_is_resumed_and_its_report_kept(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let sessions = scene.sessions().await;
    let choices = [Choice::Move { days: 7 }, Choice::CallOff, Choice::Leave];
    let plan = scene.plan(sessions.into_iter().zip(choices)).await;
    let (seen, request) = (scene.seen(&plan).await, store::new_id());
    let execute = async |sql| scene.test.database.execute(sql).await.unwrap();
    execute("ALTER TABLE called_off RENAME TO away").await;
    let interrupted = close(portal, staff, &plan, &seen, request).await;
    assert!(matches!(interrupted, Err(Failure::Store(_))));
    execute("ALTER TABLE away RENAME TO called_off").await;
    let outcomes = async || {
        let found = closure(portal, staff, "torino", request).await.unwrap();
        let editions = found.report.editions.into_iter();
        editions.map(|edition| edition.outcome).collect::<Vec<_>>()
    };
    let half = [Outcome::Moved, Outcome::Pending, Outcome::Pending];
    assert_eq!(outcomes().await, half);
    let id = closures(portal, staff).await.unwrap()[0].closure.id;
    assert_eq!(reopening(portal, staff, id).await.unwrap().people, 1);

    // What is left is validated as it was at first.
    let unsaid = Plan {
        sessions: BTreeMap::new(),
        ..plan.clone()
    };
    let refusal = refused(close(portal, staff, &unsaid, "", request).await);
    let ClosingRefusal::Problems(problems) = refusal else {
        panic!("{refusal:?}")
    };
    assert_eq!(problems.len(), 2);
    assert_eq!(outcomes().await, half);

    // The page asks only about what still falls into the closure, and other choices can be made.
    let others = plan.sessions.into_iter();
    let others = others.filter(|(_, choice)| !matches!(choice, Choice::Move { .. }));
    let left = Plan {
        sessions: others.map(|(id, _)| (id, Choice::CallOff)).collect(),
        ..plan
    };
    close(portal, staff, &left, "", request).await.unwrap();
    let all = [Outcome::Moved, Outcome::CalledOff, Outcome::CalledOff];
    assert_eq!(outcomes().await, all);
    assert_eq!(scene.test.deliver().await.len(), 3);
    assert_eq!(reopening(portal, staff, id).await.unwrap().people, 3);
}

async fn the_same_form_sent_twice_at_once_closes_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let sessions = scene.sessions().await;
    let choices = [Choice::Move { days: 7 }, Choice::CallOff, Choice::Leave];
    let plan = scene.plan(sessions.into_iter().zip(choices)).await;
    let (seen, request) = (scene.seen(&plan).await, store::new_id());
    let (first, second) = tokio::join!(
        close(portal, staff, &plan, &seen, request),
        close(portal, staff, &plan, &seen, request),
    );
    first.unwrap();
    second.unwrap();
    let closed = closure(portal, staff, "torino", request).await.unwrap();
    let editions = closed.report.editions.iter();
    let outcomes: Vec<_> = editions.map(|edition| edition.outcome).collect();
    let all = [Outcome::Moved, Outcome::CalledOff, Outcome::Told];
    assert_eq!(outcomes, all);
    assert_eq!(scene.test.deliver().await.len(), 3);
}

async fn what_stays_of_an_activity_that_changes_is_told_too(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let gap = scene.gap(Days::new(days().first(), "2026-12-18".parse().unwrap()).unwrap());
    let gap = gap.await;
    let found = affected(&scene.test.portal, &scene.staff, &gap).await;
    let sessions = found.unwrap().sessions;
    assert_eq!(sessions.len(), 6);
    let first = &scene.slugs[0];
    let choices = sessions.iter().map(|session| {
        let is_moved = session.edition == *first && session.local_date.day() == 4;
        let choice = if is_moved {
            Choice::Move { days: 21 }
        } else {
            Choice::Leave
        };
        (session.id, choice)
    });
    let plan = Plan {
        gap,
        ..scene.plan(choices).await
    };
    scene.close(&plan).await;
    let told = scene.test.deliver().await;
    let to_ada = told
        .iter()
        .filter(|mail| mail.to.email.as_str() == "ada@example.org");
    let subjects: Vec<_> = to_ada.map(|mail| mail.subject.as_str()).collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    assert_eq!(told.len(), 4);
}

async fn nothing_moves_to_another_closed_day(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let other = Days::on("2026-12-11".parse().unwrap());
    closed(portal, staff, "torino", other, store::new_id())
        .await
        .unwrap();
    let sessions = scene.sessions().await;
    let choices = [Choice::Move { days: 7 }, Choice::Leave, Choice::Leave];
    let first = Affair::Session(sessions[0]);
    let plan = scene.plan(sessions.into_iter().zip(choices)).await;
    let refusal = refused(check(portal, staff, &plan, store::new_id()).await);
    let problem = (first, ClosingProblem::StillClosed);
    assert_eq!(refusal, ClosingRefusal::Problems(vec![problem]));
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

async fn nobody_is_told_that_a_site_opens_which_another_closure_keeps_closed(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let choices = scene.sessions().await.into_iter();
    let plan = scene.plan(choices.map(|id| (id, Choice::Leave))).await;
    scene.close(&plan).await;
    scene.test.deliver().await;
    let first = closures(portal, staff).await.unwrap()[0].closure.id;
    let longer = SiteClosure {
        id: store::new_id(),
        site_id: None,
        days: Days::new("2026-12-01".parse().unwrap(), days().last()).unwrap(),
        reason: "Festa".to_owned(),
    };
    let mut transaction = portal.database.write().await.unwrap();
    office_hours::insert_closure(&mut transaction, &longer)
        .await
        .unwrap();
    transaction.commit().await.unwrap();

    let seen = reopening(portal, staff, first).await.unwrap();
    assert!(seen.is_still_closed);
    assert_eq!(seen.people, 0);
    reopen(portal, staff, first, true, None, store::new_id())
        .await
        .unwrap();
    assert!(scene.test.deliver().await.is_empty());
    let other = reopening(portal, staff, longer.id).await.unwrap();
    assert!(!other.is_still_closed);
}
