//! The rules of the demo programmes, applied to people with a known expected outcome.

#![allow(
    clippy::unwrap_used,
    reason = "clippy takes the helpers of tests for something else"
)]

use std::{fs, path::Path};

use domain::{
    calendar_date::CalendarDate,
    eligibility::{
        EligibilityRule, EvaluationContext, Fact, Facts, Outcome, RuleSet, parse_answer,
    },
    language::{Language, Translated},
    programme::ProgrammeDefinition,
};

const SITES: [&str; 8] = [
    "torino-centro",
    "torino-circoscrizione-2",
    "moncalieri",
    "rivoli",
    "ivrea",
    "pinerolo",
    "vicenza",
    "bassano-del-grappa",
];

const PROGRAMMES: [&str; 7] = [
    "alice-labs",
    "care-assistant-course",
    "imprecario",
    "lifeguard-course",
    "off",
    "vicenza",
    "work-grant-traineeships",
];

fn today() -> EvaluationContext {
    EvaluationContext {
        on: CalendarDate::new(2026, 11, 22).unwrap(),
    }
}

fn programme(slug: &str) -> ProgrammeDefinition {
    let folder = Path::new("../../demo/programmes");
    let text = fs::read_to_string(folder.join(format!("{slug}.json"))).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{slug}: {error}"))
}

fn facts(answers: &str) -> Facts {
    let mut facts = Facts::new();
    for answer in answers.split(", ").filter(|answer| !answer.is_empty()) {
        let (name, text) = answer.split_once(' ').unwrap();
        let fact = Fact::parse(name).unwrap();
        facts
            .set(fact, parse_answer(fact, text, today()).unwrap())
            .unwrap();
    }
    facts
}

/// Evaluates the programme's rule for every row of answers.
fn assert_outcomes(slug: &str, people: &[(&str, Outcome)]) {
    let rule = programme(slug).eligibility;
    for (answers, expected) in people {
        let outcome = rule.evaluate(&facts(answers), today()).outcome;
        assert_eq!(outcome, *expected, "{slug}: {answers}");
    }
}

#[test]
fn imprecario_judges_the_career() {
    assert_outcomes(
        "imprecario",
        &[
            (
                "income 8000.01, contracts 3, months_worked 12",
                Outcome::Met,
            ),
            ("income 8000.01, contracts 1, months_worked 8", Outcome::Met),
            (
                "income 8000.01, contracts 2, months_worked 8.5",
                Outcome::NotMet,
            ),
            ("income 8000, contracts 9, months_worked 1", Outcome::NotMet),
            ("income 20000, contracts 2", Outcome::Unknown),
        ],
    );
}

#[test]
fn traineeships_are_for_the_referred_and_the_enrolled() {
    assert_outcomes(
        "work-grant-traineeships",
        &[
            ("referred_by_social_services yes", Outcome::Met),
            (
                "referred_by_social_services no, banca_dati yes",
                Outcome::Met,
            ),
            (
                "referred_by_social_services no, banca_dati no",
                Outcome::NotMet,
            ),
            ("banca_dati no", Outcome::Unknown),
        ],
    );
}

#[test]
fn the_care_course_is_for_women_wherever_they_were_born() {
    assert_outcomes(
        "care-assistant-course",
        &[
            ("woman yes", Outcome::Met),
            ("woman no", Outcome::NotMet),
            ("", Outcome::Unknown),
        ],
    );
}

#[test]
fn the_lifeguard_course_is_for_16_to_35_in_the_district() {
    assert_outcomes(
        "lifeguard-course",
        &[
            ("residence 001272-2, birth_date 22/11/2010", Outcome::Met),
            ("residence 001272-2, birth_date 23/11/2010", Outcome::NotMet),
            ("residence 001272-2, birth_date 23/11/1990", Outcome::Met),
            ("residence 001272-2, birth_date 22/11/1990", Outcome::NotMet),
            (
                "residence elsewhere, birth_date 22/11/2000",
                Outcome::NotMet,
            ),
            ("residence 001272", Outcome::Unknown),
        ],
    );
}

#[test]
fn alice_is_for_whoever_may_work() {
    assert_outcomes(
        "alice-labs",
        &[
            ("birth_date 22/11/2010", Outcome::Met),
            ("birth_date 23/11/2010", Outcome::NotMet),
            ("employment_state employed", Outcome::Unknown),
        ],
    );
}

#[test]
fn off_is_for_workers_with_and_without_work() {
    assert_outcomes(
        "off",
        &[
            (
                "birth_date 1/1/1980, employment_state employed",
                Outcome::Met,
            ),
            (
                "birth_date 1/1/1980, employment_state unemployed",
                Outcome::Met,
            ),
            (
                "birth_date 1/1/1980, employment_state inactive",
                Outcome::NotMet,
            ),
            (
                "birth_date 1/1/2012, employment_state seeking_first_job",
                Outcome::NotMet,
            ),
        ],
    );
}

/// Answers of a person in none of the eight groups.
const NO_GROUP: [&str; 10] = [
    "birth_date 1/1/1990",
    "employment_state employed",
    "education 3",
    "years_since_school 15",
    "months_unemployed_in_last_16 11",
    "months_unemployed_in_last_8 8",
    "alone_with_children no",
    "months_inactive 23",
    "mobility_list no",
    "dismissed_without_benefit no",
];

