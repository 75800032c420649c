//! The form of an edition: filling it from the stored edition and parsing it.

use domain::{
    calendar_date::CalendarDate,
    edition::{
        Capacity, EditionDetails, EditionState, EditionText, EnrolmentError, local_moment,
        parse_time,
    },
    instant::Instant,
    language::{Language, Translated},
    spoken_languages::SpokenLanguages,
    text::Line,
};
use services::{
    editions::{
        EditionPlan, EditionProblem, EditionRefusal, ManagedEdition, activities, programmes,
        resource::{Choices, choices},
        sites,
    },
    places::PlaceRefusal,
};
use store::{activity::Activity, programme::Programme, site::Site};
use ui::{Form, SPOKEN, Visit, errors::Stop};

use super::{places, prerequisite, resources, sessions};
use crate::telling;

/// The name of a text's field in one language.
pub(super) fn in_language(text: EditionText, language: Language) -> String {
    format!("{text}_{language}")
}

/// The options that the form offers.
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

/// The form of a new edition, with typical values.
pub(super) fn empty() -> Form {
    Form::new()
        .with("kind", "thematic_event")
        .with("languages", "it")
        .with("admission", "open")
        .with("published", "no")
        .with("rows", "1")
}

/// The form of an edition as stored.
pub(super) fn filled(managed: &ManagedEdition) -> Form {
    let edition = &managed.edition;
    let details = &edition.details;
    let languages: Vec<String> = details.languages.tags().map(str::to_owned).collect();
    let mut form = Form::new()
        .with("kind", details.kind.as_str())
        .with("topic", details.topic.as_str())
        .with("site", managed.site.slug.clone())
        .with("room", details.room.clone())
        .with("capacity", i64::from(details.capacity).to_string())
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
    for text in EditionText::ALL {
        let translated = details.text(*text);
        for language in Language::ALL
            .into_iter()
            .filter(|language| translated.has(*language))
        {
            form = form.with(&in_language(*text, language), translated.text(language));
        }
    }
    for (field, moment) in [
        ("opens", details.enrolment_opens_at),
        ("closes", details.enrolment_closes_at),
        ("cancel", details.cancellable_until),
    ] {
        form = places::with_moment(form, field, moment);
    }
    let form = prerequisite::fill(places::fill(form, managed), edition);
    let form = resources::fill(form, &managed.assigned);
    sessions::fill(form, &managed.sessions)
}

/// The names of what was typed, for a preview that passes it on.
pub(super) fn typed(form: &Form) -> Vec<&str> {
    let buttons_and_answers = ["step", "action", "revision", "reach"];
    form.fields()
        .map(|(name, _)| name)
        .filter(|name| !buttons_and_answers.contains(name) && !telling::FIELDS.contains(name))
        .collect()
}

/// Parses the form; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form, lists: &Lists) -> Option<EditionPlan> {
    let t = visit.texts;
    let kind = form.parse("kind", str::parse, |_| t.staff_edition_kind_missing());
    let topic = form.parse("topic", str::parse, |_| t.staff_edition_topic_missing());
    let texts: Vec<_> = EditionText::ALL
        .iter()
        .map(|text| (*text, read_text(visit, form, *text)))
        .collect();
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
    let chosen = SPOKEN
        .into_iter()
        .filter(|tag| form.values("languages").iter().any(|chosen| chosen == tag));
    let languages = SpokenLanguages::new(chosen).ok();
    if languages.is_none() {
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
        deadlines(visit).map(|(field, name)| moment(visit, form, field, &name));
    if form.has_problems() {
        return None;
    }
    let (admission, programme_id) = admission?;
    let mut details = EditionDetails {
        room: room?.map_or_else(String::new, String::from),
        languages: languages?,
        cancellable_until: cancel?,
        admission,
        programme_id,
        prerequisite_id: prerequisite?,
        minimum: minimum?,
        ..EditionDetails::new(
            kind?,
            topic?,
            Translated::default(),
            site?,
            capacity?,
            opens?..closes?,
        )
    };
    for (text, entered) in texts {
        *details.text_mut(text) = entered?;
    }
    Some(EditionPlan {
        activity: None,
        details,
        resources: resources?,
        sessions: sessions?,
        reservations: reservations?,
        published: form.value("published") == "yes",
    })
}

/// Parses a text in every language of the portal; only a required text must exist, and only in Italian.
fn read_text(visit: &Visit, form: &mut Form, text: EditionText) -> Option<Translated> {
    let t = visit.texts;
    let mut translated = Translated::default();
    for language in Language::ALL {
        let field = in_language(text, language);
        let parse = |typed: &str| text.parse(typed);
        let words = form.parse_optional(&field, parse, |error| t.problem(error))?;
        if words.is_none() && text.is_required() && language == Language::It {
            form.refuse(&field, t.staff_edition_title_missing());
        }
        translated.set(language, words.unwrap_or_default());
    }
    Some(translated)
}

/// The limits of enrolment and cancellation: the prefixes of their field names, and their labels.
pub(super) fn deadlines(visit: &Visit) -> [(&'static str, String); 3] {
    let t = visit.texts;
    [
        ("opens", t.staff_edition_opens()),
        ("closes", t.staff_edition_closes()),
        ("cancel", t.staff_edition_cancel_until()),
    ]
}

/// Parses a local date and time. Its errors include its name, because several fields have the same labels.
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

/// Records at their fields why an edition was not stored.
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
        EditionRefusal::Places(PlaceRefusal::ReachChanged) => telling::refuse_stale(visit, form),
        EditionRefusal::CallOff(error) => form.refuse("differences", t.problem(*error)),
        EditionRefusal::NotADraft => form.refuse("differences", t.staff_edition_not_a_draft()),
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
        EditionProblem::TooManyNamesakes => ("title_it".to_owned(), t.staff_edition_namesakes()),
        EditionProblem::UnknownSite => ("site".to_owned(), t.staff_edition_site_missing()),
        EditionProblem::AttendedSessionGone => {
            (sessions::field(0, "date"), t.attendance_session_gone())
        }
    }
}
