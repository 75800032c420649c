//! Decisions on applications.

use domain::{
    application::{DecisionOutcome, DecisionReason, NextStep},
    id::{ApplicationId, StaffId},
    instant::{Instant, Seconds},
};
use store::{
    Error,
    decision::{self, Decision, Made},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_application, insert_person, insert_staff},
};

on_both_engines!(
    every_decision_stays_the_latest_first,
    of_one_second_the_later_one_comes_first,
    an_application_has_its_own_decisions_only,
    a_person_has_the_decisions_on_their_own_applications,
    a_decision_without_a_row_gets_one,
    what_a_decision_refers_to_must_exist,
);

fn admission(application: ApplicationId, decided_by: StaffId, decided_at: Instant) -> Decision {
    Decision {
        id: store::new_id(),
        application_id: application,
        outcome: DecisionOutcome::Admitted,
        reason: None,
        explanation: None,
        next_step: None,
        exception: None,
        correction: None,
        decided_by: Some(decided_by),
        decided_at,
    }
}

/// An application, and a member of staff.
async fn scene(database: &TestDatabase) -> (ApplicationId, StaffId) {
    let mut transaction = database.write().await.unwrap();
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let application = insert_application(&mut transaction, anna, "imprecario").await;
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    transaction.commit().await.unwrap();
    (application, giulia)
}

async fn insert(database: &TestDatabase, decision: &Decision) -> Result<(), Error> {
    let mut transaction = database.write().await.unwrap();
    decision::insert(&mut transaction, decision).await?;
    transaction.commit().await
}

async fn found(database: &TestDatabase, application: ApplicationId) -> Vec<Made> {
    let mut reader = database.read().await.unwrap();
    decision::of_application(&mut reader, application)
        .await
        .unwrap()
}

async fn every_decision_stays_the_latest_first(database: TestDatabase) {
    let (application, giulia) = scene(&database).await;
    assert_eq!(found(&database, application).await, []);
    let refusal = Decision {
        outcome: DecisionOutcome::NotAdmitted,
        reason: Some(DecisionReason::RuleNotMet),
        explanation: Some("Il reddito è più alto.\n«Soglia: 6 000 €» 王".to_owned()),
        next_step: Some(NextStep::OtherProgrammes),
        // As it was before it was stored who decides.
        decided_by: None,
        ..admission(application, giulia, NOW)
    };
    let corrected = Decision {
        next_step: Some(NextStep::FirstInterview),
        exception: Some("Decisione della direzione".to_owned()),
        correction: Some("Errore di calcolo".to_owned()),
        ..admission(application, giulia, NOW + Seconds::days(1))
    };
    // Inserted in another order than they were made in.
    for decision in [&corrected, &refusal] {
        insert(&database, decision).await.unwrap();
    }
    let expected = [
        Made {
            decision: corrected,
            staff_name: Some("Giulia Operatrice".to_owned()),
        },
        Made {
            decision: refusal,
            staff_name: None,
        },
    ];
    assert_eq!(found(&database, application).await, expected);
}

async fn of_one_second_the_later_one_comes_first(database: TestDatabase) {
    let (application, giulia) = scene(&database).await;
    let made: Vec<_> = (0..5)
        .map(|_| admission(application, giulia, NOW))
        .collect();
    for decision in &made {
        insert(&database, decision).await.unwrap();
    }
    let found = found(&database, application).await;
    let ids: Vec<_> = found.iter().map(|made| made.decision.id).collect();
    let latest_first: Vec<_> = made.iter().rev().map(|decision| decision.id).collect();
    assert_eq!(ids, latest_first);
}

async fn an_application_has_its_own_decisions_only(database: TestDatabase) {
    let (application, giulia) = scene(&database).await;
    let mut transaction = database.write().await.unwrap();
    let bo = insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let another = insert_application(&mut transaction, bo, "gol").await;
    transaction.commit().await.unwrap();
    insert(&database, &admission(another, giulia, NOW))
        .await
        .unwrap();
    assert_eq!(found(&database, application).await, []);
    assert_eq!(found(&database, another).await.len(), 1);
    assert_eq!(found(&database, store::new_id()).await, []);
}

async fn a_decision_without_a_row_gets_one(database: TestDatabase) {
    let (application, _) = scene(&database).await;
    let write_down = async || {
        let mut transaction = database.write().await.unwrap();
        decision::insert_unrecorded(&mut transaction, application)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    };
    write_down().await;
    assert_eq!(
        found(&database, application).await,
        [],
        "nothing is decided"
    );
    // As an earlier version decides.
    let decide = "UPDATE application SET state = 'not_admitted', decided_at = created_at,
        decision_reason = 'incomplete', decision_text = 'Manca il modulo', next_step = 'contact_office'";
    database.execute(decide).await.unwrap();
    for _ in 0..2 {
        write_down().await;
    }
    let [made] = found(&database, application).await.try_into().unwrap();
    let expected = Decision {
        id: application.into(),
        application_id: application,
        outcome: DecisionOutcome::NotAdmitted,
        reason: Some(DecisionReason::Incomplete),
        explanation: Some("Manca il modulo".to_owned()),
        next_step: Some(NextStep::ContactOffice),
        exception: None,
        correction: None,
        decided_by: None,
        decided_at: NOW,
    };
    assert_eq!(made.decision, expected);
}

async fn what_a_decision_refers_to_must_exist(database: TestDatabase) {
    let (application, giulia) = scene(&database).await;
    let kept = admission(application, giulia, NOW);
    insert(&database, &kept).await.unwrap();
    for wrong in [
        admission(store::new_id(), giulia, NOW),
        admission(application, store::new_id(), NOW),
    ] {
        let refused = insert(&database, &wrong).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    }
    let again = insert(&database, &kept).await;
    assert!(matches!(again, Err(Error::Duplicate(_))), "{again:?}");
    assert_eq!(found(&database, application).await.len(), 1);
}

async fn a_person_has_the_decisions_on_their_own_applications(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = insert_person(&mut transaction, "bo@example.org", "Bianchi").await;
    let first = insert_application(&mut transaction, anna, "imprecario").await;
    let other = insert_application(&mut transaction, bo, "vicenza").await;
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    transaction.commit().await.unwrap();
    let [early, late, others] = [
        admission(first, giulia, NOW),
        admission(first, giulia, NOW + Seconds::days(1)),
        admission(other, giulia, NOW),
    ];
    for decision in [&early, &late, &others] {
        insert(&database, decision).await.unwrap();
    }
    let mut reader = database.read().await.unwrap();
    let found = decision::of_person(&mut reader, anna).await.unwrap();
    let decisions: Vec<_> = found.iter().map(|of| &of.decision).collect();
    assert_eq!(decisions, [&late, &early]);
    assert!(
        found
            .iter()
            .all(|of| of.application == found[0].application)
    );
}
