//! The form of an edition: from what is kept to fields, and from fields to what is to be kept.

use domain::{
    calendar_date::CalendarDate,
    edition::{Capacity, EditionState, EnrolmentError, local_moment, parse_time},
    instant::Instant,
    language::{Language, Translated},
    text::{Line, Paragraph, TextError},
};
use services::{
    editions::{
        EditionContent, EditionProblem, EditionRefusal, ManagedEdition, activities, programmes,
        resource::{Choices, choices},
        sites,
    },
    places::PlaceRefusal,
};
use store::{activity::Activity, programme::Programme, site::Site};
use ui::{Form, SPOKEN, Visit, errors::Stop};

use super::{places, prerequisite, resources, sessions};

/// Texts of one line and of several, each once in every language of the portal.
const LINES: [&str; 2] = ["title", "summary"];
const PARAGRAPHS: [&str; 2] = ["description", "access"];

/// The name of a text's field in one language.
pub(super) fn in_language(field: &str, language: Language) -> String {
    format!("{field}_{language}")
}

/// What the form offers to choose from.
pub(super) struct Lists {
    pub(super) sites: Vec<Site>,
    pub(super) programmes: Vec<Programme>,
    pub(super) activities: Vec<Activity>,
    pub(super) resources: Choices,
}

impl Lists {
    pub(super) async fn load(visit: &Visit) -> Result<Self, Stop> {
        let staff = visit.staff()?;
        Ok(Self {
            sites: sites(&visit.portal, staff).await?,
            programmes: programmes(&visit.portal, staff).await?,
            activities: activities(&visit.portal, staff).await?,
            resources: choices(&visit.portal, staff).await?,
        })
    }
}

/// A new edition's form, with what most of them have.
pub(super) fn empty() -> Form {
    Form::new()
        .with("kind", "thematic_event")
        .with("languages", "it")
        .with("admission", "open")
        .with("published", "no")
        .with("rows", "1")
}

/// The form of an edition as it is kept.
pub(super) fn filled(managed: &ManagedEdition) -> Form {
    let edition = &managed.edition;
    let tags = edition.languages.split(',').filter(|tag| !tag.is_empty());
    let languages: Vec<String> = tags.map(str::to_owned).collect();
    let mut form = Form::new()
        .with("kind", edition.kind.as_str())
        .with("topic", edition.topic.as_str())
        .with("site", managed.site.slug.clone())
        .with("room", edition.room.clone())
        .with("capacity", i64::from(edition.capacity).to_string())
        .with("revision", edition.revision.to_string())
        .with(
            "published",
            if edition.state == EditionState::Published {
                "yes"
            } else {
                "no"
            },
        )
        .with_all("languages", &languages);
    for (field, text) in [
        ("title", &edition.title),
        ("summary", &edition.summary),
        ("description", &edition.description),
        ("access", &edition.access_notes),
    ] {
        for language in Language::ALL
            .into_iter()
            .filter(|language| text.has(*language))
        {
            form = form.with(&in_language(field, language), text.text(language));
        }
    }
    for (field, moment) in [
        ("opens", edition.enrolment_opens_at),
        ("closes", edition.enrolment_closes_at),
        ("cancel", edition.cancellable_until),
    ] {
        form = places::with_moment(form, field, moment);
    }
    let form = prerequisite::fill(places::fill(form, managed), edition);
    let form = resources::fill(form, &managed.assigned);
    sessions::fill(form, &managed.sessions)
}

/// Reads the form; what is wrong is noted beside its fields.
pub(super) fn read(visit: &Visit, form: &mut Form, lists: &Lists) -> Option<EditionContent> {
    let t = visit.texts;
    let kind = form.parse("kind", str::parse, |_| t.staff_edition_kind_missing());
    let topic = form.parse("topic", str::parse, |_| t.staff_edition_topic_missing());
    let [title, summary] = LINES.map(|field| {
        text(visit, form, field, |typed| {
            Line::<200>::parse(typed).map(|line| line.to_string())
        })
    });
    let [description, access_notes] = PARAGRAPHS.map(|field| {
        text(visit, form, field, |typed| {
            Paragraph::<5_000>::parse(typed).map(|text| text.to_string())
        })
    });
    let title_field = in_language("title", Language::It);
    if title.as_ref().is_some_and(|title| !title.has(Language::It)) {
        form.refuse(&title_field, t.staff_edition_title_missing());
    }
    let chosen = form.value("site").to_owned();
    let site = lists
        .sites
        .iter()
        .find(|site| site.slug == chosen)
        .map(|site| site.id);
    if site.is_none() {
        form.refuse("site", t.staff_edition_site_missing());
    }
    let room = form.parse_optional("room", Line::<100>::parse, |error| t.problem(error));
    let resources = resources::read(visit, form);
    let languages: Vec<String> = SPOKEN
        .iter()
        .filter(|tag| form.values("languages").iter().any(|chosen| chosen == *tag))
        .map(|tag| (*tag).to_owned())
        .collect();
    if languages.is_empty() {
        form.refuse("languages", t.staff_edition_languages_missing());
    }
    let capacity = form.parse("capacity", Capacity::parse, |error| t.problem(error));
    let admission = places::read_admission(visit, form, &lists.programmes);
    let prerequisite = form.parse_optional(prerequisite::FIELD, str::parse, |_| {
        t.prerequisite_unknown()
    });
    let reservations = places::read_reservations(visit, form);
    let minimum = places::read_minimum(visit, form);
    let sessions = sessions::read(visit, form);
    let [opens, closes, cancel] =
        terms(visit).map(|(field, name)| moment(visit, form, field, &name));
    if form.has_problems() {
        return None;
    }
    let (admission, programme) = admission?;
    Some(EditionContent {
        activity: None,
        kind: kind?,
        topic: topic?,
        title: title?,
        summary: summary?,
        description: description?,
        access_notes: access_notes?,
        site: site?,
        room: room?.map_or_else(String::new, |room| room.to_string()),
        resources: resources?,
        languages,
        sessions: sessions?,
        enrolment_opens_at: opens?,
        enrolment_closes_at: closes?,
        cancellable_until: cancel?,
        capacity: capacity?,
        admission,
        programme,
        prerequisite: prerequisite?,
        reservations: reservations?,
        minimum: minimum?,
        published: form.value("published") == "yes",
    })
}

