//! A change is seen before it is made, and people are told of it as staff decide.

use domain::{
    booking::Groups,
    counselling::Closure,
    edition::{CallOffCause, Concern},
    language::Language,
};
use services::{
    bookings::register_at_desk,
    editions::{EditionPlan, EditionRefusal, Effect, call_off, change, check},
    places::{PlaceRefusal, Telling},
};
use store::office_hours::{SiteClosure, insert_closure};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::Scene;
use crate::support::{
    at_desk, called,
    editions::{because, session},
    refused,
};

on_both_engines!(
    an_effect_counts_whom_it_reaches_and_who_must_be_called,
    what_people_only_read_is_told_where_staff_want_it_with_their_word,
    another_place_is_told_whatever_staff_want,
    whoever_booked_since_is_asked_about_again,
    what_is_over_is_told_to_nobody,
    a_session_on_a_closed_day_is_pointed_out,
);

impl Scene {
    async fn effect(&self, plan: &EditionPlan) -> Effect {
        check(&self.test.portal, &self.staff, &self.slug, plan)
            .await
            .unwrap()
    }

    async fn tell(&self, plan: &EditionPlan, telling: Telling) -> Result<(), EditionRefusal> {
        let request = store::new_id();
        let done = change(
            &self.test.portal,
            &self.staff,
            &self.slug,
            plan,
            telling,
            request,
        )
        .await;
        match done {
            Ok(()) => Ok(()),
            failed => Err(refused(failed)),
        }
    }

    fn renamed(&self) -> EditionPlan {
        let title = [(Language::It, "Un altro titolo")].into_iter().collect();
        sample::with(self.content.clone(), |plan| plan.details.title = title)
    }

    fn elsewhere(&self) -> EditionPlan {
        sample::with(self.content.clone(), |plan| {
            "Sala B".clone_into(&mut plan.details.room);
        })
    }
}

async fn an_effect_counts_whom_it_reaches_and_who_must_be_called(database: TestDatabase) {
    let scene = Scene::with_places(database, 2).await;
    let unread = scene.effect(&scene.elsewhere()).await;
    assert_eq!(unread.concern, Concern::Everybody);
    assert!(!unread.is_shown(), "nobody has booked");
    scene.book("Ada").await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    for desk in [at_desk("Bruno"), called("Dario")] {
        let form = store::new_id();
        register_at_desk(portal, staff, &scene.slug, &desk, Groups::NONE, form)
            .await
            .unwrap();
    }
    scene.book("Carla").await;
    let same = scene.effect(&scene.content).await;
    assert_eq!(same.concern, Concern::Nobody);
    assert!(!same.is_shown());
    let renamed = scene.effect(&scene.renamed()).await;
    assert_eq!(renamed.concern, Concern::Readers);
    assert_eq!(renamed.reach.people(), 4);
    assert!(renamed.is_shown());
    let moved = scene.effect(&scene.elsewhere()).await;
    assert_eq!(moved.concern, Concern::Everybody);
    let reach = &moved.reach;
    assert_eq!((reach.confirmed, reach.waiting), (2, 2));
    assert_eq!((reach.to_call, reach.not_reached, reach.told()), (1, 1, 3));
    assert_eq!((reach.offered, reach.requested, reach.people()), (0, 0, 4));
    assert_eq!(moved.after.edition.details.room, "Sala B");
    assert_eq!(
        scene.see().await.edition.revision,
        0,
        "a look changes nothing"
    );
}

async fn what_people_only_read_is_told_where_staff_want_it_with_their_word(database: TestDatabase) {
    let scene = Scene::with_places(database, 2).await;
    scene.book("Ada").await;
    scene.test.deliver().await;
    let telling = Telling {
        tells_readers: true,
        ..because(0, "Il titolo era sbagliato.")
    };
    scene.tell(&scene.renamed(), telling).await.unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.subject.contains("Novità"), "{}", told.subject);
    assert!(
        told.text.contains("Il titolo era sbagliato."),
        "{}",
        told.text
    );
    scene.tell(&scene.content, Telling::from(1)).await.unwrap();
    assert!(scene.test.deliver().await.is_empty());
}

async fn another_place_is_told_whatever_staff_want(database: TestDatabase) {
    let scene = Scene::with_places(database, 2).await;
    scene.book("Ada").await;
    scene.test.deliver().await;
    let telling = Telling {
        tells_readers: false,
        ..because(0, "La sala A è allagata.")
    };
    scene.tell(&scene.elsewhere(), telling).await.unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("La sala A è allagata."), "{}", told.text);
    let telling = because(1, "La docente è malata.");
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let cause = CallOffCause::Office;
    call_off(portal, staff, &scene.slug, cause, telling, store::new_id())
        .await
        .unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("La docente è malata."), "{}", told.text);
}

async fn whoever_booked_since_is_asked_about_again(database: TestDatabase) {
    let scene = Scene::with_places(database, 2).await;
    let seen = scene.effect(&scene.elsewhere()).await.reach.mark;
    scene.book("Ada").await;
    scene.test.deliver().await;
    let telling = |mark| Telling {
        reach: Some(mark),
        ..Telling::from(0)
    };
    let refusal = scene.tell(&scene.elsewhere(), telling(seen)).await;
    let stale = EditionRefusal::Places(PlaceRefusal::ReachChanged);
    assert_eq!(refusal.unwrap_err(), stale);
    assert!(scene.test.deliver().await.is_empty());
    assert_eq!(scene.see().await.edition.details.room, "Sala A");
    let seen = scene.effect(&scene.elsewhere()).await.reach.mark;
    scene.tell(&scene.elsewhere(), telling(seen)).await.unwrap();
    assert_eq!(scene.test.deliver().await.len(), 1);
}

async fn what_is_over_is_told_to_nobody(database: TestDatabase) {
    let scene = Scene::with_places(database, 2).await;
    scene.book("Ada").await;
    scene.test.deliver().await;
    scene.test.set("2026-12-05T09:00:00Z");
    scene.test.deliver().await;
    assert!(!scene.effect(&scene.elsewhere()).await.is_shown());
    scene.change(&scene.elsewhere(), 0).await.unwrap();
    assert!(scene.test.deliver().await.is_empty());
}

async fn a_session_on_a_closed_day_is_pointed_out(database: TestDatabase) {
    let scene = Scene::with_places(database, 2).await;
    let day = |text: &str| text.parse().unwrap();
    let closure = SiteClosure {
        id: store::new_id(),
        site_id: Some(scene.content.details.site_id),
        days: Closure::new(day("2026-12-10"), day("2026-12-11")).unwrap(),
        reason: "Lavori".to_owned(),
    };
    let mut transaction = scene.test.portal.database.write().await.unwrap();
    insert_closure(&mut transaction, &closure).await.unwrap();
    transaction.commit().await.unwrap();
    let moved = sample::with(scene.content.clone(), |plan| {
        plan.sessions = vec![session("2026-12-11", "17:30", "19:30")];
    });
    let closed = scene.effect(&moved).await.closed;
    let days: Vec<_> = closed.iter().map(|day| day.date.to_string()).collect();
    assert_eq!(days, ["2026-12-11"]);
    assert!(scene.effect(&scene.content).await.closed.is_empty());
}