/// The answers of [`NO_GROUP`] with some of them changed.
fn no_group_but(changes: &[&str]) -> String {
    let name = |answer: &str| answer.split(' ').next().unwrap().to_owned();
    let kept = NO_GROUP
        .iter()
        .filter(|answer| !changes.iter().any(|change| name(change) == name(answer)));
    kept.chain(changes).copied().collect::<Vec<_>>().join(", ")
}

#[test]
fn vicenza_is_for_each_of_its_eight_groups() {
    let people: &[(&[&str], Outcome)] = &[
        (&[], Outcome::NotMet),
        (
            &["employment_state unemployed", "years_since_school 1"],
            Outcome::Met,
        ),
        (
            &["employment_state seeking_first_job", "years_since_school 0"],
            Outcome::Met,
        ),
        (
            &["employment_state unemployed", "years_since_school 2"],
            Outcome::NotMet,
        ),
        (
            &["employment_state employed", "years_since_school 0"],
            Outcome::NotMet,
        ),
        (&["education 2"], Outcome::Met),
        (&["birth_date 22/11/1976"], Outcome::Met),
        (&["birth_date 23/11/1976"], Outcome::NotMet),
        (&["months_unemployed_in_last_16 12"], Outcome::Met),
        (
            &["birth_date 23/11/2001", "months_unemployed_in_last_8 6"],
            Outcome::Met,
        ),
        (
            &["birth_date 23/11/2001", "months_unemployed_in_last_8 5"],
            Outcome::NotMet,
        ),
        (
            &["birth_date 22/11/2001", "months_unemployed_in_last_8 6"],
            Outcome::NotMet,
        ),
        (&["alone_with_children yes"], Outcome::Met),
        (
            &[
                "birth_date 23/11/2008",
                "alone_with_children yes",
                "months_unemployed_in_last_8 0",
            ],
            Outcome::NotMet,
        ),
        (&["months_inactive 24"], Outcome::Met),
        (&["mobility_list yes"], Outcome::Met),
        (&["dismissed_without_benefit yes"], Outcome::Met),
    ];
    let rule = programme("vicenza").eligibility;
    for (changes, expected) in people {
        let outcome = rule
            .evaluate(&facts(&no_group_but(changes)), today())
            .outcome;
        assert_eq!(outcome, *expected, "{changes:?}");
    }
    assert_eq!(rule.rule().parts().len(), 8);
    assert!(rule.rule().parts().iter().all(|group| group.note.is_some()));
}

#[test]
fn every_programme_is_whole_in_both_languages() {
    let folder = Path::new("../../demo/programmes");
    let mut slugs = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let slug = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let ProgrammeDefinition {
            slug: own,
            content,
            eligibility,
        } = programme(&slug);
        assert_eq!(own.as_str(), slug);

        let sheet = &content.sheet;
        let texts: [&Translated; 12] = [
            &content.name,
            &content.summary,
            &content.to_bring,
            &content.not_eligible_next_step,
            &sheet.addressed,
            &sheet.how_to,
            &sheet.needed,
            &sheet.achieved,
            &sheet.times,
            &sheet.access,
            &sheet.conditions,
            &sheet.contacts,
        ];
        for language in Language::OF_STAFF {
            assert!(
                texts.iter().all(|text| text.has(language)),
                "{slug} {language}"
            );
        }
        assert!(
            content
                .sites
                .iter()
                .all(|site| SITES.contains(&site.as_str())),
            "{slug}"
        );
        assert!(!content.services.is_empty());
        for day in [
            CalendarDate::new(2026, 1, 1),
            CalendarDate::new(2027, 12, 31),
        ] {
            assert!(content.opening.contains(day.unwrap()), "{slug}");
        }

        let json = serde_json::to_string(&eligibility).unwrap();
        assert_eq!(
            serde_json::from_str::<EligibilityRule>(&json).unwrap(),
            eligibility
        );
        slugs.push(slug);
    }
    assert_eq!(slugs.len(), 7);
}

