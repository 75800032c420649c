//! Applications to programmes.

use domain::{
    application::{ApplicationState, DecisionReason, NextStep, ReferralSource},
    calendar_date::CalendarDate,
    eligibility::Facts,
    id::{ApplicationId, PersonId, ProgrammeId, StaffId},
    instant::Instant,
    name::Name,
    person::Person,
    programme::{ProgrammeContent, ProgrammeSlug},
    reference::ApplicationReference,
    text::Line,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp, pattern::containing, values::Values};

/// An application as stored.
#[derive(Clone, Debug)]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// The reference people use for it.
    pub reference: ApplicationReference,
    /// Who applies.
    pub person_id: PersonId,
    /// To which programme.
    pub programme_id: ProgrammeId,
    /// The version of the programme's rule that applies to it.
    pub rule_version: i64,
    /// The local day as of which the facts are evaluated; the reference year is the one before it.
    pub judged_on: CalendarDate,
    /// Its state.
    pub state: ApplicationState,
    /// The facts as declared.
    pub facts: Facts,
    /// The personal details declared on submission; none before submission, and none in older applications,
    /// submitted before this was stored.
    pub declared: Option<Person>,
    /// How the person heard of the programme, if stated.
    pub referral_source: Option<ReferralSource>,
    /// When it was created.
    pub created_at: Instant,
    /// When it was submitted.
    pub submitted_at: Option<Instant>,
    /// When an operator started the review.
    pub review_started_at: Option<Instant>,
    /// When it was decided.
    pub decided_at: Option<Instant>,
    /// When the person withdrew it.
    pub withdrawn_at: Option<Instant>,
    /// The reason, if the person was not admitted.
    pub decision_reason: Option<DecisionReason>,
    /// The reason as entered by the member of staff.
    pub decision_text: Option<String>,
    /// What the person can do next, if not admitted.
    pub next_step: Option<NextStep>,
}

record!(stored Application {
    id: uuid,
    reference: text,
    person_id: uuid,
    programme_id: uuid,
    rule_version: number,
    judged_on: text,
    state: text,
    facts: json,
    declared: maybe_json,
    referral_source: maybe_text,
    created_at: instant,
    submitted_at: maybe_instant,
    review_started_at: maybe_instant,
    decided_at: maybe_instant,
    withdrawn_at: maybe_instant,
    decision_reason: maybe_text,
    decision_text: maybe_text,
    next_step: maybe_text,
});

impl Application {
    /// An empty draft, created on that local day.
    pub fn new(
        reference: ApplicationReference,
        person_id: PersonId,
        programme_id: ProgrammeId,
        rule_version: i64,
        judged_on: CalendarDate,
        created_at: Instant,
    ) -> Self {
        Self {
            id: crate::new_id(),
            reference,
            person_id,
            programme_id,
            rule_version,
            judged_on,
            state: ApplicationState::Draft,
            facts: Facts::new(),
            declared: None,
            referral_source: None,
            created_at,
            submitted_at: None,
            review_started_at: None,
            decided_at: None,
            withdrawn_at: None,
            decision_reason: None,
            decision_text: None,
            next_step: None,
        }
    }
}

/// A row in a list of applications.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its id.
    pub id: ApplicationId,
    /// Its reference.
    pub reference: ApplicationReference,
    /// Its state.
    pub state: ApplicationState,
    /// The programme's slug.
    pub programme: ProgrammeSlug,
    /// The applicant's given name, if they have one.
    pub given_name: Option<Name>,
    /// The applicant's family name.
    pub family_name: Option<Name>,
    /// When it was created.
    pub created_at: Instant,
    /// When it was submitted.
    pub submitted_at: Option<Instant>,
    /// When it was decided.
    pub decided_at: Option<Instant>,
}

record!(Listed {
    id: uuid,
    reference: text,
    state: text,
    programme: text,
    given_name: maybe_text,
    family_name: maybe_text,
    created_at: instant,
    submitted_at: maybe_instant,
    decided_at: maybe_instant,
});

/// Which applications a list shows. A field that is `None` does not filter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only those in this state.
    pub state: Option<ApplicationState>,
    /// Only those that wait for a decision.
    pub open: bool,
    /// Only those to this programme.
    pub programme: Option<ProgrammeSlug>,
    /// Only those whose applicant's name or reference contains this, ignoring case.
    pub text: Option<Line<100>>,
}

/// The submitted applications that match a filter, the longest waiting first.
pub async fn list(
    connection: &mut Connection,
    filter: &Filter,
    skip: i64,
    most: i64,
) -> Result<Vec<Listed>, Error> {
    const LIST: &str =
        "SELECT application.id, application.reference, application.state, programme.slug AS programme,
            person.given_name, person.family_name, application.created_at,
            application.submitted_at, application.decided_at
        FROM application
        JOIN person ON person.id = application.person_id
        JOIN programme ON programme.id = application.programme_id
        WHERE application.submitted_at IS NOT NULL
            AND ($1 IS NULL OR application.state = $1)
            AND (NOT $6 OR application.state IN ('submitted', 'under_review', 'awaiting_reply'))
            AND ($2 IS NULL OR programme.slug = $2)
            AND ($3 IS NULL OR person.name_key LIKE $3 ESCAPE '\\'
                OR lower(application.reference) LIKE $3 ESCAPE '\\')
        ORDER BY application.submitted_at, application.id LIMIT $5 OFFSET $4";
    let text = filter.text.as_ref().map(|text| containing(text.as_str()));
    Ok(on!(connection, engine => sqlx::query_as(LIST)
        .bind(filter.state.map(ApplicationState::as_str))
        .bind(filter.programme.as_ref().map(ProgrammeSlug::as_str))
        .bind(text)
        .bind(skip)
        .bind(most)
        .bind(filter.open)
        .fetch_all(engine)
        .await?))
}

