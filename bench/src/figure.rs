//! One measured figure beside its baseline.

use serde::Serialize;

/// What a figure is measured against.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// At least this share of the baseline.
    AtLeast(f64),
    /// At most this share of the baseline.
    AtMost(f64),
}

/// A figure, its baseline of the same run, and whether the goal was reached.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    baseline: f64,
    ratio: f64,
    goal: String,
    pub(crate) ok: bool,
}

impl Figure {
    pub(crate) fn new(
        name: &str,
        value: f64,
        unit: &'static str,
        baseline: f64,
        goal: Goal,
    ) -> Self {
        let ratio = value / baseline;
        let (goal, ok) = match goal {
            Goal::AtLeast(share) => (format!("ratio >= {share}"), ratio >= share),
            Goal::AtMost(share) => (format!("ratio <= {share}"), ratio <= share),
        };
        Self {
            name: name.to_owned(),
            value,
            unit,
            baseline,
            ratio,
            goal,
            ok,
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

/// Prints a table.
pub(crate) fn print(figures: &[Figure]) {
    println!(
        "{:<62} {:>12} {:<10} {:>12} {:>8}  {:<14} ok",
        "figure", "value", "unit", "baseline", "ratio", "goal"
    );
    for figure in figures {
        println!(
            "{:<62} {:>12.2} {:<10} {:>12.2} {:>8.3}  {:<14} {}",
            figure.name,
            figure.value,
            figure.unit,
            figure.baseline,
            figure.ratio,
            figure.goal,
            if figure.ok { "yes" } else { "NO" }
        );
    }
}