/// The 500 people of the sample. What it does not say follows from what it says, or is rare.
fn people() -> Vec<Facts> {
    let mut people = csv::Reader::from_path("tests/data/people-sample.csv").unwrap();
    let headers = people.headers().unwrap().clone();
    people
        .records()
        .enumerate()
        .map(|(number, person)| {
            let person = person.unwrap();
            let cell = |name: &str| {
                let column = headers.iter().position(|header| header == name).unwrap();
                person[column].to_owned()
            };
            let yes_for_one_in =
                |many: usize| if number % many == 0 { "yes" } else { "no" }.to_owned();
            let (state, is_unemployed) = match cell("status").as_str() {
                "unemployed" | "unemployed_naspi" | "unemployed_suspended" => ("unemployed", true),
                "first_job_seeker" => ("seeking_first_job", false),
                "inactive" => ("inactive", false),
                _ => ("employed", false),
            };
            let worked: f32 = cell("months_worked_last_year").parse().unwrap();
            let unemployed = if is_unemployed {
                12.0 - worked.ceil()
            } else {
                0.0
            };
            let born: i16 = cell("birth_date")[..4].parse().unwrap();
            let home = match cell("residence_istat_code").as_str() {
                "001272" if number % 8 == 0 => "001272-2",
                _ => "elsewhere",
            };
            let woman = if cell("sex") == "F" { "yes" } else { "no" };
            [
                ("income", cell("gross_income_last_year_eur")),
                ("contracts", cell("contracts_last_year")),
                ("months_worked", cell("months_worked_last_year")),
                ("birth_date", cell("birth_date")),
                ("education", cell("education_level")),
                ("residence", home.to_owned()),
                ("woman", woman.to_owned()),
                ("employment_state", state.to_owned()),
                ("months_unemployed_in_last_16", unemployed.to_string()),
                (
                    "months_unemployed_in_last_8",
                    unemployed.min(8.0).to_string(),
                ),
                ("years_since_school", (2026 - born - 18).max(0).to_string()),
                (
                    "months_inactive",
                    if state == "inactive" { "30" } else { "0" }.to_owned(),
                ),
                ("alone_with_children", yes_for_one_in(12)),
                ("referred_by_social_services", yes_for_one_in(15)),
                ("banca_dati", yes_for_one_in(3)),
                ("mobility_list", yes_for_one_in(50)),
                ("dismissed_without_benefit", yes_for_one_in(25)),
            ]
            .into_iter()
            .fold(Facts::new(), |mut facts, (name, text)| {
                let fact = Fact::parse(name).unwrap();
                let value = parse_answer(fact, &text, today());
                facts
                    .set(fact, value.unwrap_or_else(|_| panic!("{name} {text}")))
                    .unwrap();
                facts
            })
        })
        .collect()
}

#[test]
fn imprecario_is_met_by_247_of_the_500_people_of_the_sample() {
    let rule = programme("imprecario").eligibility;
    let outcomes: Vec<_> = people()
        .iter()
        .map(|facts| rule.evaluate(facts, today()).outcome)
        .collect();
    let count = |wanted| {
        outcomes
            .iter()
            .filter(|outcome| **outcome == wanted)
            .count()
    };
    assert_eq!((count(Outcome::Met), count(Outcome::NotMet)), (247, 253));
}

/// The whole municipality, one of its districts, and another municipality.
fn three_rules_with_residences() -> [EligibilityRule; 3] {
    ["001272", "001272-2", "024116"].map(|code| {
        let json = format!(
            r#"{{"version": 1, "reference_period": "calendar_year_before",
                "rule": {{"fact": "residence", "in": ["{code}"]}}}}"#
        );
        serde_json::from_str(&json).unwrap()
    })
}

#[test]
fn one_answer_about_residence_serves_rules_with_different_areas() {
    use Outcome::{Met, NotMet};
    let rules = three_rules_with_residences();
    let set = RuleSet::new(&rules);
    let choices: Vec<_> = set
        .choices(Fact::Residence)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(choices, ["001272", "001272-2", "024116", "elsewhere"]);

    for (home, expected) in [
        ("001272", [Met, NotMet, NotMet]),
        ("001272-2", [Met, Met, NotMet]),
        ("024116", [NotMet, NotMet, Met]),
        ("elsewhere", [NotMet, NotMet, NotMet]),
    ] {
        let mut facts = Facts::new();
        let home_value = parse_answer(Fact::Residence, home, today()).unwrap();
        facts.set(Fact::Residence, home_value).unwrap();
        assert!(set.open_questions(&facts, today()).is_empty(), "{home}");
        let outcomes = rules.each_ref().map(|rule| {
            let own = rule.facts_from_set(&facts);
            // The programme's own form offers this choice.
            let choices = rule.choices(Fact::Residence);
            assert!(
                choices.contains(&own.get(Fact::Residence).unwrap()),
                "{home}"
            );
            rule.evaluate(&own, today()).outcome
        });
        assert_eq!(outcomes, expected, "{home}");
    }
}

/// The number of questions until all of the rules are decided for somebody of whom everything is known.
fn questions(set: &RuleSet<'_>, everything: &Facts) -> usize {
    let mut facts = Facts::new();
    let mut count = 0;
    while let Some(fact) = set.open_questions(&facts, today()).first().copied() {
        let value = everything.get(fact).unwrap();
        facts.set(fact, value).unwrap();
        count += 1;
    }
    count
}

#[test]
fn one_check_of_seven_programmes_asks_less_than_seven_checks() {
    let rules: Vec<_> = PROGRAMMES.map(|slug| programme(slug).eligibility).into();
    let set = RuleSet::new(&rules);
    let (mut together, mut apart) = (0, 0);
    for person in people() {
        let once = questions(&set, &person);
        let each: usize = rules
            .iter()
            .map(|rule| questions(&RuleSet::new([rule]), &person))
            .sum();
        together += once;
        apart += each;
    }
    println!("{together} questions in one check, {apart} in seven");
    // What the programmes have in common is the date of birth and the employment state.
    assert!(together * 4 < apart * 3, "{together} of {apart}");
}