/// An application in its person's list.
#[derive(Clone, Debug)]
pub struct OfPerson {
    /// The application.
    pub application: Application,
    /// The programme's slug.
    pub programme: ProgrammeSlug,
    /// The programme's texts, sites, services and opening window.
    pub content: ProgrammeContent,
    /// The last day on which the person can reply in time, where the office has asked them for something.
    pub reply_due_on: Option<CalendarDate>,
}

record!(OfPerson {
    application: embedded,
    programme: text,
    content: json,
    reply_due_on: maybe_text,
});

/// A person's applications, newest first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<OfPerson>, Error> {
    const OF_PERSON: &str = "SELECT application.*, programme.slug AS programme, programme.content,
            (SELECT due_on FROM application_inquiry WHERE application_id = application.id
                AND replied_at IS NULL AND closed_at IS NULL) AS reply_due_on
        FROM application JOIN programme ON programme.id = application.programme_id
        WHERE application.person_id = $1
        ORDER BY application.created_at DESC, application.id DESC";
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// A person's application to a programme that was neither withdrawn nor rejected.
pub async fn live(
    connection: &mut Connection,
    person: PersonId,
    programme: ProgrammeId,
) -> Result<Option<Application>, Error> {
    const LIVE: &str = "SELECT * FROM application WHERE person_id = $1 AND programme_id = $2
        AND state NOT IN ('withdrawn', 'not_admitted')";
    Ok(on!(connection, engine => sqlx::query_as(LIVE)
        .bind(Uuid::from(person))
        .bind(Uuid::from(programme))
        .fetch_optional(engine)
        .await?))
}

/// The application with that reference.
pub async fn by_reference(
    connection: &mut Connection,
    reference: &ApplicationReference,
) -> Result<Option<Application>, Error> {
    const BY_REFERENCE: &str = "SELECT * FROM application WHERE reference = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_REFERENCE)
        .bind(reference.to_string())
        .fetch_optional(engine)
        .await?))
}

/// Inserts a new application.
///
/// # Errors
/// [`Error::Duplicate`] where the person has a live application to the programme already.
pub async fn insert(transaction: &mut Transaction, application: &Application) -> Result<(), Error> {
    on!(transaction, engine => Values::of(application, &[])?
        .insert("application")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Updates an application if its state has not changed since it was read. Returns whether it did: a colleague
/// or a second tab may have been faster.
pub async fn update(
    transaction: &mut Transaction,
    application: &Application,
    read_in: ApplicationState,
    decided_by: Option<StaffId>,
) -> Result<bool, Error> {
    const FIXED: &[&str] = &["id", "reference", "person_id", "programme_id", "created_at"];
    Ok(on!(transaction, engine => {
        let mut values = Values::of(application, FIXED)?;
        if let Some(decided_by) = decided_by {
            values = values.with("decided_by", Uuid::from(decided_by))?;
        }
        values
            .update("application", &["id", "state"])
            .bind(Uuid::from(application.id))
            .bind(read_in.as_str())
            .execute(engine)
            .await?
            .rows_affected()
    }) == 1)
}

/// Deletes an application that was never submitted. Returns whether there was one: nothing else refers to it but the
/// log.
pub async fn delete_draft(
    transaction: &mut Transaction,
    application: ApplicationId,
) -> Result<bool, Error> {
    const DELETE: &str = "DELETE FROM application WHERE id = $1 AND submitted_at IS NULL";
    Ok(on!(transaction, engine => sqlx::query(DELETE)
        .bind(Uuid::from(application))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Deletes drafts that were given up while such were kept.
pub async fn forget_given_up(transaction: &mut Transaction) -> Result<(), Error> {
    const FORGET: &str =
        "DELETE FROM application WHERE state = 'withdrawn' AND submitted_at IS NULL";
    on!(transaction, engine => sqlx::query(FORGET).execute(engine).await?.rows_affected());
    Ok(())
}

/// How many submitted applications are in each state.
pub async fn count_by_state(
    connection: &mut Connection,
) -> Result<Vec<(ApplicationState, i64)>, Error> {
    const COUNT: &str = "SELECT state, COUNT(*) AS count FROM application
        WHERE submitted_at IS NOT NULL GROUP BY state";
    let counts: Vec<Count> =
        on!(connection, engine => sqlx::query_as(COUNT).fetch_all(engine).await?);
    Ok(counts
        .into_iter()
        .map(|count| (count.state, count.count))
        .collect())
}

/// How many people submitted an application within a period, by how they heard of the programme; the most
/// frequent answer first, those without an answer last.
pub async fn count_by_referral_source(
    connection: &mut Connection,
    from: Instant,
    until: Instant,
) -> Result<Vec<(Option<ReferralSource>, i64)>, Error> {
    const COUNT: &str = "SELECT referral_source, COUNT(*) AS count FROM application
        WHERE submitted_at >= $1 AND submitted_at < $2
        GROUP BY referral_source
        ORDER BY referral_source IS NULL, COUNT(*) DESC, referral_source";
    let counts: Vec<ReferralCount> = on!(connection, engine => sqlx::query_as(COUNT)
        .bind(Stamp(from))
        .bind(Stamp(until))
        .fetch_all(engine)
        .await?);
    Ok(counts
        .into_iter()
        .map(|count| (count.referral_source, count.count))
        .collect())
}

struct ReferralCount {
    referral_source: Option<ReferralSource>,
    count: i64,
}

record!(ReferralCount {
    referral_source: maybe_text,
    count: number
});

struct Count {
    state: ApplicationState,
    count: i64,
}

record!(Count {
    state: text,
    count: number
});
