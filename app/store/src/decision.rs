//! Decisions on applications: every one of them, corrected ones too.

use domain::{
    application::{DecisionOutcome, DecisionReason, NextStep},
    id::{ApplicationId, PersonId, StaffId},
    instant::Instant,
    reference::ApplicationReference,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, values::Values};

/// A decision on an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its id.
    pub id: Uuid,
    /// The application.
    pub application_id: ApplicationId,
    /// What was decided.
    pub outcome: DecisionOutcome,
    /// Why the person is not admitted.
    pub reason: Option<DecisionReason>,
    /// The explanation to the person.
    pub explanation: Option<String>,
    /// What the person can do next.
    pub next_step: Option<NextStep>,
    /// Why somebody is admitted who does not meet the rule.
    pub exception: Option<String>,
    /// Why it corrects the decision before it.
    pub correction: Option<String>,
    /// Who decided; not known of the oldest decisions.
    pub decided_by: Option<StaffId>,
    /// When.
    pub decided_at: Instant,
}

record!(stored Decision {
    id: uuid,
    application_id: uuid,
    outcome: text,
    reason: maybe_text,
    explanation: maybe_text,
    next_step: maybe_text,
    exception: maybe_text,
    correction: maybe_text,
    decided_by: maybe_uuid,
    decided_at: instant,
});

/// A decision with the name of who made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The decision.
    pub decision: Decision,
    /// The name of the member of staff, if known.
    pub staff_name: Option<String>,
}

record!(Made {
    decision: embedded,
    staff_name: maybe_text,
});

/// The decisions on an application, the latest first.
pub async fn of_application(
    connection: &mut Connection,
    application: ApplicationId,
) -> Result<Vec<Made>, Error> {
    const OF_APPLICATION: &str = "SELECT application_decision.*, staff.name AS staff_name
        FROM application_decision LEFT JOIN staff ON staff.id = application_decision.decided_by
        WHERE application_id = $1 ORDER BY decided_at DESC, application_decision.id DESC";
    Ok(on!(connection, engine => sqlx::query_as(OF_APPLICATION)
        .bind(Uuid::from(application))
        .fetch_all(engine)
        .await?))
}

/// A decision with the reference of its application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPerson {
    /// The decision.
    pub decision: Decision,
    /// The application's reference.
    pub application: ApplicationReference,
}

record!(OfPerson {
    decision: embedded,
    application: text,
});

/// The decisions on all applications of a person, the latest first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<OfPerson>, Error> {
    const OF_PERSON: &str = "SELECT application_decision.*, application.reference AS application
        FROM application_decision
        JOIN application ON application.id = application_decision.application_id
        WHERE application.person_id = $1
        ORDER BY application_decision.decided_at DESC, application_decision.id DESC";
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// Writes down the decision that an application has, where it has none of its own: a process of an earlier version
/// made it while both were running.
pub async fn insert_unrecorded(
    transaction: &mut Transaction,
    application: ApplicationId,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO application_decision
            (id, application_id, outcome, reason, explanation, next_step, decided_by, decided_at)
        SELECT id, id, state, decision_reason, decision_text, next_step, decided_by, decided_at
        FROM application
        WHERE id = $1 AND state IN ('admitted', 'not_admitted') AND decided_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM application_decision WHERE application_id = $1)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(application))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Inserts a decision.
pub async fn insert(transaction: &mut Transaction, decision: &Decision) -> Result<(), Error> {
    on!(transaction, engine => Values::of(decision, &[])?
        .insert("application_decision")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
