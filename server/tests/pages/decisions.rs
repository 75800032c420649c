//! What is asked before a decision, the decision, and its correction, page by page.

use axum::http::StatusCode;
use domain::language::Language;

use crate::{
    document::{flaws, languages},
    pages::{apply, person, rule, send_form},
    support::{Answer, Site, Visitor},
};

async fn assert_sound(visitor: &Visitor<'_>, path: &str) {
    for &language in languages(path) {
        let answer = visitor.get(&format!("/{language}{path}")).await;
        let answer = answer.expect(StatusCode::OK);
        assert_eq!(flaws(&answer, language), [] as [String; 0]);
    }
}

async fn assert_refused(visitor: &Visitor<'_>, path: &str, fields: &[(&str, &str)], typed: &str) {
    assert_kept(&visitor.post(&format!("/it{path}"), fields).await, typed);
}

/// The form is refused, and nothing typed is lost.
#[track_caller]
fn assert_kept(answer: &Answer, typed: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(flaws(answer, Language::It), [] as [String; 0]);
    assert!(answer.body.contains(typed), "{typed} is lost");
}

async fn sent(visitor: &Visitor<'_>, path: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/it{path}"), fields).await;
    answer.expect(StatusCode::SEE_OTHER);
}

/// A page that shows what is no longer so carries nothing out: the applicant's, on which a question is replied to after
/// another took its place, and the operator's, on which they decide without having read the reply.
async fn reply_after_another_question(
    anna: &Visitor<'_>,
    operator: &Visitor<'_>,
    reference: &str,
    refusal: &[(&str, &str)],
) {
    let reply = format!("/it/applications/{reference}/reply");
    let for_staff = format!("/it/staff/applications/{reference}");
    let decision = format!("{for_staff}/decision");
    let [asked, undecided] = [anna.get(&reply).await, operator.get(&decision).await];
    let other = [
        ("question", "Basta il contratto."),
        ("due_on", "2026-12-05"),
    ];
    operator
        .post(&format!("{for_staff}/inquiry"), &other)
        .await
        .expect(StatusCode::SEE_OTHER);
    let typed = [("reply", "L’ho portata <b>in sede</b>.")];
    let stale = send_form(anna, &asked, &reply, &typed).await;
    assert_kept(&stale, "L’ho portata");
    assert!(stale.body.contains("Basta il contratto."), "the question");
    send_form(anna, &stale, &reply, &typed)
        .await
        .expect(StatusCode::SEE_OTHER);
    for step in ["preview", "confirm"] {
        let typed = [refusal, &[("effect", "decision"), ("step", step)]].concat();
        let stale = send_form(operator, &undecided, &decision, &typed).await;
        assert_kept(&stale, "I contratti non risultano.");
        assert!(stale.body.contains("Basta il contratto."), "what is new");
    }
}

