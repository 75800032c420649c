//! What the office asks of applicants, and their replies.

use domain::{
    calendar_date::CalendarDate,
    id::{ApplicationId, InquiryId, PersonId, StaffId},
    inquiry::{Asked, InquiryKind, Reply},
    instant::{Instant, Seconds},
};
use store::{
    Error,
    inquiry::{self, Inquiry},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_application, insert_person, insert_staff},
};

on_both_engines!(
    an_inquiry_is_kept_as_it_was_asked,
    one_inquiry_of_an_application_is_open,
    a_reply_is_written_once,
    what_is_settled_stays_as_it_was,
    inquiries_come_latest_first,
    of_those_asked_at_once_one_is_kept,
    of_replies_at_once_one_is_kept,
    what_an_inquiry_refers_to_must_exist,
);

struct Scene {
    anna: PersonId,
    giulia: StaffId,
    application: ApplicationId,
    /// Anna's too.
    another: ApplicationId,
    somebody_elses: ApplicationId,
}

async fn scene(database: &TestDatabase) -> Scene {
    let mut transaction = database.write().await.unwrap();
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let scene = Scene {
        anna,
        giulia: insert_staff(&mut transaction, "giulia@example.org").await,
        application: insert_application(&mut transaction, anna, "imprecario").await,
        another: insert_application(&mut transaction, anna, "gol").await,
        somebody_elses: insert_application(&mut transaction, bo, "siisl").await,
    };
    transaction.commit().await.unwrap();
    scene
}

impl Scene {
    fn missing(&self, application: ApplicationId, asked_at: Instant) -> Inquiry {
        Inquiry {
            id: store::new_id(),
            application_id: application,
            kind: InquiryKind::Missing,
            question: "Manca il contratto.\nPuoi portarlo qui?".to_owned(),
            due_on: CalendarDate::new(2026, 12, 10).unwrap(),
            asked_by: self.giulia,
            asked_at,
            reply: None,
            replied_at: None,
            closed_at: None,
        }
    }
}

fn reply(text: &str) -> Reply {
    Reply::parse(text).unwrap()
}

async fn insert(database: &TestDatabase, inquiry: &Inquiry) -> Result<(), Error> {
    let mut transaction = database.write().await.unwrap();
    inquiry::insert(&mut transaction, inquiry).await?;
    transaction.commit().await
}

/// Replies to an inquiry of an application. Returns whether it was open.
async fn write_reply(
    database: &TestDatabase,
    (application, inquiry): (ApplicationId, InquiryId),
    text: &str,
    now: Instant,
) -> bool {
    let mut transaction = database.write().await.unwrap();
    let is_written = inquiry::reply(&mut transaction, application, inquiry, &reply(text), now)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    is_written
}

const fn key(inquiry: &Inquiry) -> (ApplicationId, InquiryId) {
    (inquiry.application_id, inquiry.id)
}

