//! Rules and facts that are refused.

use domain::eligibility::{EligibilityRule, Fact, FactValue, Facts, Rule};

#[test]
fn json_that_is_no_rule_is_refused() {
    let wrong = [
        ("{}", "exactly one of the members"),
        (r#"{"all": [], "any": []}"#, "exactly one of the members"),
        (r#"{"fact": "shoe_size", "at_least": 40}"#, "not a fact"),
        (
            r#"{"fact": "months_unemployed_in_last_0", "at_least": 1}"#,
            "not a fact",
        ),
        (
            r#"{"fact": "months_unemployed_in_last_016", "at_least": 1}"#,
            "not a fact",
        ),
        (
            r#"{"fact": "months_unemployed_in_last_61", "at_least": 1}"#,
            "not a fact",
        ),
        (r#"{"fact": "income"}"#, "exactly one condition"),
        (
            r#"{"fact": "income", "at_least": 1, "at_most": 2}"#,
            "exactly one condition",
        ),
        (r#"{"all": [], "at_least": 1}"#, "exactly one condition"),
        (r#"{"fact": "income", "is": true}"#, "cannot be compared"),
        (r#"{"fact": "woman", "at_least": 1}"#, "cannot be compared"),
        (
            r#"{"fact": "income", "at_least": 0.1}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "income", "at_least": -1}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "income", "at_least": [1]}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "contracts", "at_least": "7.5"}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "months_worked", "at_most": "7.25"}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "months_worked", "at_most": 13}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "education", "at_least": 9}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "birth_date", "at_least": "1990-01-01"}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "residence", "in": ["Torino"]}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "residence", "in": ["001272-0"]}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "employment_state", "in": ["retired"]}"#,
            "cannot be compared",
        ),
        (
            r#"{"fact": "residence", "in": ["001272", "001272-2"]}"#,
            "one of its districts",
        ),
        (r#"{"fact": "income", "more": 1}"#, "unknown field"),
    ];
    for (json, reason) in wrong {
        let error = serde_json::from_str::<Rule>(json).unwrap_err().to_string();
        assert!(error.contains(reason), "{json}: {error}");
    }
}

#[test]
fn rules_may_be_32_deep_and_not_deeper() {
    let nested = |depth: usize| {
        let inside = r#"{"fact": "woman", "is": true}"#;
        format!(
            "{}{inside}{}",
            r#"{"not": "#.repeat(depth - 1),
            "}".repeat(depth - 1)
        )
    };
    assert!(serde_json::from_str::<Rule>(&nested(32)).is_ok());
    let error = serde_json::from_str::<Rule>(&nested(33)).unwrap_err();
    assert!(error.to_string().contains("deep"), "{error}");
    assert!(serde_json::from_str::<Rule>(&nested(100_000)).is_err());
}

#[test]
fn rules_may_have_256_parts_and_not_more() {
    let wide = |size: usize| {
        let parts = vec![r#"{"fact": "woman", "is": true}"#; size - 1];
        format!(r#"{{"any": [{}]}}"#, parts.join(","))
    };
    assert!(serde_json::from_str::<Rule>(&wide(256)).is_ok());
    let error = serde_json::from_str::<Rule>(&wide(257)).unwrap_err();
    assert!(error.to_string().contains("more than 256"), "{error}");
}

#[test]
fn a_rule_too_intricate_to_ask_about_is_refused() {
    // Whether answers agree pair by pair: the number of cases doubles with every pair.
    let fact = |window: usize, relation: &str| {
        format!(r#"{{"fact": "months_unemployed_in_last_{window}", "{relation}": 1}}"#)
    };
    let pairs: Vec<_> = (1..=20)
        .map(|window| (window, window + 20))
        .map(|(one, other)| {
            format!(
                r#"{{"any": [{{"all": [{}, {}]}}, {{"all": [{}, {}]}}]}}"#,
                fact(one, "at_least"),
                fact(other, "at_least"),
                fact(one, "less_than"),
                fact(other, "less_than"),
            )
        })
        .collect();
    let json = |count: usize| {
        format!(
            r#"{{"version": 1, "reference_period": "calendar_year_before",
                "rule": {{"all": [{}]}}}}"#,
            pairs[..count].join(",")
        )
    };
    assert!(serde_json::from_str::<EligibilityRule>(&json(4)).is_ok());
    let error = serde_json::from_str::<EligibilityRule>(&json(20)).unwrap_err();
    assert!(error.to_string().contains("too intricate"), "{error}");
}

#[test]
fn facts_hold_no_value_of_the_wrong_kind_or_size() {
    let mut facts = Facts::new();
    assert!(facts.set(Fact::Woman, FactValue::Count(1)).is_err());
    assert!(facts.set(Fact::Contracts, FactValue::Count(367)).is_err());
    assert!(facts.is_empty());
    for json in [
        r#"{"woman": "1"}"#,
        r#"{"contracts": "yes"}"#,
        r#"{"months_worked": "12.5"}"#,
        r#"{"birth_date": "2000-02-31"}"#,
        r#"{"shoe_size": "40"}"#,
        r#"{"income": 8000}"#,
    ] {
        assert!(serde_json::from_str::<Facts>(json).is_err(), "{json}");
    }
    let known: Facts = serde_json::from_str(r#"{"income": "8000.50", "woman": "no"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&known).unwrap(),
        r#"{"income":"8000.50","woman":"no"}"#
    );
}