#[tokio::test]
async fn an_applicant_is_asked_replies_is_refused_and_admitted_after_all() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = apply(&anna).await;
    let operator = Visitor::operator(&site).await;
    let application = format!("/applications/{reference}");
    let for_staff = format!("/staff{application}");
    let inquiry = format!("{for_staff}/inquiry");
    let decision = format!("{for_staff}/decision");
    let reply = format!("{application}/reply");
    sent(&operator, &format!("{for_staff}/review"), &[]).await;

    // Nothing is asked yet: there is no page to reply on.
    let early = anna.get(&format!("/it{reply}")).await;
    assert!(
        early
            .expect(StatusCode::SEE_OTHER)
            .location()
            .ends_with(&application)
    );

    assert_sound(&operator, &inquiry).await;
    for (question, due_on) in [
        ("", "2026-12-05"),
        ("Che lavoro?", ""),
        ("Che lavoro?", "2026-11-01"),
        ("Che lavoro?", "2028-01-01"),
    ] {
        let fields = [("question", question), ("due_on", due_on)];
        assert_refused(&operator, &inquiry, &fields, question).await;
    }
    let question = "Ci serve la Certificazione Unica.\n\nAnche in fotografia.";
    sent(
        &operator,
        &inquiry,
        &[("question", question), ("due_on", "2026-12-05")],
    )
    .await;
    assert_sound(&operator, &for_staff).await;

    assert_sound(&anna, "/path").await;
    let path = anna.get("/it/path").await;
    assert!(path.text(".next-step").contains("Rispondi all’ufficio"));
    assert_sound(&anna, &application).await;
    assert_sound(&anna, &reply).await;
    assert_refused(&anna, &reply, &[("reply", " ")], "").await;
    let long = "a".repeat(4_001);
    assert_refused(&anna, &reply, &[("reply", &long)], &long).await;
    // While she can reply, she is not refused.
    let refusal = [
        ("outcome", "not_admitted"),
        ("reason", "facts_not_verified"),
        ("explanation", "I contratti non risultano."),
        ("next_step", "contact_office"),
    ];
    let early = rule(&operator, &reference, &refusal).await;
    assert_kept(&early, "I contratti non risultano.");
    reply_after_another_question(&anna, &operator, &reference, &refusal).await;
    let seen = operator.get(&format!("/it{for_staff}")).await;
    assert!(
        seen.body.contains("L’ho portata &lt;b&gt;in sede"),
        "the reply"
    );
    assert_sound(&anna, &application).await;

    rule(&operator, &reference, &refusal)
        .await
        .expect(StatusCode::SEE_OTHER);
    let told = anna.get(&format!("/it{application}")).await;
    assert!(told.body.contains("Tribunale amministrativo"), "the appeal");

    assert_sound(&operator, &decision).await;
    let admission = [
        ("outcome", "admitted"),
        ("next_step", "first_interview"),
        ("explanation", "Benvenuta."),
    ];
    let unexplained = rule(&operator, &reference, &admission).await;
    assert_kept(&unexplained, "Benvenuta.");
    let corrected = [&admission[..], &[("correction", "Risultano ora.")]].concat();
    let here = format!("/it{decision}");
    let form = operator.get(&here).await;
    let preview = [&corrected[..], &[("step", "preview")]].concat();
    let preview = send_form(&operator, &form, &here, &preview).await;
    let preview = preview.expect(StatusCode::OK);
    assert_eq!(flaws(&preview, Language::It), [] as [String; 0]);
    // A second click on the button changes nothing and leads to the same place.
    for _ in 0..2 {
        send_form(&operator, &preview, &here, &[("step", "confirm")])
            .await
            .expect(StatusCode::SEE_OTHER);
    }
    assert_sound(&operator, &for_staff).await;
    let seen = operator.get(&format!("/it{for_staff}")).await;
    for words in [
        "I contratti non risultano.",
        "Risultano ora.",
        "Decisioni di prima",
    ] {
        assert!(seen.body.contains(words), "{words}");
    }
    let told = anna.get(&format!("/it{application}")).await;
    assert!(told.body.contains("Risultano ora."), "the correction");
    assert!(!told.body.contains("Tribunale amministrativo"));
}

#[tokio::test]
async fn who_is_decided_on_reads_what_they_can_do_and_where() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = apply(&anna).await;
    let operator = Visitor::operator(&site).await;
    let application = format!("/applications/{reference}");
    sent(&operator, &format!("/staff{application}/review"), &[]).await;
    let refusal = [
        ("outcome", "not_admitted"),
        ("reason", "programme_full"),
        ("next_step", "other_programmes"),
    ];
    rule(&operator, &reference, &refusal)
        .await
        .expect(StatusCode::SEE_OTHER);
    assert_sound(&anna, &application).await;
    assert_sound(&anna, "/path").await;
    let told = anna.get(&format!("/it{application}")).await;
    let mail = site.mail_with("Tribunale amministrativo").await;
    for words in [
        "office@example.org",
        &reference,
        "Ufficio di prova",
        "riesaminare",
    ] {
        assert!(told.text("main").contains(words), "{words}");
        assert!(mail.text.contains(words), "{words}: {}", mail.text);
    }
    assert!(mail.text.contains("/it/programmes"), "{}", mail.text);
    let others = "[aria-labelledby=next-title] a[href^='/it/programmes/']";
    assert!(!told.text(others).is_empty(), "the other programmes");

    let admission = [
        ("outcome", "admitted"),
        ("next_step", "first_interview"),
        ("correction", "C’è ancora un posto."),
    ];
    rule(&operator, &reference, &admission)
        .await
        .expect(StatusCode::SEE_OTHER);
    assert_sound(&anna, &application).await;
    let book = "/it/counselling?service=first_interview";
    let mail = site.mail_with("un posto").await;
    for body in [
        anna.get(&format!("/it{application}")).await.body,
        anna.get("/it/path").await.body,
        mail.text,
    ] {
        assert!(body.contains(book), "{body}");
        assert!(body.contains("scadenza"), "{body}");
    }
}