async fn close(database: &TestDatabase, application: ApplicationId, now: Instant) {
    let mut transaction = database.write().await.unwrap();
    inquiry::close(&mut transaction, application, now)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

async fn found(database: &TestDatabase, application: ApplicationId) -> Vec<Inquiry> {
    let mut reader = database.read().await.unwrap();
    inquiry::of_application(&mut reader, application)
        .await
        .unwrap()
}

async fn an_inquiry_is_kept_as_it_was_asked(database: TestDatabase) {
    let scene = scene(&database).await;
    assert_eq!(found(&database, scene.application).await, []);
    let notice = Inquiry {
        kind: InquiryKind::Notice,
        question: "L’ISEE supera la soglia. 王".to_owned(),
        ..scene.missing(scene.application, NOW)
    };
    insert(&database, &notice).await.unwrap();
    let kept = found(&database, scene.application).await;
    assert_eq!(kept, [notice]);
    let asked = Asked {
        kind: InquiryKind::Notice,
        due_on: CalendarDate::new(2026, 12, 10).unwrap(),
        is_open: true,
        is_replied: false,
    };
    assert_eq!(kept[0].asked(), asked);
    assert_eq!(found(&database, scene.another).await, []);
}

async fn one_inquiry_of_an_application_is_open(database: TestDatabase) {
    let scene = scene(&database).await;
    let later = NOW + Seconds::days(1);
    insert(&database, &scene.missing(scene.application, NOW))
        .await
        .unwrap();
    let second = scene.missing(scene.application, later);
    let refused = insert(&database, &second).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    // It is no matter of other applications.
    for application in [scene.another, scene.somebody_elses] {
        insert(&database, &scene.missing(application, NOW))
            .await
            .unwrap();
    }
    close(&database, scene.application, later).await;
    insert(&database, &second).await.unwrap();
    assert!(write_reply(&database, key(&second), "Eccolo", later).await);
    insert(&database, &scene.missing(scene.application, later))
        .await
        .unwrap();
    let open = found(&database, scene.application).await;
    let open: Vec<_> = open.iter().map(Inquiry::is_open).collect();
    assert_eq!(open, [true, false, false]);
}

async fn a_reply_is_written_once(database: TestDatabase) {
    let scene = scene(&database).await;
    let (soon, later) = (NOW + Seconds::hours(1), NOW + Seconds::hours(2));
    let asked = scene.missing(scene.application, NOW);
    let theirs = scene.missing(scene.somebody_elses, NOW);
    for inquiry in [&asked, &theirs] {
        insert(&database, inquiry).await.unwrap();
    }
    assert!(write_reply(&database, key(&asked), "Eccolo.\nGrazie 👋", soon).await);
    assert!(!write_reply(&database, key(&asked), "Un altro", later).await);
    let kept = &found(&database, scene.application).await[0];
    assert_eq!(kept.reply, Some(reply("Eccolo.\nGrazie 👋")));
    assert_eq!((kept.replied_at, kept.closed_at), (Some(soon), None));
    assert!(!kept.is_open() && !kept.asked().is_open && kept.asked().is_replied);
    let untouched = &found(&database, scene.somebody_elses).await[0];
    assert_eq!((&untouched.reply, untouched.is_open()), (&None, true));
    let mixed = (scene.application, theirs.id);
    assert!(!write_reply(&database, mixed, "Di un’altra", soon).await);
    let nobodys = (scene.application, store::new_id());
    assert!(!write_reply(&database, nobodys, "Di nessuno", soon).await);
}

async fn what_is_settled_stays_as_it_was(database: TestDatabase) {
    let scene = scene(&database).await;
    let (soon, later) = (NOW + Seconds::hours(1), NOW + Seconds::hours(2));
    // Nothing to close is no error.
    close(&database, scene.application, NOW).await;
    let [asked, replied, theirs] = [scene.application, scene.another, scene.somebody_elses]
        .map(|application| scene.missing(application, NOW));
    for inquiry in [&asked, &replied, &theirs] {
        insert(&database, inquiry).await.unwrap();
    }
    assert!(write_reply(&database, key(&replied), "Eccolo", soon).await);
    for (application, moment) in [
        (scene.application, soon),
        (scene.application, later),
        (scene.another, later),
    ] {
        close(&database, application, moment).await;
    }
    assert!(!write_reply(&database, key(&asked), "Tardi", later).await);
    let closed = &found(&database, scene.application).await[0];
    assert_eq!((closed.closed_at, closed.replied_at), (Some(soon), None));
    assert_eq!((&closed.reply, closed.is_open()), (&None, false));
    assert!(!closed.asked().is_replied);
    let replied = &found(&database, scene.another).await[0];
    assert_eq!((replied.closed_at, replied.replied_at), (None, Some(soon)));
    assert!(found(&database, scene.somebody_elses).await[0].is_open());
}

async fn inquiries_come_latest_first(database: TestDatabase) {
    let scene = scene(&database).await;
    let [first, second, third] = [
        (scene.application, NOW),
        (scene.another, NOW + Seconds::days(1)),
        (scene.application, NOW + Seconds::days(2)),
    ]
    .map(|(application, asked_at)| Inquiry {
        closed_at: Some(NOW + Seconds::days(3)),
        ..scene.missing(application, asked_at)
    });
    // Of the same second the later one comes first.
    let fourth = scene.missing(scene.application, third.asked_at);
    let somebody_elses = scene.missing(scene.somebody_elses, NOW);
    for inquiry in [&third, &first, &fourth, &somebody_elses, &second] {
        insert(&database, inquiry).await.unwrap();
    }
    let mut reader = database.read().await.unwrap();
    let of_person = inquiry::of_person(&mut reader, scene.anna).await;
    let all = [fourth.clone(), third.clone(), second, first.clone()];
    assert_eq!(of_person.unwrap(), all);
    let of_nobody = inquiry::of_person(&mut reader, store::new_id()).await;
    assert_eq!(of_nobody.unwrap(), []);
    drop(reader);
    let of_application = found(&database, scene.application).await;
    assert_eq!(of_application, [fourth, third, first]);
}

async fn of_those_asked_at_once_one_is_kept(database: TestDatabase) {
    let scene = scene(&database).await;
    let ask = |database: TestDatabase, inquiry: Inquiry| async move {
        match insert(&database, &inquiry).await {
            Ok(()) => 1,
            Err(Error::Duplicate(_)) => 0,
            Err(error) => panic!("{error:?}"),
        }
    };
    let tasks: Vec<_> = (0..10)
        .map(|_| scene.missing(scene.application, NOW))
        .map(|inquiry| tokio::spawn(ask(database.clone(), inquiry)))
        .collect();
    let mut kept = 0;
    for task in tasks {
        kept += task.await.unwrap();
    }
    assert_eq!(
        (kept, found(&database, scene.application).await.len()),
        (1, 1)
    );
}

async fn of_replies_at_once_one_is_kept(database: TestDatabase) {
    let scene = scene(&database).await;
    let asked = scene.missing(scene.application, NOW);
    insert(&database, &asked).await.unwrap();
    let key = key(&asked);
    let send = |database: TestDatabase, text: String| async move {
        let is_written = write_reply(&database, key, &text, NOW).await;
        is_written.then_some(text)
    };
    let tasks: Vec<_> = (0..10)
        .map(|number| tokio::spawn(send(database.clone(), format!("Risposta {number}"))))
        .collect();
    let mut written = Vec::new();
    for task in tasks {
        written.extend(task.await.unwrap());
    }
    assert_eq!(written.len(), 1);
    let kept = &found(&database, scene.application).await[0];
    assert_eq!(kept.reply, Some(reply(&written[0])));
}

async fn what_an_inquiry_refers_to_must_exist(database: TestDatabase) {
    let scene = scene(&database).await;
    for wrong in [
        scene.missing(store::new_id(), NOW),
        Inquiry {
            asked_by: store::new_id(),
            ..scene.missing(scene.application, NOW)
        },
    ] {
        let refused = insert(&database, &wrong).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    }
}
