//! The outbox.

use std::collections::HashSet;

use domain::{
    booking::BookingState,
    id::JobId,
    instant::{Instant, Seconds},
    person::Person,
    phone::PhoneNumber,
};
use store::{
    Names,
    job::{self, Job, JobState, LEASE, Lane, Lease, NewJob},
    undelivered_mail,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_staff},
};
use uuid::Uuid;

on_both_engines!(
    a_due_job_is_claimed_once,
    jobs_come_in_the_order_in_which_they_are_due,
    a_lane_is_claimed_by_itself,
    a_job_of_an_unknown_kind_is_left_alone,
    many_workers_share_the_jobs,
    a_job_ends_well,
    a_job_is_put_back,
    a_job_is_given_up,
    whoever_lost_the_lease_changes_nothing,
    an_abandoned_job_is_repeated_or_uncertain,
    an_abandoned_job_of_an_unknown_kind_is_left_alone,
    staff_can_send_again_what_failed,
    what_was_due_in_a_backup_is_uncertain,
    a_job_that_was_rolled_back_is_not_queued,
    troubled_jobs_are_shown_newest_first,
    jobs_that_ended_are_forgotten,
    what_is_due_is_counted_by_lane,
    an_uncertain_job_is_ended_and_its_mail_forgotten,
    a_job_with_an_id_of_its_own_is_queued_once,
    a_job_that_was_given_up_is_ended_and_its_mail_forgotten,
    a_call_reaches_whom_a_mail_is_about_if_they_have_a_telephone,
);

const SECOND: Seconds = Seconds::new(1);

fn kinds() -> Names {
    Names::from_iter(["expiry", "mail"])
}

fn new_job(kind: &'static str, lane: Lane, payload: &str) -> NewJob {
    NewJob {
        id: store::new_id(),
        kind,
        lane,
        payload: payload.to_owned(),
    }
}