/// Reads a text in every language of the portal; each may be missing.
fn text(
    visit: &Visit,
    form: &mut Form,
    field: &str,
    parse: impl Fn(&str) -> Result<String, TextError>,
) -> Option<Translated> {
    let mut translated = Translated::default();
    for language in Language::ALL {
        let field = in_language(field, language);
        let words = form.parse_optional(&field, &parse, |error| visit.texts.problem(error))?;
        translated.set(language, words.unwrap_or_default());
    }
    Some(translated)
}

/// The moments that bound enrolment: how the names of their fields begin, and what they are called.
pub(super) fn terms(visit: &Visit) -> [(&'static str, String); 3] {
    let t = visit.texts;
    [
        ("opens", t.staff_edition_opens()),
        ("closes", t.staff_edition_closes()),
        ("cancel", t.staff_edition_cancel_until()),
    ]
}

/// Reads a local date and time. Its problems tell its name, because several fields are called alike.
pub(super) fn moment(visit: &Visit, form: &mut Form, field: &str, name: &str) -> Option<Instant> {
    let t = visit.texts;
    let (day, clock) = (format!("{field}_date"), format!("{field}_time"));
    let about = |problem: String| t.staff_problem_of(name, problem);
    let date = form.parse(&day, CalendarDate::parse, |error| about(t.problem(error)));
    let time = form.parse(&clock, parse_time, |error| about(t.problem(error)));
    let moment = local_moment(date?, time?);
    if moment.is_none() {
        form.refuse(&clock, about(t.staff_edition_time_skipped()));
    }
    moment
}

/// Notes beside the fields why an edition was not kept as written.
pub(super) fn refuse(visit: &Visit, form: &mut Form, refusal: &EditionRefusal) {
    let t = visit.texts;
    match refusal {
        EditionRefusal::Problems(problems) => {
            for problem in problems {
                let (field, words) = problem_words(visit, form, *problem);
                form.refuse(&field, words);
            }
        }
        EditionRefusal::Places(PlaceRefusal::Change(error)) => {
            form.refuse("capacity", places::change_words(t, *error));
        }
        EditionRefusal::Resources(refusal) => resources::refuse(visit, form, refusal),
        EditionRefusal::CalledOff => form.refuse("kind", t.staff_edition_is_called_off()),
        EditionRefusal::Places(_) => {
            form.refuse("differences", t.staff_edition_changed_meanwhile());
        }
    }
}

fn problem_words(visit: &Visit, form: &Form, problem: EditionProblem) -> (String, String) {
    let t = visit.texts;
    let session = |index, part| sessions::field_of(form, index, part);
    match problem {
        EditionProblem::NoSession => (sessions::field(0, "date"), t.staff_session_none()),
        EditionProblem::SessionInThePast(index) => (session(index, "date"), t.staff_session_past()),
        EditionProblem::SessionsOverlap(index) => {
            (session(index, "start"), t.staff_session_overlaps())
        }
        EditionProblem::Enrolment(error) => {
            let field = match error {
                EnrolmentError::ClosesBeforeItOpens | EnrolmentError::ClosesAfterTheStart => {
                    "closes_date"
                }
                EnrolmentError::CancellableAfterTheStart => "cancel_date",
            };
            (field.to_owned(), t.problem(error))
        }
        EditionProblem::EnrolmentInThePast => {
            ("closes_date".to_owned(), t.staff_edition_enrolment_past())
        }
        EditionProblem::UnknownProgramme => {
            ("programme".to_owned(), t.places_staff_programme_missing())
        }
        EditionProblem::UnknownPrerequisite | EditionProblem::OwnPrerequisite => {
            (prerequisite::FIELD.to_owned(), t.problem(problem))
        }
        EditionProblem::Reservations(error) => places::reservation_problem(t, error),
        EditionProblem::Minimum(error) => places::minimum_problem(t, error),
        EditionProblem::UnknownSite => ("site".to_owned(), t.staff_edition_site_missing()),
        EditionProblem::AttendedSessionGone => {
            (sessions::field(0, "date"), t.attendance_session_gone())
        }
    }
}