async fn keep(database: &TestDatabase, job: &NewJob, run_at: Instant) -> bool {
    let mut transaction = database.write().await.unwrap();
    let is_new = job::queue(&mut transaction, job, run_at, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    is_new
}

async fn queue(database: &TestDatabase, payload: &str, run_at: Instant) -> JobId {
    let job = new_job("mail", Lane::Service, payload);
    assert!(keep(database, &job, run_at).await);
    job.id
}

async fn claim_in(
    database: &TestDatabase,
    lane: Lane,
    limit: i64,
    now: Instant,
) -> (Lease, Vec<Job>) {
    let mut transaction = database.write().await.unwrap();
    let claimed = job::claim(&mut transaction, lane, &kinds(), limit, now).await;
    transaction.commit().await.unwrap();
    claimed.unwrap()
}

async fn claim(database: &TestDatabase, limit: i64, now: Instant) -> (Lease, Vec<Job>) {
    claim_in(database, Lane::Service, limit, now).await
}

async fn next_due(database: &TestDatabase, lane: Lane) -> Option<Instant> {
    let mut reader = database.read().await.unwrap();
    job::next_due(&mut reader, lane, &kinds()).await.unwrap()
}

fn ids(jobs: &[Job]) -> Vec<JobId> {
    jobs.iter().map(|job| job.id).collect()
}

async fn claimed(database: &TestDatabase, payload: &str) -> (JobId, Lease) {
    let id = queue(database, payload, NOW).await;
    let (lease, jobs) = claim(database, 1, NOW).await;
    assert_eq!(jobs[0].id, id);
    (id, lease)
}

/// A column of the one job there is, as text.
async fn column(database: &TestDatabase, column: &str) -> Vec<String> {
    let sql = format!("SELECT CAST({column} AS TEXT) FROM job WHERE {column} IS NOT NULL");
    database.texts(&sql).await
}

async fn a_due_job_is_claimed_once(database: TestDatabase) {
    let id = queue(&database, "{\"to\": \"王秀英\"}", NOW).await;
    assert_eq!(claim(&database, 10, NOW - SECOND).await.1, []);
    let (_, jobs) = claim(&database, 10, NOW).await;
    let expected = Job {
        id,
        kind: "mail".to_owned(),
        payload: "{\"to\": \"王秀英\"}".to_owned(),
        state: JobState::Running,
        run_at: NOW,
        attempts: 1,
        last_error: None,
        created_at: NOW,
        finished_at: None,
    };
    assert_eq!(jobs, [expected]);
    assert_eq!(claim(&database, 10, NOW + Seconds::days(1)).await.1, []);
}

async fn jobs_come_in_the_order_in_which_they_are_due(database: TestDatabase) {
    assert_eq!(next_due(&database, Lane::Service).await, None);
    let mut expected = Vec::new();
    for seconds in [3, 1, 2, 1] {
        expected.push((
            seconds,
            queue(&database, "{}", NOW + Seconds::new(seconds)).await,
        ));
    }
    expected.sort_unstable();
    let first = NOW + SECOND;
    assert_eq!(next_due(&database, Lane::Service).await, Some(first));
    for (_, id) in expected {
        let (_, jobs) = claim(&database, 1, NOW + Seconds::hours(1)).await;
        assert_eq!(ids(&jobs), [id]);
    }
}

async fn a_lane_is_claimed_by_itself(database: TestDatabase) {
    for _ in 0..5 {
        keep(&database, &new_job("mail", Lane::Bulk, "{}"), NOW).await;
    }
    let later = NOW + SECOND;
    let code = new_job("mail", Lane::Now, "{}");
    keep(&database, &code, later).await;
    assert_eq!(next_due(&database, Lane::Now).await, Some(later));
    assert_eq!(next_due(&database, Lane::Service).await, None);
    assert_eq!(claim_in(&database, Lane::Service, 10, later).await.1, []);
    let (_, jobs) = claim_in(&database, Lane::Now, 10, later).await;
    assert_eq!(ids(&jobs), [code.id]);
    assert_eq!(claim_in(&database, Lane::Bulk, 10, later).await.1.len(), 5);
}

async fn a_job_of_an_unknown_kind_is_left_alone(database: TestDatabase) {
    for kind in ["parcel", "mail_merge", "ail", ""] {
        let job = new_job(kind, Lane::Service, "{\"to\": \"all\"}");
        keep(&database, &job, NOW).await;
    }
    assert_eq!(next_due(&database, Lane::Service).await, None);
    assert_eq!(claim(&database, 10, NOW).await.1, []);
    let known = queue(&database, "{}", NOW + SECOND).await;
    let (_, jobs) = claim(&database, 10, NOW + SECOND).await;
    assert_eq!(ids(&jobs), [known]);
    let left = "SELECT count(*) FROM job WHERE state = 'queued' AND attempts = 0";
    assert_eq!(database.number(left).await, 4);
}

async fn many_workers_share_the_jobs(database: TestDatabase) {
    let mut expected = Vec::new();
    for _ in 0..40 {
        expected.push(queue(&database, "{}", NOW).await);
    }
    let run = |database: TestDatabase| async move {
        let mut ids = Vec::new();
        loop {
            let (_, jobs) = claim(&database, 3, NOW).await;
            assert!(jobs.len() <= 3);
            if jobs.is_empty() {
                return ids;
            }
            ids.extend(jobs.into_iter().map(|job| job.id));
        }
    };
    let workers: Vec<_> = (0..8)
        .map(|_| tokio::spawn(run(database.clone())))
        .collect();
    let mut ids = Vec::new();
    for worker in workers {
        ids.extend(worker.await.unwrap());
    }
    ids.sort_unstable();
    expected.sort_unstable();
    assert_eq!(ids, expected);
}

async fn a_job_ends_well(database: TestDatabase) {
    let (id, lease) = claimed(&database, "{\"code\": \"123456\"}").await;
    let mut transaction = database.write().await.unwrap();
    assert!(job::finish(&mut transaction, id, lease, NOW).await.unwrap());
    assert!(!job::finish(&mut transaction, id, lease, NOW).await.unwrap());
    transaction.commit().await.unwrap();
    assert_eq!(column(&database, "state").await, ["done"]);
    // The payload of a sent mail is deleted.
    assert_eq!(column(&database, "payload").await, ["{}"]);
    assert!(column(&database, "lease").await.is_empty());
    assert!(column(&database, "lease_until").await.is_empty());
    assert_eq!(column(&database, "finished_at").await.len(), 1);
    assert_eq!(claim(&database, 10, NOW + Seconds::days(1)).await.1, []);
}

async fn a_job_is_put_back(database: TestDatabase) {
    let (id, lease) = claimed(&database, "{\"a\": 1}").await;
    let later = NOW + Seconds::minutes(1);
    let mut transaction = database.write().await.unwrap();
    assert!(
        job::retry(&mut transaction, id, lease, later, "not now", NOW)
            .await
            .unwrap()
    );
    assert!(
        !job::retry(&mut transaction, id, lease, later, "not now", NOW)
            .await
            .unwrap()
    );
    transaction.commit().await.unwrap();
    assert_eq!(claim(&database, 1, later - SECOND).await.1, []);
    let (_, jobs) = claim(&database, 1, later).await;
    assert_eq!((jobs[0].id, jobs[0].attempts), (id, 2));
    assert_eq!(jobs[0].last_error.as_deref(), Some("not now"));
    assert_eq!(
        (jobs[0].payload.as_str(), jobs[0].finished_at),
        ("{\"a\": 1}", None)
    );
}

async fn a_job_is_given_up(database: TestDatabase) {
    for state in [JobState::Failed, JobState::Uncertain] {
        let (id, lease) = claimed(&database, "{\"a\": 1}").await;
        let mut transaction = database.write().await.unwrap();
        assert!(
            job::give_up(&mut transaction, id, lease, state, "no", NOW)
                .await
                .unwrap()
        );
        assert!(
            !job::give_up(&mut transaction, id, lease, state, "no", NOW)
                .await
                .unwrap()
        );
        let troubled = job::troubled(&mut transaction).await.unwrap();
        let given_up = troubled.iter().find(|job| job.id == id).unwrap();
        assert_eq!((given_up.state, given_up.finished_at), (state, Some(NOW)));
        assert_eq!(given_up.last_error.as_deref(), Some("no"));
        // Staff may want it sent again.
        assert_eq!(given_up.payload, "{\"a\": 1}");
        transaction.commit().await.unwrap();
        assert_eq!(claim(&database, 10, NOW + Seconds::days(1)).await.1, []);
    }
}

async fn whoever_lost_the_lease_changes_nothing(database: TestDatabase) {
    let (id, lost) = claimed(&database, "{}").await;
    let over = NOW + LEASE + SECOND;
    let mut transaction = database.write().await.unwrap();
    assert_eq!(
        job::abandon_expired(&mut transaction, &kinds(), &kinds(), over)
            .await
            .unwrap(),
        1
    );
    transaction.commit().await.unwrap();
    let (lease, jobs) = claim(&database, 1, over).await;
    assert_eq!(jobs[0].id, id);

    let mut transaction = database.write().await.unwrap();
    assert!(!job::finish(&mut transaction, id, lost, over).await.unwrap());
    assert!(
        !job::retry(&mut transaction, id, lost, over, "", over)
            .await
            .unwrap()
    );
    let uncertain = JobState::Uncertain;
    assert!(
        !job::give_up(&mut transaction, id, lost, uncertain, "", over)
            .await
            .unwrap()
    );
    assert!(
        job::finish(&mut transaction, id, lease, over)
            .await
            .unwrap()
    );
}

async fn abandon(database: &TestDatabase, repeatable: &[&str], now: Instant) -> u64 {
    let repeatable = repeatable.iter().copied().collect();
    let mut transaction = database.write().await.unwrap();
    let abandoned = job::abandon_expired(&mut transaction, &kinds(), &repeatable, now).await;
    transaction.commit().await.unwrap();
    abandoned.unwrap()
}

async fn an_abandoned_job_is_repeated_or_uncertain(database: TestDatabase) {
    for (repeatable, state) in [
        (["expiry", "mail"].as_slice(), JobState::Queued),
        (&["expiry"], JobState::Uncertain),
        (&[], JobState::Uncertain),
    ] {
        let (id, _) = claimed(&database, "{\"a\": 1}").await;
        let other = queue(&database, "{}", NOW + Seconds::days(9)).await;
        let ends = NOW + LEASE;
        assert_eq!(abandon(&database, repeatable, ends).await, 0);
        let over = ends + SECOND;
        assert_eq!(abandon(&database, repeatable, over).await, 1);
        assert_eq!(abandon(&database, repeatable, over).await, 0);
        let mut reader = database.read().await.unwrap();
        let troubled = job::troubled(&mut reader).await.unwrap();
        drop(reader);
        assert!(troubled.iter().all(|job| job.id != other));
        let abandoned = troubled.into_iter().find(|job| job.id == id).unwrap();
        let is_repeated = state == JobState::Queued;
        assert_eq!(abandoned.state, state);
        assert_eq!(abandoned.payload, "{\"a\": 1}");
        assert_eq!(abandoned.finished_at, (!is_repeated).then_some(over));
        assert!(abandoned.last_error.is_some());
        let (lease, jobs) = claim(&database, 10, over).await;
        assert_eq!(jobs.len(), usize::from(is_repeated));
        let mut transaction = database.write().await.unwrap();
        for job in jobs {
            assert_eq!(job.attempts, 2);
            assert!(
                job::finish(&mut transaction, job.id, lease, over)
                    .await
                    .unwrap()
            );
        }
        transaction.commit().await.unwrap();
    }
}

async fn an_abandoned_job_of_an_unknown_kind_is_left_alone(database: TestDatabase) {
    let job = new_job("parcel", Lane::Service, "{}");
    keep(&database, &job, NOW).await;
    let newer = Names::from_iter(["parcel"]);
    let mut transaction = database.write().await.unwrap();
    let claimed = job::claim(&mut transaction, Lane::Service, &newer, 1, NOW).await;
    assert_eq!(ids(&claimed.unwrap().1), [job.id]);
    transaction.commit().await.unwrap();
    let over = NOW + LEASE + SECOND;
    assert_eq!(abandon(&database, &["parcel"], over).await, 0);
    let running = "SELECT count(*) FROM job WHERE state = 'running'";
    assert_eq!(database.number(running).await, 1);
}

async fn staff_can_send_again_what_failed(database: TestDatabase) {
    for state in [JobState::Failed, JobState::Uncertain] {
        let (id, lease) = claimed(&database, "{\"a\": 1}").await;
        let mut transaction = database.write().await.unwrap();
        assert!(!job::requeue(&mut transaction, id, NOW).await.unwrap());
        job::give_up(&mut transaction, id, lease, state, "no", NOW)
            .await
            .unwrap();
        let later = NOW + SECOND;
        assert!(job::requeue(&mut transaction, id, later).await.unwrap());
        assert!(!job::requeue(&mut transaction, id, later).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(claim(&database, 1, NOW).await.1, []);
        let (lease, jobs) = claim(&database, 1, later).await;
        assert_eq!(
            (jobs[0].id, jobs[0].attempts, jobs[0].finished_at),
            (id, 1, None)
        );
        assert_eq!(jobs[0].payload, "{\"a\": 1}");
        let mut transaction = database.write().await.unwrap();
        job::finish(&mut transaction, id, lease, later)
            .await
            .unwrap();
        assert!(!job::requeue(&mut transaction, id, later).await.unwrap());
        transaction.commit().await.unwrap();
    }
}

async fn a_job_that_was_rolled_back_is_not_queued(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let job = new_job("mail", Lane::Service, "{}");
    job::queue(&mut transaction, &job, NOW, NOW).await.unwrap();
    drop(transaction);
    assert_eq!(claim(&database, 10, NOW).await.1, []);
}

async fn troubled_jobs_are_shown_newest_first(database: TestDatabase) {
    queue(
        &database,
        "waits for its first attempt",
        NOW + Seconds::days(1),
    )
    .await;
    let mut expected = Vec::new();
    // All within one second.
    for number in 0..5 {
        let (id, lease) = claimed(&database, "{}").await;
        let mut transaction = database.write().await.unwrap();
        if number % 2 == 0 {
            let at = NOW + Seconds::days(1);
            job::retry(&mut transaction, id, lease, at, "not now", NOW)
                .await
                .unwrap();
        } else {
            let failed = JobState::Failed;
            job::give_up(&mut transaction, id, lease, failed, "never", NOW)
                .await
                .unwrap();
        }
        transaction.commit().await.unwrap();
        expected.insert(0, id);
    }
    let (done, lease) = claimed(&database, "{}").await;
    claimed(&database, "still running").await;
    let mut transaction = database.write().await.unwrap();
    job::finish(&mut transaction, done, lease, NOW)
        .await
        .unwrap();
    assert_eq!(job::undelivered(&mut transaction).await.unwrap(), 2);
    let troubled = job::troubled(&mut transaction).await.unwrap();
    assert_eq!(
        troubled.iter().map(|job| job.id).collect::<Vec<_>>(),
        expected
    );
}

async fn jobs_that_ended_are_forgotten(database: TestDatabase) {
    let (done, lease) = claimed(&database, "{}").await;
    let mut transaction = database.write().await.unwrap();
    job::finish(&mut transaction, done, lease, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    for state in [JobState::Failed, JobState::Uncertain] {
        let (id, lease) = claimed(&database, "{}").await;
        let mut transaction = database.write().await.unwrap();
        job::give_up(&mut transaction, id, lease, state, "no", NOW)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
    claimed(&database, "{}").await;
    queue(&database, "{}", NOW).await;
    for (moment, left) in [(NOW, 5), (NOW + SECOND, 2)] {
        let mut transaction = database.write().await.unwrap();
        job::forget_before(&mut transaction, moment).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(database.number("SELECT count(*) FROM job").await, left);
    }
    let left = "SELECT count(*) FROM job WHERE state IN ('queued', 'running')";
    assert_eq!(database.number(left).await, 2);
}

async fn a_job_with_an_id_of_its_own_is_queued_once(database: TestDatabase) {
    let job = new_job("mail", Lane::Service, "{}");
    for is_first in [true, false] {
        assert_eq!(keep(&database, &job, NOW).await, is_first);
    }
    let (_, jobs) = claim(&database, 10, NOW).await;
    assert_eq!(ids(&jobs), [job.id]);
}

async fn what_is_due_is_counted_by_lane(database: TestDatabase) {
    queue(&database, "{}", NOW).await;
    queue(&database, "{}", NOW - SECOND).await;
    queue(&database, "{}", NOW + SECOND).await;
    claimed_in_now(&database).await;
    let mut reader = database.read().await.unwrap();
    let due = job::due(&mut reader, NOW).await.unwrap();
    let [service] = due.as_slice() else {
        panic!("{due:?}")
    };
    assert_eq!(
        (service.lane, service.count, service.oldest),
        (Lane::Service, 2, NOW - SECOND)
    );
}

/// A job that is under way is not due any more.
async fn claimed_in_now(database: &TestDatabase) {
    let job = new_job("mail", Lane::Now, "{}");
    keep(database, &job, NOW).await;
    let (_, jobs) = claim_in(database, Lane::Now, 1, NOW).await;
    assert_eq!(ids(&jobs), [job.id]);
}

async fn an_uncertain_job_is_ended_and_its_mail_forgotten(database: TestDatabase) {
    let (id, lease) = claimed(&database, "{\"a\": 1}").await;
    let email = "ada@example.org".parse().unwrap();
    let uncertain = JobState::Uncertain;
    let mut transaction = database.write().await.unwrap();
    assert!(!job::end_uncertain(&mut transaction, id, NOW).await.unwrap());
    job::give_up(&mut transaction, id, lease, uncertain, "no", NOW)
        .await
        .unwrap();
    undelivered_mail::describe(&mut transaction, id, &email, Some("Ciao"))
        .await
        .unwrap();
    let found = job::troubled_by_id(&mut transaction, id).await.unwrap();
    assert_eq!(found.unwrap().id, id);
    let found = undelivered_mail::of_job(&mut transaction, id)
        .await
        .unwrap();
    let found = found.unwrap();
    assert_eq!(found.recipient, email);
    assert_eq!(found.subject.as_deref(), Some("Ciao"));
    let mails = undelivered_mail::of_troubled(&mut transaction)
        .await
        .unwrap();
    assert_eq!(mails, [found]);
    assert_eq!(job::count_troubled(&mut transaction).await.unwrap(), 1);
    undelivered_mail::forget(&mut transaction, id)
        .await
        .unwrap();
    let forgotten = undelivered_mail::of_job(&mut transaction, id).await;
    assert_eq!(forgotten.unwrap(), None);
    undelivered_mail::describe(&mut transaction, id, &email, Some("Ciao"))
        .await
        .unwrap();
    assert!(job::end_uncertain(&mut transaction, id, NOW).await.unwrap());
    assert!(!job::end_uncertain(&mut transaction, id, NOW).await.unwrap());
    transaction.commit().await.unwrap();
    assert_eq!(column(&database, "state").await, ["done"]);
    assert_eq!(column(&database, "payload").await, ["{}"]);
    let mut reader = database.read().await.unwrap();
    let mail = undelivered_mail::of_job(&mut reader, id).await.unwrap();
    assert_eq!(mail, None);
    assert_eq!(
        undelivered_mail::of_troubled(&mut reader).await.unwrap(),
        []
    );
    assert_eq!(job::count_troubled(&mut reader).await.unwrap(), 0);
}

async fn what_was_due_in_a_backup_is_uncertain(database: TestDatabase) {
    let (running, lease) = claimed(&database, "{}").await;
    let due = queue(&database, "{}", NOW).await;
    let later = queue(&database, "{}", NOW + SECOND).await;
    let certain = new_job("expiry", Lane::Service, "{}");
    assert!(keep(&database, &certain, NOW).await);
    let mut transaction = database.write().await.unwrap();
    let kinds = Names::from_iter(["expiry"]);
    let doubted = job::doubt_due(&mut transaction, &kinds, NOW).await.unwrap();
    assert_eq!(doubted, 2);
    let troubled = job::troubled(&mut transaction).await.unwrap();
    let mut uncertain = ids(&troubled);
    uncertain.sort();
    assert_eq!(uncertain, [running, due]);
    assert!(troubled.iter().all(|job| job.state == JobState::Uncertain));
    let is_held = job::finish(&mut transaction, running, lease, NOW).await;
    assert!(!is_held.unwrap());
    transaction.commit().await.unwrap();
    let (_, jobs) = claim(&database, 10, NOW + SECOND).await;
    let mut left = ids(&jobs);
    left.sort();
    assert_eq!(left, [later, certain.id]);
}

async fn a_job_that_was_given_up_is_ended_and_its_mail_forgotten(database: TestDatabase) {
    let email = "ada@example.org".parse().unwrap();
    for state in [JobState::Failed, JobState::Uncertain] {
        let (id, lease) = claimed(&database, "{\"a\": 1}").await;
        let mut transaction = database.write().await.unwrap();
        let under_way = job::end_given_up(&mut transaction, id, NOW).await;
        assert!(!under_way.unwrap(), "it is not given up yet");
        job::give_up(&mut transaction, id, lease, state, "no", NOW)
            .await
            .unwrap();
        undelivered_mail::describe(&mut transaction, id, &email, None)
            .await
            .unwrap();
        for is_ended in [true, false] {
            let ended = job::end_given_up(&mut transaction, id, NOW).await;
            assert_eq!(ended.unwrap(), is_ended, "{state:?}");
        }
        let mail = undelivered_mail::of_job(&mut transaction, id)
            .await
            .unwrap();
        assert_eq!(mail, None);
        assert_eq!(job::count_troubled(&mut transaction).await.unwrap(), 0);
        transaction.commit().await.unwrap();
    }
    assert_eq!(column(&database, "state").await, ["done", "done"]);
    assert_eq!(column(&database, "payload").await, ["{}", "{}"]);
}

async fn a_call_reaches_whom_a_mail_is_about_if_they_have_a_telephone(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 10).await;
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let phone = PhoneNumber::parse("+39 011 1234567").unwrap();
    let mut about: Vec<[Uuid; 3]> = Vec::new();
    for (ticket, phone) in [(1, Some(phone)), (2, None)] {
        let person = store::new_id();
        let details = Person {
            phone,
            ..sample::details("ada@example.org", "Rossi")
        };
        store::person::insert(&mut transaction, person, &details, NOW)
            .await
            .unwrap();
        let booking = sample::booking(edition.id, person, BookingState::Confirmed, ticket);
        store::booking::insert(&mut transaction, &booking)
            .await
            .unwrap();
        let appointment = sample::appointment(giulia, person, ticket * 10);
        store::appointment::insert(&mut transaction, &appointment)
            .await
            .unwrap();
        about.push([person.into(), booking.id.into(), appointment.id.into()]);
    }
    let [called, unreached] = [about[0], about[1]];
    let unknown = store::new_id();
    for (ids, expected) in [
        (vec![], vec![]),
        (vec![unknown], vec![]),
        (vec![called[1]], vec![called[1]]),
        ([called, unreached].concat(), called.to_vec()),
    ] {
        let reached = undelivered_mail::reached_by_telephone(&mut transaction, &ids).await;
        assert_eq!(reached.unwrap(), HashSet::from_iter(expected));
    }
}
